import AsmX86
import Testing

/// The text of encodings, as column 15 of the table has it.
@Suite struct EncoderNotationTests {
  @Test(arguments: [
    "legacy.np.op.W0 90 - -",
    "legacy.np.op.W1 83 /0 MI ibs",
    "legacy.np.op.W0 05 - xI iw o16 acc0",
    "legacy.np.op.W0 90 +r Ox acc1 notacc",
    "legacy.np.op.W0 D8C0 +r xO",
    "legacy.np.op.W0 D9 /7 M wait",
    "legacy.np.op.W0 C8 - IJ iw ib",
    "legacy.np.op.W0 6B /r BI ibs",
    "legacy.np.op.W1 B8 +r OI idz",
    "legacy.np.op.W1 A3 - Ax",
    "legacy.np.op.W0 EB - D cb",
    "legacy.np.0F.W0 0FC8 +r O",
    "legacy.F3.0F.WIG B8 /r RM o16",
    "legacy.np.op.W0 E3 - D cb a32",
    "legacy.np.op.W0 D1 /4 MI one",
    "vex.np.0F.WIG.128 58 /r RVM",
    "vex.66.0F3A.W0.256 4A /r RVMS is4",
    "vex.66.0F3A.W1.128 48 /r RVMSI is4i",
    "evex.66.0F.W1.512.N64 C2 /r RVM ib=0A",
    "vex.F2.0F38.W0.128 49 /r R",
    "vex.np.0F38.W0.L0 F3 /3 VM",
    "vex.66.0F.W0.L1 4A /r RVM",
    "vex.np.0F.WIG.LIG 77 - -",
    "evex.66.0F38.W1.512.N64 98 /r RVM",
    "evex.F2.map5.W0.LIG 58 /r RVM",
    "evex.66.map6.W0.256.N2 B8 /r RVM",
    "xop.np.xop9.W1.L0 01 /1 VM",
    "xop.np.xopA.W0.L0 10 /r RMI id",
    "3dnow.np.0F.W0 9E /r RM",
  ])
  func comesBackAsItWas(notation: String) throws {
    let encoding = try Encoding(parsing: Substring(notation))
    #expect(encoding.description == notation)
    #expect(Encoding(Substring(notation)) == encoding)
  }

  @Test func partsAreRead() throws {
    let encoding = try Encoding(parsing: "evex.66.0F3A.W1.512.N64 25 /r RVMI ib")
    #expect(encoding.scheme == .evex)
    #expect(encoding.mandatoryPrefix == .operandSize)
    #expect(encoding.map == .map0F3A)
    #expect(encoding.wide == .one)
    #expect(encoding.vectorLength == .bits512)
    #expect(encoding.displacementScale == 64)
    #expect(encoding.opcode == 0x25 && encoding.opcodeLength == 1)
    #expect(encoding.modRM == .operands)
    #expect(Array(encoding.places) == [.reg, .vvvv, .rm, .firstImmediate])
    #expect(Array(encoding.immediates) == [.bits8])
    #expect(encoding.constraints.isEmpty)
    let second = try Encoding(parsing: "legacy.F3.0F.W1 1EFA - - a32")
    #expect(second.opcode == 0xFA1E && second.opcodeLength == 2)
    #expect(second.vectorLength == .none)
    #expect(second.constraints == .addressSize32)
    #expect(Encoding.ModRM.digit5.digit == 5)
  }

  @Test func itIsSmall() { #expect(MemoryLayout<Encoding>.size <= 24) }

  /// Each with a word of the message that says what's wrong.
  @Test(arguments: [
    ("", "takes a head"),
    ("legacy.np.op.W0", "takes a head"),
    ("legacy.np.op.W0 83 /0", "takes a head"),
    ("legacy.np.op.W0  83 /0 MI ib", "one space"),
    (" legacy.np.op.W0 83 /0 MI ib", "one space"),
    ("legacy.np.op.W0 83 /0 MI ib ", "one space"),
    ("rex.np.op.W0 83 /0 MI ib", "the scheme `rex`"),
    ("legacy.NP.op.W0 83 /0 MI ib", "mandatory prefix `NP`"),
    ("legacy.f3.op.W0 83 /0 MI ib", "mandatory prefix `f3`"),
    ("legacy.np.0f.W0 83 /0 MI ib", "opcode map `0f`"),
    ("legacy.np.map5.W0 83 /0 MI ib", "legacy has no opcode map map5"),
    ("vex.np.xop8.W0.128 83 /r RM", "vex has no opcode map xop8"),
    ("evex.np.op.W0.128 83 /r RM", "evex has no opcode map op"),
    ("xop.np.0F.W0.128 83 /r RM", "xop has no opcode map 0F"),
    ("legacy.np.op.W2 83 /0 MI ib", "W `W2`"),
    ("legacy.np.op.W0.128 83 /0 MI ib", "4 parts, not 5"),
    ("legacy.np.op 83 /0 MI ib", "4 parts, not 3"),
    ("vex.np.0F.W0 58 /r RVM", "5 parts, not 4"),
    ("vex.np.0F.W0.128.N16 58 /r RVM", "5 parts, not 6"),
    ("vex.np.0F.W0.64 58 /r RVM", "L `64`"),
    ("vex.np.0F.W0. 58 /r RVM", "L ``"),
    ("vex.np.0F.W0.512 58 /r RVM", "vex has no 512"),
    ("evex.np.0F.W0.512.N48 58 /r RVM", "scale `N48`"),
    ("evex.np.0F.W0.512.N128 58 /r RVM", "scale `N128`"),
    ("evex.np.0F.W0.512.64 58 /r RVM", "scale `64`"),
    ("legacy.np.op.W0 8 /0 MI ib", "opcode `8`"),
    ("legacy.np.op.W0 +8 /0 MI ib", "opcode `+8`"),
    ("legacy.np.op.W0 8g /0 MI ib", "opcode `8g`"),
    ("legacy.np.op.W0 8c /0 MI ib", "opcode `8c`"),
    ("legacy.np.op.W0 0F01C1 - -", "opcode `0F01C1`"),
    ("legacy.np.op.W0 83 /8 MI ib", "ModR/M `/8`"),
    ("legacy.np.op.W0 83 r MI ib", "ModR/M `r`"),
    ("legacy.np.op.W0 83 /0 MQ ib", "place `Q`"),
    ("legacy.np.op.W0 83 /0 xxxxxxxxx", "more than 8"),
    ("legacy.np.op.W0 83 /0 MI ix", "`ix` is neither"),
    ("legacy.np.op.W0 83 /0 MI o16 ib", "`ib` stands behind a constraint"),
    ("legacy.np.op.W0 83 /0 MI ib o16 o16", "`o16` stands twice"),
    ("legacy.np.op.W0 83 /0 MI", "0 immediates for 1"),
    ("legacy.np.op.W0 83 /0 M ib", "1 immediates for 0"),
    ("legacy.np.op.W0 C8 - JI", "immediates"),
    ("legacy.np.op.W0 83 /0 MJ ib", "J needs an I"),
    ("legacy.np.op.W0 83 /0 RM", "takes M"),
    ("legacy.np.op.W0 83 /r RR", "place R"),
    ("legacy.np.op.W0 83 /r M", "/r takes R and M"),
    ("legacy.np.op.W0 83 /r RM ib=0a", "`ib=0a` is neither"),
    ("legacy.np.op.W0 83 /r RM ib=+A", "`ib=+A` is neither"),
    ("legacy.np.op.W0 83 /r RM ib=00 ib=01", "more than one `ib=`"),
    ("vex.66.0F3A.W1.128 48 /r RVMSI is4", "0 immediates for 1"),
    ("vex.66.0F3A.W1.128 48 /r RVMS is4i", "1 immediates for 0"),
    ("legacy.np.op.W0 6B /r BM", "/r takes R and M"),
    ("legacy.np.op.W0 83 - M", "need a ModR/M"),
    ("legacy.np.op.W0 90 +r x", "+r and O"),
    ("legacy.np.op.W0 90 - O", "+r and O"),
    ("legacy.np.0F.W0 58 /r RVM", "legacy has no place V"),
    ("vex.np.0F.W0.128 58 /r RVMS", "S and is4"),
    ("vex.np.0F.W0.128 58 /r RVM is4", "S and is4"),
    ("legacy.np.op.W0 EB - D", "D and cb or cd"),
    ("legacy.np.op.W0 EB - - cb", "D and cb or cd"),
  ])
  func malformedOnesAreRefused(notation: String, message: String) {
    #expect(Encoding(Substring(notation)) == nil)
    #expect {
      try Encoding(parsing: Substring(notation))
    } throws: { error in
      "\(error)".contains(message)
    }
  }
}
