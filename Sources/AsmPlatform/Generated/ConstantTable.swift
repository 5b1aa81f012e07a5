// Generated from Tables/constants.tsv and Tables/families.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

extension Constant.Entry {
  /// Every constant of the table, family by family.
  public static let all = table.map(Constant.Entry.init)

  static let table = TableText(
    #"""
    AF	AF_UNSPEC	unspecified	0	0	Any family, or none
    AF	AF_UNIX	unix	1	1	Sockets within the machine, named by a path
    AF	AF_INET	inet	2	2	IPv4
    AF	AF_INET6	inet6	10	30	IPv6
    AF	AF_NETLINK	netlink	16	-	Messages between the kernel and programs
    AF	AF_PACKET	packet	17	-	Frames of a network device
    AF	AF_ALG	alg	38	-	The kernel's cryptography
    AF	AF_VSOCK	vsock	40	40	Sockets between a virtual machine and its host
    AF	AF_SYSTEM	system	-	32	Kernel events and controls
    AF	AF_ROUTE	route	16	17	Routing messages
    AF	AF_APPLETALK	appletalk	5	16	-
    AF	AF_ASH	ash	18	-	-
    AF	AF_ATMPVC	atmpvc	8	-	-
    AF	AF_ATMSVC	atmsvc	20	-	-
    AF	AF_AX25	ax25	3	-	-
    AF	AF_BLUETOOTH	bluetooth	31	-	-
    AF	AF_BRIDGE	bridge	7	-	-
    AF	AF_CAIF	caif	37	-	-
    AF	AF_CAN	can	29	-	-
    AF	AF_CCITT	ccitt	-	10	-
    AF	AF_CHAOS	chaos	-	5	-
    AF	AF_CNT	cnt	-	21	-
    AF	AF_COIP	coip	-	20	-
    AF	AF_DATAKIT	datakit	-	9	-
    AF	AF_DECnet	decnet	12	12	-
    AF	AF_DLI	dli	-	13	-
    AF	AF_E164	e164	-	28	-
    AF	AF_ECMA	ecma	-	8	-
    AF	AF_ECONET	econet	19	-	-
    AF	AF_FILE	file	1	-	-
    AF	AF_HYLINK	hylink	-	15	-
    AF	AF_IB	ib	27	-	-
    AF	AF_IEEE80211	ieee80211	-	37	-
    AF	AF_IEEE802154	ieee802154	36	-	-
    AF	AF_IMPLINK	implink	-	3	-
    AF	AF_IPX	ipx	4	23	-
    AF	AF_IRDA	irda	23	-	-
    AF	AF_ISDN	isdn	34	28	-
    AF	AF_ISO	iso	-	7	-
    AF	AF_IUCV	iucv	32	-	-
    AF	AF_KCM	kcm	41	-	-
    AF	AF_KEY	key	15	-	-
    AF	AF_LAT	lat	-	14	-
    AF	AF_LINK	link	-	18	-
    AF	AF_LLC	llc	26	-	-
    AF	AF_LOCAL	local	1	1	-
    AF	AF_MCTP	mctp	45	-	-
    AF	AF_MPLS	mpls	28	-	-
    AF	AF_NATM	natm	-	31	-
    AF	AF_NDRV	ndrv	-	27	-
    AF	AF_NETBEUI	netbeui	13	-	-
    AF	AF_NETBIOS	netbios	-	33	-
    AF	AF_NETROM	netrom	6	-	-
    AF	AF_NFC	nfc	39	-	-
    AF	AF_NS	ns	-	6	-
    AF	AF_OSI	osi	-	7	-
    AF	AF_PHONET	phonet	35	-	-
    AF	AF_PPP	ppp	-	34	-
    AF	AF_PPPOX	pppox	24	-	-
    AF	AF_PUP	pup	-	4	-
    AF	AF_QIPCRTR	qipcrtr	42	-	-
    AF	AF_RDS	rds	21	-	-
    AF	AF_RESERVED_36	reserved36	-	36	-
    AF	AF_ROSE	rose	11	-	-
    AF	AF_RXRPC	rxrpc	33	-	-
    AF	AF_SECURITY	security	14	-	-
    AF	AF_SIP	sip	-	24	-
    AF	AF_SMC	smc	43	-	-
    AF	AF_SNA	sna	22	11	-
    AF	AF_TIPC	tipc	30	-	-
    AF	AF_UTUN	utun	-	38	-
    AF	AF_WANPIPE	wanpipe	25	-	-
    AF	AF_X25	x25	9	-	-
    AF	AF_XDP	xdp	44	-	-
    SOCK	SOCK_STREAM	stream	1	1	A connected stream of bytes, both ways
    SOCK	SOCK_DGRAM	datagram	2	2	Messages that may be lost, doubled or reordered
    SOCK	SOCK_RAW	raw	3	3	Packets as they are on the wire
    SOCK	SOCK_SEQPACKET	sequencedPacket	5	5	A connected, ordered row of messages
    SOCK	SOCK_NONBLOCK	nonBlock	2048	-	Or-ed to the type: calls fail with EAGAIN rather than wait
    SOCK	SOCK_CLOEXEC	closeOnExec	524288	-	Or-ed to the type: the descriptor is closed by execve
    SOCK	SOCK_DCCP	dccp	6	-	-
    SOCK	SOCK_PACKET	packet	10	-	-
    SOCK	SOCK_RDM	rdm	4	4	-
    SOL	SOL_SOCKET	socket	1	65535	Options of the socket itself
    SOL	SOL_AAL	aal	265	-	-
    SOL	SOL_ALG	alg	279	-	-
    SOL	SOL_ATM	atm	264	-	-
    SOL	SOL_BLUETOOTH	bluetooth	274	-	-
    SOL	SOL_CAIF	caif	278	-	-
    SOL	SOL_DCCP	dccp	269	-	-
    SOL	SOL_DECNET	decnet	261	-	-
    SOL	SOL_ICMPV6	icmpv6	58	-	-
    SOL	SOL_IP	ip	0	-	-
    SOL	SOL_IPV6	ipv6	41	-	-
    SOL	SOL_IRDA	irda	266	-	-
    SOL	SOL_IUCV	iucv	277	-	-
    SOL	SOL_KCM	kcm	281	-	-
    SOL	SOL_LLC	llc	268	-	-
    SOL	SOL_LOCAL	local	-	0	-
    SOL	SOL_MCTP	mctp	285	-	-
    SOL	SOL_MPTCP	mptcp	284	-	-
    SOL	SOL_NETBEUI	netbeui	267	-	-
    SOL	SOL_NETLINK	netlink	270	-	-
    SOL	SOL_NFC	nfc	280	-	-
    SOL	SOL_PACKET	packet	263	-	-
    SOL	SOL_PNPIPE	pnpipe	275	-	-
    SOL	SOL_PPPOL2TP	pppol2tp	273	-	-
    SOL	SOL_RAW	raw	255	-	-
    SOL	SOL_RDS	rds	276	-	-
    SOL	SOL_RXRPC	rxrpc	272	-	-
    SOL	SOL_SMC	smc	286	-	-
    SOL	SOL_TCP	tcp	6	-	-
    SOL	SOL_TIPC	tipc	271	-	-
    SOL	SOL_TLS	tls	282	-	-
    SOL	SOL_UDP	udp	17	-	-
    SOL	SOL_VSOCK	vsock	287	-	-
    SOL	SOL_X25	x25	262	-	-
    SOL	SOL_XDP	xdp	283	-	-
    SO	SO_DEBUG	debug	1	1	Record debugging information
    SO	SO_REUSEADDR	reuseAddress	2	4	Bind though old connections of the address are still dying
    SO	SO_REUSEPORT	reusePort	15	512	Several sockets bind the same address and port
    SO	SO_TYPE	type	3	4104	The socket's type, to read
    SO	SO_ERROR	error	4	4103	The pending error, to read; reading clears it
    SO	SO_DONTROUTE	dontRoute	5	16	Send only to machines directly reached
    SO	SO_BROADCAST	broadcast	6	32	Datagrams may go to a broadcast address
    SO	SO_SNDBUF	sendBuffer	7	4097	Size of the send buffer in bytes
    SO	SO_RCVBUF	receiveBuffer	8	4098	Size of the receive buffer in bytes
    SO	SO_KEEPALIVE	keepAlive	9	8	Ask a silent peer whether it lives
    SO	SO_OOBINLINE	outOfBandInline	10	256	Out-of-band data stays in the stream
    SO	SO_LINGER	linger	13	128	What close does with data not yet sent; in seconds on Linux, in ticks on macOS
    SO	SO_LINGER_SEC	lingerSeconds	-	4224	What close does with data not yet sent, in seconds
    SO	SO_RCVLOWAT	receiveLowWater	18	4100	Bytes that must be there before a read wakes
    SO	SO_SNDLOWAT	sendLowWater	19	4099	Bytes that must be free before a write wakes
    SO	SO_RCVTIMEO	receiveTimeout	20	4102	Time after which a read gives up
    SO	SO_SNDTIMEO	sendTimeout	21	4101	Time after which a write gives up
    SO	SO_ACCEPTCONN	acceptsConnections	30	2	Whether the socket listens, to read
    SO	SO_PROTOCOL	protocol	38	-	The socket's protocol, to read
    SO	SO_DOMAIN	domain	39	-	The socket's address family, to read
    SO	SO_BINDTODEVICE	bindToDevice	25	4404	Use only the network device of that name
    SO	SO_PEERCRED	peerCredentials	17	-	Process, user and group at the other end of a Unix socket
    SO	SO_BUSY_POLL	busyPoll	46	-	Microseconds to poll a device before sleeping
    SO	SO_INCOMING_CPU	incomingCPU	49	-	The processor that handles the socket's packets
    SO	SO_NOSIGPIPE	noSIGPIPE	-	4130	Writing to a broken connection fails with EPIPE and sends no SIGPIPE
    SO	SO_NREAD	readable	-	4128	Bytes that can be read, to read
    SO	SO_NWRITE	unsent	-	4132	Bytes not yet sent, to read
    SO	SO_TIMESTAMP	timestamp	29	1024	Datagrams come with the time of their arrival
    SO	SO_ATTACH_BPF	attachBpf	50	-	-
    SO	SO_ATTACH_FILTER	attachFilter	26	-	-
    SO	SO_ATTACH_REUSEPORT_CBPF	attachReuseportCbpf	51	-	-
    SO	SO_ATTACH_REUSEPORT_EBPF	attachReuseportEbpf	52	-	-
    SO	SO_BINDTOIFINDEX	bindtoifindex	62	-	-
    SO	SO_BPF_EXTENSIONS	bpfExtensions	48	-	-
    SO	SO_BSDCOMPAT	bsdcompat	14	-	-
    SO	SO_BUF_LOCK	bufLock	72	-	-
    SO	SO_BUSY_POLL_BUDGET	busyPollBudget	70	-	-
    SO	SO_CNX_ADVICE	cnxAdvice	53	-	-
    SO	SO_COOKIE	cookie	57	-	-
    SO	SO_DETACH_BPF	detachBpf	27	-	-
    SO	SO_DETACH_FILTER	detachFilter	27	-	-
    SO	SO_DETACH_REUSEPORT_BPF	detachReuseportBpf	68	-	-
    SO	SO_DONTTRUNC	donttrunc	-	8192	-
    SO	SO_GET_FILTER	getFilter	26	-	-
    SO	SO_INCOMING_NAPI_ID	incomingNapiId	56	-	-
    SO	SO_LABEL	label	-	4112	-
    SO	SO_LOCK_FILTER	lockFilter	44	-	-
    SO	SO_MARK	mark	36	-	-
    SO	SO_MAX_PACING_RATE	maxPacingRate	47	4406	-
    SO	SO_MEMINFO	meminfo	55	-	-
    SO	SO_NETNS_COOKIE	netnsCookie	71	-	-
    SO	SO_NETSVC_MARKING_LEVEL	netsvcMarkingLevel	-	4377	-
    SO	SO_NET_SERVICE_TYPE	netServiceType	-	4374	-
    SO	SO_NKE	nke	-	4129	-
    SO	SO_NOADDRERR	noaddrerr	-	4131	-
    SO	SO_NOFCS	nofcs	43	-	-
    SO	SO_NOTIFYCONFLICT	notifyconflict	-	4134	-
    SO	SO_NO_CHECK	noCheck	11	-	-
    SO	SO_NP_EXTENSIONS	npExtensions	-	4227	-
    SO	SO_NUMRCVPKT	numrcvpkt	-	4370	-
    SO	SO_PASSCRED	passcred	16	-	-
    SO	SO_PASSSEC	passsec	34	-	-
    SO	SO_PEEK_OFF	peekOff	42	-	-
    SO	SO_PEERGROUPS	peergroups	59	-	-
    SO	SO_PEERLABEL	peerlabel	-	4113	-
    SO	SO_PEERNAME	peername	28	-	-
    SO	SO_PEERSEC	peersec	31	-	-
    SO	SO_PREFER_BUSY_POLL	preferBusyPoll	69	-	-
    SO	SO_PRIORITY	priority	12	-	-
    SO	SO_RANDOMPORT	randomport	-	4226	-
    SO	SO_RCVBUFFORCE	rcvbufforce	33	-	-
    SO	SO_RCVMARK	rcvmark	75	-	-
    SO	SO_RCVTIMEO_NEW	rcvtimeoNew	66	-	-
    SO	SO_RCVTIMEO_OLD	rcvtimeoOld	20	-	-
    SO	SO_RESERVE_MEM	reserveMem	73	-	-
    SO	SO_RESOLVER_SIGNATURE	resolverSignature	-	4401	-
    SO	SO_REUSESHAREUID	reuseshareuid	-	4133	-
    SO	SO_RXQ_OVFL	rxqOvfl	40	-	-
    SO	SO_SECURITY_AUTHENTICATION	securityAuthentication	22	-	-
    SO	SO_SECURITY_ENCRYPTION_NETWORK	securityEncryptionNetwork	24	-	-
    SO	SO_SECURITY_ENCRYPTION_TRANSPORT	securityEncryptionTransport	23	-	-
    SO	SO_SELECT_ERR_QUEUE	selectErrQueue	45	-	-
    SO	SO_SNDBUFFORCE	sndbufforce	32	-	-
    SO	SO_SNDTIMEO_NEW	sndtimeoNew	67	-	-
    SO	SO_SNDTIMEO_OLD	sndtimeoOld	21	-	-
    SO	SO_TIMESTAMPING	timestamping	37	-	-
    SO	SO_TIMESTAMPING_NEW	timestampingNew	65	-	-
    SO	SO_TIMESTAMPING_OLD	timestampingOld	37	-	-
    SO	SO_TIMESTAMPNS	timestampns	35	-	-
    SO	SO_TIMESTAMPNS_NEW	timestampnsNew	64	-	-
    SO	SO_TIMESTAMPNS_OLD	timestampnsOld	35	-	-
    SO	SO_TIMESTAMP_MONOTONIC	timestampMonotonic	-	2048	-
    SO	SO_TIMESTAMP_NEW	timestampNew	63	-	-
    SO	SO_TIMESTAMP_OLD	timestampOld	29	-	-
    SO	SO_TXREHASH	txrehash	74	-	-
    SO	SO_TXTIME	txtime	61	-	-
    SO	SO_UPCALLCLOSEWAIT	upcallclosewait	-	4135	-
    SO	SO_USELOOPBACK	useloopback	-	64	-
    SO	SO_VM_SOCKETS_BUFFER_MAX_SIZE	vmSocketsBufferMaxSize	2	-	-
    SO	SO_VM_SOCKETS_BUFFER_MIN_SIZE	vmSocketsBufferMinSize	1	-	-
    SO	SO_VM_SOCKETS_BUFFER_SIZE	vmSocketsBufferSize	0	-	-
    SO	SO_VM_SOCKETS_CONNECT_TIMEOUT	vmSocketsConnectTimeout	6	-	-
    SO	SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW	vmSocketsConnectTimeoutNew	8	-	-
    SO	SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD	vmSocketsConnectTimeoutOld	6	-	-
    SO	SO_VM_SOCKETS_NONBLOCK_TXRX	vmSocketsNonblockTxrx	7	-	-
    SO	SO_VM_SOCKETS_PEER_HOST_VM_ID	vmSocketsPeerHostVmId	3	-	-
    SO	SO_VM_SOCKETS_TRUSTED	vmSocketsTrusted	5	-	-
    SO	SO_WANTMORE	wantmore	-	16384	-
    SO	SO_WANTOOBFLAG	wantoobflag	-	32768	-
    SO	SO_WIFI_STATUS	wifiStatus	41	-	-
    SO	SO_ZEROCOPY	zerocopy	60	-	-
    SCM	SCM_CREDENTIALS	credentials	2	-	-
    SCM	SCM_CREDS	creds	-	3	-
    SCM	SCM_RIGHTS	rights	1	1	-
    SCM	SCM_TIMESTAMP	timestamp	29	2	-
    SCM	SCM_TIMESTAMPING	timestamping	37	-	-
    SCM	SCM_TIMESTAMPING_OPT_STATS	timestampingOptStats	54	-	-
    SCM	SCM_TIMESTAMPING_PKTINFO	timestampingPktinfo	58	-	-
    SCM	SCM_TIMESTAMPNS	timestampns	35	-	-
    SCM	SCM_TIMESTAMP_MONOTONIC	timestampMonotonic	-	4	-
    SCM	SCM_TXTIME	txtime	61	-	-
    SCM	SCM_WIFI_STATUS	wifiStatus	41	-	-
    IPPROTO	IPPROTO_IP	ip	0	0	The default protocol; as a level, options of IPv4
    IPPROTO	IPPROTO_ICMP	icmp	1	1	Control messages of IPv4
    IPPROTO	IPPROTO_TCP	tcp	6	6	TCP; as a level, options of TCP
    IPPROTO	IPPROTO_UDP	udp	17	17	UDP
    IPPROTO	IPPROTO_IPV6	ipv6	41	41	As a level, options of IPv6
    IPPROTO	IPPROTO_ICMPV6	icmpv6	58	58	Control messages of IPv6
    IPPROTO	IPPROTO_RAW	raw	255	255	Raw IP packets
    IPPROTO	IPPROTO_3PC	_3pc	-	34	-
    IPPROTO	IPPROTO_ADFS	adfs	-	68	-
    IPPROTO	IPPROTO_AH	ah	51	51	-
    IPPROTO	IPPROTO_AHIP	ahip	-	61	-
    IPPROTO	IPPROTO_APES	apes	-	99	-
    IPPROTO	IPPROTO_ARGUS	argus	-	13	-
    IPPROTO	IPPROTO_AX25	ax25	-	93	-
    IPPROTO	IPPROTO_BEETPH	beetph	94	-	-
    IPPROTO	IPPROTO_BHA	bha	-	49	-
    IPPROTO	IPPROTO_BLT	blt	-	30	-
    IPPROTO	IPPROTO_BRSATMON	brsatmon	-	76	-
    IPPROTO	IPPROTO_CFTP	cftp	-	62	-
    IPPROTO	IPPROTO_CHAOS	chaos	-	16	-
    IPPROTO	IPPROTO_CMTP	cmtp	-	38	-
    IPPROTO	IPPROTO_COMP	comp	108	-	-
    IPPROTO	IPPROTO_CPHB	cphb	-	73	-
    IPPROTO	IPPROTO_CPNX	cpnx	-	72	-
    IPPROTO	IPPROTO_DCCP	dccp	33	-	-
    IPPROTO	IPPROTO_DDP	ddp	-	37	-
    IPPROTO	IPPROTO_DGP	dgp	-	86	-
    IPPROTO	IPPROTO_DIVERT	divert	-	254	-
    IPPROTO	IPPROTO_DONE	done	-	257	-
    IPPROTO	IPPROTO_DSTOPTS	dstopts	60	60	-
    IPPROTO	IPPROTO_EGP	egp	8	8	-
    IPPROTO	IPPROTO_EMCON	emcon	-	14	-
    IPPROTO	IPPROTO_ENCAP	encap	98	98	-
    IPPROTO	IPPROTO_EON	eon	-	80	-
    IPPROTO	IPPROTO_ESP	esp	50	50	-
    IPPROTO	IPPROTO_ETHERIP	etherip	-	97	-
    IPPROTO	IPPROTO_ETHERNET	ethernet	143	-	-
    IPPROTO	IPPROTO_FRAGMENT	fragment	44	44	-
    IPPROTO	IPPROTO_GGP	ggp	-	3	-
    IPPROTO	IPPROTO_GMTP	gmtp	-	100	-
    IPPROTO	IPPROTO_GRE	gre	47	47	-
    IPPROTO	IPPROTO_HELLO	hello	-	63	-
    IPPROTO	IPPROTO_HMP	hmp	-	20	-
    IPPROTO	IPPROTO_HOPOPTS	hopopts	0	0	-
    IPPROTO	IPPROTO_IDP	idp	22	22	-
    IPPROTO	IPPROTO_IDPR	idpr	-	35	-
    IPPROTO	IPPROTO_IDRP	idrp	-	45	-
    IPPROTO	IPPROTO_IGMP	igmp	2	2	-
    IPPROTO	IPPROTO_IGP	igp	-	85	-
    IPPROTO	IPPROTO_IGRP	igrp	-	88	-
    IPPROTO	IPPROTO_IL	il	-	40	-
    IPPROTO	IPPROTO_INLSP	inlsp	-	52	-
    IPPROTO	IPPROTO_INP	inp	-	32	-
    IPPROTO	IPPROTO_IPCOMP	ipcomp	-	108	-
    IPPROTO	IPPROTO_IPCV	ipcv	-	71	-
    IPPROTO	IPPROTO_IPEIP	ipeip	-	94	-
    IPPROTO	IPPROTO_IPIP	ipip	4	4	-
    IPPROTO	IPPROTO_IPPC	ippc	-	67	-
    IPPROTO	IPPROTO_IPV4	ipv4	-	4	-
    IPPROTO	IPPROTO_IRTP	irtp	-	28	-
    IPPROTO	IPPROTO_KRYPTOLAN	kryptolan	-	65	-
    IPPROTO	IPPROTO_L2TP	l2tp	115	-	-
    IPPROTO	IPPROTO_LARP	larp	-	91	-
    IPPROTO	IPPROTO_LEAF1	leaf1	-	25	-
    IPPROTO	IPPROTO_LEAF2	leaf2	-	26	-
    IPPROTO	IPPROTO_MAX	max	263	256	-
    IPPROTO	IPPROTO_MAXID	maxid	-	52	-
    IPPROTO	IPPROTO_MEAS	meas	-	19	-
    IPPROTO	IPPROTO_MH	mh	135	-	-
    IPPROTO	IPPROTO_MHRP	mhrp	-	48	-
    IPPROTO	IPPROTO_MICP	micp	-	95	-
    IPPROTO	IPPROTO_MPLS	mpls	137	-	-
    IPPROTO	IPPROTO_MPTCP	mptcp	262	-	-
    IPPROTO	IPPROTO_MTP	mtp	92	92	-
    IPPROTO	IPPROTO_MUX	mux	-	18	-
    IPPROTO	IPPROTO_ND	nd	-	77	-
    IPPROTO	IPPROTO_NHRP	nhrp	-	54	-
    IPPROTO	IPPROTO_NONE	none	59	59	-
    IPPROTO	IPPROTO_NSP	nsp	-	31	-
    IPPROTO	IPPROTO_NVPII	nvpii	-	11	-
    IPPROTO	IPPROTO_OSPFIGP	ospfigp	-	89	-
    IPPROTO	IPPROTO_PGM	pgm	-	113	-
    IPPROTO	IPPROTO_PIGP	pigp	-	9	-
    IPPROTO	IPPROTO_PIM	pim	103	103	-
    IPPROTO	IPPROTO_PRM	prm	-	21	-
    IPPROTO	IPPROTO_PUP	pup	12	12	-
    IPPROTO	IPPROTO_PVP	pvp	-	75	-
    IPPROTO	IPPROTO_RCCMON	rccmon	-	10	-
    IPPROTO	IPPROTO_RDP	rdp	-	27	-
    IPPROTO	IPPROTO_ROUTING	routing	43	43	-
    IPPROTO	IPPROTO_RSVP	rsvp	46	46	-
    IPPROTO	IPPROTO_RVD	rvd	-	66	-
    IPPROTO	IPPROTO_SATEXPAK	satexpak	-	64	-
    IPPROTO	IPPROTO_SATMON	satmon	-	69	-
    IPPROTO	IPPROTO_SCCSP	sccsp	-	96	-
    IPPROTO	IPPROTO_SCTP	sctp	132	132	-
    IPPROTO	IPPROTO_SDRP	sdrp	-	42	-
    IPPROTO	IPPROTO_SEP	sep	-	33	-
    IPPROTO	IPPROTO_SRPC	srpc	-	90	-
    IPPROTO	IPPROTO_ST	st	-	7	-
    IPPROTO	IPPROTO_SVMTP	svmtp	-	82	-
    IPPROTO	IPPROTO_SWIPE	swipe	-	53	-
    IPPROTO	IPPROTO_TCF	tcf	-	87	-
    IPPROTO	IPPROTO_TP	tp	29	29	-
    IPPROTO	IPPROTO_TPXX	tpxx	-	39	-
    IPPROTO	IPPROTO_TRUNK1	trunk1	-	23	-
    IPPROTO	IPPROTO_TRUNK2	trunk2	-	24	-
    IPPROTO	IPPROTO_TTP	ttp	-	84	-
    IPPROTO	IPPROTO_UDPLITE	udplite	136	-	-
    IPPROTO	IPPROTO_VINES	vines	-	83	-
    IPPROTO	IPPROTO_VISA	visa	-	70	-
    IPPROTO	IPPROTO_VMTP	vmtp	-	81	-
    IPPROTO	IPPROTO_WBEXPAK	wbexpak	-	79	-
    IPPROTO	IPPROTO_WBMON	wbmon	-	78	-
    IPPROTO	IPPROTO_WSN	wsn	-	74	-
    IPPROTO	IPPROTO_XNET	xnet	-	15	-
    IPPROTO	IPPROTO_XTP	xtp	-	36	-
    TCP	TCP_NODELAY	noDelay	1	1	Send small segments at once
    TCP	TCP_MAXSEG	maximumSegment	2	2	The largest segment in bytes
    TCP	TCP_KEEPINTVL	keepAliveInterval	5	257	Seconds between two keep-alive probes
    TCP	TCP_KEEPCNT	keepAliveCount	6	258	Probes without answer that end a connection
    TCP	TCP_KEEPIDLE	keepAliveIdle	4	-	Seconds of silence before the first keep-alive probe
    TCP	TCP_KEEPALIVE	keepAlive	-	16	Seconds of silence before the first keep-alive probe
    TCP	TCP_CORK	cork	3	-	Send only full segments until it's cleared
    TCP	TCP_NOPUSH	noPush	-	4	Send only full segments until it's cleared
    TCP	TCP_FASTOPEN	fastOpen	23	261	Data travels with the connection request
    TCP	TCP_DEFER_ACCEPT	deferAccept	9	-	Wake accept only when data has come
    TCP	TCP_QUICKACK	quickAcknowledge	12	-	Acknowledge at once
    TCP	TCP_USER_TIMEOUT	userTimeout	18	-	Milliseconds that data may stay unacknowledged
    TCP	TCP_BPF_IW	bpfIw	1001	-	-
    TCP	TCP_BPF_RTO_MIN	bpfRtoMin	1004	-	-
    TCP	TCP_BPF_SNDCWND_CLAMP	bpfSndcwndClamp	1002	-	-
    TCP	TCP_BPF_SYN	bpfSyn	1005	-	-
    TCP	TCP_BPF_SYN_IP	bpfSynIp	1006	-	-
    TCP	TCP_BPF_SYN_MAC	bpfSynMac	1007	-	-
    TCP	TCP_CC_INFO	ccInfo	26	-	-
    TCP	TCP_CLOSING	closing	11	-	-
    TCP	TCP_CM_INQ	cmInq	36	-	-
    TCP	TCP_CONGESTION	congestion	13	-	-
    TCP	TCP_CONNECTIONTIMEOUT	connectiontimeout	-	32	-
    TCP	TCP_CONNECTION_INFO	connectionInfo	-	262	-
    TCP	TCP_COOKIE_IN_ALWAYS	cookieInAlways	1	-	-
    TCP	TCP_COOKIE_MIN	cookieMin	8	-	-
    TCP	TCP_COOKIE_OUT_NEVER	cookieOutNever	2	-	-
    TCP	TCP_COOKIE_PAIR_SIZE	cookiePairSize	32	-	-
    TCP	TCP_COOKIE_TRANSACTIONS	cookieTransactions	15	-	-
    TCP	TCP_ENABLE_ECN	enableEcn	-	260	-
    TCP	TCP_ENCAP_ESPINTCP	encapEspintcp	7	-	-
    TCP	TCP_FASTOPEN_CONNECT	fastopenConnect	30	-	-
    TCP	TCP_FASTOPEN_KEY	fastopenKey	33	-	-
    TCP	TCP_FASTOPEN_NO_COOKIE	fastopenNoCookie	34	-	-
    TCP	TCP_INFO	info	11	-	-
    TCP	TCP_INQ	inq	36	-	-
    TCP	TCP_LINGER2	linger2	8	-	-
    TCP	TCP_MAXWIN	maxwin	65535	65535	-
    TCP	TCP_MAX_WINSHIFT	maxWinshift	14	14	-
    TCP	TCP_MD5SIG	md5sig	14	-	-
    TCP	TCP_NOOPT	noopt	-	8	-
    TCP	TCP_NOTSENT_LOWAT	notsentLowat	25	513	-
    TCP	TCP_QUEUE_SEQ	queueSeq	21	-	-
    TCP	TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT	receiveZerocopyFlagTlbCleanHint	1	-	-
    TCP	TCP_REPAIR	repair	19	-	-
    TCP	TCP_REPAIR_OPTIONS	repairOptions	22	-	-
    TCP	TCP_REPAIR_WINDOW	repairWindow	29	-	-
    TCP	TCP_RESERVED_BITS	reservedBits	15	-	-
    TCP	TCP_RXT_CONNDROPTIME	rxtConndroptime	-	128	-
    TCP	TCP_RXT_FINDROP	rxtFindrop	-	256	-
    TCP	TCP_SAVED_SYN	savedSyn	28	-	-
    TCP	TCP_SAVE_SYN	saveSyn	27	-	-
    TCP	TCP_SENDMOREACKS	sendmoreacks	-	259	-
    TCP	TCP_SYNCNT	syncnt	7	-	-
    TCP	TCP_S_DATA_IN	sDataIn	4	-	-
    TCP	TCP_S_DATA_OUT	sDataOut	8	-	-
    TCP	TCP_THIN_DUPACK	thinDupack	17	-	-
    TCP	TCP_THIN_LINEAR_TIMEOUTS	thinLinearTimeouts	16	-	-
    TCP	TCP_TIMESTAMP	timestamp	24	-	-
    TCP	TCP_TX_DELAY	txDelay	37	-	-
    TCP	TCP_ULP	ulp	31	-	-
    TCP	TCP_WINDOW_CLAMP	windowClamp	10	-	-
    TCP	TCP_ZEROCOPY_RECEIVE	zerocopyReceive	35	-	-
    UDP	UDP_CORK	cork	1	-	-
    UDP	UDP_ENCAP	encap	100	-	-
    UDP	UDP_GRO	gro	104	-	-
    UDP	UDP_NOCKSUM	nocksum	-	1	-
    UDP	UDP_NO_CHECK6_RX	noCheck6Rx	102	-	-
    UDP	UDP_NO_CHECK6_TX	noCheck6Tx	101	-	-
    UDP	UDP_SEGMENT	segment	103	-	-
    IP	IP_TOS	typeOfService	1	3	The type-of-service byte of what is sent
    IP	IP_TTL	timeToLive	2	4	The hop limit of what is sent
    IP	IP_MULTICAST_TTL	multicastTimeToLive	33	10	The hop limit of what is sent to a group
    IP	IP_MULTICAST_LOOP	multicastLoop	34	11	Groups on this machine hear what it sends
    IP	IP_ADD_MEMBERSHIP	addMembership	35	12	Join a multicast group
    IP	IP_DROP_MEMBERSHIP	dropMembership	36	13	Leave a multicast group
    IP	IP_ADD_SOURCE_MEMBERSHIP	addSourceMembership	39	70	-
    IP	IP_BIND_ADDRESS_NO_PORT	bindAddressNoPort	24	-	-
    IP	IP_BLOCK_SOURCE	blockSource	38	72	-
    IP	IP_BOUND_IF	boundIf	-	25	-
    IP	IP_CHECKSUM	checksum	23	-	-
    IP	IP_DEFAULT_MULTICAST_LOOP	defaultMulticastLoop	1	1	-
    IP	IP_DEFAULT_MULTICAST_TTL	defaultMulticastTtl	1	1	-
    IP	IP_DONTFRAG	dontfrag	-	28	-
    IP	IP_DROP_SOURCE_MEMBERSHIP	dropSourceMembership	40	71	-
    IP	IP_DUMMYNET_CONFIGURE	dummynetConfigure	-	60	-
    IP	IP_DUMMYNET_DEL	dummynetDel	-	61	-
    IP	IP_DUMMYNET_FLUSH	dummynetFlush	-	62	-
    IP	IP_DUMMYNET_GET	dummynetGet	-	64	-
    IP	IP_FAITH	faith	-	22	-
    IP	IP_FREEBIND	freebind	15	-	-
    IP	IP_FW_ADD	fwAdd	-	40	-
    IP	IP_FW_DEL	fwDel	-	41	-
    IP	IP_FW_FLUSH	fwFlush	-	42	-
    IP	IP_FW_GET	fwGet	-	44	-
    IP	IP_FW_RESETLOG	fwResetlog	-	45	-
    IP	IP_FW_ZERO	fwZero	-	43	-
    IP	IP_HDRINCL	hdrincl	3	2	-
    IP	IP_IPSEC_POLICY	ipsecPolicy	16	21	-
    IP	IP_LOCAL_PORT_RANGE	localPortRange	51	-	-
    IP	IP_MAX_MEMBERSHIPS	maxMemberships	20	4095	-
    IP	IP_MINTTL	minttl	21	-	-
    IP	IP_MSFILTER	msfilter	41	74	-
    IP	IP_MTU	mtu	14	-	-
    IP	IP_MTU_DISCOVER	mtuDiscover	10	-	-
    IP	IP_MULTICAST_ALL	multicastAll	49	-	-
    IP	IP_MULTICAST_IF	multicastIf	32	9	-
    IP	IP_MULTICAST_IFINDEX	multicastIfindex	-	66	-
    IP	IP_MULTICAST_VIF	multicastVif	-	14	-
    IP	IP_NAT__XXX	natXxx	-	55	-
    IP	IP_NODEFRAG	nodefrag	22	-	-
    IP	IP_OLD_FW_ADD	oldFwAdd	-	50	-
    IP	IP_OLD_FW_DEL	oldFwDel	-	51	-
    IP	IP_OLD_FW_FLUSH	oldFwFlush	-	52	-
    IP	IP_OLD_FW_GET	oldFwGet	-	54	-
    IP	IP_OLD_FW_RESETLOG	oldFwResetlog	-	56	-
    IP	IP_OLD_FW_ZERO	oldFwZero	-	53	-
    IP	IP_OPTIONS	options	4	1	-
    IP	IP_ORIGDSTADDR	origdstaddr	20	-	-
    IP	IP_PASSSEC	passsec	18	-	-
    IP	IP_PKTINFO	pktinfo	8	26	-
    IP	IP_PKTOPTIONS	pktoptions	9	-	-
    IP	IP_PMTUDISC	pmtudisc	10	-	-
    IP	IP_PMTUDISC_DO	pmtudiscDo	2	-	-
    IP	IP_PMTUDISC_DONT	pmtudiscDont	0	-	-
    IP	IP_PMTUDISC_INTERFACE	pmtudiscInterface	4	-	-
    IP	IP_PMTUDISC_OMIT	pmtudiscOmit	5	-	-
    IP	IP_PMTUDISC_PROBE	pmtudiscProbe	3	-	-
    IP	IP_PMTUDISC_WANT	pmtudiscWant	1	-	-
    IP	IP_PORTRANGE	portrange	-	19	-
    IP	IP_PORTRANGE_DEFAULT	portrangeDefault	-	0	-
    IP	IP_PORTRANGE_HIGH	portrangeHigh	-	1	-
    IP	IP_PORTRANGE_LOW	portrangeLow	-	2	-
    IP	IP_PROTOCOL	protocol	52	-	-
    IP	IP_RECVDSTADDR	recvdstaddr	-	7	-
    IP	IP_RECVERR	recverr	11	-	-
    IP	IP_RECVERR_RFC4884	recverrRfc4884	26	-	-
    IP	IP_RECVFRAGSIZE	recvfragsize	25	-	-
    IP	IP_RECVIF	recvif	-	20	-
    IP	IP_RECVOPTS	recvopts	6	5	-
    IP	IP_RECVORIGDSTADDR	recvorigdstaddr	20	-	-
    IP	IP_RECVPKTINFO	recvpktinfo	-	26	-
    IP	IP_RECVRETOPTS	recvretopts	7	6	-
    IP	IP_RECVTOS	recvtos	13	27	-
    IP	IP_RECVTTL	recvttl	12	24	-
    IP	IP_RETOPTS	retopts	7	8	-
    IP	IP_ROUTER_ALERT	routerAlert	5	-	-
    IP	IP_RSVP_OFF	rsvpOff	-	16	-
    IP	IP_RSVP_ON	rsvpOn	-	15	-
    IP	IP_RSVP_VIF_OFF	rsvpVifOff	-	18	-
    IP	IP_RSVP_VIF_ON	rsvpVifOn	-	17	-
    IP	IP_STRIPHDR	striphdr	-	23	-
    IP	IP_TRAFFIC_MGT_BACKGROUND	trafficMgtBackground	-	65	-
    IP	IP_TRANSPARENT	transparent	19	-	-
    IP	IP_UNBLOCK_SOURCE	unblockSource	37	73	-
    IP	IP_UNICAST_IF	unicastIf	50	-	-
    IP	IP_XFRM_POLICY	xfrmPolicy	17	-	-
    IPV6	IPV6_V6ONLY	only	26	27	An IPv6 socket takes no IPv4 connections
    IPV6	IPV6_UNICAST_HOPS	unicastHops	16	4	Hop limit of what is sent to one machine
    IPV6	IPV6_MULTICAST_HOPS	multicastHops	18	10	Hop limit of what is sent to a group
    IPV6	IPV6_2292DSTOPTS	_2292dstopts	4	23	-
    IPV6	IPV6_2292HOPLIMIT	_2292hoplimit	8	20	-
    IPV6	IPV6_2292HOPOPTS	_2292hopopts	3	22	-
    IPV6	IPV6_2292NEXTHOP	_2292nexthop	-	21	-
    IPV6	IPV6_2292PKTINFO	_2292pktinfo	2	19	-
    IPV6	IPV6_2292PKTOPTIONS	_2292pktoptions	6	25	-
    IPV6	IPV6_2292RTHDR	_2292rthdr	5	24	-
    IPV6	IPV6_ADDRFORM	addrform	1	-	-
    IPV6	IPV6_ADDR_MC_FLAGS_PREFIX	addrMcFlagsPrefix	-	32	-
    IPV6	IPV6_ADDR_MC_FLAGS_TRANSIENT	addrMcFlagsTransient	-	16	-
    IPV6	IPV6_ADDR_MC_FLAGS_UNICAST_BASED	addrMcFlagsUnicastBased	-	48	-
    IPV6	IPV6_ADDR_PREFERENCES	addrPreferences	72	-	-
    IPV6	IPV6_ADD_MEMBERSHIP	addMembership	20	-	-
    IPV6	IPV6_AUTHHDR	authhdr	10	-	-
    IPV6	IPV6_AUTOFLOWLABEL	autoflowlabel	70	-	-
    IPV6	IPV6_BINDV6ONLY	bindv6only	-	27	-
    IPV6	IPV6_BOUND_IF	boundIf	-	125	-
    IPV6	IPV6_CHECKSUM	checksum	7	26	-
    IPV6	IPV6_DONTFRAG	dontfrag	62	-	-
    IPV6	IPV6_DROP_MEMBERSHIP	dropMembership	21	-	-
    IPV6	IPV6_DSTOPTS	dstopts	59	-	-
    IPV6	IPV6_FAITH	faith	-	29	-
    IPV6	IPV6_FLOWINFO	flowinfo	11	-	-
    IPV6	IPV6_FLOWINFO_FLOWLABEL	flowinfoFlowlabel	1048575	-	-
    IPV6	IPV6_FLOWINFO_PRIORITY	flowinfoPriority	267386880	-	-
    IPV6	IPV6_FLOWINFO_SEND	flowinfoSend	33	-	-
    IPV6	IPV6_FLOWLABEL_MGR	flowlabelMgr	32	-	-
    IPV6	IPV6_FREEBIND	freebind	78	-	-
    IPV6	IPV6_FW_ADD	fwAdd	-	30	-
    IPV6	IPV6_FW_DEL	fwDel	-	31	-
    IPV6	IPV6_FW_FLUSH	fwFlush	-	32	-
    IPV6	IPV6_FW_GET	fwGet	-	34	-
    IPV6	IPV6_FW_ZERO	fwZero	-	33	-
    IPV6	IPV6_HDRINCL	hdrincl	36	-	-
    IPV6	IPV6_HOPLIMIT	hoplimit	52	-	-
    IPV6	IPV6_HOPOPTS	hopopts	54	-	-
    IPV6	IPV6_IPSEC_POLICY	ipsecPolicy	34	28	-
    IPV6	IPV6_JOIN_ANYCAST	joinAnycast	27	-	-
    IPV6	IPV6_JOIN_GROUP	joinGroup	20	12	-
    IPV6	IPV6_LEAVE_ANYCAST	leaveAnycast	28	-	-
    IPV6	IPV6_LEAVE_GROUP	leaveGroup	21	13	-
    IPV6	IPV6_MINHOPCOUNT	minhopcount	73	-	-
    IPV6	IPV6_MTU	mtu	24	-	-
    IPV6	IPV6_MTU_DISCOVER	mtuDiscover	23	-	-
    IPV6	IPV6_MULTICAST_ALL	multicastAll	29	-	-
    IPV6	IPV6_MULTICAST_IF	multicastIf	17	9	-
    IPV6	IPV6_MULTICAST_LOOP	multicastLoop	19	11	-
    IPV6	IPV6_NEXTHOP	nexthop	9	-	-
    IPV6	IPV6_ORIGDSTADDR	origdstaddr	74	-	-
    IPV6	IPV6_PATHMTU	pathmtu	61	-	-
    IPV6	IPV6_PKTINFO	pktinfo	50	-	-
    IPV6	IPV6_PMTUDISC_DO	pmtudiscDo	2	-	-
    IPV6	IPV6_PMTUDISC_DONT	pmtudiscDont	0	-	-
    IPV6	IPV6_PMTUDISC_INTERFACE	pmtudiscInterface	4	-	-
    IPV6	IPV6_PMTUDISC_OMIT	pmtudiscOmit	5	-	-
    IPV6	IPV6_PMTUDISC_PROBE	pmtudiscProbe	3	-	-
    IPV6	IPV6_PMTUDISC_WANT	pmtudiscWant	1	-	-
    IPV6	IPV6_PORTRANGE	portrange	-	14	-
    IPV6	IPV6_PORTRANGE_DEFAULT	portrangeDefault	-	0	-
    IPV6	IPV6_PORTRANGE_HIGH	portrangeHigh	-	1	-
    IPV6	IPV6_PORTRANGE_LOW	portrangeLow	-	2	-
    IPV6	IPV6_RECVDSTOPTS	recvdstopts	58	-	-
    IPV6	IPV6_RECVERR	recverr	25	-	-
    IPV6	IPV6_RECVERR_RFC4884	recverrRfc4884	31	-	-
    IPV6	IPV6_RECVFRAGSIZE	recvfragsize	77	-	-
    IPV6	IPV6_RECVHOPLIMIT	recvhoplimit	51	-	-
    IPV6	IPV6_RECVHOPOPTS	recvhopopts	53	-	-
    IPV6	IPV6_RECVORIGDSTADDR	recvorigdstaddr	74	-	-
    IPV6	IPV6_RECVPATHMTU	recvpathmtu	60	-	-
    IPV6	IPV6_RECVPKTINFO	recvpktinfo	49	-	-
    IPV6	IPV6_RECVRTHDR	recvrthdr	56	-	-
    IPV6	IPV6_RECVTCLASS	recvtclass	66	35	-
    IPV6	IPV6_ROUTER_ALERT	routerAlert	22	-	-
    IPV6	IPV6_ROUTER_ALERT_ISOLATE	routerAlertIsolate	30	-	-
    IPV6	IPV6_RTHDR	rthdr	57	-	-
    IPV6	IPV6_RTHDRDSTOPTS	rthdrdstopts	55	-	-
    IPV6	IPV6_RTHDR_LOOSE	rthdrLoose	0	0	-
    IPV6	IPV6_RTHDR_STRICT	rthdrStrict	1	1	-
    IPV6	IPV6_RTHDR_TYPE_0	rthdrType0	0	0	-
    IPV6	IPV6_RXDSTOPTS	rxdstopts	59	-	-
    IPV6	IPV6_RXHOPOPTS	rxhopopts	54	-	-
    IPV6	IPV6_TCLASS	tclass	67	36	-
    IPV6	IPV6_TRANSPARENT	transparent	75	-	-
    IPV6	IPV6_UNICAST_IF	unicastIf	76	-	-
    IPV6	IPV6_XFRM_POLICY	xfrmPolicy	35	-	-
    INADDR	INADDR_ANY	any	0	0	0.0.0.0: every address of this machine; in host byte order
    INADDR	INADDR_LOOPBACK	loopback	2130706433	2130706433	127.0.0.1: this machine; in host byte order
    INADDR	INADDR_BROADCAST	broadcast	4294967295	4294967295	255.255.255.255: every machine of the local network; in host byte order
    INADDR	INADDR_NONE	none	4294967295	4294967295	No address; in host byte order
    INADDR	INADDR_DUMMY	dummy	3221225480	-	-
    PACKET	PACKET_ADD_MEMBERSHIP	addMembership	1	-	-
    PACKET	PACKET_AUXDATA	auxdata	8	-	-
    PACKET	PACKET_BROADCAST	broadcast	1	-	-
    PACKET	PACKET_COPY_THRESH	copyThresh	7	-	-
    PACKET	PACKET_DROP_MEMBERSHIP	dropMembership	2	-	-
    PACKET	PACKET_FANOUT	fanout	18	-	-
    PACKET	PACKET_FASTROUTE	fastroute	6	-	-
    PACKET	PACKET_HDRLEN	hdrlen	11	-	-
    PACKET	PACKET_HOST	host	0	-	-
    PACKET	PACKET_IGNORE_OUTGOING	ignoreOutgoing	23	-	-
    PACKET	PACKET_KERNEL	kernel	7	-	-
    PACKET	PACKET_LOOPBACK	loopback	5	-	-
    PACKET	PACKET_LOSS	loss	14	-	-
    PACKET	PACKET_MULTICAST	multicast	2	-	-
    PACKET	PACKET_ORIGDEV	origdev	9	-	-
    PACKET	PACKET_OTHERHOST	otherhost	3	-	-
    PACKET	PACKET_OUTGOING	outgoing	4	-	-
    PACKET	PACKET_QDISC_BYPASS	qdiscBypass	20	-	-
    PACKET	PACKET_RECV_OUTPUT	recvOutput	3	-	-
    PACKET	PACKET_RESERVE	reserve	12	-	-
    PACKET	PACKET_ROLLOVER_STATS	rolloverStats	21	-	-
    PACKET	PACKET_RX_RING	rxRing	5	-	-
    PACKET	PACKET_STATISTICS	statistics	6	-	-
    PACKET	PACKET_TIMESTAMP	timestamp	17	-	-
    PACKET	PACKET_TX_HAS_OFF	txHasOff	19	-	-
    PACKET	PACKET_TX_RING	txRing	13	-	-
    PACKET	PACKET_TX_TIMESTAMP	txTimestamp	16	-	-
    PACKET	PACKET_USER	user	6	-	-
    PACKET	PACKET_VERSION	version	10	-	-
    PACKET	PACKET_VNET_HDR	vnetHdr	15	-	-
    LOCAL	LOCAL_PEERCRED	peercred	-	1	-
    LOCAL	LOCAL_PEEREPID	peerepid	-	3	-
    LOCAL	LOCAL_PEEREUUID	peereuuid	-	5	-
    LOCAL	LOCAL_PEERPID	peerpid	-	2	-
    LOCAL	LOCAL_PEERTOKEN	peertoken	-	6	-
    LOCAL	LOCAL_PEERUUID	peeruuid	-	4	-
    MCAST	MCAST_BLOCK_SOURCE	blockSource	43	84	-
    MCAST	MCAST_EXCLUDE	exclude	0	2	-
    MCAST	MCAST_INCLUDE	include	1	1	-
    MCAST	MCAST_JOIN_GROUP	joinGroup	42	80	-
    MCAST	MCAST_JOIN_SOURCE_GROUP	joinSourceGroup	46	82	-
    MCAST	MCAST_LEAVE_GROUP	leaveGroup	45	81	-
    MCAST	MCAST_LEAVE_SOURCE_GROUP	leaveSourceGroup	47	83	-
    MCAST	MCAST_MSFILTER	msfilter	48	-	-
    MCAST	MCAST_UNBLOCK_SOURCE	unblockSource	44	85	-
    MCAST	MCAST_UNDEFINED	undefined	-	0	-
    SOMAXCONN	SOMAXCONN	maximum	4096	128	The longest queue that the header names; the kernel cuts a longer one to its own limit
    STD	STDIN	input	0	0	Standard input
    STD	STDOUT	output	1	1	Standard output
    STD	STDERR	error	2	2	Standard error
    O	O_RDONLY	readOnly	0	0	Only to read
    O	O_WRONLY	writeOnly	1	1	Only to write
    O	O_RDWR	readWrite	2	2	To read and write
    O	O_ACCMODE	accessMode	3	3	The bits that hold one of the three ways of access
    O	O_CREAT	create	64	512	Make the file where it doesn't exist; mode gives its permissions
    O	O_EXCL	exclusive	128	2048	With O_CREAT: fail where the file exists
    O	O_NOCTTY	noControllingTerminal	256	131072	A terminal doesn't become the controlling one
    O	O_TRUNC	truncate	512	1024	Empty the file
    O	O_APPEND	append	1024	8	Every write goes to the end
    O	O_NONBLOCK	nonBlock	2048	4	Calls fail with EAGAIN rather than wait
    O	O_SYNC	sync	1052672	128	A write comes back when the data is on the device
    O	O_DSYNC	dataSync	4096	4194304	A write comes back when the data is on the device; times may come later
    O	O_DIRECTORY	directory	65536	1048576	Fail unless it's a directory
    O	O_NOFOLLOW	noFollow	131072	256	Fail where the path's last part is a symbolic link
    O	O_CLOEXEC	closeOnExec	524288	16777216	The descriptor is closed by execve
    O	O_ASYNC	async	8192	64	A signal tells that the descriptor is ready
    O	O_DIRECT	direct	16384	-	Go past the page cache
    O	O_NOATIME	noAccessTime	262144	-	Reading leaves the access time
    O	O_PATH	path	2097152	-	Only a handle on the place in the file tree
    O	O_TMPFILE	temporary	4259840	-	A file without a name, in the directory given
    O	O_EVTONLY	eventsOnly	-	32768	Only to watch the file for events
    O	O_SHLOCK	sharedLock	-	16	Take a shared lock
    O	O_EXLOCK	exclusiveLock	-	32	Take an exclusive lock
    O	O_SYMLINK	symbolicLink	-	2097152	Open a symbolic link itself
    O	O_ALERT	alert	-	536870912	-
    O	O_CLOFORK	clofork	-	134217728	-
    O	O_DP_AUTHENTICATE	dpAuthenticate	-	4	-
    O	O_DP_GETRAWENCRYPTED	dpGetrawencrypted	-	1	-
    O	O_DP_GETRAWUNENCRYPTED	dpGetrawunencrypted	-	2	-
    O	O_EXEC	exec	-	1073741824	-
    O	O_FSYNC	fsync	1052672	128	-
    O	O_NDELAY	ndelay	2048	4	-
    O	O_NOFOLLOW_ANY	nofollowAny	-	536870912	-
    O	O_POPUP	popup	-	2147483648	-
    O	O_RESOLVE_BENEATH	resolveBeneath	-	4096	-
    O	O_RSYNC	rsync	1052672	-	-
    O	O_SEARCH	search	-	1074790400	-
    O	O_UNIQUE	unique	-	8192	-
    AT	AT_FDCWD	workingDirectory	-100	-2	In place of a directory's descriptor: the working directory
    AT	AT_SYMLINK_NOFOLLOW	noFollow	256	32	Don't follow a symbolic link
    AT	AT_SYMLINK_FOLLOW	follow	1024	64	Follow a symbolic link
    AT	AT_REMOVEDIR	removeDirectory	512	128	Remove a directory rather than a file
    AT	AT_EACCESS	effectiveAccess	512	16	Test with the effective user and group
    AT	AT_EMPTY_PATH	emptyPath	4096	-	-
    AT	AT_FDONLY	fdonly	-	1024	-
    AT	AT_NODELETEBUSY	nodeletebusy	-	16384	-
    AT	AT_NO_AUTOMOUNT	noAutomount	2048	-	-
    AT	AT_REALDEV	realdev	-	512	-
    AT	AT_RECURSIVE	recursive	32768	-	-
    AT	AT_RESOLVE_BENEATH	resolveBeneath	-	8192	-
    AT	AT_STATX_DONT_SYNC	statxDontSync	16384	-	-
    AT	AT_STATX_FORCE_SYNC	statxForceSync	8192	-	-
    AT	AT_STATX_SYNC_AS_STAT	statxSyncAsStat	0	-	-
    AT	AT_STATX_SYNC_TYPE	statxSyncType	24576	-	-
    AT	AT_SYMLINK_NOFOLLOW_ANY	symlinkNofollowAny	-	2048	-
    AT	AT_UNIQUE	unique	-	32768	-
    AUX	AT_BASE	base	7	-	-
    AUX	AT_BASE_PLATFORM	basePlatform	24	-	-
    AUX	AT_CLKTCK	clktck	17	-	-
    AUX	AT_EGID	egid	14	-	-
    AUX	AT_ENTRY	entry	9	-	-
    AUX	AT_EUID	euid	12	-	-
    AUX	AT_EXECFD	execfd	2	-	-
    AUX	AT_EXECFN	execfn	31	-	-
    AUX	AT_FLAGS	flags	8	-	-
    AUX	AT_GID	gid	13	-	-
    AUX	AT_HWCAP	hwcap	16	-	-
    AUX	AT_HWCAP2	hwcap2	26	-	-
    AUX	AT_IGNORE	ignore	1	-	-
    AUX	AT_MINSIGSTKSZ	minsigstksz	51	-	-
    AUX	AT_NOTELF	notelf	10	-	-
    AUX	AT_NULL	null	0	-	-
    AUX	AT_PAGESZ	pagesz	6	-	-
    AUX	AT_PHDR	phdr	3	-	-
    AUX	AT_PHENT	phent	4	-	-
    AUX	AT_PHNUM	phnum	5	-	-
    AUX	AT_PLATFORM	platform	15	-	-
    AUX	AT_RANDOM	random	25	-	-
    AUX	AT_SECURE	secure	23	-	-
    AUX	AT_SYSINFO_EHDR	sysinfoEhdr	33	-	-
    AUX	AT_UID	uid	11	-	-
    AUX	AT_VECTOR_SIZE_ARCH	vectorSizeArch	3	-	-
    S	S_IFMT	typeMask	61440	61440	The bits of st_mode that hold the file's type
    S	S_IFREG	regular	32768	32768	A regular file
    S	S_IFDIR	directory	16384	16384	A directory
    S	S_IFLNK	symbolicLink	40960	40960	A symbolic link
    S	S_IFCHR	characterDevice	8192	8192	A character device
    S	S_IFBLK	blockDevice	24576	24576	A block device
    S	S_IFIFO	pipe	4096	4096	A pipe
    S	S_IFSOCK	socket	49152	49152	A socket
    S	S_ISUID	setUserID	2048	2048	Run as the file's owner
    S	S_ISGID	setGroupID	1024	1024	Run as the file's group
    S	S_ISVTX	sticky	512	512	In such a directory only owners remove files
    S	S_IRWXU	userAll	448	448	Owner: read, write, execute
    S	S_IRUSR	userRead	256	256	Owner: read
    S	S_IWUSR	userWrite	128	128	Owner: write
    S	S_IXUSR	userExecute	64	64	Owner: execute
    S	S_IRWXG	groupAll	56	56	Group: read, write, execute
    S	S_IRGRP	groupRead	32	32	Group: read
    S	S_IWGRP	groupWrite	16	16	Group: write
    S	S_IXGRP	groupExecute	8	8	Group: execute
    S	S_IRWXO	othersAll	7	7	Others: read, write, execute
    S	S_IROTH	othersRead	4	4	Others: read
    S	S_IWOTH	othersWrite	2	2	Others: write
    S	S_IXOTH	othersExecute	1	1	Others: execute
    S	S_IFWHT	ifwht	-	57344	-
    S	S_IREAD	iread	256	256	-
    S	S_ISTXT	istxt	-	512	-
    S	S_IWRITE	iwrite	128	128	-
    ACCESS	F_OK	fOk	0	0	-
    ACCESS	R_OK	rOk	4	4	-
    ACCESS	W_OK	wOk	2	2	-
    ACCESS	X_OK	xOk	1	1	-
    ACCESS	_APPEND_OK	appendOk	-	8192	-
    ACCESS	_CHOWN_OK	chownOk	-	2097152	-
    ACCESS	_DELETE_OK	deleteOk	-	4096	-
    ACCESS	_EXECUTE_OK	executeOk	-	2048	-
    ACCESS	_RATTR_OK	rattrOk	-	32768	-
    ACCESS	_READ_OK	readOk	-	512	-
    ACCESS	_REXT_OK	rextOk	-	131072	-
    ACCESS	_RMFILE_OK	rmfileOk	-	16384	-
    ACCESS	_RPERM_OK	rpermOk	-	524288	-
    ACCESS	_WATTR_OK	wattrOk	-	65536	-
    ACCESS	_WEXT_OK	wextOk	-	262144	-
    ACCESS	_WPERM_OK	wpermOk	-	1048576	-
    ACCESS	_WRITE_OK	writeOk	-	1024	-
    DT	DT_BLK	blk	6	6	-
    DT	DT_CHR	chr	2	2	-
    DT	DT_DIR	dir	4	4	-
    DT	DT_FIFO	fifo	1	1	-
    DT	DT_LNK	lnk	10	10	-
    DT	DT_REG	reg	8	8	-
    DT	DT_SOCK	sock	12	12	-
    DT	DT_UNKNOWN	unknown	0	0	-
    DT	DT_WHT	wht	14	14	-
    STATX	STATX_ALL	all	4095	-	-
    STATX	STATX_ATIME	atime	32	-	-
    STATX	STATX_ATTR_APPEND	attrAppend	32	-	-
    STATX	STATX_ATTR_AUTOMOUNT	attrAutomount	4096	-	-
    STATX	STATX_ATTR_COMPRESSED	attrCompressed	4	-	-
    STATX	STATX_ATTR_DAX	attrDax	2097152	-	-
    STATX	STATX_ATTR_ENCRYPTED	attrEncrypted	2048	-	-
    STATX	STATX_ATTR_IMMUTABLE	attrImmutable	16	-	-
    STATX	STATX_ATTR_MOUNT_ROOT	attrMountRoot	8192	-	-
    STATX	STATX_ATTR_NODUMP	attrNodump	64	-	-
    STATX	STATX_ATTR_VERITY	attrVerity	1048576	-	-
    STATX	STATX_BASIC_STATS	basicStats	2047	-	-
    STATX	STATX_BLOCKS	blocks	1024	-	-
    STATX	STATX_BTIME	btime	2048	-	-
    STATX	STATX_CTIME	ctime	128	-	-
    STATX	STATX_DIOALIGN	dioalign	8192	-	-
    STATX	STATX_GID	gid	16	-	-
    STATX	STATX_INO	ino	256	-	-
    STATX	STATX_MNT_ID	mntId	4096	-	-
    STATX	STATX_MODE	mode	2	-	-
    STATX	STATX_MTIME	mtime	64	-	-
    STATX	STATX_NLINK	nlink	4	-	-
    STATX	STATX_SIZE	size	512	-	-
    STATX	STATX_TYPE	type	1	-	-
    STATX	STATX_UID	uid	8	-	-
    STATX	STATX__RESERVED	reserved	2147483648	-	-
    UF	SF_APPEND	sfAppend	-	262144	-
    UF	SF_ARCHIVED	sfArchived	-	65536	-
    UF	SF_DATALESS	sfDataless	-	1073741824	-
    UF	SF_FIRMLINK	sfFirmlink	-	8388608	-
    UF	SF_IMMUTABLE	sfImmutable	-	131072	-
    UF	SF_NOUNLINK	sfNounlink	-	1048576	-
    UF	SF_RESTRICTED	sfRestricted	-	524288	-
    UF	SF_SYNTHETIC	sfSynthetic	-	3221225472	-
    UF	UF_APPEND	ufAppend	-	4	-
    UF	UF_COMPRESSED	ufCompressed	-	32	-
    UF	UF_DATAVAULT	ufDatavault	-	128	-
    UF	UF_HIDDEN	ufHidden	-	32768	-
    UF	UF_IMMUTABLE	ufImmutable	-	2	-
    UF	UF_NODUMP	ufNodump	-	1	-
    UF	UF_OPAQUE	ufOpaque	-	8	-
    UF	UF_TRACKED	ufTracked	-	64	-
    RENAME	RENAME_EXCHANGE	exchange	2	-	-
    RENAME	RENAME_EXCL	excl	-	4	-
    RENAME	RENAME_NOFOLLOW_ANY	nofollowAny	-	16	-
    RENAME	RENAME_NOREPLACE	noreplace	1	-	-
    RENAME	RENAME_RESERVED1	reserved1	-	8	-
    RENAME	RENAME_RESOLVE_BENEATH	resolveBeneath	-	32	-
    RENAME	RENAME_SECLUDE	seclude	-	1	-
    RENAME	RENAME_SWAP	swap	-	2	-
    RENAME	RENAME_WHITEOUT	whiteout	4	-	-
    RESOLVE	RESOLVE_BENEATH	beneath	8	-	-
    RESOLVE	RESOLVE_CACHED	cached	32	-	-
    RESOLVE	RESOLVE_IN_ROOT	inRoot	16	-	-
    RESOLVE	RESOLVE_NO_MAGICLINKS	noMagiclinks	2	-	-
    RESOLVE	RESOLVE_NO_SYMLINKS	noSymlinks	4	-	-
    RESOLVE	RESOLVE_NO_XDEV	noXdev	1	-	-
    XATTR	XATTR_CREATE	create	1	-	-
    XATTR	XATTR_LIST_MAX	listMax	65536	-	-
    XATTR	XATTR_NAME_MAX	nameMax	255	-	-
    XATTR	XATTR_REPLACE	replace	2	-	-
    XATTR	XATTR_SIZE_MAX	sizeMax	65536	-	-
    PROT	PROT_NONE	none	0	0	No access
    PROT	PROT_READ	read	1	1	May be read
    PROT	PROT_WRITE	write	2	2	May be written
    PROT	PROT_EXEC	execute	4	4	May be run
    PROT	PROT_GROWSDOWN	growsdown	16777216	-	-
    PROT	PROT_GROWSUP	growsup	33554432	-	-
    PROT	PROT_SEM	sem	8	-	-
    MAP	MAP_SHARED	shared	1	1	Writes reach the file and other processes
    MAP	MAP_PRIVATE	private	2	2	Writes stay in this process
    MAP	MAP_FIXED	fixed	16	16	Exactly at the address, whatever was there
    MAP	MAP_ANONYMOUS	anonymous	32	4096	Zeros, no file
    MAP	MAP_NORESERVE	noReserve	16384	64	Keep no swap space for it
    MAP	MAP_POPULATE	populate	32768	-	Bring the pages in at once
    MAP	MAP_LOCKED	locked	8192	-	Keep the pages in memory
    MAP	MAP_HUGETLB	hugePages	262144	-	Use huge pages
    MAP	MAP_STACK	stack	131072	-	Fit for a thread's stack
    MAP	MAP_GROWSDOWN	growsDown	256	-	Grows towards lower addresses
    MAP	MAP_FIXED_NOREPLACE	fixedNoReplace	1048576	-	At the address, or fail where something is there
    MAP	MAP_JIT	justInTime	-	2048	Code that the program writes itself
    MAP	MAP_NOCACHE	noCache	-	1024	Don't keep the pages after use
    MAP	MAP_32BIT	_32bit	64	32768	-
    MAP	MAP_ANON	anon	32	4096	-
    MAP	MAP_COPY	copy	-	2	-
    MAP	MAP_DENYWRITE	denywrite	2048	-	-
    MAP	MAP_EXECUTABLE	executable	4096	-	-
    MAP	MAP_FAILED	failed	-1	-1	-
    MAP	MAP_FILE	file	0	0	-
    MAP	MAP_HASSEMAPHORE	hassemaphore	-	512	-
    MAP	MAP_HUGE_16GB	huge16gb	2281701376	-	-
    MAP	MAP_HUGE_16KB	huge16kb	939524096	-	-
    MAP	MAP_HUGE_16MB	huge16mb	1610612736	-	-
    MAP	MAP_HUGE_1GB	huge1gb	2013265920	-	-
    MAP	MAP_HUGE_1MB	huge1mb	1342177280	-	-
    MAP	MAP_HUGE_256MB	huge256mb	1879048192	-	-
    MAP	MAP_HUGE_2GB	huge2gb	2080374784	-	-
    MAP	MAP_HUGE_2MB	huge2mb	1409286144	-	-
    MAP	MAP_HUGE_32MB	huge32mb	1677721600	-	-
    MAP	MAP_HUGE_512KB	huge512kb	1275068416	-	-
    MAP	MAP_HUGE_512MB	huge512mb	1946157056	-	-
    MAP	MAP_HUGE_64KB	huge64kb	1073741824	-	-
    MAP	MAP_HUGE_8MB	huge8mb	1543503872	-	-
    MAP	MAP_HUGE_MASK	hugeMask	63	-	-
    MAP	MAP_HUGE_SHIFT	hugeShift	26	-	-
    MAP	MAP_NOEXTEND	noextend	-	256	-
    MAP	MAP_NONBLOCK	nonblock	65536	-	-
    MAP	MAP_RENAME	rename	-	32	-
    MAP	MAP_RESERVED0080	reserved0080	-	128	-
    MAP	MAP_RESILIENT_CODESIGN	resilientCodesign	-	8192	-
    MAP	MAP_RESILIENT_MEDIA	resilientMedia	-	16384	-
    MAP	MAP_SHARED_VALIDATE	sharedValidate	3	-	-
    MAP	MAP_SYNC	sync	524288	-	-
    MAP	MAP_TPRO	tpro	-	524288	-
    MAP	MAP_TRANSLATED_ALLOW_EXECUTE	translatedAllowExecute	-	131072	-
    MAP	MAP_TYPE	type	15	-	-
    MAP	MAP_UNINITIALIZED	uninitialized	67108864	-	-
    MAP	MAP_UNIX03	unix03	-	262144	-
    MSYNC	MS_ASYNC	async	1	1	-
    MSYNC	MS_DEACTIVATE	deactivate	-	8	-
    MSYNC	MS_INVALIDATE	invalidate	2	2	-
    MSYNC	MS_KILLPAGES	killpages	-	4	-
    MSYNC	MS_SYNC	sync	4	16	-
    MADV	MADV_CAN_REUSE	canReuse	-	9	-
    MADV	MADV_COLD	cold	20	-	-
    MADV	MADV_COLLAPSE	collapse	25	-	-
    MADV	MADV_DODUMP	dodump	17	-	-
    MADV	MADV_DOFORK	dofork	11	-	-
    MADV	MADV_DONTDUMP	dontdump	16	-	-
    MADV	MADV_DONTFORK	dontfork	10	-	-
    MADV	MADV_DONTNEED	dontneed	4	4	-
    MADV	MADV_DONTNEED_LOCKED	dontneedLocked	24	-	-
    MADV	MADV_FREE	free	8	5	-
    MADV	MADV_FREE_REUSABLE	freeReusable	-	7	-
    MADV	MADV_FREE_REUSE	freeReuse	-	8	-
    MADV	MADV_HUGEPAGE	hugepage	14	-	-
    MADV	MADV_HWPOISON	hwpoison	100	-	-
    MADV	MADV_KEEPONFORK	keeponfork	19	-	-
    MADV	MADV_MERGEABLE	mergeable	12	-	-
    MADV	MADV_NOHUGEPAGE	nohugepage	15	-	-
    MADV	MADV_NORMAL	normal	0	0	-
    MADV	MADV_PAGEOUT	pageout	21	10	-
    MADV	MADV_POPULATE_READ	populateRead	22	-	-
    MADV	MADV_POPULATE_WRITE	populateWrite	23	-	-
    MADV	MADV_RANDOM	random	1	1	-
    MADV	MADV_REMOVE	remove	9	-	-
    MADV	MADV_SEQUENTIAL	sequential	2	2	-
    MADV	MADV_SOFT_OFFLINE	softOffline	101	-	-
    MADV	MADV_UNMERGEABLE	unmergeable	13	-	-
    MADV	MADV_WILLNEED	willneed	3	3	-
    MADV	MADV_WIPEONFORK	wipeonfork	18	-	-
    MADV	MADV_ZERO	zero	-	11	-
    MADV	MADV_ZERO_WIRED_PAGES	zeroWiredPages	-	6	-
    MREMAP	MREMAP_DONTUNMAP	dontunmap	4	-	-
    MREMAP	MREMAP_FIXED	fixed	2	-	-
    MREMAP	MREMAP_MAYMOVE	maymove	1	-	-
    MCL	MCL_CURRENT	current	1	1	-
    MCL	MCL_FUTURE	future	2	2	-
    MCL	MCL_ONFAULT	onfault	4	-	-
    MLOCK	MLOCK_ONFAULT	onfault	1	-	-
    MFD	MFD_ALLOW_SEALING	allowSealing	2	-	-
    MFD	MFD_CLOEXEC	cloexec	1	-	-
    MFD	MFD_HUGETLB	hugetlb	4	-	-
    PKEY	PKEY_DISABLE_ACCESS	disableAccess	1	-	-
    PKEY	PKEY_DISABLE_WRITE	disableWrite	2	-	-
    MPOL	MPOL_BIND	mpolBind	2	-	-
    MPOL	MPOL_DEFAULT	mpolDefault	0	-	-
    MPOL	MPOL_F_ADDR	mpolFAddr	2	-	-
    MPOL	MPOL_F_MEMS_ALLOWED	mpolFMemsAllowed	4	-	-
    MPOL	MPOL_F_MOF	mpolFMof	8	-	-
    MPOL	MPOL_F_MORON	mpolFMoron	16	-	-
    MPOL	MPOL_F_NODE	mpolFNode	1	-	-
    MPOL	MPOL_F_NUMA_BALANCING	mpolFNumaBalancing	8192	-	-
    MPOL	MPOL_F_RELATIVE_NODES	mpolFRelativeNodes	16384	-	-
    MPOL	MPOL_F_SHARED	mpolFShared	1	-	-
    MPOL	MPOL_F_STATIC_NODES	mpolFStaticNodes	32768	-	-
    MPOL	MPOL_INTERLEAVE	mpolInterleave	3	-	-
    MPOL	MPOL_LOCAL	mpolLocal	4	-	-
    MPOL	MPOL_MF_INTERNAL	mpolMfInternal	16	-	-
    MPOL	MPOL_MF_LAZY	mpolMfLazy	8	-	-
    MPOL	MPOL_MF_MOVE	mpolMfMove	2	-	-
    MPOL	MPOL_MF_MOVE_ALL	mpolMfMoveAll	4	-	-
    MPOL	MPOL_MF_STRICT	mpolMfStrict	1	-	-
    MPOL	MPOL_MF_VALID	mpolMfValid	7	-	-
    MPOL	MPOL_PREFERRED	mpolPreferred	1	-	-
    MPOL	MPOL_PREFERRED_MANY	mpolPreferredMany	5	-	-
    VM_INHERIT	VM_INHERIT_COPY	copy	-	1	-
    VM_INHERIT	VM_INHERIT_DONATE_COPY	donateCopy	-	3	-
    VM_INHERIT	VM_INHERIT_NONE	none	-	2	-
    VM_INHERIT	VM_INHERIT_SHARE	share	-	0	-
    SIG	SIG_DFL	default	0	0	As a handler: what the kernel does by default
    SIG	SIG_IGN	ignore	1	1	As a handler: nothing happens
    SIG	SIGHUP	hangup	1	1	The terminal is gone
    SIG	SIGINT	interrupt	2	2	Interrupt from the keyboard
    SIG	SIGQUIT	quit	3	3	Quit from the keyboard, with a core dump
    SIG	SIGILL	illegalInstruction	4	4	The processor doesn't know the instruction
    SIG	SIGTRAP	trap	5	5	A breakpoint or trace stop
    SIG	SIGABRT	abort	6	6	The program gave itself up
    SIG	SIGBUS	bus	7	10	Memory that's mapped but can't be reached
    SIG	SIGFPE	arithmetic	8	8	Division by zero or overflow of a quotient
    SIG	SIGKILL	kill	9	9	Ends the process; can't be caught
    SIG	SIGUSR1	user1	10	30	For the program's own use
    SIG	SIGSEGV	segmentation	11	11	Memory that isn't mapped or not for this use
    SIG	SIGUSR2	user2	12	31	For the program's own use
    SIG	SIGPIPE	pipe	13	13	Write to a pipe or socket that nobody reads
    SIG	SIGALRM	alarm	14	14	A timer ran out
    SIG	SIGTERM	terminate	15	15	Asks the process to end
    SIG	SIGSTKFLT	stackFault	16	-	Never sent
    SIG	SIGCHLD	child	17	20	A child process ended or stopped
    SIG	SIGCONT	continue	18	19	Go on after a stop
    SIG	SIGSTOP	stop	19	17	Stops the process; can't be caught
    SIG	SIGTSTP	terminalStop	20	18	Stop from the keyboard
    SIG	SIGTTIN	terminalInput	21	21	A background process reads the terminal
    SIG	SIGTTOU	terminalOutput	22	22	A background process writes the terminal
    SIG	SIGURG	urgent	23	16	Urgent data has come to a socket
    SIG	SIGXCPU	processorTime	24	24	The limit of processor time is passed
    SIG	SIGXFSZ	fileSize	25	25	The limit of a file's size is passed
    SIG	SIGVTALRM	virtualAlarm	26	26	A timer of processor time ran out
    SIG	SIGPROF	profile	27	27	A profiling timer ran out
    SIG	SIGWINCH	windowChange	28	28	The terminal's window has another size
    SIG	SIGIO	io	29	23	A descriptor is ready
    SIG	SIGPWR	power	30	-	The power fails
    SIG	SIGSYS	badSystemCall	31	12	The kernel doesn't know the system call
    SIG	SIGEMT	emulation	-	7	An instruction to be emulated
    SIG	SIGINFO	information	-	29	Status asked for from the keyboard
    SIG	SIGCLD	cld	17	-	-
    SIG	SIGIOT	iot	6	6	-
    SIG	SIGPOLL	poll	29	-	-
    SIG	SIGUNUSED	unused	31	-	-
    SIG	SIG_ERR	err	-1	-1	-
    SIG	SIG_HOLD	hold	2	5	-
    SIG_MASK	SIG_BLOCK	block	0	1	Add the set to the blocked signals
    SIG_MASK	SIG_UNBLOCK	unblock	1	2	Take the set from the blocked signals
    SIG_MASK	SIG_SETMASK	set	2	3	The set becomes the blocked signals
    SA	SA_NOCLDSTOP	noChildStop	1	8	No SIGCHLD when a child stops
    SA	SA_NOCLDWAIT	noChildWait	2	32	Children that end leave no zombie
    SA	SA_SIGINFO	information	4	64	The handler takes three arguments
    SA	SA_ONSTACK	onStack	134217728	1	The handler runs on the alternate stack
    SA	SA_RESTART	restart	268435456	2	Interrupted calls start again rather than fail with EINTR
    SA	SA_NODEFER	noDefer	1073741824	16	The signal isn't blocked while its handler runs
    SA	SA_RESETHAND	resetHandler	2147483648	4	The handler serves once
    SA	SA_RESTORER	restorer	67108864	-	sa_restorer holds the code that ends the handler; needed on x86-64
    SA	SA_64REGSET	_64regset	-	512	-
    SA	SA_EXPOSE_TAGBITS	exposeTagbits	2048	-	-
    SA	SA_INTERRUPT	interrupt	536870912	-	-
    SA	SA_NOMASK	nomask	1073741824	-	-
    SA	SA_ONESHOT	oneshot	2147483648	-	-
    SA	SA_STACK	stack	134217728	-	-
    SA	SA_UNSUPPORTED	unsupported	1024	-	-
    SA	SA_USERTRAMP	usertramp	-	256	-
    SS	SS_DISABLE	disable	2	4	-
    SS	SS_ONSTACK	onstack	1	1	-
    SI	BUS_ADRALN	busAdraln	1	1	-
    SI	BUS_ADRERR	busAdrerr	2	2	-
    SI	BUS_MCEERR_AO	busMceerrAo	5	-	-
    SI	BUS_MCEERR_AR	busMceerrAr	4	-	-
    SI	BUS_NOOP	busNoop	-	0	-
    SI	BUS_OBJERR	busObjerr	3	3	-
    SI	CLD_CONTINUED	cldContinued	6	6	-
    SI	CLD_DUMPED	cldDumped	3	3	-
    SI	CLD_EXITED	cldExited	1	1	-
    SI	CLD_KILLED	cldKilled	2	2	-
    SI	CLD_NOOP	cldNoop	-	0	-
    SI	CLD_STOPPED	cldStopped	5	5	-
    SI	CLD_TRAPPED	cldTrapped	4	4	-
    SI	FPE_CONDTRAP	fpeCondtrap	15	-	-
    SI	FPE_FLTDIV	fpeFltdiv	3	1	-
    SI	FPE_FLTINV	fpeFltinv	7	5	-
    SI	FPE_FLTOVF	fpeFltovf	4	2	-
    SI	FPE_FLTRES	fpeFltres	6	4	-
    SI	FPE_FLTSUB	fpeFltsub	8	6	-
    SI	FPE_FLTUND	fpeFltund	5	3	-
    SI	FPE_FLTUNK	fpeFltunk	14	-	-
    SI	FPE_INTDIV	fpeIntdiv	1	7	-
    SI	FPE_INTOVF	fpeIntovf	2	8	-
    SI	FPE_NOOP	fpeNoop	-	0	-
    SI	ILL_BADIADDR	illBadiaddr	9	-	-
    SI	ILL_BADSTK	illBadstk	8	8	-
    SI	ILL_COPROC	illCoproc	7	7	-
    SI	ILL_ILLADR	illIlladr	3	5	-
    SI	ILL_ILLOPC	illIllopc	1	1	-
    SI	ILL_ILLOPN	illIllopn	2	4	-
    SI	ILL_ILLTRP	illIlltrp	4	2	-
    SI	ILL_NOOP	illNoop	-	0	-
    SI	ILL_PRVOPC	illPrvopc	5	3	-
    SI	ILL_PRVREG	illPrvreg	6	6	-
    SI	SEGV_ACCADI	segvAccadi	5	-	-
    SI	SEGV_ACCERR	segvAccerr	2	2	-
    SI	SEGV_ADIDERR	segvAdiderr	6	-	-
    SI	SEGV_ADIPERR	segvAdiperr	7	-	-
    SI	SEGV_BNDERR	segvBnderr	3	-	-
    SI	SEGV_MAPERR	segvMaperr	1	1	-
    SI	SEGV_MTEAERR	segvMteaerr	8	-	-
    SI	SEGV_MTESERR	segvMteserr	9	-	-
    SI	SEGV_NOOP	segvNoop	-	0	-
    SI	SEGV_PKUERR	segvPkuerr	4	-	-
    SI	SIGEV_KEVENT	sigevKevent	-	4	-
    SI	SIGEV_MAX_SIZE	sigevMaxSize	64	-	-
    SI	SIGEV_NONE	sigevNone	1	0	-
    SI	SIGEV_PAD_SIZE	sigevPadSize	12	-	-
    SI	SIGEV_SIGNAL	sigevSignal	0	1	-
    SI	SIGEV_THREAD	sigevThread	2	3	-
    SI	SIGEV_THREAD_ID	sigevThreadId	4	-	-
    SI	SI_ASYNCIO	siAsyncio	-4	65540	-
    SI	SI_ASYNCNL	siAsyncnl	-60	-	-
    SI	SI_DETHREAD	siDethread	-7	-	-
    SI	SI_KERNEL	siKernel	128	-	-
    SI	SI_LOAD_SHIFT	siLoadShift	16	-	-
    SI	SI_MESGQ	siMesgq	-3	65541	-
    SI	SI_QUEUE	siQueue	-1	65538	-
    SI	SI_SIGIO	siSigio	-5	-	-
    SI	SI_TIMER	siTimer	-2	65539	-
    SI	SI_TKILL	siTkill	-6	-	-
    SI	SI_USER	siUser	0	65537	-
    SI	TRAP_BRANCH	trapBranch	3	-	-
    SI	TRAP_BRKPT	trapBrkpt	1	1	-
    SI	TRAP_HWBKPT	trapHwbkpt	4	-	-
    SI	TRAP_PERF	trapPerf	6	-	-
    SI	TRAP_PERF_FLAG_ASYNC	trapPerfFlagAsync	1	-	-
    SI	TRAP_TRACE	trapTrace	2	2	-
    SI	TRAP_UNK	trapUnk	5	-	-
    MSG	MSG_OOB	outOfBand	1	1	Out-of-band data
    MSG	MSG_PEEK	peek	2	2	Leave the data in the queue
    MSG	MSG_DONTROUTE	dontRoute	4	4	Send only to machines directly reached
    MSG	MSG_CTRUNC	controlTruncated	8	32	Control data was cut
    MSG	MSG_TRUNC	truncated	32	16	The message was cut, or its full length is asked for
    MSG	MSG_DONTWAIT	dontWait	64	128	Fail with EAGAIN rather than wait
    MSG	MSG_EOR	endOfRecord	128	8	Ends a record
    MSG	MSG_WAITALL	waitAll	256	64	Wait until the whole buffer is full
    MSG	MSG_NOSIGNAL	noSignal	16384	524288	No SIGPIPE on a broken connection
    MSG	MSG_MORE	more	32768	-	More data follows; don't send a short segment
    MSG	MSG_CMSG_CLOEXEC	controlCloseOnExec	1073741824	-	Received descriptors are closed by execve
    MSG	MSG_BATCH	batch	262144	-	-
    MSG	MSG_CONFIRM	confirm	2048	-	-
    MSG	MSG_EOF	eof	-	256	-
    MSG	MSG_ERRQUEUE	errqueue	8192	-	-
    MSG	MSG_FASTOPEN	fastopen	536870912	-	-
    MSG	MSG_FIN	fin	512	-	-
    MSG	MSG_FLUSH	flush	-	1024	-
    MSG	MSG_HAVEMORE	havemore	-	8192	-
    MSG	MSG_HOLD	hold	-	2048	-
    MSG	MSG_NEEDSA	needsa	-	65536	-
    MSG	MSG_PROXY	proxy	16	-	-
    MSG	MSG_RCVMORE	rcvmore	-	16384	-
    MSG	MSG_RST	rst	4096	-	-
    MSG	MSG_SEND	send	-	4096	-
    MSG	MSG_SYN	syn	1024	-	-
    MSG	MSG_TRYHARD	tryhard	4	-	-
    MSG	MSG_WAITFORONE	waitforone	65536	-	-
    MSG	MSG_WAITSTREAM	waitstream	-	512	-
    MSG	MSG_ZEROCOPY	zerocopy	67108864	-	-
    SHUT	SHUT_RD	read	0	0	Nothing more is received
    SHUT	SHUT_WR	write	1	1	Nothing more is sent
    SHUT	SHUT_RDWR	readWrite	2	2	Nothing more is received or sent
    F	F_DUPFD	duplicate	0	0	Another descriptor, at least arg
    F	F_DUPFD_CLOEXEC	duplicateCloseOnExec	1030	67	Another descriptor, at least arg, closed by execve
    F	F_GETFD	getDescriptorFlags	1	1	The descriptor's flags
    F	F_SETFD	setDescriptorFlags	2	2	Sets the descriptor's flags
    F	F_GETFL	getStatusFlags	3	3	The open file's access and status flags
    F	F_SETFL	setStatusFlags	4	4	Sets the open file's status flags
    F	F_GETOWN	getOwner	9	5	Who is sent SIGIO and SIGURG
    F	F_SETOWN	setOwner	8	6	Sets who is sent SIGIO and SIGURG
    F	F_GETLK	getLock	5	7	Whether a lock could be had
    F	F_SETLK	setLock	6	8	Sets or clears a lock, or fails
    F	F_SETLKW	setLockWait	7	9	Sets or clears a lock, waiting for it
    F	F_SETPIPE_SZ	setPipeSize	1031	-	Sets a pipe's capacity in bytes
    F	F_GETPIPE_SZ	getPipeSize	1032	-	A pipe's capacity in bytes
    F	F_GETPATH	getPath	-	50	Writes the path of the open file into the buffer at arg, up to 1024 bytes
    F	F_FULLFSYNC	fullSync	-	51	Writes the file to the device, past its cache
    F	F_NOCACHE	noCache	-	48	Turns caching off (arg 1) or on (arg 0)
    F	F_SETNOSIGPIPE	setNoSIGPIPE	-	73	Writing to a broken pipe or socket sends no SIGPIPE (arg 1)
    F	F_GETNOSIGPIPE	getNoSIGPIPE	-	74	Whether writing to a broken pipe sends no SIGPIPE
    F	F_RDLCK	readLock	0	1	A shared lock
    F	F_WRLCK	writeLock	1	3	An exclusive lock
    F	F_UNLCK	unlock	2	2	No lock
    F	F_ADDFILESIGS	addfilesigs	-	61	-
    F	F_ADDFILESIGS_FOR_DYLD_SIM	addfilesigsForDyldSim	-	83	-
    F	F_ADDFILESIGS_INFO	addfilesigsInfo	-	103	-
    F	F_ADDFILESIGS_RETURN	addfilesigsReturn	-	97	-
    F	F_ADDFILESUPPL	addfilesuppl	-	104	-
    F	F_ADDSIGS	addsigs	-	59	-
    F	F_ADDSIGS_MAIN_BINARY	addsigsMainBinary	-	113	-
    F	F_ADD_SEALS	addSeals	1033	-	-
    F	F_ALLOCATEALL	allocateall	-	4	-
    F	F_ALLOCATECONTIG	allocatecontig	-	2	-
    F	F_ALLOCATEPERSIST	allocatepersist	-	8	-
    F	F_ATTRIBUTION_TAG	attributionTag	-	111	-
    F	F_BARRIERFSYNC	barrierfsync	-	85	-
    F	F_CANCELLK	cancellk	1029	-	-
    F	F_CHECK_LV	checkLv	-	98	-
    F	F_CHKCLEAN	chkclean	-	41	-
    F	F_CREATE_TAG	createTag	-	1	-
    F	F_DELETE_TAG	deleteTag	-	2	-
    F	F_DUPFD_CLOFORK	dupfdClofork	-	115	-
    F	F_EXLCK	exlck	4	-	-
    F	F_FINDSIGS	findsigs	-	78	-
    F	F_FLUSH_DATA	flushData	-	40	-
    F	F_FREEZE_FS	freezeFs	-	53	-
    F	F_GETCODEDIR	getcodedir	-	72	-
    F	F_GETLEASE	getlease	1025	107	-
    F	F_GETLK64	getlk64	5	-	-
    F	F_GETLKPID	getlkpid	-	66	-
    F	F_GETOWNER_UIDS	getownerUids	17	-	-
    F	F_GETOWN_EX	getownEx	16	-	-
    F	F_GETPATH_MTMINFO	getpathMtminfo	-	71	-
    F	F_GETPATH_NOFIRMLINK	getpathNofirmlink	-	102	-
    F	F_GETPROTECTIONCLASS	getprotectionclass	-	63	-
    F	F_GETPROTECTIONLEVEL	getprotectionlevel	-	77	-
    F	F_GETSIG	getsig	11	-	-
    F	F_GETSIGSINFO	getsigsinfo	-	105	-
    F	F_GET_FILE_RW_HINT	getFileRwHint	1037	-	-
    F	F_GET_RW_HINT	getRwHint	1035	-	-
    F	F_GET_SEALS	getSeals	1034	-	-
    F	F_GLOBAL_NOCACHE	globalNocache	-	55	-
    F	F_LINUX_SPECIFIC_BASE	linuxSpecificBase	1024	-	-
    F	F_LOCK	lock	1	1	-
    F	F_LOG2PHYS	log2phys	-	49	-
    F	F_LOG2PHYS_EXT	log2physExt	-	65	-
    F	F_NOCACHE_EXT	nocacheExt	-	112	-
    F	F_NODIRECT	nodirect	-	62	-
    F	F_NOTIFY	notify	1026	-	-
    F	F_OFD_GETLK	ofdGetlk	36	92	-
    F	F_OFD_SETLK	ofdSetlk	37	90	-
    F	F_OFD_SETLKW	ofdSetlkw	38	91	-
    F	F_OFD_SETLKWTIMEOUT	ofdSetlkwtimeout	-	93	-
    F	F_OWNER_GID	ownerGid	2	-	-
    F	F_OWNER_PGRP	ownerPgrp	2	-	-
    F	F_OWNER_PID	ownerPid	1	-	-
    F	F_OWNER_TID	ownerTid	0	-	-
    F	F_PATHPKG_CHECK	pathpkgCheck	-	52	-
    F	F_PEOFPOSMODE	peofposmode	-	3	-
    F	F_PREALLOCATE	preallocate	-	42	-
    F	F_PUNCHHOLE	punchhole	-	99	-
    F	F_QUERY_TAG	queryTag	-	4	-
    F	F_RDADVISE	rdadvise	-	44	-
    F	F_RDADVISEV	rdadvisev	-	116	-
    F	F_RDADVISEV_NOAGE	rdadvisevNoage	-	1	-
    F	F_RDAHEAD	rdahead	-	45	-
    F	F_SEAL_FUTURE_WRITE	sealFutureWrite	16	-	-
    F	F_SEAL_GROW	sealGrow	4	-	-
    F	F_SEAL_SEAL	sealSeal	1	-	-
    F	F_SEAL_SHRINK	sealShrink	2	-	-
    F	F_SEAL_WRITE	sealWrite	8	-	-
    F	F_SETBACKINGSTORE	setbackingstore	-	70	-
    F	F_SETLEASE	setlease	1024	106	-
    F	F_SETLK64	setlk64	6	-	-
    F	F_SETLKW64	setlkw64	7	-	-
    F	F_SETLKWTIMEOUT	setlkwtimeout	-	10	-
    F	F_SETOWN_EX	setownEx	15	-	-
    F	F_SETPROTECTIONCLASS	setprotectionclass	-	64	-
    F	F_SETSIG	setsig	10	-	-
    F	F_SETSIZE	setsize	-	43	-
    F	F_SET_FILE_RW_HINT	setFileRwHint	1038	-	-
    F	F_SET_RW_HINT	setRwHint	1036	-	-
    F	F_SHLCK	shlck	8	-	-
    F	F_SINGLE_WRITER	singleWriter	-	76	-
    F	F_SPECULATIVE_READ	speculativeRead	-	101	-
    F	F_TEST	test	3	3	-
    F	F_THAW_FS	thawFs	-	54	-
    F	F_TLOCK	tlock	2	2	-
    F	F_TRANSCODEKEY	transcodekey	-	75	-
    F	F_TRANSFEREXTENTS	transferextents	-	110	-
    F	F_TRIM_ACTIVE_FILE	trimActiveFile	-	100	-
    F	F_ULOCK	ulock	0	0	-
    F	F_VOLPOSMODE	volposmode	-	4	-
    FD	FD_CLOEXEC	closeOnExec	1	1	The descriptor is closed by execve
    FD	FD_CLOFORK	clofork	-	2	-
    LOCK	LOCK_EX	ex	2	2	-
    LOCK	LOCK_MAND	mand	32	-	-
    LOCK	LOCK_NB	nb	4	4	-
    LOCK	LOCK_READ	read	64	-	-
    LOCK	LOCK_RW	rw	192	-	-
    LOCK	LOCK_SH	sh	1	1	-
    LOCK	LOCK_UN	un	8	8	-
    LOCK	LOCK_WRITE	write	128	-	-
    POLL	POLLIN	input	1	1	There is data to read
    POLL	POLLPRI	priority	2	2	There is urgent data
    POLL	POLLOUT	output	4	4	A write wouldn't wait
    POLL	POLLERR	error	8	8	An error; always reported
    POLL	POLLHUP	hangup	16	16	The other end has hung up; always reported
    POLL	POLLNVAL	invalid	32	32	The descriptor isn't open; always reported
    POLL	POLLRDNORM	normalInput	64	64	There is ordinary data to read
    POLL	POLLRDBAND	bandInput	128	128	There is priority data to read
    POLL	POLLWRNORM	normalOutput	256	4	Ordinary data can be written
    POLL	POLLWRBAND	bandOutput	512	256	Priority data can be written
    POLL	POLLRDHUP	readHangup	8192	-	The other end sends nothing more
    POLL	POLLATTRIB	attrib	-	1024	-
    POLL	POLLEXTEND	extend	-	512	-
    POLL	POLLFREE	free	16384	-	-
    POLL	POLLMSG	msg	1024	-	-
    POLL	POLLNLINK	nlink	-	2048	-
    POLL	POLLREMOVE	remove	4096	-	-
    POLL	POLLSTANDARD	standard	-	511	-
    POLL	POLLWRITE	write	-	4096	-
    SEEK	SEEK_SET	start	0	0	From the start of the file
    SEEK	SEEK_CUR	current	1	1	From the present place
    SEEK	SEEK_END	end	2	2	From the end of the file
    SEEK	SEEK_DATA	data	3	4	The next place that holds data
    SEEK	SEEK_HOLE	hole	4	3	The next place that is a hole
    W	WNOHANG	noHang	1	1	Come back at once where no child has changed
    W	WUNTRACED	untraced	2	2	Also children that are stopped
    W	WCONTINUED	continued	8	16	Also children that go on after a stop
    W	WEXITED	exited	4	4	-
    W	WNOWAIT	nowait	16777216	32	-
    W	WSTOPPED	stopped	2	8	-
    W	__WALL	all	1073741824	-	-
    W	__WCLONE	clone	2147483648	-	-
    W	__WNOTHREAD	nothread	536870912	-	-
    P	P_ALL	all	0	0	-
    P	P_PGID	pgid	2	2	-
    P	P_PID	pid	1	1	-
    P	P_PIDFD	pidfd	3	-	-
    EPOLL	EPOLL_CTL_ADD	add	1	-	Watch the descriptor
    EPOLL	EPOLL_CTL_DEL	delete	2	-	Watch the descriptor no more
    EPOLL	EPOLL_CTL_MOD	modify	3	-	Watch it for other events
    EPOLL	EPOLL_CLOEXEC	closeOnExec	524288	-	The descriptor is closed by execve
    EPOLL	EPOLLIN	input	1	-	There is data to read
    EPOLL	EPOLLPRI	priority	2	-	There is urgent data
    EPOLL	EPOLLOUT	output	4	-	A write wouldn't wait
    EPOLL	EPOLLERR	error	8	-	An error; always reported
    EPOLL	EPOLLHUP	hangup	16	-	The other end has hung up; always reported
    EPOLL	EPOLLRDHUP	readHangup	8192	-	The other end sends nothing more
    EPOLL	EPOLLEXCLUSIVE	exclusive	268435456	-	Wake only one of several watchers
    EPOLL	EPOLLWAKEUP	wakeUp	536870912	-	Keep the machine awake while the event is handled
    EPOLL	EPOLLONESHOT	oneShot	1073741824	-	Report once, then wait for EPOLL_CTL_MOD
    EPOLL	EPOLLET	edgeTriggered	2147483648	-	Report changes rather than states
    EPOLL	EPOLLMSG	msg	1024	-	-
    EPOLL	EPOLLNVAL	nval	32	-	-
    EPOLL	EPOLLRDBAND	rdband	128	-	-
    EPOLL	EPOLLRDNORM	rdnorm	64	-	-
    EPOLL	EPOLLWRBAND	wrband	512	-	-
    EPOLL	EPOLLWRNORM	wrnorm	256	-	-
    EPOLL	EPOLL_URING_WAKE	uringWake	134217728	-	-
    IN	IN_ACCESS	access	1	-	-
    IN	IN_ALL_EVENTS	allEvents	4095	-	-
    IN	IN_ATTRIB	attrib	4	-	-
    IN	IN_CLOEXEC	cloexec	524288	-	-
    IN	IN_CLOSE	close	24	-	-
    IN	IN_CLOSE_NOWRITE	closeNowrite	16	-	-
    IN	IN_CLOSE_WRITE	closeWrite	8	-	-
    IN	IN_CREATE	create	256	-	-
    IN	IN_DELETE	delete	512	-	-
    IN	IN_DELETE_SELF	deleteSelf	1024	-	-
    IN	IN_DONT_FOLLOW	dontFollow	33554432	-	-
    IN	IN_EXCL_UNLINK	exclUnlink	67108864	-	-
    IN	IN_IGNORED	ignored	32768	-	-
    IN	IN_ISDIR	isdir	1073741824	-	-
    IN	IN_MASK_ADD	maskAdd	536870912	-	-
    IN	IN_MASK_CREATE	maskCreate	268435456	-	-
    IN	IN_MODIFY	modify	2	-	-
    IN	IN_MOVE	move	192	-	-
    IN	IN_MOVED_FROM	movedFrom	64	-	-
    IN	IN_MOVED_TO	movedTo	128	-	-
    IN	IN_MOVE_SELF	moveSelf	2048	-	-
    IN	IN_NONBLOCK	nonblock	2048	-	-
    IN	IN_ONESHOT	oneshot	2147483648	-	-
    IN	IN_ONLYDIR	onlydir	16777216	-	-
    IN	IN_OPEN	open	32	-	-
    IN	IN_Q_OVERFLOW	qOverflow	16384	-	-
    IN	IN_UNMOUNT	unmount	8192	-	-
    FAN	FAN_ACCESS	access	1	-	-
    FAN	FAN_ACCESS_PERM	accessPerm	131072	-	-
    FAN	FAN_ALLOW	allow	1	-	-
    FAN	FAN_ALL_CLASS_BITS	allClassBits	12	-	-
    FAN	FAN_ALL_EVENTS	allEvents	59	-	-
    FAN	FAN_ALL_INIT_FLAGS	allInitFlags	63	-	-
    FAN	FAN_ALL_MARK_FLAGS	allMarkFlags	255	-	-
    FAN	FAN_ALL_OUTGOING_EVENTS	allOutgoingEvents	213051	-	-
    FAN	FAN_ALL_PERM_EVENTS	allPermEvents	196608	-	-
    FAN	FAN_ATTRIB	attrib	4	-	-
    FAN	FAN_AUDIT	audit	16	-	-
    FAN	FAN_CLASS_CONTENT	classContent	4	-	-
    FAN	FAN_CLASS_NOTIF	classNotif	0	-	-
    FAN	FAN_CLASS_PRE_CONTENT	classPreContent	8	-	-
    FAN	FAN_CLOEXEC	cloexec	1	-	-
    FAN	FAN_CLOSE	close	24	-	-
    FAN	FAN_CLOSE_NOWRITE	closeNowrite	16	-	-
    FAN	FAN_CLOSE_WRITE	closeWrite	8	-	-
    FAN	FAN_CREATE	create	256	-	-
    FAN	FAN_DELETE	delete	512	-	-
    FAN	FAN_DELETE_SELF	deleteSelf	1024	-	-
    FAN	FAN_DENY	deny	2	-	-
    FAN	FAN_ENABLE_AUDIT	enableAudit	64	-	-
    FAN	FAN_EPIDFD	epidfd	-2	-	-
    FAN	FAN_EVENT_INFO_TYPE_DFID	eventInfoTypeDfid	3	-	-
    FAN	FAN_EVENT_INFO_TYPE_DFID_NAME	eventInfoTypeDfidName	2	-	-
    FAN	FAN_EVENT_INFO_TYPE_ERROR	eventInfoTypeError	5	-	-
    FAN	FAN_EVENT_INFO_TYPE_FID	eventInfoTypeFid	1	-	-
    FAN	FAN_EVENT_INFO_TYPE_NEW_DFID_NAME	eventInfoTypeNewDfidName	12	-	-
    FAN	FAN_EVENT_INFO_TYPE_OLD_DFID_NAME	eventInfoTypeOldDfidName	10	-	-
    FAN	FAN_EVENT_INFO_TYPE_PIDFD	eventInfoTypePidfd	4	-	-
    FAN	FAN_EVENT_METADATA_LEN	eventMetadataLen	24	-	-
    FAN	FAN_EVENT_ON_CHILD	eventOnChild	134217728	-	-
    FAN	FAN_FS_ERROR	fsError	32768	-	-
    FAN	FAN_MARK_ADD	markAdd	1	-	-
    FAN	FAN_MARK_DONT_FOLLOW	markDontFollow	4	-	-
    FAN	FAN_MARK_EVICTABLE	markEvictable	512	-	-
    FAN	FAN_MARK_FILESYSTEM	markFilesystem	256	-	-
    FAN	FAN_MARK_FLUSH	markFlush	128	-	-
    FAN	FAN_MARK_IGNORE	markIgnore	1024	-	-
    FAN	FAN_MARK_IGNORED_MASK	markIgnoredMask	32	-	-
    FAN	FAN_MARK_IGNORED_SURV_MODIFY	markIgnoredSurvModify	64	-	-
    FAN	FAN_MARK_IGNORE_SURV	markIgnoreSurv	1088	-	-
    FAN	FAN_MARK_INODE	markInode	0	-	-
    FAN	FAN_MARK_MOUNT	markMount	16	-	-
    FAN	FAN_MARK_ONLYDIR	markOnlydir	8	-	-
    FAN	FAN_MARK_REMOVE	markRemove	2	-	-
    FAN	FAN_MODIFY	modify	2	-	-
    FAN	FAN_MOVE	move	192	-	-
    FAN	FAN_MOVED_FROM	movedFrom	64	-	-
    FAN	FAN_MOVED_TO	movedTo	128	-	-
    FAN	FAN_MOVE_SELF	moveSelf	2048	-	-
    FAN	FAN_NOFD	nofd	-1	-	-
    FAN	FAN_NONBLOCK	nonblock	2	-	-
    FAN	FAN_NOPIDFD	nopidfd	-1	-	-
    FAN	FAN_ONDIR	ondir	1073741824	-	-
    FAN	FAN_OPEN	open	32	-	-
    FAN	FAN_OPEN_EXEC	openExec	4096	-	-
    FAN	FAN_OPEN_EXEC_PERM	openExecPerm	262144	-	-
    FAN	FAN_OPEN_PERM	openPerm	65536	-	-
    FAN	FAN_Q_OVERFLOW	qOverflow	16384	-	-
    FAN	FAN_RENAME	rename	268435456	-	-
    FAN	FAN_REPORT_DFID_NAME	reportDfidName	3072	-	-
    FAN	FAN_REPORT_DFID_NAME_TARGET	reportDfidNameTarget	7680	-	-
    FAN	FAN_REPORT_DIR_FID	reportDirFid	1024	-	-
    FAN	FAN_REPORT_FID	reportFid	512	-	-
    FAN	FAN_REPORT_NAME	reportName	2048	-	-
    FAN	FAN_REPORT_PIDFD	reportPidfd	128	-	-
    FAN	FAN_REPORT_TARGET_FID	reportTargetFid	4096	-	-
    FAN	FAN_REPORT_TID	reportTid	256	-	-
    FAN	FAN_UNLIMITED_MARKS	unlimitedMarks	32	-	-
    FAN	FAN_UNLIMITED_QUEUE	unlimitedQueue	16	-	-
    EFD	EFD_CLOEXEC	cloexec	524288	-	-
    EFD	EFD_NONBLOCK	nonblock	2048	-	-
    EFD	EFD_SEMAPHORE	semaphore	1	-	-
    TFD	TFD_CLOEXEC	cloexec	524288	-	-
    TFD	TFD_IOC_SET_TICKS	iocSetTicks	1074287616	-	-
    TFD	TFD_NONBLOCK	nonblock	2048	-	-
    TFD	TFD_TIMER_ABSTIME	timerAbstime	1	-	-
    TFD	TFD_TIMER_CANCEL_ON_SET	timerCancelOnSet	2	-	-
    SFD	SFD_CLOEXEC	cloexec	524288	-	-
    SFD	SFD_NONBLOCK	nonblock	2048	-	-
    EV	EV_ADD	add	-	1	Watch, or change how
    EV	EV_DELETE	delete	-	2	Watch no more
    EV	EV_ENABLE	enable	-	4	Report again
    EV	EV_DISABLE	disable	-	8	Don't report for now
    EV	EV_ONESHOT	oneShot	-	16	Report once, then delete
    EV	EV_CLEAR	clear	-	32	Start over after each report: changes rather than states
    EV	EV_RECEIPT	receipt	-	64	Answer each change, and report no events
    EV	EV_DISPATCH	dispatch	-	128	Disable after each report
    EV	EV_ERROR	error	-	16384	In an event: data holds an errno
    EV	EV_EOF	endOfFile	-	32768	In an event: the other end is gone
    EV	EV_DISPATCH2	dispatch2	-	384	-
    EV	EV_FLAG0	flag0	-	4096	-
    EV	EV_FLAG1	flag1	-	8192	-
    EV	EV_OOBAND	ooband	-	8192	-
    EV	EV_POLL	poll	-	4096	-
    EV	EV_UDATA_SPECIFIC	udataSpecific	-	256	-
    EV	EV_VANISHED	vanished	-	512	-
    EVFILT	EVFILT_READ	read	-	-1	There is data to read, or a connection to accept
    EVFILT	EVFILT_WRITE	write	-	-2	A write wouldn't wait
    EVFILT	EVFILT_AIO	aio	-	-3	Asynchronous input and output
    EVFILT	EVFILT_VNODE	file	-	-4	Something happened to a file
    EVFILT	EVFILT_PROC	process	-	-5	Something happened to a process
    EVFILT	EVFILT_SIGNAL	signal	-	-6	A signal came
    EVFILT	EVFILT_TIMER	timer	-	-7	A timer ran out
    EVFILT	EVFILT_MACHPORT	machPort	-	-8	A message came to a Mach port
    EVFILT	EVFILT_FS	fileSystem	-	-9	Something was mounted or unmounted
    EVFILT	EVFILT_USER	user	-	-10	The program triggered it
    EVFILT	EVFILT_EXCEPT	exception	-	-15	Urgent data has come
    EVFILT	EVFILT_LIO	lio	-	-19	-
    EVFILT	EVFILT_VM	vm	-	-12	-
    NOTE	NOTE_TRIGGER	trigger	-	16777216	Set a user event off
    NOTE	NOTE_DELETE	delete	-	1	The file was removed
    NOTE	NOTE_WRITE	write	-	2	The file was written
    NOTE	NOTE_EXTEND	extend	-	4	The file grew
    NOTE	NOTE_ATTRIB	attributes	-	8	The file's attributes changed
    NOTE	NOTE_LINK	link	-	16	The number of the file's names changed
    NOTE	NOTE_RENAME	rename	-	32	The file was renamed
    NOTE	NOTE_REVOKE	revoke	-	64	Access to the file was taken away
    NOTE	NOTE_EXIT	exit	-	2147483648	The process ended
    NOTE	NOTE_FORK	fork	-	1073741824	The process made a child
    NOTE	NOTE_EXEC	exec	-	536870912	The process runs another program
    NOTE	NOTE_SECONDS	seconds	-	1	A timer's data is in seconds
    NOTE	NOTE_USECONDS	microseconds	-	2	A timer's data is in microseconds
    NOTE	NOTE_NSECONDS	nanoseconds	-	4	A timer's data is in nanoseconds
    NOTE	NOTE_ABSOLUTE	absolute	-	8	A timer's data is a time of day
    NOTE	NOTE_LOWAT	lowWater	-	1	data holds the bytes that must be there
    NOTE	NOTE_BACKGROUND	background	-	64	-
    NOTE	NOTE_CHILD	child	-	4	-
    NOTE	NOTE_CRITICAL	critical	-	32	-
    NOTE	NOTE_EXITSTATUS	exitstatus	-	67108864	-
    NOTE	NOTE_EXIT_CSERROR	exitCserror	-	262144	-
    NOTE	NOTE_EXIT_DECRYPTFAIL	exitDecryptfail	-	65536	-
    NOTE	NOTE_EXIT_DETAIL	exitDetail	-	33554432	-
    NOTE	NOTE_EXIT_DETAIL_MASK	exitDetailMask	-	458752	-
    NOTE	NOTE_EXIT_MEMORY	exitMemory	-	131072	-
    NOTE	NOTE_EXIT_REPARENTED	exitReparented	-	524288	-
    NOTE	NOTE_FFAND	ffand	-	1073741824	-
    NOTE	NOTE_FFCOPY	ffcopy	-	3221225472	-
    NOTE	NOTE_FFCTRLMASK	ffctrlmask	-	3221225472	-
    NOTE	NOTE_FFLAGSMASK	fflagsmask	-	16777215	-
    NOTE	NOTE_FFNOP	ffnop	-	0	-
    NOTE	NOTE_FFOR	ffor	-	2147483648	-
    NOTE	NOTE_FUNLOCK	funlock	-	256	-
    NOTE	NOTE_LEASE_DOWNGRADE	leaseDowngrade	-	512	-
    NOTE	NOTE_LEASE_RELEASE	leaseRelease	-	1024	-
    NOTE	NOTE_LEEWAY	leeway	-	16	-
    NOTE	NOTE_MACHTIME	machtime	-	256	-
    NOTE	NOTE_MACH_CONTINUOUS_TIME	machContinuousTime	-	128	-
    NOTE	NOTE_NONE	none	-	128	-
    NOTE	NOTE_OOB	oob	-	2	-
    NOTE	NOTE_PCTRLMASK	pctrlmask	-	-1048576	-
    NOTE	NOTE_PDATAMASK	pdatamask	-	1048575	-
    NOTE	NOTE_REAP	reap	-	268435456	-
    NOTE	NOTE_SIGNAL	signal	-	134217728	-
    NOTE	NOTE_TRACK	track	-	1	-
    NOTE	NOTE_TRACKERR	trackerr	-	2	-
    NOTE	NOTE_VM_ERROR	vmError	-	268435456	-
    NOTE	NOTE_VM_PRESSURE	vmPressure	-	2147483648	-
    NOTE	NOTE_VM_PRESSURE_SUDDEN_TERMINATE	vmPressureSuddenTerminate	-	536870912	-
    NOTE	NOTE_VM_PRESSURE_TERMINATE	vmPressureTerminate	-	1073741824	-
    KEVENT_FLAG	KEVENT_FLAG_ERROR_EVENTS	errorEvents	-	2	-
    KEVENT_FLAG	KEVENT_FLAG_IMMEDIATE	immediate	-	1	-
    KEVENT_FLAG	KEVENT_FLAG_NONE	none	-	0	-
    CLOCK	CLOCK_REALTIME	realTime	0	0	Time since 1970; may be set
    CLOCK	CLOCK_MONOTONIC	monotonic	1	6	Time since some start; never set, stands still in sleep on Linux
    CLOCK	CLOCK_PROCESS_CPUTIME_ID	processTime	2	12	Processor time of the process
    CLOCK	CLOCK_THREAD_CPUTIME_ID	threadTime	3	16	Processor time of the thread
    CLOCK	CLOCK_MONOTONIC_RAW	monotonicRaw	4	4	Time since some start, without correction
    CLOCK	CLOCK_REALTIME_COARSE	realTimeCoarse	5	-	Time since 1970, cheaper and less exact
    CLOCK	CLOCK_MONOTONIC_COARSE	monotonicCoarse	6	-	Time since some start, cheaper and less exact
    CLOCK	CLOCK_BOOTTIME	bootTime	7	-	Time since the start of the machine, sleep included
    CLOCK	CLOCK_TAI	atomicTime	11	-	International atomic time
    CLOCK	CLOCK_UPTIME_RAW	uptimeRaw	-	8	Time that the machine was awake, without correction
    CLOCK	CLOCK_BOOTTIME_ALARM	boottimeAlarm	9	-	-
    CLOCK	CLOCK_MONOTONIC_RAW_APPROX	monotonicRawApprox	-	5	-
    CLOCK	CLOCK_REALTIME_ALARM	realtimeAlarm	8	-	-
    CLOCK	CLOCK_SGI_CYCLE	sgiCycle	10	-	-
    CLOCK	CLOCK_UPTIME_RAW_APPROX	uptimeRawApprox	-	9	-
    TIMER	TIMER_ABSTIME	abstime	1	-	-
    ITIMER	ITIMER_PROF	prof	2	2	-
    ITIMER	ITIMER_REAL	real	0	0	-
    ITIMER	ITIMER_VIRTUAL	virtual	1	1	-
    GRND	GRND_NONBLOCK	nonBlock	1	-	Fail with EAGAIN rather than wait for randomness
    GRND	GRND_RANDOM	random	2	-	Draw from the random source
    GRND	GRND_INSECURE	insecure	4	-	-
    RLIMIT	RLIM64_INFINITY	rlim64Infinity	-1	-	-
    RLIMIT	RLIMIT_AS	rlimitAs	9	5	-
    RLIMIT	RLIMIT_CORE	rlimitCore	4	4	-
    RLIMIT	RLIMIT_CPU	rlimitCpu	0	0	-
    RLIMIT	RLIMIT_CPU_USAGE_MONITOR	rlimitCpuUsageMonitor	-	2	-
    RLIMIT	RLIMIT_DATA	rlimitData	2	2	-
    RLIMIT	RLIMIT_FOOTPRINT_INTERVAL	rlimitFootprintInterval	-	4	-
    RLIMIT	RLIMIT_FSIZE	rlimitFsize	1	1	-
    RLIMIT	RLIMIT_LOCKS	rlimitLocks	10	-	-
    RLIMIT	RLIMIT_MEMLOCK	rlimitMemlock	8	6	-
    RLIMIT	RLIMIT_MSGQUEUE	rlimitMsgqueue	12	-	-
    RLIMIT	RLIMIT_NICE	rlimitNice	13	-	-
    RLIMIT	RLIMIT_NLIMITS	rlimitNlimits	16	-	-
    RLIMIT	RLIMIT_NOFILE	rlimitNofile	7	8	-
    RLIMIT	RLIMIT_NPROC	rlimitNproc	6	7	-
    RLIMIT	RLIMIT_OFILE	rlimitOfile	7	-	-
    RLIMIT	RLIMIT_RSS	rlimitRss	5	5	-
    RLIMIT	RLIMIT_RTPRIO	rlimitRtprio	14	-	-
    RLIMIT	RLIMIT_RTTIME	rlimitRttime	15	-	-
    RLIMIT	RLIMIT_SIGPENDING	rlimitSigpending	11	-	-
    RLIMIT	RLIMIT_STACK	rlimitStack	3	3	-
    RLIMIT	RLIMIT_THREAD_CPULIMITS	rlimitThreadCpulimits	-	3	-
    RLIMIT	RLIMIT_WAKEUPS_MONITOR	rlimitWakeupsMonitor	-	1	-
    RLIMIT	RLIM_INFINITY	rlimInfinity	-1	9223372036854775807	-
    RLIMIT	RLIM_NLIMITS	rlimNlimits	16	9	-
    RUSAGE	RUSAGE_CHILDREN	children	-1	-1	-
    RUSAGE	RUSAGE_SELF	self_	0	0	-
    RUSAGE	RUSAGE_THREAD	thread	1	-	-
    PRIO	PRIO_DARWIN_BG	darwinBg	-	4096	-
    PRIO	PRIO_DARWIN_NONUI	darwinNonui	-	4097	-
    PRIO	PRIO_DARWIN_PROCESS	darwinProcess	-	4	-
    PRIO	PRIO_DARWIN_THREAD	darwinThread	-	3	-
    PRIO	PRIO_MAX	max	20	20	-
    PRIO	PRIO_MIN	min	-20	-20	-
    PRIO	PRIO_PGRP	pgrp	1	1	-
    PRIO	PRIO_PROCESS	process	0	0	-
    PRIO	PRIO_USER	user	2	2	-
    SCHED	SCHED_ATTR_SIZE_VER0	attrSizeVer0	48	-	-
    SCHED	SCHED_ATTR_SIZE_VER1	attrSizeVer1	56	-	-
    SCHED	SCHED_BATCH	batch	3	-	-
    SCHED	SCHED_DEADLINE	deadline	6	-	-
    SCHED	SCHED_FIFO	fifo	1	-	-
    SCHED	SCHED_FLAG_ALL	flagAll	127	-	-
    SCHED	SCHED_FLAG_DL_OVERRUN	flagDlOverrun	4	-	-
    SCHED	SCHED_FLAG_KEEP_ALL	flagKeepAll	24	-	-
    SCHED	SCHED_FLAG_KEEP_PARAMS	flagKeepParams	16	-	-
    SCHED	SCHED_FLAG_KEEP_POLICY	flagKeepPolicy	8	-	-
    SCHED	SCHED_FLAG_RECLAIM	flagReclaim	2	-	-
    SCHED	SCHED_FLAG_RESET_ON_FORK	flagResetOnFork	1	-	-
    SCHED	SCHED_FLAG_UTIL_CLAMP	flagUtilClamp	96	-	-
    SCHED	SCHED_FLAG_UTIL_CLAMP_MIN	flagUtilClampMin	32	-	-
    SCHED	SCHED_IDLE	idle	5	-	-
    SCHED	SCHED_ISO	iso	4	-	-
    SCHED	SCHED_NORMAL	normal	0	-	-
    SCHED	SCHED_OTHER	other	0	-	-
    SCHED	SCHED_RESET_ON_FORK	resetOnFork	1073741824	-	-
    SCHED	SCHED_RR	rr	2	-	-
    FUTEX	FUTEX_BITSET_MATCH_ANY	bitsetMatchAny	4294967295	-	-
    FUTEX	FUTEX_CLOCK_REALTIME	clockRealtime	256	-	-
    FUTEX	FUTEX_CMD_MASK	cmdMask	-385	-	-
    FUTEX	FUTEX_CMP_REQUEUE	cmpRequeue	4	-	-
    FUTEX	FUTEX_CMP_REQUEUE_PI	cmpRequeuePi	12	-	-
    FUTEX	FUTEX_CMP_REQUEUE_PI_PRIVATE	cmpRequeuePiPrivate	140	-	-
    FUTEX	FUTEX_CMP_REQUEUE_PRIVATE	cmpRequeuePrivate	132	-	-
    FUTEX	FUTEX_FD	fd	2	-	-
    FUTEX	FUTEX_LOCK_PI	lockPi	6	-	-
    FUTEX	FUTEX_LOCK_PI2	lockPi2	13	-	-
    FUTEX	FUTEX_LOCK_PI2_PRIVATE	lockPi2Private	141	-	-
    FUTEX	FUTEX_LOCK_PI_PRIVATE	lockPiPrivate	134	-	-
    FUTEX	FUTEX_OP_ADD	opAdd	1	-	-
    FUTEX	FUTEX_OP_ANDN	opAndn	3	-	-
    FUTEX	FUTEX_OP_CMP_EQ	opCmpEq	0	-	-
    FUTEX	FUTEX_OP_CMP_GE	opCmpGe	5	-	-
    FUTEX	FUTEX_OP_CMP_GT	opCmpGt	4	-	-
    FUTEX	FUTEX_OP_CMP_LE	opCmpLe	3	-	-
    FUTEX	FUTEX_OP_CMP_LT	opCmpLt	2	-	-
    FUTEX	FUTEX_OP_CMP_NE	opCmpNe	1	-	-
    FUTEX	FUTEX_OP_OPARG_SHIFT	opOpargShift	8	-	-
    FUTEX	FUTEX_OP_OR	opOr	2	-	-
    FUTEX	FUTEX_OP_SET	opSet	0	-	-
    FUTEX	FUTEX_OP_XOR	opXor	4	-	-
    FUTEX	FUTEX_OWNER_DIED	ownerDied	1073741824	-	-
    FUTEX	FUTEX_PRIVATE_FLAG	privateFlag	128	-	-
    FUTEX	FUTEX_REQUEUE	requeue	3	-	-
    FUTEX	FUTEX_REQUEUE_PRIVATE	requeuePrivate	131	-	-
    FUTEX	FUTEX_TID_MASK	tidMask	1073741823	-	-
    FUTEX	FUTEX_TRYLOCK_PI	trylockPi	8	-	-
    FUTEX	FUTEX_TRYLOCK_PI_PRIVATE	trylockPiPrivate	136	-	-
    FUTEX	FUTEX_UNLOCK_PI	unlockPi	7	-	-
    FUTEX	FUTEX_UNLOCK_PI_PRIVATE	unlockPiPrivate	135	-	-
    FUTEX	FUTEX_WAIT	wait	0	-	-
    FUTEX	FUTEX_WAITERS	waiters	2147483648	-	-
    FUTEX	FUTEX_WAIT_BITSET	waitBitset	9	-	-
    FUTEX	FUTEX_WAIT_BITSET_PRIVATE	waitBitsetPrivate	137	-	-
    FUTEX	FUTEX_WAIT_PRIVATE	waitPrivate	128	-	-
    FUTEX	FUTEX_WAIT_REQUEUE_PI	waitRequeuePi	11	-	-
    FUTEX	FUTEX_WAIT_REQUEUE_PI_PRIVATE	waitRequeuePiPrivate	139	-	-
    FUTEX	FUTEX_WAKE	wake	1	-	-
    FUTEX	FUTEX_WAKE_BITSET	wakeBitset	10	-	-
    FUTEX	FUTEX_WAKE_BITSET_PRIVATE	wakeBitsetPrivate	138	-	-
    FUTEX	FUTEX_WAKE_OP	wakeOp	5	-	-
    FUTEX	FUTEX_WAKE_OP_PRIVATE	wakeOpPrivate	133	-	-
    FUTEX	FUTEX_WAKE_PRIVATE	wakePrivate	129	-	-
    CLONE	CLONE_ARGS_SIZE_VER0	argsSizeVer0	64	-	-
    CLONE	CLONE_ARGS_SIZE_VER1	argsSizeVer1	80	-	-
    CLONE	CLONE_ARGS_SIZE_VER2	argsSizeVer2	88	-	-
    CLONE	CLONE_CHILD_CLEARTID	childCleartid	2097152	-	-
    CLONE	CLONE_CHILD_SETTID	childSettid	16777216	-	-
    CLONE	CLONE_CLEAR_SIGHAND	clearSighand	4294967296	-	-
    CLONE	CLONE_DETACHED	detached	4194304	-	-
    CLONE	CLONE_FILES	files	1024	-	-
    CLONE	CLONE_FS	fs	512	-	-
    CLONE	CLONE_INTO_CGROUP	intoCgroup	8589934592	-	-
    CLONE	CLONE_IO	io	2147483648	-	-
    CLONE	CLONE_NEWCGROUP	newcgroup	33554432	-	-
    CLONE	CLONE_NEWIPC	newipc	134217728	-	-
    CLONE	CLONE_NEWNET	newnet	1073741824	-	-
    CLONE	CLONE_NEWNS	newns	131072	-	-
    CLONE	CLONE_NEWPID	newpid	536870912	-	-
    CLONE	CLONE_NEWTIME	newtime	128	-	-
    CLONE	CLONE_NEWUSER	newuser	268435456	-	-
    CLONE	CLONE_NEWUTS	newuts	67108864	-	-
    CLONE	CLONE_PARENT	parent	32768	-	-
    CLONE	CLONE_PARENT_SETTID	parentSettid	1048576	-	-
    CLONE	CLONE_PIDFD	pidfd	4096	-	-
    CLONE	CLONE_PTRACE	ptrace	8192	-	-
    CLONE	CLONE_SETTLS	settls	524288	-	-
    CLONE	CLONE_SIGHAND	sighand	2048	-	-
    CLONE	CLONE_SYSVSEM	sysvsem	262144	-	-
    CLONE	CLONE_THREAD	thread	65536	-	-
    CLONE	CLONE_UNTRACED	untraced	8388608	-	-
    CLONE	CLONE_VFORK	vfork	16384	-	-
    CLONE	CLONE_VM	vm	256	-	-
    CLONE	CSIGNAL	csignal	255	-	-
    CLONEFILE	CLONE_ACL	acl	-	4	-
    CLONEFILE	CLONE_NOFOLLOW	nofollow	-	1	-
    CLONEFILE	CLONE_NOFOLLOW_ANY	nofollowAny	-	8	-
    CLONEFILE	CLONE_NOOWNERCOPY	noownercopy	-	2	-
    CLONEFILE	CLONE_RESOLVE_BENEATH	resolveBeneath	-	16	-
    PR	PR_CAPBSET_DROP	capbsetDrop	24	-	-
    PR	PR_CAPBSET_READ	capbsetRead	23	-	-
    PR	PR_CAP_AMBIENT	capAmbient	47	-	-
    PR	PR_CAP_AMBIENT_CLEAR_ALL	capAmbientClearAll	4	-	-
    PR	PR_CAP_AMBIENT_IS_SET	capAmbientIsSet	1	-	-
    PR	PR_CAP_AMBIENT_LOWER	capAmbientLower	3	-	-
    PR	PR_CAP_AMBIENT_RAISE	capAmbientRaise	2	-	-
    PR	PR_ENDIAN_BIG	endianBig	0	-	-
    PR	PR_ENDIAN_LITTLE	endianLittle	1	-	-
    PR	PR_ENDIAN_PPC_LITTLE	endianPpcLittle	2	-	-
    PR	PR_FPEMU_NOPRINT	fpemuNoprint	1	-	-
    PR	PR_FPEMU_SIGFPE	fpemuSigfpe	2	-	-
    PR	PR_FP_EXC_ASYNC	fpExcAsync	2	-	-
    PR	PR_FP_EXC_DISABLED	fpExcDisabled	0	-	-
    PR	PR_FP_EXC_DIV	fpExcDiv	65536	-	-
    PR	PR_FP_EXC_INV	fpExcInv	1048576	-	-
    PR	PR_FP_EXC_NONRECOV	fpExcNonrecov	1	-	-
    PR	PR_FP_EXC_OVF	fpExcOvf	131072	-	-
    PR	PR_FP_EXC_PRECISE	fpExcPrecise	3	-	-
    PR	PR_FP_EXC_RES	fpExcRes	524288	-	-
    PR	PR_FP_EXC_SW_ENABLE	fpExcSwEnable	128	-	-
    PR	PR_FP_EXC_UND	fpExcUnd	262144	-	-
    PR	PR_FP_MODE_FR	fpModeFr	1	-	-
    PR	PR_FP_MODE_FRE	fpModeFre	2	-	-
    PR	PR_GET_CHILD_SUBREAPER	getChildSubreaper	37	-	-
    PR	PR_GET_DUMPABLE	getDumpable	3	-	-
    PR	PR_GET_ENDIAN	getEndian	19	-	-
    PR	PR_GET_FPEMU	getFpemu	9	-	-
    PR	PR_GET_FPEXC	getFpexc	11	-	-
    PR	PR_GET_FP_MODE	getFpMode	46	-	-
    PR	PR_GET_IO_FLUSHER	getIoFlusher	58	-	-
    PR	PR_GET_KEEPCAPS	getKeepcaps	7	-	-
    PR	PR_GET_NAME	getName	16	-	-
    PR	PR_GET_NO_NEW_PRIVS	getNoNewPrivs	39	-	-
    PR	PR_GET_PDEATHSIG	getPdeathsig	2	-	-
    PR	PR_GET_SECCOMP	getSeccomp	21	-	-
    PR	PR_GET_SECUREBITS	getSecurebits	27	-	-
    PR	PR_GET_SPECULATION_CTRL	getSpeculationCtrl	52	-	-
    PR	PR_GET_TAGGED_ADDR_CTRL	getTaggedAddrCtrl	56	-	-
    PR	PR_GET_THP_DISABLE	getThpDisable	42	-	-
    PR	PR_GET_TID_ADDRESS	getTidAddress	40	-	-
    PR	PR_GET_TIMERSLACK	getTimerslack	30	-	-
    PR	PR_GET_TIMING	getTiming	13	-	-
    PR	PR_GET_TSC	getTsc	25	-	-
    PR	PR_GET_UNALIGN	getUnalign	5	-	-
    PR	PR_MCE_KILL	mceKill	33	-	-
    PR	PR_MCE_KILL_CLEAR	mceKillClear	0	-	-
    PR	PR_MCE_KILL_DEFAULT	mceKillDefault	2	-	-
    PR	PR_MCE_KILL_EARLY	mceKillEarly	1	-	-
    PR	PR_MCE_KILL_GET	mceKillGet	34	-	-
    PR	PR_MCE_KILL_LATE	mceKillLate	0	-	-
    PR	PR_MCE_KILL_SET	mceKillSet	1	-	-
    PR	PR_MPX_DISABLE_MANAGEMENT	mpxDisableManagement	44	-	-
    PR	PR_MPX_ENABLE_MANAGEMENT	mpxEnableManagement	43	-	-
    PR	PR_MTE_TAG_MASK	mteTagMask	524280	-	-
    PR	PR_MTE_TAG_SHIFT	mteTagShift	3	-	-
    PR	PR_MTE_TCF_ASYNC	mteTcfAsync	4	-	-
    PR	PR_MTE_TCF_MASK	mteTcfMask	6	-	-
    PR	PR_MTE_TCF_NONE	mteTcfNone	0	-	-
    PR	PR_MTE_TCF_SHIFT	mteTcfShift	1	-	-
    PR	PR_MTE_TCF_SYNC	mteTcfSync	2	-	-
    PR	PR_PAC_APDAKEY	pacApdakey	4	-	-
    PR	PR_PAC_APDBKEY	pacApdbkey	8	-	-
    PR	PR_PAC_APGAKEY	pacApgakey	16	-	-
    PR	PR_PAC_APIAKEY	pacApiakey	1	-	-
    PR	PR_PAC_APIBKEY	pacApibkey	2	-	-
    PR	PR_PAC_GET_ENABLED_KEYS	pacGetEnabledKeys	61	-	-
    PR	PR_PAC_RESET_KEYS	pacResetKeys	54	-	-
    PR	PR_PAC_SET_ENABLED_KEYS	pacSetEnabledKeys	60	-	-
    PR	PR_SCHED_CORE	schedCore	62	-	-
    PR	PR_SCHED_CORE_CREATE	schedCoreCreate	1	-	-
    PR	PR_SCHED_CORE_GET	schedCoreGet	0	-	-
    PR	PR_SCHED_CORE_SCOPE_PROCESS_GROUP	schedCoreScopeProcessGroup	2	-	-
    PR	PR_SCHED_CORE_SCOPE_THREAD	schedCoreScopeThread	0	-	-
    PR	PR_SCHED_CORE_SCOPE_THREAD_GROUP	schedCoreScopeThreadGroup	1	-	-
    PR	PR_SCHED_CORE_SHARE_FROM	schedCoreShareFrom	3	-	-
    PR	PR_SCHED_CORE_SHARE_TO	schedCoreShareTo	2	-	-
    PR	PR_SET_CHILD_SUBREAPER	setChildSubreaper	36	-	-
    PR	PR_SET_DUMPABLE	setDumpable	4	-	-
    PR	PR_SET_ENDIAN	setEndian	20	-	-
    PR	PR_SET_FPEMU	setFpemu	10	-	-
    PR	PR_SET_FPEXC	setFpexc	12	-	-
    PR	PR_SET_FP_MODE	setFpMode	45	-	-
    PR	PR_SET_IO_FLUSHER	setIoFlusher	57	-	-
    PR	PR_SET_KEEPCAPS	setKeepcaps	8	-	-
    PR	PR_SET_MM	setMm	35	-	-
    PR	PR_SET_MM_ARG_START	setMmArgStart	8	-	-
    PR	PR_SET_MM_AUXV	setMmAuxv	12	-	-
    PR	PR_SET_MM_BRK	setMmBrk	7	-	-
    PR	PR_SET_MM_END_CODE	setMmEndCode	2	-	-
    PR	PR_SET_MM_END_DATA	setMmEndData	4	-	-
    PR	PR_SET_MM_ENV_START	setMmEnvStart	10	-	-
    PR	PR_SET_MM_EXE_FILE	setMmExeFile	13	-	-
    PR	PR_SET_MM_MAP	setMmMap	14	-	-
    PR	PR_SET_MM_MAP_SIZE	setMmMapSize	15	-	-
    PR	PR_SET_MM_START_BRK	setMmStartBrk	6	-	-
    PR	PR_SET_MM_START_CODE	setMmStartCode	1	-	-
    PR	PR_SET_MM_START_DATA	setMmStartData	3	-	-
    PR	PR_SET_MM_START_STACK	setMmStartStack	5	-	-
    PR	PR_SET_NAME	setName	15	-	-
    PR	PR_SET_NO_NEW_PRIVS	setNoNewPrivs	38	-	-
    PR	PR_SET_PDEATHSIG	setPdeathsig	1	-	-
    PR	PR_SET_PTRACER	setPtracer	1499557217	-	-
    PR	PR_SET_PTRACER_ANY	setPtracerAny	-1	-	-
    PR	PR_SET_SECCOMP	setSeccomp	22	-	-
    PR	PR_SET_SECUREBITS	setSecurebits	28	-	-
    PR	PR_SET_SPECULATION_CTRL	setSpeculationCtrl	53	-	-
    PR	PR_SET_SYSCALL_USER_DISPATCH	setSyscallUserDispatch	59	-	-
    PR	PR_SET_TAGGED_ADDR_CTRL	setTaggedAddrCtrl	55	-	-
    PR	PR_SET_THP_DISABLE	setThpDisable	41	-	-
    PR	PR_SET_TIMERSLACK	setTimerslack	29	-	-
    PR	PR_SET_TIMING	setTiming	14	-	-
    PR	PR_SET_TSC	setTsc	26	-	-
    PR	PR_SET_UNALIGN	setUnalign	6	-	-
    PR	PR_SET_VMA	setVma	1398164801	-	-
    PR	PR_SET_VMA_ANON_NAME	setVmaAnonName	0	-	-
    PR	PR_SME_GET_VL	smeGetVl	64	-	-
    PR	PR_SME_SET_VL	smeSetVl	63	-	-
    PR	PR_SME_SET_VL_ONEXEC	smeSetVlOnexec	262144	-	-
    PR	PR_SME_VL_INHERIT	smeVlInherit	131072	-	-
    PR	PR_SME_VL_LEN_MASK	smeVlLenMask	65535	-	-
    PR	PR_SPEC_DISABLE	specDisable	4	-	-
    PR	PR_SPEC_DISABLE_NOEXEC	specDisableNoexec	16	-	-
    PR	PR_SPEC_ENABLE	specEnable	2	-	-
    PR	PR_SPEC_FORCE_DISABLE	specForceDisable	8	-	-
    PR	PR_SPEC_INDIRECT_BRANCH	specIndirectBranch	1	-	-
    PR	PR_SPEC_L1D_FLUSH	specL1dFlush	2	-	-
    PR	PR_SPEC_NOT_AFFECTED	specNotAffected	0	-	-
    PR	PR_SPEC_PRCTL	specPrctl	1	-	-
    PR	PR_SPEC_STORE_BYPASS	specStoreBypass	0	-	-
    PR	PR_SVE_GET_VL	sveGetVl	51	-	-
    PR	PR_SVE_SET_VL	sveSetVl	50	-	-
    PR	PR_SVE_SET_VL_ONEXEC	sveSetVlOnexec	262144	-	-
    PR	PR_SVE_VL_INHERIT	sveVlInherit	131072	-	-
    PR	PR_SVE_VL_LEN_MASK	sveVlLenMask	65535	-	-
    PR	PR_SYS_DISPATCH_OFF	sysDispatchOff	0	-	-
    PR	PR_SYS_DISPATCH_ON	sysDispatchOn	1	-	-
    PR	PR_TAGGED_ADDR_ENABLE	taggedAddrEnable	1	-	-
    PR	PR_TASK_PERF_EVENTS_DISABLE	taskPerfEventsDisable	31	-	-
    PR	PR_TASK_PERF_EVENTS_ENABLE	taskPerfEventsEnable	32	-	-
    PR	PR_TIMING_STATISTICAL	timingStatistical	0	-	-
    PR	PR_TIMING_TIMESTAMP	timingTimestamp	1	-	-
    PR	PR_TSC_ENABLE	tscEnable	1	-	-
    PR	PR_TSC_SIGSEGV	tscSigsegv	2	-	-
    PR	PR_UNALIGN_NOPRINT	unalignNoprint	1	-	-
    PR	PR_UNALIGN_SIGBUS	unalignSigbus	2	-	-
    ARCH	ARCH_GET_CPUID	getCpuid	4113	-	-
    ARCH	ARCH_GET_FS	getFs	4099	-	-
    ARCH	ARCH_GET_GS	getGs	4100	-	-
    ARCH	ARCH_GET_XCOMP_GUEST_PERM	getXcompGuestPerm	4132	-	-
    ARCH	ARCH_GET_XCOMP_PERM	getXcompPerm	4130	-	-
    ARCH	ARCH_GET_XCOMP_SUPP	getXcompSupp	4129	-	-
    ARCH	ARCH_REQ_XCOMP_GUEST_PERM	reqXcompGuestPerm	4133	-	-
    ARCH	ARCH_REQ_XCOMP_PERM	reqXcompPerm	4131	-	-
    ARCH	ARCH_SET_CPUID	setCpuid	4114	-	-
    ARCH	ARCH_SET_FS	setFs	4098	-	-
    ARCH	ARCH_SET_GS	setGs	4097	-	-
    PERSONALITY	ADDR_COMPAT_LAYOUT	addrCompatLayout	2097152	-	-
    PERSONALITY	ADDR_LIMIT_32BIT	addrLimit32bit	8388608	-	-
    PERSONALITY	ADDR_LIMIT_3GB	addrLimit3gb	134217728	-	-
    PERSONALITY	ADDR_NO_RANDOMIZE	addrNoRandomize	262144	-	-
    PERSONALITY	FDPIC_FUNCPTRS	fdpicFuncptrs	524288	-	-
    PERSONALITY	MMAP_PAGE_ZERO	mmapPageZero	1048576	-	-
    PERSONALITY	PER_BSD	perBsd	6	-	-
    PERSONALITY	PER_CLEAR_ON_SETID	perClearOnSetid	7602176	-	-
    PERSONALITY	PER_HPUX	perHpux	16	-	-
    PERSONALITY	PER_IRIX32	perIrix32	67108873	-	-
    PERSONALITY	PER_IRIX64	perIrix64	67108875	-	-
    PERSONALITY	PER_IRIXN32	perIrixn32	67108874	-	-
    PERSONALITY	PER_ISCR4	perIscr4	67108869	-	-
    PERSONALITY	PER_LINUX	perLinux	0	-	-
    PERSONALITY	PER_LINUX32	perLinux32	8	-	-
    PERSONALITY	PER_LINUX32_3GB	perLinux323gb	134217736	-	-
    PERSONALITY	PER_LINUX_32BIT	perLinux32bit	8388608	-	-
    PERSONALITY	PER_LINUX_FDPIC	perLinuxFdpic	524288	-	-
    PERSONALITY	PER_MASK	perMask	255	-	-
    PERSONALITY	PER_OSF4	perOsf4	15	-	-
    PERSONALITY	PER_OSR5	perOsr5	100663299	-	-
    PERSONALITY	PER_RISCOS	perRiscos	12	-	-
    PERSONALITY	PER_SCOSVR3	perScosvr3	117440515	-	-
    PERSONALITY	PER_SOLARIS	perSolaris	67108877	-	-
    PERSONALITY	PER_SUNOS	perSunos	67108870	-	-
    PERSONALITY	PER_SVR3	perSvr3	83886082	-	-
    PERSONALITY	PER_SVR4	perSvr4	68157441	-	-
    PERSONALITY	PER_UW7	perUw7	68157454	-	-
    PERSONALITY	PER_WYSEV386	perWysev386	83886084	-	-
    PERSONALITY	PER_XENIX	perXenix	83886087	-	-
    PERSONALITY	READ_IMPLIES_EXEC	readImpliesExec	4194304	-	-
    PERSONALITY	SHORT_INODE	shortInode	16777216	-	-
    PERSONALITY	STICKY_TIMEOUTS	stickyTimeouts	67108864	-	-
    PERSONALITY	UNAME26	uname26	131072	-	-
    PERSONALITY	WHOLE_SECONDS	wholeSeconds	33554432	-	-
    PTRACE	PTRACE_ARCH_PRCTL	ptraceArchPrctl	30	-	-
    PTRACE	PTRACE_ATTACH	ptraceAttach	16	-	-
    PTRACE	PTRACE_CONT	ptraceCont	7	-	-
    PTRACE	PTRACE_DETACH	ptraceDetach	17	-	-
    PTRACE	PTRACE_EVENTMSG_SYSCALL_ENTRY	ptraceEventmsgSyscallEntry	1	-	-
    PTRACE	PTRACE_EVENTMSG_SYSCALL_EXIT	ptraceEventmsgSyscallExit	2	-	-
    PTRACE	PTRACE_EVENT_CLONE	ptraceEventClone	3	-	-
    PTRACE	PTRACE_EVENT_EXEC	ptraceEventExec	4	-	-
    PTRACE	PTRACE_EVENT_EXIT	ptraceEventExit	6	-	-
    PTRACE	PTRACE_EVENT_FORK	ptraceEventFork	1	-	-
    PTRACE	PTRACE_EVENT_SECCOMP	ptraceEventSeccomp	7	-	-
    PTRACE	PTRACE_EVENT_STOP	ptraceEventStop	128	-	-
    PTRACE	PTRACE_EVENT_VFORK	ptraceEventVfork	2	-	-
    PTRACE	PTRACE_EVENT_VFORK_DONE	ptraceEventVforkDone	5	-	-
    PTRACE	PTRACE_GETEVENTMSG	ptraceGeteventmsg	16897	-	-
    PTRACE	PTRACE_GETFPREGS	ptraceGetfpregs	14	-	-
    PTRACE	PTRACE_GETFPXREGS	ptraceGetfpxregs	18	-	-
    PTRACE	PTRACE_GETREGS	ptraceGetregs	12	-	-
    PTRACE	PTRACE_GETREGSET	ptraceGetregset	16900	-	-
    PTRACE	PTRACE_GETSIGINFO	ptraceGetsiginfo	16898	-	-
    PTRACE	PTRACE_GETSIGMASK	ptraceGetsigmask	16906	-	-
    PTRACE	PTRACE_GET_RSEQ_CONFIGURATION	ptraceGetRseqConfiguration	16911	-	-
    PTRACE	PTRACE_GET_SYSCALL_INFO	ptraceGetSyscallInfo	16910	-	-
    PTRACE	PTRACE_GET_THREAD_AREA	ptraceGetThreadArea	25	-	-
    PTRACE	PTRACE_INTERRUPT	ptraceInterrupt	16903	-	-
    PTRACE	PTRACE_KILL	ptraceKill	8	-	-
    PTRACE	PTRACE_LISTEN	ptraceListen	16904	-	-
    PTRACE	PTRACE_OLDSETOPTIONS	ptraceOldsetoptions	21	-	-
    PTRACE	PTRACE_O_EXITKILL	ptraceOExitkill	1048576	-	-
    PTRACE	PTRACE_O_MASK	ptraceOMask	3145983	-	-
    PTRACE	PTRACE_O_SUSPEND_SECCOMP	ptraceOSuspendSeccomp	2097152	-	-
    PTRACE	PTRACE_O_TRACECLONE	ptraceOTraceclone	8	-	-
    PTRACE	PTRACE_O_TRACEEXEC	ptraceOTraceexec	16	-	-
    PTRACE	PTRACE_O_TRACEEXIT	ptraceOTraceexit	64	-	-
    PTRACE	PTRACE_O_TRACEFORK	ptraceOTracefork	2	-	-
    PTRACE	PTRACE_O_TRACESECCOMP	ptraceOTraceseccomp	128	-	-
    PTRACE	PTRACE_O_TRACESYSGOOD	ptraceOTracesysgood	1	-	-
    PTRACE	PTRACE_O_TRACEVFORK	ptraceOTracevfork	4	-	-
    PTRACE	PTRACE_O_TRACEVFORKDONE	ptraceOTracevforkdone	32	-	-
    PTRACE	PTRACE_PEEKDATA	ptracePeekdata	2	-	-
    PTRACE	PTRACE_PEEKSIGINFO	ptracePeeksiginfo	16905	-	-
    PTRACE	PTRACE_PEEKSIGINFO_SHARED	ptracePeeksiginfoShared	1	-	-
    PTRACE	PTRACE_PEEKTEXT	ptracePeektext	1	-	-
    PTRACE	PTRACE_PEEKUSR	ptracePeekusr	3	-	-
    PTRACE	PTRACE_POKEDATA	ptracePokedata	5	-	-
    PTRACE	PTRACE_POKETEXT	ptracePoketext	4	-	-
    PTRACE	PTRACE_POKEUSR	ptracePokeusr	6	-	-
    PTRACE	PTRACE_SECCOMP_GET_FILTER	ptraceSeccompGetFilter	16908	-	-
    PTRACE	PTRACE_SECCOMP_GET_METADATA	ptraceSeccompGetMetadata	16909	-	-
    PTRACE	PTRACE_SEIZE	ptraceSeize	16902	-	-
    PTRACE	PTRACE_SETFPREGS	ptraceSetfpregs	15	-	-
    PTRACE	PTRACE_SETFPXREGS	ptraceSetfpxregs	19	-	-
    PTRACE	PTRACE_SETOPTIONS	ptraceSetoptions	16896	-	-
    PTRACE	PTRACE_SETREGS	ptraceSetregs	13	-	-
    PTRACE	PTRACE_SETREGSET	ptraceSetregset	16901	-	-
    PTRACE	PTRACE_SETSIGINFO	ptraceSetsiginfo	16899	-	-
    PTRACE	PTRACE_SETSIGMASK	ptraceSetsigmask	16907	-	-
    PTRACE	PTRACE_SET_THREAD_AREA	ptraceSetThreadArea	26	-	-
    PTRACE	PTRACE_SINGLEBLOCK	ptraceSingleblock	33	-	-
    PTRACE	PTRACE_SINGLESTEP	ptraceSinglestep	9	-	-
    PTRACE	PTRACE_SYSCALL	ptraceSyscall	24	-	-
    PTRACE	PTRACE_SYSCALL_INFO_ENTRY	ptraceSyscallInfoEntry	1	-	-
    PTRACE	PTRACE_SYSCALL_INFO_EXIT	ptraceSyscallInfoExit	2	-	-
    PTRACE	PTRACE_SYSCALL_INFO_NONE	ptraceSyscallInfoNone	0	-	-
    PTRACE	PTRACE_SYSCALL_INFO_SECCOMP	ptraceSyscallInfoSeccomp	3	-	-
    PTRACE	PTRACE_SYSEMU	ptraceSysemu	31	-	-
    PTRACE	PTRACE_SYSEMU_SINGLESTEP	ptraceSysemuSinglestep	32	-	-
    PTRACE	PTRACE_TRACEME	ptraceTraceme	0	-	-
    SECCOMP	SECCOMP_ADDFD_FLAG_SEND	addfdFlagSend	2	-	-
    SECCOMP	SECCOMP_ADDFD_FLAG_SETFD	addfdFlagSetfd	1	-	-
    SECCOMP	SECCOMP_FILTER_FLAG_LOG	filterFlagLog	2	-	-
    SECCOMP	SECCOMP_FILTER_FLAG_NEW_LISTENER	filterFlagNewListener	8	-	-
    SECCOMP	SECCOMP_FILTER_FLAG_SPEC_ALLOW	filterFlagSpecAllow	4	-	-
    SECCOMP	SECCOMP_FILTER_FLAG_TSYNC	filterFlagTsync	1	-	-
    SECCOMP	SECCOMP_FILTER_FLAG_TSYNC_ESRCH	filterFlagTsyncEsrch	16	-	-
    SECCOMP	SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV	filterFlagWaitKillableRecv	32	-	-
    SECCOMP	SECCOMP_GET_ACTION_AVAIL	getActionAvail	2	-	-
    SECCOMP	SECCOMP_GET_NOTIF_SIZES	getNotifSizes	3	-	-
    SECCOMP	SECCOMP_MODE_DISABLED	modeDisabled	0	-	-
    SECCOMP	SECCOMP_MODE_FILTER	modeFilter	2	-	-
    SECCOMP	SECCOMP_MODE_STRICT	modeStrict	1	-	-
    SECCOMP	SECCOMP_RET_ACTION	retAction	2147418112	-	-
    SECCOMP	SECCOMP_RET_ACTION_FULL	retActionFull	4294901760	-	-
    SECCOMP	SECCOMP_RET_ALLOW	retAllow	2147418112	-	-
    SECCOMP	SECCOMP_RET_DATA	retData	65535	-	-
    SECCOMP	SECCOMP_RET_ERRNO	retErrno	327680	-	-
    SECCOMP	SECCOMP_RET_KILL	retKill	0	-	-
    SECCOMP	SECCOMP_RET_KILL_PROCESS	retKillProcess	2147483648	-	-
    SECCOMP	SECCOMP_RET_KILL_THREAD	retKillThread	0	-	-
    SECCOMP	SECCOMP_RET_LOG	retLog	2147221504	-	-
    SECCOMP	SECCOMP_RET_TRACE	retTrace	2146435072	-	-
    SECCOMP	SECCOMP_RET_TRAP	retTrap	196608	-	-
    SECCOMP	SECCOMP_RET_USER_NOTIF	retUserNotif	2143289344	-	-
    SECCOMP	SECCOMP_SET_MODE_FILTER	setModeFilter	1	-	-
    SECCOMP	SECCOMP_SET_MODE_STRICT	setModeStrict	0	-	-
    SECCOMP	SECCOMP_USER_NOTIF_FLAG_CONTINUE	userNotifFlagContinue	1	-	-
    BPF	BPF_BTF_GET_FD_BY_ID	btfGetFdById	19	-	-
    BPF	BPF_BTF_GET_NEXT_ID	btfGetNextId	23	-	-
    BPF	BPF_BTF_LOAD	btfLoad	18	-	-
    BPF	BPF_ENABLE_STATS	enableStats	32	-	-
    BPF	BPF_ITER_CREATE	iterCreate	33	-	-
    BPF	BPF_LINK_CREATE	linkCreate	28	-	-
    BPF	BPF_LINK_DETACH	linkDetach	34	-	-
    BPF	BPF_LINK_GET_FD_BY_ID	linkGetFdById	30	-	-
    BPF	BPF_LINK_GET_NEXT_ID	linkGetNextId	31	-	-
    BPF	BPF_LINK_TYPE_CGROUP	linkTypeCgroup	3	-	-
    BPF	BPF_LINK_TYPE_ITER	linkTypeIter	4	-	-
    BPF	BPF_LINK_TYPE_KPROBE_MULTI	linkTypeKprobeMulti	8	-	-
    BPF	BPF_LINK_TYPE_NETNS	linkTypeNetns	5	-	-
    BPF	BPF_LINK_TYPE_PERF_EVENT	linkTypePerfEvent	7	-	-
    BPF	BPF_LINK_TYPE_RAW_TRACEPOINT	linkTypeRawTracepoint	1	-	-
    BPF	BPF_LINK_TYPE_STRUCT_OPS	linkTypeStructOps	9	-	-
    BPF	BPF_LINK_TYPE_TRACING	linkTypeTracing	2	-	-
    BPF	BPF_LINK_TYPE_UNSPEC	linkTypeUnspec	0	-	-
    BPF	BPF_LINK_TYPE_XDP	linkTypeXdp	6	-	-
    BPF	BPF_LINK_UPDATE	linkUpdate	29	-	-
    BPF	BPF_MAP_CREATE	mapCreate	0	-	-
    BPF	BPF_MAP_DELETE_BATCH	mapDeleteBatch	27	-	-
    BPF	BPF_MAP_DELETE_ELEM	mapDeleteElem	3	-	-
    BPF	BPF_MAP_FREEZE	mapFreeze	22	-	-
    BPF	BPF_MAP_GET_FD_BY_ID	mapGetFdById	14	-	-
    BPF	BPF_MAP_GET_NEXT_ID	mapGetNextId	12	-	-
    BPF	BPF_MAP_GET_NEXT_KEY	mapGetNextKey	4	-	-
    BPF	BPF_MAP_LOOKUP_AND_DELETE_BATCH	mapLookupAndDeleteBatch	25	-	-
    BPF	BPF_MAP_LOOKUP_AND_DELETE_ELEM	mapLookupAndDeleteElem	21	-	-
    BPF	BPF_MAP_LOOKUP_BATCH	mapLookupBatch	24	-	-
    BPF	BPF_MAP_LOOKUP_ELEM	mapLookupElem	1	-	-
    BPF	BPF_MAP_UPDATE_BATCH	mapUpdateBatch	26	-	-
    BPF	BPF_MAP_UPDATE_ELEM	mapUpdateElem	2	-	-
    BPF	BPF_OBJ_GET	objGet	7	-	-
    BPF	BPF_OBJ_GET_INFO_BY_FD	objGetInfoByFd	15	-	-
    BPF	BPF_OBJ_NAME_LEN	objNameLen	16	-	-
    BPF	BPF_OBJ_PIN	objPin	6	-	-
    BPF	BPF_PROG_ATTACH	progAttach	8	-	-
    BPF	BPF_PROG_BIND_MAP	progBindMap	35	-	-
    BPF	BPF_PROG_DETACH	progDetach	9	-	-
    BPF	BPF_PROG_GET_FD_BY_ID	progGetFdById	13	-	-
    BPF	BPF_PROG_GET_NEXT_ID	progGetNextId	11	-	-
    BPF	BPF_PROG_LOAD	progLoad	5	-	-
    BPF	BPF_PROG_QUERY	progQuery	16	-	-
    BPF	BPF_PROG_TEST_RUN	progTestRun	10	-	-
    BPF	BPF_RAW_TRACEPOINT_OPEN	rawTracepointOpen	17	-	-
    BPF	BPF_TASK_FD_QUERY	taskFdQuery	20	-	-
    PERF	PERF_COUNT_HW_BRANCH_INSTRUCTIONS	branchInstructions	4	-	-
    PERF	PERF_COUNT_HW_BRANCH_MISSES	branchMisses	5	-	-
    PERF	PERF_COUNT_HW_BUS_CYCLES	busCycles	6	-	-
    PERF	PERF_COUNT_HW_CACHE_BPU	cacheBpu	5	-	-
    PERF	PERF_COUNT_HW_CACHE_DTLB	cacheDtlb	3	-	-
    PERF	PERF_COUNT_HW_CACHE_ITLB	cacheItlb	4	-	-
    PERF	PERF_COUNT_HW_CACHE_L1D	cacheL1d	0	-	-
    PERF	PERF_COUNT_HW_CACHE_L1I	cacheL1i	1	-	-
    PERF	PERF_COUNT_HW_CACHE_LL	cacheLl	2	-	-
    PERF	PERF_COUNT_HW_CACHE_MISSES	cacheMisses	3	-	-
    PERF	PERF_COUNT_HW_CACHE_NODE	cacheNode	6	-	-
    PERF	PERF_COUNT_HW_CACHE_OP_PREFETCH	cacheOpPrefetch	2	-	-
    PERF	PERF_COUNT_HW_CACHE_OP_READ	cacheOpRead	0	-	-
    PERF	PERF_COUNT_HW_CACHE_OP_WRITE	cacheOpWrite	1	-	-
    PERF	PERF_COUNT_HW_CACHE_REFERENCES	cacheReferences	2	-	-
    PERF	PERF_COUNT_HW_CACHE_RESULT_ACCESS	cacheResultAccess	0	-	-
    PERF	PERF_COUNT_HW_CACHE_RESULT_MISS	cacheResultMiss	1	-	-
    PERF	PERF_COUNT_HW_CPU_CYCLES	cpuCycles	0	-	-
    PERF	PERF_COUNT_HW_INSTRUCTIONS	instructions	1	-	-
    PERF	PERF_COUNT_HW_REF_CPU_CYCLES	refCpuCycles	9	-	-
    PERF	PERF_COUNT_HW_STALLED_CYCLES_BACKEND	stalledCyclesBackend	8	-	-
    PERF	PERF_COUNT_HW_STALLED_CYCLES_FRONTEND	stalledCyclesFrontend	7	-	-
    PERF	PERF_COUNT_SW_ALIGNMENT_FAULTS	alignmentFaults	7	-	-
    PERF	PERF_COUNT_SW_BPF_OUTPUT	bpfOutput	10	-	-
    PERF	PERF_COUNT_SW_CGROUP_SWITCHES	cgroupSwitches	11	-	-
    PERF	PERF_COUNT_SW_CONTEXT_SWITCHES	contextSwitches	3	-	-
    PERF	PERF_COUNT_SW_CPU_CLOCK	cpuClock	0	-	-
    PERF	PERF_COUNT_SW_CPU_MIGRATIONS	cpuMigrations	4	-	-
    PERF	PERF_COUNT_SW_DUMMY	dummy	9	-	-
    PERF	PERF_COUNT_SW_EMULATION_FAULTS	emulationFaults	8	-	-
    PERF	PERF_COUNT_SW_PAGE_FAULTS	pageFaults	2	-	-
    PERF	PERF_COUNT_SW_PAGE_FAULTS_MAJ	pageFaultsMaj	6	-	-
    PERF	PERF_COUNT_SW_PAGE_FAULTS_MIN	pageFaultsMin	5	-	-
    PERF	PERF_COUNT_SW_TASK_CLOCK	taskClock	1	-	-
    PERF	PERF_FLAG_FD_CLOEXEC	fdCloexec	8	-	-
    PERF	PERF_FLAG_FD_NO_GROUP	fdNoGroup	1	-	-
    PERF	PERF_FLAG_FD_OUTPUT	fdOutput	2	-	-
    PERF	PERF_FLAG_PID_CGROUP	pidCgroup	4	-	-
    PERF	PERF_TYPE_BREAKPOINT	breakpoint	5	-	-
    PERF	PERF_TYPE_HARDWARE	hardware	0	-	-
    PERF	PERF_TYPE_HW_CACHE	hwCache	3	-	-
    PERF	PERF_TYPE_RAW	raw	4	-	-
    PERF	PERF_TYPE_SOFTWARE	software	1	-	-
    PERF	PERF_TYPE_TRACEPOINT	tracepoint	2	-	-
    IORING	IORING_ACCEPT_MULTISHOT	acceptMultishot	1	-	-
    IORING	IORING_ASYNC_CANCEL_ALL	asyncCancelAll	1	-	-
    IORING	IORING_ASYNC_CANCEL_ANY	asyncCancelAny	4	-	-
    IORING	IORING_ASYNC_CANCEL_FD	asyncCancelFd	2	-	-
    IORING	IORING_ASYNC_CANCEL_FD_FIXED	asyncCancelFdFixed	8	-	-
    IORING	IORING_ASYNC_CANCEL_OP	asyncCancelOp	32	-	-
    IORING	IORING_ASYNC_CANCEL_USERDATA	asyncCancelUserdata	16	-	-
    IORING	IORING_CQE_BUFFER_SHIFT	cqeBufferShift	16	-	-
    IORING	IORING_CQE_F_BUFFER	cqeFBuffer	1	-	-
    IORING	IORING_CQE_F_MORE	cqeFMore	2	-	-
    IORING	IORING_CQE_F_NOTIF	cqeFNotif	8	-	-
    IORING	IORING_CQE_F_SOCK_NONEMPTY	cqeFSockNonempty	4	-	-
    IORING	IORING_CQ_EVENTFD_DISABLED	cqEventfdDisabled	1	-	-
    IORING	IORING_ENTER_EXT_ARG	enterExtArg	8	-	-
    IORING	IORING_ENTER_GETEVENTS	enterGetevents	1	-	-
    IORING	IORING_ENTER_REGISTERED_RING	enterRegisteredRing	16	-	-
    IORING	IORING_ENTER_SQ_WAIT	enterSqWait	4	-	-
    IORING	IORING_ENTER_SQ_WAKEUP	enterSqWakeup	2	-	-
    IORING	IORING_FEAT_CQE_SKIP	featCqeSkip	2048	-	-
    IORING	IORING_FEAT_CUR_PERSONALITY	featCurPersonality	16	-	-
    IORING	IORING_FEAT_EXT_ARG	featExtArg	256	-	-
    IORING	IORING_FEAT_FAST_POLL	featFastPoll	32	-	-
    IORING	IORING_FEAT_LINKED_FILE	featLinkedFile	4096	-	-
    IORING	IORING_FEAT_NATIVE_WORKERS	featNativeWorkers	512	-	-
    IORING	IORING_FEAT_NODROP	featNodrop	2	-	-
    IORING	IORING_FEAT_POLL_32BITS	featPoll32bits	64	-	-
    IORING	IORING_FEAT_RSRC_TAGS	featRsrcTags	1024	-	-
    IORING	IORING_FEAT_RW_CUR_POS	featRwCurPos	8	-	-
    IORING	IORING_FEAT_SINGLE_MMAP	featSingleMmap	1	-	-
    IORING	IORING_FEAT_SQPOLL_NONFIXED	featSqpollNonfixed	128	-	-
    IORING	IORING_FEAT_SUBMIT_STABLE	featSubmitStable	4	-	-
    IORING	IORING_FILE_INDEX_ALLOC	fileIndexAlloc	4294967295	-	-
    IORING	IORING_FSYNC_DATASYNC	fsyncDatasync	1	-	-
    IORING	IORING_LINK_TIMEOUT_UPDATE	linkTimeoutUpdate	16	-	-
    IORING	IORING_MSG_DATA	msgData	0	-	-
    IORING	IORING_MSG_RING_CQE_SKIP	msgRingCqeSkip	1	-	-
    IORING	IORING_MSG_SEND_FD	msgSendFd	1	-	-
    IORING	IORING_NOTIF_USAGE_ZC_COPIED	notifUsageZcCopied	2147483648	-	-
    IORING	IORING_OFF_CQ_RING	offCqRing	134217728	-	-
    IORING	IORING_OFF_MMAP_MASK	offMmapMask	4160749568	-	-
    IORING	IORING_OFF_SQES	offSqes	268435456	-	-
    IORING	IORING_OFF_SQ_RING	offSqRing	0	-	-
    IORING	IORING_OP_ACCEPT	opAccept	13	-	-
    IORING	IORING_OP_ASYNC_CANCEL	opAsyncCancel	14	-	-
    IORING	IORING_OP_CLOSE	opClose	19	-	-
    IORING	IORING_OP_CONNECT	opConnect	16	-	-
    IORING	IORING_OP_EPOLL_CTL	opEpollCtl	29	-	-
    IORING	IORING_OP_FADVISE	opFadvise	24	-	-
    IORING	IORING_OP_FALLOCATE	opFallocate	17	-	-
    IORING	IORING_OP_FGETXATTR	opFgetxattr	43	-	-
    IORING	IORING_OP_FILES_UPDATE	opFilesUpdate	20	-	-
    IORING	IORING_OP_FSETXATTR	opFsetxattr	41	-	-
    IORING	IORING_OP_FSYNC	opFsync	3	-	-
    IORING	IORING_OP_GETXATTR	opGetxattr	44	-	-
    IORING	IORING_OP_LINKAT	opLinkat	39	-	-
    IORING	IORING_OP_LINK_TIMEOUT	opLinkTimeout	15	-	-
    IORING	IORING_OP_MADVISE	opMadvise	25	-	-
    IORING	IORING_OP_MKDIRAT	opMkdirat	37	-	-
    IORING	IORING_OP_MSG_RING	opMsgRing	40	-	-
    IORING	IORING_OP_NOP	opNop	0	-	-
    IORING	IORING_OP_OPENAT	opOpenat	18	-	-
    IORING	IORING_OP_OPENAT2	opOpenat2	28	-	-
    IORING	IORING_OP_POLL_ADD	opPollAdd	6	-	-
    IORING	IORING_OP_POLL_REMOVE	opPollRemove	7	-	-
    IORING	IORING_OP_PROVIDE_BUFFERS	opProvideBuffers	31	-	-
    IORING	IORING_OP_READ	opRead	22	-	-
    IORING	IORING_OP_READV	opReadv	1	-	-
    IORING	IORING_OP_READ_FIXED	opReadFixed	4	-	-
    IORING	IORING_OP_RECV	opRecv	27	-	-
    IORING	IORING_OP_RECVMSG	opRecvmsg	10	-	-
    IORING	IORING_OP_REMOVE_BUFFERS	opRemoveBuffers	32	-	-
    IORING	IORING_OP_RENAMEAT	opRenameat	35	-	-
    IORING	IORING_OP_SEND	opSend	26	-	-
    IORING	IORING_OP_SENDMSG	opSendmsg	9	-	-
    IORING	IORING_OP_SENDMSG_ZC	opSendmsgZc	48	-	-
    IORING	IORING_OP_SEND_ZC	opSendZc	47	-	-
    IORING	IORING_OP_SETXATTR	opSetxattr	42	-	-
    IORING	IORING_OP_SHUTDOWN	opShutdown	34	-	-
    IORING	IORING_OP_SOCKET	opSocket	45	-	-
    IORING	IORING_OP_SPLICE	opSplice	30	-	-
    IORING	IORING_OP_STATX	opStatx	21	-	-
    IORING	IORING_OP_SYMLINKAT	opSymlinkat	38	-	-
    IORING	IORING_OP_SYNC_FILE_RANGE	opSyncFileRange	8	-	-
    IORING	IORING_OP_TEE	opTee	33	-	-
    IORING	IORING_OP_TIMEOUT	opTimeout	11	-	-
    IORING	IORING_OP_TIMEOUT_REMOVE	opTimeoutRemove	12	-	-
    IORING	IORING_OP_UNLINKAT	opUnlinkat	36	-	-
    IORING	IORING_OP_URING_CMD	opUringCmd	46	-	-
    IORING	IORING_OP_WRITE	opWrite	23	-	-
    IORING	IORING_OP_WRITEV	opWritev	2	-	-
    IORING	IORING_OP_WRITE_FIXED	opWriteFixed	5	-	-
    IORING	IORING_POLL_ADD_LEVEL	pollAddLevel	8	-	-
    IORING	IORING_POLL_ADD_MULTI	pollAddMulti	1	-	-
    IORING	IORING_POLL_UPDATE_EVENTS	pollUpdateEvents	2	-	-
    IORING	IORING_POLL_UPDATE_USER_DATA	pollUpdateUserData	4	-	-
    IORING	IORING_RECVSEND_FIXED_BUF	recvsendFixedBuf	4	-	-
    IORING	IORING_RECVSEND_POLL_FIRST	recvsendPollFirst	1	-	-
    IORING	IORING_RECV_MULTISHOT	recvMultishot	2	-	-
    IORING	IORING_REGISTER_BUFFERS	registerBuffers	0	-	-
    IORING	IORING_REGISTER_BUFFERS2	registerBuffers2	15	-	-
    IORING	IORING_REGISTER_BUFFERS_UPDATE	registerBuffersUpdate	16	-	-
    IORING	IORING_REGISTER_ENABLE_RINGS	registerEnableRings	12	-	-
    IORING	IORING_REGISTER_EVENTFD	registerEventfd	4	-	-
    IORING	IORING_REGISTER_EVENTFD_ASYNC	registerEventfdAsync	7	-	-
    IORING	IORING_REGISTER_FILES	registerFiles	2	-	-
    IORING	IORING_REGISTER_FILES2	registerFiles2	13	-	-
    IORING	IORING_REGISTER_FILES_SKIP	registerFilesSkip	-2	-	-
    IORING	IORING_REGISTER_FILES_UPDATE	registerFilesUpdate	6	-	-
    IORING	IORING_REGISTER_FILES_UPDATE2	registerFilesUpdate2	14	-	-
    IORING	IORING_REGISTER_FILE_ALLOC_RANGE	registerFileAllocRange	25	-	-
    IORING	IORING_REGISTER_IOWQ_AFF	registerIowqAff	17	-	-
    IORING	IORING_REGISTER_IOWQ_MAX_WORKERS	registerIowqMaxWorkers	19	-	-
    IORING	IORING_REGISTER_PBUF_RING	registerPbufRing	22	-	-
    IORING	IORING_REGISTER_PERSONALITY	registerPersonality	9	-	-
    IORING	IORING_REGISTER_PROBE	registerProbe	8	-	-
    IORING	IORING_REGISTER_RESTRICTIONS	registerRestrictions	11	-	-
    IORING	IORING_REGISTER_RING_FDS	registerRingFds	20	-	-
    IORING	IORING_REGISTER_SYNC_CANCEL	registerSyncCancel	24	-	-
    IORING	IORING_RESTRICTION_REGISTER_OP	restrictionRegisterOp	0	-	-
    IORING	IORING_RESTRICTION_SQE_FLAGS_ALLOWED	restrictionSqeFlagsAllowed	2	-	-
    IORING	IORING_RESTRICTION_SQE_FLAGS_REQUIRED	restrictionSqeFlagsRequired	3	-	-
    IORING	IORING_RESTRICTION_SQE_OP	restrictionSqeOp	1	-	-
    IORING	IORING_RSRC_REGISTER_SPARSE	rsrcRegisterSparse	1	-	-
    IORING	IORING_SEND_ZC_REPORT_USAGE	sendZcReportUsage	8	-	-
    IORING	IORING_SETUP_ATTACH_WQ	setupAttachWq	32	-	-
    IORING	IORING_SETUP_CLAMP	setupClamp	16	-	-
    IORING	IORING_SETUP_COOP_TASKRUN	setupCoopTaskrun	256	-	-
    IORING	IORING_SETUP_CQE32	setupCqe32	2048	-	-
    IORING	IORING_SETUP_CQSIZE	setupCqsize	8	-	-
    IORING	IORING_SETUP_DEFER_TASKRUN	setupDeferTaskrun	8192	-	-
    IORING	IORING_SETUP_IOPOLL	setupIopoll	1	-	-
    IORING	IORING_SETUP_R_DISABLED	setupRDisabled	64	-	-
    IORING	IORING_SETUP_SINGLE_ISSUER	setupSingleIssuer	4096	-	-
    IORING	IORING_SETUP_SQE128	setupSqe128	1024	-	-
    IORING	IORING_SETUP_SQPOLL	setupSqpoll	2	-	-
    IORING	IORING_SETUP_SQ_AFF	setupSqAff	4	-	-
    IORING	IORING_SETUP_SUBMIT_ALL	setupSubmitAll	128	-	-
    IORING	IORING_SETUP_TASKRUN_FLAG	setupTaskrunFlag	512	-	-
    IORING	IORING_SQ_CQ_OVERFLOW	sqCqOverflow	2	-	-
    IORING	IORING_SQ_NEED_WAKEUP	sqNeedWakeup	1	-	-
    IORING	IORING_SQ_TASKRUN	sqTaskrun	4	-	-
    IORING	IORING_TIMEOUT_ABS	timeoutAbs	1	-	-
    IORING	IORING_TIMEOUT_BOOTTIME	timeoutBoottime	4	-	-
    IORING	IORING_TIMEOUT_CLOCK_MASK	timeoutClockMask	12	-	-
    IORING	IORING_TIMEOUT_ETIME_SUCCESS	timeoutEtimeSuccess	32	-	-
    IORING	IORING_TIMEOUT_REALTIME	timeoutRealtime	8	-	-
    IORING	IORING_TIMEOUT_UPDATE	timeoutUpdate	2	-	-
    IORING	IORING_TIMEOUT_UPDATE_MASK	timeoutUpdateMask	18	-	-
    IORING	IORING_UNREGISTER_BUFFERS	unregisterBuffers	1	-	-
    IORING	IORING_UNREGISTER_EVENTFD	unregisterEventfd	5	-	-
    IORING	IORING_UNREGISTER_FILES	unregisterFiles	3	-	-
    IORING	IORING_UNREGISTER_IOWQ_AFF	unregisterIowqAff	18	-	-
    IORING	IORING_UNREGISTER_PBUF_RING	unregisterPbufRing	23	-	-
    IORING	IORING_UNREGISTER_PERSONALITY	unregisterPersonality	10	-	-
    IORING	IORING_UNREGISTER_RING_FDS	unregisterRingFds	21	-	-
    IORING	IORING_URING_CMD_FIXED	uringCmdFixed	1	-	-
    IORING	IOSQE_ASYNC	async	16	-	-
    IORING	IOSQE_ASYNC_BIT	asyncBit	4	-	-
    IORING	IOSQE_BUFFER_SELECT	bufferSelect	32	-	-
    IORING	IOSQE_BUFFER_SELECT_BIT	bufferSelectBit	5	-	-
    IORING	IOSQE_CQE_SKIP_SUCCESS	cqeSkipSuccess	64	-	-
    IORING	IOSQE_CQE_SKIP_SUCCESS_BIT	cqeSkipSuccessBit	6	-	-
    IORING	IOSQE_FIXED_FILE	fixedFile	1	-	-
    IORING	IOSQE_FIXED_FILE_BIT	fixedFileBit	0	-	-
    IORING	IOSQE_IO_DRAIN	ioDrain	2	-	-
    IORING	IOSQE_IO_DRAIN_BIT	ioDrainBit	1	-	-
    IORING	IOSQE_IO_HARDLINK	ioHardlink	8	-	-
    IORING	IOSQE_IO_HARDLINK_BIT	ioHardlinkBit	3	-	-
    IORING	IOSQE_IO_LINK	ioLink	4	-	-
    IORING	IOSQE_IO_LINK_BIT	ioLinkBit	2	-	-
    IPC	GETALL	getall	13	6	-
    IPC	GETNCNT	getncnt	14	3	-
    IPC	GETPID	getpid	11	4	-
    IPC	GETVAL	getval	12	5	-
    IPC	GETZCNT	getzcnt	15	7	-
    IPC	IPC_64	ipc64	256	-	-
    IPC	IPC_CREAT	ipcCreat	512	512	-
    IPC	IPC_DIPC	ipcDipc	4096	-	-
    IPC	IPC_EXCL	ipcExcl	1024	1024	-
    IPC	IPC_INFO	ipcInfo	3	-	-
    IPC	IPC_M	ipcM	-	4096	-
    IPC	IPC_NOWAIT	ipcNowait	2048	2048	-
    IPC	IPC_NS_INDEX	ipcNsIndex	2	-	-
    IPC	IPC_OLD	ipcOld	0	-	-
    IPC	IPC_OWN	ipcOwn	8192	-	-
    IPC	IPC_PRIVATE	ipcPrivate	0	0	-
    IPC	IPC_RMID	ipcRmid	0	0	-
    IPC	IPC_SET	ipcSet	1	1	-
    IPC	IPC_STAT	ipcStat	2	2	-
    IPC	MSG_COPY	msgCopy	16384	-	-
    IPC	MSG_EXCEPT	msgExcept	8192	-	-
    IPC	MSG_INFO	msgInfo	12	-	-
    IPC	MSG_NOERROR	msgNoerror	4096	4096	-
    IPC	MSG_STAT	msgStat	11	-	-
    IPC	MSG_STAT_ANY	msgStatAny	13	-	-
    IPC	SEM_INFO	semInfo	19	-	-
    IPC	SEM_STAT	semStat	18	-	-
    IPC	SEM_STAT_ANY	semStatAny	20	-	-
    IPC	SEM_UNDO	semUndo	4096	4096	-
    IPC	SETALL	setall	17	9	-
    IPC	SETVAL	setval	16	8	-
    SHM	SHM_DEST	dest	512	-	-
    SHM	SHM_EXEC	exec	32768	-	-
    SHM	SHM_HUGETLB	hugetlb	2048	-	-
    SHM	SHM_LOCK	lock	11	-	-
    SHM	SHM_LOCKED	locked	1024	-	-
    SHM	SHM_NORESERVE	noreserve	4096	-	-
    SHM	SHM_RDONLY	rdonly	4096	4096	-
    SHM	SHM_REMAP	remap	16384	-	-
    SHM	SHM_RND	rnd	8192	8192	-
    SHM	SHM_UNLOCK	unlock	12	-	-
    KEYCTL	KEYCTL_ASSUME_AUTHORITY	assumeAuthority	16	-	-
    KEYCTL	KEYCTL_CAPABILITIES	capabilities	31	-	-
    KEYCTL	KEYCTL_CHOWN	chown	4	-	-
    KEYCTL	KEYCTL_CLEAR	clear	7	-	-
    KEYCTL	KEYCTL_DESCRIBE	describe	6	-	-
    KEYCTL	KEYCTL_DH_COMPUTE	dhCompute	23	-	-
    KEYCTL	KEYCTL_GET_KEYRING_ID	getKeyringId	0	-	-
    KEYCTL	KEYCTL_GET_PERSISTENT	getPersistent	22	-	-
    KEYCTL	KEYCTL_GET_SECURITY	getSecurity	17	-	-
    KEYCTL	KEYCTL_INSTANTIATE	instantiate	12	-	-
    KEYCTL	KEYCTL_INSTANTIATE_IOV	instantiateIov	20	-	-
    KEYCTL	KEYCTL_INVALIDATE	invalidate	21	-	-
    KEYCTL	KEYCTL_JOIN_SESSION_KEYRING	joinSessionKeyring	1	-	-
    KEYCTL	KEYCTL_LINK	link	8	-	-
    KEYCTL	KEYCTL_MOVE	move	30	-	-
    KEYCTL	KEYCTL_MOVE_EXCL	moveExcl	1	-	-
    KEYCTL	KEYCTL_NEGATE	negate	13	-	-
    KEYCTL	KEYCTL_PKEY_DECRYPT	pkeyDecrypt	26	-	-
    KEYCTL	KEYCTL_PKEY_ENCRYPT	pkeyEncrypt	25	-	-
    KEYCTL	KEYCTL_PKEY_QUERY	pkeyQuery	24	-	-
    KEYCTL	KEYCTL_PKEY_SIGN	pkeySign	27	-	-
    KEYCTL	KEYCTL_PKEY_VERIFY	pkeyVerify	28	-	-
    KEYCTL	KEYCTL_READ	read	11	-	-
    KEYCTL	KEYCTL_REJECT	reject	19	-	-
    KEYCTL	KEYCTL_RESTRICT_KEYRING	restrictKeyring	29	-	-
    KEYCTL	KEYCTL_REVOKE	revoke	3	-	-
    KEYCTL	KEYCTL_SEARCH	search	10	-	-
    KEYCTL	KEYCTL_SESSION_TO_PARENT	sessionToParent	18	-	-
    KEYCTL	KEYCTL_SETPERM	setperm	5	-	-
    KEYCTL	KEYCTL_SET_REQKEY_KEYRING	setReqkeyKeyring	14	-	-
    KEYCTL	KEYCTL_SET_TIMEOUT	setTimeout	15	-	-
    KEYCTL	KEYCTL_UNLINK	unlink	9	-	-
    KEYCTL	KEYCTL_UPDATE	update	2	-	-
    KEYCTL	KEYCTL_WATCH_KEY	watchKey	32	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_DEFAULT	reqkeyDeflDefault	0	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_GROUP_KEYRING	reqkeyDeflGroupKeyring	6	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_NO_CHANGE	reqkeyDeflNoChange	-1	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_PROCESS_KEYRING	reqkeyDeflProcessKeyring	2	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_REQUESTOR_KEYRING	reqkeyDeflRequestorKeyring	7	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_SESSION_KEYRING	reqkeyDeflSessionKeyring	3	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_THREAD_KEYRING	reqkeyDeflThreadKeyring	1	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_USER_KEYRING	reqkeyDeflUserKeyring	4	-	-
    KEY_SPEC	KEY_REQKEY_DEFL_USER_SESSION_KEYRING	reqkeyDeflUserSessionKeyring	5	-	-
    KEY_SPEC	KEY_SPEC_GROUP_KEYRING	specGroupKeyring	-6	-	-
    KEY_SPEC	KEY_SPEC_PROCESS_KEYRING	specProcessKeyring	-2	-	-
    KEY_SPEC	KEY_SPEC_REQKEY_AUTH_KEY	specReqkeyAuthKey	-7	-	-
    KEY_SPEC	KEY_SPEC_REQUESTOR_KEYRING	specRequestorKeyring	-8	-	-
    KEY_SPEC	KEY_SPEC_SESSION_KEYRING	specSessionKeyring	-3	-	-
    KEY_SPEC	KEY_SPEC_THREAD_KEYRING	specThreadKeyring	-1	-	-
    KEY_SPEC	KEY_SPEC_USER_KEYRING	specUserKeyring	-4	-	-
    KEY_SPEC	KEY_SPEC_USER_SESSION_KEYRING	specUserSessionKeyring	-5	-	-
    SPLICE	SPLICE_F_FD_IN_FIXED	fdInFixed	2147483648	-	-
    SPLICE	SPLICE_F_GIFT	gift	8	-	-
    SPLICE	SPLICE_F_MORE	more	4	-	-
    SPLICE	SPLICE_F_MOVE	move	1	-	-
    SPLICE	SPLICE_F_NONBLOCK	nonblock	2	-	-
    RWF	RWF_APPEND	append	16	-	-
    RWF	RWF_DSYNC	dsync	2	-	-
    RWF	RWF_HIPRI	hipri	1	-	-
    RWF	RWF_NOWAIT	nowait	8	-	-
    RWF	RWF_SUPPORTED	supported	31	-	-
    RWF	RWF_SYNC	sync	4	-	-
    RWF	RWF_WRITE_LIFE_NOT_SET	writeLifeNotSet	0	-	-
    FALLOC	FALLOC_FL_COLLAPSE_RANGE	collapseRange	8	-	-
    FALLOC	FALLOC_FL_INSERT_RANGE	insertRange	32	-	-
    FALLOC	FALLOC_FL_KEEP_SIZE	keepSize	1	-	-
    FALLOC	FALLOC_FL_NO_HIDE_STALE	noHideStale	4	-	-
    FALLOC	FALLOC_FL_PUNCH_HOLE	punchHole	2	-	-
    FALLOC	FALLOC_FL_UNSHARE_RANGE	unshareRange	64	-	-
    FALLOC	FALLOC_FL_ZERO_RANGE	zeroRange	16	-	-
    FADV	POSIX_FADV_DONTNEED	dontneed	4	-	-
    FADV	POSIX_FADV_NOREUSE	noreuse	5	-	-
    FADV	POSIX_FADV_NORMAL	normal	0	-	-
    FADV	POSIX_FADV_RANDOM	random	1	-	-
    FADV	POSIX_FADV_SEQUENTIAL	sequential	2	-	-
    FADV	POSIX_FADV_WILLNEED	willneed	3	-	-
    SYNC	SYNC_FILE_RANGE_WAIT_AFTER	waitAfter	4	-	-
    SYNC	SYNC_FILE_RANGE_WAIT_BEFORE	waitBefore	1	-	-
    SYNC	SYNC_FILE_RANGE_WRITE	write	2	-	-
    SYNC	SYNC_FILE_RANGE_WRITE_AND_WAIT	writeAndWait	7	-	-
    MEMBARRIER	MEMBARRIER_CMD_FLAG_CPU	flagCpu	1	-	-
    MEMBARRIER	MEMBARRIER_CMD_GLOBAL	global	1	-	-
    MEMBARRIER	MEMBARRIER_CMD_GLOBAL_EXPEDITED	globalExpedited	2	-	-
    MEMBARRIER	MEMBARRIER_CMD_PRIVATE_EXPEDITED	privateExpedited	8	-	-
    MEMBARRIER	MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ	privateExpeditedRseq	128	-	-
    MEMBARRIER	MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE	privateExpeditedSyncCore	32	-	-
    MEMBARRIER	MEMBARRIER_CMD_QUERY	query	0	-	-
    MEMBARRIER	MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED	registerGlobalExpedited	4	-	-
    MEMBARRIER	MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED	registerPrivateExpedited	16	-	-
    MEMBARRIER	MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ	registerPrivateExpeditedRseq	256	-	-
    MEMBARRIER	MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE	registerPrivateExpeditedSyncCore	64	-	-
    MEMBARRIER	MEMBARRIER_CMD_SHARED	shared	1	-	-
    KCMP	KCMP_EPOLL_TFD	epollTfd	7	-	-
    KCMP	KCMP_FILE	file	0	-	-
    KCMP	KCMP_FILES	files	2	-	-
    KCMP	KCMP_FS	fs	3	-	-
    KCMP	KCMP_IO	io	5	-	-
    KCMP	KCMP_SIGHAND	sighand	4	-	-
    KCMP	KCMP_SYSVSEM	sysvsem	6	-	-
    KCMP	KCMP_VM	vm	1	-	-
    KEXEC	KEXEC_ARCH_DEFAULT	archDefault	0	-	-
    KEXEC	KEXEC_ARCH_MASK	archMask	4294901760	-	-
    KEXEC	KEXEC_ARCH_X86_64	archX8664	4063232	-	-
    KEXEC	KEXEC_FILE_NO_INITRAMFS	fileNoInitramfs	4	-	-
    KEXEC	KEXEC_FILE_ON_CRASH	fileOnCrash	2	-	-
    KEXEC	KEXEC_FILE_UNLOAD	fileUnload	1	-	-
    KEXEC	KEXEC_ON_CRASH	onCrash	1	-	-
    KEXEC	KEXEC_PRESERVE_CONTEXT	preserveContext	2	-	-
    IOPRIO	IOPRIO_CLASS_BE	classBe	2	-	-
    IOPRIO	IOPRIO_CLASS_IDLE	classIdle	3	-	-
    IOPRIO	IOPRIO_CLASS_NONE	classNone	0	-	-
    IOPRIO	IOPRIO_CLASS_RT	classRt	1	-	-
    IOPRIO	IOPRIO_CLASS_SHIFT	classShift	13	-	-
    IOPRIO	IOPRIO_WHO_PGRP	whoPgrp	2	-	-
    IOPRIO	IOPRIO_WHO_PROCESS	whoProcess	1	-	-
    IOPRIO	IOPRIO_WHO_USER	whoUser	3	-	-
    MOUNT	MS_ACTIVE	active	1073741824	-	-
    MOUNT	MS_BIND	bind	4096	-	-
    MOUNT	MS_BORN	born	536870912	-	-
    MOUNT	MS_DIRSYNC	dirsync	128	-	-
    MOUNT	MS_I_VERSION	iVersion	8388608	-	-
    MOUNT	MS_KERNMOUNT	kernmount	4194304	-	-
    MOUNT	MS_LAZYTIME	lazytime	33554432	-	-
    MOUNT	MS_MANDLOCK	mandlock	64	-	-
    MOUNT	MS_MGC_MSK	mgcMsk	4294901760	-	-
    MOUNT	MS_MGC_VAL	mgcVal	3236757504	-	-
    MOUNT	MS_MOVE	move	8192	-	-
    MOUNT	MS_NOATIME	noatime	1024	-	-
    MOUNT	MS_NODEV	nodev	4	-	-
    MOUNT	MS_NODIRATIME	nodiratime	2048	-	-
    MOUNT	MS_NOEXEC	noexec	8	-	-
    MOUNT	MS_NOREMOTELOCK	noremotelock	134217728	-	-
    MOUNT	MS_NOSEC	nosec	268435456	-	-
    MOUNT	MS_NOSUID	nosuid	2	-	-
    MOUNT	MS_NOSYMFOLLOW	nosymfollow	256	-	-
    MOUNT	MS_NOUSER	nouser	-2147483648	-	-
    MOUNT	MS_POSIXACL	posixacl	65536	-	-
    MOUNT	MS_PRIVATE	private	262144	-	-
    MOUNT	MS_RDONLY	rdonly	1	-	-
    MOUNT	MS_REC	rec	16384	-	-
    MOUNT	MS_RELATIME	relatime	2097152	-	-
    MOUNT	MS_REMOUNT	remount	32	-	-
    MOUNT	MS_RMT_MASK	rmtMask	41943121	-	-
    MOUNT	MS_SHARED	shared	1048576	-	-
    MOUNT	MS_SILENT	silent	32768	-	-
    MOUNT	MS_SLAVE	slave	524288	-	-
    MOUNT	MS_STRICTATIME	strictatime	16777216	-	-
    MOUNT	MS_SUBMOUNT	submount	67108864	-	-
    MOUNT	MS_SYNCHRONOUS	synchronous	16	-	-
    MOUNT	MS_UNBINDABLE	unbindable	131072	-	-
    MOUNT	MS_VERBOSE	verbose	32768	-	-
    MNT	MNT_ASYNC	async	-	64	-
    MNT	MNT_AUTOMOUNTED	automounted	-	4194304	-
    MNT	MNT_CMDFLAGS	cmdflags	-	983040	-
    MNT	MNT_CPROTECT	cprotect	-	128	-
    MNT	MNT_DEFWRITE	defwrite	-	33554432	-
    MNT	MNT_DONTBROWSE	dontbrowse	-	1048576	-
    MNT	MNT_DOVOLFS	dovolfs	-	32768	-
    MNT	MNT_DWAIT	dwait	-	4	-
    MNT	MNT_EXPORTED	exported	-	256	-
    MNT	MNT_EXT_FSKIT	extFskit	-	2	-
    MNT	MNT_EXT_ROOT_DATA_VOL	extRootDataVol	-	1	-
    MNT	MNT_FORCE	force	1	524288	-
    MNT	MNT_IGNORE_OWNERSHIP	ignoreOwnership	-	2097152	-
    MNT	MNT_JOURNALED	journaled	-	8388608	-
    MNT	MNT_LOCAL	local	-	4096	-
    MNT	MNT_MULTILABEL	multilabel	-	67108864	-
    MNT	MNT_NOATIME	noatime	-	268435456	-
    MNT	MNT_NOBLOCK	noblock	-	131072	-
    MNT	MNT_NODEV	nodev	-	16	-
    MNT	MNT_NOEXEC	noexec	-	4	-
    MNT	MNT_NOFOLLOW	nofollow	-	134217728	-
    MNT	MNT_NOSUID	nosuid	-	8	-
    MNT	MNT_NOUSERXATTR	nouserxattr	-	16777216	-
    MNT	MNT_NOWAIT	nowait	-	2	-
    MNT	MNT_QUARANTINE	quarantine	-	1024	-
    MNT	MNT_QUOTA	quota	-	8192	-
    MNT	MNT_RDONLY	rdonly	-	1	-
    MNT	MNT_RELOAD	reload	-	262144	-
    MNT	MNT_REMOVABLE	removable	-	512	-
    MNT	MNT_ROOTFS	rootfs	-	16384	-
    MNT	MNT_SNAPSHOT	snapshot	-	1073741824	-
    MNT	MNT_STRICTATIME	strictatime	-	2147483648	-
    MNT	MNT_SYNCHRONOUS	synchronous	-	2	-
    MNT	MNT_UNION	union	-	32	-
    MNT	MNT_UNKNOWNPERMISSIONS	unknownpermissions	-	2097152	-
    MNT	MNT_UPDATE	update	-	65536	-
    MNT	MNT_WAIT	wait	-	1	-
    UMOUNT	MNT_DETACH	mntDetach	2	-	-
    UMOUNT	MNT_EXPIRE	mntExpire	4	-	-
    UMOUNT	UMOUNT_NOFOLLOW	umountNofollow	8	-	-
    MOUNT_ATTR	MOUNT_ATTR_IDMAP	idmap	1048576	-	-
    MOUNT_ATTR	MOUNT_ATTR_NOATIME	noatime	16	-	-
    MOUNT_ATTR	MOUNT_ATTR_NODEV	nodev	4	-	-
    MOUNT_ATTR	MOUNT_ATTR_NODIRATIME	nodiratime	128	-	-
    MOUNT_ATTR	MOUNT_ATTR_NOEXEC	noexec	8	-	-
    MOUNT_ATTR	MOUNT_ATTR_NOSUID	nosuid	2	-	-
    MOUNT_ATTR	MOUNT_ATTR_NOSYMFOLLOW	nosymfollow	2097152	-	-
    MOUNT_ATTR	MOUNT_ATTR_RDONLY	rdonly	1	-	-
    MOUNT_ATTR	MOUNT_ATTR_RELATIME	relatime	0	-	-
    MOUNT_ATTR	MOUNT_ATTR_STRICTATIME	strictatime	32	-	-
    MOUNT_ATTR	MOUNT_ATTR__ATIME	atime	112	-	-
    MOVE_MOUNT	MOVE_MOUNT_F_AUTOMOUNTS	fAutomounts	2	-	-
    MOVE_MOUNT	MOVE_MOUNT_F_EMPTY_PATH	fEmptyPath	4	-	-
    MOVE_MOUNT	MOVE_MOUNT_F_SYMLINKS	fSymlinks	1	-	-
    MOVE_MOUNT	MOVE_MOUNT_SET_GROUP	setGroup	256	-	-
    MOVE_MOUNT	MOVE_MOUNT_T_AUTOMOUNTS	tAutomounts	32	-	-
    MOVE_MOUNT	MOVE_MOUNT_T_EMPTY_PATH	tEmptyPath	64	-	-
    MOVE_MOUNT	MOVE_MOUNT_T_SYMLINKS	tSymlinks	16	-	-
    MOVE_MOUNT	MOVE_MOUNT__MASK	mask	375	-	-
    FSCONFIG	FSCONFIG_CMD_CREATE	fsconfigCmdCreate	6	-	-
    FSCONFIG	FSCONFIG_CMD_RECONFIGURE	fsconfigCmdReconfigure	7	-	-
    FSCONFIG	FSCONFIG_SET_BINARY	fsconfigSetBinary	2	-	-
    FSCONFIG	FSCONFIG_SET_FD	fsconfigSetFd	5	-	-
    FSCONFIG	FSCONFIG_SET_FLAG	fsconfigSetFlag	0	-	-
    FSCONFIG	FSCONFIG_SET_PATH	fsconfigSetPath	3	-	-
    FSCONFIG	FSCONFIG_SET_PATH_EMPTY	fsconfigSetPathEmpty	4	-	-
    FSCONFIG	FSCONFIG_SET_STRING	fsconfigSetString	1	-	-
    FSCONFIG	FSMOUNT_CLOEXEC	fsmountCloexec	1	-	-
    FSCONFIG	FSOPEN_CLOEXEC	fsopenCloexec	1	-	-
    FSCONFIG	FSPICK_CLOEXEC	fspickCloexec	1	-	-
    FSCONFIG	FSPICK_EMPTY_PATH	fspickEmptyPath	8	-	-
    FSCONFIG	FSPICK_NO_AUTOMOUNT	fspickNoAutomount	4	-	-
    FSCONFIG	FSPICK_SYMLINK_NOFOLLOW	fspickSymlinkNofollow	2	-	-
    FSCONFIG	OPEN_TREE_CLOEXEC	openTreeCloexec	524288	-	-
    FSCONFIG	OPEN_TREE_CLONE	openTreeClone	1	-	-
    FSOPT	FSOPT_ATTR_CMN_EXTENDED	attrCmnExtended	-	32	-
    FSOPT	FSOPT_NOFOLLOW	nofollow	-	1	-
    FSOPT	FSOPT_NOFOLLOW_ANY	nofollowAny	-	2048	-
    FSOPT	FSOPT_NOINMEMUPDATE	noinmemupdate	-	2	-
    FSOPT	FSOPT_PACK_INVAL_ATTRS	packInvalAttrs	-	8	-
    FSOPT	FSOPT_REPORT_FULLSIZE	reportFullsize	-	4	-
    FSOPT	FSOPT_RESOLVE_BENEATH	resolveBeneath	-	4096	-
    FSOPT	FSOPT_RETURN_REALDEV	returnRealdev	-	512	-
    FSOPT	FSOPT_UNIQUE	unique	-	8192	-
    ATTR	ATTR_CMNEXT_ATTRIBUTION_TAG	cmnextAttributionTag	-	2048	-
    ATTR	ATTR_CMNEXT_CLONEID	cmnextCloneid	-	256	-
    ATTR	ATTR_CMNEXT_CLONE_REFCNT	cmnextCloneRefcnt	-	4096	-
    ATTR	ATTR_CMNEXT_EXT_FLAGS	cmnextExtFlags	-	512	-
    ATTR	ATTR_CMNEXT_LINKID	cmnextLinkid	-	16	-
    ATTR	ATTR_CMNEXT_NOFIRMLINKPATH	cmnextNofirmlinkpath	-	32	-
    ATTR	ATTR_CMNEXT_PRIVATESIZE	cmnextPrivatesize	-	8	-
    ATTR	ATTR_CMNEXT_REALDEVID	cmnextRealdevid	-	64	-
    ATTR	ATTR_CMNEXT_REALFSID	cmnextRealfsid	-	128	-
    ATTR	ATTR_CMNEXT_RECURSIVE_GENCOUNT	cmnextRecursiveGencount	-	1024	-
    ATTR	ATTR_CMNEXT_RELPATH	cmnextRelpath	-	4	-
    ATTR	ATTR_CMN_ACCESSMASK	cmnAccessmask	-	131072	-
    ATTR	ATTR_CMN_ACCTIME	cmnAcctime	-	4096	-
    ATTR	ATTR_CMN_ADDEDTIME	cmnAddedtime	-	268435456	-
    ATTR	ATTR_CMN_BKUPTIME	cmnBkuptime	-	8192	-
    ATTR	ATTR_CMN_CHGTIME	cmnChgtime	-	2048	-
    ATTR	ATTR_CMN_CRTIME	cmnCrtime	-	512	-
    ATTR	ATTR_CMN_DATA_PROTECT_FLAGS	cmnDataProtectFlags	-	1073741824	-
    ATTR	ATTR_CMN_DEVID	cmnDevid	-	2	-
    ATTR	ATTR_CMN_DOCUMENT_ID	cmnDocumentId	-	1048576	-
    ATTR	ATTR_CMN_ERROR	cmnError	-	536870912	-
    ATTR	ATTR_CMN_EXTENDED_SECURITY	cmnExtendedSecurity	-	4194304	-
    ATTR	ATTR_CMN_FILEID	cmnFileid	-	33554432	-
    ATTR	ATTR_CMN_FLAGS	cmnFlags	-	262144	-
    ATTR	ATTR_CMN_FNDRINFO	cmnFndrinfo	-	16384	-
    ATTR	ATTR_CMN_FSID	cmnFsid	-	4	-
    ATTR	ATTR_CMN_FULLPATH	cmnFullpath	-	134217728	-
    ATTR	ATTR_CMN_GRPID	cmnGrpid	-	65536	-
    ATTR	ATTR_CMN_GRPUUID	cmnGrpuuid	-	16777216	-
    ATTR	ATTR_CMN_MODTIME	cmnModtime	-	1024	-
    ATTR	ATTR_CMN_NAME	cmnName	-	1	-
    ATTR	ATTR_CMN_NAMEDATTRCOUNT	cmnNamedattrcount	-	524288	-
    ATTR	ATTR_CMN_NAMEDATTRLIST	cmnNamedattrlist	-	1048576	-
    ATTR	ATTR_CMN_OBJID	cmnObjid	-	32	-
    ATTR	ATTR_CMN_OBJPERMANENTID	cmnObjpermanentid	-	64	-
    ATTR	ATTR_CMN_OBJTAG	cmnObjtag	-	16	-
    ATTR	ATTR_CMN_OBJTYPE	cmnObjtype	-	8	-
    ATTR	ATTR_CMN_OWNERID	cmnOwnerid	-	32768	-
    ATTR	ATTR_CMN_PARENTID	cmnParentid	-	67108864	-
    ATTR	ATTR_CMN_PAROBJID	cmnParobjid	-	128	-
    ATTR	ATTR_CMN_RETURNED_ATTRS	cmnReturnedAttrs	-	2147483648	-
    ATTR	ATTR_CMN_SCRIPT	cmnScript	-	256	-
    ATTR	ATTR_CMN_USERACCESS	cmnUseraccess	-	2097152	-
    ATTR	ATTR_CMN_UUID	cmnUuid	-	8388608	-
    ATTR	ATTR_CMN_VOLSETMASK	cmnVolsetmask	-	26368	-
    ATTR	ATTR_DIR_ALLOCSIZE	dirAllocsize	-	8	-
    ATTR	ATTR_DIR_DATALENGTH	dirDatalength	-	32	-
    ATTR	ATTR_DIR_ENTRYCOUNT	dirEntrycount	-	2	-
    ATTR	ATTR_DIR_IOBLOCKSIZE	dirIoblocksize	-	16	-
    ATTR	ATTR_DIR_LINKCOUNT	dirLinkcount	-	1	-
    ATTR	ATTR_DIR_MOUNTSTATUS	dirMountstatus	-	4	-
    ATTR	ATTR_FILE_ALLOCSIZE	fileAllocsize	-	4	-
    ATTR	ATTR_FILE_CLUMPSIZE	fileClumpsize	-	16	-
    ATTR	ATTR_FILE_DATAALLOCSIZE	fileDataallocsize	-	1024	-
    ATTR	ATTR_FILE_DATAEXTENTS	fileDataextents	-	2048	-
    ATTR	ATTR_FILE_DATALENGTH	fileDatalength	-	512	-
    ATTR	ATTR_FILE_DEVTYPE	fileDevtype	-	32	-
    ATTR	ATTR_FILE_FILETYPE	fileFiletype	-	64	-
    ATTR	ATTR_FILE_FORKCOUNT	fileForkcount	-	128	-
    ATTR	ATTR_FILE_FORKLIST	fileForklist	-	256	-
    ATTR	ATTR_FILE_IOBLOCKSIZE	fileIoblocksize	-	8	-
    ATTR	ATTR_FILE_LINKCOUNT	fileLinkcount	-	1	-
    ATTR	ATTR_FILE_RSRCALLOCSIZE	fileRsrcallocsize	-	8192	-
    ATTR	ATTR_FILE_RSRCEXTENTS	fileRsrcextents	-	16384	-
    ATTR	ATTR_FILE_RSRCLENGTH	fileRsrclength	-	4096	-
    ATTR	ATTR_FILE_TOTALSIZE	fileTotalsize	-	2	-
    ATTR	ATTR_FORK_ALLOCSIZE	forkAllocsize	-	2	-
    ATTR	ATTR_FORK_RESERVED	forkReserved	-	4294967295	-
    ATTR	ATTR_FORK_TOTALSIZE	forkTotalsize	-	1	-
    ATTR	ATTR_MAX_BUFFER	maxBuffer	-	8192	-
    ATTR	ATTR_VOL_ALLOCATIONCLUMP	volAllocationclump	-	64	-
    ATTR	ATTR_VOL_ATTRIBUTES	volAttributes	-	1073741824	-
    ATTR	ATTR_VOL_CAPABILITIES	volCapabilities	-	131072	-
    ATTR	ATTR_VOL_DIRCOUNT	volDircount	-	1024	-
    ATTR	ATTR_VOL_ENCODINGSUSED	volEncodingsused	-	65536	-
    ATTR	ATTR_VOL_FILECOUNT	volFilecount	-	512	-
    ATTR	ATTR_VOL_FSSUBTYPE	volFssubtype	-	2097152	-
    ATTR	ATTR_VOL_FSTYPE	volFstype	-	1	-
    ATTR	ATTR_VOL_FSTYPENAME	volFstypename	-	1048576	-
    ATTR	ATTR_VOL_INFO	volInfo	-	2147483648	-
    ATTR	ATTR_VOL_IOBLOCKSIZE	volIoblocksize	-	128	-
    ATTR	ATTR_VOL_MAXOBJCOUNT	volMaxobjcount	-	2048	-
    ATTR	ATTR_VOL_MINALLOCATION	volMinallocation	-	32	-
    ATTR	ATTR_VOL_MOUNTEDDEVICE	volMounteddevice	-	32768	-
    ATTR	ATTR_VOL_MOUNTEXTFLAGS	volMountextflags	-	524288	-
    ATTR	ATTR_VOL_MOUNTFLAGS	volMountflags	-	16384	-
    ATTR	ATTR_VOL_MOUNTPOINT	volMountpoint	-	4096	-
    ATTR	ATTR_VOL_NAME	volName	-	8192	-
    ATTR	ATTR_VOL_OBJCOUNT	volObjcount	-	256	-
    ATTR	ATTR_VOL_OWNER	volOwner	-	4194304	-
    ATTR	ATTR_VOL_QUOTA_SIZE	volQuotaSize	-	268435456	-
    ATTR	ATTR_VOL_RESERVED_SIZE	volReservedSize	-	536870912	-
    ATTR	ATTR_VOL_SIGNATURE	volSignature	-	2	-
    ATTR	ATTR_VOL_SIZE	volSize	-	4	-
    ATTR	ATTR_VOL_SPACEAVAIL	volSpaceavail	-	16	-
    ATTR	ATTR_VOL_SPACEFREE	volSpacefree	-	8	-
    ATTR	ATTR_VOL_SPACEUSED	volSpaceused	-	8388608	-
    ATTR	ATTR_VOL_UUID	volUuid	-	262144	-
    SWAP	SWAP_FLAG_DISCARD	discard	65536	-	-
    SWAP	SWAP_FLAG_PREFER	prefer	32768	-	-
    SWAP	SWAP_FLAG_PRIO_MASK	prioMask	32767	-	-
    SWAP	SWAP_FLAG_PRIO_SHIFT	prioShift	0	-	-
    REBOOT	LINUX_REBOOT_CMD_CAD_OFF	cmdCadOff	0	-	-
    REBOOT	LINUX_REBOOT_CMD_CAD_ON	cmdCadOn	2309737967	-	-
    REBOOT	LINUX_REBOOT_CMD_HALT	cmdHalt	3454992675	-	-
    REBOOT	LINUX_REBOOT_CMD_KEXEC	cmdKexec	1163412803	-	-
    REBOOT	LINUX_REBOOT_CMD_POWER_OFF	cmdPowerOff	1126301404	-	-
    REBOOT	LINUX_REBOOT_CMD_RESTART	cmdRestart	19088743	-	-
    REBOOT	LINUX_REBOOT_CMD_RESTART2	cmdRestart2	2712847316	-	-
    REBOOT	LINUX_REBOOT_CMD_SW_SUSPEND	cmdSwSuspend	3489725666	-	-
    REBOOT	LINUX_REBOOT_MAGIC1	magic1	4276215469	-	-
    REBOOT	LINUX_REBOOT_MAGIC2	magic2	672274793	-	-
    REBOOT	LINUX_REBOOT_MAGIC2A	magic2a	85072278	-	-
    REBOOT	LINUX_REBOOT_MAGIC2B	magic2b	369367448	-	-
    REBOOT	LINUX_REBOOT_MAGIC2C	magic2c	537993216	-	-
    CLOSE_RANGE	CLOSE_RANGE_CLOEXEC	cloexec	4	-	-
    CLOSE_RANGE	CLOSE_RANGE_UNSHARE	unshare	2	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_EXECUTE	accessFsExecute	1	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_BLOCK	accessFsMakeBlock	2048	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_CHAR	accessFsMakeChar	64	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_DIR	accessFsMakeDir	128	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_FIFO	accessFsMakeFifo	1024	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_REG	accessFsMakeReg	256	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_SOCK	accessFsMakeSock	512	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_MAKE_SYM	accessFsMakeSym	4096	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_READ_DIR	accessFsReadDir	8	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_READ_FILE	accessFsReadFile	4	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_REFER	accessFsRefer	8192	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_REMOVE_DIR	accessFsRemoveDir	16	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_REMOVE_FILE	accessFsRemoveFile	32	-	-
    LANDLOCK	LANDLOCK_ACCESS_FS_WRITE_FILE	accessFsWriteFile	2	-	-
    LANDLOCK	LANDLOCK_CREATE_RULESET_ERRATA	createRulesetErrata	2	-	-
    LANDLOCK	LANDLOCK_CREATE_RULESET_VERSION	createRulesetVersion	1	-	-
    LANDLOCK	LANDLOCK_RULE_PATH_BENEATH	rulePathBeneath	1	-	-
    PC	_PC_2_SYMLINKS	_2Symlinks	20	15	-
    PC	_PC_ALLOC_SIZE_MIN	allocSizeMin	18	16	-
    PC	_PC_ASYNC_IO	asyncIo	10	17	-
    PC	_PC_AUTH_OPAQUE_NP	authOpaqueNp	-	14	-
    PC	_PC_CASE_PRESERVING	casePreserving	-	12	-
    PC	_PC_CASE_SENSITIVE	caseSensitive	-	11	-
    PC	_PC_CHOWN_RESTRICTED	chownRestricted	6	7	-
    PC	_PC_EXTENDED_SECURITY_NP	extendedSecurityNp	-	13	-
    PC	_PC_FILESIZEBITS	filesizebits	13	18	-
    PC	_PC_LINK_MAX	linkMax	0	1	-
    PC	_PC_MAX_CANON	maxCanon	1	2	-
    PC	_PC_MAX_INPUT	maxInput	2	3	-
    PC	_PC_MIN_HOLE_SIZE	minHoleSize	-	27	-
    PC	_PC_NAME_CHARS_MAX	nameCharsMax	-	10	-
    PC	_PC_NAME_MAX	nameMax	3	4	-
    PC	_PC_NO_TRUNC	noTrunc	7	8	-
    PC	_PC_PATH_MAX	pathMax	4	5	-
    PC	_PC_PIPE_BUF	pipeBuf	5	6	-
    PC	_PC_PRIO_IO	prioIo	11	19	-
    PC	_PC_REC_INCR_XFER_SIZE	recIncrXferSize	14	20	-
    PC	_PC_REC_MAX_XFER_SIZE	recMaxXferSize	15	21	-
    PC	_PC_REC_MIN_XFER_SIZE	recMinXferSize	16	22	-
    PC	_PC_REC_XFER_ALIGN	recXferAlign	17	23	-
    PC	_PC_SYMLINK_MAX	symlinkMax	19	24	-
    PC	_PC_SYNC_IO	syncIo	9	25	-
    PC	_PC_VDISABLE	vdisable	8	9	-
    PC	_PC_XATTR_SIZE_BITS	xattrSizeBits	-	26	-
    LIO	LIO_NOP	nop	-	0	-
    LIO	LIO_NOWAIT	nowait	-	1	-
    LIO	LIO_READ	read	-	1	-
    LIO	LIO_READV	readv	-	3	-
    LIO	LIO_WAIT	wait	-	2	-
    LIO	LIO_WRITE	write	-	2	-
    LIO	LIO_WRITEV	writev	-	4	-
    IOCTL	FIOASYNC	fioasync	21586	2147772029	-
    IOCTL	FIOCLEX	fioclex	21585	536897025	-
    IOCTL	FIODTYPE	fiodtype	-	1074030202	-
    IOCTL	FIOGETOWN	fiogetown	35075	1074030203	-
    IOCTL	FIONBIO	fionbio	21537	2147772030	-
    IOCTL	FIONCLEX	fionclex	21584	536897026	-
    IOCTL	FIONREAD	fionread	21531	1074030207	-
    IOCTL	FIOQSIZE	fioqsize	21600	-	-
    IOCTL	FIOSETOWN	fiosetown	35073	2147772028	-
    IOCTL	SIOCADDDLCI	siocadddlci	35200	-	-
    IOCTL	SIOCADDMULTI	siocaddmulti	35121	2149607729	-
    IOCTL	SIOCADDRT	siocaddrt	35083	-	-
    IOCTL	SIOCAIFADDR	siocaifaddr	-	2151704858	-
    IOCTL	SIOCARPIPLL	siocarpipll	-	3223349544	-
    IOCTL	SIOCATMARK	siocatmark	35077	1074033415	-
    IOCTL	SIOCAUTOADDR	siocautoaddr	-	3223349542	-
    IOCTL	SIOCAUTONETMASK	siocautonetmask	-	2149607719	-
    IOCTL	SIOCBONDCHANGEACTIVE	siocbondchangeactive	35221	-	-
    IOCTL	SIOCBONDENSLAVE	siocbondenslave	35216	-	-
    IOCTL	SIOCBONDINFOQUERY	siocbondinfoquery	35220	-	-
    IOCTL	SIOCBONDRELEASE	siocbondrelease	35217	-	-
    IOCTL	SIOCBONDSETHWADDR	siocbondsethwaddr	35218	-	-
    IOCTL	SIOCBONDSLAVEINFOQUERY	siocbondslaveinfoquery	35219	-	-
    IOCTL	SIOCBRADDBR	siocbraddbr	35232	-	-
    IOCTL	SIOCBRADDIF	siocbraddif	35234	-	-
    IOCTL	SIOCBRDELBR	siocbrdelbr	35233	-	-
    IOCTL	SIOCBRDELIF	siocbrdelif	35235	-	-
    IOCTL	SIOCDARP	siocdarp	35155	-	-
    IOCTL	SIOCDELDLCI	siocdeldlci	35201	-	-
    IOCTL	SIOCDELMULTI	siocdelmulti	35122	2149607730	-
    IOCTL	SIOCDELRT	siocdelrt	35084	-	-
    IOCTL	SIOCDEVPRIVATE	siocdevprivate	35312	-	-
    IOCTL	SIOCDIFADDR	siocdifaddr	35126	2149607705	-
    IOCTL	SIOCDIFPHYADDR	siocdifphyaddr	-	2149607745	-
    IOCTL	SIOCDRARP	siocdrarp	35168	-	-
    IOCTL	SIOCETHTOOL	siocethtool	35142	-	-
    IOCTL	SIOCGARP	siocgarp	35156	-	-
    IOCTL	SIOCGDRVSPEC	siocgdrvspec	-	3223873915	-
    IOCTL	SIOCGETVLAN	siocgetvlan	-	3223349631	-
    IOCTL	SIOCGHIWAT	siocghiwat	-	1074033409	-
    IOCTL	SIOCGHWTSTAMP	siocghwtstamp	35249	-	-
    IOCTL	SIOCGIF6LOWPAN	siocgif6lowpan	-	3223349701	-
    IOCTL	SIOCGIFADDR	siocgifaddr	35093	3223349537	-
    IOCTL	SIOCGIFALTMTU	siocgifaltmtu	-	3223349576	-
    IOCTL	SIOCGIFASYNCMAP	siocgifasyncmap	-	3223349628	-
    IOCTL	SIOCGIFBOND	siocgifbond	-	3223349575	-
    IOCTL	SIOCGIFBR	siocgifbr	35136	-	-
    IOCTL	SIOCGIFBRDADDR	siocgifbrdaddr	35097	3223349539	-
    IOCTL	SIOCGIFCAP	siocgifcap	-	3223349595	-
    IOCTL	SIOCGIFCONF	siocgifconf	35090	3222038820	-
    IOCTL	SIOCGIFCOUNT	siocgifcount	35128	-	-
    IOCTL	SIOCGIFDEVMTU	siocgifdevmtu	-	3223349572	-
    IOCTL	SIOCGIFDIRECTLINK	siocgifdirectlink	-	3223349726	-
    IOCTL	SIOCGIFDSTADDR	siocgifdstaddr	35095	3223349538	-
    IOCTL	SIOCGIFENCAP	siocgifencap	35109	-	-
    IOCTL	SIOCGIFFLAGS	siocgifflags	35091	3223349521	-
    IOCTL	SIOCGIFFUNCTIONALTYPE	siocgiffunctionaltype	-	3223349677	-
    IOCTL	SIOCGIFGENERIC	siocgifgeneric	-	3223349562	-
    IOCTL	SIOCGIFHWADDR	siocgifhwaddr	35111	-	-
    IOCTL	SIOCGIFINDEX	siocgifindex	35123	-	-
    IOCTL	SIOCGIFKPI	siocgifkpi	-	3223349639	-
    IOCTL	SIOCGIFMAC	siocgifmac	-	3223349634	-
    IOCTL	SIOCGIFMAP	siocgifmap	35184	-	-
    IOCTL	SIOCGIFMEDIA	siocgifmedia	-	3224135992	-
    IOCTL	SIOCGIFMEM	siocgifmem	35103	-	-
    IOCTL	SIOCGIFMETRIC	siocgifmetric	35101	3223349527	-
    IOCTL	SIOCGIFMTU	siocgifmtu	35105	3223349555	-
    IOCTL	SIOCGIFNAME	siocgifname	35088	-	-
    IOCTL	SIOCGIFNETMASK	siocgifnetmask	35099	3223349541	-
    IOCTL	SIOCGIFPDSTADDR	siocgifpdstaddr	-	3223349568	-
    IOCTL	SIOCGIFPFLAGS	siocgifpflags	35125	-	-
    IOCTL	SIOCGIFPHYS	siocgifphys	-	3223349557	-
    IOCTL	SIOCGIFPSRCADDR	siocgifpsrcaddr	-	3223349567	-
    IOCTL	SIOCGIFSLAVE	siocgifslave	35113	-	-
    IOCTL	SIOCGIFSTATUS	siocgifstatus	-	3274795325	-
    IOCTL	SIOCGIFTXQLEN	siocgiftxqlen	35138	-	-
    IOCTL	SIOCGIFVLAN	siocgifvlan	35202	3223349631	-
    IOCTL	SIOCGIFWAKEFLAGS	siocgifwakeflags	-	3223349640	-
    IOCTL	SIOCGIFXMEDIA	siocgifxmedia	-	3224136008	-
    IOCTL	SIOCGLOWAT	siocglowat	-	1074033411	-
    IOCTL	SIOCGMIIPHY	siocgmiiphy	35143	-	-
    IOCTL	SIOCGMIIREG	siocgmiireg	35144	-	-
    IOCTL	SIOCGPGRP	siocgpgrp	35076	1074033417	-
    IOCTL	SIOCGRARP	siocgrarp	35169	-	-
    IOCTL	SIOCGSKNS	siocgskns	35148	-	-
    IOCTL	SIOCGSTAMP	siocgstamp	35078	-	-
    IOCTL	SIOCGSTAMPNS	siocgstampns	35079	-	-
    IOCTL	SIOCIFCREATE	siocifcreate	-	3223349624	-
    IOCTL	SIOCIFCREATE2	siocifcreate2	-	3223349626	-
    IOCTL	SIOCIFDESTROY	siocifdestroy	-	2149607801	-
    IOCTL	SIOCIFGCLONERS	siocifgcloners	-	3222301057	-
    IOCTL	SIOCINQ	siocinq	21531	-	-
    IOCTL	SIOCOUTQ	siocoutq	21521	-	-
    IOCTL	SIOCOUTQNSD	siocoutqnsd	35147	-	-
    IOCTL	SIOCPROTOPRIVATE	siocprotoprivate	35296	-	-
    IOCTL	SIOCRSLVMULTI	siocrslvmulti	-	3222300987	-
    IOCTL	SIOCRTMSG	siocrtmsg	35085	-	-
    IOCTL	SIOCSARP	siocsarp	35157	-	-
    IOCTL	SIOCSDRVSPEC	siocsdrvspec	-	2150132091	-
    IOCTL	SIOCSETVLAN	siocsetvlan	-	2149607806	-
    IOCTL	SIOCSHIWAT	siocshiwat	-	2147775232	-
    IOCTL	SIOCSHWTSTAMP	siocshwtstamp	35248	-	-
    IOCTL	SIOCSIF6LOWPAN	siocsif6lowpan	-	2149607876	-
    IOCTL	SIOCSIFADDR	siocsifaddr	35094	2149607692	-
    IOCTL	SIOCSIFALTMTU	siocsifaltmtu	-	2149607749	-
    IOCTL	SIOCSIFASYNCMAP	siocsifasyncmap	-	2149607805	-
    IOCTL	SIOCSIFBOND	siocsifbond	-	2149607750	-
    IOCTL	SIOCSIFBR	siocsifbr	35137	-	-
    IOCTL	SIOCSIFBRDADDR	siocsifbrdaddr	35098	2149607699	-
    IOCTL	SIOCSIFCAP	siocsifcap	-	2149607770	-
    IOCTL	SIOCSIFDSTADDR	siocsifdstaddr	35096	2149607694	-
    IOCTL	SIOCSIFENCAP	siocsifencap	35110	-	-
    IOCTL	SIOCSIFFLAGS	siocsifflags	35092	2149607696	-
    IOCTL	SIOCSIFGENERIC	siocsifgeneric	-	2149607737	-
    IOCTL	SIOCSIFHWADDR	siocsifhwaddr	35108	-	-
    IOCTL	SIOCSIFHWBROADCAST	siocsifhwbroadcast	35127	-	-
    IOCTL	SIOCSIFKPI	siocsifkpi	-	2149607814	-
    IOCTL	SIOCSIFLINK	siocsiflink	35089	-	-
    IOCTL	SIOCSIFLLADDR	siocsiflladdr	-	2149607740	-
    IOCTL	SIOCSIFMAC	siocsifmac	-	2149607811	-
    IOCTL	SIOCSIFMANAGEMENT	siocsifmanagement	-	3223349596	-
    IOCTL	SIOCSIFMAP	siocsifmap	35185	-	-
    IOCTL	SIOCSIFMEDIA	siocsifmedia	-	3223349559	-
    IOCTL	SIOCSIFMEM	siocsifmem	35104	-	-
    IOCTL	SIOCSIFMETRIC	siocsifmetric	35102	2149607704	-
    IOCTL	SIOCSIFMTU	siocsifmtu	35106	2149607732	-
    IOCTL	SIOCSIFNAME	siocsifname	35107	-	-
    IOCTL	SIOCSIFNETMASK	siocsifnetmask	35100	2149607702	-
    IOCTL	SIOCSIFPFLAGS	siocsifpflags	35124	-	-
    IOCTL	SIOCSIFPHYADDR	siocsifphyaddr	-	2151704894	-
    IOCTL	SIOCSIFPHYS	siocsifphys	-	2149607734	-
    IOCTL	SIOCSIFSLAVE	siocsifslave	35120	-	-
    IOCTL	SIOCSIFTXQLEN	siocsiftxqlen	35139	-	-
    IOCTL	SIOCSIFVLAN	siocsifvlan	35203	2149607806	-
    IOCTL	SIOCSLOWAT	siocslowat	-	2147775234	-
    IOCTL	SIOCSMIIREG	siocsmiireg	35145	-	-
    IOCTL	SIOCSPGRP	siocspgrp	35074	2147775240	-
    IOCTL	SIOCSRARP	siocsrarp	35170	-	-
    IOCTL	SIOCUNIXFILE	siocunixfile	35296	-	-
    IOCTL	SIOCWANDEV	siocwandev	35146	-	-
    IOCTL	TCFLSH	tcflsh	21515	-	-
    IOCTL	TCGETA	tcgeta	21509	-	-
    IOCTL	TCGETS	tcgets	21505	-	-
    IOCTL	TCGETS2	tcgets2	2150388778	-	-
    IOCTL	TCGETX	tcgetx	21554	-	-
    IOCTL	TCSADRAIN	tcsadrain	1	1	-
    IOCTL	TCSAFLUSH	tcsaflush	2	2	-
    IOCTL	TCSANOW	tcsanow	0	0	-
    IOCTL	TCSBRK	tcsbrk	21513	-	-
    IOCTL	TCSBRKP	tcsbrkp	21541	-	-
    IOCTL	TCSETA	tcseta	21510	-	-
    IOCTL	TCSETAF	tcsetaf	21512	-	-
    IOCTL	TCSETAW	tcsetaw	21511	-	-
    IOCTL	TCSETS	tcsets	21506	-	-
    IOCTL	TCSETS2	tcsets2	1076646955	-	-
    IOCTL	TCSETSF	tcsetsf	21508	-	-
    IOCTL	TCSETSF2	tcsetsf2	1076646957	-	-
    IOCTL	TCSETSW	tcsetsw	21507	-	-
    IOCTL	TCSETSW2	tcsetsw2	1076646956	-	-
    IOCTL	TCSETX	tcsetx	21555	-	-
    IOCTL	TCSETXF	tcsetxf	21556	-	-
    IOCTL	TCSETXW	tcsetxw	21557	-	-
    IOCTL	TIOCCBRK	tioccbrk	21544	536900730	-
    IOCTL	TIOCCDTR	tioccdtr	-	536900728	-
    IOCTL	TIOCCONS	tioccons	21533	2147775586	-
    IOCTL	TIOCDCDTIMESTAMP	tiocdcdtimestamp	-	1074820184	-
    IOCTL	TIOCDRAIN	tiocdrain	-	536900702	-
    IOCTL	TIOCDSIMICROCODE	tiocdsimicrocode	-	536900693	-
    IOCTL	TIOCEXCL	tiocexcl	21516	536900621	-
    IOCTL	TIOCEXT	tiocext	-	2147775584	-
    IOCTL	TIOCFLUSH	tiocflush	-	2147775504	-
    IOCTL	TIOCGDEV	tiocgdev	2147767346	-	-
    IOCTL	TIOCGDRAINWAIT	tiocgdrainwait	-	1074033750	-
    IOCTL	TIOCGETA	tiocgeta	-	1078490131	-
    IOCTL	TIOCGETD	tiocgetd	21540	1074033690	-
    IOCTL	TIOCGEXCL	tiocgexcl	2147767360	-	-
    IOCTL	TIOCGICOUNT	tiocgicount	21597	-	-
    IOCTL	TIOCGLCKTRMIOS	tiocglcktrmios	21590	-	-
    IOCTL	TIOCGPGRP	tiocgpgrp	21519	1074033783	-
    IOCTL	TIOCGPKT	tiocgpkt	2147767352	-	-
    IOCTL	TIOCGPTLCK	tiocgptlck	2147767353	-	-
    IOCTL	TIOCGPTN	tiocgptn	2147767344	-	-
    IOCTL	TIOCGPTPEER	tiocgptpeer	21569	-	-
    IOCTL	TIOCGRS485	tiocgrs485	21550	-	-
    IOCTL	TIOCGSERIAL	tiocgserial	21534	-	-
    IOCTL	TIOCGSID	tiocgsid	21545	-	-
    IOCTL	TIOCGSIZE	tiocgsize	-	1074295912	-
    IOCTL	TIOCGSOFTCAR	tiocgsoftcar	21529	-	-
    IOCTL	TIOCGWINSZ	tiocgwinsz	21523	1074295912	-
    IOCTL	TIOCINQ	tiocinq	21531	-	-
    IOCTL	TIOCIXOFF	tiocixoff	-	536900736	-
    IOCTL	TIOCIXON	tiocixon	-	536900737	-
    IOCTL	TIOCLINUX	tioclinux	21532	-	-
    IOCTL	TIOCMBIC	tiocmbic	21527	2147775595	-
    IOCTL	TIOCMBIS	tiocmbis	21526	2147775596	-
    IOCTL	TIOCMGDTRWAIT	tiocmgdtrwait	-	1074033754	-
    IOCTL	TIOCMGET	tiocmget	21525	1074033770	-
    IOCTL	TIOCMIWAIT	tiocmiwait	21596	-	-
    IOCTL	TIOCMODG	tiocmodg	-	1074033667	-
    IOCTL	TIOCMODS	tiocmods	-	2147775492	-
    IOCTL	TIOCMSDTRWAIT	tiocmsdtrwait	-	2147775579	-
    IOCTL	TIOCMSET	tiocmset	21528	2147775597	-
    IOCTL	TIOCM_CAR	tiocmCar	64	64	-
    IOCTL	TIOCM_CD	tiocmCd	64	64	-
    IOCTL	TIOCM_CTS	tiocmCts	32	32	-
    IOCTL	TIOCM_DSR	tiocmDsr	256	256	-
    IOCTL	TIOCM_DTR	tiocmDtr	2	2	-
    IOCTL	TIOCM_LE	tiocmLe	1	1	-
    IOCTL	TIOCM_LOOP	tiocmLoop	32768	-	-
    IOCTL	TIOCM_OUT1	tiocmOut1	8192	-	-
    IOCTL	TIOCM_OUT2	tiocmOut2	16384	-	-
    IOCTL	TIOCM_RI	tiocmRi	128	128	-
    IOCTL	TIOCM_RNG	tiocmRng	128	128	-
    IOCTL	TIOCM_RTS	tiocmRts	4	4	-
    IOCTL	TIOCM_SR	tiocmSr	16	16	-
    IOCTL	TIOCM_ST	tiocmSt	8	8	-
    IOCTL	TIOCNOTTY	tiocnotty	21538	536900721	-
    IOCTL	TIOCNXCL	tiocnxcl	21517	536900622	-
    IOCTL	TIOCOUTQ	tiocoutq	21521	1074033779	-
    IOCTL	TIOCPKT	tiocpkt	21536	2147775600	-
    IOCTL	TIOCPTYGNAME	tiocptygname	-	1082160211	-
    IOCTL	TIOCPTYGRANT	tiocptygrant	-	536900692	-
    IOCTL	TIOCPTYUNLK	tiocptyunlk	-	536900690	-
    IOCTL	TIOCSBRK	tiocsbrk	21543	536900731	-
    IOCTL	TIOCSCONS	tiocscons	-	536900707	-
    IOCTL	TIOCSCTTY	tiocsctty	21518	536900705	-
    IOCTL	TIOCSDRAINWAIT	tiocsdrainwait	-	2147775575	-
    IOCTL	TIOCSDTR	tiocsdtr	-	536900729	-
    IOCTL	TIOCSERCONFIG	tiocserconfig	21587	-	-
    IOCTL	TIOCSERGETLSR	tiocsergetlsr	21593	-	-
    IOCTL	TIOCSERGETMULTI	tiocsergetmulti	21594	-	-
    IOCTL	TIOCSERGSTRUCT	tiocsergstruct	21592	-	-
    IOCTL	TIOCSERGWILD	tiocsergwild	21588	-	-
    IOCTL	TIOCSERSETMULTI	tiocsersetmulti	21595	-	-
    IOCTL	TIOCSERSWILD	tiocserswild	21589	-	-
    IOCTL	TIOCSER_TEMT	tiocserTemt	1	-	-
    IOCTL	TIOCSETA	tiocseta	-	2152231956	-
    IOCTL	TIOCSETAF	tiocsetaf	-	2152231958	-
    IOCTL	TIOCSETAW	tiocsetaw	-	2152231957	-
    IOCTL	TIOCSETD	tiocsetd	21539	2147775515	-
    IOCTL	TIOCSIG	tiocsig	1074025526	536900703	-
    IOCTL	TIOCSLCKTRMIOS	tiocslcktrmios	21591	-	-
    IOCTL	TIOCSPGRP	tiocspgrp	21520	2147775606	-
    IOCTL	TIOCSPTLCK	tiocsptlck	1074025521	-	-
    IOCTL	TIOCSRS485	tiocsrs485	21551	-	-
    IOCTL	TIOCSSERIAL	tiocsserial	21535	-	-
    IOCTL	TIOCSSIZE	tiocssize	-	2148037735	-
    IOCTL	TIOCSSOFTCAR	tiocssoftcar	21530	-	-
    IOCTL	TIOCSTART	tiocstart	-	536900718	-
    IOCTL	TIOCSTAT	tiocstat	-	536900709	-
    IOCTL	TIOCSTI	tiocsti	21522	2147578994	-
    IOCTL	TIOCSTOP	tiocstop	-	536900719	-
    IOCTL	TIOCSWINSZ	tiocswinsz	21524	2148037735	-
    IOCTL	TIOCTIMESTAMP	tioctimestamp	-	1074820185	-
    IOCTL	TIOCUCNTL	tiocucntl	-	2147775590	-
    IOCTL	TIOCVHANGUP	tiocvhangup	21559	-	-
    TERMIOS	ALTWERASE	altwerase	-	512	-
    TERMIOS	B1000000	b1000000	4104	-	-
    TERMIOS	B110	b110	3	110	-
    TERMIOS	B115200	b115200	4098	115200	-
    TERMIOS	B1152000	b1152000	4105	-	-
    TERMIOS	B1200	b1200	9	1200	-
    TERMIOS	B134	b134	4	134	-
    TERMIOS	B14400	b14400	-	14400	-
    TERMIOS	B150	b150	5	150	-
    TERMIOS	B1500000	b1500000	4106	-	-
    TERMIOS	B1800	b1800	10	1800	-
    TERMIOS	B19200	b19200	14	19200	-
    TERMIOS	B200	b200	6	200	-
    TERMIOS	B2000000	b2000000	4107	-	-
    TERMIOS	B230400	b230400	4099	230400	-
    TERMIOS	B2400	b2400	11	2400	-
    TERMIOS	B2500000	b2500000	4108	-	-
    TERMIOS	B28800	b28800	-	28800	-
    TERMIOS	B300	b300	7	300	-
    TERMIOS	B3000000	b3000000	4109	-	-
    TERMIOS	B3500000	b3500000	4110	-	-
    TERMIOS	B38400	b38400	15	38400	-
    TERMIOS	B4000000	b4000000	4111	-	-
    TERMIOS	B460800	b460800	4100	-	-
    TERMIOS	B4800	b4800	12	4800	-
    TERMIOS	B50	b50	1	50	-
    TERMIOS	B500000	b500000	4101	-	-
    TERMIOS	B57600	b57600	4097	57600	-
    TERMIOS	B576000	b576000	4102	-	-
    TERMIOS	B600	b600	8	600	-
    TERMIOS	B7200	b7200	-	7200	-
    TERMIOS	B75	b75	2	75	-
    TERMIOS	B76800	b76800	-	76800	-
    TERMIOS	B921600	b921600	4103	-	-
    TERMIOS	B9600	b9600	13	9600	-
    TERMIOS	BRKINT	brkint	2	2	-
    TERMIOS	CCTS_OFLOW	cctsOflow	-	65536	-
    TERMIOS	CIGNORE	cignore	-	1	-
    TERMIOS	CLOCAL	clocal	2048	32768	-
    TERMIOS	CREAD	cread	128	2048	-
    TERMIOS	CRTSCTS	crtscts	2147483648	196608	-
    TERMIOS	CRTS_IFLOW	crtsIflow	-	131072	-
    TERMIOS	CS5	cs5	0	0	-
    TERMIOS	CS6	cs6	16	256	-
    TERMIOS	CS7	cs7	32	512	-
    TERMIOS	CS8	cs8	48	768	-
    TERMIOS	CSIZE	csize	48	768	-
    TERMIOS	CSTOPB	cstopb	64	1024	-
    TERMIOS	ECHO	echo	8	8	-
    TERMIOS	ECHOCTL	echoctl	512	64	-
    TERMIOS	ECHOE	echoe	16	2	-
    TERMIOS	ECHOK	echok	32	4	-
    TERMIOS	ECHOKE	echoke	2048	1	-
    TERMIOS	ECHONL	echonl	64	16	-
    TERMIOS	ECHOPRT	echoprt	1024	32	-
    TERMIOS	EXTPROC	extproc	65536	2048	-
    TERMIOS	FLUSHO	flusho	4096	8388608	-
    TERMIOS	HUPCL	hupcl	1024	16384	-
    TERMIOS	ICANON	icanon	2	256	-
    TERMIOS	ICRNL	icrnl	256	256	-
    TERMIOS	IEXTEN	iexten	32768	1024	-
    TERMIOS	IGNBRK	ignbrk	1	1	-
    TERMIOS	IGNCR	igncr	128	128	-
    TERMIOS	IGNPAR	ignpar	4	4	-
    TERMIOS	IMAXBEL	imaxbel	8192	8192	-
    TERMIOS	INLCR	inlcr	64	64	-
    TERMIOS	INPCK	inpck	16	16	-
    TERMIOS	ISIG	isig	1	128	-
    TERMIOS	ISTRIP	istrip	32	32	-
    TERMIOS	IUCLC	iuclc	512	-	-
    TERMIOS	IUTF8	iutf8	16384	16384	-
    TERMIOS	IXANY	ixany	2048	2048	-
    TERMIOS	IXOFF	ixoff	4096	1024	-
    TERMIOS	IXON	ixon	1024	512	-
    TERMIOS	MDMBUF	mdmbuf	-	1048576	-
    TERMIOS	NOFLSH	noflsh	128	2147483648	-
    TERMIOS	NOKERNINFO	nokerninfo	-	33554432	-
    TERMIOS	OCRNL	ocrnl	8	16	-
    TERMIOS	OFDEL	ofdel	128	131072	-
    TERMIOS	OFILL	ofill	64	128	-
    TERMIOS	OLCUC	olcuc	2	-	-
    TERMIOS	ONLCR	onlcr	4	2	-
    TERMIOS	ONLRET	onlret	32	64	-
    TERMIOS	ONOCR	onocr	16	32	-
    TERMIOS	ONOEOT	onoeot	-	8	-
    TERMIOS	OPOST	opost	1	1	-
    TERMIOS	OXTABS	oxtabs	-	4	-
    TERMIOS	PARENB	parenb	256	4096	-
    TERMIOS	PARMRK	parmrk	8	8	-
    TERMIOS	PARODD	parodd	512	8192	-
    TERMIOS	PENDIN	pendin	16384	536870912	-
    TERMIOS	TCIFLUSH	tciflush	0	1	-
    TERMIOS	TCIOFF	tcioff	2	3	-
    TERMIOS	TCIOFLUSH	tcioflush	2	3	-
    TERMIOS	TCION	tcion	3	4	-
    TERMIOS	TCOFLUSH	tcoflush	1	2	-
    TERMIOS	TCOOFF	tcooff	0	1	-
    TERMIOS	TCOON	tcoon	1	2	-
    TERMIOS	TCSASOFT	tcsasoft	-	16	-
    TERMIOS	TOSTOP	tostop	256	4194304	-
    TERMIOS	VDISCARD	vdiscard	13	15	-
    TERMIOS	VDSUSP	vdsusp	-	11	-
    TERMIOS	VEOF	veof	4	0	-
    TERMIOS	VEOL	veol	11	1	-
    TERMIOS	VEOL2	veol2	16	2	-
    TERMIOS	VERASE	verase	2	3	-
    TERMIOS	VINTR	vintr	0	8	-
    TERMIOS	VKILL	vkill	3	5	-
    TERMIOS	VLNEXT	vlnext	15	14	-
    TERMIOS	VMIN	vmin	6	16	-
    TERMIOS	VQUIT	vquit	1	9	-
    TERMIOS	VREPRINT	vreprint	12	6	-
    TERMIOS	VSTART	vstart	8	12	-
    TERMIOS	VSTATUS	vstatus	-	18	-
    TERMIOS	VSTOP	vstop	9	13	-
    TERMIOS	VSUSP	vsusp	10	10	-
    TERMIOS	VSWTC	vswtc	7	-	-
    TERMIOS	VTIME	vtime	5	17	-
    TERMIOS	VWERASE	vwerase	14	4	-
    TERMIOS	XCASE	xcase	4	-	-
    EX	EX_CANTCREAT	cantcreat	73	73	-
    EX	EX_CONFIG	config	78	78	-
    EX	EX_DATAERR	dataerr	65	65	-
    EX	EX_IOERR	ioerr	74	74	-
    EX	EX_NOHOST	nohost	68	68	-
    EX	EX_NOINPUT	noinput	66	66	-
    EX	EX_NOPERM	noperm	77	77	-
    EX	EX_NOUSER	nouser	67	67	-
    EX	EX_OK	ok	0	0	-
    EX	EX_OSERR	oserr	71	71	-
    EX	EX_OSFILE	osfile	72	72	-
    EX	EX_PROTOCOL	protocol	76	76	-
    EX	EX_SOFTWARE	software	70	70	-
    EX	EX_TEMPFAIL	tempfail	75	75	-
    EX	EX_UNAVAILABLE	unavailable	69	69	-
    EX	EX_USAGE	usage	64	64	-
    IFF	IFF_ALLMULTI	allmulti	512	512	-
    IFF	IFF_ALTPHYS	altphys	-	16384	-
    IFF	IFF_AUTOMEDIA	automedia	16384	-	-
    IFF	IFF_BROADCAST	broadcast	2	2	-
    IFF	IFF_DEBUG	debug	4	4	-
    IFF	IFF_DYNAMIC	dynamic	32768	-	-
    IFF	IFF_LINK0	link0	-	4096	-
    IFF	IFF_LINK1	link1	-	8192	-
    IFF	IFF_LINK2	link2	-	16384	-
    IFF	IFF_LOOPBACK	loopback	8	8	-
    IFF	IFF_MASTER	master	1024	-	-
    IFF	IFF_MULTICAST	multicast	4096	32768	-
    IFF	IFF_NOARP	noarp	128	128	-
    IFF	IFF_NOTRAILERS	notrailers	32	32	-
    IFF	IFF_OACTIVE	oactive	-	1024	-
    IFF	IFF_POINTOPOINT	pointopoint	16	16	-
    IFF	IFF_PORTSEL	portsel	8192	-	-
    IFF	IFF_PROMISC	promisc	256	256	-
    IFF	IFF_RUNNING	running	64	64	-
    IFF	IFF_SIMPLEX	simplex	-	2048	-
    IFF	IFF_SLAVE	slave	2048	-	-
    IFF	IFF_UP	up	1	1	-
    errno	E2BIG	E2BIG	7	7	Argument list too long
    errno	EACCES	EACCES	13	13	Permission denied
    errno	EADDRINUSE	EADDRINUSE	98	48	Address already in use
    errno	EADDRNOTAVAIL	EADDRNOTAVAIL	99	49	Cannot assign requested address
    errno	EADV	EADV	68	-	Advertise error
    errno	EAFNOSUPPORT	EAFNOSUPPORT	97	47	Address family not supported by protocol
    errno	EAGAIN	EAGAIN	11	35	Resource temporarily unavailable
    errno	EALREADY	EALREADY	114	37	Operation already in progress
    errno	EAUTH	EAUTH	-	80	Authentication failed
    errno	EBADARCH	EBADARCH	-	86	A program for another processor
    errno	EBADE	EBADE	52	-	Invalid exchange
    errno	EBADEXEC	EBADEXEC	-	85	A program file that cannot be run
    errno	EBADF	EBADF	9	9	Bad file descriptor
    errno	EBADFD	EBADFD	77	-	File descriptor in bad state
    errno	EBADMACHO	EBADMACHO	-	88	A malformed Mach-O file
    errno	EBADMSG	EBADMSG	74	94	Bad message
    errno	EBADR	EBADR	53	-	Invalid request descriptor
    errno	EBADRPC	EBADRPC	-	72	A malformed remote procedure call
    errno	EBADRQC	EBADRQC	56	-	Invalid request code
    errno	EBADSLT	EBADSLT	57	-	Invalid slot
    errno	EBFONT	EBFONT	59	-	Bad font file format
    errno	EBUSY	EBUSY	16	16	Device or resource busy
    errno	ECANCELED	ECANCELED	125	89	Operation canceled
    errno	ECHILD	ECHILD	10	10	No child processes
    errno	ECHRNG	ECHRNG	44	-	Channel number out of range
    errno	ECOMM	ECOMM	70	-	Communication error on send
    errno	ECONNABORTED	ECONNABORTED	103	53	Software caused connection abort
    errno	ECONNREFUSED	ECONNREFUSED	111	61	Connection refused
    errno	ECONNRESET	ECONNRESET	104	54	Connection reset by peer
    errno	EDEADLK	EDEADLK	35	11	Resource deadlock avoided
    errno	EDEADLOCK	EDEADLOCK	35	-	Resource deadlock avoided
    errno	EDESTADDRREQ	EDESTADDRREQ	89	39	Destination address required
    errno	EDEVERR	EDEVERR	-	83	A device failed, out of paper for example
    errno	EDOM	EDOM	33	33	Numerical argument out of domain
    errno	EDOTDOT	EDOTDOT	73	-	RFS specific error
    errno	EDQUOT	EDQUOT	122	69	Disk quota exceeded
    errno	EEXIST	EEXIST	17	17	File exists
    errno	EFAULT	EFAULT	14	14	Bad address
    errno	EFBIG	EFBIG	27	27	File too large
    errno	EFTYPE	EFTYPE	-	79	A file of the wrong type or format
    errno	EHOSTDOWN	EHOSTDOWN	112	64	Host is down
    errno	EHOSTUNREACH	EHOSTUNREACH	113	65	No route to host
    errno	EHWPOISON	EHWPOISON	133	-	Memory page has hardware error
    errno	EIDRM	EIDRM	43	90	Identifier removed
    errno	EILSEQ	EILSEQ	84	92	Invalid or incomplete multibyte or wide character
    errno	EINPROGRESS	EINPROGRESS	115	36	Operation now in progress
    errno	EINTR	EINTR	4	4	Interrupted system call
    errno	EINVAL	EINVAL	22	22	Invalid argument
    errno	EIO	EIO	5	5	Input/output error
    errno	EISCONN	EISCONN	106	56	Transport endpoint is already connected
    errno	EISDIR	EISDIR	21	21	Is a directory
    errno	EISNAM	EISNAM	120	-	Is a named type file
    errno	EKEYEXPIRED	EKEYEXPIRED	127	-	Key has expired
    errno	EKEYREJECTED	EKEYREJECTED	129	-	Key was rejected by service
    errno	EKEYREVOKED	EKEYREVOKED	128	-	Key has been revoked
    errno	EL2HLT	EL2HLT	51	-	Level 2 halted
    errno	EL2NSYNC	EL2NSYNC	45	-	Level 2 not synchronized
    errno	EL3HLT	EL3HLT	46	-	Level 3 halted
    errno	EL3RST	EL3RST	47	-	Level 3 reset
    errno	ELIBACC	ELIBACC	79	-	Can not access a needed shared library
    errno	ELIBBAD	ELIBBAD	80	-	Accessing a corrupted shared library
    errno	ELIBEXEC	ELIBEXEC	83	-	Cannot exec a shared library directly
    errno	ELIBMAX	ELIBMAX	82	-	Attempting to link in too many shared libraries
    errno	ELIBSCN	ELIBSCN	81	-	.lib section in a.out corrupted
    errno	ELNRNG	ELNRNG	48	-	Link number out of range
    errno	ELOOP	ELOOP	40	62	Too many levels of symbolic links
    errno	EMEDIUMTYPE	EMEDIUMTYPE	124	-	Wrong medium type
    errno	EMFILE	EMFILE	24	24	Too many open files
    errno	EMLINK	EMLINK	31	31	Too many links
    errno	EMSGSIZE	EMSGSIZE	90	40	Message too long
    errno	EMULTIHOP	EMULTIHOP	72	95	Multihop attempted
    errno	ENAMETOOLONG	ENAMETOOLONG	36	63	File name too long
    errno	ENAVAIL	ENAVAIL	119	-	No XENIX semaphores available
    errno	ENEEDAUTH	ENEEDAUTH	-	81	Authentication is needed
    errno	ENETDOWN	ENETDOWN	100	50	Network is down
    errno	ENETRESET	ENETRESET	102	52	Network dropped connection on reset
    errno	ENETUNREACH	ENETUNREACH	101	51	Network is unreachable
    errno	ENFILE	ENFILE	23	23	Too many open files in system
    errno	ENOANO	ENOANO	55	-	No anode
    errno	ENOATTR	ENOATTR	-	93	No such extended attribute
    errno	ENOBUFS	ENOBUFS	105	55	No buffer space available
    errno	ENOCSI	ENOCSI	50	-	No CSI structure available
    errno	ENODATA	ENODATA	61	96	No data available
    errno	ENODEV	ENODEV	19	19	No such device
    errno	ENOENT	ENOENT	2	2	No such file or directory
    errno	ENOEXEC	ENOEXEC	8	8	Exec format error
    errno	ENOKEY	ENOKEY	126	-	Required key not available
    errno	ENOLCK	ENOLCK	37	77	No locks available
    errno	ENOLINK	ENOLINK	67	97	Link has been severed
    errno	ENOMEDIUM	ENOMEDIUM	123	-	No medium found
    errno	ENOMEM	ENOMEM	12	12	Cannot allocate memory
    errno	ENOMSG	ENOMSG	42	91	No message of desired type
    errno	ENONET	ENONET	64	-	Machine is not on the network
    errno	ENOPKG	ENOPKG	65	-	Package not installed
    errno	ENOPOLICY	ENOPOLICY	-	103	No such security policy
    errno	ENOPROTOOPT	ENOPROTOOPT	92	42	Protocol not available
    errno	ENOSPC	ENOSPC	28	28	No space left on device
    errno	ENOSR	ENOSR	63	98	Out of streams resources
    errno	ENOSTR	ENOSTR	60	99	Device not a stream
    errno	ENOSYS	ENOSYS	38	78	Function not implemented
    errno	ENOTBLK	ENOTBLK	15	15	Block device required
    errno	ENOTCAPABLE	ENOTCAPABLE	-	107	The capabilities are not enough
    errno	ENOTCONN	ENOTCONN	107	57	Transport endpoint is not connected
    errno	ENOTDIR	ENOTDIR	20	20	Not a directory
    errno	ENOTEMPTY	ENOTEMPTY	39	66	Directory not empty
    errno	ENOTNAM	ENOTNAM	118	-	Not a XENIX named type file
    errno	ENOTRECOVERABLE	ENOTRECOVERABLE	131	104	State not recoverable
    errno	ENOTSOCK	ENOTSOCK	88	38	Socket operation on non-socket
    errno	ENOTSUP	ENOTSUP	95	45	Operation not supported
    errno	ENOTTY	ENOTTY	25	25	Inappropriate ioctl for device
    errno	ENOTUNIQ	ENOTUNIQ	76	-	Name not unique on network
    errno	ENXIO	ENXIO	6	6	No such device or address
    errno	EOPNOTSUPP	EOPNOTSUPP	95	102	Operation not supported
    errno	EOVERFLOW	EOVERFLOW	75	84	Value too large for defined data type
    errno	EOWNERDEAD	EOWNERDEAD	130	105	Owner died
    errno	EPERM	EPERM	1	1	Operation not permitted
    errno	EPFNOSUPPORT	EPFNOSUPPORT	96	46	Protocol family not supported
    errno	EPIPE	EPIPE	32	32	Broken pipe
    errno	EPROCLIM	EPROCLIM	-	67	Too many processes of one user
    errno	EPROCUNAVAIL	EPROCUNAVAIL	-	76	The remote program has no such procedure
    errno	EPROGMISMATCH	EPROGMISMATCH	-	75	The remote program has another version
    errno	EPROGUNAVAIL	EPROGUNAVAIL	-	74	The remote program is not there
    errno	EPROTO	EPROTO	71	100	Protocol error
    errno	EPROTONOSUPPORT	EPROTONOSUPPORT	93	43	Protocol not supported
    errno	EPROTOTYPE	EPROTOTYPE	91	41	Protocol wrong type for socket
    errno	EPWROFF	EPWROFF	-	82	A device is switched off
    errno	EQFULL	EQFULL	-	106	A queue is full
    errno	ERANGE	ERANGE	34	34	Numerical result out of range
    errno	EREMCHG	EREMCHG	78	-	Remote address changed
    errno	EREMOTE	EREMOTE	66	71	Object is remote
    errno	EREMOTEIO	EREMOTEIO	121	-	Remote I/O error
    errno	ERESTART	ERESTART	85	-	Interrupted system call should be restarted
    errno	ERFKILL	ERFKILL	132	-	Operation not possible due to RF-kill
    errno	EROFS	EROFS	30	30	Read-only file system
    errno	ERPCMISMATCH	ERPCMISMATCH	-	73	The remote procedure call has another version
    errno	ESHLIBVERS	ESHLIBVERS	-	87	A shared library of another version
    errno	ESHUTDOWN	ESHUTDOWN	108	58	Cannot send after transport endpoint shutdown
    errno	ESOCKTNOSUPPORT	ESOCKTNOSUPPORT	94	44	Socket type not supported
    errno	ESPIPE	ESPIPE	29	29	Illegal seek
    errno	ESRCH	ESRCH	3	3	No such process
    errno	ESRMNT	ESRMNT	69	-	Srmount error
    errno	ESTALE	ESTALE	116	70	Stale file handle
    errno	ESTRPIPE	ESTRPIPE	86	-	Streams pipe error
    errno	ETIME	ETIME	62	101	Timer expired
    errno	ETIMEDOUT	ETIMEDOUT	110	60	Connection timed out
    errno	ETOOMANYREFS	ETOOMANYREFS	109	59	Too many references: cannot splice
    errno	ETXTBSY	ETXTBSY	26	26	Text file busy
    errno	EUCLEAN	EUCLEAN	117	-	Structure needs cleaning
    errno	EUNATCH	EUNATCH	49	-	Protocol driver not attached
    errno	EUSERS	EUSERS	87	68	Too many users
    errno	EWOULDBLOCK	EWOULDBLOCK	11	35	Resource temporarily unavailable
    errno	EXDEV	EXDEV	18	18	Invalid cross-device link
    errno	EXFULL	EXFULL	54	-	Exchange full
    errno	EXTA	EXTA	14	19200	Bad address
    errno	EXTB	EXTB	15	38400	Block device required
    """#)
}

extension Constant.Family {
  /// Every family of constants, in the table's order.
  public static let all = TableText(table).map(Constant.Family.init)

  private static let table: StaticString = #"""
    AF	AF	-	Address families: the first argument of `socket`, the family field of an address
    SOCK	SOCK	-	Socket types: the second argument of `socket`
    SOL	SOL	IPPROTO	Levels of socket options; a protocol is a level too
    SO	SO	TCP UDP IP IPV6 PACKET LOCAL	Socket options at the level SOL_SOCKET
    SCM	SCM	-	Kinds of control messages
    IPPROTO	IPPROTO	-	Protocols: the third argument of `socket`, the level of a protocol's options
    TCP	TCP	-	Socket options at the level IPPROTO_TCP
    UDP	UDP	-	Socket options at the level IPPROTO_UDP
    IP	IP	-	Socket options at the level IPPROTO_IP
    IPV6	IPV6	-	Socket options at the level IPPROTO_IPV6
    INADDR	INADDR	-	IPv4 addresses in host byte order; an address field wants network byte order, see `IPv4Address`
    PACKET	PACKET	-	Socket options at the level SOL_PACKET, and kinds of packets
    LOCAL	LOCAL	-	Socket options of macOS's local sockets
    MCAST	MCAST	-	Multicast requests and filters
    SOMAXCONN	SOMAXCONN	-	The backlog of `listen`
    STD	STD	-	The descriptors that every process starts with
    O	O	-	Flags of `open`, and of descriptors
    AT	AT	-	Flags of the calls whose path starts at a directory's descriptor
    AUX	AUX	-	Entries of the auxiliary vector above the program's environment
    S	S	-	File types and permissions
    ACCESS	ACCESS	-	What `access` asks
    DT	DT	-	Types of directory entries
    STATX	STATX	-	What `statx` is asked for, and attributes that it tells
    UF	UF	-	Flags of files for `chflags`
    RENAME	RENAME	-	Flags of `renameat2` and `renameatx_np`
    RESOLVE	RESOLVE	-	How `openat2` follows a path
    XATTR	XATTR	-	Flags and limits of extended attributes
    PROT	PROT	-	What may be done with mapped memory
    MAP	MAP	-	Flags of `mmap`
    MSYNC	MSYNC	-	Flags of `msync`
    MADV	MADV	-	Advice of `madvise`
    MREMAP	MREMAP	-	Flags of `mremap`
    MCL	MCL	-	Flags of `mlockall`
    MLOCK	MLOCK	-	Flags of `mlock2`
    MFD	MFD	-	Flags of `memfd_create`
    PKEY	PKEY	-	What a protection key forbids
    MPOL	MPOL	-	Policies and flags of memory nodes
    VM_INHERIT	VMInherit	-	What a child gets of memory, for `minherit`
    SIG	SIG	-	Signals, and the two handlers that aren't code
    SIG_MASK	SignalMask	-	What `rt_sigprocmask` and `sigprocmask` do with a set
    SA	SA	-	Flags of a signal's action
    SS	SS	-	State of the stack of signal handlers
    SI	SI	-	Why a signal came: `si_code`; how an event is told: `sigev_notify`
    MSG	MSG	-	Flags of `sendto` and `recvfrom`
    SHUT	SHUT	-	Which direction `shutdown` ends
    F	F	-	Commands of `fcntl`, and kinds of file locks
    FD	FD	-	Flags of a descriptor, for `F_SETFD`
    LOCK	LOCK	-	Operations of `flock`
    POLL	POLL	-	Events of `poll`
    SEEK	SEEK	-	Where `lseek` counts from
    W	W	-	Options of `wait4`
    P	P	-	What `waitid` waits for
    EPOLL	EPOLL	-	Operations, flags and events of epoll
    IN	IN	-	Events and flags of inotify
    FAN	FAN	-	Events and flags of fanotify
    EFD	EFD	-	Flags of `eventfd2`
    TFD	TFD	-	Flags of timer descriptors
    SFD	SFD	-	Flags of `signalfd4`
    EV	EV	-	Actions and flags of a `kevent`
    EVFILT	EVFILT	-	What a `kevent` watches
    NOTE	NOTE	-	Filter flags of a `kevent`
    KEVENT_FLAG	KEVENT_FLAG	-	Flags of `kevent64` and `kevent_qos`
    CLOCK	CLOCK	-	Clocks of `clock_gettime`
    TIMER	TIMER	-	Flags of timers
    ITIMER	ITIMER	-	Interval timers
    GRND	GRND	-	Flags of `getrandom`
    RLIMIT	RLIMIT	-	Limits of what a process may use
    RUSAGE	RUSAGE	-	Whose use `getrusage` tells
    PRIO	PRIO	-	Whose priority, and its range
    SCHED	SCHED	-	Scheduling policies and flags
    FUTEX	FUTEX	-	Operations and flags of `futex`
    CLONE	CLONE	-	What a new process or thread shares
    CLONEFILE	CLONEFILE	-	Flags of `clonefileat`
    PR	PR	-	Settings of `prctl`
    ARCH	ARCH	-	Settings of `arch_prctl`
    PERSONALITY	PERSONALITY	-	How the kernel behaves towards a process
    PTRACE	PTRACE	-	Requests and options of Linux's `ptrace`
    SECCOMP	SECCOMP	-	Operations, flags and actions of `seccomp`
    BPF	BPF	-	Commands of `bpf`
    PERF	PERF	-	Flags, types and counters of `perf_event_open`
    IORING	IORING	-	Operations, flags and offsets of io_uring
    IPC	IPC	-	Flags and commands of System V messages, semaphores and shared memory
    SHM	SHM	-	Flags of System V shared memory
    KEYCTL	KEYCTL	-	Operations of `keyctl`
    KEY_SPEC	KEY_SPEC	-	Keyrings by special numbers
    SPLICE	SPLICE	-	Flags of `splice`, `tee` and `vmsplice`
    RWF	RWF	-	Flags of `preadv2` and `pwritev2`
    FALLOC	FALLOC	-	Modes of `fallocate`
    FADV	FADV	-	Advice of `fadvise64`
    SYNC	SYNC	-	Flags of `sync_file_range`
    MEMBARRIER	MEMBARRIER	-	Commands of `membarrier`
    KCMP	KCMP	-	What `kcmp` compares
    KEXEC	KEXEC	-	Flags of `kexec_load`
    IOPRIO	IOPRIO	-	Classes of I/O priority, and whose
    MOUNT	MOUNT	-	Flags of Linux's `mount`
    MNT	MNT	-	Flags of macOS's `mount` and `unmount`
    UMOUNT	UMOUNT	-	Flags of `umount2`
    MOUNT_ATTR	MOUNT_ATTR	-	Attributes of mounts
    MOVE_MOUNT	MOVE_MOUNT	-	Flags of `move_mount`
    FSCONFIG	FSCONFIG	-	Commands and flags of the calls that make mounts
    FSOPT	FSOPT	-	Options of the attribute calls
    ATTR	ATTR	-	Attributes of files for `getattrlist`
    SWAP	SWAP	-	Flags of `swapon`
    REBOOT	REBOOT	-	Magic numbers and commands of Linux's `reboot`
    CLOSE_RANGE	CLOSE_RANGE	-	Flags of `close_range`
    LANDLOCK	LANDLOCK	-	Rules and rights of landlock
    PC	PC	-	Limits for `pathconf`
    LIO	LIO	-	Operations of `lio_listio`
    IOCTL	IOCTL	-	Requests of `ioctl` for terminals, files and network devices
    TERMIOS	TERMIOS	-	Flags, control characters and speeds of terminals
    EX	EX	-	Exit codes that programs agree on, from sysexits.h
    IFF	IFF	-	Flags of network devices
    errno	Errno	-	Why a system call failed; the doc is Linux's own message where Linux has the number
    """#
}
