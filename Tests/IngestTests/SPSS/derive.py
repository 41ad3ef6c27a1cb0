"""Writes what no program at hand writes: SPSS files of a big-endian machine, and a zsav bomb.

    python3 derive.py        (Python 3.11; reads and writes the folder it stands in)
"""

import struct
import zlib
from pathlib import Path

HERE = Path(__file__).parent


class Swap:
    """Turns each number of a little-endian file; text stays as it is."""

    def __init__(self, data):
        self.data, self.place, self.out = data, 0, bytearray()
        self.slots = []  # True: a number
        self.floats = False

    def take(self, count):
        piece = self.data[self.place : self.place + count]
        assert len(piece) == count
        self.place += count
        return piece

    def copy(self, count):
        self.out += self.take(count)

    def turn(self, size):
        piece = self.take(size)
        self.out += piece[::-1]
        return int.from_bytes(piece, "little", signed=True)

    def header(self):
        self.copy(64)
        self.turn(4), self.turn(4)
        self.compression = self.turn(4)
        self.turn(4), self.turn(4), self.turn(8)
        self.copy(84)

    def variable(self):
        kind = self.turn(4)
        has_label, missing = self.turn(4), self.turn(4)
        self.turn(4), self.turn(4)
        self.copy(8)
        if has_label:
            self.copy((self.turn(4) + 3) // 4 * 4)
        for _ in range(abs(missing)):
            self.turn(8) if kind == 0 else self.copy(8)
        self.slots.append(kind == 0)

    def labels(self):
        count = self.turn(4)
        values = []
        for _ in range(count):
            values.append(len(self.out))
            self.copy(8)
            size = self.take(1)
            self.out += size
            self.copy((size[0] + 8) // 8 * 8 - 1)
        assert self.turn(4) == 4
        for _ in range(self.turn(4)):
            numeric = self.slots[self.turn(4) - 1]
        if numeric:
            for at in values:
                self.out[at : at + 8] = self.out[at : at + 8][::-1]

    def extension(self):
        subtype, size, count = self.turn(4), self.turn(4), self.turn(4)
        end = self.place + size * count
        if subtype == 3:
            fields = list(struct.unpack("<8i", self.take(32)))
            fields[6] = 1  # big-endian
            self.out += struct.pack(">8i", *fields)
        elif size in (4, 8):
            for _ in range(count):
                self.turn(size)
        elif subtype in (21, 22):
            while self.place < end:
                self.copy(self.turn(4))  # name
                if subtype == 22:
                    number = self.data[self.place]
                    self.copy(1)
                    for _ in range(number):
                        self.copy(self.turn(4))  # PSPP 1.6 writes the length before each value
                else:
                    self.turn(4)
                    for _ in range(self.turn(4)):
                        self.copy(self.turn(4)), self.copy(self.turn(4))
        else:
            self.copy(size * count)

    def opcodes(self, code):
        """The bytecode `code` with its literal numbers turned."""
        out, place, slot = bytearray(), 0, 0
        while place < len(code):
            block = code[place : place + 8]
            out += block
            place += 8
            for opcode in block:
                if opcode in (0, 252):
                    continue
                if opcode == 253:
                    literal = code[place : place + 8]
                    out += literal[::-1] if self.slots[slot] else literal
                    place += 8
                slot = (slot + 1) % len(self.slots)
        return bytes(out)

    def plain(self):
        slot = 0
        while self.place < len(self.data):
            self.turn(8) if self.slots[slot] else self.copy(8)
            slot = (slot + 1) % len(self.slots)

    def zipped(self):
        start, trailer, length = struct.unpack("<3q", self.take(24))
        code = b"".join(
            zlib.decompress(self.data[c : c + n])
            for _, c, _, n in struct.iter_unpack("<2q2i", self.data[trailer + 24 : trailer + length])
        )
        self.out += blocks(">", len(self.out), [self.opcodes(code)])

    def run(self):
        self.header()
        while True:
            kind = self.turn(4)
            if kind == 2:
                self.variable()
            elif kind == 3:
                self.labels()
            elif kind == 7:
                self.extension()
            else:
                assert kind == 999
                self.turn(4)
                break
        if self.compression == 0:
            self.plain()
        elif self.compression == 1:
            self.out += self.opcodes(self.data[self.place :])
        else:
            self.zipped()
        return bytes(self.out)


def blocks(order, start, codes):
    """The data of a zsav file, which begins at `start`."""
    entries, body, bare, packed = b"", b"", start, start + 24
    for code in codes:
        piece = zlib.compress(code, 9)
        entries += struct.pack(order + "2q2i", bare, packed, len(code), len(piece))
        body, bare, packed = body + piece, bare + len(code), packed + len(piece)
    trailer = struct.pack(order + "2q2i", -100, 0, 0x3FF000, len(codes)) + entries
    return struct.pack(order + "3q", start, packed, len(trailer)) + body + trailer


def bomb():
    """One DATETIME variable, and cases of one byte each that print as twenty."""
    head = b"$FL3" + b"@(#) SPSS DATA FILE".ljust(60) + struct.pack("<5id", 2, 1, 2, 0, -1, -86400)
    head += b"01 Jan 1208:00:00" + b" " * 64 + bytes(3)
    head += struct.pack("<6i", 2, 0, 0, 0, 22 << 16 | 20 << 8, 22 << 16 | 20 << 8) + b"T       "
    head += struct.pack("<2i", 999, 0)
    return head + blocks("<", len(head), [b"\x65" * 0x3FF000])


for name in ["survey.sav", "survey-uncompressed.sav", "survey.zsav"]:
    path = HERE / name
    turned = HERE / (path.stem + "-big-endian" + path.suffix)
    turned.write_bytes(Swap(path.read_bytes()).run())
(HERE / "bomb.zsav").write_bytes(bomb())
