import SidilanKit

await SidilanCommandLine.main()
