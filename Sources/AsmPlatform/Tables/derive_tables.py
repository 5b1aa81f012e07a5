"""Reading and writing the tables in this folder. See derive.py."""

import os

FOLDER = os.path.dirname(os.path.abspath(__file__))


def read_table(name):
    """The head (lines of `#`, and the line of column names), the columns and the rows, as dictionaries."""
    head, rows, columns = [], [], None
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("#"):
                head.append(line)
            elif columns is None:
                columns = line.split("\t")
                head.append(line)
            elif line:
                rows.append(dict(zip(columns, line.split("\t"), strict=True)))
    return head, columns, rows


def write_table(name, head, columns, rows):
    text = "\n".join(head + ["\t".join(row[column] for column in columns) for row in rows]) + "\n"
    path = os.path.join(FOLDER, name)
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(path + ".new", path)


def swift_name(text):
    """`RCVBUF_FORCE` as a member's name: `rcvbufForce`."""
    words = [word for word in text.split("_") if word]
    if not words:
        return "none"
    name = words[0].lower() + "".join(word.lower().capitalize() for word in words[1:])
    if name[0].isdigit():
        name = "_" + name
    return name + "_" if name in ("self", "init") else name
