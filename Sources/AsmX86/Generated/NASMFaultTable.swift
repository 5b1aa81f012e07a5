// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

let nasmFaultTable: StaticString = #"""
  2.15.05	aadd	*	unknown mnemonic	aadd dword [rax], esi
  2.15.05	aand	*	unknown mnemonic	aand dword [rax], esi
  2.15.05-2.16.03	aesdec128kl	*	unknown mnemonic	aesdec128kl xmm1, [rax]
  2.15.05-2.16.03	aesdec256kl	*	unknown mnemonic	aesdec256kl xmm1, zword [rax]
  2.15.05-2.16.03	aesdecwide128kl	*	unknown mnemonic	aesdecwide128kl [rax]
  2.15.05-2.16.03	aesdecwide256kl	*	unknown mnemonic	aesdecwide256kl zword [rax]
  2.15.05-2.16.03	aesenc128kl	*	unknown mnemonic	aesenc128kl xmm1, [rax]
  2.15.05-2.16.03	aesenc256kl	*	unknown mnemonic	aesenc256kl xmm1, zword [rax]
  2.15.05-2.16.03	aesencwide128kl	*	unknown mnemonic	aesencwide128kl [rax]
  2.15.05-2.16.03	aesencwide256kl	*	unknown mnemonic	aesencwide256kl zword [rax]
  2.15.05-2.16.03	aor	*	unknown mnemonic	aor dword [rax], esi
  2.15.05	axor	*	unknown mnemonic	axor dword [rax], esi
  3.02	call	f16	refuses	call far word [rax]
  2.15.05	clui	-	taken for a label	clui
  2.15.05	cmpaexadd	*	unknown mnemonic	cmpaexadd dword [rax], esi, r11d
  2.15.05	cmpaxadd	*	unknown mnemonic	cmpaxadd dword [rax], esi, r11d
  2.15.05	cmpbexadd	*	unknown mnemonic	cmpbexadd dword [rax], esi, r11d
  2.15.05	cmpbxadd	*	unknown mnemonic	cmpbxadd dword [rax], esi, r11d
  2.15.05	cmpcxadd	*	unknown mnemonic	cmpcxadd dword [rax], esi, r11d
  2.15.05	cmpexadd	*	unknown mnemonic	cmpexadd dword [rax], esi, r11d
  2.15.05	cmpgexadd	*	unknown mnemonic	cmpgexadd dword [rax], esi, r11d
  2.15.05	cmpgxadd	*	unknown mnemonic	cmpgxadd dword [rax], esi, r11d
  2.15.05	cmplexadd	*	unknown mnemonic	cmplexadd dword [rax], esi, r11d
  2.15.05	cmplxadd	*	unknown mnemonic	cmplxadd dword [rax], esi, r11d
  2.15.05	cmpnaexadd	*	unknown mnemonic	cmpnaexadd dword [rax], esi, r11d
  2.15.05	cmpnaxadd	*	unknown mnemonic	cmpnaxadd dword [rax], esi, r11d
  2.15.05	cmpnbexadd	*	unknown mnemonic	cmpnbexadd dword [rax], esi, r11d
  2.15.05	cmpnbxadd	*	unknown mnemonic	cmpnbxadd dword [rax], esi, r11d
  2.15.05	cmpncxadd	*	unknown mnemonic	cmpncxadd dword [rax], esi, r11d
  2.15.05	cmpnexadd	*	unknown mnemonic	cmpnexadd dword [rax], esi, r11d
  2.15.05	cmpngexadd	*	unknown mnemonic	cmpngexadd dword [rax], esi, r11d
  2.15.05	cmpngxadd	*	unknown mnemonic	cmpngxadd dword [rax], esi, r11d
  2.15.05	cmpnlexadd	*	unknown mnemonic	cmpnlexadd dword [rax], esi, r11d
  2.15.05	cmpnlxadd	*	unknown mnemonic	cmpnlxadd dword [rax], esi, r11d
  2.15.05	cmpnoxadd	*	unknown mnemonic	cmpnoxadd dword [rax], esi, r11d
  2.15.05	cmpnpxadd	*	unknown mnemonic	cmpnpxadd dword [rax], esi, r11d
  2.15.05	cmpnsxadd	*	unknown mnemonic	cmpnsxadd dword [rax], esi, r11d
  2.15.05	cmpnzxadd	*	unknown mnemonic	cmpnzxadd dword [rax], esi, r11d
  2.15.05	cmpoxadd	*	unknown mnemonic	cmpoxadd dword [rax], esi, r11d
  2.15.05	cmppexadd	*	unknown mnemonic	cmppexadd dword [rax], esi, r11d
  2.15.05	cmppoxadd	*	unknown mnemonic	cmppoxadd dword [rax], esi, r11d
  2.15.05	cmppxadd	*	unknown mnemonic	cmppxadd dword [rax], esi, r11d
  2.15.05	cmpsxadd	*	unknown mnemonic	cmpsxadd dword [rax], esi, r11d
  2.15.05	cmpzxadd	*	unknown mnemonic	cmpzxadd dword [rax], esi, r11d
  2.15.05-2.16.03	encodekey128	*	unknown mnemonic	encodekey128 ecx, esi
  2.15.05-2.16.03	encodekey256	*	unknown mnemonic	encodekey256 ecx, esi
  2.15.05-2.16.01	erets	-	taken for a label	erets
  2.15.05-2.16.01	eretu	-	taken for a label	eretu
  2.15.05-2.16.03	getsecq	-	taken for a label	getsecq
  3.02	getsecq	*	unknown mnemonic	getsecq
  2.15.05	hreset	*	unknown mnemonic	hreset 0
  2.15.05-2.16.03	invlpgb	-	taken for a label	invlpgb
  3.02	invlpgb	*	unknown mnemonic	invlpgb
  3.02	jmp	f16	refuses	jmp far word [rax]
  2.15.05-2.16.01	lkgs	*	unknown mnemonic	lkgs cx
  2.16.03-3.02	lkgs	r16	other operands	lkgs cx -> f20f00f1 (66f20f00f1)
  2.16.03-3.02	lkgs	r64	other operands	lkgs rcx -> f20f00f1 (f2480f00f1)
  2.15.05-2.16.03	loadiwkey	*	unknown mnemonic	loadiwkey xmm1, xmm6
  2.15.05-2.16.03	mcommit	-	taken for a label	mcommit
  3.02	mcommit	*	unknown mnemonic	mcommit
  2.15.05-2.16.03	pbndkb	-	taken for a label	pbndkb
  2.15.05	prefetchit0	*	unknown mnemonic	prefetchit0 [rax]
  2.15.05	prefetchit1	*	unknown mnemonic	prefetchit1 [rax]
  2.15.05-2.16.03	psmash	-	taken for a label	psmash
  3.02	psmash	*	unknown mnemonic	psmash
  2.15.05-2.16.01	ptwrite	r32	undecodable	ptwrite ecx -> 0faee1 (f30faee1)
  2.15.05-2.16.01	ptwrite	r64	undecodable	ptwrite rcx -> 480faee1 (f3480faee1)
  2.15.05-2.16.01	ptwrite	m32	another instruction	ptwrite dword [rax] -> 0fae20 (f30fae20)
  2.15.05-2.16.01	ptwrite	m64	another instruction	ptwrite qword [rax] -> 480fae20 (f3480fae20)
  2.15.05	pvalidate	-	taken for a label	pvalidate
  2.15.05	rdmsrlist	-	taken for a label	rdmsrlist
  2.15.05-2.16.03	rdpru	-	taken for a label	rdpru
  3.02	rdpru	*	unknown mnemonic	rdpru
  2.15.05	rmpadjust	-	taken for a label	rmpadjust
  2.15.05-2.16.03	rmpquery	-	taken for a label	rmpquery
  3.02	rmpquery	*	unknown mnemonic	rmpquery
  2.15.05-2.16.03	rmpupdate	-	taken for a label	rmpupdate
  3.02	rmpupdate	*	unknown mnemonic	rmpupdate
  2.15.05-2.16.03	seamcall	-	taken for a label	seamcall
  3.02	seamcall	*	unknown mnemonic	seamcall
  2.15.05-2.16.03	seamops	-	taken for a label	seamops
  3.02	seamops	*	unknown mnemonic	seamops
  2.15.05-2.16.03	seamret	-	taken for a label	seamret
  3.02	seamret	*	unknown mnemonic	seamret
  2.15.05	senduipi	*	unknown mnemonic	senduipi rcx
  3.02	smsw	r16	other operands	smsw cx -> 0f01e1 (660f01e1)
  2.15.05	stui	-	taken for a label	stui
  2.15.05-2.16.03	tcmmimfp16ps	*	unknown mnemonic	tcmmimfp16ps tmm1, tmm6, tmm3
  2.15.05-2.16.03	tcmmrlfp16ps	*	unknown mnemonic	tcmmrlfp16ps tmm1, tmm6, tmm3
  2.15.05-2.16.03	tdcall	-	taken for a label	tdcall
  3.02	tdcall	*	unknown mnemonic	tdcall
  2.15.05-2.16.03	tdpfp16ps	*	unknown mnemonic	tdpfp16ps tmm1, tmm6, tmm3
  2.15.05	testui	-	taken for a label	testui
  2.15.05-2.16.03	tlbsync	-	taken for a label	tlbsync
  3.02	tlbsync	*	unknown mnemonic	tlbsync
  2.15.05	uiret	-	taken for a label	uiret
  2.15.05-2.16.03	v4fmaddps	zmm,zmm,m128	refuses some	v4fmaddps zmm24, zmm12, oword [r12 + 74565]
  2.15.05-2.16.03	v4fmaddss	*	unknown mnemonic	v4fmaddss xmm1, xmm0, oword [rax]
  2.15.05-2.16.03	v4fnmaddps	zmm,zmm,m128	refuses some	v4fnmaddps zmm24, zmm12, oword [r12 + 74565]
  2.15.05-2.16.03	v4fnmaddss	*	unknown mnemonic	v4fnmaddss xmm1, xmm0, oword [rax]
  2.15.05	vaddph	*	unknown mnemonic	vaddph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vaddph	xmme,xmme,b16x8	refuses	vaddph xmm1, xmm6, word [rax]{1to8}
  3.02	vaddph	xmme,xmme,b16x8	wrong displacement	vaddph xmm10, xmm21, word [rsp + 8]{1to8} -> 6275541058542402 (6275541058542404)
  2.16.01-2.16.03	vaddph	ymme,ymme,b16x16	refuses	vaddph ymm1, ymm6, word [rax]{1to16}
  3.02	vaddph	ymme,ymme,b16x16	wrong displacement	vaddph ymm10, ymm21, word [rsp + 8]{1to16} -> 6275543058542402 (6275543058542404)
  2.16.01-2.16.03	vaddph	zmm,zmm,b16x32	refuses	vaddph zmm1, zmm6, word [rax]{1to32}
  3.02	vaddph	zmm,zmm,b16x32	wrong displacement	vaddph zmm10, zmm21, word [rsp + 8]{1to32} -> 6275545058542402 (6275545058542404)
  2.15.05	vaddsh	*	unknown mnemonic	vaddsh xmm1, xmm6, xmm11
  2.16.01-2.16.03	vaddsh	xmme,xmme,m16	wrong displacement	vaddsh xmm10, xmm21, word [rsp + 8] -> 6275560058542402 (6275560058542404)
  2.15.05-2.16.03	vbcstnebf162ps	*	unknown mnemonic	vbcstnebf162ps xmm1, word [rax]
  2.15.05	vbcstnesh2ps	*	unknown mnemonic	{vex} vbcstnesh2ps xmm1, word [rax]
  2.15.05	vcmpph	*	unknown mnemonic	vcmpph k1, xmm6, xmm11, 127
  2.16.01-2.16.03	vcmpph	k,xmme,b16x8,i8	refuses	vcmpph k1, xmm6, word [rax]{1to8}, 127
  3.02	vcmpph	k,xmme,b16x8,i8	wrong displacement	vcmpph k4, xmm21, word [rsp + 8]{1to8}, 128 -> 62f35410c264240280 (62f35410c264240480)
  2.16.01-2.16.03	vcmpph	k,ymme,b16x16,i8	refuses	vcmpph k1, ymm6, word [rax]{1to16}, 127
  3.02	vcmpph	k,ymme,b16x16,i8	wrong displacement	vcmpph k4, ymm21, word [rsp + 8]{1to16}, 128 -> 62f35430c264240280 (62f35430c264240480)
  2.16.01-2.16.03	vcmpph	k,zmm,b16x32,i8	refuses	vcmpph k1, zmm6, word [rax]{1to32}, 127
  3.02	vcmpph	k,zmm,b16x32,i8	wrong displacement	vcmpph k4, zmm21, word [rsp + 8]{1to32}, 128 -> 62f35450c264240280 (62f35450c264240480)
  2.15.05	vcmpsh	*	unknown mnemonic	vcmpsh k1, xmm6, xmm11, 127
  2.16.01-2.16.03	vcmpsh	k,xmme,m16,i8	wrong displacement	vcmpsh k4, xmm21, word [rsp + 8], 128 -> 62f35600c264240280 (62f35600c264240480)
  2.15.05	vcomish	*	unknown mnemonic	vcomish xmm1, xmm6
  2.16.01-3.02	vcomish	xmme,m16	wrong displacement	vcomish xmm13, word [r13 - 128] -> 62557c082f6df8 (62557c082f6dc0)
  2.15.05	vcvtdq2ph	*	unknown mnemonic	vcvtdq2ph xmm1, xmm6
  2.16.01-2.16.03	vcvtdq2ph	xmme,ymme	refuses	vcvtdq2ph xmm1, ymm6
  2.16.01-2.16.03	vcvtdq2ph	xmme,m256	refuses	vcvtdq2ph xmm1, yword [rax]
  2.16.01-2.16.03	vcvtdq2ph	xmme,b32x8	refuses	vcvtdq2ph xmm1, dword [rax]{1to8}
  2.16.01-2.16.03	vcvtdq2ph	ymme,zmm	refuses	vcvtdq2ph ymm1, zmm6
  2.16.01-2.16.03	vcvtdq2ph	ymme,m512	refuses	vcvtdq2ph ymm1, zword [rax]
  2.16.01-2.16.03	vcvtdq2ph	ymme,b32x16	refuses	vcvtdq2ph ymm1, dword [rax]{1to16}
  2.15.05	vcvtneebf162ps	*	unknown mnemonic	{vex} vcvtneebf162ps xmm1, oword [rax]
  2.15.05	vcvtneeph2ps	*	unknown mnemonic	{vex} vcvtneeph2ps xmm1, oword [rax]
  2.15.05	vcvtneobf162ps	*	unknown mnemonic	{vex} vcvtneobf162ps xmm1, oword [rax]
  2.15.05	vcvtneoph2ps	*	unknown mnemonic	{vex} vcvtneoph2ps xmm1, oword [rax]
  2.15.05	vcvtneps2bf16	*	unknown mnemonic	vcvtneps2bf16 xmm1, xmm6
  2.16.01-2.16.03	vcvtneps2bf16	xmme,xmme	undecodable	vcvtneps2bf16 xmm1, xmm6 -> 62f2760872ce (62f27e0872ce)
  2.16.01-2.16.03	vcvtneps2bf16	xmme,ymme	refuses	vcvtneps2bf16 xmm1, ymm6
  2.16.01-2.16.03	vcvtneps2bf16	xmme,m128	undecodable	vcvtneps2bf16 xmm1, oword [rax] -> 62f276087208 (62f27e087208)
  2.16.01-2.16.03	vcvtneps2bf16	xmme,m256	refuses	vcvtneps2bf16 xmm1, yword [rax]
  2.16.01-2.16.03	vcvtneps2bf16	xmme,b32x4	undecodable	vcvtneps2bf16 xmm1, dword [rax]{1to4} -> 62f276187208 (62f27e187208)
  2.16.01-2.16.03	vcvtneps2bf16	xmme,b32x8	refuses	vcvtneps2bf16 xmm1, dword [rax]{1to8}
  2.16.01-2.16.03	vcvtneps2bf16	ymme,zmm	refuses	vcvtneps2bf16 ymm1, zmm6
  2.16.01-2.16.03	vcvtneps2bf16	ymme,m512	refuses	vcvtneps2bf16 ymm1, zword [rax]
  2.16.01-2.16.03	vcvtneps2bf16	ymme,b32x16	refuses	vcvtneps2bf16 ymm1, dword [rax]{1to16}
  2.15.05	vcvtpd2ph	*	unknown mnemonic	vcvtpd2ph xmm1, xmm6
  2.16.01-2.16.03	vcvtpd2ph	xmme,ymme	refuses	vcvtpd2ph xmm1, ymm6
  2.16.01-2.16.03	vcvtpd2ph	xmme,zmm	refuses	vcvtpd2ph xmm1, zmm6
  2.16.01-2.16.03	vcvtpd2ph	xmme,m256	refuses	vcvtpd2ph xmm1, yword [rax]
  2.16.01-2.16.03	vcvtpd2ph	xmme,m512	refuses	vcvtpd2ph xmm1, zword [rax]
  2.16.01-2.16.03	vcvtpd2ph	xmme,b64x4	refuses	vcvtpd2ph xmm1, qword [rax]{1to4}
  2.16.01-2.16.03	vcvtpd2ph	xmme,b64x8	refuses	vcvtpd2ph xmm1, qword [rax]{1to8}
  2.15.05	vcvtph2dq	*	unknown mnemonic	vcvtph2dq xmm1, xmm6
  2.16.01-3.02	vcvtph2dq	xmme,b16x4	wrong displacement	vcvtph2dq xmm10, word [rsp + 8]{1to4} -> 62757d185b542402 (62757d185b542404)
  2.16.01-3.02	vcvtph2dq	ymme,b16x8	wrong displacement	vcvtph2dq ymm10, word [rsp + 8]{1to8} -> 62757d385b542402 (62757d385b542404)
  2.16.01-3.02	vcvtph2dq	zmm,b16x16	wrong displacement	vcvtph2dq zmm10, word [rsp + 8]{1to16} -> 62757d585b542402 (62757d585b542404)
  2.15.05	vcvtph2pd	*	unknown mnemonic	vcvtph2pd xmm1, xmm6
  2.16.01-3.02	vcvtph2pd	xmme,b16x2	refuses	vcvtph2pd xmm1, word [rax]{1to2}
  2.16.01-3.02	vcvtph2pd	ymme,b16x4	wrong displacement	vcvtph2pd ymm10, word [rsp + 8]{1to4} -> 62757c385a542401 (62757c385a542404)
  2.16.01-3.02	vcvtph2pd	zmm,b16x8	wrong displacement	vcvtph2pd zmm13, word [r13 - 128]{1to8} -> 62557c585a6df8 (62557c585a6dc0)
  2.15.05	vcvtph2psx	*	unknown mnemonic	vcvtph2psx xmm1, xmm6
  2.16.01-3.02	vcvtph2psx	xmme,b16x4	wrong displacement	vcvtph2psx xmm10, word [rsp + 8]{1to4} -> 62767d1813542402 (62767d1813542404)
  2.16.01-3.02	vcvtph2psx	ymme,b16x8	wrong displacement	vcvtph2psx ymm10, word [rsp + 8]{1to8} -> 62767d3813542402 (62767d3813542404)
  2.16.01-3.02	vcvtph2psx	zmm,b16x16	wrong displacement	vcvtph2psx zmm10, word [rsp + 8]{1to16} -> 62767d5813542402 (62767d5813542404)
  2.15.05	vcvtph2qq	*	unknown mnemonic	vcvtph2qq xmm1, xmm6
  2.16.01-2.16.03	vcvtph2qq	xmme,xmme	refuses some	vcvtph2qq xmm10, xmm21
  2.16.01-2.16.03	vcvtph2qq	xmme,m32	refuses some	vcvtph2qq xmm24, dword [r12 + 74565]
  2.16.01-3.02	vcvtph2qq	xmme,b16x2	refuses	vcvtph2qq xmm1, word [rax]{1to2}
  2.16.01-2.16.03	vcvtph2qq	ymme,xmme	refuses some	vcvtph2qq ymm10, xmm21
  2.16.01-2.16.03	vcvtph2qq	ymme,m64	refuses some	vcvtph2qq ymm24, qword [r12 + 74565]
  2.16.01-2.16.03	vcvtph2qq	ymme,b16x4	refuses some	vcvtph2qq ymm24, word [r12 + 74565]{1to4}
  2.16.01-3.02	vcvtph2qq	ymme,b16x4	wrong displacement	vcvtph2qq ymm10, word [rsp + 8]{1to4} -> 62757d387b542401 (62757d387b542404)
  2.16.01-2.16.03	vcvtph2qq	zmm,xmme	refuses some	vcvtph2qq zmm10, xmm21
  2.16.01-2.16.03	vcvtph2qq	zmm,m128	refuses some	vcvtph2qq zmm24, oword [r12 + 74565]
  2.16.01-2.16.03	vcvtph2qq	zmm,b16x8	refuses some	vcvtph2qq zmm24, word [r12 + 74565]{1to8}
  2.16.01-3.02	vcvtph2qq	zmm,b16x8	wrong displacement	vcvtph2qq zmm13, word [r13 - 128]{1to8} -> 62557d587b6df8 (62557d587b6dc0)
  2.15.05	vcvtph2udq	*	unknown mnemonic	vcvtph2udq xmm1, xmm6
  2.16.01-2.16.03	vcvtph2udq	xmme,b16x4	refuses	vcvtph2udq xmm1, word [rax]{1to4}
  3.02	vcvtph2udq	xmme,b16x4	wrong displacement	vcvtph2udq xmm10, word [rsp + 8]{1to4} -> 62757c1879542402 (62757c1879542404)
  2.16.01-2.16.03	vcvtph2udq	ymme,b16x8	refuses	vcvtph2udq ymm1, word [rax]{1to8}
  3.02	vcvtph2udq	ymme,b16x8	wrong displacement	vcvtph2udq ymm10, word [rsp + 8]{1to8} -> 62757c3879542402 (62757c3879542404)
  2.16.01-2.16.03	vcvtph2udq	zmm,ymme	refuses	vcvtph2udq zmm1, ymm6
  2.16.01-2.16.03	vcvtph2udq	zmm,b16x16	refuses	vcvtph2udq zmm1, word [rax]{1to16}
  3.02	vcvtph2udq	zmm,b16x16	wrong displacement	vcvtph2udq zmm10, word [rsp + 8]{1to16} -> 62757c5879542402 (62757c5879542404)
  2.15.05	vcvtph2uqq	*	unknown mnemonic	vcvtph2uqq xmm1, xmm6
  2.16.01-2.16.03	vcvtph2uqq	xmme,xmme	refuses some	vcvtph2uqq xmm10, xmm21
  2.16.01-2.16.03	vcvtph2uqq	xmme,m32	refuses some	vcvtph2uqq xmm24, dword [r12 + 74565]
  2.16.01-3.02	vcvtph2uqq	xmme,b16x2	refuses	vcvtph2uqq xmm1, word [rax]{1to2}
  2.16.01-2.16.03	vcvtph2uqq	ymme,xmme	refuses some	vcvtph2uqq ymm10, xmm21
  2.16.01-2.16.03	vcvtph2uqq	ymme,m64	refuses some	vcvtph2uqq ymm24, qword [r12 + 74565]
  2.16.01-2.16.03	vcvtph2uqq	ymme,b16x4	refuses some	vcvtph2uqq ymm24, word [r12 + 74565]{1to4}
  2.16.01-3.02	vcvtph2uqq	ymme,b16x4	wrong displacement	vcvtph2uqq ymm10, word [rsp + 8]{1to4} -> 62757d3879542401 (62757d3879542404)
  2.16.01-2.16.03	vcvtph2uqq	zmm,xmme	refuses some	vcvtph2uqq zmm10, xmm21
  2.16.01-2.16.03	vcvtph2uqq	zmm,m128	refuses some	vcvtph2uqq zmm24, oword [r12 + 74565]
  2.16.01-2.16.03	vcvtph2uqq	zmm,b16x8	refuses some	vcvtph2uqq zmm24, word [r12 + 74565]{1to8}
  2.16.01-3.02	vcvtph2uqq	zmm,b16x8	wrong displacement	vcvtph2uqq zmm13, word [r13 - 128]{1to8} -> 62557d58796df8 (62557d58796dc0)
  2.15.05	vcvtph2uw	*	unknown mnemonic	vcvtph2uw xmm1, xmm6
  2.16.01-3.02	vcvtph2uw	xmme,b16x8	wrong displacement	vcvtph2uw xmm10, word [rsp + 8]{1to8} -> 62757c187d542402 (62757c187d542404)
  2.16.01-3.02	vcvtph2uw	ymme,b16x16	wrong displacement	vcvtph2uw ymm10, word [rsp + 8]{1to16} -> 62757c387d542402 (62757c387d542404)
  2.16.01-3.02	vcvtph2uw	zmm,b16x32	wrong displacement	vcvtph2uw zmm10, word [rsp + 8]{1to32} -> 62757c587d542402 (62757c587d542404)
  2.15.05	vcvtph2w	*	unknown mnemonic	vcvtph2w xmm1, xmm6
  2.16.01-3.02	vcvtph2w	xmme,b16x8	wrong displacement	vcvtph2w xmm10, word [rsp + 8]{1to8} -> 62757d187d542402 (62757d187d542404)
  2.16.01-3.02	vcvtph2w	ymme,b16x16	wrong displacement	vcvtph2w ymm10, word [rsp + 8]{1to16} -> 62757d387d542402 (62757d387d542404)
  2.16.01-3.02	vcvtph2w	zmm,b16x32	wrong displacement	vcvtph2w zmm10, word [rsp + 8]{1to32} -> 62757d587d542402 (62757d587d542404)
  2.15.05-2.16.03	vcvtps2phx	*	unknown mnemonic	vcvtps2phx xmm1, xmm6
  2.15.05	vcvtqq2ph	*	unknown mnemonic	vcvtqq2ph xmm1, xmm6
  2.16.01-2.16.03	vcvtqq2ph	xmme,ymme	refuses	vcvtqq2ph xmm1, ymm6
  2.16.01-2.16.03	vcvtqq2ph	xmme,zmm	refuses	vcvtqq2ph xmm1, zmm6
  2.16.01-2.16.03	vcvtqq2ph	xmme,m256	refuses	vcvtqq2ph xmm1, yword [rax]
  2.16.01-2.16.03	vcvtqq2ph	xmme,m512	refuses	vcvtqq2ph xmm1, zword [rax]
  2.16.01-2.16.03	vcvtqq2ph	xmme,b64x4	refuses	vcvtqq2ph xmm1, qword [rax]{1to4}
  2.16.01-2.16.03	vcvtqq2ph	xmme,b64x8	refuses	vcvtqq2ph xmm1, qword [rax]{1to8}
  2.15.05	vcvtsd2sh	*	unknown mnemonic	vcvtsd2sh xmm1, xmm6, xmm11
  2.15.05	vcvtsh2sd	*	unknown mnemonic	vcvtsh2sd xmm1, xmm6, xmm11
  2.16.01-3.02	vcvtsh2sd	xmme,xmme,xmme	refuses some	vcvtsh2sd xmm4{k1}, xmm9, xmm14
  2.16.01-3.02	vcvtsh2sd	xmme,xmme,m16	refuses some	vcvtsh2sd xmm4{k1}, xmm9, word [rsp + 8]
  2.16.01-3.02	vcvtsh2sd	xmme,xmme,m16	wrong displacement	vcvtsh2sd xmm10, xmm21, word [rsp + 8] -> 627556005a542402 (627556005a542404)
  2.15.05	vcvtsh2si	*	unknown mnemonic	vcvtsh2si ecx, xmm6
  2.16.01-2.16.03	vcvtsh2si	r32,xmme	refuses some	vcvtsh2si esp, xmm21
  2.16.01-3.02	vcvtsh2si	r32,m16	wrong displacement	vcvtsh2si esp, word [rsp + 8] -> 62f57e082d642402 (62f57e082d642404)
  2.16.01-2.16.03	vcvtsh2si	r64,xmme	refuses some	vcvtsh2si rsp, xmm21
  2.16.01-3.02	vcvtsh2si	r64,m16	wrong displacement	vcvtsh2si rsp, word [rsp + 8] -> 62f5fe082d642401 (62f5fe082d642404)
  2.15.05	vcvtsh2ss	*	unknown mnemonic	vcvtsh2ss xmm1, xmm6, xmm11
  2.16.01-3.02	vcvtsh2ss	xmme,xmme,m16	wrong displacement	vcvtsh2ss xmm10, xmm21, word [rsp + 8] -> 6276540013542402 (6276540013542404)
  2.15.05	vcvtsh2usi	*	unknown mnemonic	vcvtsh2usi ecx, xmm6
  2.16.01-2.16.03	vcvtsh2usi	r32,xmme	refuses some	vcvtsh2usi esp, xmm21
  2.16.01-3.02	vcvtsh2usi	r32,m16	wrong displacement	vcvtsh2usi esp, word [rsp + 8] -> 62f57e0879642402 (62f57e0879642404)
  2.16.01-2.16.03	vcvtsh2usi	r64,xmme	refuses some	vcvtsh2usi rsp, xmm21
  2.16.01-3.02	vcvtsh2usi	r64,m16	wrong displacement	vcvtsh2usi rsp, word [rsp + 8] -> 62f5fe0879642401 (62f5fe0879642404)
  3.02	vcvtsi2sd	xmme,xmme,r64	refuses some with rounding	vcvtsi2sd xmm7, xmm12, {rn-sae}, rcx
  2.15.05	vcvtsi2sh	*	unknown mnemonic	vcvtsi2sh xmm1, xmm6, r11d
  2.16.01-3.02	vcvtsi2sh	xmme,xmme,r32	refuses some with rounding	vcvtsi2sh xmm7, xmm12, {rn-sae}, ecx
  2.16.01-3.02	vcvtsi2sh	xmme,xmme,r64	refuses some with rounding	vcvtsi2sh xmm7, xmm12, {rn-sae}, rcx
  3.02	vcvtsi2ss	xmme,xmme,r32	refuses some with rounding	vcvtsi2ss xmm7, xmm12, {rn-sae}, ecx
  3.02	vcvtsi2ss	xmme,xmme,r64	refuses some with rounding	vcvtsi2ss xmm7, xmm12, {rn-sae}, rcx
  2.15.05	vcvtss2sh	*	unknown mnemonic	vcvtss2sh xmm1, xmm6, xmm11
  2.16.01-3.02	vcvtss2sh	xmme,xmme,xmme	refuses some	vcvtss2sh xmm4{k1}, xmm9, xmm14
  2.16.01-3.02	vcvtss2sh	xmme,xmme,m32	refuses some	vcvtss2sh xmm4{k1}, xmm9, dword [rsp + 8]
  2.15.05	vcvttph2dq	*	unknown mnemonic	vcvttph2dq xmm1, xmm6
  2.16.01-3.02	vcvttph2dq	xmme,b16x4	wrong displacement	vcvttph2dq xmm10, word [rsp + 8]{1to4} -> 62757e185b542402 (62757e185b542404)
  2.16.01-3.02	vcvttph2dq	ymme,b16x8	wrong displacement	vcvttph2dq ymm10, word [rsp + 8]{1to8} -> 62757e385b542402 (62757e385b542404)
  2.16.01-3.02	vcvttph2dq	zmm,b16x16	wrong displacement	vcvttph2dq zmm10, word [rsp + 8]{1to16} -> 62757e585b542402 (62757e585b542404)
  2.15.05	vcvttph2qq	*	unknown mnemonic	vcvttph2qq xmm1, xmm6
  2.16.01-2.16.03	vcvttph2qq	xmme,xmme	refuses some	vcvttph2qq xmm10, xmm21
  2.16.01-2.16.03	vcvttph2qq	xmme,m32	refuses some	vcvttph2qq xmm24, dword [r12 + 74565]
  2.16.01-3.02	vcvttph2qq	xmme,b16x2	refuses	vcvttph2qq xmm1, word [rax]{1to2}
  2.16.01-2.16.03	vcvttph2qq	ymme,xmme	refuses some	vcvttph2qq ymm10, xmm21
  2.16.01-2.16.03	vcvttph2qq	ymme,m64	refuses some	vcvttph2qq ymm24, qword [r12 + 74565]
  2.16.01-3.02	vcvttph2qq	ymme,m64	wrong displacement	vcvttph2qq ymm10, qword [rsp + 8] -> 62757d287a542402 (62757d287a542401)
  2.16.01-2.16.03	vcvttph2qq	ymme,b16x4	refuses some	vcvttph2qq ymm24, word [r12 + 74565]{1to4}
  2.16.01-3.02	vcvttph2qq	ymme,b16x4	wrong displacement	vcvttph2qq ymm10, word [rsp + 8]{1to4} -> 62757d387a542402 (62757d387a542404)
  2.16.01-2.16.03	vcvttph2qq	zmm,xmme	refuses some	vcvttph2qq zmm10, xmm21
  2.16.01-2.16.03	vcvttph2qq	zmm,m128	refuses some	vcvttph2qq zmm24, oword [r12 + 74565]
  2.16.01-3.02	vcvttph2qq	zmm,m128	wrong displacement	vcvttph2qq zmm10, oword [rsp + 8] -> 62757d487a542402 (62757d487a942408000000)
  2.16.01-2.16.03	vcvttph2qq	zmm,b16x8	refuses some	vcvttph2qq zmm24, word [r12 + 74565]{1to8}
  2.16.01-3.02	vcvttph2qq	zmm,b16x8	wrong displacement	vcvttph2qq zmm10, word [rsp + 8]{1to8} -> 62757d587a542402 (62757d587a542404)
  2.15.05	vcvttph2udq	*	unknown mnemonic	vcvttph2udq xmm1, xmm6
  2.16.01-3.02	vcvttph2udq	xmme,b16x4	wrong displacement	vcvttph2udq xmm10, word [rsp + 8]{1to4} -> 62757c1878542402 (62757c1878542404)
  2.16.01-3.02	vcvttph2udq	ymme,b16x8	wrong displacement	vcvttph2udq ymm10, word [rsp + 8]{1to8} -> 62757c3878542402 (62757c3878542404)
  2.16.01-3.02	vcvttph2udq	zmm,b16x16	wrong displacement	vcvttph2udq zmm10, word [rsp + 8]{1to16} -> 62757c5878542402 (62757c5878542404)
  2.15.05	vcvttph2uqq	*	unknown mnemonic	vcvttph2uqq xmm1, xmm6
  2.16.01-3.02	vcvttph2uqq	xmme,b16x2	refuses	vcvttph2uqq xmm1, word [rax]{1to2}
  2.16.01-3.02	vcvttph2uqq	ymme,m64	wrong displacement	vcvttph2uqq ymm10, qword [rsp + 8] -> 62757d2878542402 (62757d2878542401)
  2.16.01-3.02	vcvttph2uqq	ymme,b16x4	wrong displacement	vcvttph2uqq ymm10, word [rsp + 8]{1to4} -> 62757d3878542402 (62757d3878542404)
  2.16.01-3.02	vcvttph2uqq	zmm,m128	wrong displacement	vcvttph2uqq zmm10, oword [rsp + 8] -> 62757d4878542402 (62757d4878942408000000)
  2.16.01-3.02	vcvttph2uqq	zmm,b16x8	wrong displacement	vcvttph2uqq zmm10, word [rsp + 8]{1to8} -> 62757d5878542402 (62757d5878542404)
  2.15.05	vcvttph2uw	*	unknown mnemonic	vcvttph2uw xmm1, xmm6
  2.16.01-3.02	vcvttph2uw	xmme,b16x8	wrong displacement	vcvttph2uw xmm10, word [rsp + 8]{1to8} -> 62757c187c542402 (62757c187c542404)
  2.16.01-3.02	vcvttph2uw	ymme,b16x16	wrong displacement	vcvttph2uw ymm10, word [rsp + 8]{1to16} -> 62757c387c542402 (62757c387c542404)
  2.16.01-3.02	vcvttph2uw	zmm,b16x32	wrong displacement	vcvttph2uw zmm10, word [rsp + 8]{1to32} -> 62757c587c542402 (62757c587c542404)
  2.15.05	vcvttph2w	*	unknown mnemonic	vcvttph2w xmm1, xmm6
  2.16.01-3.02	vcvttph2w	xmme,b16x8	wrong displacement	vcvttph2w xmm10, word [rsp + 8]{1to8} -> 62757d187c542402 (62757d187c542404)
  2.16.01-3.02	vcvttph2w	ymme,b16x16	wrong displacement	vcvttph2w ymm10, word [rsp + 8]{1to16} -> 62757d387c542402 (62757d387c542404)
  2.16.01-3.02	vcvttph2w	zmm,b16x32	wrong displacement	vcvttph2w zmm10, word [rsp + 8]{1to32} -> 62757d587c542402 (62757d587c542404)
  2.15.05	vcvttsh2si	*	unknown mnemonic	vcvttsh2si ecx, xmm6
  2.16.01-2.16.03	vcvttsh2si	r32,xmme	refuses some	vcvttsh2si esp, xmm21
  2.16.01-3.02	vcvttsh2si	r32,m16	wrong displacement	vcvttsh2si esp, word [rsp + 8] -> 62f57e082c642402 (62f57e082c642404)
  2.16.01-2.16.03	vcvttsh2si	r64,xmme	refuses some	vcvttsh2si rsp, xmm21
  2.16.01-3.02	vcvttsh2si	r64,m16	wrong displacement	vcvttsh2si rsp, word [rsp + 8] -> 62f5fe082c642401 (62f5fe082c642404)
  2.15.05	vcvttsh2usi	*	unknown mnemonic	vcvttsh2usi ecx, xmm6
  2.16.01-2.16.03	vcvttsh2usi	r32,xmme	refuses some	vcvttsh2usi esp, xmm21
  2.16.01-3.02	vcvttsh2usi	r32,m16	wrong displacement	vcvttsh2usi esp, word [rsp + 8] -> 62f57e0878642402 (62f57e0878642404)
  2.16.01-2.16.03	vcvttsh2usi	r64,xmme	refuses some	vcvttsh2usi rsp, xmm21
  2.16.01-3.02	vcvttsh2usi	r64,m16	wrong displacement	vcvttsh2usi rsp, word [rsp + 8] -> 62f5fe0878642401 (62f5fe0878642404)
  2.15.05	vcvtudq2ph	*	unknown mnemonic	vcvtudq2ph xmm1, xmm6
  2.16.01-2.16.03	vcvtudq2ph	xmme,ymme	refuses	vcvtudq2ph xmm1, ymm6
  2.16.01-2.16.03	vcvtudq2ph	xmme,m256	refuses	vcvtudq2ph xmm1, yword [rax]
  2.16.01-2.16.03	vcvtudq2ph	xmme,b32x8	refuses	vcvtudq2ph xmm1, dword [rax]{1to8}
  2.16.01-2.16.03	vcvtudq2ph	ymme,zmm	refuses	vcvtudq2ph ymm1, zmm6
  3.02	vcvtudq2ph	ymme,zmm	refuses some with rounding	vcvtudq2ph ymm7, zmm12, {rn-sae}
  2.16.01-2.16.03	vcvtudq2ph	ymme,m512	refuses	vcvtudq2ph ymm1, zword [rax]
  2.16.01-2.16.03	vcvtudq2ph	ymme,b32x16	refuses	vcvtudq2ph ymm1, dword [rax]{1to16}
  2.15.05	vcvtuqq2ph	*	unknown mnemonic	vcvtuqq2ph xmm1, xmm6
  2.16.01-2.16.03	vcvtuqq2ph	xmme,ymme	refuses	vcvtuqq2ph xmm1, ymm6
  2.16.01-2.16.03	vcvtuqq2ph	xmme,zmm	refuses	vcvtuqq2ph xmm1, zmm6
  3.02	vcvtuqq2ph	xmme,zmm	refuses some with rounding	vcvtuqq2ph xmm7, zmm12, {rn-sae}
  2.16.01-2.16.03	vcvtuqq2ph	xmme,m256	refuses	vcvtuqq2ph xmm1, yword [rax]
  2.16.01-2.16.03	vcvtuqq2ph	xmme,m512	refuses	vcvtuqq2ph xmm1, zword [rax]
  2.16.01-3.02	vcvtuqq2ph	xmme,b64x2	refuses	vcvtuqq2ph xmm1, qword [rax]{1to2}
  2.16.01-3.02	vcvtuqq2ph	xmme,b64x4	refuses	vcvtuqq2ph xmm1, qword [rax]{1to4}
  2.16.01-3.02	vcvtuqq2ph	xmme,b64x8	refuses	vcvtuqq2ph xmm1, qword [rax]{1to8}
  3.02	vcvtusi2sd	xmme,xmme,r64	refuses some with rounding	vcvtusi2sd xmm7, xmm12, {rn-sae}, rcx
  2.15.05	vcvtusi2sh	*	unknown mnemonic	vcvtusi2sh xmm1, xmm6, r11d
  3.02	vcvtusi2sh	xmme,xmme,r32	refuses some with rounding	vcvtusi2sh xmm7, xmm12, {rn-sae}, ecx
  2.16.01-2.16.03	vcvtusi2sh	xmme,xmme,r64	refuses	vcvtusi2sh xmm1, xmm6, r11
  3.02	vcvtusi2sh	xmme,xmme,r64	refuses some with rounding	vcvtusi2sh xmm7, xmm12, {rn-sae}, rcx
  2.16.01-2.16.03	vcvtusi2sh	xmme,xmme,m64	refuses	vcvtusi2sh xmm1, xmm6, qword [rax]
  3.02	vcvtusi2ss	xmme,xmme,r32	refuses some with rounding	vcvtusi2ss xmm7, xmm12, {rn-sae}, ecx
  3.02	vcvtusi2ss	xmme,xmme,r64	refuses some with rounding	vcvtusi2ss xmm7, xmm12, {rn-sae}, rcx
  2.15.05	vcvtuw2ph	*	unknown mnemonic	vcvtuw2ph xmm1, xmm6
  2.16.01-3.02	vcvtuw2ph	xmme,b16x8	wrong displacement	vcvtuw2ph xmm10, word [rsp + 8]{1to8} -> 62757f187d542402 (62757f187d542404)
  2.16.01-3.02	vcvtuw2ph	ymme,b16x16	wrong displacement	vcvtuw2ph ymm10, word [rsp + 8]{1to16} -> 62757f387d542402 (62757f387d542404)
  2.16.01-3.02	vcvtuw2ph	zmm,b16x32	wrong displacement	vcvtuw2ph zmm10, word [rsp + 8]{1to32} -> 62757f587d542402 (62757f587d542404)
  2.15.05	vcvtw2ph	*	unknown mnemonic	vcvtw2ph xmm1, xmm6
  2.16.01-3.02	vcvtw2ph	xmme,b16x8	wrong displacement	vcvtw2ph xmm10, word [rsp + 8]{1to8} -> 62757e187d542402 (62757e187d542404)
  2.16.01-3.02	vcvtw2ph	ymme,b16x16	wrong displacement	vcvtw2ph ymm10, word [rsp + 8]{1to16} -> 62757e387d542402 (62757e387d542404)
  2.16.01-3.02	vcvtw2ph	zmm,b16x32	wrong displacement	vcvtw2ph zmm10, word [rsp + 8]{1to32} -> 62757e587d542402 (62757e587d542404)
  2.15.05	vdivph	*	unknown mnemonic	vdivph xmm1, xmm6, xmm11
  2.16.01-3.02	vdivph	xmme,xmme,b16x8	wrong displacement	vdivph xmm10, xmm21, word [rsp + 8]{1to8} -> 627554105e542402 (627554105e542404)
  2.16.01-3.02	vdivph	ymme,ymme,b16x16	wrong displacement	vdivph ymm10, ymm21, word [rsp + 8]{1to16} -> 627554305e542402 (627554305e542404)
  2.16.01-3.02	vdivph	zmm,zmm,b16x32	wrong displacement	vdivph zmm10, zmm21, word [rsp + 8]{1to32} -> 627554505e542402 (627554505e542404)
  2.15.05	vdivsh	*	unknown mnemonic	vdivsh xmm1, xmm6, xmm11
  2.16.01-2.16.03	vdivsh	xmme,xmme,m16	wrong displacement	vdivsh xmm10, xmm21, word [rsp + 8] -> 627556005e542402 (627556005e542404)
  2.15.05-2.16.03	vdpbf16ps	ymme,ymme,b32x8	refuses	vdpbf16ps ymm1, ymm6, dword [rax]{1to8}
  2.15.05-2.16.03	vdpbf16ps	zmm,zmm,b32x16	refuses	vdpbf16ps zmm1, zmm6, dword [rax]{1to16}
  2.15.05	vfcmaddcph	*	unknown mnemonic	vfcmaddcph xmm1, xmm6, xmm11
  2.15.05	vfcmaddcsh	*	unknown mnemonic	vfcmaddcsh xmm1, xmm6, xmm11
  2.15.05-2.16.03	vfcmulcph	*	unknown mnemonic	vfcmulcph xmm1, xmm6, xmm11
  2.15.05	vfcmulcsh	*	unknown mnemonic	vfcmulcsh xmm1, xmm6, xmm11
  2.15.05	vfmadd132ph	*	unknown mnemonic	vfmadd132ph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vfmadd132ph	xmme,xmme,xmme	another instruction	vfmadd132ph xmm1, xmm6, xmm11 -> 62d64d089ccb (62d64d0898cb)
  2.16.01-2.16.03	vfmadd132ph	xmme,xmme,m128	another instruction	vfmadd132ph xmm1, xmm6, oword [rax] -> 62f64d089c08 (62f64d089808)
  2.16.01-2.16.03	vfmadd132ph	xmme,xmme,b16x8	another instruction	vfmadd132ph xmm1, xmm6, word [rax]{1to8} -> 62f64d189c08 (62f64d189808)
  3.02	vfmadd132ph	xmme,xmme,b16x8	wrong displacement	vfmadd132ph xmm10, xmm21, word [rsp + 8]{1to8} -> 6276551098542402 (6276551098542404)
  2.16.01-2.16.03	vfmadd132ph	ymme,ymme,ymme	another instruction	vfmadd132ph ymm1, ymm6, ymm11 -> 62d64d289ccb (62d64d2898cb)
  2.16.01-2.16.03	vfmadd132ph	ymme,ymme,m256	another instruction	vfmadd132ph ymm1, ymm6, yword [rax] -> 62f64d289c08 (62f64d289808)
  2.16.01-2.16.03	vfmadd132ph	ymme,ymme,b16x16	another instruction	vfmadd132ph ymm1, ymm6, word [rax]{1to16} -> 62f64d389c08 (62f64d389808)
  3.02	vfmadd132ph	ymme,ymme,b16x16	wrong displacement	vfmadd132ph ymm10, ymm21, word [rsp + 8]{1to16} -> 6276553098542402 (6276553098542404)
  2.16.01-2.16.03	vfmadd132ph	zmm,zmm,zmm	another instruction	vfmadd132ph zmm1, zmm6, zmm11 -> 62d64d489ccb (62d64d4898cb)
  2.16.01-2.16.03	vfmadd132ph	zmm,zmm,m512	another instruction	vfmadd132ph zmm1, zmm6, zword [rax] -> 62f64d489c08 (62f64d489808)
  2.16.01-2.16.03	vfmadd132ph	zmm,zmm,b16x32	another instruction	vfmadd132ph zmm1, zmm6, word [rax]{1to32} -> 62f64d589c08 (62f64d589808)
  3.02	vfmadd132ph	zmm,zmm,b16x32	wrong displacement	vfmadd132ph zmm10, zmm21, word [rsp + 8]{1to32} -> 6276555098542402 (6276555098542404)
  2.15.05-2.16.03	vfmadd132sh	*	unknown mnemonic	vfmadd132sh xmm1, xmm6, xmm11
  3.02	vfmadd132sh	xmme,xmme,m16	wrong displacement	vfmadd132sh xmm10, xmm21, word [rsp + 8] -> 6276550099542402 (6276550099542404)
  2.15.05	vfmadd213ph	*	unknown mnemonic	vfmadd213ph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vfmadd213ph	xmme,xmme,xmme	another instruction	vfmadd213ph xmm1, xmm6, xmm11 -> 62d64d08accb (62d64d08a8cb)
  2.16.01-2.16.03	vfmadd213ph	xmme,xmme,m128	another instruction	vfmadd213ph xmm1, xmm6, oword [rax] -> 62f64d08ac08 (62f64d08a808)
  2.16.01-2.16.03	vfmadd213ph	xmme,xmme,b16x8	another instruction	vfmadd213ph xmm1, xmm6, word [rax]{1to8} -> 62f64d18ac08 (62f64d18a808)
  3.02	vfmadd213ph	xmme,xmme,b16x8	wrong displacement	vfmadd213ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510a8542402 (62765510a8542404)
  2.16.01-2.16.03	vfmadd213ph	ymme,ymme,ymme	another instruction	vfmadd213ph ymm1, ymm6, ymm11 -> 62d64d28accb (62d64d28a8cb)
  2.16.01-2.16.03	vfmadd213ph	ymme,ymme,m256	another instruction	vfmadd213ph ymm1, ymm6, yword [rax] -> 62f64d28ac08 (62f64d28a808)
  2.16.01-2.16.03	vfmadd213ph	ymme,ymme,b16x16	another instruction	vfmadd213ph ymm1, ymm6, word [rax]{1to16} -> 62f64d38ac08 (62f64d38a808)
  3.02	vfmadd213ph	ymme,ymme,b16x16	wrong displacement	vfmadd213ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530a8542402 (62765530a8542404)
  2.16.01-2.16.03	vfmadd213ph	zmm,zmm,zmm	another instruction	vfmadd213ph zmm1, zmm6, zmm11 -> 62d64d48accb (62d64d48a8cb)
  2.16.01-2.16.03	vfmadd213ph	zmm,zmm,m512	another instruction	vfmadd213ph zmm1, zmm6, zword [rax] -> 62f64d48ac08 (62f64d48a808)
  2.16.01-2.16.03	vfmadd213ph	zmm,zmm,b16x32	another instruction	vfmadd213ph zmm1, zmm6, word [rax]{1to32} -> 62f64d58ac08 (62f64d58a808)
  3.02	vfmadd213ph	zmm,zmm,b16x32	wrong displacement	vfmadd213ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550a8542402 (62765550a8542404)
  2.15.05-2.16.03	vfmadd213sh	*	unknown mnemonic	vfmadd213sh xmm1, xmm6, xmm11
  3.02	vfmadd213sh	xmme,xmme,m16	wrong displacement	vfmadd213sh xmm10, xmm21, word [rsp + 8] -> 62765500a9542402 (62765500a9542404)
  2.15.05	vfmadd231ph	*	unknown mnemonic	vfmadd231ph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vfmadd231ph	xmme,xmme,xmme	another instruction	vfmadd231ph xmm1, xmm6, xmm11 -> 62d64d08bccb (62d64d08b8cb)
  2.16.01-2.16.03	vfmadd231ph	xmme,xmme,m128	another instruction	vfmadd231ph xmm1, xmm6, oword [rax] -> 62f64d08bc08 (62f64d08b808)
  2.16.01-2.16.03	vfmadd231ph	xmme,xmme,b16x8	another instruction	vfmadd231ph xmm1, xmm6, word [rax]{1to8} -> 62f64d18bc08 (62f64d18b808)
  3.02	vfmadd231ph	xmme,xmme,b16x8	wrong displacement	vfmadd231ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510b8542402 (62765510b8542404)
  2.16.01-2.16.03	vfmadd231ph	ymme,ymme,ymme	another instruction	vfmadd231ph ymm1, ymm6, ymm11 -> 62d64d28bccb (62d64d28b8cb)
  2.16.01-2.16.03	vfmadd231ph	ymme,ymme,m256	another instruction	vfmadd231ph ymm1, ymm6, yword [rax] -> 62f64d28bc08 (62f64d28b808)
  2.16.01-2.16.03	vfmadd231ph	ymme,ymme,b16x16	another instruction	vfmadd231ph ymm1, ymm6, word [rax]{1to16} -> 62f64d38bc08 (62f64d38b808)
  3.02	vfmadd231ph	ymme,ymme,b16x16	wrong displacement	vfmadd231ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530b8542402 (62765530b8542404)
  2.16.01-2.16.03	vfmadd231ph	zmm,zmm,zmm	another instruction	vfmadd231ph zmm1, zmm6, zmm11 -> 62d64d48bccb (62d64d48b8cb)
  2.16.01-2.16.03	vfmadd231ph	zmm,zmm,m512	another instruction	vfmadd231ph zmm1, zmm6, zword [rax] -> 62f64d48bc08 (62f64d48b808)
  2.16.01-2.16.03	vfmadd231ph	zmm,zmm,b16x32	another instruction	vfmadd231ph zmm1, zmm6, word [rax]{1to32} -> 62f64d58bc08 (62f64d58b808)
  3.02	vfmadd231ph	zmm,zmm,b16x32	wrong displacement	vfmadd231ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550b8542402 (62765550b8542404)
  2.15.05-2.16.03	vfmadd231sh	*	unknown mnemonic	vfmadd231sh xmm1, xmm6, xmm11
  3.02	vfmadd231sh	xmme,xmme,m16	wrong displacement	vfmadd231sh xmm10, xmm21, word [rsp + 8] -> 62765500b9542402 (62765500b9542404)
  2.15.05	vfmaddcph	*	unknown mnemonic	vfmaddcph xmm1, xmm6, xmm11
  2.15.05	vfmaddcsh	*	unknown mnemonic	vfmaddcsh xmm1, xmm6, xmm11
  2.15.05	vfmaddsub132ph	*	unknown mnemonic	vfmaddsub132ph xmm1, xmm6, xmm11
  2.16.01-3.02	vfmaddsub132ph	xmme,xmme,b16x8	wrong displacement	vfmaddsub132ph xmm10, xmm21, word [rsp + 8]{1to8} -> 6276551096542402 (6276551096542404)
  2.16.01-3.02	vfmaddsub132ph	ymme,ymme,b16x16	wrong displacement	vfmaddsub132ph ymm10, ymm21, word [rsp + 8]{1to16} -> 6276553096542402 (6276553096542404)
  2.16.01-3.02	vfmaddsub132ph	zmm,zmm,b16x32	wrong displacement	vfmaddsub132ph zmm10, zmm21, word [rsp + 8]{1to32} -> 6276555096542402 (6276555096542404)
  2.15.05	vfmaddsub213ph	*	unknown mnemonic	vfmaddsub213ph xmm1, xmm6, xmm11
  2.16.01-3.02	vfmaddsub213ph	xmme,xmme,b16x8	wrong displacement	vfmaddsub213ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510a6542402 (62765510a6542404)
  2.16.01-3.02	vfmaddsub213ph	ymme,ymme,b16x16	wrong displacement	vfmaddsub213ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530a6542402 (62765530a6542404)
  2.16.01-3.02	vfmaddsub213ph	zmm,zmm,b16x32	wrong displacement	vfmaddsub213ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550a6542402 (62765550a6542404)
  2.15.05	vfmaddsub231ph	*	unknown mnemonic	vfmaddsub231ph xmm1, xmm6, xmm11
  2.16.01-3.02	vfmaddsub231ph	xmme,xmme,b16x8	wrong displacement	vfmaddsub231ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510b6542402 (62765510b6542404)
  2.16.01-3.02	vfmaddsub231ph	ymme,ymme,b16x16	wrong displacement	vfmaddsub231ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530b6542402 (62765530b6542404)
  2.16.01-3.02	vfmaddsub231ph	zmm,zmm,b16x32	wrong displacement	vfmaddsub231ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550b6542402 (62765550b6542404)
  2.15.05	vfmsub132ph	*	unknown mnemonic	vfmsub132ph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vfmsub132ph	xmme,xmme,xmme	another instruction	vfmsub132ph xmm1, xmm6, xmm11 -> 62d64d089ecb (62d64d089acb)
  2.16.01-2.16.03	vfmsub132ph	xmme,xmme,m128	another instruction	vfmsub132ph xmm1, xmm6, oword [rax] -> 62f64d089e08 (62f64d089a08)
  2.16.01-2.16.03	vfmsub132ph	xmme,xmme,b16x8	another instruction	vfmsub132ph xmm1, xmm6, word [rax]{1to8} -> 62f64d189e08 (62f64d189a08)
  3.02	vfmsub132ph	xmme,xmme,b16x8	wrong displacement	vfmsub132ph xmm10, xmm21, word [rsp + 8]{1to8} -> 627655109a542402 (627655109a542404)
  2.16.01-2.16.03	vfmsub132ph	ymme,ymme,ymme	another instruction	vfmsub132ph ymm1, ymm6, ymm11 -> 62d64d289ecb (62d64d289acb)
  2.16.01-2.16.03	vfmsub132ph	ymme,ymme,m256	another instruction	vfmsub132ph ymm1, ymm6, yword [rax] -> 62f64d289e08 (62f64d289a08)
  2.16.01-2.16.03	vfmsub132ph	ymme,ymme,b16x16	another instruction	vfmsub132ph ymm1, ymm6, word [rax]{1to16} -> 62f64d389e08 (62f64d389a08)
  3.02	vfmsub132ph	ymme,ymme,b16x16	wrong displacement	vfmsub132ph ymm10, ymm21, word [rsp + 8]{1to16} -> 627655309a542402 (627655309a542404)
  2.16.01-2.16.03	vfmsub132ph	zmm,zmm,zmm	another instruction	vfmsub132ph zmm1, zmm6, zmm11 -> 62d64d489ecb (62d64d489acb)
  2.16.01-2.16.03	vfmsub132ph	zmm,zmm,m512	another instruction	vfmsub132ph zmm1, zmm6, zword [rax] -> 62f64d489e08 (62f64d489a08)
  2.16.01-2.16.03	vfmsub132ph	zmm,zmm,b16x32	another instruction	vfmsub132ph zmm1, zmm6, word [rax]{1to32} -> 62f64d589e08 (62f64d589a08)
  3.02	vfmsub132ph	zmm,zmm,b16x32	wrong displacement	vfmsub132ph zmm10, zmm21, word [rsp + 8]{1to32} -> 627655509a542402 (627655509a542404)
  2.15.05-2.16.03	vfmsub132sh	*	unknown mnemonic	vfmsub132sh xmm1, xmm6, xmm11
  3.02	vfmsub132sh	xmme,xmme,m16	wrong displacement	vfmsub132sh xmm10, xmm21, word [rsp + 8] -> 627655009b542402 (627655009b542404)
  2.15.05	vfmsub213ph	*	unknown mnemonic	vfmsub213ph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vfmsub213ph	xmme,xmme,xmme	another instruction	vfmsub213ph xmm1, xmm6, xmm11 -> 62d64d08aecb (62d64d08aacb)
  2.16.01-2.16.03	vfmsub213ph	xmme,xmme,m128	another instruction	vfmsub213ph xmm1, xmm6, oword [rax] -> 62f64d08ae08 (62f64d08aa08)
  2.16.01-2.16.03	vfmsub213ph	xmme,xmme,b16x8	another instruction	vfmsub213ph xmm1, xmm6, word [rax]{1to8} -> 62f64d18ae08 (62f64d18aa08)
  3.02	vfmsub213ph	xmme,xmme,b16x8	wrong displacement	vfmsub213ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510aa542402 (62765510aa542404)
  2.16.01-2.16.03	vfmsub213ph	ymme,ymme,ymme	another instruction	vfmsub213ph ymm1, ymm6, ymm11 -> 62d64d28aecb (62d64d28aacb)
  2.16.01-2.16.03	vfmsub213ph	ymme,ymme,m256	another instruction	vfmsub213ph ymm1, ymm6, yword [rax] -> 62f64d28ae08 (62f64d28aa08)
  2.16.01-2.16.03	vfmsub213ph	ymme,ymme,b16x16	another instruction	vfmsub213ph ymm1, ymm6, word [rax]{1to16} -> 62f64d38ae08 (62f64d38aa08)
  3.02	vfmsub213ph	ymme,ymme,b16x16	wrong displacement	vfmsub213ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530aa542402 (62765530aa542404)
  2.16.01-2.16.03	vfmsub213ph	zmm,zmm,zmm	another instruction	vfmsub213ph zmm1, zmm6, zmm11 -> 62d64d48aecb (62d64d48aacb)
  2.16.01-2.16.03	vfmsub213ph	zmm,zmm,m512	another instruction	vfmsub213ph zmm1, zmm6, zword [rax] -> 62f64d48ae08 (62f64d48aa08)
  2.16.01-2.16.03	vfmsub213ph	zmm,zmm,b16x32	another instruction	vfmsub213ph zmm1, zmm6, word [rax]{1to32} -> 62f64d58ae08 (62f64d58aa08)
  3.02	vfmsub213ph	zmm,zmm,b16x32	wrong displacement	vfmsub213ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550aa542402 (62765550aa542404)
  2.15.05-2.16.03	vfmsub213sh	*	unknown mnemonic	vfmsub213sh xmm1, xmm6, xmm11
  3.02	vfmsub213sh	xmme,xmme,m16	wrong displacement	vfmsub213sh xmm10, xmm21, word [rsp + 8] -> 62765500ab542402 (62765500ab542404)
  2.15.05	vfmsub231ph	*	unknown mnemonic	vfmsub231ph xmm1, xmm6, xmm11
  2.16.01-2.16.03	vfmsub231ph	xmme,xmme,xmme	another instruction	vfmsub231ph xmm1, xmm6, xmm11 -> 62d64d08becb (62d64d08bacb)
  2.16.01-2.16.03	vfmsub231ph	xmme,xmme,m128	another instruction	vfmsub231ph xmm1, xmm6, oword [rax] -> 62f64d08be08 (62f64d08ba08)
  2.16.01-2.16.03	vfmsub231ph	xmme,xmme,b16x8	another instruction	vfmsub231ph xmm1, xmm6, word [rax]{1to8} -> 62f64d18be08 (62f64d18ba08)
  3.02	vfmsub231ph	xmme,xmme,b16x8	wrong displacement	vfmsub231ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510ba542402 (62765510ba542404)
  2.16.01-2.16.03	vfmsub231ph	ymme,ymme,ymme	another instruction	vfmsub231ph ymm1, ymm6, ymm11 -> 62d64d28becb (62d64d28bacb)
  2.16.01-2.16.03	vfmsub231ph	ymme,ymme,m256	another instruction	vfmsub231ph ymm1, ymm6, yword [rax] -> 62f64d28be08 (62f64d28ba08)
  2.16.01-2.16.03	vfmsub231ph	ymme,ymme,b16x16	another instruction	vfmsub231ph ymm1, ymm6, word [rax]{1to16} -> 62f64d38be08 (62f64d38ba08)
  3.02	vfmsub231ph	ymme,ymme,b16x16	wrong displacement	vfmsub231ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530ba542402 (62765530ba542404)
  2.16.01-2.16.03	vfmsub231ph	zmm,zmm,zmm	another instruction	vfmsub231ph zmm1, zmm6, zmm11 -> 62d64d48becb (62d64d48bacb)
  2.16.01-2.16.03	vfmsub231ph	zmm,zmm,m512	another instruction	vfmsub231ph zmm1, zmm6, zword [rax] -> 62f64d48be08 (62f64d48ba08)
  2.16.01-2.16.03	vfmsub231ph	zmm,zmm,b16x32	another instruction	vfmsub231ph zmm1, zmm6, word [rax]{1to32} -> 62f64d58be08 (62f64d58ba08)
  3.02	vfmsub231ph	zmm,zmm,b16x32	wrong displacement	vfmsub231ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550ba542402 (62765550ba542404)
  2.15.05-2.16.03	vfmsub231sh	*	unknown mnemonic	vfmsub231sh xmm1, xmm6, xmm11
  3.02	vfmsub231sh	xmme,xmme,m16	wrong displacement	vfmsub231sh xmm10, xmm21, word [rsp + 8] -> 62765500bb542402 (62765500bb542404)
  2.15.05	vfmsubadd132ph	*	unknown mnemonic	vfmsubadd132ph xmm1, xmm6, xmm11
  2.16.01-3.02	vfmsubadd132ph	xmme,xmme,b16x8	wrong displacement	vfmsubadd132ph xmm10, xmm21, word [rsp + 8]{1to8} -> 6276551097542402 (6276551097542404)
  2.16.01-3.02	vfmsubadd132ph	ymme,ymme,b16x16	wrong displacement	vfmsubadd132ph ymm10, ymm21, word [rsp + 8]{1to16} -> 6276553097542402 (6276553097542404)
  2.16.01-3.02	vfmsubadd132ph	zmm,zmm,b16x32	wrong displacement	vfmsubadd132ph zmm10, zmm21, word [rsp + 8]{1to32} -> 6276555097542402 (6276555097542404)
  2.15.05	vfmsubadd213ph	*	unknown mnemonic	vfmsubadd213ph xmm1, xmm6, xmm11
  2.16.01-3.02	vfmsubadd213ph	xmme,xmme,b16x8	wrong displacement	vfmsubadd213ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510a7542402 (62765510a7542404)
  2.16.01-3.02	vfmsubadd213ph	ymme,ymme,b16x16	wrong displacement	vfmsubadd213ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530a7542402 (62765530a7542404)
  2.16.01-3.02	vfmsubadd213ph	zmm,zmm,b16x32	wrong displacement	vfmsubadd213ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550a7542402 (62765550a7542404)
  2.15.05	vfmsubadd231ph	*	unknown mnemonic	vfmsubadd231ph xmm1, xmm6, xmm11
  2.16.01-3.02	vfmsubadd231ph	xmme,xmme,b16x8	wrong displacement	vfmsubadd231ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510b7542402 (62765510b7542404)
  2.16.01-3.02	vfmsubadd231ph	ymme,ymme,b16x16	wrong displacement	vfmsubadd231ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530b7542402 (62765530b7542404)
  2.16.01-3.02	vfmsubadd231ph	zmm,zmm,b16x32	wrong displacement	vfmsubadd231ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550b7542402 (62765550b7542404)
  2.15.05-2.16.03	vfmulcph	*	unknown mnemonic	vfmulcph xmm1, xmm6, xmm11
  2.15.05	vfmulcsh	*	unknown mnemonic	vfmulcsh xmm1, xmm6, xmm11
  2.15.05-2.16.03	vfnmadd132ph	*	unknown mnemonic	vfnmadd132ph xmm1, xmm6, xmm11
  3.02	vfnmadd132ph	xmme,xmme,b16x8	wrong displacement	vfnmadd132ph xmm10, xmm21, word [rsp + 8]{1to8} -> 627655109c542402 (627655109c542404)
  3.02	vfnmadd132ph	ymme,ymme,b16x16	wrong displacement	vfnmadd132ph ymm10, ymm21, word [rsp + 8]{1to16} -> 627655309c542402 (627655309c542404)
  3.02	vfnmadd132ph	zmm,zmm,b16x32	wrong displacement	vfnmadd132ph zmm10, zmm21, word [rsp + 8]{1to32} -> 627655509c542402 (627655509c542404)
  2.15.05-2.16.03	vfnmadd132sh	*	unknown mnemonic	vfnmadd132sh xmm1, xmm6, xmm11
  3.02	vfnmadd132sh	xmme,xmme,m16	wrong displacement	vfnmadd132sh xmm10, xmm21, word [rsp + 8] -> 627655009d542402 (627655009d542404)
  2.15.05-2.16.03	vfnmadd213ph	*	unknown mnemonic	vfnmadd213ph xmm1, xmm6, xmm11
  3.02	vfnmadd213ph	xmme,xmme,b16x8	wrong displacement	vfnmadd213ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510ac542402 (62765510ac542404)
  3.02	vfnmadd213ph	ymme,ymme,b16x16	wrong displacement	vfnmadd213ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530ac542402 (62765530ac542404)
  3.02	vfnmadd213ph	zmm,zmm,b16x32	wrong displacement	vfnmadd213ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550ac542402 (62765550ac542404)
  2.15.05-2.16.03	vfnmadd213sh	*	unknown mnemonic	vfnmadd213sh xmm1, xmm6, xmm11
  3.02	vfnmadd213sh	xmme,xmme,m16	wrong displacement	vfnmadd213sh xmm10, xmm21, word [rsp + 8] -> 62765500ad542402 (62765500ad542404)
  2.15.05-2.16.03	vfnmadd231ph	*	unknown mnemonic	vfnmadd231ph xmm1, xmm6, xmm11
  3.02	vfnmadd231ph	xmme,xmme,b16x8	wrong displacement	vfnmadd231ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510bc542402 (62765510bc542404)
  3.02	vfnmadd231ph	ymme,ymme,b16x16	wrong displacement	vfnmadd231ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530bc542402 (62765530bc542404)
  3.02	vfnmadd231ph	zmm,zmm,b16x32	wrong displacement	vfnmadd231ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550bc542402 (62765550bc542404)
  2.15.05-2.16.03	vfnmadd231sh	*	unknown mnemonic	vfnmadd231sh xmm1, xmm6, xmm11
  3.02	vfnmadd231sh	xmme,xmme,m16	wrong displacement	vfnmadd231sh xmm10, xmm21, word [rsp + 8] -> 62765500bd542402 (62765500bd542404)
  2.15.05-2.16.03	vfnmsub132ph	*	unknown mnemonic	vfnmsub132ph xmm1, xmm6, xmm11
  3.02	vfnmsub132ph	xmme,xmme,b16x8	wrong displacement	vfnmsub132ph xmm10, xmm21, word [rsp + 8]{1to8} -> 627655109e542402 (627655109e542404)
  3.02	vfnmsub132ph	ymme,ymme,b16x16	wrong displacement	vfnmsub132ph ymm10, ymm21, word [rsp + 8]{1to16} -> 627655309e542402 (627655309e542404)
  3.02	vfnmsub132ph	zmm,zmm,b16x32	wrong displacement	vfnmsub132ph zmm10, zmm21, word [rsp + 8]{1to32} -> 627655509e542402 (627655509e542404)
  2.15.05-2.16.03	vfnmsub132sh	*	unknown mnemonic	vfnmsub132sh xmm1, xmm6, xmm11
  3.02	vfnmsub132sh	xmme,xmme,m16	wrong displacement	vfnmsub132sh xmm10, xmm21, word [rsp + 8] -> 627655009f542402 (627655009f542404)
  2.15.05-2.16.03	vfnmsub213ph	*	unknown mnemonic	vfnmsub213ph xmm1, xmm6, xmm11
  3.02	vfnmsub213ph	xmme,xmme,b16x8	wrong displacement	vfnmsub213ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510ae542402 (62765510ae542404)
  3.02	vfnmsub213ph	ymme,ymme,b16x16	wrong displacement	vfnmsub213ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530ae542402 (62765530ae542404)
  3.02	vfnmsub213ph	zmm,zmm,b16x32	wrong displacement	vfnmsub213ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550ae542402 (62765550ae542404)
  2.15.05-2.16.03	vfnmsub213sh	*	unknown mnemonic	vfnmsub213sh xmm1, xmm6, xmm11
  3.02	vfnmsub213sh	xmme,xmme,m16	wrong displacement	vfnmsub213sh xmm10, xmm21, word [rsp + 8] -> 62765500af542402 (62765500af542404)
  2.15.05-2.16.03	vfnmsub231ph	*	unknown mnemonic	vfnmsub231ph xmm1, xmm6, xmm11
  3.02	vfnmsub231ph	xmme,xmme,b16x8	wrong displacement	vfnmsub231ph xmm10, xmm21, word [rsp + 8]{1to8} -> 62765510be542402 (62765510be542404)
  3.02	vfnmsub231ph	ymme,ymme,b16x16	wrong displacement	vfnmsub231ph ymm10, ymm21, word [rsp + 8]{1to16} -> 62765530be542402 (62765530be542404)
  3.02	vfnmsub231ph	zmm,zmm,b16x32	wrong displacement	vfnmsub231ph zmm10, zmm21, word [rsp + 8]{1to32} -> 62765550be542402 (62765550be542404)
  2.15.05-2.16.03	vfnmsub231sh	*	unknown mnemonic	vfnmsub231sh xmm1, xmm6, xmm11
  3.02	vfnmsub231sh	xmme,xmme,m16	wrong displacement	vfnmsub231sh xmm10, xmm21, word [rsp + 8] -> 62765500bf542402 (62765500bf542404)
  2.15.05	vfpclassph	*	unknown mnemonic	vfpclassph k1, xmm6, 66
  2.16.01-3.02	vfpclassph	k,b16x8,i8	wrong displacement	vfpclassph k4, word [rsp + 8]{1to8}, 127 -> 62f37c18666424027f (62f37c18666424047f)
  2.16.01-3.02	vfpclassph	k,b16x16,i8	wrong displacement	vfpclassph k4, word [rsp + 8]{1to16}, 127 -> 62f37c38666424027f (62f37c38666424047f)
  2.16.01-3.02	vfpclassph	k,b16x32,i8	wrong displacement	vfpclassph k4, word [rsp + 8]{1to32}, 127 -> 62f37c58666424027f (62f37c58666424047f)
  2.15.05	vfpclasssh	*	unknown mnemonic	vfpclasssh k1, xmm6, 66
  2.16.01-3.02	vfpclasssh	k,m16,i8	wrong displacement	vfpclasssh k4, word [rsp + 8], 127 -> 62f37c08676424027f (62f37c08676424047f)
  2.15.05	vgetexpph	*	unknown mnemonic	vgetexpph xmm1, xmm6
  2.16.01-3.02	vgetexpph	xmme,b16x8	wrong displacement	vgetexpph xmm10, word [rsp + 8]{1to8} -> 62767d1842542402 (62767d1842542404)
  2.16.01-3.02	vgetexpph	ymme,b16x16	wrong displacement	vgetexpph ymm10, word [rsp + 8]{1to16} -> 62767d3842542402 (62767d3842542404)
  2.16.01-3.02	vgetexpph	zmm,b16x32	wrong displacement	vgetexpph zmm10, word [rsp + 8]{1to32} -> 62767d5842542402 (62767d5842542404)
  2.15.05-2.16.03	vgetexpsh	*	unknown mnemonic	vgetexpsh xmm1, xmm6, xmm11
  3.02	vgetexpsh	xmme,xmme,m16	wrong displacement	vgetexpsh xmm10, xmm21, word [rsp + 8] -> 6276550043542402 (6276550043542404)
  2.15.05	vgetmantph	*	unknown mnemonic	vgetmantph xmm1, xmm6, 66
  2.16.01-2.16.03	vgetmantph	xmme,xmme,i8	undecodable	vgetmantph xmm1, xmm6, 66 -> 62f37c0825ce42 (62f37c0826ce42)
  2.16.01-2.16.03	vgetmantph	xmme,m128,i8	undecodable	vgetmantph xmm1, oword [rax], 66 -> 62f37c08250842 (62f37c08260842)
  2.16.01-2.16.03	vgetmantph	xmme,b16x8,i8	undecodable	vgetmantph xmm1, word [rax]{1to8}, 66 -> 62f37c18250842 (62f37c18260842)
  3.02	vgetmantph	xmme,b16x8,i8	wrong displacement	vgetmantph xmm10, word [rsp + 8]{1to8}, 127 -> 62737c18265424027f (62737c18265424047f)
  2.16.01-2.16.03	vgetmantph	ymme,ymme,i8	undecodable	vgetmantph ymm1, ymm6, 66 -> 62f37c2825ce42 (62f37c2826ce42)
  2.16.01-2.16.03	vgetmantph	ymme,m256,i8	undecodable	vgetmantph ymm1, yword [rax], 66 -> 62f37c28250842 (62f37c28260842)
  2.16.01-2.16.03	vgetmantph	ymme,b16x16,i8	undecodable	vgetmantph ymm1, word [rax]{1to16}, 66 -> 62f37c38250842 (62f37c38260842)
  3.02	vgetmantph	ymme,b16x16,i8	wrong displacement	vgetmantph ymm10, word [rsp + 8]{1to16}, 127 -> 62737c38265424027f (62737c38265424047f)
  2.16.01-2.16.03	vgetmantph	zmm,zmm,i8	undecodable	vgetmantph zmm1, zmm6, 66 -> 62f37c4825ce42 (62f37c4826ce42)
  2.16.01-2.16.03	vgetmantph	zmm,m512,i8	undecodable	vgetmantph zmm1, zword [rax], 66 -> 62f37c48250842 (62f37c48260842)
  2.16.01-2.16.03	vgetmantph	zmm,b16x32,i8	undecodable	vgetmantph zmm1, word [rax]{1to32}, 66 -> 62f37c58250842 (62f37c58260842)
  3.02	vgetmantph	zmm,b16x32,i8	wrong displacement	vgetmantph zmm10, word [rsp + 8]{1to32}, 127 -> 62737c58265424027f (62737c58265424047f)
  2.15.05-2.16.03	vgetmantsh	*	unknown mnemonic	vgetmantsh xmm1, xmm6, xmm11, 127
  3.02	vgetmantsh	xmme,xmme,m16,i8	wrong displacement	vgetmantsh xmm10, xmm21, word [rsp + 8], 128 -> 627354002754240280 (627354002754240480)
  2.15.05-2.16.03	vmaxph	*	unknown mnemonic	vmaxph xmm1, xmm6, xmm11
  3.02	vmaxph	xmme,xmme,b16x8	wrong displacement	vmaxph xmm10, xmm21, word [rsp + 8]{1to8} -> 627554105f542402 (627554105f542404)
  3.02	vmaxph	ymme,ymme,b16x16	wrong displacement	vmaxph ymm10, ymm21, word [rsp + 8]{1to16} -> 627554305f542402 (627554305f542404)
  3.02	vmaxph	zmm,zmm,b16x32	wrong displacement	vmaxph zmm10, zmm21, word [rsp + 8]{1to32} -> 627554505f542402 (627554505f542404)
  2.15.05-2.16.03	vmaxsh	*	unknown mnemonic	vmaxsh xmm1, xmm6, xmm11
  3.02	vmaxsh	xmme,xmme,m16	wrong displacement	vmaxsh xmm10, xmm21, word [rsp + 8] -> 627556005f542402 (627556005f542404)
  2.15.05	vmgexit	-	taken for a label	vmgexit
  2.16.01-3.02	vmgexit	-	undecodable	vmgexit -> f20f01c1 (f30f01d9)
  2.15.05-2.16.03	vminph	*	unknown mnemonic	vminph xmm1, xmm6, xmm11
  3.02	vminph	xmme,xmme,b16x8	wrong displacement	vminph xmm10, xmm21, word [rsp + 8]{1to8} -> 627554105d542402 (627554105d542404)
  3.02	vminph	ymme,ymme,b16x16	wrong displacement	vminph ymm10, ymm21, word [rsp + 8]{1to16} -> 627554305d542402 (627554305d542404)
  3.02	vminph	zmm,zmm,b16x32	wrong displacement	vminph zmm10, zmm21, word [rsp + 8]{1to32} -> 627554505d542402 (627554505d542404)
  2.15.05-2.16.03	vminsh	*	unknown mnemonic	vminsh xmm1, xmm6, xmm11
  3.02	vminsh	xmme,xmme,m16	wrong displacement	vminsh xmm10, xmm21, word [rsp + 8] -> 627556005d542402 (627556005d542404)
  2.15.05	vmovsh	*	unknown mnemonic	vmovsh xmm1, word [rax]
  2.16.01-2.16.03	vmovsh	xmme,m16	wrong displacement	vmovsh xmm10, word [rsp + 8] -> 62757e0810542402 (62757e0810542404)
  2.16.01-2.16.03	vmovsh	m16,xmme	wrong displacement	vmovsh word [rsp + 8], xmm21 -> 62e57e08116c2402 (62e57e08116c2404)
  2.15.05	vmovw	*	unknown mnemonic	vmovw xmm1, esi
  2.16.01-3.02	vmovw	r32,xmme	refuses	vmovw ecx, xmm6
  2.16.01-3.02	vmovw	r64,xmme	refuses	vmovw rcx, xmm6
  2.16.01-3.02	vmovw	xmme,r32	refuses	vmovw xmm1, esi
  2.16.01-3.02	vmovw	xmme,r64	refuses	vmovw xmm1, rsi
  2.16.01-3.02	vmovw	xmme,m16	wrong displacement	vmovw xmm10, word [rsp + 8] -> 62757d086e542402 (62757d086e542404)
  2.16.01-3.02	vmovw	m16,xmme	wrong displacement	vmovw word [rsp + 8], xmm21 -> 62e57d087e6c2402 (62e57d087e6c2404)
  2.15.05	vmulph	*	unknown mnemonic	vmulph xmm1, xmm6, xmm11
  2.16.01-3.02	vmulph	xmme,xmme,b16x8	wrong displacement	vmulph xmm10, xmm21, word [rsp + 8]{1to8} -> 6275541059542402 (6275541059542404)
  2.16.01-3.02	vmulph	ymme,ymme,b16x16	wrong displacement	vmulph ymm10, ymm21, word [rsp + 8]{1to16} -> 6275543059542402 (6275543059542404)
  2.16.01-3.02	vmulph	zmm,zmm,zmm	refuses some with rounding	vmulph zmm7, zmm12, zmm1, {rn-sae}
  2.16.01-3.02	vmulph	zmm,zmm,b16x32	wrong displacement	vmulph zmm10, zmm21, word [rsp + 8]{1to32} -> 6275545059542402 (6275545059542404)
  2.15.05	vmulsh	*	unknown mnemonic	vmulsh xmm1, xmm6, xmm11
  2.16.01-2.16.03	vmulsh	xmme,xmme,m16	wrong displacement	vmulsh xmm10, xmm21, word [rsp + 8] -> 6275560059542402 (6275560059542404)
  2.15.05-2.16.03	vp2intersectd	k,ymme,b32x8	refuses	vp2intersectd k0, ymm6, dword [rax]{1to8}
  2.15.05-2.16.03	vp2intersectd	k,zmm,b32x16	refuses	vp2intersectd k0, zmm6, dword [rax]{1to16}
  2.15.05-2.16.03	vp2intersectq	*	unknown mnemonic	vp2intersectq k0, xmm6, xmm11
  2.15.05-2.16.03	vp4dpwssd	*	unknown mnemonic	vp4dpwssd zmm1, zmm0, oword [rax]
  2.15.05-2.16.03	vp4dpwssds	*	unknown mnemonic	vp4dpwssds zmm1, zmm0, oword [rax]
  2.15.05	vpcompressb	m128,xmme	wrong displacement	vpcompressb oword [rsp + 8], xmm21 -> 62e27d08636c2402 (62e27d08636c2408)
  2.15.05	vpcompressb	m256,ymme	wrong displacement	vpcompressb yword [rsp + 8], ymm21 -> 62e27d28636c2402 (62e27d28636c2408)
  2.15.05	vpcompressb	m512,zmm	wrong displacement	vpcompressb zword [rsp + 8], zmm21 -> 62e27d48636c2402 (62e27d48636c2408)
  2.15.05	vpcompressw	m128,xmme	wrong displacement	vpcompressw oword [rsp + 8], xmm21 -> 62e2fd08636c2401 (62e2fd08636c2404)
  2.15.05	vpcompressw	m256,ymme	wrong displacement	vpcompressw yword [rsp + 8], ymm21 -> 62e2fd28636c2401 (62e2fd28636c2404)
  2.15.05	vpcompressw	m512,zmm	wrong displacement	vpcompressw zword [rsp + 8], zmm21 -> 62e2fd48636c2401 (62e2fd48636c2404)
  2.15.05	vpdpbssd	*	unknown mnemonic	{vex} vpdpbssd xmm1, xmm6, xmm11
  2.15.05	vpdpbssds	*	unknown mnemonic	{vex} vpdpbssds xmm1, xmm6, xmm11
  2.15.05	vpdpbsud	*	unknown mnemonic	{vex} vpdpbsud xmm1, xmm6, xmm11
  2.15.05	vpdpbsuds	*	unknown mnemonic	{vex} vpdpbsuds xmm1, xmm6, xmm11
  2.15.05	vpdpbuud	*	unknown mnemonic	{vex} vpdpbuud xmm1, xmm6, xmm11
  2.15.05	vpdpbuuds	*	unknown mnemonic	{vex} vpdpbuuds xmm1, xmm6, xmm11
  2.15.05-2.16.03	vpdpwsud	*	unknown mnemonic	vpdpwsud xmm1, xmm6, xmm11
  3.02	vpdpwsud	xmm,xmm,xmm	undecodable	vpdpwsud xmm1, xmm6, xmm11 -> 62d24e08d2cb (c4c24ad2cb)
  3.02	vpdpwsud	xmm,xmm,m128	undecodable	vpdpwsud xmm1, xmm6, oword [rax] -> 62f24e08d208 (c4e24ad208)
  3.02	vpdpwsud	ymm,ymm,ymm	undecodable	vpdpwsud ymm1, ymm6, ymm11 -> 62d24e28d2cb (c4c24ed2cb)
  3.02	vpdpwsud	ymm,ymm,m256	undecodable	vpdpwsud ymm1, ymm6, yword [rax] -> 62f24e28d208 (c4e24ed208)
  2.15.05-2.16.03	vpdpwsuds	*	unknown mnemonic	vpdpwsuds xmm1, xmm6, xmm11
  3.02	vpdpwsuds	xmm,xmm,xmm	undecodable	vpdpwsuds xmm1, xmm6, xmm11 -> 62d24e08d3cb (c4c24ad3cb)
  3.02	vpdpwsuds	xmm,xmm,m128	undecodable	vpdpwsuds xmm1, xmm6, oword [rax] -> 62f24e08d308 (c4e24ad308)
  3.02	vpdpwsuds	ymm,ymm,ymm	undecodable	vpdpwsuds ymm1, ymm6, ymm11 -> 62d24e28d3cb (c4c24ed3cb)
  3.02	vpdpwsuds	ymm,ymm,m256	undecodable	vpdpwsuds ymm1, ymm6, yword [rax] -> 62f24e28d308 (c4e24ed308)
  2.15.05-2.16.03	vpdpwusd	*	unknown mnemonic	vpdpwusd xmm1, xmm6, xmm11
  3.02	vpdpwusd	xmm,xmm,xmm	undecodable	vpdpwusd xmm1, xmm6, xmm11 -> 62d24d08d2cb (c4c249d2cb)
  3.02	vpdpwusd	xmm,xmm,m128	undecodable	vpdpwusd xmm1, xmm6, oword [rax] -> 62f24d08d208 (c4e249d208)
  3.02	vpdpwusd	ymm,ymm,ymm	undecodable	vpdpwusd ymm1, ymm6, ymm11 -> 62d24d28d2cb (c4c24dd2cb)
  3.02	vpdpwusd	ymm,ymm,m256	undecodable	vpdpwusd ymm1, ymm6, yword [rax] -> 62f24d28d208 (c4e24dd208)
  2.15.05-2.16.03	vpdpwusds	*	unknown mnemonic	vpdpwusds xmm1, xmm6, xmm11
  3.02	vpdpwusds	xmm,xmm,xmm	undecodable	vpdpwusds xmm1, xmm6, xmm11 -> 62d24d08d3cb (c4c249d3cb)
  3.02	vpdpwusds	xmm,xmm,m128	undecodable	vpdpwusds xmm1, xmm6, oword [rax] -> 62f24d08d308 (c4e249d308)
  3.02	vpdpwusds	ymm,ymm,ymm	undecodable	vpdpwusds ymm1, ymm6, ymm11 -> 62d24d28d3cb (c4c24dd3cb)
  3.02	vpdpwusds	ymm,ymm,m256	undecodable	vpdpwusds ymm1, ymm6, yword [rax] -> 62f24d28d308 (c4e24dd308)
  2.15.05-2.16.03	vpdpwuud	*	unknown mnemonic	vpdpwuud xmm1, xmm6, xmm11
  3.02	vpdpwuud	xmm,xmm,xmm	undecodable	vpdpwuud xmm1, xmm6, xmm11 -> 62d24c08d2cb (c4c248d2cb)
  3.02	vpdpwuud	xmm,xmm,m128	undecodable	vpdpwuud xmm1, xmm6, oword [rax] -> 62f24c08d208 (c4e248d208)
  3.02	vpdpwuud	ymm,ymm,ymm	undecodable	vpdpwuud ymm1, ymm6, ymm11 -> 62d24c28d2cb (c4c24cd2cb)
  3.02	vpdpwuud	ymm,ymm,m256	undecodable	vpdpwuud ymm1, ymm6, yword [rax] -> 62f24c28d208 (c4e24cd208)
  2.15.05-2.16.03	vpdpwuuds	*	unknown mnemonic	vpdpwuuds xmm1, xmm6, xmm11
  3.02	vpdpwuuds	xmm,xmm,xmm	undecodable	vpdpwuuds xmm1, xmm6, xmm11 -> 62d24c08d3cb (c4c248d3cb)
  3.02	vpdpwuuds	xmm,xmm,m128	undecodable	vpdpwuuds xmm1, xmm6, oword [rax] -> 62f24c08d308 (c4e248d308)
  3.02	vpdpwuuds	ymm,ymm,ymm	undecodable	vpdpwuuds ymm1, ymm6, ymm11 -> 62d24c28d3cb (c4c24cd3cb)
  3.02	vpdpwuuds	ymm,ymm,m256	undecodable	vpdpwuuds ymm1, ymm6, yword [rax] -> 62f24c28d308 (c4e24cd308)
  2.15.05-3.02	vpermil2pd	*	unknown mnemonic	vpermil2pd xmm1, xmm6, xmm11, xmm0, 0
  2.15.05-3.02	vpermil2ps	*	unknown mnemonic	vpermil2ps xmm1, xmm6, xmm11, xmm0, 0
  2.15.05	vpexpandb	xmme,xmme	swapped operands	vpexpandb xmm1, xmm6 -> 62f27d0862f1 (62f27d0862ce)
  2.15.05	vpexpandb	xmme,m128	refuses	vpexpandb xmm1, oword [rax]
  2.15.05	vpexpandb	ymme,ymme	swapped operands	vpexpandb ymm1, ymm6 -> 62f27d2862f1 (62f27d2862ce)
  2.15.05	vpexpandb	ymme,m256	refuses	vpexpandb ymm1, yword [rax]
  2.15.05	vpexpandb	zmm,zmm	swapped operands	vpexpandb zmm1, zmm6 -> 62f27d4862f1 (62f27d4862ce)
  2.15.05	vpexpandb	zmm,m512	refuses	vpexpandb zmm1, zword [rax]
  2.15.05	vpexpandw	xmme,xmme	swapped operands	vpexpandw xmm1, xmm6 -> 62f2fd0862f1 (62f2fd0862ce)
  2.15.05	vpexpandw	xmme,m128	refuses	vpexpandw xmm1, oword [rax]
  2.15.05	vpexpandw	ymme,ymme	swapped operands	vpexpandw ymm1, ymm6 -> 62f2fd2862f1 (62f2fd2862ce)
  2.15.05	vpexpandw	ymme,m256	refuses	vpexpandw ymm1, yword [rax]
  2.15.05	vpexpandw	zmm,zmm	swapped operands	vpexpandw zmm1, zmm6 -> 62f2fd4862f1 (62f2fd4862ce)
  2.15.05	vpexpandw	zmm,m512	refuses	vpexpandw zmm1, zword [rax]
  2.15.05	vpmadd52huq	xmme,xmme,xmme	refuses some	{vex} vpmadd52huq xmm1, xmm6, xmm11
  2.15.05	vpmadd52huq	xmme,xmme,m128	refuses some	{vex} vpmadd52huq xmm1, xmm6, oword [rax]
  2.15.05	vpmadd52huq	ymme,ymme,ymme	refuses some	{vex} vpmadd52huq ymm1, ymm6, ymm11
  2.15.05	vpmadd52huq	ymme,ymme,m256	refuses some	{vex} vpmadd52huq ymm1, ymm6, yword [rax]
  2.15.05	vpmadd52luq	xmme,xmme,xmme	refuses some	{vex} vpmadd52luq xmm1, xmm6, xmm11
  2.15.05	vpmadd52luq	xmme,xmme,m128	refuses some	{vex} vpmadd52luq xmm1, xmm6, oword [rax]
  2.15.05	vpmadd52luq	ymme,ymme,ymme	refuses some	{vex} vpmadd52luq ymm1, ymm6, ymm11
  2.15.05	vpmadd52luq	ymme,ymme,m256	refuses some	{vex} vpmadd52luq ymm1, ymm6, yword [rax]
  2.15.05-3.02	vpopcntd	xmme,b32x4	refuses	vpopcntd xmm1, dword [rax]{1to4}
  2.15.05-3.02	vpopcntd	ymme,b32x8	refuses	vpopcntd ymm1, dword [rax]{1to8}
  2.15.05-3.02	vpopcntd	zmm,b32x16	refuses	vpopcntd zmm1, dword [rax]{1to16}
  2.15.05-3.02	vpopcntq	xmme,b64x2	refuses	vpopcntq xmm1, qword [rax]{1to2}
  2.15.05-3.02	vpopcntq	ymme,b64x4	refuses	vpopcntq ymm1, qword [rax]{1to4}
  2.15.05-3.02	vpopcntq	zmm,b64x8	refuses	vpopcntq zmm1, qword [rax]{1to8}
  2.15.05	vrcpph	*	unknown mnemonic	vrcpph xmm1, xmm6
  2.16.01-2.16.03	vrcpph	xmme,xmme	undecodable	vrcpph xmm1, xmm6 -> 62f675084cce (62f67d084cce)
  2.16.01-2.16.03	vrcpph	xmme,m128	undecodable	vrcpph xmm1, oword [rax] -> 62f675084c08 (62f67d084c08)
  2.16.01-2.16.03	vrcpph	xmme,b16x8	undecodable	vrcpph xmm1, word [rax]{1to8} -> 62f675184c08 (62f67d184c08)
  3.02	vrcpph	xmme,b16x8	wrong displacement	vrcpph xmm10, word [rsp + 8]{1to8} -> 62767d184c542402 (62767d184c542404)
  2.16.01-2.16.03	vrcpph	ymme,ymme	undecodable	vrcpph ymm1, ymm6 -> 62f675284cce (62f67d284cce)
  2.16.01-2.16.03	vrcpph	ymme,m256	undecodable	vrcpph ymm1, yword [rax] -> 62f675284c08 (62f67d284c08)
  2.16.01-2.16.03	vrcpph	ymme,b16x16	undecodable	vrcpph ymm1, word [rax]{1to16} -> 62f675384c08 (62f67d384c08)
  3.02	vrcpph	ymme,b16x16	wrong displacement	vrcpph ymm10, word [rsp + 8]{1to16} -> 62767d384c542402 (62767d384c542404)
  2.16.01-2.16.03	vrcpph	zmm,zmm	undecodable	vrcpph zmm1, zmm6 -> 62f675484cce (62f67d484cce)
  2.16.01-2.16.03	vrcpph	zmm,m512	undecodable	vrcpph zmm1, zword [rax] -> 62f675484c08 (62f67d484c08)
  2.16.01-2.16.03	vrcpph	zmm,b16x32	undecodable	vrcpph zmm1, word [rax]{1to32} -> 62f675584c08 (62f67d584c08)
  3.02	vrcpph	zmm,b16x32	wrong displacement	vrcpph zmm10, word [rsp + 8]{1to32} -> 62767d584c542402 (62767d584c542404)
  2.15.05	vrcpsh	*	unknown mnemonic	vrcpsh xmm1, xmm6, xmm11
  2.16.01-3.02	vrcpsh	xmme,xmme,m16	wrong displacement	vrcpsh xmm10, xmm21, word [rsp + 8] -> 627655004d542402 (627655004d542404)
  2.15.05	vreduceph	*	unknown mnemonic	vreduceph xmm1, xmm6, 66
  2.16.01-3.02	vreduceph	xmme,b16x8,i8	wrong displacement	vreduceph xmm10, word [rsp + 8]{1to8}, 127 -> 62737c18565424027f (62737c18565424047f)
  2.16.01-3.02	vreduceph	ymme,b16x16,i8	wrong displacement	vreduceph ymm10, word [rsp + 8]{1to16}, 127 -> 62737c38565424027f (62737c38565424047f)
  2.16.01-3.02	vreduceph	zmm,b16x32,i8	wrong displacement	vreduceph zmm10, word [rsp + 8]{1to32}, 127 -> 62737c58565424027f (62737c58565424047f)
  2.15.05	vreducesh	*	unknown mnemonic	vreducesh xmm1, xmm6, xmm11, 127
  2.16.01-2.16.03	vreducesh	xmme,xmme,xmme,i8	swapped operands	vreducesh xmm1, xmm6, xmm11, 127 -> 62f3240857ce7f (62d34c0857cb7f)
  2.16.01-2.16.03	vreducesh	xmme,xmme,m16,i8	other operands	vreducesh xmm1, xmm6, word [rax], 127 -> 62f37c0857ce7f (62f34c0857087f)
  2.16.01-2.16.03	vreducesh	xmme,xmme,m16,i8	refuses some	vreducesh xmm2, xmm13, word [rdx * 8 - 4096], 128
  3.02	vreducesh	xmme,xmme,m16,i8	wrong displacement	vreducesh xmm10, xmm21, word [rsp + 8], 128 -> 627354005754240280 (627354005754240480)
  2.15.05-2.16.03	vrndscaleph	*	unknown mnemonic	vrndscaleph xmm1, xmm6, 66
  3.02	vrndscaleph	xmme,b16x8,i8	wrong displacement	vrndscaleph xmm10, word [rsp + 8]{1to8}, 127 -> 62737c18085424027f (62737c18085424047f)
  3.02	vrndscaleph	ymme,b16x16,i8	wrong displacement	vrndscaleph ymm10, word [rsp + 8]{1to16}, 127 -> 62737c38085424027f (62737c38085424047f)
  3.02	vrndscaleph	zmm,b16x32,i8	wrong displacement	vrndscaleph zmm10, word [rsp + 8]{1to32}, 127 -> 62737c58085424027f (62737c58085424047f)
  2.15.05-2.16.03	vrndscalesh	*	unknown mnemonic	vrndscalesh xmm1, xmm6, xmm11, 127
  3.02	vrndscalesh	xmme,xmme,m16,i8	wrong displacement	vrndscalesh xmm10, xmm21, word [rsp + 8], 128 -> 627354000a54240280 (627354000a54240480)
  2.15.05-2.16.03	vrsqrtph	*	unknown mnemonic	vrsqrtph xmm1, xmm6
  3.02	vrsqrtph	xmme,b16x8	wrong displacement	vrsqrtph xmm10, word [rsp + 8]{1to8} -> 62767d184e542402 (62767d184e542404)
  3.02	vrsqrtph	ymme,b16x16	wrong displacement	vrsqrtph ymm10, word [rsp + 8]{1to16} -> 62767d384e542402 (62767d384e542404)
  3.02	vrsqrtph	zmm,b16x32	wrong displacement	vrsqrtph zmm10, word [rsp + 8]{1to32} -> 62767d584e542402 (62767d584e542404)
  2.15.05-2.16.03	vrsqrtsh	*	unknown mnemonic	vrsqrtsh xmm1, xmm6, xmm11
  3.02	vrsqrtsh	xmme,xmme,m16	wrong displacement	vrsqrtsh xmm10, xmm21, word [rsp + 8] -> 627655004f542402 (627655004f542404)
  2.15.05	vscalefph	*	unknown mnemonic	vscalefph xmm1, xmm6, xmm11
  2.16.01-3.02	vscalefph	xmme,xmme,b16x8	wrong displacement	vscalefph xmm10, xmm21, word [rsp + 8]{1to8} -> 627655102c542402 (627655102c542404)
  2.16.01-3.02	vscalefph	ymme,ymme,b16x16	wrong displacement	vscalefph ymm10, ymm21, word [rsp + 8]{1to16} -> 627655302c542402 (627655302c542404)
  2.16.01-3.02	vscalefph	zmm,zmm,b16x32	wrong displacement	vscalefph zmm10, zmm21, word [rsp + 8]{1to32} -> 627655502c542402 (627655502c542404)
  2.15.05	vscalefsh	*	unknown mnemonic	vscalefsh xmm1, xmm6, xmm11
  2.16.01-3.02	vscalefsh	xmme,xmme,m16	wrong displacement	vscalefsh xmm10, xmm21, word [rsp + 8] -> 627655002d542402 (627655002d542404)
  2.15.05-2.16.01	vsha512msg1	*	unknown mnemonic	vsha512msg1 ymm1, xmm6
  2.15.05-2.16.01	vsha512msg2	*	unknown mnemonic	vsha512msg2 ymm1, ymm6
  2.15.05-2.16.01	vsha512rnds2	*	unknown mnemonic	vsha512rnds2 ymm1, ymm6, xmm11
  2.15.05-2.16.01	vsm3msg1	*	unknown mnemonic	vsm3msg1 xmm1, xmm6, xmm11
  2.16.03-3.02	vsm3msg1	xmm,xmm,m128	refuses	vsm3msg1 xmm1, xmm6, oword [rax]
  2.15.05-2.16.01	vsm3msg2	*	unknown mnemonic	vsm3msg2 xmm1, xmm6, xmm11
  2.16.03-3.02	vsm3msg2	xmm,xmm,m128	refuses	vsm3msg2 xmm1, xmm6, oword [rax]
  2.15.05-2.16.01	vsm3rnds2	*	unknown mnemonic	vsm3rnds2 xmm1, xmm6, xmm11, 127
  2.16.03-3.02	vsm3rnds2	xmm,xmm,m128,i8	refuses	vsm3rnds2 xmm1, xmm6, oword [rax], 127
  2.15.05-2.16.01	vsm4key4	*	unknown mnemonic	vsm4key4 xmm1, xmm6, xmm11
  2.16.03	vsm4key4	ymm,ymm,m256	refuses	vsm4key4 ymm1, ymm6, yword [rax]
  2.15.05-2.16.01	vsm4rnds4	*	unknown mnemonic	vsm4rnds4 xmm1, xmm6, xmm11
  2.16.03	vsm4rnds4	ymm,ymm,m256	refuses	vsm4rnds4 ymm1, ymm6, yword [rax]
  2.15.05	vsqrtph	*	unknown mnemonic	vsqrtph xmm1, xmm6
  2.16.01-3.02	vsqrtph	xmme,b16x8	wrong displacement	vsqrtph xmm10, word [rsp + 8]{1to8} -> 62757c1851542402 (62757c1851542404)
  2.16.01-3.02	vsqrtph	ymme,b16x16	wrong displacement	vsqrtph ymm10, word [rsp + 8]{1to16} -> 62757c3851542402 (62757c3851542404)
  2.16.01-3.02	vsqrtph	zmm,b16x32	wrong displacement	vsqrtph zmm10, word [rsp + 8]{1to32} -> 62757c5851542402 (62757c5851542404)
  2.15.05	vsqrtsh	*	unknown mnemonic	vsqrtsh xmm1, xmm6, xmm11
  2.16.01-3.02	vsqrtsh	xmme,xmme,m16	wrong displacement	vsqrtsh xmm10, xmm21, word [rsp + 8] -> 6275560051542402 (6275560051542404)
  2.15.05	vsubph	*	unknown mnemonic	vsubph xmm1, xmm6, xmm11
  2.16.01-3.02	vsubph	xmme,xmme,b16x8	wrong displacement	vsubph xmm10, xmm21, word [rsp + 8]{1to8} -> 627554105c542402 (627554105c542404)
  2.16.01-3.02	vsubph	ymme,ymme,b16x16	wrong displacement	vsubph ymm10, ymm21, word [rsp + 8]{1to16} -> 627554305c542402 (627554305c542404)
  2.16.01-3.02	vsubph	zmm,zmm,b16x32	wrong displacement	vsubph zmm10, zmm21, word [rsp + 8]{1to32} -> 627554505c542402 (627554505c542404)
  2.15.05	vsubsh	*	unknown mnemonic	vsubsh xmm1, xmm6, xmm11
  2.16.01-2.16.03	vsubsh	xmme,xmme,m16	wrong displacement	vsubsh xmm10, xmm21, word [rsp + 8] -> 627556005c542402 (627556005c542404)
  2.15.05	vucomish	*	unknown mnemonic	vucomish xmm1, xmm6
  2.16.01-3.02	vucomish	xmme,m16	wrong displacement	vucomish xmm10, word [rsp + 8] -> 62757c082e542402 (62757c082e542404)
  2.15.05	wrmsrlist	-	taken for a label	wrmsrlist
  2.15.05	wrmsrns	-	taken for a label	wrmsrns
  """#
