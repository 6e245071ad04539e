/// The fields of a person that can be corrected, as they are typed.
enum PersonField: String, CaseIterable {
  case name = "nama"
  case front = "gelar_depan"
  case back = "gelar_belakang"
  case identityNumber = "nik"
  case phone = "telepon"
  case address = "alamat"
  case sex = "jenis_kelamin"
  case birthPlace = "tempat_lahir"
  case birthDate = "tanggal_lahir"
  case staffNumber = "nip"
}
