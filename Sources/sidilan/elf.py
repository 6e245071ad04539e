"""Reads and changes what a program or library says about the libraries it needs; x86-64 and aarch64 ELF files.

    python3 elf.py butuh FILE...           prints the names of the needed libraries
    python3 elf.py runpath VALUE FILE...   sets where they are looked for

A build looks for the Swift runtime in the toolchain's folder; an installed tree must not. The new value is
written over the old one, which must not be shorter.
"""

import struct
import sys

PT_LOAD, PT_DYNAMIC, SHT_DYNSYM = 1, 2, 11
DT_NEEDED, DT_STRTAB, DT_SONAME, DT_RPATH, DT_RUNPATH = 1, 5, 14, 15, 29


class Fault(Exception):
    pass


class File:
    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            self.data = bytearray(file.read())
        # 64 bits, least significant byte first.
        if self.data[:6] != b"\x7fELF\x02\x01":
            raise Fault(f"{path}: bukan berkas ELF 64 bit | not a 64-bit ELF file")
        start, = struct.unpack_from("<Q", self.data, 32)
        size, number = struct.unpack_from("<HH", self.data, 54)
        segments = [struct.unpack_from("<IIQQQQ", self.data, start + size * i) for i in range(number)]
        loads = [(address, offset, length) for kind, _, offset, address, _, length in segments if kind == PT_LOAD]
        self.tags = []
        for kind, _, offset, _, _, length in segments:
            if kind == PT_DYNAMIC:
                for tag, value in struct.iter_unpack("<qQ", self.data[offset : offset + length]):
                    if tag == 0:
                        break
                    self.tags.append((tag, value))
        table = next((value for tag, value in self.tags if tag == DT_STRTAB), None)
        place = next((offset + table - address for address, offset, length in loads
                      if table is not None and address <= table < address + length), None)
        if place is None:
            raise Fault(f"{path}: tidak memakai pustaka bersama | uses no shared libraries")
        self.strings = place

    def string(self, offset):
        start = self.strings + offset
        return self.data[start : self.data.index(0, start)]

    def needed(self):
        return [self.string(value).decode() for tag, value in self.tags if tag == DT_NEEDED]

    def symbol_names(self):
        start, = struct.unpack_from("<Q", self.data, 40)
        size, number = struct.unpack_from("<HH", self.data, 58)
        for i in range(number):
            _, kind, _, _, offset, length = struct.unpack_from("<IIQQQQ", self.data, start + size * i)
            if kind == SHT_DYNSYM:
                for name, *_ in struct.iter_unpack("<IBBHQQ", self.data[offset : offset + length]):
                    yield name

    def set_runpath(self, value):
        new = value.encode()
        places = [offset for tag, offset in self.tags if tag in (DT_RPATH, DT_RUNPATH)]
        if not places:
            raise Fault(f"{self.path}: tidak menyebut folder pustaka (RUNPATH) | names no folder of libraries (RUNPATH)")
        for place in places:
            old = self.string(place)
            if len(new) > len(old):
                raise Fault(f"{self.path}: RUNPATH {old.decode()} terlalu pendek untuk {value} | "
                            f"RUNPATH {old.decode()} is too short for {value}")
            # A linker may let another name be the end of this string.
            inside = range(place + 1, place + len(old) + 1)
            others = [offset for tag, offset in self.tags if tag in (DT_NEEDED, DT_SONAME)]
            if any(name in inside for name in [*others, *self.symbol_names()]):
                raise Fault(f"{self.path}: RUNPATH dipakai bersama nama lain | RUNPATH is shared with another name")
            start = self.strings + place
            self.data[start : start + len(old)] = new.ljust(len(old), b"\0")
        with open(self.path, "wb") as file:
            file.write(self.data)


def main(arguments):
    if len(arguments) >= 2 and arguments[0] == "butuh":
        print("\n".join(sorted({name for path in arguments[1:] for name in File(path).needed()})))
    elif len(arguments) >= 3 and arguments[0] == "runpath":
        for path in arguments[2:]:
            File(path).set_runpath(arguments[1])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (Fault, OSError, ValueError, struct.error) as fault:
        sys.exit(str(fault))
