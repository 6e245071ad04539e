/// The tables of people, roles, duties, what is due and the schema itself, beside `account` and `account_grant`.
enum IdentitySchema {
  /// What the trail follows.
  static let followed = [
    "account_credential", "account_device", "account_lock", "act_signature", "data_limit",
    "data_request", "record_due",
    "role_holder",
    "role_permission", "schema_object", "segregation", "trail_blot",
  ]

  /// What the kernel's third step makes.
  ///
  /// Secrets themselves are in a table that the trail does not follow and no export holds; `account_credential` has
  /// the digest of each, so that a changed secret is found by the check.
  static let tables = """
    CREATE TABLE data_request (
      number INTEGER PRIMARY KEY, person TEXT NOT NULL REFERENCES record (id),
      kind TEXT NOT NULL CHECK (kind IN ('tunjukkan', 'perbaiki', 'batasi', 'hapus')),
      received TEXT NOT NULL, due TEXT NOT NULL, done TEXT, answer TEXT
    ) STRICT;
    CREATE TABLE data_limit (
      person TEXT PRIMARY KEY REFERENCES record (id), since TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT;
    CREATE TABLE trail_blot (
      change INTEGER PRIMARY KEY, record TEXT NOT NULL REFERENCES record (id), event INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE schema_object (
      name TEXT PRIMARY KEY, type TEXT NOT NULL, table_name TEXT NOT NULL, sql TEXT NOT NULL
    ) STRICT;
    CREATE TABLE role_holder (
      number INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), role TEXT NOT NULL,
      unit TEXT, manner TEXT NOT NULL CHECK (manner IN ('definitif', 'an', 'plt', 'plh')),
      stands_for TEXT REFERENCES account (id), since TEXT NOT NULL, until TEXT,
      decree TEXT NOT NULL, CHECK (until IS NULL OR until >= since)
    ) STRICT;
    CREATE INDEX role_holder_account ON role_holder (account);
    CREATE TABLE role_permission (
      role TEXT NOT NULL, permission TEXT NOT NULL, module TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin IN ('bawaan', 'ditetapkan')),
      granted INTEGER NOT NULL CHECK (granted IN (0, 1)), PRIMARY KEY (role, permission)
    ) STRICT;
    CREATE TABLE segregation (
      module TEXT NOT NULL, first_action TEXT NOT NULL, then_action TEXT NOT NULL,
      PRIMARY KEY (module, first_action, then_action)
    ) STRICT;
    CREATE TABLE record_due (
      record TEXT NOT NULL REFERENCES record (id), kind TEXT NOT NULL, day TEXT NOT NULL,
      title_id TEXT NOT NULL, title_en TEXT NOT NULL, permission TEXT NOT NULL,
      PRIMARY KEY (record, kind)
    ) STRICT;
    CREATE INDEX record_due_day ON record_due (day);
    CREATE TABLE account_credential (
      account TEXT NOT NULL REFERENCES account (id),
      kind TEXT NOT NULL CHECK (kind IN ('sandi', 'totp', 'pemulihan')), position INTEGER NOT NULL,
      digest TEXT NOT NULL, since TEXT NOT NULL, used TEXT, PRIMARY KEY (account, kind, position)
    ) STRICT;
    CREATE TABLE account_secret (
      account TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL, secret TEXT NOT NULL,
      PRIMARY KEY (account, kind, position),
      FOREIGN KEY (account, kind, position) REFERENCES account_credential (account, kind, position)
        ON DELETE CASCADE
    ) STRICT;
    CREATE TABLE account_lock (
      account TEXT PRIMARY KEY REFERENCES account (id), failures INTEGER NOT NULL,
      last TEXT NOT NULL, until TEXT
    ) STRICT;
    CREATE TABLE account_device (
      id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), name TEXT NOT NULL,
      public_key TEXT NOT NULL UNIQUE, since TEXT NOT NULL, revoked TEXT
    ) STRICT;
    CREATE TABLE act_signature (
      event INTEGER NOT NULL REFERENCES trail_event (number), device TEXT NOT NULL
        REFERENCES account_device (id), signature TEXT NOT NULL, PRIMARY KEY (event, device)
    ) STRICT;
    """
}
