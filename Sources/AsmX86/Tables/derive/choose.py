"""Which of a form's encodings nasm uses, and in which order it tries them: read off its bytes."""

import collections


def choose(form, jobs):
    """Orders the alternatives as nasm tries them and drops those that it never uses: [dropped alternatives]"""
    before = collections.defaultdict(set)  # alternative → those that nasm prefers to it
    used = set()
    index = {id(a): n for n, a in enumerate(form.alternatives)}
    for job in jobs:
        if job.verdict != "right":
            continue
        matching = [
            a for a, code in job.expected if job.found.startswith(code) and len(code) == length(job.found, code)
        ]
        chosen = matching[0]
        for other in matching:
            if index[id(other)] in used:
                chosen = other
        used.add(index[id(chosen)])
        for other, code in job.expected:
            if other is not chosen and not job.found.startswith(code):
                before[index[id(other)]].add(index[id(chosen)])
    if not used:
        # nasm can't say: the order of the codes, without address sizes that nothing asks for.
        kept = [a for a in form.alternatives if "a32" not in a.encoding.constraints] or form.alternatives
        dropped = [a for a in form.alternatives if a not in kept]
        form.alternatives = kept
        return dropped
    order, left = [], sorted(used)
    while left:
        free = [n for n in left if not (before[n] & set(left))]
        if not free:
            raise ValueError(
                f"no order of {form.mnemonic} {form.kinds}: {[str(form.alternatives[n].encoding) for n in left]}"
            )
        order.append(free[0])
        left.remove(free[0])
    dropped = [a for n, a in enumerate(form.alternatives) if n not in used]
    form.alternatives = [form.alternatives[n] for n in order]
    return dropped


def length(found, code):
    return len(code) if found[len(code) :].strip(b"\xcc") == b"" else -1
