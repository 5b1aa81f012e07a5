// The first arguments of the calls that end in `at`.
#pragma once

/// AT_FDCWD of Linux.
#define PATH_AT_WORKING_FOLDER (-100)

/// What stands for the folder on Linux: AT_FDCWD is another number there.
int path_folder(int descriptor);
