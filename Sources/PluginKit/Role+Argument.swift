public import ArgumentParser
public import RecordStore

extension Role: ExpressibleByArgument {}
extension RoleManner: ExpressibleByArgument {}
