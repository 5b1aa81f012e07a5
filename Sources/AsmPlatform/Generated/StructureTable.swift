// Generated from Tables/structures.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

extension StructureEntry {
  /// Every structure of the table, in its order.
  public static let all = read(TableText(table))

  private static let table: StaticString = #"""
    sockaddr_in	SocketAddressIPv4	-	-	struct sockaddr_in	-	-	4	-	16	4	-	16	The address of an IPv4 socket
    sockaddr_in	-	sin_len	length	__uint8_t	-	-	-	-	-	-	0	1	The structure's size in bytes
    sockaddr_in	-	sin_family	family	__kernel_sa_family_t | sa_family_t	-	-	-	0	2	-	1	1	AF_INET
    sockaddr_in	-	sin_port	port	__be16 | in_port_t	-	-	-	2	2	-	2	2	The port, in network byte order
    sockaddr_in	-	sin_addr	host	struct in_addr	-	-	-	4	4	-	4	4	The address, in network byte order
    sockaddr_in	-	sin_zero	padding	unsigned char[8] | char[8]	__pad | sin_zero	-	-	8	8	-	8	8	Zeros
    sockaddr_in6	SocketAddressIPv6	-	-	struct sockaddr_in6	-	-	4	-	28	4	-	28	The address of an IPv6 socket
    sockaddr_in6	-	sin6_len	length	__uint8_t	-	-	-	-	-	-	0	1	The structure's size in bytes
    sockaddr_in6	-	sin6_family	family	unsigned short | sa_family_t	-	-	-	0	2	-	1	1	AF_INET6
    sockaddr_in6	-	sin6_port	port	__be16 | in_port_t	-	-	-	2	2	-	2	2	The port, in network byte order
    sockaddr_in6	-	sin6_flowinfo	flow	__be32 | __uint32_t	-	-	-	4	4	-	4	4	Traffic class and flow, in network byte order
    sockaddr_in6	-	sin6_addr	host	struct in6_addr	-	-	-	8	16	-	8	16	The address, 16 bytes in network byte order
    sockaddr_in6	-	sin6_scope_id	scope	__u32 | __uint32_t	-	-	-	24	4	-	24	4	The interface of a link-local address
    sockaddr_un	SocketAddressUnix	-	-	struct sockaddr_un	-	-	2	-	110	1	-	106	The address of a Unix socket
    sockaddr_un	-	sun_len	length	unsigned char	-	-	-	-	-	-	0	1	The structure's size in bytes
    sockaddr_un	-	sun_family	family	__kernel_sa_family_t | sa_family_t	-	-	-	0	2	-	1	1	AF_UNIX
    sockaddr_un	-	sun_path	path	char[108] | char[104]	-	-	-	2	108	-	2	104	The path; 108 bytes on Linux, 104 on macOS
    timespec	Timespec	-	-	struct timespec	-	-	8	-	16	8	-	16	A time in seconds and nanoseconds
    timespec	-	tv_sec	seconds	__kernel_old_time_t | __darwin_time_t	-	-	-	0	8	-	0	8	Seconds
    timespec	-	tv_nsec	nanoseconds	long	-	-	-	8	8	-	8	8	0 to 999,999,999
    timeval	Timeval	-	-	struct timeval	-	-	8	-	16	8	-	16	A time in seconds and microseconds
    timeval	-	tv_sec	seconds	__kernel_old_time_t | __darwin_time_t	-	-	-	0	8	-	0	8	Seconds
    timeval	-	tv_usec	microseconds	__kernel_suseconds_t | __darwin_suseconds_t	-	-	-	8	8	-	8	4	0 to 999,999
    sigaction	SignalAction	-	-	struct sigaction | struct __sigaction	-	-	8	-	32	8	-	24	What a signal does, as the system call itself takes it (the C library's structure differs)
    sigaction	-	sa_handler	handler	__sighandler_t | void (*)(int)	sa_handler | __sigaction_u.__sa_handler	union	-	0	8	-	0	8	The handler's address, SIG_DFL or SIG_IGN
    sigaction	-	sa_flags	flags	unsigned long | int	-	-	-	8	8	-	20	4	SA flags
    sigaction	-	sa_tramp	trampoline	void (*)(void *, int, int, siginfo_t *, void *)	-	-	-	-	-	-	8	8	Code that the kernel enters; it calls the handler, then sigreturn
    sigaction	-	sa_restorer	restorer	__sigrestore_t	-	-	-	16	8	-	-	-	Code that calls rt_sigreturn; SA_RESTORER says that it's there
    sigaction	-	sa_mask	mask	sigset_t	-	-	-	24	8	-	16	4	The signals that are blocked while the handler runs
    pollfd	PollDescriptor	-	-	struct pollfd	-	-	4	-	8	4	-	8	One descriptor for `poll`
    pollfd	-	fd	descriptor	int	-	-	-	0	4	-	0	4	The descriptor; a negative one is left out
    pollfd	-	events	events	short	-	-	-	4	2	-	4	2	The events that are waited for
    pollfd	-	revents	happened	short	-	-	-	6	2	-	6	2	The events that happened
    iovec	BufferVector	-	-	struct iovec	-	-	8	-	16	8	-	16	One buffer for `readv` and `writev`
    iovec	-	iov_base	base	void *	-	-	-	0	8	-	0	8	The buffer's address
    iovec	-	iov_len	length	__kernel_size_t | size_t	-	-	-	8	8	-	8	8	The buffer's length in bytes
    stat	FileStatus	-	-	struct stat	-	-	8	-	144	8	-	144	What `stat` and `fstat` (on macOS `stat64` and `fstat64`) tell of a file
    stat	-	st_dev	device	__kernel_ulong_t | dev_t	-	-	-	0	8	-	0	4	The device that holds the file
    stat	-	st_ino	inode	__kernel_ulong_t | __darwin_ino64_t	-	-	-	8	8	-	8	8	The file's number on its device
    stat	-	st_nlink	links	__kernel_ulong_t | nlink_t	-	-	-	16	8	-	6	2	How many names it has
    stat	-	st_mode	mode	unsigned int | mode_t	-	-	-	24	4	-	4	2	Type and permissions
    stat	-	st_uid	user	unsigned int | uid_t	-	-	-	28	4	-	16	4	Its owner
    stat	-	st_gid	group	unsigned int | gid_t	-	-	-	32	4	-	20	4	Its group
    stat	-	st_rdev	specialDevice	__kernel_ulong_t | dev_t	-	-	-	40	8	-	24	4	The device that it stands for
    stat	-	st_size	length	__kernel_long_t | off_t	-	-	-	48	8	-	96	8	Its size in bytes
    stat	-	st_blksize	blockSize	__kernel_long_t | blksize_t	-	-	-	56	8	-	112	4	The best size of a read or write in bytes
    stat	-	st_blocks	blocks	__kernel_long_t | blkcnt_t	-	-	-	64	8	-	104	8	The space it takes in units of 512 bytes
    stat	-	st_atime	accessed	__kernel_ulong_t | __darwin_time_t	st_atime | st_atimespec.tv_sec	union	-	72	8	-	32	8	When it was last read: seconds since 1970
    stat	-	st_atime_nsec	accessedNanoseconds	__kernel_ulong_t | long	st_atime_nsec | st_atimespec.tv_nsec	union	-	80	8	-	40	8	The nanoseconds of that
    stat	-	st_birthtime	made	__darwin_time_t	st_birthtime | st_birthtimespec.tv_sec	union	-	-	-	-	80	8	When it was made: seconds since 1970
    stat	-	st_mtime	modified	__kernel_ulong_t | __darwin_time_t	st_mtime | st_mtimespec.tv_sec	union	-	88	8	-	48	8	When it was last written: seconds since 1970
    stat	-	st_birthtime_nsec	madeNanoseconds	long	st_birthtime_nsec | st_birthtimespec.tv_nsec	union	-	-	-	-	88	8	The nanoseconds of that
    stat	-	st_mtime_nsec	modifiedNanoseconds	__kernel_ulong_t | long	st_mtime_nsec | st_mtimespec.tv_nsec	union	-	96	8	-	56	8	The nanoseconds of that
    stat	-	st_ctime	changed	__kernel_ulong_t | __darwin_time_t	st_ctime | st_ctimespec.tv_sec	union	-	104	8	-	64	8	When its status last changed: seconds since 1970
    stat	-	st_ctime_nsec	changedNanoseconds	__kernel_ulong_t | long	st_ctime_nsec | st_ctimespec.tv_nsec	union	-	112	8	-	72	8	The nanoseconds of that
    stat	-	st_flags	flags	__uint32_t	-	-	-	-	-	-	116	4	The flags that chflags sets
    stat	-	st_gen	generation	__uint32_t	-	-	-	-	-	-	120	4	How often its inode was reused
    epoll_event	EpollEvent	-	-	struct epoll_event | -	-	-	1	-	12	-	-	-	One watched descriptor's events; packed, 12 bytes
    epoll_event	-	events	events	__poll_t	-	-	-	0	4	-	-	-	The events
    epoll_event	-	data	data	__u64	-	-	-	4	8	-	-	-	What the program wants to have back
    kevent	KernelEvent	-	-	- | struct kevent	-	-	-	-	-	4	-	32	One event, or one change of what a queue watches
    kevent	-	ident	identifier	uintptr_t	-	-	-	-	-	-	0	8	What is watched: a descriptor, a signal, a timer's number
    kevent	-	filter	filter	int16_t	-	-	-	-	-	-	8	2	An EVFILT
    kevent	-	flags	flags	uint16_t	-	-	-	-	-	-	10	2	EV flags
    kevent	-	fflags	filterFlags	uint32_t	-	-	-	-	-	-	12	4	NOTE flags
    kevent	-	data	data	intptr_t	-	-	-	-	-	-	16	8	A number that depends on the filter
    kevent	-	udata	userData	void *	-	-	-	-	-	-	24	8	What the program wants to have back
    sockaddr	SocketAddress	-	-	struct sockaddr | struct sockaddr	-	library	2	-	16	1	-	16	The address of any socket, to cast
    sockaddr	-	sa_family	family	sa_family_t	-	-	-	0	2	-	1	1	-
    sockaddr	-	sa_len	len	__uint8_t	-	-	-	-	-	-	0	1	-
    sockaddr	-	sa_data	data	char[14]	-	-	-	2	14	-	2	14	-
    sockaddr_storage	SocketAddressStorage	-	-	struct sockaddr_storage | struct sockaddr_storage	-	library	8	-	128	8	-	128	Room for the address of any socket
    sockaddr_storage	-	ss_family	family	sa_family_t	-	-	-	0	2	-	1	1	-
    sockaddr_storage	-	ss_len	len	__uint8_t	-	-	-	-	-	-	0	1	-
    sockaddr_storage	-	__ss_align	align	unsigned long | __int64_t	-	-	-	120	8	-	8	8	-
    in_addr	AddressIPv4	-	-	struct in_addr | struct in_addr	-	whole	4	-	4	4	-	4	An IPv4 address
    in_addr	-	s_addr	sAddr	__be32 | in_addr_t	-	-	-	0	4	-	0	4	-
    in6_addr	AddressIPv6	-	-	struct in6_addr | struct in6_addr	-	whole	4	-	16	4	-	16	An IPv6 address
    in6_addr	-	s6_addr	bytes	__u8[16] | __uint8_t[16]	in6_u.u6_addr8 | __u6_addr.__u6_addr8	union	-	0	16	-	0	16	The sixteen bytes, in network byte order
    in6_addr	-	s6_addr16	words	__be16[8] | __uint16_t[8]	in6_u.u6_addr16 | __u6_addr.__u6_addr16	union	-	0	16	-	0	16	The same as eight words
    in6_addr	-	s6_addr32	doublewords	__be32[4] | __uint32_t[4]	in6_u.u6_addr32 | __u6_addr.__u6_addr32	union	-	0	16	-	0	16	The same as four doublewords
    sockaddr_nl	SocketAddressNetlink	-	-	struct sockaddr_nl | -	-	-	4	-	12	-	-	-	The address of a netlink socket
    sockaddr_nl	-	nl_family	family	__kernel_sa_family_t	-	-	-	0	2	-	-	-	-
    sockaddr_nl	-	nl_pid	pid	__u32	-	-	-	4	4	-	-	-	-
    sockaddr_nl	-	nl_groups	groups	__u32	-	-	-	8	4	-	-	-	-
    sockaddr_ll	SocketAddressLink	-	-	struct sockaddr_ll | -	-	-	4	-	20	-	-	-	The address of a packet socket
    sockaddr_ll	-	sll_family	family	unsigned short	-	-	-	0	2	-	-	-	-
    sockaddr_ll	-	sll_protocol	protocol	__be16	-	-	-	2	2	-	-	-	-
    sockaddr_ll	-	sll_ifindex	ifindex	int	-	-	-	4	4	-	-	-	-
    sockaddr_ll	-	sll_hatype	hatype	unsigned short	-	-	-	8	2	-	-	-	-
    sockaddr_ll	-	sll_pkttype	pkttype	unsigned char	-	-	-	10	1	-	-	-	-
    sockaddr_ll	-	sll_halen	halen	unsigned char	-	-	-	11	1	-	-	-	-
    sockaddr_ll	-	sll_addr	addr	unsigned char[8]	-	-	-	12	8	-	-	-	-
    sockaddr_vm	SocketAddressVM	-	-	struct sockaddr_vm | -	-	library	4	-	16	-	-	-	The address of a socket between a virtual machine and its host
    sockaddr_vm	-	svm_family	family	__kernel_sa_family_t	-	-	-	0	2	-	-	-	-
    sockaddr_vm	-	svm_port	port	unsigned int	-	-	-	4	4	-	-	-	-
    sockaddr_vm	-	svm_cid	cid	unsigned int	-	-	-	8	4	-	-	-	-
    sockaddr_vm	-	svm_flags	flags	__u8	-	-	-	12	1	-	-	-	-
    sockaddr_vm	-	svm_zero	zero	unsigned char[3]	-	-	-	13	3	-	-	-	-
    sockaddr_dl	SocketAddressDataLink	-	-	- | struct sockaddr_dl	-	-	-	-	-	2	-	20	The address of a network device
    sockaddr_dl	-	sdl_len	len	u_char	-	-	-	-	-	-	0	1	-
    sockaddr_dl	-	sdl_family	family	u_char	-	-	-	-	-	-	1	1	-
    sockaddr_dl	-	sdl_index	index	u_short	-	-	-	-	-	-	2	2	-
    sockaddr_dl	-	sdl_type	type	u_char	-	-	-	-	-	-	4	1	-
    sockaddr_dl	-	sdl_nlen	nlen	u_char	-	-	-	-	-	-	5	1	-
    sockaddr_dl	-	sdl_alen	alen	u_char	-	-	-	-	-	-	6	1	-
    sockaddr_dl	-	sdl_slen	slen	u_char	-	-	-	-	-	-	7	1	-
    sockaddr_dl	-	sdl_data	data	char[12]	-	-	-	-	-	-	8	12	-
    linger	Linger	-	-	struct linger | struct linger	-	library	4	-	8	4	-	8	What close does with data not yet sent
    linger	-	l_onoff	onoff	int	-	-	-	0	4	-	0	4	-
    linger	-	l_linger	linger	int	-	-	-	4	4	-	4	4	-
    ucred	Credentials	-	-	struct ucred | -	-	library	4	-	12	-	-	-	Process, user and group at the other end of a Unix socket
    ucred	-	pid	pid	pid_t	-	-	-	0	4	-	-	-	-
    ucred	-	uid	uid	uid_t	-	-	-	4	4	-	-	-	-
    ucred	-	gid	gid	gid_t	-	-	-	8	4	-	-	-	-
    xucred	CredentialsMacOS	-	-	- | struct xucred	-	-	-	-	-	4	-	76	User and groups at the other end of a Unix socket
    xucred	-	cr_version	version	u_int	-	-	-	-	-	-	0	4	-
    xucred	-	cr_uid	uid	uid_t	-	-	-	-	-	-	4	4	-
    xucred	-	cr_ngroups	ngroups	short	-	-	-	-	-	-	8	2	-
    xucred	-	cr_groups	groups	gid_t[16]	-	-	-	-	-	-	12	64	-
    ip_mreq	MulticastRequestIPv4	-	-	struct ip_mreq | struct ip_mreq	-	-	4	-	8	4	-	8	Joins or leaves an IPv4 multicast group
    ip_mreq	-	imr_multiaddr	multiaddr	struct in_addr	-	-	-	0	4	-	0	4	-
    ip_mreq	-	imr_interface	interface	struct in_addr	-	-	-	4	4	-	4	4	-
    ipv6_mreq	MulticastRequestIPv6	-	-	struct ipv6_mreq | struct ipv6_mreq	-	-	4	-	20	4	-	20	Joins or leaves an IPv6 multicast group
    ipv6_mreq	-	ipv6mr_multiaddr	multiaddr	struct in6_addr	-	-	-	0	16	-	0	16	-
    ipv6_mreq	-	ipv6mr_ifindex	ifindex	int	-	-	-	16	4	-	-	-	-
    ipv6_mreq	-	ipv6mr_interface	interface	unsigned int	-	-	-	-	-	-	16	4	-
    in_pktinfo	PacketInformationIPv4	-	-	struct in_pktinfo | struct in_pktinfo	-	-	4	-	12	4	-	12	Where an IPv4 packet came in
    in_pktinfo	-	ipi_ifindex	ifindex	int | unsigned int	-	-	-	0	4	-	0	4	-
    in_pktinfo	-	ipi_spec_dst	specDst	struct in_addr	-	-	-	4	4	-	4	4	-
    in_pktinfo	-	ipi_addr	addr	struct in_addr	-	-	-	8	4	-	8	4	-
    ifreq	InterfaceRequest	-	-	struct ifreq | struct ifreq	-	library	8	-	40	8	-	32	Asks or tells about a network device
    ifreq	-	ifr_name	name	char[16]	ifr_ifrn.ifrn_name | ifr_name	union	-	0	16	-	0	16	The device's name
    ifreq	-	ifr_addr	address	struct sockaddr	ifr_ifru.ifru_addr	union	-	16	16	-	16	16	Its address
    ifreq	-	ifr_dstaddr	destination	struct sockaddr	ifr_ifru.ifru_dstaddr	union	-	16	16	-	16	16	The address at the other end
    ifreq	-	ifr_broadaddr	broadcast	struct sockaddr	ifr_ifru.ifru_broadaddr	union	-	16	16	-	16	16	Its broadcast address
    ifreq	-	ifr_flags	flags	short	ifr_ifru.ifru_flags	union	-	16	2	-	16	2	IFF flags
    ifreq	-	ifr_mtu	mtu	int	ifr_ifru.ifru_mtu	union	-	16	4	-	16	4	The largest packet in bytes
    ifreq	-	ifr_data	data	__caddr_t | caddr_t	ifr_ifru.ifru_data	union	-	16	8	-	16	8	An address of more
    ifreq	-	ifr_netmask	netmask	struct sockaddr	ifr_ifru.ifru_netmask | -	union	-	16	16	-	-	-	Its network mask
    ifreq	-	ifr_hwaddr	hardwareAddress	struct sockaddr	ifr_ifru.ifru_hwaddr | -	union	-	16	16	-	-	-	Its hardware address
    ifreq	-	ifr_ifindex	index	int	ifr_ifru.ifru_ivalue | -	union	-	16	4	-	-	-	Its number
    ifreq	-	ifr_metric	metric	int	ifr_ifru.ifru_ivalue | ifr_ifru.ifru_metric	union	-	16	4	-	16	4	Its metric
    ifreq	-	ifr_newname	newName	char[16]	ifr_ifru.ifru_newname | -	union	-	16	16	-	-	-	What it will be called
    ifreq	-	ifr_media	media	int	- | ifr_ifru.ifru_media	union	-	-	-	-	16	4	Its medium
    msghdr	MessageHeader	-	-	struct msghdr | struct msghdr	-	library	8	-	56	8	-	48	A message of several buffers and control data
    msghdr	-	msg_name	name	void *	-	-	-	0	8	-	0	8	-
    msghdr	-	msg_namelen	namelen	socklen_t	-	-	-	8	4	-	8	4	-
    msghdr	-	msg_iov	iov	struct iovec *	-	-	-	16	8	-	16	8	-
    msghdr	-	msg_iovlen	iovlen	size_t | int	-	-	-	24	8	-	24	4	-
    msghdr	-	msg_control	control	void *	-	-	-	32	8	-	32	8	-
    msghdr	-	msg_controllen	controllen	size_t | socklen_t	-	-	-	40	8	-	40	4	-
    msghdr	-	msg_flags	flags	int	-	-	-	48	4	-	44	4	-
    mmsghdr	MultipleMessageHeader	-	-	struct mmsghdr | -	-	library	8	-	64	-	-	-	One of several messages
    mmsghdr	-	msg_hdr	hdr	struct msghdr	-	-	-	0	56	-	-	-	-
    mmsghdr	-	msg_len	len	unsigned int	-	-	-	56	4	-	-	-	-
    cmsghdr	ControlMessageHeader	-	-	struct cmsghdr | struct cmsghdr	-	library	8	-	16	4	-	12	The head of a control message
    cmsghdr	-	cmsg_len	len	size_t | socklen_t	-	-	-	0	8	-	0	4	-
    cmsghdr	-	cmsg_level	level	int	-	-	-	8	4	-	4	4	-
    cmsghdr	-	cmsg_type	type	int	-	-	-	12	4	-	8	4	-
    itimerspec	IntervalTimerSpecification	-	-	struct itimerspec | -	-	-	8	-	32	-	-	-	When a timer first and then again runs out, in nanoseconds
    itimerspec	-	it_interval	interval	struct timespec	-	-	-	0	16	-	-	-	-
    itimerspec	-	it_value	value	struct timespec	-	-	-	16	16	-	-	-	-
    itimerval	IntervalTimerValue	-	-	struct itimerval | struct itimerval	-	-	8	-	32	8	-	32	When a timer first and then again runs out, in microseconds
    itimerval	-	it_interval	interval	struct timeval	-	-	-	0	16	-	0	16	-
    itimerval	-	it_value	value	struct timeval	-	-	-	16	16	-	16	16	-
    timezone	TimeZone	-	-	struct timezone | struct timezone	-	-	4	-	8	4	-	8	Minutes west of Greenwich; not used any more
    timezone	-	tz_minuteswest	minuteswest	int	-	-	-	0	4	-	0	4	-
    timezone	-	tz_dsttime	dsttime	int	-	-	-	4	4	-	4	4	-
    timex	ClockTuning	-	-	struct __kernel_timex | -	-	-	8	-	208	-	-	-	How the kernel's clock is tuned
    timex	-	modes	modes	unsigned int	-	-	-	0	4	-	-	-	-
    timex	-	offset	offset	long long	-	-	-	8	8	-	-	-	-
    timex	-	freq	freq	long long	-	-	-	16	8	-	-	-	-
    timex	-	maxerror	maxerror	long long	-	-	-	24	8	-	-	-	-
    timex	-	esterror	esterror	long long	-	-	-	32	8	-	-	-	-
    timex	-	status	status	int	-	-	-	40	4	-	-	-	-
    timex	-	constant	constant	long long	-	-	-	48	8	-	-	-	-
    timex	-	precision	precision	long long	-	-	-	56	8	-	-	-	-
    timex	-	tolerance	tolerance	long long	-	-	-	64	8	-	-	-	-
    timex	-	time	time	struct __kernel_timex_timeval	-	-	-	72	16	-	-	-	-
    timex	-	tick	tick	long long	-	-	-	88	8	-	-	-	-
    timex	-	ppsfreq	ppsfreq	long long	-	-	-	96	8	-	-	-	-
    timex	-	jitter	jitter	long long	-	-	-	104	8	-	-	-	-
    timex	-	shift	shift	int	-	-	-	112	4	-	-	-	-
    timex	-	stabil	stabil	long long	-	-	-	120	8	-	-	-	-
    timex	-	jitcnt	jitcnt	long long	-	-	-	128	8	-	-	-	-
    timex	-	calcnt	calcnt	long long	-	-	-	136	8	-	-	-	-
    timex	-	errcnt	errcnt	long long	-	-	-	144	8	-	-	-	-
    timex	-	stbcnt	stbcnt	long long	-	-	-	152	8	-	-	-	-
    timex	-	tai	tai	int	-	-	-	160	4	-	-	-	-
    tms	ProcessTimes	-	-	struct tms | -	-	-	8	-	32	-	-	-	Processor times in clock ticks
    tms	-	tms_utime	utime	__kernel_clock_t	-	-	-	0	8	-	-	-	-
    tms	-	tms_stime	stime	__kernel_clock_t	-	-	-	8	8	-	-	-	-
    tms	-	tms_cutime	cutime	__kernel_clock_t	-	-	-	16	8	-	-	-	-
    tms	-	tms_cstime	cstime	__kernel_clock_t	-	-	-	24	8	-	-	-	-
    utimbuf	FileTimes	-	-	struct utimbuf | -	-	-	8	-	16	-	-	-	Two times in whole seconds
    utimbuf	-	actime	actime	__kernel_old_time_t	-	-	-	0	8	-	-	-	-
    utimbuf	-	modtime	modtime	__kernel_old_time_t	-	-	-	8	8	-	-	-	-
    statx	FileStatusExtended	-	-	struct statx | -	-	-	8	-	256	-	-	-	What `statx` tells of a file
    statx	-	stx_mask	mask	__u32	-	-	-	0	4	-	-	-	-
    statx	-	stx_blksize	blksize	__u32	-	-	-	4	4	-	-	-	-
    statx	-	stx_attributes	attributes	__u64	-	-	-	8	8	-	-	-	-
    statx	-	stx_nlink	nlink	__u32	-	-	-	16	4	-	-	-	-
    statx	-	stx_uid	uid	__u32	-	-	-	20	4	-	-	-	-
    statx	-	stx_gid	gid	__u32	-	-	-	24	4	-	-	-	-
    statx	-	stx_mode	mode	__u16	-	-	-	28	2	-	-	-	-
    statx	-	stx_ino	ino	__u64	-	-	-	32	8	-	-	-	-
    statx	-	stx_size	size	__u64	-	-	-	40	8	-	-	-	-
    statx	-	stx_blocks	blocks	__u64	-	-	-	48	8	-	-	-	-
    statx	-	stx_attributes_mask	attributesMask	__u64	-	-	-	56	8	-	-	-	-
    statx	-	stx_atime	atime	struct statx_timestamp	-	-	-	64	16	-	-	-	-
    statx	-	stx_btime	btime	struct statx_timestamp	-	-	-	80	16	-	-	-	-
    statx	-	stx_ctime	ctime	struct statx_timestamp	-	-	-	96	16	-	-	-	-
    statx	-	stx_mtime	mtime	struct statx_timestamp	-	-	-	112	16	-	-	-	-
    statx	-	stx_rdev_major	rdevMajor	__u32	-	-	-	128	4	-	-	-	-
    statx	-	stx_rdev_minor	rdevMinor	__u32	-	-	-	132	4	-	-	-	-
    statx	-	stx_dev_major	devMajor	__u32	-	-	-	136	4	-	-	-	-
    statx	-	stx_dev_minor	devMinor	__u32	-	-	-	140	4	-	-	-	-
    statx	-	stx_mnt_id	mntId	__u64	-	-	-	144	8	-	-	-	-
    statx	-	stx_dio_mem_align	dioMemAlign	__u32	-	-	-	152	4	-	-	-	-
    statx	-	stx_dio_offset_align	dioOffsetAlign	__u32	-	-	-	156	4	-	-	-	-
    statx_timestamp	StatxTimestamp	-	-	struct statx_timestamp | -	-	-	8	-	16	-	-	-	A time in a `statx`
    statx_timestamp	-	tv_sec	sec	__s64	-	-	-	0	8	-	-	-	-
    statx_timestamp	-	tv_nsec	nsec	__u32	-	-	-	8	4	-	-	-	-
    statfs	FileSystemStatus	-	-	struct statfs | struct statfs	-	-	8	-	120	8	-	2168	What `statfs` (on macOS `statfs64`) tells of a file system
    statfs	-	f_type	type	__kernel_long_t | uint32_t	-	-	-	0	8	-	60	4	-
    statfs	-	f_iosize	iosize	int32_t	-	-	-	-	-	-	4	4	-
    statfs	-	f_bsize	bsize	__kernel_long_t | uint32_t	-	-	-	8	8	-	0	4	-
    statfs	-	f_blocks	blocks	__kernel_long_t | uint64_t	-	-	-	16	8	-	8	8	-
    statfs	-	f_bfree	bfree	__kernel_long_t | uint64_t	-	-	-	24	8	-	16	8	-
    statfs	-	f_bavail	bavail	__kernel_long_t | uint64_t	-	-	-	32	8	-	24	8	-
    statfs	-	f_files	files	__kernel_long_t | uint64_t	-	-	-	40	8	-	32	8	-
    statfs	-	f_ffree	ffree	__kernel_long_t | uint64_t	-	-	-	48	8	-	40	8	-
    statfs	-	f_fsid	fsid	__kernel_fsid_t | fsid_t	-	-	-	56	8	-	48	8	-
    statfs	-	f_owner	owner	uid_t	-	-	-	-	-	-	56	4	-
    statfs	-	f_namelen	namelen	__kernel_long_t	-	-	-	64	8	-	-	-	-
    statfs	-	f_fssubtype	fssubtype	uint32_t	-	-	-	-	-	-	68	4	-
    statfs	-	f_frsize	frsize	__kernel_long_t	-	-	-	72	8	-	-	-	-
    statfs	-	f_fstypename	fstypename	char[16]	-	-	-	-	-	-	72	16	-
    statfs	-	f_flags	flags	__kernel_long_t | uint32_t	-	-	-	80	8	-	64	4	-
    statfs	-	f_mntonname	mntonname	char[1024]	-	-	-	-	-	-	88	1024	-
    statfs	-	f_mntfromname	mntfromname	char[1024]	-	-	-	-	-	-	1112	1024	-
    statfs	-	f_flags_ext	flagsExt	uint32_t	-	-	-	-	-	-	2136	4	-
    flock	FileLock	-	-	struct flock | struct flock	-	-	8	-	32	8	-	24	A lock of part of a file
    flock	-	l_type	type	short	-	-	-	0	2	-	20	2	-
    flock	-	l_whence	whence	short	-	-	-	2	2	-	22	2	-
    flock	-	l_start	start	__kernel_off_t | off_t	-	-	-	8	8	-	0	8	-
    flock	-	l_len	len	__kernel_off_t | off_t	-	-	-	16	8	-	8	8	-
    flock	-	l_pid	pid	__kernel_pid_t | pid_t	-	-	-	24	4	-	16	4	-
    dirent	DirectoryEntry	-	-	struct dirent64 | struct dirent	-	library	8	-	280	8	-	1048	An entry of a directory as `getdents64` (on macOS `getdirentries64`) gives it
    dirent	-	d_ino	inode	__ino64_t | __uint64_t	-	-	-	0	8	-	0	8	The file's number
    dirent	-	d_off	next	__off64_t	-	-	-	8	8	-	-	-	Where the next entry is, for lseek
    dirent	-	d_seekoff	seekPosition	__uint64_t	-	-	-	-	-	-	8	8	Where the next entry is, for lseek
    dirent	-	d_reclen	length	unsigned short | __uint16_t	-	-	-	16	2	-	16	2	How many bytes the entry takes
    dirent	-	d_namlen	nameLength	__uint16_t	-	-	-	-	-	-	18	2	How many bytes the name has
    dirent	-	d_type	type	unsigned char | __uint8_t	-	-	-	18	1	-	20	1	A DT type
    dirent	-	d_name	name	char[256] | char[1024]	-	-	-	19	256	-	21	1024	The name, ended by NUL
    fd_set	DescriptorSet	-	-	fd_set | fd_set	-	library	8	-	128	4	-	128	Descriptors for `select`, a bit each
    fd_set	-	fds_bits	fdsBits	__fd_mask[16] | __int32_t[32]	-	-	-	0	128	-	0	128	-
    open_how	OpenHow	-	-	struct open_how | -	-	-	8	-	24	-	-	-	How `openat2` opens
    open_how	-	flags	flags	__u64	-	-	-	0	8	-	-	-	-
    open_how	-	mode	mode	__u64	-	-	-	8	8	-	-	-	-
    open_how	-	resolve	resolve	__u64	-	-	-	16	8	-	-	-	-
    file_handle	FileHandle	-	-	struct file_handle | -	-	library	4	-	8	-	-	-	A file's handle that outlives renames
    file_handle	-	handle_bytes	bytes	unsigned int	-	-	-	0	4	-	-	-	-
    file_handle	-	handle_type	type	int	-	-	-	4	4	-	-	-	-
    rusage	ResourceUse	-	-	struct rusage | struct rusage	-	-	8	-	144	8	-	144	What a process has used
    rusage	-	ru_utime	utime	struct timeval	-	-	-	0	16	-	0	16	-
    rusage	-	ru_stime	stime	struct timeval	-	-	-	16	16	-	16	16	-
    rusage	-	ru_maxrss	maxrss	__kernel_long_t | long	-	-	-	32	8	-	32	8	-
    rusage	-	ru_ixrss	ixrss	__kernel_long_t | long	-	-	-	40	8	-	40	8	-
    rusage	-	ru_idrss	idrss	__kernel_long_t | long	-	-	-	48	8	-	48	8	-
    rusage	-	ru_isrss	isrss	__kernel_long_t | long	-	-	-	56	8	-	56	8	-
    rusage	-	ru_minflt	minflt	__kernel_long_t | long	-	-	-	64	8	-	64	8	-
    rusage	-	ru_majflt	majflt	__kernel_long_t | long	-	-	-	72	8	-	72	8	-
    rusage	-	ru_nswap	nswap	__kernel_long_t | long	-	-	-	80	8	-	80	8	-
    rusage	-	ru_inblock	inblock	__kernel_long_t | long	-	-	-	88	8	-	88	8	-
    rusage	-	ru_oublock	oublock	__kernel_long_t | long	-	-	-	96	8	-	96	8	-
    rusage	-	ru_msgsnd	msgsnd	__kernel_long_t | long	-	-	-	104	8	-	104	8	-
    rusage	-	ru_msgrcv	msgrcv	__kernel_long_t | long	-	-	-	112	8	-	112	8	-
    rusage	-	ru_nsignals	nsignals	__kernel_long_t | long	-	-	-	120	8	-	120	8	-
    rusage	-	ru_nvcsw	nvcsw	__kernel_long_t | long	-	-	-	128	8	-	128	8	-
    rusage	-	ru_nivcsw	nivcsw	__kernel_long_t | long	-	-	-	136	8	-	136	8	-
    rlimit	ResourceLimit	-	-	struct rlimit64 | struct rlimit	-	-	8	-	16	8	-	16	A limit and how far it may be raised
    rlimit	-	rlim_cur	cur	__u64 | rlim_t	-	-	-	0	8	-	0	8	-
    rlimit	-	rlim_max	max	__u64 | rlim_t	-	-	-	8	8	-	8	8	-
    utsname	SystemName	-	-	struct new_utsname | struct utsname	-	-	1	-	390	1	-	1280	The names of kernel, host and machine
    utsname	-	sysname	sysname	char[65] | char[256]	-	-	-	0	65	-	0	256	-
    utsname	-	nodename	nodename	char[65] | char[256]	-	-	-	65	65	-	256	256	-
    utsname	-	release	release	char[65] | char[256]	-	-	-	130	65	-	512	256	-
    utsname	-	version	version	char[65] | char[256]	-	-	-	195	65	-	768	256	-
    utsname	-	machine	machine	char[65] | char[256]	-	-	-	260	65	-	1024	256	-
    utsname	-	domainname	domainname	char[65]	-	-	-	325	65	-	-	-	-
    sysinfo	SystemInformation	-	-	struct sysinfo | -	-	-	8	-	112	-	-	-	Uptime, load and memory
    sysinfo	-	uptime	uptime	__kernel_long_t	-	-	-	0	8	-	-	-	-
    sysinfo	-	loads	loads	__kernel_ulong_t[3]	-	-	-	8	24	-	-	-	-
    sysinfo	-	totalram	totalram	__kernel_ulong_t	-	-	-	32	8	-	-	-	-
    sysinfo	-	freeram	freeram	__kernel_ulong_t	-	-	-	40	8	-	-	-	-
    sysinfo	-	sharedram	sharedram	__kernel_ulong_t	-	-	-	48	8	-	-	-	-
    sysinfo	-	bufferram	bufferram	__kernel_ulong_t	-	-	-	56	8	-	-	-	-
    sysinfo	-	totalswap	totalswap	__kernel_ulong_t	-	-	-	64	8	-	-	-	-
    sysinfo	-	freeswap	freeswap	__kernel_ulong_t	-	-	-	72	8	-	-	-	-
    sysinfo	-	procs	procs	__u16	-	-	-	80	2	-	-	-	-
    sysinfo	-	totalhigh	totalhigh	__kernel_ulong_t	-	-	-	88	8	-	-	-	-
    sysinfo	-	freehigh	freehigh	__kernel_ulong_t	-	-	-	96	8	-	-	-	-
    sysinfo	-	mem_unit	memUnit	__u32	-	-	-	104	4	-	-	-	-
    termios	TerminalSettings	-	-	struct termios | struct termios	-	-	4	-	36	8	-	72	How a terminal behaves
    termios	-	c_iflag	iflag	tcflag_t	-	-	-	0	4	-	0	8	-
    termios	-	c_oflag	oflag	tcflag_t	-	-	-	4	4	-	8	8	-
    termios	-	c_cflag	cflag	tcflag_t	-	-	-	8	4	-	16	8	-
    termios	-	c_lflag	lflag	tcflag_t	-	-	-	12	4	-	24	8	-
    termios	-	c_line	line	cc_t	-	-	-	16	1	-	-	-	-
    termios	-	c_cc	cc	cc_t[19] | cc_t[20]	-	-	-	17	19	-	32	20	-
    termios	-	c_ispeed	ispeed	speed_t	-	-	-	-	-	-	56	8	-
    termios	-	c_ospeed	ospeed	speed_t	-	-	-	-	-	-	64	8	-
    termios2	TerminalSettings2	-	-	struct termios2 | -	-	-	4	-	44	-	-	-	How a terminal behaves, with any speed
    termios2	-	c_iflag	iflag	tcflag_t	-	-	-	0	4	-	-	-	-
    termios2	-	c_oflag	oflag	tcflag_t	-	-	-	4	4	-	-	-	-
    termios2	-	c_cflag	cflag	tcflag_t	-	-	-	8	4	-	-	-	-
    termios2	-	c_lflag	lflag	tcflag_t	-	-	-	12	4	-	-	-	-
    termios2	-	c_line	line	cc_t	-	-	-	16	1	-	-	-	-
    termios2	-	c_cc	cc	cc_t[19]	-	-	-	17	19	-	-	-	-
    termios2	-	c_ispeed	ispeed	speed_t	-	-	-	36	4	-	-	-	-
    termios2	-	c_ospeed	ospeed	speed_t	-	-	-	40	4	-	-	-	-
    winsize	WindowSize	-	-	struct winsize | struct winsize	-	-	2	-	8	2	-	8	A terminal's size
    winsize	-	ws_row	row	unsigned short	-	-	-	0	2	-	0	2	-
    winsize	-	ws_col	col	unsigned short	-	-	-	2	2	-	2	2	-
    winsize	-	ws_xpixel	xpixel	unsigned short	-	-	-	4	2	-	4	2	-
    winsize	-	ws_ypixel	ypixel	unsigned short	-	-	-	6	2	-	6	2	-
    siginfo_t	SignalInformation	-	-	siginfo_t | siginfo_t	-	-	8	-	128	8	-	104	Why a signal came
    siginfo_t	-	si_signo	signo	int	-	union	-	0	4	-	0	4	-
    siginfo_t	-	si_errno	errno	int	-	union	-	4	4	-	4	4	-
    siginfo_t	-	si_code	code	int	-	union	-	8	4	-	8	4	-
    siginfo_t	-	si_tid	timer	__kernel_timer_t	_sifields._timer._tid | -	union	-	16	4	-	-	-	The timer
    siginfo_t	-	si_call_addr	callAddress	void *	_sifields._sigsys._call_addr | -	union	-	16	8	-	-	-	The instruction that made the system call
    siginfo_t	-	si_pid	processIdentifier	__kernel_pid_t | pid_t	_sifields._kill._pid | si_pid	union	-	16	4	-	12	4	Who sent it
    siginfo_t	-	si_addr	address	void *	_sifields._sigfault._addr | si_addr	union	-	16	8	-	24	8	The address that faulted
    siginfo_t	-	si_band	band	long	_sifields._sigpoll._band | si_band	union	-	16	8	-	40	8	What happened to the descriptor
    siginfo_t	-	si_overrun	overrun	int	_sifields._timer._overrun | -	union	-	20	4	-	-	-	How often the timer ran out
    siginfo_t	-	si_uid	user	__kernel_uid32_t | uid_t	_sifields._kill._uid | si_uid	union	-	20	4	-	16	4	Whose process sent it
    siginfo_t	-	si_fd	descriptor	int	_sifields._sigpoll._fd | -	union	-	24	4	-	-	-	The descriptor
    siginfo_t	-	si_syscall	systemCall	int	_sifields._sigsys._syscall | -	union	-	24	4	-	-	-	The system call's number
    siginfo_t	-	si_status	status	int	_sifields._sigchld._status | si_status	union	-	24	4	-	20	4	A child's exit code or signal
    siginfo_t	-	si_value	value	sigval_t | union sigval	_sifields._rt._sigval | si_value	union	-	24	8	-	32	8	The value that was sent with it
    siginfo_t	-	si_arch	architecture	unsigned int	_sifields._sigsys._arch | -	union	-	28	4	-	-	-	The system call's architecture
    siginfo_t	-	si_utime	userTime	__kernel_clock_t	_sifields._sigchld._utime | -	union	-	32	8	-	-	-	A child's time in user mode, in clock ticks
    siginfo_t	-	si_stime	systemTime	__kernel_clock_t	_sifields._sigchld._stime | -	union	-	40	8	-	-	-	A child's time in the kernel, in clock ticks
    sigaltstack	SignalStack	-	-	struct sigaltstack | struct __darwin_sigaltstack	-	-	8	-	24	8	-	24	The stack that signal handlers run on
    sigaltstack	-	ss_sp	sp	void *	-	-	-	0	8	-	0	8	-
    sigaltstack	-	ss_flags	flags	int	-	-	-	8	4	-	16	4	-
    sigaltstack	-	ss_size	size	__kernel_size_t | __darwin_size_t	-	-	-	16	8	-	8	8	-
    sigevent	SignalEvent	-	-	struct sigevent | struct sigevent	-	-	8	-	64	8	-	32	How an event is told
    sigevent	-	sigev_value	value	sigval_t | union sigval	-	-	-	0	8	-	8	8	-
    sigevent	-	sigev_signo	signo	int	-	-	-	8	4	-	4	4	-
    sigevent	-	sigev_notify	notify	int	-	-	-	12	4	-	0	4	-
    sigevent	-	sigev_notify_thread_id	threadIdentifier	int	_sigev_un._tid	union	-	16	4	-	-	-	The thread that gets the signal, for SIGEV_THREAD_ID
    sigevent	-	sigev_notify_function	notifyFunction	void (*)(union sigval)	-	-	-	-	-	-	16	8	-
    sigevent	-	sigev_notify_attributes	notifyAttributes	pthread_attr_t *	-	-	-	-	-	-	24	8	-
    signalfd_siginfo	SignalDescriptorInformation	-	-	struct signalfd_siginfo | -	-	-	8	-	128	-	-	-	A signal as read from a signal descriptor
    signalfd_siginfo	-	ssi_signo	signo	__u32	-	-	-	0	4	-	-	-	-
    signalfd_siginfo	-	ssi_errno	errno	__s32	-	-	-	4	4	-	-	-	-
    signalfd_siginfo	-	ssi_code	code	__s32	-	-	-	8	4	-	-	-	-
    signalfd_siginfo	-	ssi_pid	pid	__u32	-	-	-	12	4	-	-	-	-
    signalfd_siginfo	-	ssi_uid	uid	__u32	-	-	-	16	4	-	-	-	-
    signalfd_siginfo	-	ssi_fd	fd	__s32	-	-	-	20	4	-	-	-	-
    signalfd_siginfo	-	ssi_tid	tid	__u32	-	-	-	24	4	-	-	-	-
    signalfd_siginfo	-	ssi_band	band	__u32	-	-	-	28	4	-	-	-	-
    signalfd_siginfo	-	ssi_overrun	overrun	__u32	-	-	-	32	4	-	-	-	-
    signalfd_siginfo	-	ssi_trapno	trapno	__u32	-	-	-	36	4	-	-	-	-
    signalfd_siginfo	-	ssi_status	status	__s32	-	-	-	40	4	-	-	-	-
    signalfd_siginfo	-	ssi_int	int	__s32	-	-	-	44	4	-	-	-	-
    signalfd_siginfo	-	ssi_ptr	ptr	__u64	-	-	-	48	8	-	-	-	-
    signalfd_siginfo	-	ssi_utime	utime	__u64	-	-	-	56	8	-	-	-	-
    signalfd_siginfo	-	ssi_stime	stime	__u64	-	-	-	64	8	-	-	-	-
    signalfd_siginfo	-	ssi_addr	addr	__u64	-	-	-	72	8	-	-	-	-
    signalfd_siginfo	-	ssi_addr_lsb	addrLsb	__u16	-	-	-	80	2	-	-	-	-
    signalfd_siginfo	-	ssi_syscall	syscall	__s32	-	-	-	84	4	-	-	-	-
    signalfd_siginfo	-	ssi_call_addr	callAddr	__u64	-	-	-	88	8	-	-	-	-
    signalfd_siginfo	-	ssi_arch	arch	__u32	-	-	-	96	4	-	-	-	-
    sigcontext	SignalContext	-	-	struct sigcontext | -	-	-	8	-	256	-	-	-	The registers that a signal handler comes back to
    sigcontext	-	r8	r8	__u64	-	-	-	0	8	-	-	-	-
    sigcontext	-	r9	r9	__u64	-	-	-	8	8	-	-	-	-
    sigcontext	-	r10	r10	__u64	-	-	-	16	8	-	-	-	-
    sigcontext	-	r11	r11	__u64	-	-	-	24	8	-	-	-	-
    sigcontext	-	r12	r12	__u64	-	-	-	32	8	-	-	-	-
    sigcontext	-	r13	r13	__u64	-	-	-	40	8	-	-	-	-
    sigcontext	-	r14	r14	__u64	-	-	-	48	8	-	-	-	-
    sigcontext	-	r15	r15	__u64	-	-	-	56	8	-	-	-	-
    sigcontext	-	rdi	rdi	__u64	-	-	-	64	8	-	-	-	-
    sigcontext	-	rsi	rsi	__u64	-	-	-	72	8	-	-	-	-
    sigcontext	-	rbp	rbp	__u64	-	-	-	80	8	-	-	-	-
    sigcontext	-	rbx	rbx	__u64	-	-	-	88	8	-	-	-	-
    sigcontext	-	rdx	rdx	__u64	-	-	-	96	8	-	-	-	-
    sigcontext	-	rax	rax	__u64	-	-	-	104	8	-	-	-	-
    sigcontext	-	rcx	rcx	__u64	-	-	-	112	8	-	-	-	-
    sigcontext	-	rsp	rsp	__u64	-	-	-	120	8	-	-	-	-
    sigcontext	-	rip	rip	__u64	-	-	-	128	8	-	-	-	-
    sigcontext	-	eflags	eflags	__u64	-	-	-	136	8	-	-	-	-
    sigcontext	-	cs	cs	__u16	-	-	-	144	2	-	-	-	-
    sigcontext	-	gs	gs	__u16	-	-	-	146	2	-	-	-	-
    sigcontext	-	fs	fs	__u16	-	-	-	148	2	-	-	-	-
    sigcontext	-	ss	ss	__u16	-	union	-	150	2	-	-	-	-
    sigcontext	-	err	err	__u64	-	-	-	152	8	-	-	-	-
    sigcontext	-	trapno	trapno	__u64	-	-	-	160	8	-	-	-	-
    sigcontext	-	oldmask	oldmask	__u64	-	-	-	168	8	-	-	-	-
    sigcontext	-	cr2	cr2	__u64	-	-	-	176	8	-	-	-	-
    sigcontext	-	fpstate	fpstate	struct _fpstate_64 *	-	-	-	184	8	-	-	-	-
    kevent64_s	KernelEvent64	-	-	- | struct kevent64_s	-	-	-	-	-	8	-	48	One change or event of a kqueue, with two more values
    kevent64_s	-	ident	ident	uint64_t	-	-	-	-	-	-	0	8	-
    kevent64_s	-	filter	filter	int16_t	-	-	-	-	-	-	8	2	-
    kevent64_s	-	flags	flags	uint16_t	-	-	-	-	-	-	10	2	-
    kevent64_s	-	fflags	fflags	uint32_t	-	-	-	-	-	-	12	4	-
    kevent64_s	-	data	data	int64_t	-	-	-	-	-	-	16	8	-
    kevent64_s	-	udata	udata	uint64_t	-	-	-	-	-	-	24	8	-
    kevent64_s	-	ext	ext	uint64_t[2]	-	-	-	-	-	-	32	16	-
    inotify_event	FileEvent	-	-	struct inotify_event | -	-	-	4	-	16	-	-	-	A change of a watched file; its name follows
    inotify_event	-	wd	wd	__s32	-	-	-	0	4	-	-	-	-
    inotify_event	-	mask	mask	__u32	-	-	-	4	4	-	-	-	-
    inotify_event	-	cookie	cookie	__u32	-	-	-	8	4	-	-	-	-
    inotify_event	-	len	len	__u32	-	-	-	12	4	-	-	-	-
    fanotify_event_metadata	FanotifyEvent	-	-	struct fanotify_event_metadata | -	-	-	8	-	24	-	-	-	A use of a watched file
    fanotify_event_metadata	-	event_len	eventLen	__u32	-	-	-	0	4	-	-	-	-
    fanotify_event_metadata	-	vers	vers	__u8	-	-	-	4	1	-	-	-	-
    fanotify_event_metadata	-	metadata_len	metadataLen	__u16	-	-	-	6	2	-	-	-	-
    fanotify_event_metadata	-	mask	mask	__u64	-	-	-	8	8	-	-	-	-
    fanotify_event_metadata	-	fd	fd	__s32	-	-	-	16	4	-	-	-	-
    fanotify_event_metadata	-	pid	pid	__s32	-	-	-	20	4	-	-	-	-
    clone_args	CloneArguments	-	-	struct clone_args | -	-	-	8	-	88	-	-	-	What `clone3` makes
    clone_args	-	flags	flags	__u64	-	-	-	0	8	-	-	-	-
    clone_args	-	pidfd	pidfd	__u64	-	-	-	8	8	-	-	-	-
    clone_args	-	child_tid	childTid	__u64	-	-	-	16	8	-	-	-	-
    clone_args	-	parent_tid	parentTid	__u64	-	-	-	24	8	-	-	-	-
    clone_args	-	exit_signal	exitSignal	__u64	-	-	-	32	8	-	-	-	-
    clone_args	-	stack	stack	__u64	-	-	-	40	8	-	-	-	-
    clone_args	-	stack_size	stackSize	__u64	-	-	-	48	8	-	-	-	-
    clone_args	-	tls	tls	__u64	-	-	-	56	8	-	-	-	-
    clone_args	-	set_tid	setTid	__u64	-	-	-	64	8	-	-	-	-
    clone_args	-	set_tid_size	setTidSize	__u64	-	-	-	72	8	-	-	-	-
    clone_args	-	cgroup	cgroup	__u64	-	-	-	80	8	-	-	-	-
    sched_attr	SchedulingAttributes	-	-	struct sched_attr | -	-	-	8	-	56	-	-	-	A thread's scheduling policy with all of its attributes
    sched_attr	-	size	size	__u32	-	-	-	0	4	-	-	-	-
    sched_attr	-	sched_policy	schedPolicy	__u32	-	-	-	4	4	-	-	-	-
    sched_attr	-	sched_flags	schedFlags	__u64	-	-	-	8	8	-	-	-	-
    sched_attr	-	sched_nice	schedNice	__s32	-	-	-	16	4	-	-	-	-
    sched_attr	-	sched_priority	schedPriority	__u32	-	-	-	20	4	-	-	-	-
    sched_attr	-	sched_runtime	schedRuntime	__u64	-	-	-	24	8	-	-	-	-
    sched_attr	-	sched_deadline	schedDeadline	__u64	-	-	-	32	8	-	-	-	-
    sched_attr	-	sched_period	schedPeriod	__u64	-	-	-	40	8	-	-	-	-
    sched_attr	-	sched_util_min	schedUtilMin	__u32	-	-	-	48	4	-	-	-	-
    sched_attr	-	sched_util_max	schedUtilMax	__u32	-	-	-	52	4	-	-	-	-
    sched_param	SchedulingParameters	-	-	struct sched_param | -	-	library	4	-	4	-	-	-	A thread's scheduling priority
    sched_param	-	sched_priority	schedPriority	int	-	-	-	0	4	-	-	-	-
    rseq	RestartableSequence	-	-	struct rseq | -	-	-	32	-	32	-	-	-	Shared with the kernel while a restartable sequence runs
    rseq	-	cpu_id_start	cpuIdStart	__u32	-	-	-	0	4	-	-	-	-
    rseq	-	cpu_id	cpuId	__u32	-	-	-	4	4	-	-	-	-
    rseq	-	rseq_cs	rseqCs	__u64	-	-	-	8	8	-	-	-	-
    rseq	-	flags	flags	__u32	-	-	-	16	4	-	-	-	-
    robust_list_head	RobustListHead	-	-	struct robust_list_head | -	-	-	8	-	24	-	-	-	The list of locks that the kernel frees
    robust_list_head	-	list	list	struct robust_list	-	-	-	0	8	-	-	-	-
    robust_list_head	-	futex_offset	futexOffset	long	-	-	-	8	8	-	-	-	-
    robust_list_head	-	list_op_pending	listOpPending	struct robust_list *	-	-	-	16	8	-	-	-	-
    futex_waitv	FutexWaiter	-	-	struct futex_waitv | -	-	-	8	-	24	-	-	-	One word of memory that is waited on
    futex_waitv	-	val	val	__u64	-	-	-	0	8	-	-	-	-
    futex_waitv	-	uaddr	uaddr	__u64	-	-	-	8	8	-	-	-	-
    futex_waitv	-	flags	flags	__u32	-	-	-	16	4	-	-	-	-
    io_uring_params	RingParameters	-	-	struct io_uring_params | -	-	-	8	-	120	-	-	-	What `io_uring_setup` is asked and tells
    io_uring_params	-	sq_entries	sqEntries	__u32	-	-	-	0	4	-	-	-	-
    io_uring_params	-	cq_entries	cqEntries	__u32	-	-	-	4	4	-	-	-	-
    io_uring_params	-	flags	flags	__u32	-	-	-	8	4	-	-	-	-
    io_uring_params	-	sq_thread_cpu	sqThreadCpu	__u32	-	-	-	12	4	-	-	-	-
    io_uring_params	-	sq_thread_idle	sqThreadIdle	__u32	-	-	-	16	4	-	-	-	-
    io_uring_params	-	features	features	__u32	-	-	-	20	4	-	-	-	-
    io_uring_params	-	wq_fd	wqFd	__u32	-	-	-	24	4	-	-	-	-
    io_uring_params	-	sq_off	sqOff	struct io_sqring_offsets	-	-	-	40	40	-	-	-	-
    io_uring_params	-	cq_off	cqOff	struct io_cqring_offsets	-	-	-	80	40	-	-	-	-
    io_sqring_offsets	SubmissionRingOffsets	-	-	struct io_sqring_offsets | -	-	-	8	-	40	-	-	-	Where the parts of the submission ring are
    io_sqring_offsets	-	head	head	__u32	-	-	-	0	4	-	-	-	-
    io_sqring_offsets	-	tail	tail	__u32	-	-	-	4	4	-	-	-	-
    io_sqring_offsets	-	ring_mask	ringMask	__u32	-	-	-	8	4	-	-	-	-
    io_sqring_offsets	-	ring_entries	ringEntries	__u32	-	-	-	12	4	-	-	-	-
    io_sqring_offsets	-	flags	flags	__u32	-	-	-	16	4	-	-	-	-
    io_sqring_offsets	-	dropped	dropped	__u32	-	-	-	20	4	-	-	-	-
    io_sqring_offsets	-	array	array	__u32	-	-	-	24	4	-	-	-	-
    io_cqring_offsets	CompletionRingOffsets	-	-	struct io_cqring_offsets | -	-	-	8	-	40	-	-	-	Where the parts of the completion ring are
    io_cqring_offsets	-	head	head	__u32	-	-	-	0	4	-	-	-	-
    io_cqring_offsets	-	tail	tail	__u32	-	-	-	4	4	-	-	-	-
    io_cqring_offsets	-	ring_mask	ringMask	__u32	-	-	-	8	4	-	-	-	-
    io_cqring_offsets	-	ring_entries	ringEntries	__u32	-	-	-	12	4	-	-	-	-
    io_cqring_offsets	-	overflow	overflow	__u32	-	-	-	16	4	-	-	-	-
    io_cqring_offsets	-	cqes	cqes	__u32	-	-	-	20	4	-	-	-	-
    io_cqring_offsets	-	flags	flags	__u32	-	-	-	24	4	-	-	-	-
    io_uring_sqe	SubmissionEntry	-	-	struct io_uring_sqe | -	-	-	8	-	64	-	-	-	An operation to submit to a ring
    io_uring_sqe	-	opcode	opcode	__u8	-	-	-	0	1	-	-	-	-
    io_uring_sqe	-	flags	flags	__u8	-	-	-	1	1	-	-	-	-
    io_uring_sqe	-	ioprio	ioprio	__u16	-	-	-	2	2	-	-	-	-
    io_uring_sqe	-	fd	fd	__s32	-	-	-	4	4	-	-	-	-
    io_uring_sqe	-	off	off	__u64	-	union	-	8	8	-	-	-	-
    io_uring_sqe	-	addr2	addr2	__u64	-	union	-	8	8	-	-	-	-
    io_uring_sqe	-	cmd_op	cmdOp	__u32	-	union	-	8	4	-	-	-	-
    io_uring_sqe	-	addr	addr	__u64	-	union	-	16	8	-	-	-	-
    io_uring_sqe	-	splice_off_in	spliceOffIn	__u64	-	union	-	16	8	-	-	-	-
    io_uring_sqe	-	len	len	__u32	-	-	-	24	4	-	-	-	-
    io_uring_sqe	-	rw_flags	rwFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	fsync_flags	fsyncFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	poll_events	pollEvents	__u16	-	union	-	28	2	-	-	-	-
    io_uring_sqe	-	poll32_events	poll32Events	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	sync_range_flags	syncRangeFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	msg_flags	msgFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	timeout_flags	timeoutFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	accept_flags	acceptFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	cancel_flags	cancelFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	open_flags	openFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	statx_flags	statxFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	fadvise_advice	fadviseAdvice	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	splice_flags	spliceFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	rename_flags	renameFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	unlink_flags	unlinkFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	hardlink_flags	hardlinkFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	xattr_flags	xattrFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	msg_ring_flags	msgRingFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	uring_cmd_flags	uringCmdFlags	__u32	-	union	-	28	4	-	-	-	-
    io_uring_sqe	-	user_data	userData	__u64	-	-	-	32	8	-	-	-	-
    io_uring_sqe	-	buf_index	bufIndex	__u16	-	union	-	40	2	-	-	-	-
    io_uring_sqe	-	buf_group	bufGroup	__u16	-	union	-	40	2	-	-	-	-
    io_uring_sqe	-	personality	personality	__u16	-	-	-	42	2	-	-	-	-
    io_uring_sqe	-	splice_fd_in	spliceFdIn	__s32	-	union	-	44	4	-	-	-	-
    io_uring_sqe	-	file_index	fileIndex	__u32	-	union	-	44	4	-	-	-	-
    io_uring_sqe	-	addr_len	addrLen	__u16	-	union	-	44	2	-	-	-	-
    io_uring_sqe	-	addr3	addr3	__u64	-	union	-	48	8	-	-	-	-
    io_uring_cqe	CompletionEntry	-	-	struct io_uring_cqe | -	-	-	8	-	16	-	-	-	A finished operation of a ring
    io_uring_cqe	-	user_data	userData	__u64	-	-	-	0	8	-	-	-	-
    io_uring_cqe	-	res	res	__s32	-	-	-	8	4	-	-	-	-
    io_uring_cqe	-	flags	flags	__u32	-	-	-	12	4	-	-	-	-
    iocb	AsynchronousOperation	-	-	struct iocb | -	-	-	8	-	64	-	-	-	An asynchronous operation
    iocb	-	aio_data	data	__u64	-	-	-	0	8	-	-	-	-
    iocb	-	aio_key	key	__u32	-	-	-	8	4	-	-	-	-
    iocb	-	aio_rw_flags	rwFlags	__kernel_rwf_t	-	-	-	12	4	-	-	-	-
    iocb	-	aio_lio_opcode	lioOpcode	__u16	-	-	-	16	2	-	-	-	-
    iocb	-	aio_reqprio	reqprio	__s16	-	-	-	18	2	-	-	-	-
    iocb	-	aio_fildes	fildes	__u32	-	-	-	20	4	-	-	-	-
    iocb	-	aio_buf	buf	__u64	-	-	-	24	8	-	-	-	-
    iocb	-	aio_nbytes	nbytes	__u64	-	-	-	32	8	-	-	-	-
    iocb	-	aio_offset	offset	__s64	-	-	-	40	8	-	-	-	-
    iocb	-	aio_flags	flags	__u32	-	-	-	56	4	-	-	-	-
    iocb	-	aio_resfd	resfd	__u32	-	-	-	60	4	-	-	-	-
    io_event	AsynchronousResult	-	-	struct io_event | -	-	-	8	-	32	-	-	-	A finished asynchronous operation
    io_event	-	data	data	__u64	-	-	-	0	8	-	-	-	-
    io_event	-	obj	obj	__u64	-	-	-	8	8	-	-	-	-
    io_event	-	res	res	__s64	-	-	-	16	8	-	-	-	-
    io_event	-	res2	res2	__s64	-	-	-	24	8	-	-	-	-
    aiocb	AsynchronousControlBlock	-	-	- | struct aiocb	-	-	-	-	-	8	-	80	An asynchronous read or write
    aiocb	-	aio_fildes	fildes	int	-	-	-	-	-	-	0	4	-
    aiocb	-	aio_offset	offset	off_t	-	-	-	-	-	-	8	8	-
    aiocb	-	aio_buf	buf	volatile void *	-	union	-	-	-	-	16	8	-
    aiocb	-	aio_iov	iov	volatile struct iovec *	-	union	-	-	-	-	16	8	-
    aiocb	-	aio_nbytes	nbytes	size_t	-	union	-	-	-	-	24	8	-
    aiocb	-	aio_iovcnt	iovcnt	size_t	-	union	-	-	-	-	24	8	-
    aiocb	-	aio_reqprio	reqprio	int	-	-	-	-	-	-	32	4	-
    aiocb	-	aio_sigevent	sigevent	struct sigevent	-	-	-	-	-	-	40	32	-
    aiocb	-	aio_lio_opcode	lioOpcode	int	-	-	-	-	-	-	72	4	-
    mq_attr	MessageQueueAttributes	-	-	struct mq_attr | -	-	-	8	-	64	-	-	-	Attributes of a POSIX message queue
    mq_attr	-	mq_flags	flags	__kernel_long_t	-	-	-	0	8	-	-	-	-
    mq_attr	-	mq_maxmsg	maxmsg	__kernel_long_t	-	-	-	8	8	-	-	-	-
    mq_attr	-	mq_msgsize	msgsize	__kernel_long_t	-	-	-	16	8	-	-	-	-
    mq_attr	-	mq_curmsgs	curmsgs	__kernel_long_t	-	-	-	24	8	-	-	-	-
    ipc_perm	InterprocessPermissions	-	-	struct ipc64_perm | struct ipc_perm	-	-	8	-	48	4	-	24	Owner and permissions of a System V object
    ipc_perm	-	key	key	__kernel_key_t	-	-	-	0	4	-	-	-	-
    ipc_perm	-	uid	uid	__kernel_uid32_t | uid_t	-	-	-	4	4	-	0	4	-
    ipc_perm	-	gid	gid	__kernel_gid32_t | gid_t	-	-	-	8	4	-	4	4	-
    ipc_perm	-	cuid	cuid	__kernel_uid32_t | uid_t	-	-	-	12	4	-	8	4	-
    ipc_perm	-	cgid	cgid	__kernel_gid32_t | gid_t	-	-	-	16	4	-	12	4	-
    ipc_perm	-	_seq	seq_	unsigned short	-	-	-	-	-	-	18	2	-
    ipc_perm	-	mode	mode	__kernel_mode_t | mode_t	-	-	-	20	4	-	16	2	-
    ipc_perm	-	_key	key_	key_t	-	-	-	-	-	-	20	4	-
    ipc_perm	-	seq	seq	unsigned short	-	-	-	24	2	-	-	-	-
    sembuf	SemaphoreOperation	-	-	struct sembuf | struct sembuf	-	-	2	-	6	2	-	6	One operation on a semaphore
    sembuf	-	sem_num	num	unsigned short	-	-	-	0	2	-	0	2	-
    sembuf	-	sem_op	op	short	-	-	-	2	2	-	2	2	-
    sembuf	-	sem_flg	flg	short	-	-	-	4	2	-	4	2	-
    semid_ds	SemaphoreSet	-	-	struct semid64_ds | struct __semid_ds_new	-	-	8	-	104	4	-	72	A set of System V semaphores
    semid_ds	-	sem_perm	perm	struct ipc64_perm | struct ipc_perm	-	-	-	0	48	-	0	24	-
    semid_ds	-	sem_base	base	__int32_t	-	-	-	-	-	-	24	4	-
    semid_ds	-	sem_otime	otime	__kernel_long_t | time_t	-	-	-	48	8	-	32	8	-
    semid_ds	-	sem_ctime	ctime	__kernel_long_t | time_t	-	-	-	64	8	-	44	8	-
    semid_ds	-	sem_nsems	nsems	__kernel_ulong_t | unsigned short	-	-	-	80	8	-	28	2	-
    shmid_ds	SharedMemorySegment	-	-	struct shmid64_ds | struct __shmid_ds_new	-	-	8	-	112	4	-	76	A segment of System V shared memory
    shmid_ds	-	shm_perm	perm	struct ipc64_perm | struct ipc_perm	-	-	-	0	48	-	0	24	-
    shmid_ds	-	shm_segsz	segsz	__kernel_size_t | size_t	-	-	-	48	8	-	24	8	-
    shmid_ds	-	shm_atime	atime	long | time_t	-	-	-	56	8	-	44	8	-
    shmid_ds	-	shm_dtime	dtime	long | time_t	-	-	-	64	8	-	52	8	-
    shmid_ds	-	shm_internal	internal	void *	-	-	-	-	-	-	68	8	-
    shmid_ds	-	shm_ctime	ctime	long | time_t	-	-	-	72	8	-	60	8	-
    shmid_ds	-	shm_cpid	cpid	__kernel_pid_t | pid_t	-	-	-	80	4	-	36	4	-
    shmid_ds	-	shm_lpid	lpid	__kernel_pid_t | pid_t	-	-	-	84	4	-	32	4	-
    shmid_ds	-	shm_nattch	nattch	unsigned long | shmatt_t	-	-	-	88	8	-	40	2	-
    msqid_ds	MessageQueue	-	-	struct msqid64_ds | struct __msqid_ds_new	-	-	8	-	120	4	-	116	A System V message queue
    msqid_ds	-	msg_perm	perm	struct ipc64_perm | struct ipc_perm	-	-	-	0	48	-	0	24	-
    msqid_ds	-	msg_first	first	__int32_t	-	-	-	-	-	-	24	4	-
    msqid_ds	-	msg_last	last	__int32_t	-	-	-	-	-	-	28	4	-
    msqid_ds	-	msg_stime	stime	long | time_t	-	-	-	48	8	-	64	8	-
    msqid_ds	-	msg_rtime	rtime	long | time_t	-	-	-	56	8	-	76	8	-
    msqid_ds	-	msg_ctime	ctime	long | time_t	-	-	-	64	8	-	88	8	-
    msqid_ds	-	msg_cbytes	cbytes	unsigned long | msglen_t	-	-	-	72	8	-	32	8	-
    msqid_ds	-	msg_qnum	qnum	unsigned long | msgqnum_t	-	-	-	80	8	-	40	8	-
    msqid_ds	-	msg_qbytes	qbytes	unsigned long | msglen_t	-	-	-	88	8	-	48	8	-
    msqid_ds	-	msg_lspid	lspid	__kernel_pid_t | pid_t	-	-	-	96	4	-	56	4	-
    msqid_ds	-	msg_lrpid	lrpid	__kernel_pid_t | pid_t	-	-	-	100	4	-	60	4	-
    sock_filter	FilterInstruction	-	-	struct sock_filter | -	-	-	4	-	8	-	-	-	One instruction of a socket or system call filter
    sock_filter	-	code	code	__u16	-	-	-	0	2	-	-	-	-
    sock_filter	-	jt	jt	__u8	-	-	-	2	1	-	-	-	-
    sock_filter	-	jf	jf	__u8	-	-	-	3	1	-	-	-	-
    sock_filter	-	k	k	__u32	-	-	-	4	4	-	-	-	-
    sock_fprog	FilterProgram	-	-	struct sock_fprog | -	-	-	8	-	16	-	-	-	A socket or system call filter
    sock_fprog	-	len	len	unsigned short	-	-	-	0	2	-	-	-	-
    sock_fprog	-	filter	filter	struct sock_filter *	-	-	-	8	8	-	-	-	-
    seccomp_data	SystemCallData	-	-	struct seccomp_data | -	-	-	8	-	64	-	-	-	What a system call filter sees
    seccomp_data	-	nr	nr	int	-	-	-	0	4	-	-	-	-
    seccomp_data	-	arch	arch	__u32	-	-	-	4	4	-	-	-	-
    seccomp_data	-	instruction_pointer	instructionPointer	__u64	-	-	-	8	8	-	-	-	-
    seccomp_data	-	args	args	__u64[6]	-	-	-	16	48	-	-	-	-
    mount_attr	MountAttributes	-	-	struct mount_attr | -	-	-	8	-	32	-	-	-	Attributes of a mount
    mount_attr	-	attr_set	attrSet	__u64	-	-	-	0	8	-	-	-	-
    mount_attr	-	attr_clr	attrClr	__u64	-	-	-	8	8	-	-	-	-
    mount_attr	-	propagation	propagation	__u64	-	-	-	16	8	-	-	-	-
    mount_attr	-	userns_fd	usernsFd	__u64	-	-	-	24	8	-	-	-	-
    landlock_ruleset_attr	LandlockRuleset	-	-	struct landlock_ruleset_attr | -	-	-	8	-	8	-	-	-	What a landlock rule set handles
    landlock_ruleset_attr	-	handled_access_fs	handledAccessFs	__u64	-	-	-	0	8	-	-	-	-
    landlock_path_beneath_attr	LandlockPathBeneath	-	-	struct landlock_path_beneath_attr | -	-	-	1	-	12	-	-	-	What is allowed below a directory
    landlock_path_beneath_attr	-	allowed_access	allowedAccess	__u64	-	-	-	0	8	-	-	-	-
    landlock_path_beneath_attr	-	parent_fd	parentFd	__s32	-	-	-	8	4	-	-	-	-
    user_regs_struct	UserRegisters	-	-	struct pt_regs | -	-	-	8	-	168	-	-	-	The registers of a traced thread
    user_regs_struct	-	r15	r15	unsigned long	-	-	-	0	8	-	-	-	-
    user_regs_struct	-	r14	r14	unsigned long	-	-	-	8	8	-	-	-	-
    user_regs_struct	-	r13	r13	unsigned long	-	-	-	16	8	-	-	-	-
    user_regs_struct	-	r12	r12	unsigned long	-	-	-	24	8	-	-	-	-
    user_regs_struct	-	rbp	rbp	unsigned long	-	-	-	32	8	-	-	-	-
    user_regs_struct	-	rbx	rbx	unsigned long	-	-	-	40	8	-	-	-	-
    user_regs_struct	-	r11	r11	unsigned long	-	-	-	48	8	-	-	-	-
    user_regs_struct	-	r10	r10	unsigned long	-	-	-	56	8	-	-	-	-
    user_regs_struct	-	r9	r9	unsigned long	-	-	-	64	8	-	-	-	-
    user_regs_struct	-	r8	r8	unsigned long	-	-	-	72	8	-	-	-	-
    user_regs_struct	-	rax	rax	unsigned long	-	-	-	80	8	-	-	-	-
    user_regs_struct	-	rcx	rcx	unsigned long	-	-	-	88	8	-	-	-	-
    user_regs_struct	-	rdx	rdx	unsigned long	-	-	-	96	8	-	-	-	-
    user_regs_struct	-	rsi	rsi	unsigned long	-	-	-	104	8	-	-	-	-
    user_regs_struct	-	rdi	rdi	unsigned long	-	-	-	112	8	-	-	-	-
    user_regs_struct	-	orig_rax	origRax	unsigned long	-	-	-	120	8	-	-	-	-
    user_regs_struct	-	rip	rip	unsigned long	-	-	-	128	8	-	-	-	-
    user_regs_struct	-	cs	cs	unsigned long	-	-	-	136	8	-	-	-	-
    user_regs_struct	-	eflags	eflags	unsigned long	-	-	-	144	8	-	-	-	-
    user_regs_struct	-	rsp	rsp	unsigned long	-	-	-	152	8	-	-	-	-
    user_regs_struct	-	ss	ss	unsigned long	-	-	-	160	8	-	-	-	-
    capability_header	CapabilityHeader	-	-	struct __user_cap_header_struct | -	-	-	4	-	8	-	-	-	Whose capabilities are meant
    capability_header	-	version	version	__u32	-	-	-	0	4	-	-	-	-
    capability_header	-	pid	pid	int	-	-	-	4	4	-	-	-	-
    capability_data	CapabilityData	-	-	struct __user_cap_data_struct | -	-	-	4	-	12	-	-	-	Half of a thread's capabilities
    capability_data	-	effective	effective	__u32	-	-	-	0	4	-	-	-	-
    capability_data	-	permitted	permitted	__u32	-	-	-	4	4	-	-	-	-
    capability_data	-	inheritable	inheritable	__u32	-	-	-	8	4	-	-	-	-
    nlmsghdr	NetlinkMessageHeader	-	-	struct nlmsghdr | -	-	-	4	-	16	-	-	-	The head of a netlink message
    nlmsghdr	-	nlmsg_len	len	__u32	-	-	-	0	4	-	-	-	-
    nlmsghdr	-	nlmsg_type	type	__u16	-	-	-	4	2	-	-	-	-
    nlmsghdr	-	nlmsg_flags	flags	__u16	-	-	-	6	2	-	-	-	-
    nlmsghdr	-	nlmsg_seq	seq	__u32	-	-	-	8	4	-	-	-	-
    nlmsghdr	-	nlmsg_pid	pid	__u32	-	-	-	12	4	-	-	-	-
    attrlist	AttributeList	-	-	- | struct attrlist	-	-	-	-	-	4	-	24	Which attributes `getattrlist` tells
    attrlist	-	bitmapcount	bitmapcount	u_short	-	-	-	-	-	-	0	2	-
    attrlist	-	commonattr	commonattr	attrgroup_t	-	-	-	-	-	-	4	4	-
    attrlist	-	volattr	volattr	attrgroup_t	-	-	-	-	-	-	8	4	-
    attrlist	-	dirattr	dirattr	attrgroup_t	-	-	-	-	-	-	12	4	-
    attrlist	-	fileattr	fileattr	attrgroup_t	-	-	-	-	-	-	16	4	-
    attrlist	-	forkattr	forkattr	attrgroup_t	-	-	-	-	-	-	20	4	-
    attribute_set	AttributeSet	-	-	- | struct attribute_set	-	-	-	-	-	4	-	20	Which attributes are there
    attribute_set	-	commonattr	commonattr	attrgroup_t	-	-	-	-	-	-	0	4	-
    attribute_set	-	volattr	volattr	attrgroup_t	-	-	-	-	-	-	4	4	-
    attribute_set	-	dirattr	dirattr	attrgroup_t	-	-	-	-	-	-	8	4	-
    attribute_set	-	fileattr	fileattr	attrgroup_t	-	-	-	-	-	-	12	4	-
    attribute_set	-	forkattr	forkattr	attrgroup_t	-	-	-	-	-	-	16	4	-
    fsid_t	FileSystemIdentifier	-	-	- | fsid_t	-	-	-	-	-	4	-	8	A file system's number
    fsid_t	-	val	val	int32_t[2]	-	-	-	-	-	-	0	8	-
    fstore_t	FileStore	-	-	- | fstore_t	-	-	-	-	-	8	-	32	How `F_PREALLOCATE` takes room
    fstore_t	-	fst_flags	flags	unsigned int	-	-	-	-	-	-	0	4	-
    fstore_t	-	fst_posmode	posmode	int	-	-	-	-	-	-	4	4	-
    fstore_t	-	fst_offset	offset	off_t	-	-	-	-	-	-	8	8	-
    fstore_t	-	fst_length	length	off_t	-	-	-	-	-	-	16	8	-
    fstore_t	-	fst_bytesalloc	bytesalloc	off_t	-	-	-	-	-	-	24	8	-
    sf_hdtr	SendFileHeaders	-	-	- | struct sf_hdtr	-	-	-	-	-	8	-	32	What is sent before and behind a file
    sf_hdtr	-	headers	headers	struct iovec *	-	-	-	-	-	-	0	8	-
    sf_hdtr	-	hdr_cnt	hdrCnt	int	-	-	-	-	-	-	8	4	-
    sf_hdtr	-	trailers	trailers	struct iovec *	-	-	-	-	-	-	16	8	-
    sf_hdtr	-	trl_cnt	trlCnt	int	-	-	-	-	-	-	24	4	-
    log2phys	LogicalToPhysical	-	-	- | struct log2phys	-	-	-	-	-	4	-	20	Where part of a file lies on its device
    log2phys	-	l2p_flags	flags	unsigned int	-	-	-	-	-	-	0	4	-
    log2phys	-	l2p_contigbytes	contigbytes	off_t	-	-	-	-	-	-	4	8	-
    log2phys	-	l2p_devoffset	devoffset	off_t	-	-	-	-	-	-	12	8	-
    radvisory	ReadAdvisory	-	-	- | struct radvisory	-	-	-	-	-	8	-	16	What part of a file will be read
    radvisory	-	ra_offset	offset	off_t	-	-	-	-	-	-	0	8	-
    radvisory	-	ra_count	count	int	-	-	-	-	-	-	8	4	-
    """#
}
