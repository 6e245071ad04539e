import GRDB

extension RecordStore {
  /// Brings what a module declares into the store, when it differs from what is there.
  ///
  /// - Parameters:
  ///   - permissions: which roles hold each of the module's permissions.
  ///   - segregations: acts that one person may not do both.
  package func declare(
    _ module: String, permissions: [String: [Role]], segregations: [Segregation]
  ) throws(StoreError) {
    try settling {
      // Nearly always there is nothing to do, and nobody has to wait.
      guard
        try !read({
          try $0.isDeclared(module, permissions: permissions, segregations: segregations)
        })
      else { return }
      let act = Act(
        "peran", by: Principal(id: module, name: module, permissions: []), module: module)
      try write(act) {
        try $0.declare(module, permissions: permissions, segregations: segregations)
      }
    }
  }
}
