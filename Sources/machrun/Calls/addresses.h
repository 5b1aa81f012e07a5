// Socket addresses: macOS's begin with their length and a family of one byte, Linux's with a family of two.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>

/// Reads the program's address of `length` bytes as XNU does. With `guesses_family`, one without a family that has
/// the size of an IPv4 address is one. Returns XNU's errno.
int address_in(uint64_t address, uint32_t length, bool guesses_family, struct sockaddr_storage *storage,
               socklen_t *translated_length);

/// Writes an address and its length to the program, as much as `*length_address` says there's room for.
int address_out(const struct sockaddr_storage *storage, socklen_t length, uint64_t address, uint64_t length_address);

/// The same into memory of machrun; returns the length, at most 255.
uint32_t address_to_macos(const struct sockaddr_storage *storage, socklen_t length, uint8_t bytes[256]);

/// The family on Linux; -1 where it has none that's emulated.
int address_family_to_linux(int family);
