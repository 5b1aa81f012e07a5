import AsmProgram
import AsmX86
import SystemPackage

/// The same text as asmgen's, written by C's `fprintf`: a program that's made, compiled and run here.
struct CPeer {
  private let functions: [LoweredFunction]
  private let sizesJumps: Bool

  init(_ file: ModuleFile) {
    functions = file.sections.flatMap(\.functions)
    sizesJumps = functions.reduce(0) { $0 + $1.instructions.count } > 3_000
  }

  /// The best time of several in seconds; nil where there's no gcc.
  ///
  /// - Throws: `BenchmarkProblem` where the text isn't `expected`.
  func run(expecting expected: [UInt8]) async throws -> Double? {
    try await Tools.withFolder { folder in
      try Tools.write(Array((tables() + Self.program).utf8), to: folder.appending("peer.c"))
      try Tools.write(stream(), to: folder.appending("stream"))
      let compiled = try await Tools.run(
        "gcc", ["-O2", "-w", "-o", "peer", "peer.c"], in: folder, timeout: 120)
      guard compiled.succeeded else { return nil }
      let ran = try await Tools.run("./peer", ["stream", "text"], in: folder, timeout: 120)
      guard ran.succeeded, let time = Double(ran.output.split(separator: "\n").last ?? "") else {
        throw BenchmarkProblem.tool("the peer in C failed: \(ran.output)")
      }
      guard try Tools.read(folder.appending("text")) == expected else {
        throw BenchmarkProblem.different("the peer in C writes another text")
      }
      return time
    }
  }

  /// Mnemonics, operands and registers as C arrays.
  private func tables() -> String {
    func quoted(_ texts: [String]) -> String { texts.map { "\"\($0)\"" }.joined(separator: ",\n") }
    let operands = Forms.all.map { form in
      form.operands.map { operand in
        switch operand {
        case .register, .fixed: "r"
        case .immediate: "i"
        case .branchTarget: form.mnemonic == "call" ? "i" : "t"
        case .memory(let bits, _): form.mnemonic == "movzx" ? "b" : bits == 32 ? "d" : "m"
        // No form of the workload has one.
        case .broadcast, .vectorIndexed, .farMemory, .absoluteMemory, .tileMemory, .boundMemory: "m"
        }
      }.joined()
    }
    return """
      static const char *mnemonics[] = {\(quoted(Forms.all.map(\.mnemonic)))};
      static const char *operands[] = {\(quoted(operands))};
      static const char *registers[] = {\(quoted((0...255).map { Register(rawValue: $0).name }))};
      static const int sizes_jumps = \(sizesJumps ? 1 : 0);

      """
  }

  /// Records of 48 bytes: what it is, a number, and an instruction; symbols and names before each function.
  private func stream() -> [UInt8] {
    var bytes: [UInt8] = []
    func word(_ value: Int) {
      withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
    }
    func text(_ text: String) {
      word(text.utf8.count)
      bytes += Array(text.utf8) + Array(repeating: 0, count: 64 - text.utf8.count)
    }
    func record(_ kind: Int, _ number: Int, _ instruction: Instruction = Instruction(form: 0)) {
      word(kind)
      word(number)
      withUnsafeBytes(of: instruction) { bytes.append(contentsOf: $0.prefix(32)) }
    }
    for function in functions {
      let symbols = function.symbols.symbols
      var positions = [Int](repeating: -1, count: symbols.count)
      for annotation in function.annotations {
        if case .label(let number) = annotation.kind { positions[Int(number)] = annotation.position }
      }
      var records: [(Int, Int, Instruction)] = []
      var next = 0
      func instruction(_ kind: Int) {
        let value = function.instructions[next]
        let target = positions[Int(value.symbol)]
        records.append((kind, target > next ? (target - next - 1 <= 8 ? 1 : 2) : 0, value))
        next += 1
      }
      for annotation in function.annotations {
        while next < annotation.position { instruction(0) }
        switch annotation.kind {
        case .label(let number): records.append((2, Int(number), Instruction(form: 0)))
        case .comment: records.append((3, 0, Instruction(form: 0)))
        case .blankLine: records.append((4, 0, Instruction(form: 0)))
        case .trailing: instruction(1)
        }
      }
      while next < function.instructions.count { instruction(0) }
      word(symbols.count)
      word(records.count)
      text(function.name)
      for symbol in symbols { text(symbol.text) }
      for value in records { record(value.0, value.1, value.2) }
    }
    return bytes
  }

  private static let program = #"""
    #include <stdint.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <time.h>
    typedef struct { int64_t length; char bytes[64]; } Text;
    typedef struct {
      uint16_t form; uint8_t regs[4], prefix, hint, base, index, addressing, decoration;
      int32_t displacement; int64_t immediate; uint32_t symbol, memory_symbol;
    } Instruction;
    typedef struct { int64_t kind, number; Instruction instruction; } Record;

    static int number(FILE *f, uint64_t v) {
      return fprintf(f, v <= 9999 || (v <= 1000000000 && v % 1000 == 0) ? "%lu" : "0x%lx", v);
    }
    static int value(FILE *f, const Instruction *i, const Text *symbols) {
      if (i->symbol) return fprintf(f, "%s", symbols[i->symbol].bytes);
      if (i->immediate < 0) return fprintf(f, "-") + number(f, -(uint64_t)i->immediate);
      return number(f, i->immediate);
    }
    static int memory(FILE *f, const Instruction *i, const Text *symbols) {
      int n = i->memory_symbol
        ? fprintf(f, i->addressing & 4 ? "[rel %s" : "[%s", symbols[i->memory_symbol].bytes)
        : fprintf(f, "[%s", registers[i->base]);
      if (i->index) {
        n += fprintf(f, " + %s", registers[i->index]);
        if (i->addressing & 3) n += fprintf(f, "*%d", 1 << (i->addressing & 3));
      }
      if (i->displacement) {
        n += fprintf(f, i->displacement < 0 ? " - " : " + ");
        n += number(f, llabs((long long)i->displacement));
      }
      return n + fprintf(f, "]");
    }
    static int instruction(FILE *f, const Record *r, const Text *symbols) {
      const Instruction *i = &r->instruction;
      const char *o = operands[i->form];
      int n = *o ? fprintf(f, "        %-7s ", mnemonics[i->form]) : fprintf(f, "        %s", mnemonics[i->form]);
      for (int next = 0, first = 1; *o; o++, first = 0) {
        if (!first) n += fprintf(f, ", ");
        switch (*o) {
        case 'r': n += fprintf(f, "%s", registers[i->regs[next++]]); break;
        case 'i': n += value(f, i, symbols); break;
        case 't':
          if (sizes_jumps && r->number) n += fprintf(f, r->number == 1 ? "short " : "near ");
          n += value(f, i, symbols); break;
        case 'b': n += fprintf(f, "byte "); n += memory(f, i, symbols); break;
        case 'd': n += fprintf(f, "dword "); n += memory(f, i, symbols); break;
        default: n += memory(f, i, symbols);
        }
      }
      return n;
    }
    static void all(FILE *f, const char *p, const char *end) {
      for (int first = 1; p < end; first = 0) {
        int64_t symbol_count = ((int64_t *)p)[0], record_count = ((int64_t *)p)[1];
        const Text *name = (Text *)(p + 16), *symbols = name + 1;
        const Record *r = (Record *)(symbols + symbol_count), *last = r + record_count;
        if (!first) fprintf(f, "\n");
        fprintf(f, "; %s()\n;\n; Frame:\n;   rbp - 64  buffer: 64 bytes\n%%define buffer rbp - 64\n%s:\n",
          name->bytes, name->bytes);
        for (; r < last; r++) switch (r->kind) {
          case 0: instruction(f, r, symbols); fprintf(f, "\n"); break;
          case 1: { int n = instruction(f, r, symbols); fprintf(f, "%*s; keep it\n", n < 40 ? 40 - n : 2, ""); break; }
          case 2: fprintf(f, "%s:\n", symbols[r->number].bytes); break;
          case 3: fprintf(f, "        ; the next step\n"); break;
          default: fprintf(f, "\n");
        }
        fprintf(f, "%%undef buffer\n");
        p = (const char *)last;
      }
    }
    int main(int argc, char **argv) {
      FILE *in = fopen(argv[1], "rb");
      fseek(in, 0, SEEK_END); long size = ftell(in); rewind(in);
      char *stream = malloc(size); fread(stream, 1, size, in);
      size_t room = (size_t)size * 2 + 4096; char *text = malloc(room); memset(text, 1, room);
      double best = 1e9; long length = 0;
      for (int run = 0; run < 4; run++) {
        struct timespec a, b; clock_gettime(CLOCK_MONOTONIC, &a);
        FILE *f = fmemopen(text, room, "w"); char buffer[1 << 16]; setvbuf(f, buffer, _IOFBF, sizeof buffer);
        all(f, stream, stream + size); length = ftell(f); fclose(f);
        clock_gettime(CLOCK_MONOTONIC, &b);
        double t = (b.tv_sec - a.tv_sec) + (b.tv_nsec - a.tv_nsec) * 1e-9; if (t < best) best = t;
      }
      FILE *out = fopen(argv[2], "wb"); fwrite(text, 1, length, out); fclose(out);
      printf("%.9f\n", best);
      return 0;
    }
    """#
}
