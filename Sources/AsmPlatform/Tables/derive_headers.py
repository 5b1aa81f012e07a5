"""What a compiler says of one set of C headers: names, values, layouts. See derive.py."""

import os
import re
import subprocess
import sys
import tempfile

from clang import cindex

FOLDER = os.path.dirname(os.path.abspath(__file__))


class Headers:
    """The headers that `headers/NAME` includes, as the compiler sees them with `options`."""

    def __init__(self, clang, name, options):
        self.clang, self.name, self.options = clang, name, options
        self.include = f'#include "{os.path.join(FOLDER, "headers", name)}"\n#include <stddef.h>\n'
        self._unit = None

    @property
    def unit(self):
        if self._unit is None:
            index = cindex.Index.create()
            self._unit = index.parse("all.c", args=self.options, unsaved_files=[("all.c", self.include)])
            for problem in self._unit.diagnostics:
                if problem.severity >= cindex.Diagnostic.Error:
                    sys.exit(f"{self.name}: {problem}")
        return self._unit

    def names(self):
        """Macros without parameters, and enumerators."""
        done = subprocess.run(
            [self.clang, *self.options, "-w", "-E", "-dM", "-xc", "-"], input=self.include, capture_output=True,
            text=True, timeout=120, check=True)
        names = set(re.findall(r"^#define (\w+) ", done.stdout, re.MULTILINE))
        for cursor in self.unit.cursor.get_children():
            if cursor.kind == cindex.CursorKind.ENUM_DECL:
                names.update(child.spelling for child in cursor.get_children())
        return names

    def values(self, expressions):
        """The value of each C expression that is a constant integer."""
        left, found = list(dict.fromkeys(expressions)), {}
        while left:
            lines = self.include.splitlines()
            start = len(lines) + 1
            lines += [f"const long long value_{number} = (long long)({text});" for number, text in enumerate(left)]
            with tempfile.TemporaryDirectory() as folder:
                source = os.path.join(folder, "values.c")
                with open(source, "w", encoding="utf-8") as file:
                    file.write("\n".join(lines) + "\n")
                done = subprocess.run(
                    [self.clang, *self.options, "-w", "-ferror-limit=0", "-S", "-emit-llvm", "-o", "-", source],
                    capture_output=True, text=True, timeout=300)
            wrong = {int(line) - start for line in re.findall(r"values\.c:(\d+):\d+: error", done.stderr)}
            if done.returncode == 0:
                values = re.findall(r"^@value_(\d+) = .*constant i64 (-?\d+)", done.stdout, re.MULTILINE)
                return found | {left[int(number)]: int(value) for number, value in values}
            if not wrong:
                sys.exit(f"{self.name}: clang failed\n{done.stderr}")
            left = [text for number, text in enumerate(left) if number not in wrong]
        return found

    def record(self, name):
        """The type that C calls `name`: `struct stat`, `fd_set`; None where the headers have none of that name."""
        tag = name.split()[-1]
        kinds = {
            "struct": [cindex.CursorKind.STRUCT_DECL], "union": [cindex.CursorKind.UNION_DECL],
        }.get(name.split()[0], [cindex.CursorKind.TYPEDEF_DECL])
        for cursor in self.unit.cursor.get_children():
            if cursor.spelling == tag and cursor.kind in kinds:
                type = cursor.underlying_typedef_type if kinds == [cindex.CursorKind.TYPEDEF_DECL] else cursor.type
                if type.get_size() > 0:
                    return type.get_canonical()
        return None
