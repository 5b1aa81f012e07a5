// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

let mnemonicTable: StaticString = #"""
  aadd	-	Adds a register to memory atomically, ordered weakly, without changing a flag.
  aand	-	Ands a register into memory atomically, ordered weakly, without changing a flag.
  adc	-	Adds source and carry flag to destination.
  adcx	-	Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  add	-	Adds source to destination.
  addpd	-	Adds double-precision numbers.
  addps	-	Adds single-precision numbers.
  addsd	-	Adds a double-precision number.
  addss	-	Adds a single-precision number.
  addsubpd	-	Subtracts the even and adds the odd double-precision numbers.
  addsubps	-	Subtracts the even and adds the odd single-precision numbers.
  adox	-	Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  aesdec	-	Does one round of AES decryption with the round key in source.
  aesdec128kl	-	Decrypts 16 bytes with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  aesdec256kl	-	Decrypts 16 bytes with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  aesdeclast	-	Does the last round of AES decryption with the round key in source.
  aesdecwide128kl	-	Decrypts xmm0 to xmm7 with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  aesdecwide256kl	-	Decrypts xmm0 to xmm7 with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  aesenc	-	Does one round of AES encryption with the round key in source.
  aesenc128kl	-	Encrypts 16 bytes with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  aesenc256kl	-	Encrypts 16 bytes with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  aesenclast	-	Does the last round of AES encryption with the round key in source.
  aesencwide128kl	-	Encrypts xmm0 to xmm7 with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  aesencwide256kl	-	Encrypts xmm0 to xmm7 with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  aesimc	-	Turns an encryption round key of AES into a decryption round key (inverse column mix).
  aeskeygenassist	-	Substitutes and rotates words for the next AES round key; an immediate is the round constant.
  and	-	Keeps in destination the bits that source has too.
  andn	-	Stores the bits of the third operand that the second lacks.
  andnpd	-	Ands double-precision numbers of source with those of the inverted destination.
  andnps	-	Ands single-precision numbers of source with those of the inverted destination.
  andpd	-	Ands double-precision numbers.
  andps	-	Ands single-precision numbers.
  aor	-	Ors a register into memory atomically, ordered weakly, without changing a flag.
  axor	-	Exclusive-ors a register into memory atomically, ordered weakly, without changing a flag.
  bextr	-	Extracts the bits whose position and count the last operand gives.
  blcfill	-	Clears the bits below the lowest clear bit.
  blci	-	Sets every bit but the lowest clear one.
  blcic	-	Sets the place of the lowest clear bit and clears every other one.
  blcmsk	-	Makes a mask of the bits up to and including the lowest clear one.
  blcs	-	Sets the lowest clear bit.
  blendpd	-	Chooses double-precision numbers by the bits of an immediate.
  blendps	-	Chooses single-precision numbers by the bits of an immediate.
  blendvpd	-	Chooses double-precision numbers by the signs of a mask.
  blendvps	-	Chooses single-precision numbers by the signs of a mask.
  blsfill	-	Sets the bits below the lowest set bit.
  blsi	-	Isolates the lowest set bit.
  blsic	-	Clears the place of the lowest set bit and sets every other one.
  blsmsk	-	Makes a mask of the bits up to and including the lowest set one.
  blsr	-	Clears the lowest set bit.
  bndcl	-	Raises the bound-range exception if an address is below the lower bound.
  bndcn	-	Raises the bound-range exception if an address is above the upper bound, held as it is.
  bndcu	-	Raises the bound-range exception if an address is above the upper bound, held inverted.
  bndldx	-	Loads bounds from the bound table by the address and the value of a pointer.
  bndmk	-	Makes bounds of an address: the base register is the lower, the whole address the upper one.
  bndmov	-	Moves a pair of bounds between bound registers and memory.
  bndstx	-	Stores bounds in the bound table by the address and the value of a pointer.
  bsf	-	Finds the lowest set bit; leaves destination alone where there's none (zero flag set).
  bsr	-	Finds the highest set bit; leaves destination alone where there's none (zero flag set).
  bswap	-	Reverses the order of the bytes.
  bt	-	Copies a bit to the carry flag.
  btc	-	Copies a bit to the carry flag, then inverts it.
  btr	-	Copies a bit to the carry flag, then clears it.
  bts	-	Copies a bit to the carry flag, then sets it.
  bzhi	-	Clears the bits from a position upwards.
  call	-	Pushes the address behind itself and jumps.
  cbw	-	Sign-extends al to ax.
  cdq	-	Sign-extends eax into edx:eax.
  cdqe	-	Sign-extends eax to rax.
  clac	-	Clears the AC flag: the kernel may not touch user pages.
  clc	-	Clears the carry flag.
  cld	-	Clears the direction flag: string instructions go upwards.
  cldemote	-	Hints that the cache line at an address may move to a level farther from the processor.
  clflush	-	Writes the cache line at an address back to memory and drops it.
  clflushopt	-	Writes the cache line at an address back to memory and drops it, ordered less strictly than clflush.
  clgi	-	Clears the global interrupt flag: all interrupts wait.
  cli	-	Clears the interrupt flag: maskable interrupts wait.
  clrssbsy	-	Clears the busy flag of a supervisor shadow-stack token; the carry flag says that the token was wrong.
  clts	-	Clears the task-switched flag in cr0.
  clui	-	Clears the user interrupt flag: user interrupts wait.
  clwb	-	Writes the cache line at an address back to memory but may keep it.
  clzero	-	Fills the cache line at rax with zeros, without reading it.
  cmc	-	Inverts the carry flag.
  cmova	-	Copies on above (unsigned).
  cmovae	-	Copies on above or equal (unsigned).
  cmovb	-	Copies on below (unsigned).
  cmovbe	-	Copies on below or equal (unsigned).
  cmovc	cmovb	Copies on carry.
  cmove	-	Copies on equal.
  cmovg	-	Copies on greater (signed).
  cmovge	-	Copies on greater or equal (signed).
  cmovl	-	Copies on less (signed).
  cmovle	-	Copies on less or equal (signed).
  cmovna	cmovbe	Copies on not above (unsigned).
  cmovnae	cmovb	Copies on not above or equal (unsigned).
  cmovnb	cmovae	Copies on not below (unsigned).
  cmovnbe	cmova	Copies on not below or equal (unsigned).
  cmovnc	cmovae	Copies on no carry.
  cmovne	-	Copies on not equal.
  cmovng	cmovle	Copies on not greater (signed).
  cmovnge	cmovl	Copies on not greater or equal (signed).
  cmovnl	cmovge	Copies on not less (signed).
  cmovnle	cmovg	Copies on not less or equal (signed).
  cmovno	-	Copies on no overflow.
  cmovnp	-	Copies on odd parity.
  cmovns	-	Copies on not negative.
  cmovnz	cmovne	Copies on not zero.
  cmovo	-	Copies on overflow.
  cmovp	-	Copies on even parity.
  cmovpe	cmovp	Copies on even parity.
  cmovpo	cmovnp	Copies on odd parity.
  cmovs	-	Copies on negative.
  cmovz	cmove	Copies on zero.
  cmp	-	Compares by a subtraction that only sets the flags.
  cmpaexadd	cmpnbxadd	Compares memory with the second operand, which gets its value; on above or equal (unsigned) adds the third.
  cmpaxadd	cmpnbexadd	Compares memory with the second operand, which gets its value; on above (unsigned) adds the third.
  cmpbexadd	-	Compares memory with the second operand, which gets its value; on below or equal (unsigned) adds the third.
  cmpbxadd	-	Compares memory with the second operand, which gets its value; on below (unsigned) adds the third.
  cmpcxadd	cmpbxadd	Compares memory with the second operand, which gets its value; on carry adds the third.
  cmpeqpd	-	Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  cmpeqps	-	Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  cmpeqsd	-	Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  cmpeqss	-	Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  cmpexadd	cmpzxadd	Compares memory with the second operand, which gets its value; on equal adds the third.
  cmpgexadd	cmpnlxadd	Compares memory with the second operand, which gets its value; on greater or equal (signed) adds the third.
  cmpgxadd	cmpnlexadd	Compares memory with the second operand, which gets its value; on greater (signed) adds the third.
  cmplepd	-	Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  cmpleps	-	Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  cmplesd	-	Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  cmpless	-	Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  cmplexadd	-	Compares memory with the second operand, which gets its value; on less or equal (signed) adds the third.
  cmpltpd	-	Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  cmpltps	-	Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  cmpltsd	-	Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  cmpltss	-	Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  cmplxadd	-	Compares memory with the second operand, which gets its value; on less (signed) adds the third.
  cmpnaexadd	cmpbxadd	Compares memory with the second operand, which gets its value; on not above or equal (unsigned) adds the third.
  cmpnaxadd	cmpbexadd	Compares memory with the second operand, which gets its value; on not above (unsigned) adds the third.
  cmpnbexadd	-	Compares memory with the second operand, which gets its value; on not below or equal (unsigned) adds the third.
  cmpnbxadd	-	Compares memory with the second operand, which gets its value; on not below (unsigned) adds the third.
  cmpncxadd	cmpnbxadd	Compares memory with the second operand, which gets its value; on no carry adds the third.
  cmpneqpd	-	Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  cmpneqps	-	Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  cmpneqsd	-	Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  cmpneqss	-	Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  cmpnexadd	cmpnzxadd	Compares memory with the second operand, which gets its value; on not equal adds the third.
  cmpngexadd	cmplxadd	Compares memory with the second operand, which gets its value; on not greater or equal (signed) adds the third.
  cmpngxadd	cmplexadd	Compares memory with the second operand, which gets its value; on not greater (signed) adds the third.
  cmpnlepd	-	Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  cmpnleps	-	Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  cmpnlesd	-	Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  cmpnless	-	Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  cmpnlexadd	-	Compares memory with the second operand, which gets its value; on not less or equal (signed) adds the third.
  cmpnltpd	-	Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  cmpnltps	-	Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  cmpnltsd	-	Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  cmpnltss	-	Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  cmpnlxadd	-	Compares memory with the second operand, which gets its value; on not less (signed) adds the third.
  cmpnoxadd	-	Compares memory with the second operand, which gets its value; on no overflow adds the third.
  cmpnpxadd	-	Compares memory with the second operand, which gets its value; on odd parity adds the third.
  cmpnsxadd	-	Compares memory with the second operand, which gets its value; on not negative adds the third.
  cmpnzxadd	-	Compares memory with the second operand, which gets its value; on not zero adds the third.
  cmpordpd	-	Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  cmpordps	-	Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  cmpordsd	-	Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  cmpordss	-	Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  cmpoxadd	-	Compares memory with the second operand, which gets its value; on overflow adds the third.
  cmppd	-	Compares double-precision numbers into a mask.
  cmppexadd	cmppxadd	Compares memory with the second operand, which gets its value; on even parity adds the third.
  cmppoxadd	cmpnpxadd	Compares memory with the second operand, which gets its value; on odd parity adds the third.
  cmpps	-	Compares single-precision numbers into a mask.
  cmppxadd	-	Compares memory with the second operand, which gets its value; on even parity adds the third.
  cmpsb	-	Compares the bytes at rsi and rdi and moves both on.
  cmpsd	-	Compares the doublewords at rsi and rdi and moves both on; or the low double-precision numbers into a mask.
  cmpsq	-	Compares the quadwords at rsi and rdi and moves both on.
  cmpss	-	Compares a single-precision number into a mask.
  cmpsw	-	Compares the words at rsi and rdi and moves both on.
  cmpsxadd	-	Compares memory with the second operand, which gets its value; on negative adds the third.
  cmpunordpd	-	Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  cmpunordps	-	Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  cmpunordsd	-	Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  cmpunordss	-	Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  cmpxchg	-	Stores source if destination equals the accumulator, else loads the accumulator from destination.
  cmpxchg16b	-	Stores rcx:rbx if the memory equals rdx:rax, else loads rdx:rax from it.
  cmpxchg8b	-	Stores ecx:ebx if the memory equals edx:eax, else loads edx:eax from it.
  cmpzxadd	-	Compares memory with the second operand, which gets its value; on zero adds the third.
  comisd	-	Compares double-precision numbers into the flags; signals for any NaN.
  comiss	-	Compares single-precision numbers into the flags; signals for any NaN.
  cpuid	-	Asks the processor for the information numbered eax (and ecx).
  cqo	-	Sign-extends rax into rdx:rax.
  crc32	-	Accumulates the CRC-32C checksum.
  cvtdq2pd	-	Converts doublewords to double-precision numbers.
  cvtdq2ps	-	Converts doublewords to single-precision numbers.
  cvtpd2dq	-	Converts double-precision numbers to doublewords.
  cvtpd2pi	-	Converts double-precision numbers to doublewords in an MMX register.
  cvtpd2ps	-	Converts double-precision numbers to single-precision numbers.
  cvtpi2pd	-	Converts two doublewords of an MMX register or memory to double-precision numbers.
  cvtpi2ps	-	Converts two doublewords of an MMX register or memory to the lower two single-precision numbers.
  cvtps2dq	-	Converts single-precision numbers to doublewords.
  cvtps2pd	-	Converts single-precision numbers to double-precision numbers.
  cvtps2pi	-	Converts the lower two single-precision numbers to doublewords in an MMX register.
  cvtsd2si	-	Converts a double-precision number to an integer.
  cvtsd2ss	-	Converts a double-precision number to a single-precision number.
  cvtsi2sd	-	Converts an integer to a double-precision number.
  cvtsi2ss	-	Converts an integer to a single-precision number.
  cvtss2sd	-	Converts a single-precision number to a double-precision number.
  cvtss2si	-	Converts a single-precision number to an integer.
  cvttpd2dq	-	Converts double-precision numbers to doublewords, cutting off the fraction.
  cvttpd2pi	-	Converts double-precision numbers to doublewords in an MMX register, cutting off the fraction.
  cvttps2dq	-	Converts single-precision numbers to doublewords, cutting off the fraction.
  cvttps2pi	-	Converts the lower two single-precision numbers to doublewords in an MMX register, cutting off the fraction.
  cvttsd2si	-	Converts a double-precision number to an integer, cutting off the fraction.
  cvttss2si	-	Converts a single-precision number to an integer, cutting off the fraction.
  cwd	-	Sign-extends ax into dx:ax.
  cwde	-	Sign-extends ax to eax.
  dec	-	Subtracts 1; leaves the carry flag alone.
  div	-	Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  divpd	-	Divides double-precision numbers.
  divps	-	Divides single-precision numbers.
  divsd	-	Divides a double-precision number.
  divss	-	Divides a single-precision number.
  dppd	-	Sums the products of the selected double-precision numbers.
  dpps	-	Sums the products of the selected single-precision numbers.
  emms	-	Marks all x87 registers as empty, so that x87 code may follow MMX code.
  encls	-	Calls the SGX function for kernels numbered eax.
  enclu	-	Calls the SGX function for programs numbered eax.
  enclv	-	Calls the SGX function for hypervisors numbered eax.
  encodekey128	-	Wraps the AES-128 key in xmm0 into a handle in xmm0 to xmm2.
  encodekey256	-	Wraps the AES-256 key in xmm0 and xmm1 into a handle in xmm0 to xmm3.
  endbr32	-	Marks a valid target of indirect jumps and calls in 32-bit code.
  endbr64	-	Marks a valid target of indirect jumps and calls.
  enqcmd	-	Sends a 64-byte command to a device with the process's identifier; the zero flag says to retry.
  enqcmds	-	Sends a 64-byte command to a device as it stands in memory (privileged); the zero flag says to retry.
  enter	-	Makes a frame: pushes rbp, moves rsp to it and reserves bytes; a level above 0 copies frame pointers.
  erets	-	Returns from an event to the kernel, by the frame on the stack.
  eretu	-	Returns from an event to user code, by the frame on the stack.
  extractps	-	Stores one single-precision number of the vector.
  extrq	-	Extracts a bit field of the lower quadword; two immediates or source give its length and position.
  f2xm1	-	Raises 2 to the power of st0 and subtracts 1; st0 must lie between -1 and 1.
  fabs	-	Clears the sign of st0.
  fadd	-	Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  faddp	-	Adds st0 to another x87 register and pops.
  fbld	-	Pushes a packed decimal integer of 18 digits onto the x87 stack.
  fbstp	-	Stores st0 as a packed decimal integer of 18 digits and pops.
  fchs	-	Inverts the sign of st0.
  fclex	-	Clears the x87 exception flags after waiting for pending exceptions.
  fcmovb	-	Copies an x87 register to st0 on below (unsigned).
  fcmovbe	-	Copies an x87 register to st0 on below or equal (unsigned).
  fcmove	-	Copies an x87 register to st0 on equal.
  fcmovnb	-	Copies an x87 register to st0 on not below (unsigned).
  fcmovnbe	-	Copies an x87 register to st0 on not below or equal (unsigned).
  fcmovne	-	Copies an x87 register to st0 on not equal.
  fcmovnu	-	Copies an x87 register to st0 on odd parity: a comparison without a NaN.
  fcmovu	-	Copies an x87 register to st0 on even parity: a comparison with a NaN.
  fcom	-	Compares st0 with an x87 register or memory into the x87 condition codes; signals for any NaN.
  fcomi	-	Compares st0 with an x87 register into the flags; signals for any NaN.
  fcomip	-	Compares st0 with an x87 register into the flags and pops; signals for any NaN.
  fcomp	-	Compares st0 with an x87 register or memory into the x87 condition codes and pops; signals for any NaN.
  fcompp	-	Compares st0 with st1 into the x87 condition codes and pops both; signals for any NaN.
  fcos	-	Takes the cosine of st0.
  fdecstp	-	Turns the x87 stack so that st7 becomes st0.
  fdisi	-	Masks the interrupt of an 8087 after waiting for pending exceptions; later x87 units ignore it.
  fdiv	-	Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  fdivp	-	Divides another x87 register by st0 and pops.
  fdivr	-	Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  fdivrp	-	Divides st0 by another x87 register, stores the quotient there and pops.
  femms	-	Marks all x87 registers as empty without promising their contents, so that x87 code may follow.
  feni	-	Unmasks the interrupt of an 8087 after waiting for pending exceptions; later x87 units ignore it.
  ffree	-	Marks an x87 register as empty.
  ffreep	-	Marks an x87 register as empty and pops.
  fiadd	-	Adds a signed integer in memory to st0.
  ficom	-	Compares st0 with a signed integer in memory into the x87 condition codes; signals for any NaN.
  ficomp	-	Compares st0 with a signed integer in memory into the x87 condition codes and pops; signals for any NaN.
  fidiv	-	Divides st0 by a signed integer in memory.
  fidivr	-	Divides a signed integer in memory by st0, which gets the quotient.
  fild	-	Pushes a signed integer in memory onto the x87 stack.
  fimul	-	Multiplies st0 by a signed integer in memory.
  fincstp	-	Turns the x87 stack so that st1 becomes st0; marks nothing as empty.
  finit	-	Resets the x87 unit after waiting for pending exceptions.
  fist	-	Stores st0 as a signed integer, rounded as the x87 control word says.
  fistp	-	Stores st0 as a signed integer, rounded as the x87 control word says, and pops.
  fisttp	-	Stores st0 as a signed integer, cutting off the fraction, and pops.
  fisub	-	Subtracts a signed integer in memory from st0.
  fisubr	-	Subtracts st0 from a signed integer in memory; st0 gets the difference.
  fld	-	Pushes a number in memory or an x87 register onto the x87 stack.
  fld1	-	Pushes 1 onto the x87 stack.
  fldcw	-	Loads the x87 control word.
  fldenv	-	Loads the x87 environment: control, status and tag words and the last instruction's addresses.
  fldl2e	-	Pushes the binary logarithm of e onto the x87 stack.
  fldl2t	-	Pushes the binary logarithm of 10 onto the x87 stack.
  fldlg2	-	Pushes the decimal logarithm of 2 onto the x87 stack.
  fldln2	-	Pushes the natural logarithm of 2 onto the x87 stack.
  fldpi	-	Pushes pi onto the x87 stack.
  fldz	-	Pushes 0 onto the x87 stack.
  fmul	-	Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  fmulp	-	Multiplies another x87 register by st0 and pops.
  fnclex	-	Clears the x87 exception flags without waiting for pending exceptions.
  fndisi	-	Masks the interrupt of an 8087 without waiting for pending exceptions; later x87 units ignore it.
  fneni	-	Unmasks the interrupt of an 8087 without waiting for pending exceptions; later x87 units ignore it.
  fninit	-	Resets the x87 unit without waiting for pending exceptions.
  fnop	-	Does nothing, in the x87 unit.
  fnsave	-	Stores the whole x87 state and resets the unit, without waiting for pending exceptions.
  fnstcw	-	Stores the x87 control word without waiting for pending exceptions.
  fnstenv	-	Stores the x87 environment and masks all x87 exceptions, without waiting for pending ones.
  fnstsw	-	Stores the x87 status word in memory or ax, without waiting for pending exceptions.
  fpatan	-	Takes the arctangent of st1 / st0, in the quadrant that both signs name, into st1 and pops.
  fprem	-	Takes the remainder of st0 by st1 with the quotient cut off; C2 set says that it isn't complete.
  fprem1	-	Takes the remainder of st0 by st1 with the quotient rounded to nearest; C2 set says that it isn't complete.
  fptan	-	Takes the tangent of st0, then pushes 1.
  frndint	-	Rounds st0 to an integer as the x87 control word says.
  frstor	-	Loads the whole x87 state.
  fsave	-	Stores the whole x87 state and resets the unit, after waiting for pending exceptions.
  fscale	-	Multiplies st0 by 2 to the power of st1, whose fraction is cut off.
  fsin	-	Takes the sine of st0.
  fsincos	-	Replaces st0 by its sine, then pushes its cosine.
  fsqrt	-	Takes the square root of st0.
  fst	-	Stores st0 in memory or another x87 register.
  fstcw	-	Stores the x87 control word after waiting for pending exceptions.
  fstenv	-	Stores the x87 environment and masks all x87 exceptions, after waiting for pending ones.
  fstp	-	Stores st0 in memory or another x87 register and pops.
  fstsw	-	Stores the x87 status word in memory or ax, after waiting for pending exceptions.
  fsub	-	Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  fsubp	-	Subtracts st0 from another x87 register and pops.
  fsubr	-	Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  fsubrp	-	Subtracts another x87 register from st0, stores the difference there and pops.
  ftst	-	Compares st0 with 0 into the x87 condition codes; signals for any NaN.
  fucom	-	Compares st0 with an x87 register into the x87 condition codes.
  fucomi	-	Compares st0 with an x87 register into the flags.
  fucomip	-	Compares st0 with an x87 register into the flags and pops.
  fucomp	-	Compares st0 with an x87 register into the x87 condition codes and pops.
  fucompp	-	Compares st0 with st1 into the x87 condition codes and pops both.
  fwait	-	Waits for pending x87 exceptions and raises them.
  fxam	-	Tells sign and kind of st0 (zero, normal, infinity, NaN, empty ...) in the x87 condition codes.
  fxch	-	Exchanges st0 with another x87 register.
  fxrstor	-	Loads the x87, MMX and SSE state from 512 bytes of memory, with 32-bit instruction addresses.
  fxrstor64	-	Loads the x87, MMX and SSE state from 512 bytes of memory, with 64-bit instruction addresses.
  fxsave	-	Stores the x87, MMX and SSE state in 512 bytes of memory, with 32-bit instruction addresses.
  fxsave64	-	Stores the x87, MMX and SSE state in 512 bytes of memory, with 64-bit instruction addresses.
  fxtract	-	Splits st0: replaces it by its exponent, then pushes its significand.
  fyl2x	-	Multiplies st1 by the binary logarithm of st0, into st1, and pops.
  fyl2xp1	-	Multiplies st1 by the binary logarithm of st0 + 1, into st1, and pops; exact for small st0.
  getsec	-	Calls the function of safer mode numbered eax.
  getsecq	-	Calls the function of safer mode numbered eax, with 64-bit operands.
  gf2p8affineinvqb	-	Inverts bytes in GF(2^8), multiplies them by the bit matrices in source and exclusive-ors an immediate.
  gf2p8affineqb	-	Multiplies bytes by the bit matrices in source and exclusive-ors an immediate.
  gf2p8mulb	-	Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  haddpd	-	Adds neighbouring double-precision numbers.
  haddps	-	Adds neighbouring single-precision numbers.
  hlt	-	Stops the processor until an interrupt comes.
  hreset	-	Resets the parts of the processor's history that eax names.
  hsubpd	-	Subtracts neighbouring double-precision numbers.
  hsubps	-	Subtracts neighbouring single-precision numbers.
  icebp	int1	Raises the debug exception.
  idiv	-	Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  imul	-	Multiplies signed numbers.
  in	-	Reads al, ax or eax from the port given by an immediate or dx.
  inc	-	Adds 1; leaves the carry flag alone.
  incsspd	-	Adds four times the low byte of a register to the shadow-stack pointer.
  incsspq	-	Adds eight times the low byte of a register to the shadow-stack pointer.
  insb	-	Reads a byte from port dx to rdi and moves rdi on.
  insd	-	Reads a doubleword from port dx to rdi and moves rdi on.
  insertps	-	Inserts one single-precision number and clears the selected ones.
  insertq	-	Inserts source's low bits into a bit field of the lower quadword, given by two immediates or by source.
  insw	-	Reads a word from port dx to rdi and moves rdi on.
  int	-	Calls the interrupt handler of a number.
  int01	int1	Raises the debug exception.
  int03	int3	Stops in the debugger.
  int1	-	Raises the debug exception.
  int3	-	Stops in the debugger.
  invd	-	Drops all caches without writing them back.
  invept	-	Drops translations that come from extended page tables; a register says which, 16 bytes in memory for what.
  invlpg	-	Drops the translation of an address's page.
  invlpga	-	Drops the translation of the page at rax for the address space numbered ecx.
  invlpgb	-	Drops the translations of a range of pages at rax on all processors.
  invpcid	-	Drops translations for a process-context identifier; a register says which, 16 bytes in memory for what.
  invvpid	-	Drops translations for a virtual-processor identifier; a register says which, 16 bytes in memory for what.
  iret	iretd	Returns from an interrupt handler: pops eip, cs, eflags, esp and ss as 32 bits each.
  iretd	-	Returns from an interrupt handler: pops eip, cs, eflags, esp and ss as 32 bits each.
  iretq	-	Returns from an interrupt handler: pops rip, cs, rflags, rsp and ss as 64 bits each.
  iretw	-	Returns from an interrupt handler: pops ip, cs, flags, sp and ss as 16 bits each.
  ja	-	Jumps on above (unsigned).
  jae	-	Jumps on above or equal (unsigned).
  jb	-	Jumps on below (unsigned).
  jbe	-	Jumps on below or equal (unsigned).
  jc	jb	Jumps on carry.
  je	-	Jumps on equal.
  jecxz	-	Jumps if ecx is zero; at most 127 bytes away.
  jg	-	Jumps on greater (signed).
  jge	-	Jumps on greater or equal (signed).
  jl	-	Jumps on less (signed).
  jle	-	Jumps on less or equal (signed).
  jmp	-	Jumps.
  jna	jbe	Jumps on not above (unsigned).
  jnae	jb	Jumps on not above or equal (unsigned).
  jnb	jae	Jumps on not below (unsigned).
  jnbe	ja	Jumps on not below or equal (unsigned).
  jnc	jae	Jumps on no carry.
  jne	-	Jumps on not equal.
  jng	jle	Jumps on not greater (signed).
  jnge	jl	Jumps on not greater or equal (signed).
  jnl	jge	Jumps on not less (signed).
  jnle	jg	Jumps on not less or equal (signed).
  jno	-	Jumps on no overflow.
  jnp	-	Jumps on odd parity.
  jns	-	Jumps on not negative.
  jnz	jne	Jumps on not zero.
  jo	-	Jumps on overflow.
  jp	-	Jumps on even parity.
  jpe	jp	Jumps on even parity.
  jpo	jnp	Jumps on odd parity.
  jrcxz	-	Jumps if rcx is zero; at most 127 bytes away.
  js	-	Jumps on negative.
  jz	je	Jumps on zero.
  kaddb	-	Adds 8-bit masks.
  kaddd	-	Adds 32-bit masks.
  kaddq	-	Adds 64-bit masks.
  kaddw	-	Adds 16-bit masks.
  kandb	-	Ands 8-bit masks.
  kandd	-	Ands 32-bit masks.
  kandnb	-	Ands the 8-bit mask of the third operand with that of the inverted second.
  kandnd	-	Ands the 32-bit mask of the third operand with that of the inverted second.
  kandnq	-	Ands the 64-bit mask of the third operand with that of the inverted second.
  kandnw	-	Ands the 16-bit mask of the third operand with that of the inverted second.
  kandq	-	Ands 64-bit masks.
  kandw	-	Ands 16-bit masks.
  kmovb	-	Moves an 8-bit mask between mask registers, memory and general registers.
  kmovd	-	Moves a 32-bit mask between mask registers, memory and general registers.
  kmovq	-	Moves a 64-bit mask between mask registers, memory and general registers.
  kmovw	-	Moves a 16-bit mask between mask registers, memory and general registers.
  knotb	-	Inverts an 8-bit mask.
  knotd	-	Inverts a 32-bit mask.
  knotq	-	Inverts a 64-bit mask.
  knotw	-	Inverts a 16-bit mask.
  korb	-	Ors 8-bit masks.
  kord	-	Ors 32-bit masks.
  korq	-	Ors 64-bit masks.
  kortestb	-	Ors 8-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  kortestd	-	Ors 32-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  kortestq	-	Ors 64-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  kortestw	-	Ors 16-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  korw	-	Ors 16-bit masks.
  kshiftlb	-	Shifts an 8-bit mask left by an immediate.
  kshiftld	-	Shifts a 32-bit mask left by an immediate.
  kshiftlq	-	Shifts a 64-bit mask left by an immediate.
  kshiftlw	-	Shifts a 16-bit mask left by an immediate.
  kshiftrb	-	Shifts an 8-bit mask right by an immediate, filling with zeros.
  kshiftrd	-	Shifts a 32-bit mask right by an immediate, filling with zeros.
  kshiftrq	-	Shifts a 64-bit mask right by an immediate, filling with zeros.
  kshiftrw	-	Shifts a 16-bit mask right by an immediate, filling with zeros.
  ktestb	-	Tests 8-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ktestd	-	Tests 32-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ktestq	-	Tests 64-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ktestw	-	Tests 16-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  kunpckbw	-	Joins two 8-bit masks to one of 16 bits; the third operand gives the lower half.
  kunpckdq	-	Joins two 32-bit masks to one of 64 bits; the third operand gives the lower half.
  kunpckwd	-	Joins two 16-bit masks to one of 32 bits; the third operand gives the lower half.
  kxnorb	-	Exclusive-ors 8-bit masks and inverts the result.
  kxnord	-	Exclusive-ors 32-bit masks and inverts the result.
  kxnorq	-	Exclusive-ors 64-bit masks and inverts the result.
  kxnorw	-	Exclusive-ors 16-bit masks and inverts the result.
  kxorb	-	Exclusive-ors 8-bit masks.
  kxord	-	Exclusive-ors 32-bit masks.
  kxorq	-	Exclusive-ors 64-bit masks.
  kxorw	-	Exclusive-ors 16-bit masks.
  lahf	-	Copies the sign, zero, adjust, parity and carry flags to ah.
  lar	-	Loads the access rights of a segment; the zero flag says whether the selector was good.
  lddqu	-	Loads 16 unaligned bytes, across cache lines if need be.
  ldmxcsr	-	Loads the control and status register of the SSE unit.
  ldtilecfg	-	Loads the shapes of the tiles from 64 bytes of memory and clears the tiles.
  lea	-	Computes an address without reading memory there.
  leave	-	Leaves a frame: moves rbp to rsp and pops rbp.
  lfence	-	Lets no later instruction start before the earlier ones are done.
  lfs	-	Loads fs and a register from a far pointer in memory.
  lgdt	-	Loads limit and address of the global descriptor table.
  lgs	-	Loads gs and a register from a far pointer in memory.
  lidt	-	Loads limit and address of the interrupt descriptor table.
  lkgs	-	Loads the gs base that swapgs exchanges from a selector's descriptor.
  lldt	-	Loads the selector of the local descriptor table.
  llwpcb	-	Loads the address of the lightweight-profiling control block and starts profiling.
  lmsw	-	Loads the low four bits of cr0; can set but not clear protected mode.
  loadiwkey	-	Loads the key that wraps the handles of Key Locker (privileged).
  lodsb	-	Loads al from rsi and moves rsi on.
  lodsd	-	Loads eax from rsi and moves rsi on.
  lodsq	-	Loads rax from rsi and moves rsi on.
  lodsw	-	Loads ax from rsi and moves rsi on.
  loop	-	Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  loope	-	Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  loopne	-	Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  loopnz	loopne	Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  loopz	loope	Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  lsl	-	Loads the limit of a segment; the zero flag says whether the selector was good.
  lss	-	Loads ss and a register from a far pointer in memory.
  ltr	-	Loads the selector of the task register.
  lwpins	-	Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  lwpval	-	Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  lzcnt	-	Counts the leading zero bits.
  maskmovdqu	-	Stores at rdi the bytes whose mask byte has its top bit set.
  maskmovq	-	Stores at rdi the bytes of an MMX register whose mask byte has its top bit set.
  maxpd	-	Takes the larger of double-precision numbers.
  maxps	-	Takes the larger of single-precision numbers.
  maxsd	-	Takes the larger of the low double-precision numbers.
  maxss	-	Takes the larger of the low single-precision numbers.
  mcommit	-	Waits for earlier stores to reach memory; the carry flag says that none met an error.
  mfence	-	Orders the loads and stores before it ahead of those behind it.
  minpd	-	Takes the smaller of double-precision numbers.
  minps	-	Takes the smaller of single-precision numbers.
  minsd	-	Takes the smaller of the low double-precision numbers.
  minss	-	Takes the smaller of the low single-precision numbers.
  monitor	-	Watches the cache line at rax for stores, for mwait.
  monitorx	-	Watches the cache line at rax for stores, for mwaitx.
  mov	-	Copies source to destination.
  movapd	-	Moves aligned double-precision numbers.
  movaps	-	Moves aligned single-precision numbers.
  movbe	-	Copies source to destination, reversing its bytes.
  movd	-	Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  movddup	-	Duplicates the even double-precision number.
  movdir64b	-	Copies 64 bytes from memory to the address in a register with one direct store.
  movdiri	-	Stores a doubleword or quadword with a direct store.
  movdq2q	-	Copies the lower quadword of a vector to an MMX register.
  movdqa	-	Moves an aligned vector.
  movdqu	-	Moves a vector, aligned or not.
  movhlps	-	Copies the upper half of source to the lower half of destination.
  movhpd	-	Moves the upper double-precision number.
  movhps	-	Moves the upper two single-precision numbers.
  movlhps	-	Copies the lower half of source to the upper half of destination.
  movlpd	-	Moves the lower double-precision number.
  movlps	-	Moves the lower two single-precision numbers.
  movmskpd	-	Gathers the signs of the double-precision numbers.
  movmskps	-	Gathers the signs of the single-precision numbers.
  movntdq	-	Stores an aligned vector past the caches.
  movntdqa	-	Loads an aligned vector past the caches.
  movnti	-	Stores past the caches.
  movntpd	-	Stores aligned double-precision numbers past the caches.
  movntps	-	Stores aligned single-precision numbers past the caches.
  movntq	-	Stores an MMX register past the caches.
  movntsd	-	Stores a double-precision number past the caches.
  movntss	-	Stores a single-precision number past the caches.
  movq	-	Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  movq2dq	-	Copies an MMX register to the lower quadword of a vector and clears the upper one.
  movsb	-	Copies a byte from rsi to rdi and moves both on.
  movsd	-	Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  movshdup	-	Duplicates the odd single-precision numbers.
  movsldup	-	Duplicates the even single-precision numbers.
  movsq	-	Copies a quadword from rsi to rdi and moves both on.
  movss	-	Moves a single-precision number.
  movsw	-	Copies a word from rsi to rdi and moves both on.
  movsx	-	Copies with sign extension.
  movsxd	-	Copies 32 bits with sign extension to 64.
  movupd	-	Moves double-precision numbers, aligned or not.
  movups	-	Moves single-precision numbers, aligned or not.
  movzx	-	Copies with zero extension.
  mpsadbw	-	Sums absolute differences of a block of bytes at eight offsets.
  mul	-	Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  mulpd	-	Multiplies double-precision numbers.
  mulps	-	Multiplies single-precision numbers.
  mulsd	-	Multiplies a double-precision number.
  mulss	-	Multiplies a single-precision number.
  mulx	-	Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  mwait	-	Waits for a store to the line that monitor watches, or an interrupt; eax and ecx hold hints.
  mwaitx	-	Waits for a store to the line that monitorx watches, an interrupt, or for the time in ebx.
  neg	-	Negates.
  nop	-	Does nothing.
  not	-	Inverts every bit.
  or	-	Sets in destination the bits that source has.
  orpd	-	Ors double-precision numbers.
  orps	-	Ors single-precision numbers.
  out	-	Writes al, ax or eax to the port given by an immediate or dx.
  outsb	-	Writes the byte at rsi to port dx and moves rsi on.
  outsd	-	Writes the doubleword at rsi to port dx and moves rsi on.
  outsw	-	Writes the word at rsi to port dx and moves rsi on.
  pabsb	-	Takes absolute values of bytes.
  pabsd	-	Takes absolute values of doublewords.
  pabsw	-	Takes absolute values of words.
  packssdw	-	Packs doublewords into words with signed saturation.
  packsswb	-	Packs words into bytes with signed saturation.
  packusdw	-	Packs doublewords into words with unsigned saturation.
  packuswb	-	Packs words into bytes with unsigned saturation.
  paddb	-	Adds bytes.
  paddd	-	Adds doublewords.
  paddq	-	Adds quadwords.
  paddsb	-	Adds signed bytes with saturation.
  paddsw	-	Adds signed words with saturation.
  paddusb	-	Adds unsigned bytes with saturation.
  paddusw	-	Adds unsigned words with saturation.
  paddw	-	Adds words.
  palignr	-	Joins both vectors and takes the bytes from an offset.
  pand	-	Ands the vectors.
  pandn	-	Ands source with the inverted destination.
  pause	-	Tells the processor that this is a loop waiting for memory to change.
  pavgb	-	Averages unsigned bytes, rounding up.
  pavgusb	-	Averages unsigned bytes of MMX registers, rounding up.
  pavgw	-	Averages unsigned words, rounding up.
  pblendvb	-	Chooses bytes by the top bits of a mask.
  pblendw	-	Chooses words by the bits of an immediate.
  pbndkb	-	Binds an encrypted key blob to the platform.
  pclmulhqhqdq	-	Multiplies the upper quadwords of both operands without carries.
  pclmulhqlqdq	-	Multiplies destination's upper by source's lower quadword without carries.
  pclmullqhqdq	-	Multiplies destination's lower by source's upper quadword without carries.
  pclmullqlqdq	-	Multiplies the lower quadwords of both operands without carries.
  pclmulqdq	-	Multiplies two quadwords without carries; an immediate chooses the half of each operand.
  pcmpeqb	-	Compares bytes for equality into a mask.
  pcmpeqd	-	Compares doublewords for equality into a mask.
  pcmpeqq	-	Compares quadwords for equality into a mask.
  pcmpeqw	-	Compares words for equality into a mask.
  pcmpestri	-	Compares strings of explicit length; gives an index in ecx.
  pcmpestrm	-	Compares strings of explicit length; gives a mask in xmm0.
  pcmpgtb	-	Compares signed bytes for greater-than into a mask.
  pcmpgtd	-	Compares signed doublewords for greater-than into a mask.
  pcmpgtq	-	Compares signed quadwords for greater-than into a mask.
  pcmpgtw	-	Compares signed words for greater-than into a mask.
  pcmpistri	-	Compares strings that end in NUL; gives an index in ecx.
  pcmpistrm	-	Compares strings that end in NUL; gives a mask in xmm0.
  pconfig	-	Configures the platform feature numbered eax, such as memory encryption.
  pdep	-	Scatters the low bits of the second operand to the positions that the third has set.
  pext	-	Gathers the bits that the third operand selects to the low end.
  pextrb	-	Extracts one of the bytes.
  pextrd	-	Extracts one of the doublewords.
  pextrq	-	Extracts one of the quadwords.
  pextrw	-	Extracts one of the words.
  pf2id	-	Converts single-precision numbers of an MMX register to doublewords, cutting off the fraction, with saturation.
  pf2iw	-	Converts single-precision numbers of an MMX register to words, sign-extended to doublewords, with saturation.
  pfacc	-	Sums each MMX operand's two single-precision numbers: destination's pair below, source's above.
  pfadd	-	Adds single-precision numbers of MMX registers.
  pfcmpeq	-	Compares single-precision numbers of MMX registers for equality into a mask.
  pfcmpge	-	Compares single-precision numbers of MMX registers for greater-or-equal into a mask.
  pfcmpgt	-	Compares single-precision numbers of MMX registers for greater-than into a mask.
  pfmax	-	Takes the larger of single-precision numbers of MMX registers.
  pfmin	-	Takes the smaller of single-precision numbers of MMX registers.
  pfmul	-	Multiplies single-precision numbers of MMX registers.
  pfnacc	-	Subtracts each MMX operand's upper single-precision number from its lower one: destination below, source above.
  pfpnacc	-	Stores destination's lower minus upper single-precision number below, the sum of source's two above.
  pfrcp	-	Approximates the reciprocal of the lower single-precision number to 14 bits, in both places.
  pfrcpit1	-	Takes the first step of refining a reciprocal that pfrcp approximated.
  pfrcpit2	-	Takes the second and last step of refining a reciprocal or reciprocal square root.
  pfrsqit1	-	Takes the first step of refining a reciprocal square root that pfrsqrt approximated.
  pfrsqrt	-	Approximates the reciprocal square root of the lower single-precision number to 15 bits, in both places.
  pfsub	-	Subtracts single-precision numbers of MMX registers.
  pfsubr	-	Subtracts destination's single-precision numbers from source's; destination gets the differences.
  phaddd	-	Adds neighbouring doublewords.
  phaddsw	-	Adds neighbouring words with signed saturation.
  phaddw	-	Adds neighbouring words.
  phminposuw	-	Finds the smallest unsigned word and its index.
  phsubd	-	Subtracts neighbouring doublewords.
  phsubsw	-	Subtracts neighbouring words with signed saturation.
  phsubw	-	Subtracts neighbouring words.
  pi2fd	-	Converts doublewords of an MMX register to single-precision numbers.
  pi2fw	-	Converts the low word of each doubleword of an MMX register to a single-precision number.
  pinsrb	-	Inserts one of the bytes.
  pinsrd	-	Inserts one of the doublewords.
  pinsrq	-	Inserts one of the quadwords.
  pinsrw	-	Inserts one of the words.
  pmaddubsw	-	Multiplies unsigned by signed bytes and adds neighbours with saturation.
  pmaddwd	-	Multiplies words and adds neighbours.
  pmaxsb	-	Takes the larger of signed bytes.
  pmaxsd	-	Takes the larger of signed doublewords.
  pmaxsw	-	Takes the larger of signed words.
  pmaxub	-	Takes the larger of unsigned bytes.
  pmaxud	-	Takes the larger of unsigned doublewords.
  pmaxuw	-	Takes the larger of unsigned words.
  pminsb	-	Takes the smaller of signed bytes.
  pminsd	-	Takes the smaller of signed doublewords.
  pminsw	-	Takes the smaller of signed words.
  pminub	-	Takes the smaller of unsigned bytes.
  pminud	-	Takes the smaller of unsigned doublewords.
  pminuw	-	Takes the smaller of unsigned words.
  pmovmskb	-	Gathers the top bit of each byte.
  pmovsxbd	-	Sign-extends bytes to doublewords.
  pmovsxbq	-	Sign-extends bytes to quadwords.
  pmovsxbw	-	Sign-extends bytes to words.
  pmovsxdq	-	Sign-extends doublewords to quadwords.
  pmovsxwd	-	Sign-extends words to doublewords.
  pmovsxwq	-	Sign-extends words to quadwords.
  pmovzxbd	-	Zero-extends bytes to doublewords.
  pmovzxbq	-	Zero-extends bytes to quadwords.
  pmovzxbw	-	Zero-extends bytes to words.
  pmovzxdq	-	Zero-extends doublewords to quadwords.
  pmovzxwd	-	Zero-extends words to doublewords.
  pmovzxwq	-	Zero-extends words to quadwords.
  pmuldq	-	Multiplies the even signed doublewords into quadwords.
  pmulhrsw	-	Multiplies words and keeps the rounded upper half.
  pmulhrwa	-	Multiplies signed words of MMX registers and keeps the rounded upper half.
  pmulhuw	-	Multiplies unsigned words and keeps the upper half.
  pmulhw	-	Multiplies signed words and keeps the upper half.
  pmulld	-	Multiplies doublewords and keeps the lower half.
  pmullw	-	Multiplies words and keeps the lower half.
  pmuludq	-	Multiplies the even unsigned doublewords into quadwords.
  pop	-	Takes the value at the top of the stack.
  popcnt	-	Counts the set bits.
  popf	popfq	Takes the flags from the top of the stack.
  popfq	-	Takes the flags from the top of the stack.
  popfw	-	Takes the lower 16 flags from the top of the stack.
  por	-	Ors the vectors.
  prefetch	-	Asks for the cache line at an address.
  prefetchit0	-	Asks for the code at a rip-relative address, into every cache level.
  prefetchit1	-	Asks for the code at a rip-relative address, into the second cache level and beyond.
  prefetchnta	-	Asks for the cache line at an address that is used once.
  prefetcht0	-	Asks for the cache line at an address, into every level.
  prefetcht1	-	Asks for the cache line at an address, into the second level and beyond.
  prefetcht2	-	Asks for the cache line at an address, into the third level and beyond.
  prefetchw	-	Asks for the cache line at an address that will be written.
  prefetchwt1	-	Asks for the cache line at an address that will be written, into the second level.
  psadbw	-	Sums the absolute differences of unsigned bytes.
  pshufb	-	Shuffles bytes by the indices in source.
  pshufd	-	Shuffles doublewords by an immediate.
  pshufhw	-	Shuffles the upper four words by an immediate.
  pshuflw	-	Shuffles the lower four words by an immediate.
  pshufw	-	Shuffles the four words of an MMX register by an immediate.
  psignb	-	Negates, keeps or clears bytes by the signs of source.
  psignd	-	Negates, keeps or clears doublewords by the signs of source.
  psignw	-	Negates, keeps or clears words by the signs of source.
  pslld	-	Shifts doublewords left.
  pslldq	-	Shifts the vector left by whole bytes.
  psllq	-	Shifts quadwords left.
  psllw	-	Shifts words left.
  psmash	-	Splits the ownership entry of a 2 MB page at rax into 512 entries of 4 KB pages.
  psrad	-	Shifts doublewords right, repeating the sign.
  psraw	-	Shifts words right, repeating the sign.
  psrld	-	Shifts doublewords right, filling with zeros.
  psrldq	-	Shifts the vector right by whole bytes.
  psrlq	-	Shifts quadwords right, filling with zeros.
  psrlw	-	Shifts words right, filling with zeros.
  psubb	-	Subtracts bytes.
  psubd	-	Subtracts doublewords.
  psubq	-	Subtracts quadwords.
  psubsb	-	Subtracts signed bytes with saturation.
  psubsw	-	Subtracts signed words with saturation.
  psubusb	-	Subtracts unsigned bytes with saturation.
  psubusw	-	Subtracts unsigned words with saturation.
  psubw	-	Subtracts words.
  pswapd	-	Exchanges the two doublewords of an MMX register or memory operand on the way to destination.
  ptest	-	Tests the bits of two vectors into the zero and carry flags.
  ptwrite	-	Writes a value into the Processor Trace packets.
  punpckhbw	-	Interleaves the upper bytes.
  punpckhdq	-	Interleaves the upper doublewords.
  punpckhqdq	-	Interleaves the upper quadwords.
  punpckhwd	-	Interleaves the upper words.
  punpcklbw	-	Interleaves the lower bytes.
  punpckldq	-	Interleaves the lower doublewords.
  punpcklqdq	-	Interleaves the lower quadwords.
  punpcklwd	-	Interleaves the lower words.
  push	-	Puts a value on top of the stack.
  pushf	pushfq	Puts the flags on top of the stack.
  pushfq	-	Puts the flags on top of the stack.
  pushfw	-	Puts the lower 16 flags on top of the stack.
  pvalidate	-	Marks the guest page at rax as validated or not.
  pxor	-	Exclusive-ors the vectors.
  rcl	-	Rotates left through the carry flag.
  rcpps	-	Approximates the reciprocals of single-precision numbers.
  rcpss	-	Approximates the reciprocal of a single-precision number.
  rcr	-	Rotates right through the carry flag.
  rdfsbase	-	Copies the base address of fs.
  rdgsbase	-	Copies the base address of gs.
  rdmsr	-	Reads the model-specific register numbered ecx into edx:eax.
  rdmsrlist	-	Reads a list of model-specific registers: numbers at rsi, values to rdi, rcx selects.
  rdpid	-	Reads the processor's number.
  rdpkru	-	Reads the rights of the protection keys into eax; ecx must be 0.
  rdpmc	-	Reads the performance counter numbered ecx into edx:eax.
  rdpru	-	Reads the processor register numbered ecx into edx:eax, from any privilege level.
  rdrand	-	Draws a random number; the carry flag says whether there was one.
  rdseed	-	Draws a seed from the entropy source; the carry flag says whether there was one.
  rdsspd	-	Copies the lower 32 bits of the shadow-stack pointer; does nothing where shadow stacks are off.
  rdsspq	-	Copies the shadow-stack pointer; does nothing where shadow stacks are off.
  rdtsc	-	Reads the time-stamp counter into edx:eax.
  rdtscp	-	Reads the time-stamp counter into edx:eax and the processor's number into ecx, after all earlier instructions.
  ret	-	Returns to the address on top of the stack; with a number, drops that many bytes more.
  retf	-	Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  retfd	retf	Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  retfq	-	Returns to the far address on top of the stack, popped as 64 bits each; with a number, drops bytes more.
  retfw	-	Returns to the far address on top of the stack, popped as 16 bits each; with a number, drops bytes more.
  retn	ret	Returns to the address on top of the stack; with a number, drops that many bytes more.
  retnq	ret	Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  retq	ret	Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  rmpadjust	-	Changes the access rights of the guest page at rax for another privilege level.
  rmpquery	-	Reads the access rights of the guest page at rax for a privilege level.
  rmpupdate	-	Writes the ownership entry of the page at rax from 16 bytes at rcx.
  rol	-	Rotates left.
  ror	-	Rotates right.
  rorx	-	Rotates right into another register without changing a flag.
  roundpd	-	Rounds double-precision numbers as an immediate says.
  roundps	-	Rounds single-precision numbers as an immediate says.
  roundsd	-	Rounds a double-precision number as an immediate says.
  roundss	-	Rounds a single-precision number as an immediate says.
  rsm	-	Returns from system-management mode.
  rsqrtps	-	Approximates the reciprocal square roots of single-precision numbers.
  rsqrtss	-	Approximates the reciprocal square root of a single-precision number.
  rstorssp	-	Switches to the shadow stack whose restore token is in memory.
  sahf	-	Copies ah to the sign, zero, adjust, parity and carry flags.
  sal	shl	Shifts left.
  sar	-	Shifts right, repeating the sign.
  sarx	-	Shifts right, repeating the sign, without changing a flag.
  saveprevssp	-	Leaves a restore token on the previous shadow stack after rstorssp.
  sbb	-	Subtracts source and carry flag from destination.
  scasb	-	Compares al with the byte at rdi and moves rdi on.
  scasd	-	Compares eax with the doubleword at rdi and moves rdi on.
  scasq	-	Compares rax with the quadword at rdi and moves rdi on.
  scasw	-	Compares ax with the word at rdi and moves rdi on.
  seamcall	-	Calls the trust-domain module from the hypervisor.
  seamops	-	Calls the function of the trust-domain module's mode numbered rax.
  seamret	-	Returns from the trust-domain module to the hypervisor.
  senduipi	-	Sends a user interrupt to the target that an index names.
  serialize	-	Waits until all earlier instructions are done and fetches the next ones anew.
  seta	-	Stores 1 on above (unsigned), else 0.
  setae	-	Stores 1 on above or equal (unsigned), else 0.
  setb	-	Stores 1 on below (unsigned), else 0.
  setbe	-	Stores 1 on below or equal (unsigned), else 0.
  setc	setb	Stores 1 on carry, else 0.
  sete	-	Stores 1 on equal, else 0.
  setg	-	Stores 1 on greater (signed), else 0.
  setge	-	Stores 1 on greater or equal (signed), else 0.
  setl	-	Stores 1 on less (signed), else 0.
  setle	-	Stores 1 on less or equal (signed), else 0.
  setna	setbe	Stores 1 on not above (unsigned), else 0.
  setnae	setb	Stores 1 on not above or equal (unsigned), else 0.
  setnb	setae	Stores 1 on not below (unsigned), else 0.
  setnbe	seta	Stores 1 on not below or equal (unsigned), else 0.
  setnc	setae	Stores 1 on no carry, else 0.
  setne	-	Stores 1 on not equal, else 0.
  setng	setle	Stores 1 on not greater (signed), else 0.
  setnge	setl	Stores 1 on not greater or equal (signed), else 0.
  setnl	setge	Stores 1 on not less (signed), else 0.
  setnle	setg	Stores 1 on not less or equal (signed), else 0.
  setno	-	Stores 1 on no overflow, else 0.
  setnp	-	Stores 1 on odd parity, else 0.
  setns	-	Stores 1 on not negative, else 0.
  setnz	setne	Stores 1 on not zero, else 0.
  seto	-	Stores 1 on overflow, else 0.
  setp	-	Stores 1 on even parity, else 0.
  setpe	setp	Stores 1 on even parity, else 0.
  setpo	setnp	Stores 1 on odd parity, else 0.
  sets	-	Stores 1 on negative, else 0.
  setssbsy	-	Checks the token of the supervisor shadow stack, marks it busy and switches to that stack.
  setz	sete	Stores 1 on zero, else 0.
  sfence	-	Orders the stores before it ahead of those behind it.
  sgdt	-	Stores limit and address of the global descriptor table.
  sha1msg1	-	Takes the first step to the next four SHA-1 message words: exclusive-ors words two apart.
  sha1msg2	-	Takes the last step to the next four SHA-1 message words: exclusive-ors and rotates.
  sha1nexte	-	Computes SHA-1's variable E after four rounds and adds it to the top message word of source.
  sha1rnds4	-	Does four rounds of SHA-1; an immediate chooses their function and constant.
  sha256msg1	-	Takes the first step to the next four SHA-256 message words: adds the small sigma-0 of the following word.
  sha256msg2	-	Takes the last step to the next four SHA-256 message words: adds the small sigma-1 of the word two before.
  sha256rnds2	-	Does two rounds of SHA-256 with the message words plus constants in xmm0.
  shl	-	Shifts left.
  shld	-	Shifts left, filling from the top of the second operand.
  shlx	-	Shifts left without changing a flag.
  shr	-	Shifts right, filling with zeros.
  shrd	-	Shifts right, filling from the bottom of the second operand.
  shrx	-	Shifts right, filling with zeros, without changing a flag.
  shufpd	-	Shuffles double-precision numbers by an immediate.
  shufps	-	Shuffles single-precision numbers by an immediate.
  sidt	-	Stores limit and address of the interrupt descriptor table.
  skinit	-	Starts the secure loader whose address is in eax, measured by the security processor.
  sldt	-	Stores the selector of the local descriptor table.
  slwpcb	-	Stores the address of the lightweight-profiling control block, or 0 where profiling is off.
  smsw	-	Stores the low bits of cr0.
  sqrtpd	-	Takes the square root of double-precision numbers.
  sqrtps	-	Takes the square root of single-precision numbers.
  sqrtsd	-	Takes the square root of a double-precision number.
  sqrtss	-	Takes the square root of a single-precision number.
  stac	-	Sets the AC flag: the kernel may touch user pages.
  stc	-	Sets the carry flag.
  std	-	Sets the direction flag: string instructions go downwards.
  stgi	-	Sets the global interrupt flag: interrupts come in again.
  sti	-	Sets the interrupt flag: maskable interrupts come in after the next instruction.
  stmxcsr	-	Stores the control and status register of the SSE unit.
  stosb	-	Stores al at rdi and moves rdi on.
  stosd	-	Stores eax at rdi and moves rdi on.
  stosq	-	Stores rax at rdi and moves rdi on.
  stosw	-	Stores ax at rdi and moves rdi on.
  str	-	Stores the selector of the task register.
  sttilecfg	-	Stores the shapes of the tiles in 64 bytes of memory.
  stui	-	Sets the user interrupt flag: user interrupts come in.
  sub	-	Subtracts source from destination.
  subpd	-	Subtracts double-precision numbers.
  subps	-	Subtracts single-precision numbers.
  subsd	-	Subtracts a double-precision number.
  subss	-	Subtracts a single-precision number.
  swapgs	-	Exchanges the base address of gs with the kernel's one.
  syscall	-	Enters the kernel; rcx and r11 are overwritten.
  sysenter	-	Enters the kernel at the address in a model-specific register; saves no return address.
  sysexit	-	Leaves the kernel that sysenter entered, for 32-bit code at edx with the stack at ecx.
  sysexitq	-	Leaves the kernel that sysenter entered, for 64-bit code at rdx with the stack at rcx.
  sysret	-	Leaves the kernel that syscall entered, for 32-bit code at ecx with the flags in r11.
  sysretq	-	Leaves the kernel that syscall entered, for 64-bit code at rcx with the flags in r11.
  t1mskc	-	Clears the bits below the lowest clear bit and sets every other one.
  tcmmimfp16ps	-	Multiplies tiles of complex half-precision numbers and adds the imaginary parts to single-precision numbers.
  tcmmrlfp16ps	-	Multiplies tiles of complex half-precision numbers and adds the real parts to single-precision numbers.
  tdcall	-	Calls the trust-domain module from a trust domain.
  tdpbf16ps	-	Multiplies tiles of bfloat16 number pairs and adds the dot products to a tile of single-precision numbers.
  tdpbssd	-	Multiplies a tile of signed by one of signed bytes and adds the dot products to doublewords.
  tdpbsud	-	Multiplies a tile of signed by one of unsigned bytes and adds the dot products to doublewords.
  tdpbusd	-	Multiplies a tile of unsigned by one of signed bytes and adds the dot products to doublewords.
  tdpbuud	-	Multiplies a tile of unsigned by one of unsigned bytes and adds the dot products to doublewords.
  tdpfp16ps	-	Multiplies tiles of half-precision number pairs and adds the dot products to single-precision numbers.
  test	-	Ands without storing: only sets the flags.
  testui	-	Copies the user interrupt flag to the carry flag.
  tileloadd	-	Loads a tile from memory, its rows as far apart as the index register says.
  tileloaddt1	-	Loads a tile from memory, its rows as far apart as the index register says; it won't be needed soon again.
  tilerelease	-	Clears the tiles and their shapes.
  tilestored	-	Stores a tile in memory, its rows as far apart as the index register says.
  tilezero	-	Clears a tile.
  tlbsync	-	Waits until all processors have done the earlier invlpgb.
  tpause	-	Waits until the time-stamp counter reaches edx:eax.
  tzcnt	-	Counts the trailing zero bits.
  tzmsk	-	Sets the bits below the lowest set bit and clears every other one.
  ucomisd	-	Compares double-precision numbers into the flags.
  ucomiss	-	Compares single-precision numbers into the flags.
  ud0	-	Raises the invalid-opcode exception; operands are decoded but not used.
  ud1	-	Raises the invalid-opcode exception; operands are decoded but not used.
  ud2	-	Raises the invalid-opcode exception.
  ud2a	ud2	Raises the invalid-opcode exception.
  ud2b	ud1	Raises the invalid-opcode exception; operands are decoded but not used.
  uiret	-	Returns from a user interrupt handler.
  umonitor	-	Watches the cache line at an address for stores, for umwait.
  umwait	-	Waits for a store to the line that umonitor watches, or until the time-stamp counter reaches edx:eax.
  unpckhpd	-	Interleaves the upper double-precision numbers.
  unpckhps	-	Interleaves the upper single-precision numbers.
  unpcklpd	-	Interleaves the lower double-precision numbers.
  unpcklps	-	Interleaves the lower single-precision numbers.
  v4fmaddps	-	Multiplies four vectors by four numbers in memory, one after the other, and adds: single-precision numbers.
  v4fmaddss	-	Multiplies four numbers by four in memory in turn, and adds: single-precision, lowest place only.
  v4fnmaddps	-	Multiplies four vectors by four numbers in memory, one after the other, and subtracts: single-precision numbers.
  v4fnmaddss	-	Multiplies four numbers by four in memory in turn, and subtracts: single-precision, lowest place only.
  vaddpd	-	Adds double-precision numbers.
  vaddph	-	Adds half-precision numbers.
  vaddps	-	Adds single-precision numbers.
  vaddsd	-	Adds a double-precision number.
  vaddsh	-	Adds a half-precision number.
  vaddss	-	Adds a single-precision number.
  vaddsubpd	-	Subtracts the even and adds the odd double-precision numbers.
  vaddsubps	-	Subtracts the even and adds the odd single-precision numbers.
  vaesdec	-	Does one round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  vaesdeclast	-	Does the last round of AES decryption in each 128-bit lane, with the round keys in the third operand.
  vaesenc	-	Does one round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  vaesenclast	-	Does the last round of AES encryption in each 128-bit lane, with the round keys in the third operand.
  vaesimc	-	Turns an encryption round key of AES into a decryption round key (inverse column mix).
  vaeskeygenassist	-	Substitutes and rotates words for the next AES round key; an immediate is the round constant.
  valignd	-	Joins both vectors and takes the doublewords from an offset.
  valignq	-	Joins both vectors and takes the quadwords from an offset.
  vandnpd	-	Ands double-precision numbers of the third operand with those of the inverted second.
  vandnps	-	Ands single-precision numbers of the third operand with those of the inverted second.
  vandpd	-	Ands double-precision numbers.
  vandps	-	Ands single-precision numbers.
  vbcstnebf162ps	-	Converts a bfloat16 number from memory to single precision and copies it to every place.
  vbcstnesh2ps	-	Converts a half-precision number from memory to single precision and copies it to every place.
  vblendmpd	-	Takes double-precision numbers of the third operand where the mask register says so, else of the second.
  vblendmps	-	Takes single-precision numbers of the third operand where the mask register says so, else of the second.
  vblendpd	-	Chooses double-precision numbers by the bits of an immediate.
  vblendps	-	Chooses single-precision numbers by the bits of an immediate.
  vblendvpd	-	Chooses double-precision numbers by the signs of a mask.
  vblendvps	-	Chooses single-precision numbers by the signs of a mask.
  vbroadcastf128	-	Copies 128 bits of memory to both halves.
  vbroadcastf32x2	-	Copies the lower two single-precision numbers to every pair of places.
  vbroadcastf32x4	-	Copies four single-precision numbers from memory to every 128-bit lane.
  vbroadcastf32x8	-	Copies eight single-precision numbers from memory to both halves.
  vbroadcastf64x2	-	Copies two double-precision numbers from memory to every 128-bit lane.
  vbroadcastf64x4	-	Copies four double-precision numbers from memory to both halves.
  vbroadcasti128	-	Copies 128 bits of memory to both halves.
  vbroadcasti32x2	-	Copies the lower two doublewords to every pair of places.
  vbroadcasti32x4	-	Copies four doublewords from memory to every 128-bit lane.
  vbroadcasti32x8	-	Copies eight doublewords from memory to both halves.
  vbroadcasti64x2	-	Copies two quadwords from memory to every 128-bit lane.
  vbroadcasti64x4	-	Copies four quadwords from memory to both halves.
  vbroadcastsd	-	Copies a double-precision number to every place.
  vbroadcastss	-	Copies a single-precision number to every place.
  vcmpeq_oqpd	vcmpeqpd	Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  vcmpeq_oqps	vcmpeqps	Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  vcmpeq_oqsd	vcmpeqsd	Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  vcmpeq_oqss	vcmpeqss	Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  vcmpeq_ospd	-	Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  vcmpeq_osps	-	Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  vcmpeq_ossd	-	Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  vcmpeq_osss	-	Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  vcmpeq_uqpd	-	Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  vcmpeq_uqps	-	Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  vcmpeq_uqsd	-	Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  vcmpeq_uqss	-	Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  vcmpeq_uspd	-	Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  vcmpeq_usps	-	Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  vcmpeq_ussd	-	Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  vcmpeq_usss	-	Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  vcmpeqpd	-	Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  vcmpeqps	-	Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  vcmpeqsd	-	Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  vcmpeqss	-	Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  vcmpfalse_oqpd	vcmpfalsepd	Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  vcmpfalse_oqps	vcmpfalseps	Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  vcmpfalse_oqsd	vcmpfalsesd	Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  vcmpfalse_oqss	vcmpfalsess	Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  vcmpfalse_ospd	-	Compares double-precision numbers into a mask that is always false; signals for any NaN.
  vcmpfalse_osps	-	Compares single-precision numbers into a mask that is always false; signals for any NaN.
  vcmpfalse_ossd	-	Compares a double-precision number into a mask that is always false; signals for any NaN.
  vcmpfalse_osss	-	Compares a single-precision number into a mask that is always false; signals for any NaN.
  vcmpfalsepd	-	Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  vcmpfalseps	-	Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  vcmpfalsesd	-	Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  vcmpfalsess	-	Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  vcmpge_oqpd	-	Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  vcmpge_oqps	-	Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  vcmpge_oqsd	-	Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  vcmpge_oqss	-	Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  vcmpge_ospd	vcmpgepd	Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpge_osps	vcmpgeps	Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpge_ossd	vcmpgesd	Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpge_osss	vcmpgess	Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpgepd	-	Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpgeps	-	Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpgesd	-	Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpgess	-	Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  vcmpgt_oqpd	-	Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  vcmpgt_oqps	-	Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  vcmpgt_oqsd	-	Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  vcmpgt_oqss	-	Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  vcmpgt_ospd	vcmpgtpd	Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  vcmpgt_osps	vcmpgtps	Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  vcmpgt_ossd	vcmpgtsd	Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  vcmpgt_osss	vcmpgtss	Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  vcmpgtpd	-	Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  vcmpgtps	-	Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  vcmpgtsd	-	Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  vcmpgtss	-	Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  vcmple_oqpd	-	Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  vcmple_oqps	-	Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  vcmple_oqsd	-	Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  vcmple_oqss	-	Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  vcmple_ospd	vcmplepd	Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  vcmple_osps	vcmpleps	Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  vcmple_ossd	vcmplesd	Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  vcmple_osss	vcmpless	Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  vcmplepd	-	Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  vcmpleps	-	Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  vcmplesd	-	Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  vcmpless	-	Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  vcmplt_oqpd	-	Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  vcmplt_oqps	-	Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  vcmplt_oqsd	-	Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  vcmplt_oqss	-	Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  vcmplt_ospd	vcmpltpd	Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  vcmplt_osps	vcmpltps	Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  vcmplt_ossd	vcmpltsd	Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  vcmplt_osss	vcmpltss	Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  vcmpltpd	-	Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  vcmpltps	-	Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  vcmpltsd	-	Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  vcmpltss	-	Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  vcmpneq_oqpd	-	Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  vcmpneq_oqps	-	Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  vcmpneq_oqsd	-	Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  vcmpneq_oqss	-	Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  vcmpneq_ospd	-	Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  vcmpneq_osps	-	Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  vcmpneq_ossd	-	Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  vcmpneq_osss	-	Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  vcmpneq_uqpd	vcmpneqpd	Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneq_uqps	vcmpneqps	Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneq_uqsd	vcmpneqsd	Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneq_uqss	vcmpneqss	Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneq_uspd	-	Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  vcmpneq_usps	-	Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  vcmpneq_ussd	-	Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  vcmpneq_usss	-	Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  vcmpneqpd	-	Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneqps	-	Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneqsd	-	Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  vcmpneqss	-	Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  vcmpnge_uqpd	-	Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnge_uqps	-	Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnge_uqsd	-	Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnge_uqss	-	Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnge_uspd	vcmpngepd	Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpnge_usps	vcmpngeps	Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpnge_ussd	vcmpngesd	Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpnge_usss	vcmpngess	Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpngepd	-	Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpngeps	-	Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpngesd	-	Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpngess	-	Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  vcmpngt_uqpd	-	Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  vcmpngt_uqps	-	Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  vcmpngt_uqsd	-	Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  vcmpngt_uqss	-	Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  vcmpngt_uspd	vcmpngtpd	Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngt_usps	vcmpngtps	Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngt_ussd	vcmpngtsd	Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngt_usss	vcmpngtss	Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngtpd	-	Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngtps	-	Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngtsd	-	Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpngtss	-	Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  vcmpnle_uqpd	-	Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnle_uqps	-	Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnle_uqsd	-	Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnle_uqss	-	Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  vcmpnle_uspd	vcmpnlepd	Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnle_usps	vcmpnleps	Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnle_ussd	vcmpnlesd	Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnle_usss	vcmpnless	Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnlepd	-	Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnleps	-	Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnlesd	-	Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnless	-	Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  vcmpnlt_uqpd	-	Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  vcmpnlt_uqps	-	Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  vcmpnlt_uqsd	-	Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  vcmpnlt_uqss	-	Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  vcmpnlt_uspd	vcmpnltpd	Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnlt_usps	vcmpnltps	Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnlt_ussd	vcmpnltsd	Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnlt_usss	vcmpnltss	Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnltpd	-	Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnltps	-	Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnltsd	-	Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  vcmpnltss	-	Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  vcmpord_qpd	vcmpordpd	Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  vcmpord_qps	vcmpordps	Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  vcmpord_qsd	vcmpordsd	Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  vcmpord_qss	vcmpordss	Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  vcmpord_spd	-	Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  vcmpord_sps	-	Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  vcmpord_ssd	-	Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  vcmpord_sss	-	Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  vcmpordpd	-	Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  vcmpordps	-	Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  vcmpordsd	-	Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  vcmpordss	-	Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  vcmppd	-	Compares double-precision numbers into a mask.
  vcmpph	-	Compares half-precision numbers into a mask register.
  vcmpps	-	Compares single-precision numbers into a mask.
  vcmpsd	-	Compares a double-precision number into a mask.
  vcmpsh	-	Compares a half-precision number into a mask register.
  vcmpss	-	Compares a single-precision number into a mask.
  vcmptrue_uqpd	vcmptruepd	Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  vcmptrue_uqps	vcmptrueps	Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  vcmptrue_uqsd	vcmptruesd	Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  vcmptrue_uqss	vcmptruess	Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  vcmptrue_uspd	-	Compares double-precision numbers into a mask that is always true; signals for any NaN.
  vcmptrue_usps	-	Compares single-precision numbers into a mask that is always true; signals for any NaN.
  vcmptrue_ussd	-	Compares a double-precision number into a mask that is always true; signals for any NaN.
  vcmptrue_usss	-	Compares a single-precision number into a mask that is always true; signals for any NaN.
  vcmptruepd	-	Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  vcmptrueps	-	Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  vcmptruesd	-	Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  vcmptruess	-	Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  vcmpunord_qpd	vcmpunordpd	Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunord_qps	vcmpunordps	Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunord_qsd	vcmpunordsd	Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunord_qss	vcmpunordss	Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunord_spd	-	Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  vcmpunord_sps	-	Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  vcmpunord_ssd	-	Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  vcmpunord_sss	-	Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  vcmpunordpd	-	Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunordps	-	Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunordsd	-	Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  vcmpunordss	-	Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  vcomisd	-	Compares double-precision numbers into the flags; signals for any NaN.
  vcomish	-	Compares half-precision numbers into the flags; signals for any NaN.
  vcomiss	-	Compares single-precision numbers into the flags; signals for any NaN.
  vcompresspd	-	Packs the double-precision numbers that the mask register selects together at the low end.
  vcompressps	-	Packs the single-precision numbers that the mask register selects together at the low end.
  vcvtdq2pd	-	Converts doublewords to double-precision numbers.
  vcvtdq2ph	-	Converts doublewords to half-precision numbers.
  vcvtdq2ps	-	Converts doublewords to single-precision numbers.
  vcvtne2ps2bf16	-	Converts single-precision to bfloat16 numbers, the third operand's to the lower, the second's to the upper half.
  vcvtneebf162ps	-	Converts the even bfloat16 numbers from memory to single-precision numbers.
  vcvtneeph2ps	-	Converts the even half-precision numbers from memory to single-precision numbers.
  vcvtneobf162ps	-	Converts the odd bfloat16 numbers from memory to single-precision numbers.
  vcvtneoph2ps	-	Converts the odd half-precision numbers from memory to single-precision numbers.
  vcvtneps2bf16	-	Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  vcvtpd2dq	-	Converts double-precision numbers to doublewords.
  vcvtpd2ph	-	Converts double-precision numbers to half-precision numbers.
  vcvtpd2ps	-	Converts double-precision numbers to single-precision numbers.
  vcvtpd2qq	-	Converts double-precision numbers to quadwords.
  vcvtpd2udq	-	Converts double-precision numbers to unsigned doublewords.
  vcvtpd2uqq	-	Converts double-precision numbers to unsigned quadwords.
  vcvtph2dq	-	Converts half-precision numbers to doublewords.
  vcvtph2pd	-	Converts half-precision numbers to double-precision numbers.
  vcvtph2ps	-	Converts half-precision numbers to single-precision numbers.
  vcvtph2psx	-	Converts half-precision numbers to single-precision numbers; unlike vcvtph2ps it can broadcast one from memory.
  vcvtph2qq	-	Converts half-precision numbers to quadwords.
  vcvtph2udq	-	Converts half-precision numbers to unsigned doublewords.
  vcvtph2uqq	-	Converts half-precision numbers to unsigned quadwords.
  vcvtph2uw	-	Converts half-precision numbers to unsigned words.
  vcvtph2w	-	Converts half-precision numbers to words.
  vcvtps2dq	-	Converts single-precision numbers to doublewords.
  vcvtps2pd	-	Converts single-precision numbers to double-precision numbers.
  vcvtps2ph	-	Converts single-precision numbers to half-precision numbers, rounded as an immediate says.
  vcvtps2phx	-	Converts single-precision numbers to half-precision numbers, rounded as the rounding mode says.
  vcvtps2qq	-	Converts single-precision numbers to quadwords.
  vcvtps2udq	-	Converts single-precision numbers to unsigned doublewords.
  vcvtps2uqq	-	Converts single-precision numbers to unsigned quadwords.
  vcvtqq2pd	-	Converts quadwords to double-precision numbers.
  vcvtqq2ph	-	Converts quadwords to half-precision numbers.
  vcvtqq2ps	-	Converts quadwords to single-precision numbers.
  vcvtsd2sh	-	Converts a double-precision number to a half-precision number.
  vcvtsd2si	-	Converts a double-precision number to an integer.
  vcvtsd2ss	-	Converts a double-precision number to a single-precision number.
  vcvtsd2usi	-	Converts a double-precision number to an unsigned integer.
  vcvtsh2sd	-	Converts a half-precision number to a double-precision number.
  vcvtsh2si	-	Converts a half-precision number to an integer.
  vcvtsh2ss	-	Converts a half-precision number to a single-precision number.
  vcvtsh2usi	-	Converts a half-precision number to an unsigned integer.
  vcvtsi2sd	-	Converts an integer to a double-precision number.
  vcvtsi2sh	-	Converts an integer to a half-precision number.
  vcvtsi2ss	-	Converts an integer to a single-precision number.
  vcvtss2sd	-	Converts a single-precision number to a double-precision number.
  vcvtss2sh	-	Converts a single-precision number to a half-precision number.
  vcvtss2si	-	Converts a single-precision number to an integer.
  vcvtss2usi	-	Converts a single-precision number to an unsigned integer.
  vcvttpd2dq	-	Converts double-precision numbers to doublewords, cutting off the fraction.
  vcvttpd2qq	-	Converts double-precision numbers to quadwords, cutting off the fraction.
  vcvttpd2udq	-	Converts double-precision numbers to unsigned doublewords, cutting off the fraction.
  vcvttpd2uqq	-	Converts double-precision numbers to unsigned quadwords, cutting off the fraction.
  vcvttph2dq	-	Converts half-precision numbers to doublewords, cutting off the fraction.
  vcvttph2qq	-	Converts half-precision numbers to quadwords, cutting off the fraction.
  vcvttph2udq	-	Converts half-precision numbers to unsigned doublewords, cutting off the fraction.
  vcvttph2uqq	-	Converts half-precision numbers to unsigned quadwords, cutting off the fraction.
  vcvttph2uw	-	Converts half-precision numbers to unsigned words, cutting off the fraction.
  vcvttph2w	-	Converts half-precision numbers to words, cutting off the fraction.
  vcvttps2dq	-	Converts single-precision numbers to doublewords, cutting off the fraction.
  vcvttps2qq	-	Converts single-precision numbers to quadwords, cutting off the fraction.
  vcvttps2udq	-	Converts single-precision numbers to unsigned doublewords, cutting off the fraction.
  vcvttps2uqq	-	Converts single-precision numbers to unsigned quadwords, cutting off the fraction.
  vcvttsd2si	-	Converts a double-precision number to an integer, cutting off the fraction.
  vcvttsd2usi	-	Converts a double-precision number to an unsigned integer, cutting off the fraction.
  vcvttsh2si	-	Converts a half-precision number to an integer, cutting off the fraction.
  vcvttsh2usi	-	Converts a half-precision number to an unsigned integer, cutting off the fraction.
  vcvttss2si	-	Converts a single-precision number to an integer, cutting off the fraction.
  vcvttss2usi	-	Converts a single-precision number to an unsigned integer, cutting off the fraction.
  vcvtudq2pd	-	Converts unsigned doublewords to double-precision numbers.
  vcvtudq2ph	-	Converts unsigned doublewords to half-precision numbers.
  vcvtudq2ps	-	Converts unsigned doublewords to single-precision numbers.
  vcvtuqq2pd	-	Converts unsigned quadwords to double-precision numbers.
  vcvtuqq2ph	-	Converts unsigned quadwords to half-precision numbers.
  vcvtuqq2ps	-	Converts unsigned quadwords to single-precision numbers.
  vcvtusi2sd	-	Converts an unsigned integer to a double-precision number.
  vcvtusi2sh	-	Converts an unsigned integer to a half-precision number.
  vcvtusi2ss	-	Converts an unsigned integer to a single-precision number.
  vcvtuw2ph	-	Converts unsigned words to half-precision numbers.
  vcvtw2ph	-	Converts words to half-precision numbers.
  vdbpsadbw	-	Sums absolute differences of unsigned bytes in blocks of four; an immediate shuffles the third operand's blocks.
  vdivpd	-	Divides double-precision numbers.
  vdivph	-	Divides half-precision numbers.
  vdivps	-	Divides single-precision numbers.
  vdivsd	-	Divides a double-precision number.
  vdivsh	-	Divides a half-precision number.
  vdivss	-	Divides a single-precision number.
  vdpbf16ps	-	Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  vdppd	-	Sums the products of the selected double-precision numbers.
  vdpps	-	Sums the products of the selected single-precision numbers.
  verr	-	Sets the zero flag if a segment can be read, else clears it.
  verw	-	Sets the zero flag if a segment can be written, else clears it; flushes buffers on some processors.
  vexp2pd	-	Approximates 2 to the power of double-precision numbers, with a relative error below 2^-23.
  vexp2ps	-	Approximates 2 to the power of single-precision numbers, with a relative error below 2^-23.
  vexpandpd	-	Spreads consecutive double-precision numbers to the places that the mask register selects.
  vexpandps	-	Spreads consecutive single-precision numbers to the places that the mask register selects.
  vextractf128	-	Takes one half of a 256-bit vector.
  vextractf32x4	-	Takes one 128-bit lane of a vector: four single-precision numbers.
  vextractf32x8	-	Takes one half of a vector: eight single-precision numbers.
  vextractf64x2	-	Takes one 128-bit lane of a vector: two double-precision numbers.
  vextractf64x4	-	Takes one half of a vector: four double-precision numbers.
  vextracti128	-	Takes one half of a 256-bit vector.
  vextracti32x4	-	Takes one 128-bit lane of a vector: four doublewords.
  vextracti32x8	-	Takes one half of a vector: eight doublewords.
  vextracti64x2	-	Takes one 128-bit lane of a vector: two quadwords.
  vextracti64x4	-	Takes one half of a vector: four quadwords.
  vextractps	-	Stores one single-precision number of the vector.
  vfcmaddcph	-	Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  vfcmaddcsh	-	Multiplies a complex half-precision number by the conjugate of the third operand and adds it to the first.
  vfcmulcph	-	Multiplies complex half-precision numbers by the conjugates of the third operand.
  vfcmulcsh	-	Multiplies a complex half-precision number by the conjugate of the third operand.
  vfixupimmpd	-	Replaces double-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  vfixupimmps	-	Replaces single-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  vfixupimmsd	-	Replaces a double-precision number by kind (NaN, zero, infinity ...) as the table in the third operand says.
  vfixupimmss	-	Replaces a single-precision number by kind (NaN, zero, infinity ...) as the table in the third operand says.
  vfmadd123pd	vfmadd213pd	Multiplies the first by the second operand, adds the third: double-precision numbers.
  vfmadd123ps	vfmadd213ps	Multiplies the first by the second operand, adds the third: single-precision numbers.
  vfmadd123sd	vfmadd213sd	Multiplies the first by the second operand, adds the third: a double-precision number.
  vfmadd123ss	vfmadd213ss	Multiplies the first by the second operand, adds the third: a single-precision number.
  vfmadd132pd	-	Multiplies the first by the third operand, adds the second: double-precision numbers.
  vfmadd132ph	-	Multiplies the first by the third operand, adds the second: half-precision numbers.
  vfmadd132ps	-	Multiplies the first by the third operand, adds the second: single-precision numbers.
  vfmadd132sd	-	Multiplies the first by the third operand, adds the second: a double-precision number.
  vfmadd132sh	-	Multiplies the first by the third operand, adds the second: a half-precision number.
  vfmadd132ss	-	Multiplies the first by the third operand, adds the second: a single-precision number.
  vfmadd213pd	-	Multiplies the second by the first operand, adds the third: double-precision numbers.
  vfmadd213ph	-	Multiplies the second by the first operand, adds the third: half-precision numbers.
  vfmadd213ps	-	Multiplies the second by the first operand, adds the third: single-precision numbers.
  vfmadd213sd	-	Multiplies the second by the first operand, adds the third: a double-precision number.
  vfmadd213sh	-	Multiplies the second by the first operand, adds the third: a half-precision number.
  vfmadd213ss	-	Multiplies the second by the first operand, adds the third: a single-precision number.
  vfmadd231pd	-	Multiplies the second by the third operand, adds the first: double-precision numbers.
  vfmadd231ph	-	Multiplies the second by the third operand, adds the first: half-precision numbers.
  vfmadd231ps	-	Multiplies the second by the third operand, adds the first: single-precision numbers.
  vfmadd231sd	-	Multiplies the second by the third operand, adds the first: a double-precision number.
  vfmadd231sh	-	Multiplies the second by the third operand, adds the first: a half-precision number.
  vfmadd231ss	-	Multiplies the second by the third operand, adds the first: a single-precision number.
  vfmadd312pd	vfmadd132pd	Multiplies the third by the first operand, adds the second: double-precision numbers.
  vfmadd312ps	vfmadd132ps	Multiplies the third by the first operand, adds the second: single-precision numbers.
  vfmadd312sd	vfmadd132sd	Multiplies the third by the first operand, adds the second: a double-precision number.
  vfmadd312ss	vfmadd132ss	Multiplies the third by the first operand, adds the second: a single-precision number.
  vfmadd321pd	vfmadd231pd	Multiplies the third by the second operand, adds the first: double-precision numbers.
  vfmadd321ps	vfmadd231ps	Multiplies the third by the second operand, adds the first: single-precision numbers.
  vfmadd321sd	vfmadd231sd	Multiplies the third by the second operand, adds the first: a double-precision number.
  vfmadd321ss	vfmadd231ss	Multiplies the third by the second operand, adds the first: a single-precision number.
  vfmaddcph	-	Multiplies complex half-precision numbers of the second and third operand and adds them to the first.
  vfmaddcsh	-	Multiplies a complex half-precision number of the second and third operand and adds it to the first.
  vfmaddpd	-	Multiplies the second by the third operand, adds the fourth: double-precision numbers.
  vfmaddps	-	Multiplies the second by the third operand, adds the fourth: single-precision numbers.
  vfmaddsd	-	Multiplies the second by the third operand, adds the fourth: a double-precision number.
  vfmaddss	-	Multiplies the second by the third operand, adds the fourth: a single-precision number.
  vfmaddsub123pd	vfmaddsub213pd	Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  vfmaddsub123ps	vfmaddsub213ps	Multiplies the first by the second operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  vfmaddsub132pd	-	Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  vfmaddsub132ph	-	Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: half-precision numbers.
  vfmaddsub132ps	-	Multiplies the first by the third operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  vfmaddsub213pd	-	Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: double-precision numbers.
  vfmaddsub213ph	-	Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: half-precision numbers.
  vfmaddsub213ps	-	Multiplies the second by the first operand, subtracts (even) or adds (odd) the third: single-precision numbers.
  vfmaddsub231pd	-	Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  vfmaddsub231ph	-	Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: half-precision numbers.
  vfmaddsub231ps	-	Multiplies the second by the third operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  vfmaddsub312pd	vfmaddsub132pd	Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: double-precision numbers.
  vfmaddsub312ps	vfmaddsub132ps	Multiplies the third by the first operand, subtracts (even) or adds (odd) the second: single-precision numbers.
  vfmaddsub321pd	vfmaddsub231pd	Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: double-precision numbers.
  vfmaddsub321ps	vfmaddsub231ps	Multiplies the third by the second operand, subtracts (even) or adds (odd) the first: single-precision numbers.
  vfmaddsubpd	-	Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: double-precision numbers.
  vfmaddsubps	-	Multiplies the second by the third operand, subtracts (even) or adds (odd) the fourth: single-precision numbers.
  vfmsub123pd	vfmsub213pd	Multiplies the first by the second operand, subtracts the third: double-precision numbers.
  vfmsub123ps	vfmsub213ps	Multiplies the first by the second operand, subtracts the third: single-precision numbers.
  vfmsub123sd	vfmsub213sd	Multiplies the first by the second operand, subtracts the third: a double-precision number.
  vfmsub123ss	vfmsub213ss	Multiplies the first by the second operand, subtracts the third: a single-precision number.
  vfmsub132pd	-	Multiplies the first by the third operand, subtracts the second: double-precision numbers.
  vfmsub132ph	-	Multiplies the first by the third operand, subtracts the second: half-precision numbers.
  vfmsub132ps	-	Multiplies the first by the third operand, subtracts the second: single-precision numbers.
  vfmsub132sd	-	Multiplies the first by the third operand, subtracts the second: a double-precision number.
  vfmsub132sh	-	Multiplies the first by the third operand, subtracts the second: a half-precision number.
  vfmsub132ss	-	Multiplies the first by the third operand, subtracts the second: a single-precision number.
  vfmsub213pd	-	Multiplies the second by the first operand, subtracts the third: double-precision numbers.
  vfmsub213ph	-	Multiplies the second by the first operand, subtracts the third: half-precision numbers.
  vfmsub213ps	-	Multiplies the second by the first operand, subtracts the third: single-precision numbers.
  vfmsub213sd	-	Multiplies the second by the first operand, subtracts the third: a double-precision number.
  vfmsub213sh	-	Multiplies the second by the first operand, subtracts the third: a half-precision number.
  vfmsub213ss	-	Multiplies the second by the first operand, subtracts the third: a single-precision number.
  vfmsub231pd	-	Multiplies the second by the third operand, subtracts the first: double-precision numbers.
  vfmsub231ph	-	Multiplies the second by the third operand, subtracts the first: half-precision numbers.
  vfmsub231ps	-	Multiplies the second by the third operand, subtracts the first: single-precision numbers.
  vfmsub231sd	-	Multiplies the second by the third operand, subtracts the first: a double-precision number.
  vfmsub231sh	-	Multiplies the second by the third operand, subtracts the first: a half-precision number.
  vfmsub231ss	-	Multiplies the second by the third operand, subtracts the first: a single-precision number.
  vfmsub312pd	vfmsub132pd	Multiplies the third by the first operand, subtracts the second: double-precision numbers.
  vfmsub312ps	vfmsub132ps	Multiplies the third by the first operand, subtracts the second: single-precision numbers.
  vfmsub312sd	vfmsub132sd	Multiplies the third by the first operand, subtracts the second: a double-precision number.
  vfmsub312ss	vfmsub132ss	Multiplies the third by the first operand, subtracts the second: a single-precision number.
  vfmsub321pd	vfmsub231pd	Multiplies the third by the second operand, subtracts the first: double-precision numbers.
  vfmsub321ps	vfmsub231ps	Multiplies the third by the second operand, subtracts the first: single-precision numbers.
  vfmsub321sd	vfmsub231sd	Multiplies the third by the second operand, subtracts the first: a double-precision number.
  vfmsub321ss	vfmsub231ss	Multiplies the third by the second operand, subtracts the first: a single-precision number.
  vfmsubadd123pd	vfmsubadd213pd	Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  vfmsubadd123ps	vfmsubadd213ps	Multiplies the first by the second operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  vfmsubadd132pd	-	Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  vfmsubadd132ph	-	Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: half-precision numbers.
  vfmsubadd132ps	-	Multiplies the first by the third operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  vfmsubadd213pd	-	Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: double-precision numbers.
  vfmsubadd213ph	-	Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: half-precision numbers.
  vfmsubadd213ps	-	Multiplies the second by the first operand, adds (even) or subtracts (odd) the third: single-precision numbers.
  vfmsubadd231pd	-	Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  vfmsubadd231ph	-	Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: half-precision numbers.
  vfmsubadd231ps	-	Multiplies the second by the third operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  vfmsubadd312pd	vfmsubadd132pd	Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: double-precision numbers.
  vfmsubadd312ps	vfmsubadd132ps	Multiplies the third by the first operand, adds (even) or subtracts (odd) the second: single-precision numbers.
  vfmsubadd321pd	vfmsubadd231pd	Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: double-precision numbers.
  vfmsubadd321ps	vfmsubadd231ps	Multiplies the third by the second operand, adds (even) or subtracts (odd) the first: single-precision numbers.
  vfmsubaddpd	-	Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: double-precision numbers.
  vfmsubaddps	-	Multiplies the second by the third operand, adds (even) or subtracts (odd) the fourth: single-precision numbers.
  vfmsubpd	-	Multiplies the second by the third operand, subtracts the fourth: double-precision numbers.
  vfmsubps	-	Multiplies the second by the third operand, subtracts the fourth: single-precision numbers.
  vfmsubsd	-	Multiplies the second by the third operand, subtracts the fourth: a double-precision number.
  vfmsubss	-	Multiplies the second by the third operand, subtracts the fourth: a single-precision number.
  vfmulcph	-	Multiplies complex half-precision numbers.
  vfmulcsh	-	Multiplies a complex half-precision number.
  vfnmadd123pd	vfnmadd213pd	Multiplies the first by the second operand, negates the product, adds the third: double-precision numbers.
  vfnmadd123ps	vfnmadd213ps	Multiplies the first by the second operand, negates the product, adds the third: single-precision numbers.
  vfnmadd123sd	vfnmadd213sd	Multiplies the first by the second operand, negates the product, adds the third: a double-precision number.
  vfnmadd123ss	vfnmadd213ss	Multiplies the first by the second operand, negates the product, adds the third: a single-precision number.
  vfnmadd132pd	-	Multiplies the first by the third operand, negates the product, adds the second: double-precision numbers.
  vfnmadd132ph	-	Multiplies the first by the third operand, negates the product, adds the second: half-precision numbers.
  vfnmadd132ps	-	Multiplies the first by the third operand, negates the product, adds the second: single-precision numbers.
  vfnmadd132sd	-	Multiplies the first by the third operand, negates the product, adds the second: a double-precision number.
  vfnmadd132sh	-	Multiplies the first by the third operand, negates the product, adds the second: a half-precision number.
  vfnmadd132ss	-	Multiplies the first by the third operand, negates the product, adds the second: a single-precision number.
  vfnmadd213pd	-	Multiplies the second by the first operand, negates the product, adds the third: double-precision numbers.
  vfnmadd213ph	-	Multiplies the second by the first operand, negates the product, adds the third: half-precision numbers.
  vfnmadd213ps	-	Multiplies the second by the first operand, negates the product, adds the third: single-precision numbers.
  vfnmadd213sd	-	Multiplies the second by the first operand, negates the product, adds the third: a double-precision number.
  vfnmadd213sh	-	Multiplies the second by the first operand, negates the product, adds the third: a half-precision number.
  vfnmadd213ss	-	Multiplies the second by the first operand, negates the product, adds the third: a single-precision number.
  vfnmadd231pd	-	Multiplies the second by the third operand, negates the product, adds the first: double-precision numbers.
  vfnmadd231ph	-	Multiplies the second by the third operand, negates the product, adds the first: half-precision numbers.
  vfnmadd231ps	-	Multiplies the second by the third operand, negates the product, adds the first: single-precision numbers.
  vfnmadd231sd	-	Multiplies the second by the third operand, negates the product, adds the first: a double-precision number.
  vfnmadd231sh	-	Multiplies the second by the third operand, negates the product, adds the first: a half-precision number.
  vfnmadd231ss	-	Multiplies the second by the third operand, negates the product, adds the first: a single-precision number.
  vfnmadd312pd	vfnmadd132pd	Multiplies the third by the first operand, negates the product, adds the second: double-precision numbers.
  vfnmadd312ps	vfnmadd132ps	Multiplies the third by the first operand, negates the product, adds the second: single-precision numbers.
  vfnmadd312sd	vfnmadd132sd	Multiplies the third by the first operand, negates the product, adds the second: a double-precision number.
  vfnmadd312ss	vfnmadd132ss	Multiplies the third by the first operand, negates the product, adds the second: a single-precision number.
  vfnmadd321pd	vfnmadd231pd	Multiplies the third by the second operand, negates the product, adds the first: double-precision numbers.
  vfnmadd321ps	vfnmadd231ps	Multiplies the third by the second operand, negates the product, adds the first: single-precision numbers.
  vfnmadd321sd	vfnmadd231sd	Multiplies the third by the second operand, negates the product, adds the first: a double-precision number.
  vfnmadd321ss	vfnmadd231ss	Multiplies the third by the second operand, negates the product, adds the first: a single-precision number.
  vfnmaddpd	-	Multiplies the second by the third operand, negates the product, adds the fourth: double-precision numbers.
  vfnmaddps	-	Multiplies the second by the third operand, negates the product, adds the fourth: single-precision numbers.
  vfnmaddsd	-	Multiplies the second by the third operand, negates the product, adds the fourth: a double-precision number.
  vfnmaddss	-	Multiplies the second by the third operand, negates the product, adds the fourth: a single-precision number.
  vfnmsub123pd	vfnmsub213pd	Multiplies the first by the second operand, negates the product, subtracts the third: double-precision numbers.
  vfnmsub123ps	vfnmsub213ps	Multiplies the first by the second operand, negates the product, subtracts the third: single-precision numbers.
  vfnmsub123sd	vfnmsub213sd	Multiplies the first by the second operand, negates the product, subtracts the third: a double-precision number.
  vfnmsub123ss	vfnmsub213ss	Multiplies the first by the second operand, negates the product, subtracts the third: a single-precision number.
  vfnmsub132pd	-	Multiplies the first by the third operand, negates the product, subtracts the second: double-precision numbers.
  vfnmsub132ph	-	Multiplies the first by the third operand, negates the product, subtracts the second: half-precision numbers.
  vfnmsub132ps	-	Multiplies the first by the third operand, negates the product, subtracts the second: single-precision numbers.
  vfnmsub132sd	-	Multiplies the first by the third operand, negates the product, subtracts the second: a double-precision number.
  vfnmsub132sh	-	Multiplies the first by the third operand, negates the product, subtracts the second: a half-precision number.
  vfnmsub132ss	-	Multiplies the first by the third operand, negates the product, subtracts the second: a single-precision number.
  vfnmsub213pd	-	Multiplies the second by the first operand, negates the product, subtracts the third: double-precision numbers.
  vfnmsub213ph	-	Multiplies the second by the first operand, negates the product, subtracts the third: half-precision numbers.
  vfnmsub213ps	-	Multiplies the second by the first operand, negates the product, subtracts the third: single-precision numbers.
  vfnmsub213sd	-	Multiplies the second by the first operand, negates the product, subtracts the third: a double-precision number.
  vfnmsub213sh	-	Multiplies the second by the first operand, negates the product, subtracts the third: a half-precision number.
  vfnmsub213ss	-	Multiplies the second by the first operand, negates the product, subtracts the third: a single-precision number.
  vfnmsub231pd	-	Multiplies the second by the third operand, negates the product, subtracts the first: double-precision numbers.
  vfnmsub231ph	-	Multiplies the second by the third operand, negates the product, subtracts the first: half-precision numbers.
  vfnmsub231ps	-	Multiplies the second by the third operand, negates the product, subtracts the first: single-precision numbers.
  vfnmsub231sd	-	Multiplies the second by the third operand, negates the product, subtracts the first: a double-precision number.
  vfnmsub231sh	-	Multiplies the second by the third operand, negates the product, subtracts the first: a half-precision number.
  vfnmsub231ss	-	Multiplies the second by the third operand, negates the product, subtracts the first: a single-precision number.
  vfnmsub312pd	vfnmsub132pd	Multiplies the third by the first operand, negates the product, subtracts the second: double-precision numbers.
  vfnmsub312ps	vfnmsub132ps	Multiplies the third by the first operand, negates the product, subtracts the second: single-precision numbers.
  vfnmsub312sd	vfnmsub132sd	Multiplies the third by the first operand, negates the product, subtracts the second: a double-precision number.
  vfnmsub312ss	vfnmsub132ss	Multiplies the third by the first operand, negates the product, subtracts the second: a single-precision number.
  vfnmsub321pd	vfnmsub231pd	Multiplies the third by the second operand, negates the product, subtracts the first: double-precision numbers.
  vfnmsub321ps	vfnmsub231ps	Multiplies the third by the second operand, negates the product, subtracts the first: single-precision numbers.
  vfnmsub321sd	vfnmsub231sd	Multiplies the third by the second operand, negates the product, subtracts the first: a double-precision number.
  vfnmsub321ss	vfnmsub231ss	Multiplies the third by the second operand, negates the product, subtracts the first: a single-precision number.
  vfnmsubpd	-	Multiplies the second by the third operand, negates the product, subtracts the fourth: double-precision numbers.
  vfnmsubps	-	Multiplies the second by the third operand, negates the product, subtracts the fourth: single-precision numbers.
  vfnmsubsd	-	Multiplies the second by the third operand, negates the product, subtracts the fourth: a double-precision number.
  vfnmsubss	-	Multiplies the second by the third operand, negates the product, subtracts the fourth: a single-precision number.
  vfpclasspd	-	Tests double-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  vfpclassph	-	Tests half-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  vfpclassps	-	Tests single-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  vfpclasssd	-	Tests a double-precision number for the kinds that an immediate names (NaN, zero ...), into a mask register.
  vfpclasssh	-	Tests a half-precision number for the kinds that an immediate names (NaN, zero ...), into a mask register.
  vfpclassss	-	Tests a single-precision number for the kinds that an immediate names (NaN, zero ...), into a mask register.
  vfrczpd	-	Takes the fractions of double-precision numbers.
  vfrczps	-	Takes the fractions of single-precision numbers.
  vfrczsd	-	Takes the fraction of a double-precision number.
  vfrczss	-	Takes the fraction of a single-precision number.
  vgatherdpd	-	Loads double-precision numbers from addresses with doubleword indices, where the mask says so.
  vgatherdps	-	Loads single-precision numbers from addresses with doubleword indices, where the mask says so.
  vgatherpf0dpd	-	Asks for double-precision numbers at addresses with doubleword indices, into the first-level cache.
  vgatherpf0dps	-	Asks for single-precision numbers at addresses with doubleword indices, into the first-level cache.
  vgatherpf0qpd	-	Asks for double-precision numbers at addresses with quadword indices, into the first-level cache.
  vgatherpf0qps	-	Asks for single-precision numbers at addresses with quadword indices, into the first-level cache.
  vgatherpf1dpd	-	Asks for double-precision numbers at addresses with doubleword indices, into the second-level cache.
  vgatherpf1dps	-	Asks for single-precision numbers at addresses with doubleword indices, into the second-level cache.
  vgatherpf1qpd	-	Asks for double-precision numbers at addresses with quadword indices, into the second-level cache.
  vgatherpf1qps	-	Asks for single-precision numbers at addresses with quadword indices, into the second-level cache.
  vgatherqpd	-	Loads double-precision numbers from addresses with quadword indices, where the mask says so.
  vgatherqps	-	Loads single-precision numbers from addresses with quadword indices, where the mask says so.
  vgetexppd	-	Replaces double-precision numbers by their exponents, as numbers of the same type.
  vgetexpph	-	Replaces half-precision numbers by their exponents, as numbers of the same type.
  vgetexpps	-	Replaces single-precision numbers by their exponents, as numbers of the same type.
  vgetexpsd	-	Replaces a double-precision number by its exponent, as a number of the same type.
  vgetexpsh	-	Replaces a half-precision number by its exponent, as a number of the same type.
  vgetexpss	-	Replaces a single-precision number by its exponent, as a number of the same type.
  vgetmantpd	-	Takes the mantissas of double-precision numbers, in the interval and with the sign that an immediate names.
  vgetmantph	-	Takes the mantissas of half-precision numbers, in the interval and with the sign that an immediate names.
  vgetmantps	-	Takes the mantissas of single-precision numbers, in the interval and with the sign that an immediate names.
  vgetmantsd	-	Takes the mantissa of a double-precision number, in the interval and with the sign that an immediate names.
  vgetmantsh	-	Takes the mantissa of a half-precision number, in the interval and with the sign that an immediate names.
  vgetmantss	-	Takes the mantissa of a single-precision number, in the interval and with the sign that an immediate names.
  vgf2p8affineinvqb	-	Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  vgf2p8affineqb	-	Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  vgf2p8mulb	-	Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  vhaddpd	-	Adds neighbouring double-precision numbers.
  vhaddps	-	Adds neighbouring single-precision numbers.
  vhsubpd	-	Subtracts neighbouring double-precision numbers.
  vhsubps	-	Subtracts neighbouring single-precision numbers.
  vinsertf128	-	Replaces one half of a 256-bit vector.
  vinsertf32x4	-	Replaces one 128-bit lane of a vector by four single-precision numbers.
  vinsertf32x8	-	Replaces one half of a vector by eight single-precision numbers.
  vinsertf64x2	-	Replaces one 128-bit lane of a vector by two double-precision numbers.
  vinsertf64x4	-	Replaces one half of a vector by four double-precision numbers.
  vinserti128	-	Replaces one half of a 256-bit vector.
  vinserti32x4	-	Replaces one 128-bit lane of a vector by four doublewords.
  vinserti32x8	-	Replaces one half of a vector by eight doublewords.
  vinserti64x2	-	Replaces one 128-bit lane of a vector by two quadwords.
  vinserti64x4	-	Replaces one half of a vector by four quadwords.
  vinsertps	-	Inserts one single-precision number and clears the selected ones.
  vlddqu	-	Loads an unaligned vector, across cache lines if need be.
  vldmxcsr	-	Loads the control and status register of the SSE unit.
  vldqqu	vlddqu	Loads an unaligned vector, across cache lines if need be.
  vmaskmovdqu	-	Stores at rdi the bytes whose mask byte has its top bit set.
  vmaskmovpd	-	Moves the double-precision numbers whose mask is negative.
  vmaskmovps	-	Moves the single-precision numbers whose mask is negative.
  vmaxpd	-	Takes the larger of double-precision numbers.
  vmaxph	-	Takes the larger of half-precision numbers.
  vmaxps	-	Takes the larger of single-precision numbers.
  vmaxsd	-	Takes the larger of the low double-precision numbers.
  vmaxsh	-	Takes the larger of the low half-precision numbers.
  vmaxss	-	Takes the larger of the low single-precision numbers.
  vmcall	-	Calls the hypervisor (Intel).
  vmclear	-	Writes a virtual-machine control structure back to memory and makes it inactive.
  vmfunc	-	Calls the hypervisor's function for guests numbered eax, without leaving the guest.
  vmgexit	-	Leaves an encrypted guest for the hypervisor.
  vminpd	-	Takes the smaller of double-precision numbers.
  vminph	-	Takes the smaller of half-precision numbers.
  vminps	-	Takes the smaller of single-precision numbers.
  vminsd	-	Takes the smaller of the low double-precision numbers.
  vminsh	-	Takes the smaller of the low half-precision numbers.
  vminss	-	Takes the smaller of the low single-precision numbers.
  vmlaunch	-	Starts the guest of the current virtual-machine control structure.
  vmload	-	Loads the processor state that vmrun leaves out from the virtual-machine control block at rax.
  vmmcall	-	Calls the hypervisor (AMD).
  vmovapd	-	Moves aligned double-precision numbers.
  vmovaps	-	Moves aligned single-precision numbers.
  vmovd	-	Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  vmovddup	-	Duplicates the even double-precision number.
  vmovdqa	-	Moves an aligned vector.
  vmovdqa32	-	Moves an aligned vector, masked by doublewords.
  vmovdqa64	-	Moves an aligned vector, masked by quadwords.
  vmovdqu	-	Moves a vector, aligned or not.
  vmovdqu16	-	Moves a vector, aligned or not, masked by words.
  vmovdqu32	-	Moves a vector, aligned or not, masked by doublewords.
  vmovdqu64	-	Moves a vector, aligned or not, masked by quadwords.
  vmovdqu8	-	Moves a vector, aligned or not, masked by bytes.
  vmovhlps	-	Joins the upper half of the third operand, as the lower one, to the upper half of the second.
  vmovhpd	-	Moves the upper double-precision number.
  vmovhps	-	Moves the upper two single-precision numbers.
  vmovlhps	-	Joins the lower half of the third operand, as the upper one, to the lower half of the second.
  vmovlpd	-	Moves the lower double-precision number.
  vmovlps	-	Moves the lower two single-precision numbers.
  vmovmskpd	-	Gathers the signs of the double-precision numbers.
  vmovmskps	-	Gathers the signs of the single-precision numbers.
  vmovntdq	-	Stores an aligned vector past the caches.
  vmovntdqa	-	Loads an aligned vector past the caches.
  vmovntpd	-	Stores aligned double-precision numbers past the caches.
  vmovntps	-	Stores aligned single-precision numbers past the caches.
  vmovntqq	vmovntdq	Stores an aligned vector past the caches.
  vmovq	-	Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  vmovqqa	vmovdqa	Moves an aligned vector.
  vmovqqu	vmovdqu	Moves a vector, aligned or not.
  vmovsd	-	Moves a double-precision number.
  vmovsh	-	Moves a half-precision number.
  vmovshdup	-	Duplicates the odd single-precision numbers.
  vmovsldup	-	Duplicates the even single-precision numbers.
  vmovss	-	Moves a single-precision number.
  vmovupd	-	Moves double-precision numbers, aligned or not.
  vmovups	-	Moves single-precision numbers, aligned or not.
  vmovw	-	Moves 16 bits between a vector register and elsewhere; clears the rest of the vector.
  vmpsadbw	-	Sums absolute differences of a block of bytes at eight offsets.
  vmptrld	-	Makes a virtual-machine control structure the current one.
  vmptrst	-	Stores the address of the current virtual-machine control structure.
  vmread	-	Reads a field of the current virtual-machine control structure.
  vmresume	-	Continues the guest of the current virtual-machine control structure.
  vmrun	-	Runs the guest of the virtual-machine control block at rax.
  vmsave	-	Stores the processor state that vmrun leaves out in the virtual-machine control block at rax.
  vmulpd	-	Multiplies double-precision numbers.
  vmulph	-	Multiplies half-precision numbers.
  vmulps	-	Multiplies single-precision numbers.
  vmulsd	-	Multiplies a double-precision number.
  vmulsh	-	Multiplies a half-precision number.
  vmulss	-	Multiplies a single-precision number.
  vmwrite	-	Writes a field of the current virtual-machine control structure.
  vmxoff	-	Leaves the hypervisor's mode of operation.
  vmxon	-	Enters the hypervisor's mode of operation, with the memory region that an operand names.
  vorpd	-	Ors double-precision numbers.
  vorps	-	Ors single-precision numbers.
  vp2intersectd	-	Tells in a pair of mask registers which doublewords of either vector occur in the other.
  vp2intersectq	-	Tells in a pair of mask registers which quadwords of either vector occur in the other.
  vp4dpwssd	-	Multiplies signed word pairs of four vectors by four in memory and adds the products to doublewords.
  vp4dpwssds	-	Multiplies signed word pairs of four vectors by four in memory and adds to doublewords with saturation.
  vpabsb	-	Takes absolute values of bytes.
  vpabsd	-	Takes absolute values of doublewords.
  vpabsq	-	Takes absolute values of quadwords.
  vpabsw	-	Takes absolute values of words.
  vpackssdw	-	Packs doublewords into words with signed saturation.
  vpacksswb	-	Packs words into bytes with signed saturation.
  vpackusdw	-	Packs doublewords into words with unsigned saturation.
  vpackuswb	-	Packs words into bytes with unsigned saturation.
  vpaddb	-	Adds bytes.
  vpaddd	-	Adds doublewords.
  vpaddq	-	Adds quadwords.
  vpaddsb	-	Adds signed bytes with saturation.
  vpaddsw	-	Adds signed words with saturation.
  vpaddusb	-	Adds unsigned bytes with saturation.
  vpaddusw	-	Adds unsigned words with saturation.
  vpaddw	-	Adds words.
  vpalignr	-	Joins both vectors and takes the bytes from an offset.
  vpand	-	Ands the vectors.
  vpandd	-	Ands doublewords.
  vpandn	-	Ands the third operand with the inverted second.
  vpandnd	-	Ands doublewords of the third operand with those of the inverted second.
  vpandnq	-	Ands quadwords of the third operand with those of the inverted second.
  vpandq	-	Ands quadwords.
  vpavgb	-	Averages unsigned bytes, rounding up.
  vpavgw	-	Averages unsigned words, rounding up.
  vpblendd	-	Chooses doublewords by the bits of an immediate.
  vpblendmb	-	Takes bytes of the third operand where the mask register says so, else of the second.
  vpblendmd	-	Takes doublewords of the third operand where the mask register says so, else of the second.
  vpblendmq	-	Takes quadwords of the third operand where the mask register says so, else of the second.
  vpblendmw	-	Takes words of the third operand where the mask register says so, else of the second.
  vpblendvb	-	Chooses bytes by the top bits of a mask.
  vpblendw	-	Chooses words by the bits of an immediate.
  vpbroadcastb	-	Copies a byte to every place.
  vpbroadcastd	-	Copies a doubleword to every place.
  vpbroadcastmb2q	-	Copies an 8-bit mask, zero-extended, to every quadword.
  vpbroadcastmw2d	-	Copies a 16-bit mask, zero-extended, to every doubleword.
  vpbroadcastq	-	Copies a quadword to every place.
  vpbroadcastw	-	Copies a word to every place.
  vpclmulhqhqdq	-	Multiplies the upper quadwords of each 128-bit lane without carries.
  vpclmulhqlqdq	-	Multiplies the second operand's upper by the third's lower quadword of each 128-bit lane without carries.
  vpclmullqhqdq	-	Multiplies the second operand's lower by the third's upper quadword of each 128-bit lane without carries.
  vpclmullqlqdq	-	Multiplies the lower quadwords of each 128-bit lane without carries.
  vpclmulqdq	-	Multiplies two quadwords of each 128-bit lane without carries; an immediate chooses the half of each operand.
  vpcmov	-	Takes the bits of the second operand where the fourth has ones, else of the third.
  vpcmpb	-	Compares signed bytes into a mask register by the relation that an immediate names.
  vpcmpd	-	Compares signed doublewords into a mask register by the relation that an immediate names.
  vpcmpeqb	-	Compares bytes for equality into a mask.
  vpcmpeqd	-	Compares doublewords for equality into a mask.
  vpcmpeqq	-	Compares quadwords for equality into a mask.
  vpcmpequb	-	Compares unsigned bytes for equality into a mask register.
  vpcmpequd	-	Compares unsigned doublewords for equality into a mask register.
  vpcmpequq	-	Compares unsigned quadwords for equality into a mask register.
  vpcmpequw	-	Compares unsigned words for equality into a mask register.
  vpcmpeqw	-	Compares words for equality into a mask.
  vpcmpestri	-	Compares strings of explicit length; gives an index in ecx.
  vpcmpestrm	-	Compares strings of explicit length; gives a mask in xmm0.
  vpcmpgeb	vpcmpnltb	Compares signed bytes for greater-or-equal into a mask register.
  vpcmpged	vpcmpnltd	Compares signed doublewords for greater-or-equal into a mask register.
  vpcmpgeq	vpcmpnltq	Compares signed quadwords for greater-or-equal into a mask register.
  vpcmpgeub	vpcmpnltub	Compares unsigned bytes for greater-or-equal into a mask register.
  vpcmpgeud	vpcmpnltud	Compares unsigned doublewords for greater-or-equal into a mask register.
  vpcmpgeuq	vpcmpnltuq	Compares unsigned quadwords for greater-or-equal into a mask register.
  vpcmpgeuw	vpcmpnltuw	Compares unsigned words for greater-or-equal into a mask register.
  vpcmpgew	vpcmpnltw	Compares signed words for greater-or-equal into a mask register.
  vpcmpgtb	-	Compares signed bytes for greater-than into a mask.
  vpcmpgtd	-	Compares signed doublewords for greater-than into a mask.
  vpcmpgtq	-	Compares signed quadwords for greater-than into a mask.
  vpcmpgtub	vpcmpnleub	Compares unsigned bytes for greater-than into a mask register.
  vpcmpgtud	vpcmpnleud	Compares unsigned doublewords for greater-than into a mask register.
  vpcmpgtuq	vpcmpnleuq	Compares unsigned quadwords for greater-than into a mask register.
  vpcmpgtuw	vpcmpnleuw	Compares unsigned words for greater-than into a mask register.
  vpcmpgtw	-	Compares signed words for greater-than into a mask.
  vpcmpistri	-	Compares strings that end in NUL; gives an index in ecx.
  vpcmpistrm	-	Compares strings that end in NUL; gives a mask in xmm0.
  vpcmpleb	-	Compares signed bytes for less-or-equal into a mask register.
  vpcmpled	-	Compares signed doublewords for less-or-equal into a mask register.
  vpcmpleq	-	Compares signed quadwords for less-or-equal into a mask register.
  vpcmpleub	-	Compares unsigned bytes for less-or-equal into a mask register.
  vpcmpleud	-	Compares unsigned doublewords for less-or-equal into a mask register.
  vpcmpleuq	-	Compares unsigned quadwords for less-or-equal into a mask register.
  vpcmpleuw	-	Compares unsigned words for less-or-equal into a mask register.
  vpcmplew	-	Compares signed words for less-or-equal into a mask register.
  vpcmpltb	-	Compares signed bytes for less-than into a mask register.
  vpcmpltd	-	Compares signed doublewords for less-than into a mask register.
  vpcmpltq	-	Compares signed quadwords for less-than into a mask register.
  vpcmpltub	-	Compares unsigned bytes for less-than into a mask register.
  vpcmpltud	-	Compares unsigned doublewords for less-than into a mask register.
  vpcmpltuq	-	Compares unsigned quadwords for less-than into a mask register.
  vpcmpltuw	-	Compares unsigned words for less-than into a mask register.
  vpcmpltw	-	Compares signed words for less-than into a mask register.
  vpcmpneqb	-	Compares signed bytes for inequality into a mask register.
  vpcmpneqd	-	Compares signed doublewords for inequality into a mask register.
  vpcmpneqq	-	Compares signed quadwords for inequality into a mask register.
  vpcmpnequb	-	Compares unsigned bytes for inequality into a mask register.
  vpcmpnequd	-	Compares unsigned doublewords for inequality into a mask register.
  vpcmpnequq	-	Compares unsigned quadwords for inequality into a mask register.
  vpcmpnequw	-	Compares unsigned words for inequality into a mask register.
  vpcmpneqw	-	Compares signed words for inequality into a mask register.
  vpcmpngtb	vpcmpleb	Compares signed bytes for not-greater-than into a mask register.
  vpcmpngtd	vpcmpled	Compares signed doublewords for not-greater-than into a mask register.
  vpcmpngtq	vpcmpleq	Compares signed quadwords for not-greater-than into a mask register.
  vpcmpngtub	vpcmpleub	Compares unsigned bytes for not-greater-than into a mask register.
  vpcmpngtud	vpcmpleud	Compares unsigned doublewords for not-greater-than into a mask register.
  vpcmpngtuq	vpcmpleuq	Compares unsigned quadwords for not-greater-than into a mask register.
  vpcmpngtuw	vpcmpleuw	Compares unsigned words for not-greater-than into a mask register.
  vpcmpngtw	vpcmplew	Compares signed words for not-greater-than into a mask register.
  vpcmpnleb	-	Compares signed bytes for not-less-or-equal into a mask register.
  vpcmpnled	-	Compares signed doublewords for not-less-or-equal into a mask register.
  vpcmpnleq	-	Compares signed quadwords for not-less-or-equal into a mask register.
  vpcmpnleub	-	Compares unsigned bytes for not-less-or-equal into a mask register.
  vpcmpnleud	-	Compares unsigned doublewords for not-less-or-equal into a mask register.
  vpcmpnleuq	-	Compares unsigned quadwords for not-less-or-equal into a mask register.
  vpcmpnleuw	-	Compares unsigned words for not-less-or-equal into a mask register.
  vpcmpnlew	-	Compares signed words for not-less-or-equal into a mask register.
  vpcmpnltb	-	Compares signed bytes for not-less-than into a mask register.
  vpcmpnltd	-	Compares signed doublewords for not-less-than into a mask register.
  vpcmpnltq	-	Compares signed quadwords for not-less-than into a mask register.
  vpcmpnltub	-	Compares unsigned bytes for not-less-than into a mask register.
  vpcmpnltud	-	Compares unsigned doublewords for not-less-than into a mask register.
  vpcmpnltuq	-	Compares unsigned quadwords for not-less-than into a mask register.
  vpcmpnltuw	-	Compares unsigned words for not-less-than into a mask register.
  vpcmpnltw	-	Compares signed words for not-less-than into a mask register.
  vpcmpq	-	Compares signed quadwords into a mask register by the relation that an immediate names.
  vpcmpub	-	Compares unsigned bytes into a mask register by the relation that an immediate names.
  vpcmpud	-	Compares unsigned doublewords into a mask register by the relation that an immediate names.
  vpcmpuq	-	Compares unsigned quadwords into a mask register by the relation that an immediate names.
  vpcmpuw	-	Compares unsigned words into a mask register by the relation that an immediate names.
  vpcmpw	-	Compares signed words into a mask register by the relation that an immediate names.
  vpcomb	-	Compares signed bytes into a mask by the relation that an immediate names.
  vpcomd	-	Compares signed doublewords into a mask by the relation that an immediate names.
  vpcompressb	-	Packs the bytes that the mask register selects together at the low end.
  vpcompressd	-	Packs the doublewords that the mask register selects together at the low end.
  vpcompressq	-	Packs the quadwords that the mask register selects together at the low end.
  vpcompressw	-	Packs the words that the mask register selects together at the low end.
  vpcomq	-	Compares signed quadwords into a mask by the relation that an immediate names.
  vpcomub	-	Compares unsigned bytes into a mask by the relation that an immediate names.
  vpcomud	-	Compares unsigned doublewords into a mask by the relation that an immediate names.
  vpcomuq	-	Compares unsigned quadwords into a mask by the relation that an immediate names.
  vpcomuw	-	Compares unsigned words into a mask by the relation that an immediate names.
  vpcomw	-	Compares signed words into a mask by the relation that an immediate names.
  vpconflictd	-	Finds for each doubleword the earlier ones that equal it, as a bit mask.
  vpconflictq	-	Finds for each quadword the earlier ones that equal it, as a bit mask.
  vpdpbssd	-	Multiplies signed bytes by signed ones and adds four products each to doublewords.
  vpdpbssds	-	Multiplies signed bytes by signed ones and adds four products each to signed doublewords with saturation.
  vpdpbsud	-	Multiplies signed bytes by unsigned ones and adds four products each to doublewords.
  vpdpbsuds	-	Multiplies signed bytes by unsigned ones and adds four products each to signed doublewords with saturation.
  vpdpbusd	-	Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  vpdpbusds	-	Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  vpdpbuud	-	Multiplies unsigned bytes by unsigned ones and adds four products each to doublewords.
  vpdpbuuds	-	Multiplies unsigned bytes by unsigned ones and adds four products each to unsigned doublewords with saturation.
  vpdpwssd	-	Multiplies signed words by signed ones and adds two products each to doublewords.
  vpdpwssds	-	Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  vpdpwsud	-	Multiplies signed words by unsigned ones and adds two products each to doublewords.
  vpdpwsuds	-	Multiplies signed words by unsigned ones and adds two products each to signed doublewords with saturation.
  vpdpwusd	-	Multiplies unsigned words by signed ones and adds two products each to doublewords.
  vpdpwusds	-	Multiplies unsigned words by signed ones and adds two products each to signed doublewords with saturation.
  vpdpwuud	-	Multiplies unsigned words by unsigned ones and adds two products each to doublewords.
  vpdpwuuds	-	Multiplies unsigned words by unsigned ones and adds two products each to unsigned doublewords with saturation.
  vperm2f128	-	Chooses two of four halves of two vectors.
  vperm2i128	-	Chooses two of four halves of two vectors.
  vpermb	-	Shuffles bytes across the vector by indices.
  vpermd	-	Shuffles doublewords across the vector by indices.
  vpermi2b	-	Chooses bytes of the second and third operand by the indices in the first.
  vpermi2d	-	Chooses doublewords of the second and third operand by the indices in the first.
  vpermi2pd	-	Chooses double-precision numbers of the second and third operand by the indices in the first.
  vpermi2ps	-	Chooses single-precision numbers of the second and third operand by the indices in the first.
  vpermi2q	-	Chooses quadwords of the second and third operand by the indices in the first.
  vpermi2w	-	Chooses words of the second and third operand by the indices in the first.
  vpermil2pd	-	Chooses double-precision numbers of two vectors within each lane by indices, or zeros.
  vpermil2ps	-	Chooses single-precision numbers of two vectors within each lane by indices, or zeros.
  vpermilpd	-	Shuffles double-precision numbers within each half.
  vpermilps	-	Shuffles single-precision numbers within each half.
  vpermpd	-	Shuffles double-precision numbers across the vector by an immediate or indices.
  vpermps	-	Shuffles single-precision numbers across the vector by indices.
  vpermq	-	Shuffles quadwords across the vector by an immediate or indices.
  vpermt2b	-	Chooses bytes of the first and third operand by the indices in the second.
  vpermt2d	-	Chooses doublewords of the first and third operand by the indices in the second.
  vpermt2pd	-	Chooses double-precision numbers of the first and third operand by the indices in the second.
  vpermt2ps	-	Chooses single-precision numbers of the first and third operand by the indices in the second.
  vpermt2q	-	Chooses quadwords of the first and third operand by the indices in the second.
  vpermt2w	-	Chooses words of the first and third operand by the indices in the second.
  vpermw	-	Shuffles words across the vector by indices.
  vpexpandb	-	Spreads consecutive bytes to the places that the mask register selects.
  vpexpandd	-	Spreads consecutive doublewords to the places that the mask register selects.
  vpexpandq	-	Spreads consecutive quadwords to the places that the mask register selects.
  vpexpandw	-	Spreads consecutive words to the places that the mask register selects.
  vpextrb	-	Extracts one of the bytes.
  vpextrd	-	Extracts one of the doublewords.
  vpextrq	-	Extracts one of the quadwords.
  vpextrw	-	Extracts one of the words.
  vpgatherdd	-	Loads doublewords from addresses with doubleword indices, where the mask says so.
  vpgatherdq	-	Loads quadwords from addresses with doubleword indices, where the mask says so.
  vpgatherqd	-	Loads doublewords from addresses with quadword indices, where the mask says so.
  vpgatherqq	-	Loads quadwords from addresses with quadword indices, where the mask says so.
  vphaddbd	-	Adds every four neighbouring signed bytes to one doubleword.
  vphaddbq	-	Adds every eight neighbouring signed bytes to one quadword.
  vphaddbw	-	Adds every two neighbouring signed bytes to one word.
  vphaddd	-	Adds neighbouring doublewords.
  vphadddq	-	Adds every two neighbouring signed doublewords to one quadword.
  vphaddsw	-	Adds neighbouring words with signed saturation.
  vphaddubd	-	Adds every four neighbouring unsigned bytes to one doubleword.
  vphaddubq	-	Adds every eight neighbouring unsigned bytes to one quadword.
  vphaddubw	-	Adds every two neighbouring unsigned bytes to one word.
  vphaddudq	-	Adds every two neighbouring unsigned doublewords to one quadword.
  vphadduwd	-	Adds every two neighbouring unsigned words to one doubleword.
  vphadduwq	-	Adds every four neighbouring unsigned words to one quadword.
  vphaddw	-	Adds neighbouring words.
  vphaddwd	-	Adds every two neighbouring signed words to one doubleword.
  vphaddwq	-	Adds every four neighbouring signed words to one quadword.
  vphminposuw	-	Finds the smallest unsigned word and its index.
  vphsubbw	-	Subtracts each odd signed byte from the even one below it, giving words.
  vphsubd	-	Subtracts neighbouring doublewords.
  vphsubdq	-	Subtracts each odd signed doubleword from the even one below it, giving quadwords.
  vphsubsw	-	Subtracts neighbouring words with signed saturation.
  vphsubw	-	Subtracts neighbouring words.
  vphsubwd	-	Subtracts each odd signed word from the even one below it, giving doublewords.
  vpinsrb	-	Inserts one of the bytes.
  vpinsrd	-	Inserts one of the doublewords.
  vpinsrq	-	Inserts one of the quadwords.
  vpinsrw	-	Inserts one of the words.
  vplzcntd	-	Counts the leading zero bits of each doubleword.
  vplzcntq	-	Counts the leading zero bits of each quadword.
  vpmacsdd	-	Multiplies signed doublewords and adds the fourth operand; keeps the lower half.
  vpmacsdqh	-	Multiplies the odd signed doublewords and adds the fourth operand's quadwords.
  vpmacsdql	-	Multiplies the even signed doublewords and adds the fourth operand's quadwords.
  vpmacssdd	-	Multiplies signed doublewords and adds the fourth operand's doublewords with saturation.
  vpmacssdqh	-	Multiplies the odd signed doublewords and adds the fourth operand's quadwords with saturation.
  vpmacssdql	-	Multiplies the even signed doublewords and adds the fourth operand's quadwords with saturation.
  vpmacsswd	-	Multiplies the odd signed words and adds the fourth operand's doublewords with saturation.
  vpmacssww	-	Multiplies signed words and adds the fourth operand's words with saturation.
  vpmacswd	-	Multiplies the odd signed words and adds the fourth operand's doublewords.
  vpmacsww	-	Multiplies signed words and adds the fourth operand; keeps the lower half.
  vpmadcsswd	-	Multiplies signed words, adds neighbouring products and the fourth operand's doublewords with saturation.
  vpmadcswd	-	Multiplies signed words, adds neighbouring products and the fourth operand's doublewords.
  vpmadd52huq	-	Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  vpmadd52luq	-	Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  vpmaddubsw	-	Multiplies unsigned by signed bytes and adds neighbours with saturation.
  vpmaddwd	-	Multiplies words and adds neighbours.
  vpmaskmovd	-	Moves the doublewords whose mask is negative.
  vpmaskmovq	-	Moves the quadwords whose mask is negative.
  vpmaxsb	-	Takes the larger of signed bytes.
  vpmaxsd	-	Takes the larger of signed doublewords.
  vpmaxsq	-	Takes the larger of signed quadwords.
  vpmaxsw	-	Takes the larger of signed words.
  vpmaxub	-	Takes the larger of unsigned bytes.
  vpmaxud	-	Takes the larger of unsigned doublewords.
  vpmaxuq	-	Takes the larger of unsigned quadwords.
  vpmaxuw	-	Takes the larger of unsigned words.
  vpminsb	-	Takes the smaller of signed bytes.
  vpminsd	-	Takes the smaller of signed doublewords.
  vpminsq	-	Takes the smaller of signed quadwords.
  vpminsw	-	Takes the smaller of signed words.
  vpminub	-	Takes the smaller of unsigned bytes.
  vpminud	-	Takes the smaller of unsigned doublewords.
  vpminuq	-	Takes the smaller of unsigned quadwords.
  vpminuw	-	Takes the smaller of unsigned words.
  vpmovb2m	-	Gathers the top bit of each byte into a mask register.
  vpmovd2m	-	Gathers the top bit of each doubleword into a mask register.
  vpmovdb	-	Converts doublewords to bytes, keeping the low bits.
  vpmovdw	-	Converts doublewords to words, keeping the low bits.
  vpmovm2b	-	Sets or clears whole bytes as the bits of a mask register say.
  vpmovm2d	-	Sets or clears whole doublewords as the bits of a mask register say.
  vpmovm2q	-	Sets or clears whole quadwords as the bits of a mask register say.
  vpmovm2w	-	Sets or clears whole words as the bits of a mask register say.
  vpmovmskb	-	Gathers the top bit of each byte.
  vpmovq2m	-	Gathers the top bit of each quadword into a mask register.
  vpmovqb	-	Converts quadwords to bytes, keeping the low bits.
  vpmovqd	-	Converts quadwords to doublewords, keeping the low bits.
  vpmovqw	-	Converts quadwords to words, keeping the low bits.
  vpmovsdb	-	Converts signed doublewords to bytes with saturation.
  vpmovsdw	-	Converts signed doublewords to words with saturation.
  vpmovsqb	-	Converts signed quadwords to bytes with saturation.
  vpmovsqd	-	Converts signed quadwords to doublewords with saturation.
  vpmovsqw	-	Converts signed quadwords to words with saturation.
  vpmovswb	-	Converts signed words to bytes with saturation.
  vpmovsxbd	-	Sign-extends bytes to doublewords.
  vpmovsxbq	-	Sign-extends bytes to quadwords.
  vpmovsxbw	-	Sign-extends bytes to words.
  vpmovsxdq	-	Sign-extends doublewords to quadwords.
  vpmovsxwd	-	Sign-extends words to doublewords.
  vpmovsxwq	-	Sign-extends words to quadwords.
  vpmovusdb	-	Converts unsigned doublewords to bytes with saturation.
  vpmovusdw	-	Converts unsigned doublewords to words with saturation.
  vpmovusqb	-	Converts unsigned quadwords to bytes with saturation.
  vpmovusqd	-	Converts unsigned quadwords to doublewords with saturation.
  vpmovusqw	-	Converts unsigned quadwords to words with saturation.
  vpmovuswb	-	Converts unsigned words to bytes with saturation.
  vpmovw2m	-	Gathers the top bit of each word into a mask register.
  vpmovwb	-	Converts words to bytes, keeping the low bits.
  vpmovzxbd	-	Zero-extends bytes to doublewords.
  vpmovzxbq	-	Zero-extends bytes to quadwords.
  vpmovzxbw	-	Zero-extends bytes to words.
  vpmovzxdq	-	Zero-extends doublewords to quadwords.
  vpmovzxwd	-	Zero-extends words to doublewords.
  vpmovzxwq	-	Zero-extends words to quadwords.
  vpmuldq	-	Multiplies the even signed doublewords into quadwords.
  vpmulhrsw	-	Multiplies words and keeps the rounded upper half.
  vpmulhuw	-	Multiplies unsigned words and keeps the upper half.
  vpmulhw	-	Multiplies signed words and keeps the upper half.
  vpmulld	-	Multiplies doublewords and keeps the lower half.
  vpmullq	-	Multiplies quadwords and keeps the lower half.
  vpmullw	-	Multiplies words and keeps the lower half.
  vpmultishiftqb	-	Takes for each byte 8 bits of the third operand's quadword, from the bit position in the second.
  vpmuludq	-	Multiplies the even unsigned doublewords into quadwords.
  vpopcntb	-	Counts the set bits of each byte.
  vpopcntd	-	Counts the set bits of each doubleword.
  vpopcntq	-	Counts the set bits of each quadword.
  vpopcntw	-	Counts the set bits of each word.
  vpor	-	Ors the vectors.
  vpord	-	Ors doublewords.
  vporq	-	Ors quadwords.
  vpperm	-	Chooses bytes of two vectors by selectors that can also invert, reverse, clear, fill or spread the sign.
  vprold	-	Rotates doublewords left by an immediate.
  vprolq	-	Rotates quadwords left by an immediate.
  vprolvd	-	Rotates each doubleword left by its own count.
  vprolvq	-	Rotates each quadword left by its own count.
  vprord	-	Rotates doublewords right by an immediate.
  vprorq	-	Rotates quadwords right by an immediate.
  vprorvd	-	Rotates each doubleword right by its own count.
  vprorvq	-	Rotates each quadword right by its own count.
  vprotb	-	Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  vprotd	-	Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  vprotq	-	Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  vprotw	-	Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  vpsadbw	-	Sums the absolute differences of unsigned bytes.
  vpscatterdd	-	Stores doublewords at addresses with doubleword indices, where the mask says so.
  vpscatterdq	-	Stores quadwords at addresses with doubleword indices, where the mask says so.
  vpscatterqd	-	Stores doublewords at addresses with quadword indices, where the mask says so.
  vpscatterqq	-	Stores quadwords at addresses with quadword indices, where the mask says so.
  vpshab	-	Shifts bytes by signed counts: left, or right where negative, repeating the sign.
  vpshad	-	Shifts doublewords by signed counts: left, or right where negative, repeating the sign.
  vpshaq	-	Shifts quadwords by signed counts: left, or right where negative, repeating the sign.
  vpshaw	-	Shifts words by signed counts: left, or right where negative, repeating the sign.
  vpshlb	-	Shifts bytes by signed counts: left, or right where negative, filling with zeros.
  vpshld	-	Shifts doublewords by signed counts: left, or right where negative, filling with zeros.
  vpshldd	-	Shifts doublewords of the second operand left by an immediate, filling from the top of the third.
  vpshldq	-	Shifts quadwords of the second operand left by an immediate, filling from the top of the third.
  vpshldvd	-	Shifts each doubleword of the first operand left by the third, filling from the top of the second.
  vpshldvq	-	Shifts each quadword of the first operand left by the third, filling from the top of the second.
  vpshldvw	-	Shifts each word of the first operand left by the third, filling from the top of the second.
  vpshldw	-	Shifts words of the second operand left by an immediate, filling from the top of the third.
  vpshlq	-	Shifts quadwords by signed counts: left, or right where negative, filling with zeros.
  vpshlw	-	Shifts words by signed counts: left, or right where negative, filling with zeros.
  vpshrdd	-	Shifts doublewords of the second operand right by an immediate, filling from the bottom of the third.
  vpshrdq	-	Shifts quadwords of the second operand right by an immediate, filling from the bottom of the third.
  vpshrdvd	-	Shifts each doubleword of the first operand right by the third, filling from the bottom of the second.
  vpshrdvq	-	Shifts each quadword of the first operand right by the third, filling from the bottom of the second.
  vpshrdvw	-	Shifts each word of the first operand right by the third, filling from the bottom of the second.
  vpshrdw	-	Shifts words of the second operand right by an immediate, filling from the bottom of the third.
  vpshufb	-	Shuffles bytes by the indices in source.
  vpshufbitqmb	-	Chooses a bit of the second operand's quadword by each byte of the third, into a mask register.
  vpshufd	-	Shuffles doublewords by an immediate.
  vpshufhw	-	Shuffles the upper four words by an immediate.
  vpshuflw	-	Shuffles the lower four words by an immediate.
  vpsignb	-	Negates, keeps or clears bytes by the signs of source.
  vpsignd	-	Negates, keeps or clears doublewords by the signs of source.
  vpsignw	-	Negates, keeps or clears words by the signs of source.
  vpslld	-	Shifts doublewords left.
  vpslldq	-	Shifts the vector left by whole bytes.
  vpsllq	-	Shifts quadwords left.
  vpsllvd	-	Shifts each doubleword left by its own count.
  vpsllvq	-	Shifts each quadword left by its own count.
  vpsllvw	-	Shifts each word left by its own count.
  vpsllw	-	Shifts words left.
  vpsrad	-	Shifts doublewords right, repeating the sign.
  vpsraq	-	Shifts quadwords right, repeating the sign.
  vpsravd	-	Shifts each doubleword right by its own count, repeating the sign.
  vpsravq	-	Shifts each quadword right by its own count, repeating the sign.
  vpsravw	-	Shifts each word right by its own count, repeating the sign.
  vpsraw	-	Shifts words right, repeating the sign.
  vpsrld	-	Shifts doublewords right, filling with zeros.
  vpsrldq	-	Shifts the vector right by whole bytes.
  vpsrlq	-	Shifts quadwords right, filling with zeros.
  vpsrlvd	-	Shifts each doubleword right by its own count, filling with zeros.
  vpsrlvq	-	Shifts each quadword right by its own count, filling with zeros.
  vpsrlvw	-	Shifts each word right by its own count, filling with zeros.
  vpsrlw	-	Shifts words right, filling with zeros.
  vpsubb	-	Subtracts bytes.
  vpsubd	-	Subtracts doublewords.
  vpsubq	-	Subtracts quadwords.
  vpsubsb	-	Subtracts signed bytes with saturation.
  vpsubsw	-	Subtracts signed words with saturation.
  vpsubusb	-	Subtracts unsigned bytes with saturation.
  vpsubusw	-	Subtracts unsigned words with saturation.
  vpsubw	-	Subtracts words.
  vpternlogd	-	Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  vpternlogq	-	Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  vptest	-	Tests the bits of two vectors into the zero and carry flags.
  vptestmb	-	Tests bytes of two vectors for common set bits, into a mask register.
  vptestmd	-	Tests doublewords of two vectors for common set bits, into a mask register.
  vptestmq	-	Tests quadwords of two vectors for common set bits, into a mask register.
  vptestmw	-	Tests words of two vectors for common set bits, into a mask register.
  vptestnmb	-	Tests bytes of two vectors for the lack of common set bits, into a mask register.
  vptestnmd	-	Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  vptestnmq	-	Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  vptestnmw	-	Tests words of two vectors for the lack of common set bits, into a mask register.
  vpunpckhbw	-	Interleaves the upper bytes.
  vpunpckhdq	-	Interleaves the upper doublewords.
  vpunpckhqdq	-	Interleaves the upper quadwords.
  vpunpckhwd	-	Interleaves the upper words.
  vpunpcklbw	-	Interleaves the lower bytes.
  vpunpckldq	-	Interleaves the lower doublewords.
  vpunpcklqdq	-	Interleaves the lower quadwords.
  vpunpcklwd	-	Interleaves the lower words.
  vpxor	-	Exclusive-ors the vectors.
  vpxord	-	Exclusive-ors doublewords.
  vpxorq	-	Exclusive-ors quadwords.
  vrangepd	-	Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  vrangeps	-	Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  vrangesd	-	Takes the smaller or larger of two double-precision numbers, by value or magnitude, as an immediate says.
  vrangess	-	Takes the smaller or larger of two single-precision numbers, by value or magnitude, as an immediate says.
  vrcp14pd	-	Approximates the reciprocals of double-precision numbers, with a relative error below 2^-14.
  vrcp14ps	-	Approximates the reciprocals of single-precision numbers, with a relative error below 2^-14.
  vrcp14sd	-	Approximates the reciprocal of a double-precision number, with a relative error below 2^-14.
  vrcp14ss	-	Approximates the reciprocal of a single-precision number, with a relative error below 2^-14.
  vrcp28pd	-	Approximates the reciprocals of double-precision numbers, with a relative error below 2^-28.
  vrcp28ps	-	Approximates the reciprocals of single-precision numbers, with a relative error below 2^-28.
  vrcp28sd	-	Approximates the reciprocal of a double-precision number, with a relative error below 2^-28.
  vrcp28ss	-	Approximates the reciprocal of a single-precision number, with a relative error below 2^-28.
  vrcpph	-	Approximates the reciprocals of half-precision numbers.
  vrcpps	-	Approximates the reciprocals of single-precision numbers.
  vrcpsh	-	Approximates the reciprocal of a half-precision number.
  vrcpss	-	Approximates the reciprocal of a single-precision number.
  vreducepd	-	Subtracts from double-precision numbers their rounding to as many fraction bits as an immediate says.
  vreduceph	-	Subtracts from half-precision numbers their rounding to as many fraction bits as an immediate says.
  vreduceps	-	Subtracts from single-precision numbers their rounding to as many fraction bits as an immediate says.
  vreducesd	-	Subtracts from a double-precision number its rounding to as many fraction bits as an immediate says.
  vreducesh	-	Subtracts from a half-precision number its rounding to as many fraction bits as an immediate says.
  vreducess	-	Subtracts from a single-precision number its rounding to as many fraction bits as an immediate says.
  vrndscalepd	-	Rounds double-precision numbers to the number of fraction bits that an immediate gives.
  vrndscaleph	-	Rounds half-precision numbers to the number of fraction bits that an immediate gives.
  vrndscaleps	-	Rounds single-precision numbers to the number of fraction bits that an immediate gives.
  vrndscalesd	-	Rounds a double-precision number to the number of fraction bits that an immediate gives.
  vrndscalesh	-	Rounds a half-precision number to the number of fraction bits that an immediate gives.
  vrndscaless	-	Rounds a single-precision number to the number of fraction bits that an immediate gives.
  vroundpd	-	Rounds double-precision numbers as an immediate says.
  vroundps	-	Rounds single-precision numbers as an immediate says.
  vroundsd	-	Rounds a double-precision number as an immediate says.
  vroundss	-	Rounds a single-precision number as an immediate says.
  vrsqrt14pd	-	Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  vrsqrt14ps	-	Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  vrsqrt14sd	-	Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-14.
  vrsqrt14ss	-	Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-14.
  vrsqrt28pd	-	Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-28.
  vrsqrt28ps	-	Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-28.
  vrsqrt28sd	-	Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-28.
  vrsqrt28ss	-	Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-28.
  vrsqrtph	-	Approximates the reciprocal square roots of half-precision numbers.
  vrsqrtps	-	Approximates the reciprocal square roots of single-precision numbers.
  vrsqrtsh	-	Approximates the reciprocal square root of a half-precision number.
  vrsqrtss	-	Approximates the reciprocal square root of a single-precision number.
  vscalefpd	-	Multiplies double-precision numbers by 2 to the power of the third operand, rounded down.
  vscalefph	-	Multiplies half-precision numbers by 2 to the power of the third operand, rounded down.
  vscalefps	-	Multiplies single-precision numbers by 2 to the power of the third operand, rounded down.
  vscalefsd	-	Multiplies a double-precision number by 2 to the power of the third operand, rounded down.
  vscalefsh	-	Multiplies a half-precision number by 2 to the power of the third operand, rounded down.
  vscalefss	-	Multiplies a single-precision number by 2 to the power of the third operand, rounded down.
  vscatterdpd	-	Stores double-precision numbers at addresses with doubleword indices, where the mask says so.
  vscatterdps	-	Stores single-precision numbers at addresses with doubleword indices, where the mask says so.
  vscatterpf0dpd	-	Asks for double-precision numbers at addresses with doubleword indices, to be written, into the first level.
  vscatterpf0dps	-	Asks for single-precision numbers at addresses with doubleword indices, to be written, into the first level.
  vscatterpf0qpd	-	Asks for double-precision numbers at addresses with quadword indices, to be written, into the first level.
  vscatterpf0qps	-	Asks for single-precision numbers at addresses with quadword indices, to be written, into the first level.
  vscatterpf1dpd	-	Asks for double-precision numbers at addresses with doubleword indices, to be written, into the second level.
  vscatterpf1dps	-	Asks for single-precision numbers at addresses with doubleword indices, to be written, into the second level.
  vscatterpf1qpd	-	Asks for double-precision numbers at addresses with quadword indices, to be written, into the second level.
  vscatterpf1qps	-	Asks for single-precision numbers at addresses with quadword indices, to be written, into the second level.
  vscatterqpd	-	Stores double-precision numbers at addresses with quadword indices, where the mask says so.
  vscatterqps	-	Stores single-precision numbers at addresses with quadword indices, where the mask says so.
  vsha512msg1	-	Takes the first step to the next four SHA-512 message words: adds the small sigma-0 of the following word.
  vsha512msg2	-	Takes the last step to the next four SHA-512 message words: adds the small sigma-1 of the word two before.
  vsha512rnds2	-	Does two rounds of SHA-512 with the message words plus constants in the third operand.
  vshuff32x4	-	Shuffles 128-bit lanes of two vectors by an immediate: four single-precision numbers each.
  vshuff64x2	-	Shuffles 128-bit lanes of two vectors by an immediate: two double-precision numbers each.
  vshufi32x4	-	Shuffles 128-bit lanes of two vectors by an immediate: four doublewords each.
  vshufi64x2	-	Shuffles 128-bit lanes of two vectors by an immediate: two quadwords each.
  vshufpd	-	Shuffles double-precision numbers by an immediate.
  vshufps	-	Shuffles single-precision numbers by an immediate.
  vsm3msg1	-	Takes the first step to the next four SM3 message words.
  vsm3msg2	-	Takes the last step to the next four SM3 message words.
  vsm3rnds2	-	Does two rounds of SM3; an immediate gives the number of the first.
  vsm4key4	-	Does four rounds of SM4's key expansion.
  vsm4rnds4	-	Does four rounds of SM4 encryption.
  vsqrtpd	-	Takes the square root of double-precision numbers.
  vsqrtph	-	Takes the square root of half-precision numbers.
  vsqrtps	-	Takes the square root of single-precision numbers.
  vsqrtsd	-	Takes the square root of a double-precision number.
  vsqrtsh	-	Takes the square root of a half-precision number.
  vsqrtss	-	Takes the square root of a single-precision number.
  vstmxcsr	-	Stores the control and status register of the SSE unit.
  vsubpd	-	Subtracts double-precision numbers.
  vsubph	-	Subtracts half-precision numbers.
  vsubps	-	Subtracts single-precision numbers.
  vsubsd	-	Subtracts a double-precision number.
  vsubsh	-	Subtracts a half-precision number.
  vsubss	-	Subtracts a single-precision number.
  vtestpd	-	Tests the signs of double-precision numbers into the zero and carry flags.
  vtestps	-	Tests the signs of single-precision numbers into the zero and carry flags.
  vucomisd	-	Compares double-precision numbers into the flags.
  vucomish	-	Compares half-precision numbers into the flags.
  vucomiss	-	Compares single-precision numbers into the flags.
  vunpckhpd	-	Interleaves the upper double-precision numbers.
  vunpckhps	-	Interleaves the upper single-precision numbers.
  vunpcklpd	-	Interleaves the lower double-precision numbers.
  vunpcklps	-	Interleaves the lower single-precision numbers.
  vxorpd	-	Exclusive-ors double-precision numbers.
  vxorps	-	Exclusive-ors single-precision numbers.
  vzeroall	-	Clears vector registers 0 to 15 as a whole.
  vzeroupper	-	Clears all but the lower 128 bits of vector registers 0 to 15, before SSE code runs.
  wait	fwait	Waits for pending x87 exceptions and raises them.
  wbinvd	-	Writes all caches back to memory and drops them.
  wbnoinvd	-	Writes all caches back to memory but may keep them.
  wrfsbase	-	Sets the base address of fs.
  wrgsbase	-	Sets the base address of gs.
  wrmsr	-	Writes edx:eax to the model-specific register numbered ecx.
  wrmsrlist	-	Writes a list of model-specific registers: numbers at rsi, values at rdi, rcx selects.
  wrmsrns	-	Writes edx:eax to the model-specific register numbered ecx without serializing.
  wrpkru	-	Writes the rights of the protection keys from eax; ecx and edx must be 0.
  wrssd	-	Stores 32 bits on a shadow stack.
  wrssq	-	Stores 64 bits on a shadow stack.
  wrussd	-	Stores 32 bits on a user's shadow stack (privileged).
  wrussq	-	Stores 64 bits on a user's shadow stack (privileged).
  xabort	-	Aborts the transaction; an immediate becomes bits 31 to 24 of eax at the handler.
  xadd	-	Exchanges the operands, then stores their sum in destination.
  xbegin	-	Starts a transaction; an abort undoes it and jumps to the target with the reason in eax.
  xchg	-	Exchanges the operands; with memory, atomically.
  xcryptcbc	-	Encrypts or decrypts rcx blocks with AES in CBC mode, from rsi to rdi (VIA).
  xcryptcfb	-	Encrypts or decrypts rcx blocks with AES in CFB mode, from rsi to rdi (VIA).
  xcryptctr	-	Encrypts or decrypts rcx blocks with AES in counter mode, from rsi to rdi (VIA).
  xcryptecb	-	Encrypts or decrypts rcx blocks with AES in ECB mode, from rsi to rdi (VIA).
  xcryptofb	-	Encrypts or decrypts rcx blocks with AES in OFB mode, from rsi to rdi (VIA).
  xend	-	Commits the transaction.
  xgetbv	-	Reads the extended control register numbered ecx into edx:eax.
  xlat	xlatb	Replaces al by the byte at rbx + al.
  xlatb	-	Replaces al by the byte at rbx + al.
  xor	-	Inverts in destination the bits that source has.
  xorpd	-	Exclusive-ors double-precision numbers.
  xorps	-	Exclusive-ors single-precision numbers.
  xresldtrk	-	Tracks the loads of a transaction again.
  xrstor	-	Loads the processor state that edx:eax selects, with 32-bit instruction addresses of the x87 unit.
  xrstor64	-	Loads the processor state that edx:eax selects, with 64-bit instruction addresses of the x87 unit.
  xrstors	-	Loads the user and supervisor state that edx:eax selects; 32-bit instruction addresses of the x87 unit.
  xrstors64	-	Loads the user and supervisor state that edx:eax selects; 64-bit instruction addresses of the x87 unit.
  xsave	-	Stores the processor state that edx:eax selects, with 32-bit instruction addresses of the x87 unit.
  xsave64	-	Stores the processor state that edx:eax selects, with 64-bit instruction addresses of the x87 unit.
  xsavec	-	Stores the processor state that edx:eax selects, compacted, unless initial; 32-bit x87 addresses.
  xsavec64	-	Stores the processor state that edx:eax selects, compacted, unless initial; 64-bit x87 addresses.
  xsaveopt	-	Stores the processor state that edx:eax selects, unless initial or unchanged; 32-bit x87 addresses.
  xsaveopt64	-	Stores the processor state that edx:eax selects, unless initial or unchanged; 64-bit x87 addresses.
  xsaves	-	Stores user and supervisor state that edx:eax selects, compacted, unless unchanged; 32-bit x87 addresses.
  xsaves64	-	Stores user and supervisor state that edx:eax selects, compacted, unless unchanged; 64-bit x87 addresses.
  xsetbv	-	Writes edx:eax to the extended control register numbered ecx.
  xsha1	-	Hashes rcx bytes at rsi with SHA-1 into the state at rdi (VIA).
  xsha256	-	Hashes rcx bytes at rsi with SHA-256 into the state at rdi (VIA).
  xstore	-	Stores random bytes at rdi and moves it on; eax says how many there were (VIA).
  xsusldtrk	-	Lets the loads that follow in a transaction go untracked.
  xtest	-	Clears the zero flag in a transaction and sets it outside.
  """#
