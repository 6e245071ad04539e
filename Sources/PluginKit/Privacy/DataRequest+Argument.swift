public import ArgumentParser
public import RecordStore

extension DataRequest.Kind: ExpressibleByArgument {}

extension DataRequest.Outcome: ExpressibleByArgument {}
