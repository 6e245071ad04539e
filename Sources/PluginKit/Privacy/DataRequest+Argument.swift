public import ArgumentParser
public import RecordStore

extension DataRequest.Kind: ExpressibleByArgument {}
