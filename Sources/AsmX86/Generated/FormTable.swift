// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

let formTable: StaticString = #"""
  m32,r32 - -
  m64,r64 - -
  r8,r8 - -
  r8,m8 - -
  r8,i8 - -
  r16,r16 - -
  r16,m16 - -
  r16,i16 - -
  r32,r32 - -
  r32,m32 - -
  r32,i32 - -
  r64,r64 - -
  r64,m64 - -
  r64,i32s - -
  m8,r8 - -
  m8,i8 - -
  m16,r16 - -
  m16,i16 - -
  m32,i32 - -
  m64,i32s - -
  xmm,xmm - -
  xmm,m128 - -
  xmm,m64 - -
  xmm,m32 - -
  xmm,n384 - bytes
  xmm,m512 - bytes
  n384 - bytes
  m512 - bytes
  xmm,xmm,i8 - -
  xmm,m128,i8 - -
  r32,r32,r32 - -
  r32,r32,m32 - -
  r64,r64,r64 - -
  r64,r64,m64 - -
  m32,r32 - bytes
  m64,r64 - bytes
  r32,r32,i32 - -
  r32,m32,r32 - -
  r32,m32,i32 - -
  r64,r64,i32 - -
  r64,m64,r64 - -
  r64,m64,i32 - -
  xmm,xmm,u8 - -
  xmm,m128,u8 - -
  xmm,xmm,xmm0 - -
  xmm,m128,xmm0 - -
  bnd,r64 - -
  bnd,n64 - -
  bnd,mib - -
  bnd,bnd - -
  bnd,n128 - -
  n128,bnd - -
  mib,bnd - -
  r32 - -
  r64 - -
  r16,u8 - -
  r32,u8 - -
  r64,u8 - -
  m16,u8 - -
  m32,u8 - -
  m64,u8 - -
  m64 - -
  f16 - bytes
  f32 - -
  f64 - -
  rel - -
  - - -
  n - -
  - - bytes
  eax - -
  rax - -
  m32,r32,r32 - -
  m64,r64,r64 - -
  xmm,n64,u8 - -
  xmm,m32,u8 - -
  m128 - -
  r32,r8 - -
  r32,r16 - -
  r32,m8 - -
  r32,m16 - -
  r64,r8 - -
  r64,m8 - -
  mm,xmm - -
  mm,m128 - -
  xmm,mm - -
  mm,m64 - -
  r32,xmm - -
  r32,m64 - -
  r64,xmm - -
  xmm,r32 - -
  xmm,r64 - -
  r64,m32 - -
  r8 - -
  r16 - -
  m8 - -
  m16 - -
  m32 - -
  r32,r32 - bytes
  r64,m512 - -
  i16,u8 - -
  r32,xmm,u8 - -
  r64,xmm,u8 - -
  m32,xmm,u8 - -
  xmm,u8,u8 - -
  st - -
  st,st0 - -
  st0,st - -
  m80 - -
  n224 - -
  n864 - -
  ax - -
  n4096 - -
  i8 - -
  i8,eax - -
  r16,r16,i16 - -
  r16,m16,i16 - -
  r64,r64,i32s - -
  r64,m64,i32s - -
  al,dx - -
  al,u8 - -
  ax,dx - -
  ax,u8 - -
  eax,dx - -
  eax,u8 - -
  xmm,xmm,u8,u8 - -
  u8 - -
  r64,m128 - -
  eax,ecx - -
  rax,ecx - -
  rel8 - -
  k,k,k - -
  r32,k - -
  k,r32 - -
  k,k - -
  k,m8 - -
  m8,k - -
  k,m32 - -
  m32,k - -
  r64,k - -
  k,r64 - -
  k,m64 - -
  m64,k - -
  k,r16 - -
  k,m16 - -
  m16,k - -
  k,k,i8 - -
  r16,r32 - -
  r16,r64 - -
  r32,r64 - -
  r64,r16 - -
  r64,r32 - -
  r64,m16 - -
  m512 - -
  r16,n - -
  r32,n - -
  r64,n - -
  r16,n32 - -
  r32,n48 - -
  r64,n80 - -
  n80 - -
  r16 - bytes
  r32 - bytes
  r64 - bytes
  m16 - bytes
  xmm,xmm - bytes
  rel8,ecx - -
  rel8,rcx - -
  r64,r32,i32 - -
  r64,m32,i32 - -
  mm,mm - -
  rax,ecx,edx - -
  r16,sreg - -
  r32,sreg - -
  r64,cr - -
  r64,dr - -
  r64,sreg - -
  r64,i64 - -
  cr,r64 - -
  dr,r64 - -
  sreg,r16 - -
  sreg,r32 - -
  sreg,r64 - -
  sreg,m16 - -
  al,o8 - -
  ax,o16 - -
  eax,o32 - -
  rax,o64 - -
  m16,sreg - -
  o8,al - -
  o16,ax - -
  o32,eax - -
  o64,rax - -
  m128,xmm - -
  r32,mm - -
  r64,mm - -
  mm,r32 - -
  mm,r64 - -
  mm,m32 - -
  m32,mm - -
  m32,xmm - -
  m64,mm - -
  m64,xmm - -
  r16,r8 - -
  r16,m8 - -
  dx,al - -
  dx,ax - -
  dx,eax - -
  u8,al - -
  u8,ax - -
  u8,eax - -
  mm,mm,u8 - -
  mm,m64,u8 - -
  xmm,n128,u8 - -
  xmm,n128,xmm0 - -
  m8,xmm,u8 - -
  m64,xmm,u8 - -
  r32,mm,u8 - -
  m16,xmm,u8 - -
  xmm,r32,u8 - -
  xmm,m8,u8 - -
  xmm,r64,u8 - -
  xmm,m64,u8 - -
  mm,r16,u8 - -
  mm,r32,u8 - -
  mm,m16,u8 - -
  xmm,r16,u8 - -
  xmm,m16,u8 - -
  xmm,m16 - -
  mm,n64 - -
  fs - -
  gs - -
  xmm,n128,i8 - -
  mm,mm,i8 - -
  mm,n64,i8 - -
  mm,u8 - -
  xmm,u8 - -
  m32 - bytes
  m64 - bytes
  mm,n32 - -
  i32s - -
  r8,cl - -
  r8,u8 - -
  r16,cl - -
  r32,cl - -
  r64,cl - -
  m8,cl - -
  m8,u8 - -
  m16,cl - -
  m32,cl - -
  m64,cl - -
  i16 - -
  r32,r32,i8 - -
  r32,m32,i8 - -
  r64,r64,i8 - -
  r64,m64,i8 - -
  r16,r16,cl - -
  r16,r16,u8 - -
  r32,r32,cl - -
  r32,r32,u8 - -
  r64,r64,cl - -
  r64,r64,u8 - -
  m16,r16,cl - -
  m16,r16,u8 - -
  m32,r32,cl - -
  m32,r32,u8 - -
  m64,r64,cl - -
  m64,r64,u8 - -
  - - to=o64_sysexit
  - - to=o64_sysret
  tmm,tmm,tmm - bytes
  tmm,tmm,tmm - -
  tmm,sib - -
  sib,tmm - -
  tmm - -
  r32,edx,eax - -
  zmm,zmm,m128 zeroing bytes
  xmme,xmme,m128 zeroing bytes
  xmme,xmme,xmme zeroing -
  xmme,xmme,m128 zeroing -
  xmme,xmme,b64x2 zeroing -
  ymme,ymme,ymme zeroing -
  ymme,ymme,m256 zeroing -
  ymme,ymme,b64x4 zeroing -
  zmm,zmm,zmm zeroing,rounding -
  zmm,zmm,m512 zeroing -
  zmm,zmm,b64x8 zeroing -
  xmme,xmme,n128 zeroing -
  xmme,xmme,b16x8 zeroing bytes
  ymme,ymme,n256 zeroing -
  ymme,ymme,b16x16 zeroing bytes
  zmm,zmm,n512 zeroing -
  zmm,zmm,b16x32 zeroing bytes
  xmme,xmme,b32x4 zeroing -
  ymme,ymme,b32x8 zeroing -
  zmm,zmm,b32x16 zeroing -
  xmme,xmme,xmme zeroing,rounding -
  xmme,xmme,m64 zeroing -
  xmme,xmme,m16 zeroing bytes-displacement
  xmme,xmme,m32 zeroing -
  xmm,xmm,xmm - -
  xmm,xmm,m128 - -
  ymm,ymm,ymm - -
  ymm,ymm,m256 - -
  xmme,xmme,xmme - -
  xmme,xmme,m128 - -
  ymme,ymme,ymme - -
  ymme,ymme,m256 - -
  zmm,zmm,zmm - -
  zmm,zmm,m512 - -
  xmme,xmme,xmme,i8 zeroing -
  xmme,xmme,m128,i8 zeroing -
  xmme,xmme,b32x4,i8 zeroing -
  ymme,ymme,ymme,i8 zeroing -
  ymme,ymme,m256,i8 zeroing -
  ymme,ymme,b32x8,i8 zeroing -
  zmm,zmm,zmm,i8 zeroing -
  zmm,zmm,m512,i8 zeroing -
  zmm,zmm,b32x16,i8 zeroing -
  xmme,xmme,b64x2,i8 zeroing -
  ymme,ymme,b64x4,i8 zeroing -
  zmm,zmm,b64x8,i8 zeroing -
  zmm,zmm,zmm zeroing -
  xmm,m16 - bytes
  ymm,m16 - bytes
  xmm,m16 - vex
  ymm,m16 - vex
  xmm,xmm,xmm,i8 - -
  xmm,xmm,m128,i8 - -
  ymm,ymm,ymm,i8 - -
  ymm,ymm,m256,i8 - -
  xmm,xmm,xmm,xmm - -
  xmm,xmm,m128,xmm - -
  ymm,ymm,ymm,ymm - -
  ymm,ymm,m256,ymm - -
  ymm,m128 - -
  ymme,xmme zeroing -
  ymme,m64 zeroing -
  zmm,xmme zeroing -
  zmm,m64 zeroing -
  ymme,m128 zeroing -
  zmm,m128 zeroing -
  zmm,m256 zeroing -
  xmme,xmme zeroing -
  xmme,m64 zeroing -
  xmme,m32 zeroing -
  ymme,m32 zeroing -
  zmm,m32 zeroing -
  k,xmme,xmme mask -
  k,xmme,m128 mask -
  k,xmme,b64x2 mask -
  k,ymme,ymme mask -
  k,ymme,m256 mask -
  k,ymme,b64x4 mask -
  k,zmm,zmm mask,sae -
  k,zmm,m512 mask -
  k,zmm,b64x8 mask -
  k,xmme,b32x4 mask -
  k,ymme,b32x8 mask -
  k,zmm,b32x16 mask -
  k,xmme,xmme mask,sae -
  k,xmme,m64 mask -
  k,xmme,m32 mask -
  xmm,xmm,m64 - -
  k,xmme,xmme,i8 mask -
  k,xmme,m128,i8 mask -
  k,xmme,b64x2,i8 mask -
  k,ymme,ymme,i8 mask -
  k,ymme,m256,i8 mask -
  k,ymme,b64x4,i8 mask -
  k,zmm,zmm,i8 mask,sae -
  k,zmm,m512,i8 mask -
  k,zmm,b64x8,i8 mask -
  k,xmme,n128,i8 mask -
  k,xmme,b16x8,i8 mask bytes
  k,ymme,n256,i8 mask -
  k,ymme,b16x16,i8 mask bytes
  k,zmm,n512,i8 mask -
  k,zmm,b16x32,i8 mask bytes
  k,xmme,b32x4,i8 mask -
  k,ymme,b32x8,i8 mask -
  k,zmm,b32x16,i8 mask -
  xmm,xmm,m64,i8 - -
  k,xmme,xmme,i8 mask,sae -
  k,xmme,m64,i8 mask -
  k,xmme,m16,i8 mask bytes-displacement
  xmm,xmm,n32,i8 - -
  k,xmme,m32,i8 mask -
  xmme,xmme sae -
  xmme,m64 - -
  xmme,m16 - bytes-displacement
  xmme,m32 - -
  ymme,ymme zeroing -
  zmm,zmm zeroing -
  m128,xmme mask -
  m256,ymme mask -
  m512,zmm mask -
  xmme,b32x2 zeroing -
  ymme,b32x4 zeroing -
  zmm,ymme zeroing -
  zmm,b32x8 zeroing -
  xmme,ymme zeroing bytes
  xmme,m128 zeroing -
  xmme,m256 zeroing bytes
  xmme,b32x4 zeroing -
  xmme,b32x8 zeroing bytes
  ymme,zmm zeroing,rounding bytes
  ymme,m512 zeroing bytes
  ymme,b32x16 zeroing bytes
  ymme,m256 zeroing -
  ymme,b32x8 zeroing -
  zmm,zmm zeroing,rounding -
  zmm,m512 zeroing -
  zmm,b32x16 zeroing -
  xmm,m128 - vex
  ymm,m256 - vex
  xmme,xmme zeroing bytes
  xmme,m128 zeroing bytes
  xmme,b32x4 zeroing bytes
  ymme,zmm zeroing bytes
  xmme,ymme zeroing -
  xmme,m256 zeroing -
  xmme,b64x2 zeroing -
  xmme,b64x4 zeroing -
  ymme,zmm zeroing,rounding -
  ymme,m512 zeroing -
  ymme,b64x8 zeroing -
  xmme,zmm zeroing,rounding bytes
  xmme,m512 zeroing bytes
  xmme,b64x4 zeroing bytes
  xmme,b64x8 zeroing bytes
  ymme,b64x4 zeroing -
  zmm,b64x8 zeroing -
  xmme,b16x4 zeroing bytes-displacement
  ymme,b16x8 zeroing bytes-displacement
  zmm,ymme zeroing,rounding -
  zmm,b16x16 zeroing bytes-displacement
  xmme,b16x2 zeroing bytes
  ymme,b16x4 zeroing bytes-displacement
  zmm,xmme zeroing,sae -
  zmm,b16x8 zeroing bytes-displacement
  zmm,ymme zeroing,sae -
  xmme,m32 zeroing bytes
  ymme,xmme zeroing bytes
  ymme,m64 zeroing bytes
  ymme,b16x4 zeroing bytes
  zmm,xmme zeroing,rounding bytes
  zmm,m128 zeroing bytes
  zmm,b16x8 zeroing bytes
  xmme,n64 zeroing -
  xmme,b16x4 zeroing bytes
  ymme,n128 zeroing -
  ymme,b16x8 zeroing bytes
  zmm,ymme zeroing,rounding bytes
  zmm,n256 zeroing -
  zmm,b16x16 zeroing bytes
  xmme,b16x8 zeroing bytes-displacement
  ymme,b16x16 zeroing bytes-displacement
  zmm,b16x32 zeroing bytes-displacement
  xmme,xmme,i8 zeroing -
  xmme,ymme,i8 zeroing -
  ymme,zmm,i8 zeroing,sae -
  m64,xmme,i8 mask -
  m128,ymme,i8 mask -
  m256,zmm,i8 mask -
  r32,xmme rounding -
  r64,xmme rounding -
  xmme,xmme,xmme zeroing,sae bytes
  xmme,xmme,m16 zeroing bytes
  r32,xmme rounding bytes
  r32,m16 - bytes-displacement
  r64,xmme rounding bytes
  r64,m16 - bytes-displacement
  xmme,xmme,xmme zeroing,sae -
  xmme,xmme,r32 - -
  xmme,xmme,r64 rounding bytes-rounding
  xmme,xmme,m32 - -
  xmme,xmme,m64 - -
  xmme,xmme,r32 rounding bytes-rounding
  xmme,xmme,xmme zeroing,rounding bytes
  xmme,xmme,m32 zeroing bytes
  ymme,zmm zeroing,sae -
  zmm,zmm zeroing,sae -
  zmm,xmme zeroing,sae bytes
  ymme,m64 zeroing bytes-displacement
  zmm,m128 zeroing bytes-displacement
  r32,xmme sae -
  r64,xmme sae -
  r32,xmme sae bytes
  r64,xmme sae bytes
  xmme,b64x2 zeroing bytes
  xmme,xmme,r64 rounding bytes
  xmme,xmme,m64 - bytes
  xmme,xmme,b16x8 zeroing bytes-displacement
  ymme,ymme,b16x16 zeroing bytes-displacement
  zmm,zmm,b16x32 zeroing bytes-displacement
  ymme,ymme,b32x8 zeroing bytes
  zmm,zmm,b32x16 zeroing bytes
  xmm,ymm,i8 - -
  m128,ymm,i8 - -
  xmme,zmm,i8 zeroing -
  m128,zmm,i8 mask -
  ymme,zmm,i8 zeroing -
  r32,xmme,i8 - -
  r64,xmme,i8 - -
  m32,xmme,i8 - -
  xmme,xmme,xmme zeroing bytes
  xmme,xmme,b32x4 zeroing bytes
  ymme,ymme,ymme zeroing bytes
  ymme,ymme,m256 zeroing bytes
  zmm,zmm,zmm zeroing,rounding bytes
  zmm,zmm,m512 zeroing bytes
  zmm,zmm,zmm,i8 zeroing,sae -
  xmme,xmme,xmme,i8 zeroing,sae -
  xmme,xmme,m64,i8 zeroing -
  xmme,xmme,m32,i8 zeroing -
  xmm,xmm,m32 - -
  xmm,xmm,xmm,m128 - -
  ymm,ymm,ymm,m256 - -
  xmm,xmm,xmm,m64 - -
  xmm,xmm,m64,xmm - -
  xmm,xmm,xmm,m32 - -
  xmm,xmm,m32,xmm - -
  k,xmme,i8 mask -
  k,ymme,i8 mask -
  k,zmm,i8 mask -
  k,m128,i8 mask -
  k,m256,i8 mask -
  k,m512,i8 mask -
  k,b64x2,i8 mask -
  k,b64x4,i8 mask -
  k,b64x8,i8 mask -
  k,b16x8,i8 mask bytes-displacement
  k,b16x16,i8 mask bytes-displacement
  k,b16x32,i8 mask bytes-displacement
  k,b32x4,i8 mask -
  k,b32x8,i8 mask -
  k,b32x16,i8 mask -
  k,m64,i8 mask -
  k,m16,i8 mask bytes-displacement
  k,m32,i8 mask -
  ymm,ymm - -
  ymm,m256 - -
  xmme,v64xe mask! -
  ymme,v64xe mask! -
  zmm,v64ye mask! -
  xmm,v64x,xmm - -
  ymm,v64x,ymm - -
  xmme,v32xe mask! -
  ymme,v32ye mask! -
  zmm,v32z mask! -
  xmm,v32x,xmm - -
  ymm,v32y,ymm - -
  v64ye mask! -
  v32z mask! -
  v64z mask! -
  ymme,v64ye mask! -
  zmm,v64z mask! -
  ymm,v64y,ymm - -
  xmme,v32ye mask! -
  ymme,v32z mask! -
  xmm,v32y,xmm - -
  xmme,m128,i8 zeroing -
  xmme,b64x2,i8 zeroing -
  ymme,ymme,i8 zeroing -
  ymme,m256,i8 zeroing -
  ymme,b64x4,i8 zeroing -
  zmm,zmm,i8 zeroing,sae -
  zmm,m512,i8 zeroing -
  zmm,b64x8,i8 zeroing -
  xmme,xmme,i8 zeroing bytes
  xmme,m128,i8 zeroing bytes
  xmme,b16x8,i8 zeroing bytes
  ymme,ymme,i8 zeroing bytes
  ymme,m256,i8 zeroing bytes
  ymme,b16x16,i8 zeroing bytes
  zmm,zmm,i8 zeroing,sae bytes
  zmm,m512,i8 zeroing bytes
  zmm,b16x32,i8 zeroing bytes
  xmme,b32x4,i8 zeroing -
  ymme,b32x8,i8 zeroing -
  zmm,b32x16,i8 zeroing -
  xmme,xmme,xmme,i8 zeroing,sae bytes
  xmme,xmme,m16,i8 zeroing bytes
  ymm,ymm,xmm,i8 - -
  ymm,ymm,m128,i8 - -
  ymme,ymme,xmme,i8 zeroing -
  ymme,ymme,m128,i8 zeroing -
  zmm,zmm,xmme,i8 zeroing -
  zmm,zmm,m128,i8 zeroing -
  zmm,zmm,ymme,i8 zeroing -
  zmm,zmm,m256,i8 zeroing -
  xmme,xmme,xmme,i8 - -
  xmme,xmme,m32,i8 - -
  m128,xmm,xmm - -
  m256,ymm,ymm - -
  zmm,zmm,zmm zeroing,sae -
  zmm,zmm,zmm zeroing,sae bytes
  n64 - -
  r32,xmme - -
  xmme,r32 - -
  m32,xmme - -
  m256,ymm - -
  m64,xmme - -
  r32,ymm - -
  r64,ymm - -
  m128,xmme - -
  m256,ymme - -
  m512,zmm - -
  xmme,m128 - -
  ymme,m256 - -
  zmm,m512 - -
  r64,xmme - -
  xmme,r64 - -
  xmme,xmme - -
  m64,xmme mask -
  xmme,m16 zeroing bytes-displacement
  m16,xmme mask bytes-displacement
  m32,xmme mask -
  r16,xmme - -
  r32,xmme - bytes
  r64,xmme - bytes
  xmme,r16 - -
  xmme,r32 - bytes
  xmme,r64 - bytes
  m16,xmme - bytes-displacement
  zmm,zmm,zmm zeroing,rounding bytes-rounding
  k,xmme,xmme - -
  k,xmme,m128 - -
  k,xmme,b32x4 - -
  k,ymme,ymme - -
  k,ymme,n256 - -
  k,ymme,b32x8 - bytes
  k,zmm,zmm - -
  k,zmm,n512 - -
  k,zmm,b32x16 - bytes
  k,xmme,xmme - bytes
  k,xmme,m128 - bytes
  k,xmme,b64x2 - bytes
  k,ymme,ymme - bytes
  k,ymme,m256 - bytes
  k,ymme,b64x4 - bytes
  k,zmm,zmm - bytes
  k,zmm,m512 - bytes
  k,zmm,b64x8 - bytes
  xmme,r16 zeroing -
  xmme,r32 zeroing -
  xmme,r64 zeroing -
  xmme,m8 zeroing -
  ymme,r16 zeroing -
  ymme,r32 zeroing -
  ymme,r64 zeroing -
  ymme,m8 zeroing -
  zmm,r16 zeroing -
  zmm,r32 zeroing -
  zmm,r64 zeroing -
  zmm,m8 zeroing -
  xmme,k - -
  ymme,k - -
  zmm,k - -
  xmme,m16 zeroing -
  ymme,m16 zeroing -
  zmm,m16 zeroing -
  xmme,xmme,m128,i8 - -
  ymme,ymme,ymme,i8 - -
  ymme,ymme,m256,i8 - -
  zmm,zmm,zmm,i8 - -
  zmm,zmm,m512,i8 - -
  k,zmm,zmm,i8 mask -
  k,zmm,zmm mask -
  m128,xmme mask bytes-displacement
  m256,ymme mask bytes-displacement
  m512,zmm mask bytes-displacement
  xmm,xmm,xmm - vex
  xmm,xmm,m128 - vex
  ymm,ymm,ymm - vex
  ymm,ymm,m256 - vex
  xmm,xmm,xmm - bytes
  xmm,xmm,m128 - bytes
  ymm,ymm,ymm - bytes
  ymm,ymm,m256 - bytes
  xmm,xmm,xmm,xmm,u4 - bytes
  xmm,xmm,xmm,m128,u4 - bytes
  xmm,xmm,m128,xmm,u4 - bytes
  ymm,ymm,ymm,ymm,u4 - bytes
  ymm,ymm,ymm,m256,u4 - bytes
  ymm,ymm,m256,ymm,u4 - bytes
  zmm,zmm,i8 zeroing -
  ymme,ymme zeroing bytes
  zmm,zmm zeroing bytes
  r16,xmme,i8 - -
  m8,xmme,i8 - -
  r64,xmm,i8 - -
  m64,xmme,i8 - -
  m16,xmme,i8 - -
  xmme,xmme,r32,i8 - -
  xmme,xmme,m8,i8 - -
  xmme,xmme,r64,i8 - -
  xmme,xmme,m64,i8 - -
  xmm,xmm,r16,i8 - -
  xmme,xmme,m16,i8 - -
  k,xmme - -
  k,ymme - -
  k,zmm - -
  xmme,zmm zeroing -
  m64,ymme mask -
  m128,zmm mask -
  ymme,zmm zeroing -
  m128,ymme mask -
  m256,zmm mask -
  m16,xmme mask -
  m32,ymme mask -
  m64,zmm mask -
  ymme,b32x8 zeroing bytes
  zmm,b32x16 zeroing bytes
  ymme,b64x4 zeroing bytes
  zmm,b64x8 zeroing bytes
  xmm,m128,xmm - -
  v32xe,xmme mask! -
  v32ye,ymme mask! -
  v32z,zmm mask! -
  v64xe,xmme mask! -
  v64xe,ymme mask! -
  v64ye,zmm mask! -
  v32ye,xmme mask! -
  v32z,ymme mask! -
  v64ye,ymme mask! -
  v64z,zmm mask! -
  ymme,ymme,xmme zeroing -
  ymme,ymme,m128 zeroing -
  zmm,zmm,xmme zeroing -
  zmm,zmm,m128 zeroing -
  xmme,xmme,i8 - -
  xmme,m128,i8 - -
  ymme,ymme,i8 - -
  ymme,m256,i8 - -
  zmm,zmm,i8 - -
  zmm,m512,i8 - -
  xmme,b16x8 zeroing bytes
  ymme,m256 zeroing bytes
  ymme,b16x16 zeroing bytes
  zmm,m512 zeroing bytes
  zmm,b16x32 zeroing bytes
  xmme,b16x8,i8 zeroing bytes-displacement
  ymme,b16x16,i8 zeroing bytes-displacement
  zmm,b16x32,i8 zeroing bytes-displacement
  ymm,ymm,i8 - -
  ymm,m256,i8 - -
  xmm,xmm,m32,i8 - -
  ymm,xmm - bytes
  ymm,ymm - bytes
  ymm,ymm,xmm - bytes
  xmm,xmm,xmm,i8 - bytes
  xmm,xmm,m128,i8 - bytes

  br - 0 0 0 0 0 0 0 RAO_INT 0
  br - 16 63 0 0 0 0 0 - 0
  br - 16 63 0 0 0 0 0 - 193
  br - 16 16 0 0 0 0 0 ADX 0
  br - 0 63 0 0 0 0 0 - 0
  br - 0 63 0 0 0 0 0 - 193
  br - 0 0 0 0 0 0 0 SSE2 0
  br - 0 0 0 0 0 0 0 SSE 0
  br - 0 0 0 0 0 0 0 SSE3 0
  br - 1 1 0 0 0 0 0 ADX 0
  br - 0 0 0 0 0 0 0 AES 0
  br - 0 4 59 0 0 0 0 AESKLE 0
  r 77b78b79b80b81b82b83b84b 0 4 59 0 0 0 0 AESKLE,WIDE_KL 0
  wr - 0 0 0 0 0 0 0 AES 0
  wrr - 0 0 0 0 0 0 0 AES 0
  br - 0 38 17 0 8 0 0 - 0
  br - 0 38 17 0 8 0 0 - 193
  wrr - 0 6 17 0 40 0 0 BMI1 0
  wrr - 0 4 17 0 42 0 0 BMI1 0
  wrr - 0 4 17 0 42 0 0 TBM 0
  wr - 0 22 1 0 40 0 0 TBM 0
  brr - 0 0 0 0 0 0 0 SSE4_1 0
  br 77r 0 0 0 0 0 0 0 SSE4_1 0
  wr - 0 22 1 0 40 0 0 BMI1 0
  wr - 0 18 5 0 40 0 0 BMI1 0
  rr - 0 0 0 0 0 0 0 MPX 0
  rn - 0 0 0 0 0 0 0 MPX 0
  wn - 0 0 0 0 0 0 0 MPX 0
  wr - 0 0 0 0 0 0 0 MPX 0
  nr - 0 0 0 0 0 0 0 MPX 0
  dr - 0 4 0 0 59 0 0 - 0
  b - 0 0 0 0 0 0 0 - 0
  rr - 0 16 0 0 43 0 0 - 0
  br - 0 16 0 0 43 0 0 - 0
  br - 0 16 0 0 43 0 0 - 193
  wrr - 0 22 1 0 40 0 0 BMI2 0
  r 5b 0 0 0 0 0 -8 5 - 256
  r 5b 0 0 0 0 0 -4 5 - 0
  r 5b 0 0 0 0 0 -8 5 - 0
  r 5b 0 0 0 0 0 -16 5 - 0
  r 5b 0 0 0 0 0 -8 4 - 256
  - 65w49r 0 0 0 0 0 0 0 - 0
  - 17r3w 0 0 0 0 0 0 0 - 0
  - 17r1w 0 0 0 0 0 0 0 - 0
  - - 0 0 256 0 0 0 0 SMAP 0
  - - 0 0 16 0 0 0 0 - 0
  - - 0 0 64 0 0 0 0 - 0
  n - 0 0 0 0 0 0 0 CLDEMOTE 0
  r - 0 0 0 0 0 0 0 CLFSH 0
  r - 0 0 0 0 0 0 0 CLFLUSHOPT 0
  - - 0 0 0 0 0 0 0 SVM 0
  - - 0 0 128 0 0 0 0 - 0
  b - 0 16 47 0 0 0 0 CET_SS 0
  - 193b 0 0 0 0 0 0 0 - 0
  - - 0 0 512 0 0 0 0 UINTR 0
  r - 0 0 0 0 0 0 0 CLWB 0
  - 1r 0 0 0 0 0 0 0 CLZERO 0
  r - 0 0 0 0 0 0 0 CLZERO 0
  - - 16 16 0 0 0 0 0 - 0
  dr - 20 0 0 0 0 0 0 - 0
  br - 20 0 0 0 0 0 0 - 0
  dr - 16 0 0 0 0 0 0 - 0
  br - 16 0 0 0 0 0 0 - 0
  dr - 4 0 0 0 0 0 0 - 0
  br - 4 0 0 0 0 0 0 - 0
  dr - 7 0 0 0 0 0 0 - 0
  br - 7 0 0 0 0 0 0 - 0
  dr - 3 0 0 0 0 0 0 - 0
  br - 3 0 0 0 0 0 0 - 0
  dr - 1 0 0 0 0 0 0 - 0
  br - 1 0 0 0 0 0 0 - 0
  dr - 32 0 0 0 0 0 0 - 0
  br - 32 0 0 0 0 0 0 - 0
  dr - 2 0 0 0 0 0 0 - 0
  br - 2 0 0 0 0 0 0 - 0
  rr - 0 63 0 0 0 0 0 - 0
  bbr - 0 63 0 0 0 0 0 CMPCCXADD 0
  brr - 0 0 0 0 0 0 0 SSE2 0
  brr - 0 0 0 0 0 0 0 SSE 0
  - 8b7b 64 63 0 0 0 0 0 - 524
  er 49e 0 63 0 0 0 0 0 - 0
  er 33e 0 63 0 0 0 0 0 - 0
  er 17r1d 0 63 0 0 0 0 0 - 0
  er 1e 0 63 0 0 0 0 0 - 0
  er 49e 0 63 0 0 0 0 0 - 193
  er 33e 0 63 0 0 0 0 0 - 193
  er 17r1d 0 63 0 0 0 0 0 - 193
  er 1e 0 63 0 0 0 0 0 - 193
  e 1e4c2c3e 0 4 0 0 0 0 0 CMPXCHG16B 1
  e 17r20c18c19r1d3d 0 4 0 0 0 0 0 - 193
  rr - 0 52 11 0 0 0 0 SSE2 0
  rr - 0 52 11 0 0 0 0 SSE 0
  - 17r18c1w4w2w3w 0 0 0 0 0 0 0 - 0
  - 1r3w 0 0 0 0 0 0 0 - 0
  br - 0 0 0 0 0 0 0 SSE4_2 0
  wr - 0 0 0 0 0 0 0 SSE2 0
  wr - 0 0 0 0 0 0 0 SSE 0
  - 33r35w 0 0 0 0 0 0 0 - 0
  - 33r1w 0 0 0 0 0 0 0 - 0
  b - 0 47 0 0 0 0 0 - 0
  b - 0 47 0 0 0 0 0 - 193
  r 33b 0 0 0 0 63 0 0 - 0
  r 33b35b 0 0 0 0 63 0 0 - 0
  r 17r19r1w3w 0 0 0 0 63 0 0 - 0
  r 1b3b 0 0 0 0 63 0 0 - 0
  - - 0 0 0 0 0 0 0 - 0
  - 17r1d4e2e3e 0 63 0 0 0 0 0 SGX1 0
  - 17r1d4e2e3e 0 63 0 0 0 0 7 SGX1 0
  - 17r1d4e2e3e 0 63 0 0 0 0 0 OSS 0
  wr 77b78w79w81w82w83w 0 0 63 0 0 0 0 AESKLE 0
  wr 77b78b79w80w81w82w83w 0 0 63 0 0 0 0 AESKLE 0
  - - 0 0 0 0 0 0 0 CET_IBT 0
  rr - 0 4 59 0 0 0 0 ENQCMD 0
  rr 6b5b 0 0 0 0 0 -8-i 0 - 0
  - 5b 0 511 0 0 0 48 6 FRED 0
  - 226w5b227w 0 511 0 0 0 48 6 FRED 0
  wrr - 0 0 0 0 0 0 0 SSE4_1 0
  br - 0 0 0 0 0 0 0 SSE4A 0
  brr - 0 0 0 0 0 0 0 SSE4A 0
  - 231b 0 2048 0 0 13312 0 0 - 0
  - 231b 0 0 2048 0 13312 0 0 - 0
  - 231r232b 0 2048 0 0 13312 0 0 - 0
  r 231b 0 2048 0 0 13312 0 0 - 0
  br - 0 2048 0 0 13312 0 0 - 0
  b 231r 0 2048 0 0 13312 0 0 - 0
  r 231w 0 2048 0 0 13312 0 0 - 0
  w 231r 0 2048 0 0 13312 0 0 - 0
  - - 0 0 0 0 15360 0 0 - 0
  - 231d232c 16 0 0 0 15360 0 0 - 0
  c 231d 16 0 0 0 15360 0 0 - 0
  dc - 16 0 0 0 15360 0 0 - 0
  - 231d232c 20 0 0 0 15360 0 0 - 0
  c 231d 20 0 0 0 15360 0 0 - 0
  dc - 20 0 0 0 15360 0 0 - 0
  - 231d232c 4 0 0 0 15360 0 0 - 0
  c 231d 4 0 0 0 15360 0 0 - 0
  dc - 4 0 0 0 15360 0 0 - 0
  - 231d232c 32 0 0 0 15360 0 0 - 0
  c 231d 32 0 0 0 15360 0 0 - 0
  dc - 32 0 0 0 15360 0 0 - 0
  - 231r232r 0 13312 2048 0 0 0 0 - 0
  r 231r 0 13312 2048 0 0 0 0 - 0
  rr - 0 13312 2048 0 0 0 0 - 0
  - 231r232r 0 52 2059 0 0 0 0 - 0
  r 231r 0 52 2059 0 0 0 0 - 0
  rr - 0 52 2059 0 0 0 0 - 0
  - 231e 0 6144 0 0 9216 0 0 - 0
  - - 0 0 2048 0 13312 0 0 - 0
  - - 0 0 0 0 0 0 0 D3NOW 0
  n - 0 0 0 0 15360 0 0 - 0
  - - 0 0 15360 0 0 0 0 - 0
  w 231r 0 0 2048 0 13312 0 0 SSE3 0
  - 231w232r 0 2048 0 0 13312 0 0 - 0
  - 231w 0 2048 0 0 13312 0 0 - 0
  r - 0 0 0 0 15360 0 0 - 0
  r - 0 15360 0 0 0 0 0 - 0
  w 69r70r71r72r73r74r75r76r231r232r233r234r235r236r237r238r 15360 0 15360 0 0 0 0 - 0
  w - 0 0 0 0 15360 0 0 - 0
  w - 15360 0 0 0 15360 0 0 - 0
  - 231b232r 0 15360 0 0 0 0 0 - 0
  r 69w70w71w72w73w74w75w76w231w232w233w234w235w236w237w238w 0 15360 0 0 0 0 0 - 0
  - 231b232r 0 2048 0 0 13312 0 0 - 0
  - 231r232w 0 2048 0 0 13312 0 0 - 0
  - 231r 0 13312 2048 0 0 0 0 - 0
  - 231r 0 15360 0 0 0 0 0 - 0
  - 231b232b 0 0 2048 0 13312 0 0 - 0
  b 231b 0 0 2048 0 13312 0 0 - 0
  bb - 0 0 2048 0 13312 0 0 - 0
  r 231w232w233w234w235w236w237w238w77w78w87w88w89w90w91w92w79w80w81w82w83w84w85w86w 0 15360 0 0 0 0 0 - 0
  w 231r232r233r234r235r236r237r238r77r78r87r88r89r90r91r92r79r80r81r82r83r84r85r86r 15360 0 0 0 0 0 0 - 0
  - 17r 0 0 0 0 0 0 0 SMX 0
  brr - 0 0 0 0 0 0 0 GFNI 0
  br - 0 0 0 0 0 0 0 GFNI 0
  n 17r 0 0 0 0 0 0 0 HRESET 0
  nr - 0 0 0 0 0 0 0 HRESET 0
  - - 0 0 0 0 0 0 8 - 0
  r 49r33w 0 17 0 0 46 0 0 - 0
  r 33b35w 0 17 0 0 46 0 0 - 0
  r 17r1w3w 0 17 0 0 46 0 0 - 0
  r 1b3w 0 17 0 0 46 0 0 - 0
  br - 0 17 0 0 46 0 0 - 0
  wrr - 0 17 0 0 46 0 0 - 0
  wr - 0 0 0 0 0 0 0 - 0
  r - 0 0 0 0 0 0 0 CET_SS 0
  - 35r8b 64 0 0 0 0 0 0 - 514
  brrr - 0 0 0 0 0 0 0 SSE4A 0
  r - 0 0 0 0 0 0 8 - 0
  rr - 0 20 43 0 0 0 0 INVEPT,VMX 0
  n - 0 0 0 0 0 0 0 - 0
  - 18r1r 0 0 0 0 0 0 0 SVM 0
  rr - 0 0 0 0 0 0 0 SVM 0
  - 18r19r1r 0 0 0 0 0 0 0 INVLPGB 0
  rr - 0 0 0 0 0 0 0 INVPCID 0
  rr - 0 20 43 0 0 0 0 INVVPID,VMX 0
  - 5b227w 0 511 0 0 0 20 6 - 0
  - 5b227w 0 511 0 0 0 12 6 - 0
  - 5b227w 0 511 0 0 0 40 6 - 0
  - 5b227w 0 255 0 0 0 6 6 - 0
  r - 20 0 0 0 0 0 3 - 256
  r - 16 0 0 0 0 0 3 - 256
  r - 4 0 0 0 0 0 3 - 256
  r 18r 0 0 0 0 0 0 3 - 0
  r - 7 0 0 0 0 0 3 - 256
  r - 3 0 0 0 0 0 3 - 256
  r - 0 0 0 0 0 0 2 - 256
  r - 0 0 0 0 0 0 2 - 0
  r - 0 0 0 0 0 0 1 - 0
  r - 1 0 0 0 0 0 3 - 256
  r - 32 0 0 0 0 0 3 - 256
  r - 2 0 0 0 0 0 3 - 256
  r 2r 0 0 0 0 0 0 3 - 0
  wrr - 0 0 0 0 0 0 0 AVX512DQ 0
  wrr - 0 0 0 0 0 0 0 AVX512BW 0
  wrr - 0 0 0 0 0 0 0 AVX512F 0
  wr - 0 0 0 0 0 0 0 AVX512DQ 0
  wr - 0 0 0 0 0 0 0 AVX512BW 0
  wr - 0 0 0 0 0 0 0 AVX512F 0
  rr - 0 20 43 0 0 0 0 AVX512DQ 0
  rr - 0 20 43 0 0 0 0 AVX512BW 0
  rr - 0 20 43 0 0 0 0 AVX512F 0
  - 65w 62 0 0 0 0 0 0 - 0
  dr - 0 4 0 0 0 0 0 - 0
  wr - 0 0 0 0 0 0 0 SSE3 0
  r - 0 0 0 0 0 0 0 SSE 0
  r 181w182w183w184w185w186w187w188w 0 0 0 0 0 0 0 AMX_TILE 0
  wn - 0 0 0 0 0 0 0 - 0
  - 6b5w 0 0 0 0 0 0 0 - 0
  - - 0 0 0 0 0 0 0 SSE2 0
  wr 229w 0 0 0 0 0 0 0 - 0
  r - 0 0 0 0 0 0 0 - 0
  wr 230w 0 0 0 0 0 0 0 - 0
  r 230w 0 0 0 0 0 0 0 LKGS 0
  r - 0 0 0 0 0 0 0 LWP 0
  r 193b 0 0 0 0 0 0 0 - 0
  rr 17r77r 0 4 59 0 0 0 0 KL 0
  - 49w7b 64 0 0 0 0 0 0 - 514
  - 1w7b 64 0 0 0 0 0 0 - 514
  - 33w7b 64 0 0 0 0 0 0 - 514
  r 2b 0 0 0 0 0 0 3 - 512
  rb - 0 0 0 0 0 0 3 - 0
  r 2b 4 0 0 0 0 0 3 - 512
  rb - 4 0 0 0 0 0 3 - 0
  wr 227w 0 0 0 0 0 0 0 - 0
  rrr - 0 16 0 0 0 0 0 LWP 0
  rcr - 0 0 0 0 0 0 0 LWP 0
  wr - 0 20 0 0 43 0 0 LZCNT 0
  rr 8r 0 0 0 0 0 0 0 SSE2 0
  rr 8r 0 0 0 0 0 0 0 SSE 0
  - - 0 16 47 0 0 0 0 MCOMMIT 0
  - 18r19r1r 0 0 0 0 0 0 0 MONITOR 0
  rrr - 0 0 0 0 0 0 0 MONITOR 0
  - 18r19r1r 0 0 0 0 0 0 0 MONITORX 0
  rrr - 0 0 0 0 0 0 0 MONITORX 0
  wr - 0 0 0 0 63 0 0 - 0
  wr - 0 0 0 0 0 0 0 - 32
  wr - 0 0 0 0 0 0 0 MOVBE 0
  rr - 0 0 0 0 0 0 0 MOVDIR64B 0
  wr - 0 0 0 0 0 0 0 MOVDIRI 0
  wr - 0 0 0 0 0 0 0 SSE4_1 0
  wr - 0 0 0 0 0 0 0 SSE4A 0
  - 8b7b 64 0 0 0 0 0 0 - 514
  wwr 19r 0 0 0 0 0 0 0 BMI2 0
  wwr 3r 0 0 0 0 0 0 0 BMI2 0
  - 17r18r 0 0 0 0 0 0 0 MONITOR 0
  rr - 0 0 0 0 0 0 0 MONITOR 0
  - 17r20c18r 0 0 0 0 0 0 0 MONITORX 0
  rr 20c 0 0 0 0 0 0 0 MONITORX 0
  b - 0 63 0 0 0 0 0 - 0
  b - 0 63 0 0 0 0 0 - 193
  b - 0 0 0 0 0 0 0 - 193
  rr - 0 0 0 0 0 0 0 - 0
  - 35r7b 64 0 0 0 0 0 0 - 514
  wr - 0 0 0 0 0 0 0 SSSE3 0
  br - 0 0 0 0 0 0 0 - 0
  br - 0 0 0 0 0 0 0 SSE4_1 0
  brr - 0 0 0 0 0 0 0 SSSE3 0
  br - 0 0 0 0 0 0 0 D3NOW 0
  - 1w4r2r 0 4 59 0 0 0 0 TSE 0
  br - 0 0 0 0 0 0 0 PCLMULQDQ 0
  brr - 0 0 0 0 0 0 0 PCLMULQDQ 0
  rrr 17r19r2w 0 23 40 0 0 0 0 SSE4_2 0
  rrr 17r19r77w 0 23 40 0 0 0 0 SSE4_2 0
  rrr 2w 0 23 40 0 0 0 0 SSE4_2 0
  rrr 77w 0 23 40 0 0 0 0 SSE4_2 0
  - 17r1w4e2e3e 0 4 59 0 0 0 0 PCONFIG 0
  wcr - 0 0 0 0 0 0 0 BMI2 0
  wrr - 0 0 0 0 0 0 0 SSE 0
  wrr - 0 0 0 0 0 0 0 SSE2 0
  wr - 0 0 0 0 0 0 0 D3NOW 0
  wr - 0 0 0 0 0 0 0 D3NOWEXT 0
  br - 0 0 0 0 0 0 0 D3NOWEXT 0
  br - 0 0 0 0 0 0 0 SSSE3 0
  w 5b 0 0 0 0 0 2 0 - 0
  w 5b 0 0 0 0 0 8 0 - 0
  wr - 0 4 59 0 0 0 0 POPCNT 0
  - 5b 0 511 0 0 0 8 0 - 0
  - 5b 0 255 0 0 0 2 0 - 0
  n - 0 0 0 0 0 0 0 PREFETCHW 0
  n - 0 0 0 0 0 0 0 PREFETCHITI 0
  n - 0 0 0 0 0 0 0 SSE 0
  n - 0 0 0 0 0 0 0 PREFETCHWT1 0
  - 1b 0 47 0 0 0 0 0 SEV_SNP 0
  rr - 0 20 43 0 0 0 0 SSE4_1 0
  r - 0 0 0 0 0 0 0 PTWRITE 0
  r 5b 0 0 0 0 0 -2 0 - 0
  r 5b 0 0 0 0 0 -8 0 - 0
  - 5b 511 0 0 0 0 -8 0 - 0
  - 5b 255 0 0 0 0 -2 0 - 0
  - 18r19r1b 0 63 0 0 0 0 0 SEV_SNP 0
  br - 16 16 0 0 1 0 0 - 0
  w - 0 0 0 0 0 0 0 FSGSBASE 0
  - 18r1w3w 0 0 0 0 0 0 0 - 0
  - 2e8c7c 0 0 0 0 0 0 0 MSRLIST 0
  w - 0 0 0 0 0 0 0 RDPID 0
  - 18r1w3w 0 0 0 0 0 0 0 PKU 0
  - 18r1w3w 0 0 0 0 0 0 0 RDPMC 0
  - 18r1w3w 0 16 47 0 0 0 0 RDPRU 0
  w - 0 16 47 0 0 0 0 RDRAND 0
  w - 0 16 47 0 0 0 0 RDSEED 0
  w - 0 0 0 0 0 0 0 CET_SS 0
  - 1w3w 0 0 0 0 0 0 0 - 0
  - 1w2w3w 0 0 0 0 0 0 0 RDTSCP 0
  - 5b 0 0 0 0 0 8 6 - 256
  r 5b 0 0 0 0 0 8+i 6 - 256
  - 5b 0 0 0 0 0 8 6 - 0
  r 5b 0 0 0 0 0 16+i 6 - 0
  - 5b 0 0 0 0 0 16 6 - 0
  - 5b 0 0 0 0 0 4 6 - 0
  - 1b2r3r 0 47 0 0 0 0 0 SEV_SNP 0
  - 51r1b2w3w 0 47 0 0 0 0 0 RMPQUERY 0
  - 1b2r 0 47 0 0 0 0 0 SEV_SNP 0
  br - 0 16 0 0 1 0 0 - 0
  wrr - 0 0 0 0 0 0 0 BMI2 0
  - - 0 511 0 0 0 0 6 SMM 0
  - 65r 0 62 0 0 0 0 0 - 0
  br - 0 54 0 0 9 0 0 - 0
  - - 16 0 0 0 0 0 0 CET_SS 0
  - 49r8b 64 63 0 0 0 0 0 - 524
  - 17r8b 64 63 0 0 0 0 0 - 524
  - 1r8b 64 63 0 0 0 0 0 - 524
  - 33r8b 64 63 0 0 0 0 0 - 524
  - 1r 0 16 47 0 0 0 7 TDX 0
  - 9c10c1b2c3c 0 4 59 0 0 0 7 TDX 0
  - - 0 20 43 0 0 0 7 TDX 0
  r - 0 0 0 0 0 0 0 UINTR 0
  - - 0 0 0 0 0 0 0 SERIALIZE 0
  w - 20 0 0 0 0 0 0 - 0
  w - 16 0 0 0 0 0 0 - 0
  w - 4 0 0 0 0 0 0 - 0
  w - 7 0 0 0 0 0 0 - 0
  w - 3 0 0 0 0 0 0 - 0
  w - 1 0 0 0 0 0 0 - 0
  w - 32 0 0 0 0 0 0 - 0
  w - 2 0 0 0 0 0 0 - 0
  - - 0 0 0 0 0 0 0 CET_SS 0
  - - 0 0 0 0 0 0 0 SSE 0
  w - 0 0 0 0 0 0 0 - 0
  br - 0 0 0 0 0 0 0 SHA 0
  brr - 0 0 0 0 0 0 0 SHA 0
  br 77r 0 0 0 0 0 0 0 SHA 0
  brr - 0 54 0 0 9 0 0 - 0
  - 193w195w196w197w226w209w210w211w212w215w216w228w17r225w229w230w11w12w13w14w15w16w9w10w1w6w4w2w8w3w7w5w227w 0 0 511 0 0 0 7 SKINIT_OR_SVM 0
  w - 0 0 0 0 0 0 0 LWP 0
  w 193r 0 0 0 0 0 0 0 - 0
  - - 0 0 0 256 0 0 0 SMAP 0
  - - 0 0 0 16 0 0 0 - 0
  - - 0 0 0 64 0 0 0 - 0
  - - 0 0 0 0 0 0 0 SKINIT_OR_SVM 0
  - - 0 0 0 128 0 0 0 - 0
  w - 0 0 0 0 0 0 0 SSE 0
  - 49r8b 64 0 0 0 0 0 0 - 514
  - 17r8b 64 0 0 0 0 0 0 - 514
  - 1r8b 64 0 0 0 0 0 0 - 514
  - 33r8b 64 0 0 0 0 0 0 - 514
  w - 0 0 0 0 0 0 0 AMX_TILE 0
  - - 0 0 0 512 0 0 0 UINTR 0
  - 12w2w 0 511 0 0 0 0 7 - 0
  - 5w 0 0 128 0 0 0 7 - 0
  - 226w18r19r5w227w 0 0 0 0 0 0 6 - 0
  - 226w2r3r5w227w 0 0 0 0 0 0 6 - 0
  - 226w18r28r227w 0 511 0 0 0 0 6 - 0
  - 226w28r2r227w 0 511 0 0 0 0 6 - 0
  brr - 0 0 0 0 0 0 0 AMX_COMPLEX 0
  - - 0 0 0 0 0 0 7 TDX 0
  brr - 0 0 0 0 0 0 0 AMX_BF16 0
  brr - 0 0 0 0 0 0 0 AMX_INT8 0
  brr - 0 0 0 0 0 0 0 AMX_FP16 0
  rr - 0 38 17 0 8 0 0 - 0
  - - 512 16 47 0 0 0 0 UINTR 0
  wr - 0 0 0 0 0 0 0 AMX_TILE 0
  - 181w182w183w184w185w186w187w188w 0 0 0 0 0 0 0 AMX_TILE 0
  - - 0 0 0 0 0 0 0 INVLPGB 0
  r 17r19r 0 16 47 0 0 0 0 WAITPKG 0
  rrr - 0 16 47 0 0 0 0 WAITPKG 0
  wr - 0 20 0 0 43 0 0 BMI1 0
  nn - 0 0 0 0 0 0 9 - 0
  - - 0 0 0 0 0 0 9 - 0
  - 5b 0 383 0 512 0 24 6 UINTR 0
  r - 0 0 0 0 0 0 0 WAITPKG 0
  brr - 0 0 0 0 0 0 0 AVX512_4FMAPS 0
  wrr - 0 0 0 0 0 0 0 AVX|AVX512F,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_FP16 0
  wrr - 0 0 0 0 0 0 0 AVX512_FP16 0
  wrr - 0 0 0 0 0 0 0 AVX|AVX512F 0
  wrr - 0 0 0 0 0 0 0 AVX 0
  wrr - 0 0 0 0 0 0 0 AES,AVX|AVX512VL,VAES 0
  wrr - 0 0 0 0 0 0 0 VAES|AVX512VL,VAES 0
  wrr - 0 0 0 0 0 0 0 AVX512F,VAES 0
  wr - 0 0 0 0 0 0 0 AES,AVX 0
  wrr - 0 0 0 0 0 0 0 AES,AVX 0
  wrrr - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  wrrr - 0 0 0 0 0 0 0 AVX512F 0
  wrr - 0 0 0 0 0 0 0 AVX|AVX512DQ,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX512DQ,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX_NE_CONVERT 0
  wrrr - 0 0 0 0 0 0 0 AVX 0
  wr - 0 0 0 0 0 0 0 AVX 0
  wr - 0 0 0 0 0 0 0 AVX512DQ,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX2 0
  wr - 0 0 0 0 0 0 0 AVX2|AVX512F,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX|AVX512F,AVX512VL 0
  wrrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_FP16 0
  wrrr - 0 0 0 0 0 0 0 AVX512_FP16 0
  rr - 0 52 11 0 0 0 0 AVX|AVX512F 0
  rr - 0 52 11 0 0 0 0 AVX512_FP16 0
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_FP16 0
  wr - 0 0 0 0 0 0 0 AVX512_FP16 0
  wrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BF16 0
  wrr - 0 0 0 0 0 0 0 AVX512F,AVX512_BF16 0
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BF16|AVX_NE_CONVERT 1024
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BF16|AVX_NE_CONVERT 0
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BF16 0
  wr - 0 0 0 0 0 0 0 AVX512F,AVX512_BF16 0
  wr - 0 0 0 0 0 0 0 F16C|AVX512F,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 F16C|AVX512F,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX|AVX512F 0
  wrrr - 0 0 0 0 0 0 0 AVX512BW,AVX512VL 0
  wrrr - 0 0 0 0 0 0 0 AVX512BW 0
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BF16 0
  brr - 0 0 0 0 0 0 0 AVX512F,AVX512_BF16 0
  r - 0 4 0 0 0 0 0 - 0
  wr - 0 0 0 0 0 0 0 AVX512ER 0
  wrr - 0 0 0 0 0 0 0 AVX2 0
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_FP16 0
  brr - 0 0 0 0 0 0 0 AVX512_FP16 0
  brrr - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  brrr - 0 0 0 0 0 0 0 AVX512F 0
  brr - 0 0 0 0 0 0 0 FMA 0
  brr - 0 0 0 0 0 0 0 FMA|AVX512F,AVX512VL 0
  brr - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  brr - 0 0 0 0 0 0 0 AVX512F 0
  brr - 0 0 0 0 0 0 0 FMA|AVX512F 0
  wrrr - 0 0 0 0 0 0 0 FMA4 0
  wr - 0 0 0 0 0 0 0 XOP 0
  br - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  er - 0 0 0 0 0 0 0 AVX512F 0
  brb - 0 0 0 0 0 0 0 AVX2 0
  n - 0 0 0 0 0 0 0 AVX512PF 0
  br - 0 0 0 0 0 0 0 AVX512F 0
  wrrr - 0 0 0 0 0 0 0 AVX,GFNI|AVX512VL,GFNI 0
  wrrr - 0 0 0 0 0 0 0 AVX512VL,GFNI 0
  wrrr - 0 0 0 0 0 0 0 AVX512F,GFNI 0
  wrr - 0 0 0 0 0 0 0 AVX,GFNI|AVX512VL,GFNI 0
  wrr - 0 0 0 0 0 0 0 AVX512F,GFNI 0
  wrrr - 0 0 0 0 0 0 0 AVX512DQ 0
  wrrr - 0 0 0 0 0 0 0 AVX512DQ,AVX512VL 0
  wrrr - 0 0 0 0 0 0 0 AVX2 0
  wrrr - 0 0 0 0 0 0 0 AVX|AVX512F 0
  r - 0 0 0 0 0 0 0 AVX 0
  rr 8r 0 0 0 0 0 0 0 AVX 0
  drr - 0 0 0 0 0 0 0 AVX 0
  - - 0 20 43 0 0 0 7 VMX 0
  r - 0 20 43 0 0 0 0 VMX 0
  - 17r18r 0 63 0 0 0 0 7 VMX 0
  - - 0 0 0 0 0 0 7 SEV_ES 0
  - 229w230w1r 0 0 0 0 0 0 0 SVM 0
  - - 0 0 0 0 0 0 7 SVM 0
  wr - 0 0 0 0 0 0 0 AVX512BW,AVX512VL 0
  w - 0 0 63 0 0 0 0 VMX 0
  wr - 0 20 43 0 0 0 0 VMX 0
  - 1r 511 0 0 0 0 0 7 SVM 0
  - 1r 0 0 0 0 0 0 0 SVM 0
  rr - 0 20 43 0 0 0 0 VMX 0
  - - 0 20 43 0 0 0 0 VMX 0
  wrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VP2INTERSECT 0
  wrr - 0 0 0 0 0 0 0 AVX512F,AVX512_VP2INTERSECT 0
  brr - 0 0 0 0 0 0 0 AVX512_4VNNIW 0
  wr - 0 0 0 0 0 0 0 AVX|AVX512BW,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX2|AVX512BW,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX|AVX512BW,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX512BW,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX2|AVX512BW,AVX512VL 0
  wrr - 0 0 0 0 0 0 0 AVX2|AVX512F,AVX512VL 0
  wrrr - 0 0 0 0 0 0 0 AVX|AVX512BW,AVX512VL 0
  wrrr - 0 0 0 0 0 0 0 AVX2|AVX512BW,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX512CD,AVX512VL 0
  wr - 0 0 0 0 0 0 0 AVX512CD 0
  wrr - 0 0 0 0 0 0 0 AVX,PCLMULQDQ|AVX512VL,VPCLMULQDQ 0
  wrr - 0 0 0 0 0 0 0 VPCLMULQDQ|AVX512VL,VPCLMULQDQ 0
  wrr - 0 0 0 0 0 0 0 AVX512F,VPCLMULQDQ 0
  wrrr - 0 0 0 0 0 0 0 AVX,PCLMULQDQ|AVX512VL,VPCLMULQDQ 0
  wrrr - 0 0 0 0 0 0 0 VPCLMULQDQ|AVX512VL,VPCLMULQDQ 0
  wrrr - 0 0 0 0 0 0 0 AVX512F,VPCLMULQDQ 0
  wrrr - 0 0 0 0 0 0 0 XOP 0
  rrr 17r19r2w 0 23 40 0 0 0 0 AVX 0
  rrr 17r19r141w 0 23 40 0 0 0 0 AVX 0
  rrr 2w 0 23 40 0 0 0 0 AVX 0
  rrr 141w 0 23 40 0 0 0 0 AVX 0
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VBMI2 0
  wr - 0 0 0 0 0 0 0 AVX512_VBMI2 0
  brr - 0 0 0 0 0 0 0 AVX_VNNI_INT8 0
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VNNI|AVX_VNNI 2048
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VNNI 0
  brr - 0 0 0 0 0 0 0 AVX512_VNNI 0
  brr - 0 0 0 0 0 0 0 AVX_VNNI_INT16 0
  wrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VBMI 0
  wrr - 0 0 0 0 0 0 0 AVX512_VBMI 0
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VBMI 0
  brr - 0 0 0 0 0 0 0 AVX512_VBMI 0
  brr - 0 0 0 0 0 0 0 AVX512BW,AVX512VL 0
  brr - 0 0 0 0 0 0 0 AVX512BW 0
  wrrrr - 0 0 0 0 0 0 0 XOP 0
  wrr - 0 0 0 0 0 0 0 AVX|AVX512BW 0
  wrr - 0 0 0 0 0 0 0 AVX|AVX512DQ 0
  wrrr - 0 0 0 0 0 0 0 AVX|AVX512BW 0
  wrrr - 0 0 0 0 0 0 0 AVX|AVX512DQ 0
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_IFMA|AVX_IFMA 1024
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_IFMA 0
  brr - 0 0 0 0 0 0 0 AVX512_IFMA 0
  drr - 0 0 0 0 0 0 0 AVX2 0
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BITALG 0
  wr - 0 0 0 0 0 0 0 AVX512_BITALG 0
  wr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VPOPCNTDQ 0
  wr - 0 0 0 0 0 0 0 AVX512_VPOPCNTDQ 0
  wrr - 0 0 0 0 0 0 0 XOP 0
  dr - 0 0 0 0 0 0 0 AVX512F,AVX512VL 0
  dr - 0 0 0 0 0 0 0 AVX512F 0
  wrrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VBMI2 0
  wrrr - 0 0 0 0 0 0 0 AVX512_VBMI2 0
  brr - 0 0 0 0 0 0 0 AVX512VL,AVX512_VBMI2 0
  brr - 0 0 0 0 0 0 0 AVX512_VBMI2 0
  wrr - 0 0 0 0 0 0 0 AVX512VL,AVX512_BITALG 0
  wrr - 0 0 0 0 0 0 0 AVX512_BITALG 0
  rr - 0 20 43 0 0 0 0 AVX 0
  wrr - 0 0 0 0 0 0 0 AVX512ER 0
  br - 0 0 0 0 0 0 0 AVX,SHA512 0
  brr - 0 0 0 0 0 0 0 AVX,SHA512 0
  wrrr - 0 0 0 0 0 0 0 AVX|AVX512F,AVX512VL 0
  brr - 0 0 0 0 0 0 0 AVX,SM3 0
  brrr - 0 0 0 0 0 0 0 AVX,SM3 0
  wrr - 0 0 0 0 0 0 0 AVX,SM4 0
  w - 0 0 0 0 0 0 0 AVX 0
  - 141w142w151w152w153w154w155w156w143w144w145w146w147w148w149w150w 0 0 0 0 0 0 0 AVX 0
  - 77r78r87r88r89r90r91r92r79r80r81r82r83r84r85r86r141w142w151w152w153w154w155w156w143w144w145w146w147w148w149w150w 0 0 0 0 0 0 0 AVX 0
  - - 0 0 0 0 0 0 0 WBNOINVD 0
  r - 0 0 0 0 0 0 0 FSGSBASE 0
  - 17r18r19r 0 0 0 0 0 0 0 - 0
  - 17r18r19r 0 0 0 0 0 0 0 WRMSRNS 0
  - 17r18r19r 0 0 0 0 0 0 0 PKU 0
  wr - 0 0 0 0 0 0 0 CET_SS 0
  r - 0 0 0 0 0 0 0 RTM 0
  bb - 0 63 0 0 0 0 0 - 0
  bb - 0 63 0 0 0 0 0 - 193
  r 1d 0 0 0 0 0 0 3 RTM 0
  bb - 0 0 0 0 0 0 0 - 0
  bb - 0 0 0 0 0 0 0 - 49
  - 1c4c2e8e3c7e 0 0 0 0 0 0 0 PADLOCK_ACE 0
  - 4c2e8e3c7e 0 0 0 0 0 0 0 PADLOCK_ACE 0
  - - 0 0 0 0 0 0 0 RTM 0
  - 18r1w3w 0 0 0 0 0 0 0 XSAVE 0
  - 49b4r 0 0 0 0 0 0 0 - 0
  - - 0 0 0 0 0 0 0 TSXLDTRK 0
  r 17r19r231d232d233d234d235d236d237d238d141d142d151d152d153d154d155d156d157d158d159d160d143d161d162d163d164d165d166d167d168d169d170d144d171d172d145d146d147d148d149d150d 0 15360 0 0 0 0 0 XSAVE 0
  r 17r19r231d232d233d234d235d236d237d238d141d142d151d152d153d154d155d156d157d158d159d160d143d161d162d163d164d165d166d167d168d169d170d144d171d172d145d146d147d148d149d150d 0 15360 0 0 0 0 0 XSAVES 0
  b 17r19r231c232c233c234c235c236c237c238c141c142c151c152c153c154c155c156c157c158c159c160c143c161c162c163c164c165c166c167c168c169c170c144c171c172c145c146c147c148c149c150c 15360 0 0 0 0 0 0 XSAVE 0
  w 17r19r231c232c233c234c235c236c237c238c141c142c151c152c153c154c155c156c157c158c159c160c143c161c162c163c164c165c166c167c168c169c170c144c171c172c145c146c147c148c149c150c 15360 0 0 0 0 0 0 XSAVEC 0
  b 17r19r231c232c233c234c235c236c237c238c141c142c151c152c153c154c155c156c157c158c159c160c143c161c162c163c164c165c166c167c168c169c170c144c171c172c145c146c147c148c149c150c 15360 0 0 0 0 0 0 XSAVEOPT 0
  w 17r19r231c232c233c234c235c236c237c238c141c142c151c152c153c154c155c156c157c158c159c160c143c161c162c163c164c165c166c167c168c169c170c144c171c172c145c146c147c148c149c150c 15360 0 0 0 0 0 0 XSAVES 0
  - 17r18r19r 0 0 0 0 0 0 0 XSAVE 0
  - 1e2e8c7e 0 0 0 0 0 0 0 PADLOCK_PHE 0
  - 19r1w8b 0 0 0 0 0 0 0 PADLOCK_RNG 0
  - - 0 4 59 0 0 0 0 HLE_OR_RTM 0

  aadd 0.0 1.0
  aand 0.0 1.0
  adc 2.1 3.1 4.1 5.1 6.1 7.1 8.1 9.1 10.1 11.1 12.1 13.1 14.2 15.2 16.2 17.2 0.2 18.2 1.2 19.2
  adcx 8.3 9.3 11.3 12.3
  add 2.4 3.4 4.4 5.4 6.4 7.4 8.4 9.4 10.4 11.4 12.4 13.4 14.5 15.5 16.5 17.5 0.5 18.5 1.5 19.5
  addpd 20.6 21.6
  addps 20.7 21.7
  addsd 20.6 22.6
  addss 20.7 23.7
  addsubpd 20.8 21.8
  addsubps 20.8 21.8
  adox 8.9 9.9 11.9 12.9
  aesdec 20.10 21.10
  aesdec128kl 24.11
  aesdec256kl 25.11
  aesdeclast 20.10 21.10
  aesdecwide128kl 26.12
  aesdecwide256kl 27.12
  aesenc 20.10 21.10
  aesenc128kl 24.11
  aesenc256kl 25.11
  aesenclast 20.10 21.10
  aesencwide128kl 26.12
  aesencwide256kl 27.12
  aesimc 20.13 21.13
  aeskeygenassist 28.14 29.14
  and 2.15 3.15 4.15 5.15 6.15 7.15 8.15 9.15 10.15 11.15 12.15 13.15 14.16 15.16 16.16 17.16 0.16 18.16 1.16 19.16
  andn 30.17 31.17 32.17 33.17
  andnpd 20.6 21.6
  andnps 20.7 21.7
  andpd 20.6 21.6
  andps 20.7 21.7
  aor 34.0 35.0
  axor 0.0 1.0
  bextr 30.18 36.19 37.18 38.19 32.18 39.19 40.18 41.19
  blcfill 8.20 9.20 11.20 12.20
  blci 8.20 9.20 11.20 12.20
  blcic 8.20 9.20 11.20 12.20
  blcmsk 8.20 9.20 11.20 12.20
  blcs 8.20 9.20 11.20 12.20
  blendpd 42.21 43.21
  blendps 42.21 43.21
  blendvpd 20.22 21.22 44.21 45.21
  blendvps 20.22 21.22 44.21 45.21
  blsfill 8.20 9.20 11.20 12.20
  blsi 8.23 9.23 11.23 12.23
  blsic 8.20 9.20 11.20 12.20
  blsmsk 8.24 9.24 11.24 12.24
  blsr 8.23 9.23 11.23 12.23
  bndcl 46.25 47.26
  bndcn 46.25 47.26
  bndcu 46.25 47.26
  bndldx 48.27
  bndmk 47.27
  bndmov 49.28 50.28 51.28
  bndstx 52.29
  bsf 5.30 6.30 8.30 9.30 11.30 12.30
  bsr 5.30 6.30 8.30 9.30 11.30 12.30
  bswap 53.31 54.31
  bt 5.32 55.32 8.32 56.32 11.32 57.32 16.32 58.32 0.32 59.32 1.32 60.32
  btc 5.33 55.33 8.33 56.33 11.33 57.33 16.34 58.34 0.34 59.34 1.34 60.34
  btr 5.33 55.33 8.33 56.33 11.33 57.33 16.34 58.34 0.34 59.34 1.34 60.34
  bts 5.33 55.33 8.33 56.33 11.33 57.33 16.34 58.34 0.34 59.34 1.34 60.34
  bzhi 30.35 37.35 32.35 40.35
  call 54.36 61.36 62.37 63.38 64.39 65.40
  cbw 66.41
  cdq 66.42
  cdqe 66.43
  clac 66.44
  clc 66.45
  cld 66.46
  cldemote 67.47
  clflush 67.48
  clflushopt 67.49
  clgi 66.50
  cli 66.51
  clrssbsy 61.52
  clts 66.53
  clui 68.54
  clwb 67.55
  clzero 66.56 69.57 70.57
  cmc 66.58
  cmova 5.59 6.59 8.60 9.60 11.59 12.59
  cmovae 5.61 6.61 8.62 9.62 11.61 12.61
  cmovb 5.61 6.61 8.62 9.62 11.61 12.61
  cmovbe 5.59 6.59 8.60 9.60 11.59 12.59
  cmovc 5.61 6.61 8.62 9.62 11.61 12.61
  cmove 5.63 6.63 8.64 9.64 11.63 12.63
  cmovg 5.65 6.65 8.66 9.66 11.65 12.65
  cmovge 5.67 6.67 8.68 9.68 11.67 12.67
  cmovl 5.67 6.67 8.68 9.68 11.67 12.67
  cmovle 5.65 6.65 8.66 9.66 11.65 12.65
  cmovna 5.59 6.59 8.60 9.60 11.59 12.59
  cmovnae 5.61 6.61 8.62 9.62 11.61 12.61
  cmovnb 5.61 6.61 8.62 9.62 11.61 12.61
  cmovnbe 5.59 6.59 8.60 9.60 11.59 12.59
  cmovnc 5.61 6.61 8.62 9.62 11.61 12.61
  cmovne 5.63 6.63 8.64 9.64 11.63 12.63
  cmovng 5.65 6.65 8.66 9.66 11.65 12.65
  cmovnge 5.67 6.67 8.68 9.68 11.67 12.67
  cmovnl 5.67 6.67 8.68 9.68 11.67 12.67
  cmovnle 5.65 6.65 8.66 9.66 11.65 12.65
  cmovno 5.69 6.69 8.70 9.70 11.69 12.69
  cmovnp 5.71 6.71 8.72 9.72 11.71 12.71
  cmovns 5.73 6.73 8.74 9.74 11.73 12.73
  cmovnz 5.63 6.63 8.64 9.64 11.63 12.63
  cmovo 5.69 6.69 8.70 9.70 11.69 12.69
  cmovp 5.71 6.71 8.72 9.72 11.71 12.71
  cmovpe 5.71 6.71 8.72 9.72 11.71 12.71
  cmovpo 5.71 6.71 8.72 9.72 11.71 12.71
  cmovs 5.73 6.73 8.74 9.74 11.73 12.73
  cmovz 5.63 6.63 8.64 9.64 11.63 12.63
  cmp 2.75 3.75 4.75 5.75 6.75 7.75 8.75 9.75 10.75 11.75 12.75 13.75 14.75 15.75 16.75 17.75 0.75 18.75 1.75 19.75
  cmpaexadd 71.76 72.76
  cmpaxadd 71.76 72.76
  cmpbexadd 71.76 72.76
  cmpbxadd 71.76 72.76
  cmpcxadd 71.76 72.76
  cmpeqpd 20.6 21.6
  cmpeqps 20.7 21.7
  cmpeqsd 20.6 22.6
  cmpeqss 20.7 23.7
  cmpexadd 71.76 72.76
  cmpgexadd 71.76 72.76
  cmpgxadd 71.76 72.76
  cmplepd 20.6 21.6
  cmpleps 20.7 21.7
  cmplesd 20.6 22.6
  cmpless 20.7 23.7
  cmplexadd 71.76 72.76
  cmpltpd 20.6 21.6
  cmpltps 20.7 21.7
  cmpltsd 20.6 22.6
  cmpltss 20.7 23.7
  cmplxadd 71.76 72.76
  cmpnaexadd 71.76 72.76
  cmpnaxadd 71.76 72.76
  cmpnbexadd 71.76 72.76
  cmpnbxadd 71.76 72.76
  cmpncxadd 71.76 72.76
  cmpneqpd 20.6 21.6
  cmpneqps 20.7 21.7
  cmpneqsd 20.6 22.6
  cmpneqss 20.7 23.7
  cmpnexadd 71.76 72.76
  cmpngexadd 71.76 72.76
  cmpngxadd 71.76 72.76
  cmpnlepd 20.6 21.6
  cmpnleps 20.7 21.7
  cmpnlesd 20.6 22.6
  cmpnless 20.7 23.7
  cmpnlexadd 71.76 72.76
  cmpnltpd 20.6 21.6
  cmpnltps 20.7 21.7
  cmpnltsd 20.6 22.6
  cmpnltss 20.7 23.7
  cmpnlxadd 71.76 72.76
  cmpnoxadd 71.76 72.76
  cmpnpxadd 71.76 72.76
  cmpnsxadd 71.76 72.76
  cmpnzxadd 71.76 72.76
  cmpordpd 20.6 21.6
  cmpordps 20.7 21.7
  cmpordsd 20.6 22.6
  cmpordss 20.7 23.7
  cmpoxadd 71.76 72.76
  cmppd 42.77 43.77
  cmppexadd 71.76 72.76
  cmppoxadd 71.76 72.76
  cmpps 42.78 43.78
  cmppxadd 71.76 72.76
  cmpsb 66.79
  cmpsd 66.79 42.77 73.77
  cmpsq 66.79
  cmpss 42.78 74.78
  cmpsw 66.79
  cmpsxadd 71.76 72.76
  cmpunordpd 20.6 21.6
  cmpunordps 20.7 21.7
  cmpunordsd 20.6 22.6
  cmpunordss 20.7 23.7
  cmpxchg 2.80 5.81 8.82 11.83 14.84 16.85 0.86 1.87
  cmpxchg16b 75.88
  cmpxchg8b 61.89
  cmpzxadd 71.76 72.76
  comisd 20.90 22.90
  comiss 20.91 23.91
  cpuid 66.92
  cqo 66.93
  crc32 76.94 77.94 8.94 78.94 79.94 9.94 80.94 11.94 81.94 12.94
  cvtdq2pd 20.95 22.95
  cvtdq2ps 20.95 21.95
  cvtpd2dq 20.95 21.95
  cvtpd2pi 82.95 83.95
  cvtpd2ps 20.95 21.95
  cvtpi2pd 84.95 22.95
  cvtpi2ps 84.7 22.7
  cvtps2dq 20.95 21.95
  cvtps2pd 20.95 22.95
  cvtps2pi 82.96 85.96
  cvtsd2si 86.95 87.95 88.95 12.95
  cvtsd2ss 20.6 22.6
  cvtsi2sd 89.6 90.6 23.6 22.6
  cvtsi2ss 89.7 90.7 23.7 22.7
  cvtss2sd 20.6 23.6
  cvtss2si 86.96 9.96 88.96 91.96
  cvttpd2dq 20.95 21.95
  cvttpd2pi 82.95 83.95
  cvttps2dq 20.95 21.95
  cvttps2pi 82.96 85.96
  cvttsd2si 86.95 87.95 88.95 12.95
  cvttss2si 86.96 9.96 88.96 91.96
  cwd 66.97
  cwde 66.98
  dec 92.99 93.99 53.99 54.99 94.100 95.100 96.100 61.100
  div 92.101 93.102 53.103 54.104 94.101 95.102 96.103 61.104
  divpd 20.6 21.6
  divps 20.7 21.7
  divsd 20.6 22.6
  divss 20.7 23.7
  dppd 42.21 43.21
  dpps 42.21 43.21
  emms 66.105
  encls 66.106
  enclu 66.107
  enclv 66.108
  encodekey128 97.109
  encodekey256 97.110
  endbr32 66.111
  endbr64 66.111
  enqcmd 98.112
  enqcmds 98.112
  enter 99.113
  erets 68.114
  eretu 68.115
  extractps 100.116 101.116 102.116
  extrq 20.117 103.118
  f2xm1 66.119
  fabs 66.120
  fadd 66.121 104.122 96.122 61.122 105.123 106.123
  faddp 66.121 104.124 105.123
  fbld 107.125
  fbstp 107.126
  fchs 66.120
  fclex 66.127
  fcmovb 66.128 104.129 106.130
  fcmovbe 66.131 104.132 106.133
  fcmove 66.134 104.135 106.136
  fcmovnb 66.128 104.129 106.130
  fcmovnbe 66.131 104.132 106.133
  fcmovne 66.134 104.135 106.136
  fcmovnu 66.137 104.138 106.139
  fcmovu 66.137 104.138 106.139
  fcom 66.140 104.141 96.141 61.141 106.142
  fcomi 66.143 104.144 106.145
  fcomip 66.143 104.144 106.145
  fcomp 66.140 104.141 96.141 61.141 106.142
  fcompp 66.140
  fcos 66.146
  fdecstp 66.147
  fdisi 66.105
  fdiv 66.121 104.122 96.122 61.122 105.123 106.123
  fdivp 66.121 104.124 105.123
  fdivr 66.121 104.122 96.122 61.122 105.123 106.123
  fdivrp 66.121 104.124 105.123
  femms 66.148
  feni 66.105
  ffree 66.127 104.149
  ffreep 66.127 104.149
  fiadd 95.122 96.122
  ficom 95.141 96.141
  ficomp 95.141 96.141
  fidiv 95.122 96.122
  fidivr 95.122 96.122
  fild 95.125 96.125 61.125
  fimul 95.122 96.122
  fincstp 66.147
  finit 66.150
  fist 95.126 96.126
  fistp 95.126 96.126 61.126
  fisttp 95.151 96.151 61.151
  fisub 95.122 96.122
  fisubr 95.122 96.122
  fld 66.152 104.125 96.125 61.125 107.125
  fld1 66.153
  fldcw 95.154
  fldenv 108.155
  fldl2e 66.153
  fldl2t 66.153
  fldlg2 66.153
  fldln2 66.153
  fldpi 66.153
  fldz 66.153
  fmul 66.121 104.122 96.122 61.122 105.123 106.123
  fmulp 66.121 104.124 105.123
  fnclex 66.127
  fndisi 66.105
  fneni 66.105
  fninit 66.150
  fnop 66.105
  fnsave 109.156
  fnstcw 95.157
  fnstenv 108.158
  fnstsw 110.158 95.158
  fpatan 66.121
  fprem 66.159
  fprem1 66.159
  fptan 66.146
  frndint 66.119
  frstor 109.160
  fsave 109.156
  fscale 66.161
  fsin 66.146
  fsincos 66.146
  fsqrt 66.119
  fst 66.162 104.126 96.126 61.126
  fstcw 95.157
  fstenv 108.158
  fstp 66.162 104.126 96.126 61.126 107.126
  fstsw 110.158 95.158
  fsub 66.121 104.122 96.122 61.122 105.123 106.123
  fsubp 66.121 104.124 105.123
  fsubr 66.121 104.122 96.122 61.122 105.123 106.123
  fsubrp 66.121 104.124 105.123
  ftst 66.163
  fucom 66.140 104.141 106.142
  fucomi 66.143 104.144 106.145
  fucomip 66.143 104.144 106.145
  fucomp 66.140 104.141 106.142
  fucompp 66.140
  fwait 66.105
  fxam 66.164
  fxch 66.165 104.166 105.167 106.167
  fxrstor 111.168
  fxrstor64 111.168
  fxsave 111.169
  fxsave64 111.169
  fxtract 66.119
  fyl2x 66.121
  fyl2xp1 66.121
  getsec 66.170
  getsecq 68.170
  gf2p8affineinvqb 28.171 29.171
  gf2p8affineqb 28.171 29.171
  gf2p8mulb 20.172 21.172
  haddpd 20.8 21.8
  haddps 20.8 21.8
  hlt 66.105
  hreset 112.173 113.174
  hsubpd 20.8 21.8
  hsubps 20.8 21.8
  icebp 66.175
  idiv 92.101 93.102 53.103 54.104 94.101 95.102 96.103 61.104
  imul 92.176 93.177 53.178 54.179 94.176 95.177 96.178 61.179 5.180 6.180 7.180 8.180 9.180 10.180 11.180 12.180 13.180 114.181 115.181 36.181 38.181 116.181 117.181
  in 118.182 119.182 120.182 121.182 122.182 123.182
  inc 92.99 93.99 53.99 54.99 94.100 95.100 96.100 61.100
  incsspd 53.183
  incsspq 54.183
  insb 66.184
  insd 66.184
  insertps 42.21 74.21
  insertq 20.117 124.185
  insw 66.184
  int 125.186
  int01 66.175
  int03 66.175
  int1 66.175
  int3 66.175
  invd 66.105
  invept 126.187
  invlpg 67.188
  invlpga 66.189 127.190 128.190
  invlpgb 68.191
  invpcid 126.192
  invvpid 126.193
  iret 66.194
  iretd 66.195
  iretq 66.196
  iretw 66.197
  ja 65.198
  jae 65.199
  jb 65.199
  jbe 65.198
  jc 65.199
  je 65.200
  jecxz 129.201
  jg 65.202
  jge 65.203
  jl 65.203
  jle 65.202
  jmp 54.204 61.204 62.205 63.205 64.205 65.206
  jna 65.198
  jnae 65.199
  jnb 65.199
  jnbe 65.198
  jnc 65.199
  jne 65.200
  jng 65.202
  jnge 65.203
  jnl 65.203
  jnle 65.202
  jno 65.207
  jnp 65.208
  jns 65.209
  jnz 65.200
  jo 65.207
  jp 65.208
  jpe 65.208
  jpo 65.208
  jrcxz 129.210
  js 65.209
  jz 65.200
  kaddb 130.211
  kaddd 130.212
  kaddq 130.212
  kaddw 130.211
  kandb 130.211
  kandd 130.212
  kandnb 130.211
  kandnd 130.212
  kandnq 130.212
  kandnw 130.213
  kandq 130.212
  kandw 130.213
  kmovb 131.214 132.214 133.214 134.214 135.214
  kmovd 131.215 132.215 133.215 136.215 137.215
  kmovq 138.215 139.215 133.215 140.215 141.215
  kmovw 131.216 142.216 132.216 133.216 143.216 144.216
  knotb 133.214
  knotd 133.215
  knotq 133.215
  knotw 133.216
  korb 130.211
  kord 130.212
  korq 130.212
  kortestb 133.217
  kortestd 133.218
  kortestq 133.218
  kortestw 133.219
  korw 130.213
  kshiftlb 145.211
  kshiftld 145.212
  kshiftlq 145.212
  kshiftlw 145.213
  kshiftrb 145.211
  kshiftrd 145.212
  kshiftrq 145.212
  kshiftrw 145.213
  ktestb 133.217
  ktestd 133.218
  ktestq 133.218
  ktestw 133.217
  kunpckbw 130.213
  kunpckdq 130.212
  kunpckwd 130.212
  kxnorb 130.211
  kxnord 130.212
  kxnorq 130.212
  kxnorw 130.213
  kxorb 130.211
  kxord 130.212
  kxorq 130.212
  kxorw 130.213
  lahf 66.220
  lar 5.221 146.221 147.221 6.221 77.221 8.221 148.221 79.221 149.221 150.221 11.221 151.221
  lddqu 21.222
  ldmxcsr 96.223
  ldtilecfg 152.224
  lea 153.225 154.225 155.225
  leave 66.226
  lfence 66.227
  lfs 156.228 157.228 158.228
  lgdt 159.229
  lgs 156.230 157.230 158.230
  lidt 159.229
  lkgs 160.231 161.231 162.231 163.231
  lldt 93.229 95.229
  llwpcb 53.232 54.232
  lmsw 93.233 95.233
  loadiwkey 164.234
  lodsb 66.235
  lodsd 66.236
  lodsq 66.236
  lodsw 66.237
  loop 129.238 165.239 166.239
  loope 129.240 165.241 166.241
  loopne 129.240 165.241 166.241
  loopnz 129.240 165.241 166.241
  loopz 129.240 165.241 166.241
  lsl 5.221 146.221 147.221 6.221 77.221 8.221 148.221 79.221 149.221 150.221 11.221 151.221
  lss 156.242 157.242 158.242
  ltr 93.229 95.229
  lwpins 36.243 38.243 167.243 168.243
  lwpval 36.244 38.244 167.244 168.244
  lzcnt 5.245 6.245 8.245 9.245 11.245 12.245
  maskmovdqu 20.246
  maskmovq 169.247
  maxpd 20.6 21.6
  maxps 20.7 21.7
  maxsd 20.6 22.6
  maxss 20.7 23.7
  mcommit 68.248
  mfence 66.227
  minpd 20.6 21.6
  minps 20.7 21.7
  minsd 20.6 22.6
  minss 20.7 23.7
  monitor 66.249 170.250
  monitorx 66.251 170.252
  mov 2.182 3.182 4.182 5.182 171.182 6.182 7.182 8.182 172.182 9.182 10.182 11.182 173.253 174.253 175.182 12.182 176.182 177.253 178.253 179.182 180.182 181.182 182.182 183.182 184.182 185.182 186.182 14.254 15.254 16.254 187.182 17.254 0.254 18.254 1.254 19.254 188.182 189.182 190.182 191.182
  movapd 20.95 21.95 192.95
  movaps 20.96 21.96 192.96
  movbe 6.255 9.255 12.255 16.255 0.255 1.255
  movd 193.182 86.95 194.182 195.182 196.182 197.182 85.182 89.95 23.95 198.182 199.95 200.182
  movddup 20.222 22.222
  movdir64b 98.256
  movdiri 0.257 1.257
  movdq2q 82.95
  movdqa 20.95 21.95 192.95
  movdqu 20.95 21.95 192.95
  movhlps 20.7
  movhpd 22.6 201.95
  movhps 22.7 201.96
  movlhps 20.7
  movlpd 22.6 201.95
  movlps 22.7 201.96
  movmskpd 86.95 88.95
  movmskps 86.96 88.96
  movntdq 192.95
  movntdqa 21.258
  movnti 0.95 1.95
  movntpd 192.95
  movntps 192.96
  movntq 200.96
  movntsd 201.259
  movntss 199.259
  movq 194.182 88.95 196.182 169.182 85.182 90.95 20.95 22.95 200.182 201.95
  movq2dq 84.95
  movsb 66.260
  movsd 66.260 20.6 22.95 201.95
  movshdup 20.222 21.222
  movsldup 20.222 21.222
  movsq 66.260
  movss 20.7 23.96 199.96
  movsw 66.260
  movsx 202.182 203.182 76.182 77.182 78.182 79.182 80.182 149.182 150.182 81.182 151.182 91.182
  movsxd 150.182 91.182
  movupd 20.95 21.95 192.95
  movups 20.96 21.96 192.96
  movzx 202.182 203.182 76.182 77.182 78.182 79.182 80.182 149.182 81.182 151.182
  mpsadbw 42.21 43.21
  mul 92.176 93.177 53.178 54.179 94.176 95.177 96.178 61.179
  mulpd 20.6 21.6
  mulps 20.7 21.7
  mulsd 20.6 22.6
  mulss 20.7 23.7
  mulx 30.261 31.261 32.262 33.262
  mwait 66.263 127.264
  mwaitx 66.265 127.266
  neg 92.267 93.267 53.267 54.267 94.268 95.268 96.268 61.268
  nop 66.105 93.188 53.188 54.188 95.188 96.188 61.188
  not 92.31 93.31 53.31 54.31 94.269 95.269 96.269 61.269
  or 2.15 3.15 4.15 5.15 6.15 7.15 8.15 9.15 10.15 11.15 12.15 13.15 14.16 15.16 16.16 17.16 0.16 18.16 1.16 19.16
  orpd 20.6 21.6
  orps 20.7 21.7
  out 204.270 205.270 206.270 207.270 208.270 209.270
  outsb 66.271
  outsd 66.271
  outsw 66.271
  pabsb 169.272 85.272 20.272 21.272
  pabsd 169.272 85.272 20.272 21.272
  pabsw 169.272 85.272 20.272 21.272
  packssdw 169.273 85.273 20.6 21.6
  packsswb 169.273 85.273 20.6 21.6
  packusdw 20.274 21.274
  packuswb 169.273 85.273 20.6 21.6
  paddb 169.273 85.273 20.6 21.6
  paddd 169.273 85.273 20.6 21.6
  paddq 169.273 85.273 20.6 21.6
  paddsb 169.273 85.273 20.6 21.6
  paddsw 169.273 85.273 20.6 21.6
  paddusb 169.273 85.273 20.6 21.6
  paddusw 169.273 85.273 20.6 21.6
  paddw 169.273 85.273 20.6 21.6
  palignr 210.275 211.275 42.275 212.275
  pand 169.273 85.273 20.6 21.6
  pandn 169.273 85.273 20.6 21.6
  pause 66.105
  pavgb 169.7 85.7 20.6 21.6
  pavgusb 169.276 85.276
  pavgw 169.7 85.7 20.6 21.6
  pblendvb 20.22 21.22 44.21 213.21
  pblendw 42.21 43.21
  pbndkb 68.277
  pclmulhqhqdq 20.278 21.278
  pclmulhqlqdq 20.278 21.278
  pclmullqhqdq 20.278 21.278
  pclmullqlqdq 20.278 21.278
  pclmulqdq 28.279 29.279
  pcmpeqb 169.273 85.273 20.6 21.6
  pcmpeqd 169.273 85.273 20.6 21.6
  pcmpeqq 20.274 21.274
  pcmpeqw 169.273 85.273 20.6 21.6
  pcmpestri 42.280 43.280
  pcmpestrm 42.281 43.281
  pcmpgtb 169.273 85.273 20.6 21.6
  pcmpgtd 169.273 85.273 20.6 21.6
  pcmpgtq 20.94 21.94
  pcmpgtw 169.273 85.273 20.6 21.6
  pcmpistri 42.282 43.282
  pcmpistrm 42.283 43.283
  pconfig 66.284
  pdep 30.285 31.285 32.285 33.285
  pext 30.285 31.285 32.285 33.285
  pextrb 100.116 101.116 214.116
  pextrd 100.116 102.116
  pextrq 101.116 215.116
  pextrw 216.286 100.287 101.287 217.116
  pf2id 169.288 85.288
  pf2iw 169.289 85.289
  pfacc 169.276 85.276
  pfadd 169.276 85.276
  pfcmpeq 169.276 85.276
  pfcmpge 169.276 85.276
  pfcmpgt 169.276 85.276
  pfmax 169.276 85.276
  pfmin 169.276 85.276
  pfmul 169.276 85.276
  pfnacc 169.290 85.290
  pfpnacc 169.290 85.290
  pfrcp 169.288 85.288
  pfrcpit1 169.276 85.276
  pfrcpit2 169.276 85.276
  pfrsqit1 169.276 85.276
  pfrsqrt 169.288 85.288
  pfsub 169.276 85.276
  pfsubr 169.276 85.276
  phaddd 169.291 85.291 20.291 21.291
  phaddsw 169.291 85.291 20.291 21.291
  phaddw 169.291 85.291 20.291 21.291
  phminposuw 20.258 21.258
  phsubd 169.291 85.291 20.291 21.291
  phsubsw 169.291 85.291 20.291 21.291
  phsubw 169.291 85.291 20.291 21.291
  pi2fd 169.288 85.288
  pi2fw 169.289 85.289
  pinsrb 218.21 219.21
  pinsrd 218.21 74.21
  pinsrq 220.21 221.21
  pinsrw 222.78 223.78 224.78 225.77 218.77 220.77 226.77
  pmaddubsw 169.291 85.291 20.291 21.291
  pmaddwd 169.273 85.273 20.6 21.6
  pmaxsb 20.274 21.274
  pmaxsd 20.274 21.274
  pmaxsw 169.7 85.7 20.6 21.6
  pmaxub 169.7 85.7 20.6 21.6
  pmaxud 20.274 21.274
  pmaxuw 20.274 21.274
  pminsb 20.274 21.274
  pminsd 20.274 21.274
  pminsw 169.7 85.7 20.6 21.6
  pminub 169.7 85.7 20.6 21.6
  pminud 20.274 21.274
  pminuw 20.274 21.274
  pmovmskb 193.96 86.95
  pmovsxbd 20.258 23.258
  pmovsxbq 20.258 227.258
  pmovsxbw 20.258 22.258
  pmovsxdq 20.258 22.258
  pmovsxwd 20.258 22.258
  pmovsxwq 20.258 23.258
  pmovzxbd 20.258 23.258
  pmovzxbq 20.258 227.258
  pmovzxbw 20.258 22.258
  pmovzxdq 20.258 22.258
  pmovzxwd 20.258 22.258
  pmovzxwq 20.258 23.258
  pmuldq 20.274 21.274
  pmulhrsw 169.291 85.291 20.291 21.291
  pmulhrwa 169.276 85.276
  pmulhuw 169.7 85.7 20.6 21.6
  pmulhw 169.273 85.273 20.6 21.6
  pmulld 20.274 21.274
  pmullw 169.273 85.273 20.6 21.6
  pmuludq 169.6 228.6 20.6 21.6
  pop 93.292 54.293 229.293 230.293 95.292 61.293
  popcnt 5.294 6.294 8.294 9.294 11.294 12.294
  popf 66.295
  popfq 66.295
  popfw 66.296
  por 169.273 85.273 20.6 21.6
  prefetch 67.297
  prefetchit0 67.298
  prefetchit1 67.298
  prefetchnta 67.299
  prefetcht0 67.299
  prefetcht1 67.299
  prefetcht2 67.299
  prefetchw 67.297
  prefetchwt1 67.300
  psadbw 169.7 85.7 20.6 21.6
  pshufb 169.291 85.291 20.291 21.291
  pshufd 28.287 231.287
  pshufhw 28.287 231.287
  pshuflw 28.287 231.287
  pshufw 232.286 233.286
  psignb 169.291 85.291 20.291 21.291
  psignd 169.291 85.291 20.291 21.291
  psignw 169.291 85.291 20.291 21.291
  pslld 169.273 85.273 234.273 20.6 21.6 235.6
  pslldq 235.6
  psllq 169.273 85.273 234.273 20.6 21.6 235.6
  psllw 169.273 85.273 234.273 20.6 21.6 235.6
  psmash 68.301
  psrad 169.273 85.273 234.273 20.6 21.6 235.6
  psraw 169.273 85.273 234.273 20.6 21.6 235.6
  psrld 169.273 85.273 234.273 20.6 21.6 235.6
  psrldq 235.6
  psrlq 169.273 85.273 234.273 20.6 21.6 235.6
  psrlw 169.273 85.273 234.273 20.6 21.6 235.6
  psubb 169.273 85.273 20.6 21.6
  psubd 169.273 85.273 20.6 21.6
  psubq 169.6 228.6 20.6 21.6
  psubsb 169.273 85.273 20.6 21.6
  psubsw 169.273 85.273 20.6 21.6
  psubusb 169.273 85.273 20.6 21.6
  psubusw 169.273 85.273 20.6 21.6
  psubw 169.273 85.273 20.6 21.6
  pswapd 169.289 85.289
  ptest 20.302 21.302
  ptwrite 161.303 162.303 236.303 237.303
  punpckhbw 169.273 85.273 20.6 21.6
  punpckhdq 169.273 85.273 20.6 21.6
  punpckhqdq 20.6 21.6
  punpckhwd 169.273 85.273 20.6 21.6
  punpcklbw 169.273 238.273 20.6 21.6
  punpckldq 169.273 238.273 20.6 21.6
  punpcklqdq 20.6 21.6
  punpcklwd 169.273 238.273 20.6 21.6
  push 93.304 54.305 229.305 230.305 95.304 61.305 239.305
  pushf 66.306
  pushfq 66.306
  pushfw 66.307
  pvalidate 68.308
  pxor 169.273 85.273 20.6 21.6
  rcl 240.309 241.309 242.309 55.309 243.309 56.309 244.309 57.309 245.309 246.309 247.309 58.309 248.309 59.309 249.309 60.309
  rcpps 20.96 21.96
  rcpss 20.7 23.7
  rcr 240.309 241.309 242.309 55.309 243.309 56.309 244.309 57.309 245.309 246.309 247.309 58.309 248.309 59.309 249.309 60.309
  rdfsbase 53.310 54.310
  rdgsbase 53.310 54.310
  rdmsr 66.311
  rdmsrlist 68.312
  rdpid 53.313 54.313
  rdpkru 66.314
  rdpmc 66.315
  rdpru 68.316
  rdrand 93.317 53.317 54.317
  rdseed 93.318 53.318 54.318
  rdsspd 53.319
  rdsspq 54.319
  rdtsc 66.320
  rdtscp 66.321
  ret 66.322 250.323
  retf 66.324 250.325
  retfd 66.324 250.325
  retfq 66.326 250.325
  retfw 66.327 250.325
  retn 66.322 250.323
  retnq 66.322 250.323
  retq 66.322 250.323
  rmpadjust 68.328
  rmpquery 68.329
  rmpupdate 68.330
  rol 240.331 241.331 242.331 55.331 243.331 56.331 244.331 57.331 245.331 246.331 247.331 58.331 248.331 59.331 249.331 60.331
  ror 240.331 241.331 242.331 55.331 243.331 56.331 244.331 57.331 245.331 246.331 247.331 58.331 248.331 59.331 249.331 60.331
  rorx 251.332 252.332 253.332 254.332
  roundpd 42.116 43.116
  roundps 42.116 43.116
  roundsd 42.21 221.21
  roundss 42.21 74.21
  rsm 66.333
  rsqrtps 20.96 21.96
  rsqrtss 20.7 23.7
  rstorssp 61.52
  sahf 66.334
  sal 240.335 241.335 242.335 55.335 243.335 56.335 244.335 57.335 245.335 246.335 247.335 58.335 248.335 59.335 249.335 60.335
  sar 240.335 241.335 242.335 55.335 243.335 56.335 244.335 57.335 245.335 246.335 247.335 58.335 248.335 59.335 249.335 60.335
  sarx 30.332 37.332 32.332 40.332
  saveprevssp 66.336
  sbb 2.1 3.1 4.1 5.1 6.1 7.1 8.1 9.1 10.1 11.1 12.1 13.1 14.2 15.2 16.2 17.2 0.2 18.2 1.2 19.2
  scasb 66.337
  scasd 66.338
  scasq 66.339
  scasw 66.340
  seamcall 68.341
  seamops 68.342
  seamret 68.343
  senduipi 54.344
  serialize 66.345
  seta 92.346 94.346
  setae 92.347 94.347
  setb 92.347 94.347
  setbe 92.346 94.346
  setc 92.347 94.347
  sete 92.348 94.348
  setg 92.349 94.349
  setge 92.350 94.350
  setl 92.350 94.350
  setle 92.349 94.349
  setna 92.346 94.346
  setnae 92.347 94.347
  setnb 92.347 94.347
  setnbe 92.346 94.346
  setnc 92.347 94.347
  setne 92.348 94.348
  setng 92.349 94.349
  setnge 92.350 94.350
  setnl 92.350 94.350
  setnle 92.349 94.349
  setno 92.351 94.351
  setnp 92.352 94.352
  setns 92.353 94.353
  setnz 92.348 94.348
  seto 92.351 94.351
  setp 92.352 94.352
  setpe 92.352 94.352
  setpo 92.352 94.352
  sets 92.353 94.353
  setssbsy 66.354
  setz 92.348 94.348
  sfence 66.355
  sgdt 159.356
  sha1msg1 20.357 21.357
  sha1msg2 20.357 21.357
  sha1nexte 20.357 21.357
  sha1rnds4 28.358 29.358
  sha256msg1 20.357 21.357
  sha256msg2 20.357 21.357
  sha256rnds2 20.359 21.359 44.358 45.358
  shl 240.335 241.335 242.335 55.335 243.335 56.335 244.335 57.335 245.335 246.335 247.335 58.335 248.335 59.335 249.335 60.335
  shld 255.360 256.360 257.360 258.360 259.360 260.360 261.360 262.360 263.360 264.360 265.360 266.360
  shlx 30.332 37.332 32.332 40.332
  shr 240.335 241.335 242.335 55.335 243.335 56.335 244.335 57.335 245.335 246.335 247.335 58.335 248.335 59.335 249.335 60.335
  shrd 255.360 256.360 257.360 258.360 259.360 260.360 261.360 262.360 263.360 264.360 265.360 266.360
  shrx 30.332 37.332 32.332 40.332
  shufpd 42.77 43.77
  shufps 42.78 43.78
  sidt 159.356
  skinit 66.361
  sldt 93.356 53.356 54.356 95.356
  slwpcb 53.362 54.362
  smsw 160.363 53.363 54.363 95.363
  sqrtpd 20.95 21.95
  sqrtps 20.96 21.96
  sqrtsd 20.6 22.6
  sqrtss 20.7 23.7
  stac 66.364
  stc 66.365
  std 66.366
  stgi 66.367
  sti 66.368
  stmxcsr 96.369
  stosb 66.370
  stosd 66.371
  stosq 66.372
  stosw 66.373
  str 93.356 53.356 54.356 95.356
  sttilecfg 152.374
  stui 68.375
  sub 2.4 3.4 4.4 5.4 6.4 7.4 8.4 9.4 10.4 11.4 12.4 13.4 14.5 15.5 16.5 17.5 0.5 18.5 1.5 19.5
  subpd 20.6 21.6
  subps 20.7 21.7
  subsd 20.6 22.6
  subss 20.7 23.7
  swapgs 66.105
  syscall 66.376
  sysenter 66.377
  sysexit 66.378
  sysexitq 267.379
  sysret 66.380
  sysretq 268.381
  t1mskc 8.20 9.20 11.20 12.20
  tcmmimfp16ps 269.382
  tcmmrlfp16ps 269.382
  tdcall 68.383
  tdpbf16ps 270.384
  tdpbssd 270.385
  tdpbsud 270.385
  tdpbusd 270.385
  tdpbuud 270.385
  tdpfp16ps 269.386
  test 2.387 3.387 4.387 5.387 6.387 7.387 8.387 9.387 10.387 11.387 12.387 13.387 14.387 15.387 16.387 17.387 0.387 18.387 1.387 19.387
  testui 68.388
  tileloadd 271.389
  tileloaddt1 271.389
  tilerelease 66.390
  tilestored 272.389
  tilezero 273.374
  tlbsync 68.391
  tpause 53.392 274.393
  tzcnt 5.394 6.394 8.394 9.394 11.394 12.394
  tzmsk 8.20 9.20 11.20 12.20
  ucomisd 20.90 22.90
  ucomiss 20.91 23.91
  ud0 5.395 6.395 8.395 9.395 11.395 12.395
  ud1 5.395 6.395 8.395 9.395 11.395 12.395
  ud2 66.396
  ud2a 66.396
  ud2b 5.395 6.395 8.395 9.395 11.395 12.395
  uiret 68.397
  umonitor 53.398 54.398
  umwait 53.392 274.393
  unpckhpd 20.6 21.6
  unpckhps 20.7 21.7
  unpcklpd 20.6 21.6
  unpcklps 20.7 21.7
  v4fmaddps 275.399
  v4fmaddss 276.399
  v4fnmaddps 275.399
  v4fnmaddss 276.399
  vaddpd 277.400 278.400 279.401 280.400 281.400 282.401 283.213 284.213 285.213
  vaddph 277.402 286.402 287.402 280.402 288.402 289.402 283.403 290.403 291.403
  vaddps 277.400 278.400 292.401 280.400 281.400 293.401 283.213 284.213 294.213
  vaddsd 295.404 296.404
  vaddsh 295.403 297.403
  vaddss 295.404 298.404
  vaddsubpd 299.405 300.405 301.405 302.405
  vaddsubps 299.405 300.405 301.405 302.405
  vaesdec 303.406 304.406 305.407 306.407 307.408 308.408
  vaesdeclast 303.406 304.406 305.407 306.407 307.408 308.408
  vaesenc 303.406 304.406 305.407 306.407 307.408 308.408
  vaesenclast 303.406 304.406 305.407 306.407 307.408 308.408
  vaesimc 20.409 21.409
  vaeskeygenassist 28.410 29.410
  valignd 309.411 310.411 311.411 312.411 313.411 314.411 315.412 316.412 317.412
  valignq 309.411 310.411 318.411 312.411 313.411 319.411 315.412 316.412 320.412
  vandnpd 277.413 278.413 279.414 280.413 281.413 282.414 321.211 284.211 285.211
  vandnps 277.413 278.413 292.414 280.413 281.413 293.414 321.211 284.211 294.211
  vandpd 277.413 278.413 279.414 280.413 281.413 282.414 321.211 284.211 285.211
  vandps 277.413 278.413 292.414 280.413 281.413 293.414 321.211 284.211 294.211
  vbcstnebf162ps 322.415 323.415
  vbcstnesh2ps 324.415 325.415
  vblendmpd 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vblendmps 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vblendpd 326.416 327.416 328.416 329.416
  vblendps 326.416 327.416 328.416 329.416
  vblendvpd 330.416 331.416 332.416 333.416
  vblendvps 330.416 331.416 332.416 333.416
  vbroadcastf128 334.417
  vbroadcastf32x2 335.418 336.418 337.214 338.214
  vbroadcastf32x4 339.419 340.216
  vbroadcastf32x8 341.214
  vbroadcastf64x2 339.418 340.214
  vbroadcastf64x4 341.216
  vbroadcasti128 334.420
  vbroadcasti32x2 342.418 343.418 335.418 336.418 337.214 338.214
  vbroadcasti32x4 339.419 340.216
  vbroadcasti32x8 341.214
  vbroadcasti64x2 339.418 340.214
  vbroadcasti64x4 341.216
  vbroadcastsd 335.421 336.422 337.216 338.216
  vbroadcastss 342.421 344.422 335.421 345.422 337.216 346.216
  vcmpeq_oqpd 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpeq_oqps 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpeq_oqsd 359.213 360.213
  vcmpeq_oqss 359.213 361.213
  vcmpeq_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpeq_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpeq_ossd 299.405 362.405 359.213 360.213
  vcmpeq_osss 299.405 359.213 361.213
  vcmpeq_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpeq_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpeq_uqsd 299.405 362.405 359.213 360.213
  vcmpeq_uqss 299.405 359.213 361.213
  vcmpeq_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpeq_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpeq_ussd 299.405 362.405 359.213 360.213
  vcmpeq_usss 299.405 359.213 361.213
  vcmpeqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpeqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpeqsd 299.405 362.405 359.213 360.213
  vcmpeqss 299.405 359.213 361.213
  vcmpfalse_oqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpfalse_oqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpfalse_oqsd 299.405 362.405 359.213 360.213
  vcmpfalse_oqss 299.405 359.213 361.213
  vcmpfalse_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpfalse_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpfalse_ossd 299.405 362.405 359.213 360.213
  vcmpfalse_osss 299.405 359.213 361.213
  vcmpfalsepd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpfalseps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpfalsesd 299.405 362.405 359.213 360.213
  vcmpfalsess 299.405 359.213 361.213
  vcmpge_oqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpge_oqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpge_oqsd 299.405 362.405 359.213 360.213
  vcmpge_oqss 299.405 359.213 361.213
  vcmpge_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpge_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpge_ossd 299.405 362.405 359.213 360.213
  vcmpge_osss 299.405 359.213 361.213
  vcmpgepd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpgeps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpgesd 299.405 362.405 359.213 360.213
  vcmpgess 299.405 359.213 361.213
  vcmpgt_oqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpgt_oqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpgt_oqsd 299.405 362.405 359.213 360.213
  vcmpgt_oqss 299.405 359.213 361.213
  vcmpgt_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpgt_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpgt_ossd 299.405 362.405 359.213 360.213
  vcmpgt_osss 299.405 359.213 361.213
  vcmpgtpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpgtps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpgtsd 299.405 362.405 359.213 360.213
  vcmpgtss 299.405 359.213 361.213
  vcmple_oqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmple_oqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmple_oqsd 299.405 362.405 359.213 360.213
  vcmple_oqss 299.405 359.213 361.213
  vcmple_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmple_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmple_ossd 299.405 362.405 359.213 360.213
  vcmple_osss 299.405 359.213 361.213
  vcmplepd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpleps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmplesd 299.405 362.405 359.213 360.213
  vcmpless 299.405 359.213 361.213
  vcmplt_oqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmplt_oqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmplt_oqsd 299.405 362.405 359.213 360.213
  vcmplt_oqss 299.405 359.213 361.213
  vcmplt_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmplt_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmplt_ossd 299.405 362.405 359.213 360.213
  vcmplt_osss 299.405 359.213 361.213
  vcmpltpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpltps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpltsd 299.405 362.405 359.213 360.213
  vcmpltss 299.405 359.213 361.213
  vcmpneq_oqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpneq_oqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpneq_oqsd 299.405 362.405 359.213 360.213
  vcmpneq_oqss 299.405 359.213 361.213
  vcmpneq_ospd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpneq_osps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpneq_ossd 299.405 362.405 359.213 360.213
  vcmpneq_osss 299.405 359.213 361.213
  vcmpneq_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpneq_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpneq_uqsd 299.405 362.405 359.213 360.213
  vcmpneq_uqss 299.405 359.213 361.213
  vcmpneq_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpneq_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpneq_ussd 299.405 362.405 359.213 360.213
  vcmpneq_usss 299.405 359.213 361.213
  vcmpneqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpneqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpneqsd 299.405 362.405 359.213 360.213
  vcmpneqss 299.405 359.213 361.213
  vcmpnge_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnge_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnge_uqsd 299.405 362.405 359.213 360.213
  vcmpnge_uqss 299.405 359.213 361.213
  vcmpnge_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnge_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnge_ussd 299.405 362.405 359.213 360.213
  vcmpnge_usss 299.405 359.213 361.213
  vcmpngepd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpngeps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpngesd 299.405 362.405 359.213 360.213
  vcmpngess 299.405 359.213 361.213
  vcmpngt_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpngt_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpngt_uqsd 299.405 362.405 359.213 360.213
  vcmpngt_uqss 299.405 359.213 361.213
  vcmpngt_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpngt_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpngt_ussd 299.405 362.405 359.213 360.213
  vcmpngt_usss 299.405 359.213 361.213
  vcmpngtpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpngtps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpngtsd 299.405 362.405 359.213 360.213
  vcmpngtss 299.405 359.213 361.213
  vcmpnle_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnle_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnle_uqsd 299.405 362.405 359.213 360.213
  vcmpnle_uqss 299.405 359.213 361.213
  vcmpnle_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnle_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnle_ussd 299.405 362.405 359.213 360.213
  vcmpnle_usss 299.405 359.213 361.213
  vcmpnlepd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnleps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnlesd 299.405 362.405 359.213 360.213
  vcmpnless 299.405 359.213 361.213
  vcmpnlt_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnlt_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnlt_uqsd 299.405 362.405 359.213 360.213
  vcmpnlt_uqss 299.405 359.213 361.213
  vcmpnlt_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnlt_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnlt_ussd 299.405 362.405 359.213 360.213
  vcmpnlt_usss 299.405 359.213 361.213
  vcmpnltpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpnltps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpnltsd 299.405 362.405 359.213 360.213
  vcmpnltss 299.405 359.213 361.213
  vcmpord_qpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpord_qps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpord_qsd 299.405 362.405 359.213 360.213
  vcmpord_qss 299.405 359.213 361.213
  vcmpord_spd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpord_sps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpord_ssd 299.405 362.405 359.213 360.213
  vcmpord_sss 299.405 359.213 361.213
  vcmpordpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpordps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpordsd 299.405 362.405 359.213 360.213
  vcmpordss 299.405 359.213 361.213
  vcmppd 326.416 327.416 328.416 329.416 363.411 364.411 365.411 366.411 367.411 368.411 369.412 370.412 371.412
  vcmpph 363.423 372.423 373.423 366.423 374.423 375.423 369.424 376.424 377.424
  vcmpps 326.416 327.416 328.416 329.416 363.411 364.411 378.411 366.411 367.411 379.411 369.412 370.412 380.412
  vcmpsd 326.416 381.416 382.412 383.412
  vcmpsh 382.424 384.424
  vcmpss 326.416 385.416 382.412 386.412
  vcmptrue_uqpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmptrue_uqps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmptrue_uqsd 299.405 362.405 359.213 360.213
  vcmptrue_uqss 299.405 359.213 361.213
  vcmptrue_uspd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmptrue_usps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmptrue_ussd 299.405 362.405 359.213 360.213
  vcmptrue_usss 299.405 359.213 361.213
  vcmptruepd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmptrueps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmptruesd 299.405 362.405 359.213 360.213
  vcmptruess 299.405 359.213 361.213
  vcmpunord_qpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpunord_qps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpunord_qsd 299.405 362.405 359.213 360.213
  vcmpunord_qss 299.405 359.213 361.213
  vcmpunord_spd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpunord_sps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpunord_ssd 299.405 362.405 359.213 360.213
  vcmpunord_sss 299.405 359.213 361.213
  vcmpunordpd 299.405 300.405 301.405 302.405 347.401 348.401 349.401 350.401 351.401 352.401 353.213 354.213 355.213
  vcmpunordps 299.405 300.405 301.405 302.405 347.401 348.401 356.401 350.401 351.401 357.401 353.213 354.213 358.213
  vcmpunordsd 299.405 362.405 359.213 360.213
  vcmpunordss 299.405 359.213 361.213
  vcomisd 387.425 388.425
  vcomish 387.426 389.426
  vcomiss 387.425 390.425
  vcompresspd 342.419 391.419 392.216 393.419 394.419 395.216
  vcompressps 342.419 391.419 392.216 393.419 394.419 395.216
  vcvtdq2pd 342.422 343.422 396.419 335.422 339.422 397.419 398.216 341.216 399.216
  vcvtdq2ph 342.427 400.427 401.427 402.427 403.427 404.427 405.428 406.428 407.428
  vcvtdq2ps 342.422 401.422 403.419 391.422 408.422 409.419 410.216 411.216 412.216
  vcvtne2ps2bf16 277.429 278.429 292.429 280.429 281.429 293.429 321.430 284.430 294.430
  vcvtneebf162ps 413.415 414.415
  vcvtneeph2ps 413.415 414.415
  vcvtneobf162ps 413.415 414.415
  vcvtneoph2ps 413.415 414.415
  vcvtneps2bf16 415.431 400.432 416.431 402.432 417.433 404.433 418.434 406.434 407.434
  vcvtpd2dq 342.422 419.422 401.422 420.422 421.419 422.419 423.216 424.216 425.216
  vcvtpd2ph 342.427 400.427 426.428 401.427 402.427 427.428 421.427 428.427 429.428
  vcvtpd2ps 342.422 419.422 401.422 420.422 421.419 422.419 423.216 424.216 425.216
  vcvtpd2qq 342.418 401.418 421.418 391.418 408.418 430.418 410.214 411.214 431.214
  vcvtpd2udq 342.419 419.419 401.419 420.419 421.419 422.419 423.216 424.216 425.216
  vcvtpd2uqq 342.418 401.418 421.418 391.418 408.418 430.418 410.214 411.214 431.214
  vcvtph2dq 342.427 343.427 432.427 335.427 339.427 433.427 434.428 341.428 435.428
  vcvtph2pd 342.427 344.427 436.427 335.427 336.427 437.427 438.428 340.428 439.428
  vcvtph2ps 342.435 343.435 335.435 339.435 440.216 341.216
  vcvtph2psx 342.427 343.427 432.427 335.427 339.427 433.427 440.428 341.428 435.428
  vcvtph2qq 415.427 441.427 436.427 442.427 443.427 444.427 445.428 446.428 447.428
  vcvtph2udq 342.427 448.427 449.427 335.427 450.427 451.427 452.428 453.428 454.428
  vcvtph2uqq 415.427 441.427 436.427 442.427 443.427 444.427 445.428 446.428 447.428
  vcvtph2uw 342.427 401.427 455.427 391.427 408.427 456.427 410.428 411.428 457.428
  vcvtph2w 342.427 401.427 455.427 391.427 408.427 456.427 410.428 411.428 457.428
  vcvtps2dq 342.422 401.422 403.419 391.422 408.422 409.419 410.216 411.216 412.216
  vcvtps2pd 342.422 343.422 396.419 335.422 339.422 397.419 440.216 341.216 399.216
  vcvtps2ph 458.436 459.436 460.213 461.436 462.436 463.213
  vcvtps2phx 415.427 400.427 416.427 402.427 417.427 404.427 405.428 406.428 407.428
  vcvtps2qq 342.418 343.418 396.418 335.418 339.418 397.418 434.214 341.214 399.214
  vcvtps2udq 342.419 401.419 403.419 391.419 408.419 409.419 410.216 411.216 412.216
  vcvtps2uqq 342.418 343.418 396.418 335.418 339.418 397.418 434.214 341.214 399.214
  vcvtqq2pd 342.418 401.418 421.418 391.418 408.418 430.418 410.214 411.214 431.214
  vcvtqq2ph 342.427 400.427 426.428 401.427 402.427 427.428 421.427 428.427 429.428
  vcvtqq2ps 342.418 419.418 401.418 420.418 421.418 422.418 423.214 424.214 425.214
  vcvtsd2sh 295.403 296.403
  vcvtsd2si 464.437 87.417 465.437 12.417
  vcvtsd2ss 295.404 296.404
  vcvtsd2usi 464.216 87.216 465.216 12.216
  vcvtsh2sd 466.403 467.403
  vcvtsh2si 468.428 469.428 470.428 471.428
  vcvtsh2ss 472.403 297.403
  vcvtsh2usi 468.428 469.428 470.428 471.428
  vcvtsi2sd 473.404 474.404 475.404 476.404
  vcvtsi2sh 477.403 474.403 475.403 476.403
  vcvtsi2ss 477.404 474.404 475.404 476.404
  vcvtss2sd 472.404 298.404
  vcvtss2sh 478.403 479.403
  vcvtss2si 464.437 9.417 465.437 91.417
  vcvtss2usi 464.216 9.216 465.216 91.216
  vcvttpd2dq 342.422 419.422 401.422 420.422 421.419 422.419 480.216 424.216 425.216
  vcvttpd2qq 342.418 401.418 421.418 391.418 408.418 430.418 481.214 411.214 431.214
  vcvttpd2udq 342.419 419.419 401.419 420.419 421.419 422.419 480.216 424.216 425.216
  vcvttpd2uqq 342.418 401.418 421.418 391.418 408.418 430.418 481.214 411.214 431.214
  vcvttph2dq 342.427 343.427 432.427 335.427 339.427 433.427 440.428 341.428 435.428
  vcvttph2qq 415.427 441.427 436.427 442.427 443.427 444.427 482.428 446.428 447.428
  vcvttph2udq 342.427 343.427 432.427 335.427 339.427 433.427 440.428 341.428 435.428
  vcvttph2uqq 342.427 344.427 436.427 335.427 483.427 437.427 438.428 484.428 439.428
  vcvttph2uw 342.427 401.427 455.427 391.427 408.427 456.427 481.428 411.428 457.428
  vcvttph2w 342.427 401.427 455.427 391.427 408.427 456.427 481.428 411.428 457.428
  vcvttps2dq 342.422 401.422 403.419 391.422 408.422 409.419 481.216 411.216 412.216
  vcvttps2qq 342.418 343.418 396.418 335.418 339.418 397.418 440.214 341.214 399.214
  vcvttps2udq 342.419 401.419 403.419 391.419 408.419 409.419 481.216 411.216 412.216
  vcvttps2uqq 342.418 343.418 396.418 335.418 339.418 397.418 440.214 341.214 399.214
  vcvttsd2si 485.437 87.417 486.437 12.417
  vcvttsd2usi 485.216 87.216 486.216 12.216
  vcvttsh2si 487.428 469.428 488.428 471.428
  vcvttsh2usi 487.428 469.428 488.428 471.428
  vcvttss2si 485.437 9.417 486.437 91.417
  vcvttss2usi 485.216 9.216 486.216 91.216
  vcvtudq2pd 342.419 343.419 396.419 335.419 339.419 397.419 398.216 341.216 399.216
  vcvtudq2ph 342.427 400.427 401.427 402.427 403.427 404.427 405.428 406.428 407.428
  vcvtudq2ps 342.419 401.419 403.419 391.419 408.419 409.419 410.216 411.216 412.216
  vcvtuqq2pd 342.418 401.418 421.418 391.418 408.418 430.418 410.214 411.214 431.214
  vcvtuqq2ph 342.427 400.427 426.428 401.427 402.427 427.428 489.427 428.427 429.428
  vcvtuqq2ps 342.418 419.418 401.418 420.418 421.418 422.418 423.214 424.214 425.214
  vcvtusi2sd 473.213 474.213 475.213 476.213
  vcvtusi2sh 477.403 490.403 475.403 491.403
  vcvtusi2ss 477.213 474.213 475.213 476.213
  vcvtuw2ph 342.427 401.427 455.427 391.427 408.427 456.427 410.428 411.428 457.428
  vcvtw2ph 342.427 401.427 455.427 391.427 408.427 456.427 410.428 411.428 457.428
  vdbpsadbw 309.438 310.438 312.438 313.438 315.439 316.439
  vdivpd 277.400 278.400 279.401 280.400 281.400 282.401 283.213 284.213 285.213
  vdivph 277.402 278.402 492.402 280.402 281.402 493.402 283.403 284.403 494.403
  vdivps 277.400 278.400 292.401 280.400 281.400 293.401 283.213 284.213 294.213
  vdivsd 295.404 296.404
  vdivsh 295.403 297.403
  vdivss 295.404 298.404
  vdpbf16ps 277.440 278.440 292.440 280.440 288.440 495.440 321.441 290.441 496.441
  vdppd 326.416 327.416
  vdpps 326.416 327.416 328.416 329.416
  verr 93.442 95.442
  verw 93.442 95.442
  vexp2pd 481.443 411.443 431.443
  vexp2ps 481.443 411.443 412.443
  vexpandpd 342.419 401.419 391.419 408.419 392.216 411.216
  vexpandps 342.419 401.419 391.419 408.419 392.216 411.216
  vextractf128 497.405 498.405
  vextractf32x4 459.401 499.213 462.401 500.213
  vextractf32x8 501.211 463.211
  vextractf64x2 459.414 499.211 462.414 500.211
  vextractf64x4 501.213 463.213
  vextracti128 497.444 498.444
  vextracti32x4 459.401 499.213 462.401 500.213
  vextracti32x8 501.211 463.211
  vextracti64x2 459.414 499.211 462.414 500.211
  vextracti64x4 501.213 463.213
  vextractps 502.404 503.213 504.404
  vfcmaddcph 277.445 278.445 292.445 280.445 281.445 293.445 283.446 284.446 294.446
  vfcmaddcsh 295.446 298.446
  vfcmulcph 505.402 276.402 506.402 507.402 508.402 495.402 509.403 510.403 496.403
  vfcmulcsh 295.403 298.403
  vfixupimmpd 309.447 310.447 318.447 312.447 313.447 319.447 511.448 316.448 320.448
  vfixupimmps 309.447 310.447 311.447 312.447 313.447 314.447 511.448 316.448 317.448
  vfixupimmsd 512.448 513.448
  vfixupimmss 512.448 514.448
  vfmadd123pd 299.449 300.449 301.449 302.449
  vfmadd123ps 299.449 300.449 301.449 302.449
  vfmadd123sd 299.449 362.449
  vfmadd123ss 299.449 515.449
  vfmadd132pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmadd132ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfmadd132ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmadd132sd 295.453 296.453
  vfmadd132sh 478.446 467.446
  vfmadd132ss 295.453 298.453
  vfmadd213pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmadd213ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfmadd213ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmadd213sd 295.453 296.453
  vfmadd213sh 478.446 467.446
  vfmadd213ss 295.453 298.453
  vfmadd231pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmadd231ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfmadd231ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmadd231sd 295.453 296.453
  vfmadd231sh 478.446 467.446
  vfmadd231ss 295.453 298.453
  vfmadd312pd 299.449 300.449 301.449 302.449
  vfmadd312ps 299.449 300.449 301.449 302.449
  vfmadd312sd 299.449 362.449
  vfmadd312ss 299.449 515.449
  vfmadd321pd 299.449 300.449 301.449 302.449
  vfmadd321ps 299.449 300.449 301.449 302.449
  vfmadd321sd 299.449 362.449
  vfmadd321ss 299.449 515.449
  vfmaddcph 277.445 278.445 292.445 280.445 281.445 293.445 283.446 284.446 294.446
  vfmaddcsh 295.446 298.446
  vfmaddpd 330.454 516.454 331.454 332.454 517.454 333.454
  vfmaddps 330.454 516.454 331.454 332.454 517.454 333.454
  vfmaddsd 330.454 518.454 519.454
  vfmaddss 330.454 520.454 521.454
  vfmaddsub123pd 299.449 300.449 301.449 302.449
  vfmaddsub123ps 299.449 300.449 301.449 302.449
  vfmaddsub132pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmaddsub132ph 277.445 278.445 492.445 280.445 281.445 493.445 283.446 284.446 494.446
  vfmaddsub132ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmaddsub213pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmaddsub213ph 277.445 278.445 492.445 280.445 281.445 493.445 283.446 284.446 494.446
  vfmaddsub213ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmaddsub231pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmaddsub231ph 277.445 278.445 492.445 280.445 281.445 493.445 283.446 284.446 494.446
  vfmaddsub231ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmaddsub312pd 299.449 300.449 301.449 302.449
  vfmaddsub312ps 299.449 300.449 301.449 302.449
  vfmaddsub321pd 299.449 300.449 301.449 302.449
  vfmaddsub321ps 299.449 300.449 301.449 302.449
  vfmaddsubpd 330.454 516.454 331.454 332.454 517.454 333.454
  vfmaddsubps 330.454 516.454 331.454 332.454 517.454 333.454
  vfmsub123pd 299.449 300.449 301.449 302.449
  vfmsub123ps 299.449 300.449 301.449 302.449
  vfmsub123sd 299.449 362.449
  vfmsub123ss 299.449 515.449
  vfmsub132pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmsub132ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfmsub132ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmsub132sd 295.453 296.453
  vfmsub132sh 478.446 467.446
  vfmsub132ss 295.453 298.453
  vfmsub213pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmsub213ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfmsub213ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmsub213sd 295.453 296.453
  vfmsub213sh 478.446 467.446
  vfmsub213ss 295.453 298.453
  vfmsub231pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmsub231ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfmsub231ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmsub231sd 295.453 296.453
  vfmsub231sh 478.446 467.446
  vfmsub231ss 295.453 298.453
  vfmsub312pd 299.449 300.449 301.449 302.449
  vfmsub312ps 299.449 300.449 301.449 302.449
  vfmsub312sd 299.449 362.449
  vfmsub312ss 299.449 515.449
  vfmsub321pd 299.449 300.449 301.449 302.449
  vfmsub321ps 299.449 300.449 301.449 302.449
  vfmsub321sd 299.449 362.449
  vfmsub321ss 299.449 515.449
  vfmsubadd123pd 299.449 300.449 301.449 302.449
  vfmsubadd123ps 299.449 300.449 301.449 302.449
  vfmsubadd132pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmsubadd132ph 277.445 278.445 492.445 280.445 281.445 493.445 283.446 284.446 494.446
  vfmsubadd132ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmsubadd213pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmsubadd213ph 277.445 278.445 492.445 280.445 281.445 493.445 283.446 284.446 494.446
  vfmsubadd213ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmsubadd231pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfmsubadd231ph 277.445 278.445 492.445 280.445 281.445 493.445 283.446 284.446 494.446
  vfmsubadd231ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfmsubadd312pd 299.449 300.449 301.449 302.449
  vfmsubadd312ps 299.449 300.449 301.449 302.449
  vfmsubadd321pd 299.449 300.449 301.449 302.449
  vfmsubadd321ps 299.449 300.449 301.449 302.449
  vfmsubaddpd 330.454 516.454 331.454 332.454 517.454 333.454
  vfmsubaddps 330.454 516.454 331.454 332.454 517.454 333.454
  vfmsubpd 330.454 516.454 331.454 332.454 517.454 333.454
  vfmsubps 330.454 516.454 331.454 332.454 517.454 333.454
  vfmsubsd 330.454 518.454 519.454
  vfmsubss 330.454 520.454 521.454
  vfmulcph 505.402 276.402 506.402 507.402 508.402 495.402 509.403 510.403 496.403
  vfmulcsh 295.403 298.403
  vfnmadd123pd 299.449 300.449 301.449 302.449
  vfnmadd123ps 299.449 300.449 301.449 302.449
  vfnmadd123sd 299.449 362.449
  vfnmadd123ss 299.449 515.449
  vfnmadd132pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfnmadd132ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfnmadd132ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfnmadd132sd 295.453 296.453
  vfnmadd132sh 478.446 467.446
  vfnmadd132ss 295.453 298.453
  vfnmadd213pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfnmadd213ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfnmadd213ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfnmadd213sd 295.453 296.453
  vfnmadd213sh 478.446 467.446
  vfnmadd213ss 295.453 298.453
  vfnmadd231pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfnmadd231ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfnmadd231ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfnmadd231sd 295.453 296.453
  vfnmadd231sh 478.446 467.446
  vfnmadd231ss 295.453 298.453
  vfnmadd312pd 299.449 300.449 301.449 302.449
  vfnmadd312ps 299.449 300.449 301.449 302.449
  vfnmadd312sd 299.449 362.449
  vfnmadd312ss 299.449 515.449
  vfnmadd321pd 299.449 300.449 301.449 302.449
  vfnmadd321ps 299.449 300.449 301.449 302.449
  vfnmadd321sd 299.449 362.449
  vfnmadd321ss 299.449 515.449
  vfnmaddpd 330.454 516.454 331.454 332.454 517.454 333.454
  vfnmaddps 330.454 516.454 331.454 332.454 517.454 333.454
  vfnmaddsd 330.454 518.454 519.454
  vfnmaddss 330.454 520.454 521.454
  vfnmsub123pd 299.449 300.449 301.449 302.449
  vfnmsub123ps 299.449 300.449 301.449 302.449
  vfnmsub123sd 299.449 362.449
  vfnmsub123ss 299.449 515.449
  vfnmsub132pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfnmsub132ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfnmsub132ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfnmsub132sd 295.453 296.453
  vfnmsub132sh 478.446 467.446
  vfnmsub132ss 295.453 298.453
  vfnmsub213pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfnmsub213ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfnmsub213ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfnmsub213sd 295.453 296.453
  vfnmsub213sh 478.446 467.446
  vfnmsub213ss 295.453 298.453
  vfnmsub231pd 277.450 278.450 279.451 280.450 281.450 282.451 283.452 284.452 285.452
  vfnmsub231ph 505.445 276.445 287.445 507.445 508.445 289.445 509.446 510.446 291.446
  vfnmsub231ps 277.450 278.450 292.451 280.450 281.450 293.451 283.452 284.452 294.452
  vfnmsub231sd 295.453 296.453
  vfnmsub231sh 478.446 467.446
  vfnmsub231ss 295.453 298.453
  vfnmsub312pd 299.449 300.449 301.449 302.449
  vfnmsub312ps 299.449 300.449 301.449 302.449
  vfnmsub312sd 299.449 362.449
  vfnmsub312ss 299.449 515.449
  vfnmsub321pd 299.449 300.449 301.449 302.449
  vfnmsub321ps 299.449 300.449 301.449 302.449
  vfnmsub321sd 299.449 362.449
  vfnmsub321ss 299.449 515.449
  vfnmsubpd 330.454 516.454 331.454 332.454 517.454 333.454
  vfnmsubps 330.454 516.454 331.454 332.454 517.454 333.454
  vfnmsubsd 330.454 518.454 519.454
  vfnmsubss 330.454 520.454 521.454
  vfpclasspd 522.414 523.414 524.211 525.414 526.414 527.211 528.414 529.414 530.211
  vfpclassph 522.402 523.402 524.403 525.402 526.402 527.403 531.402 532.402 533.403
  vfpclassps 522.414 523.414 524.211 525.414 526.414 527.211 534.414 535.414 536.211
  vfpclasssd 522.211 537.211
  vfpclasssh 522.403 538.403
  vfpclassss 522.211 539.211
  vfrczpd 20.455 21.455 540.455 541.455
  vfrczps 20.455 21.455 540.455 541.455
  vfrczsd 20.455 22.455
  vfrczss 20.455 23.455
  vgatherdpd 542.456 543.456 544.457 545.458 546.458
  vgatherdps 547.456 548.456 549.457 550.458 551.458
  vgatherpf0dpd 552.459
  vgatherpf0dps 553.459
  vgatherpf0qpd 554.459
  vgatherpf0qps 553.459
  vgatherpf1dpd 552.459
  vgatherpf1dps 553.459
  vgatherpf1qpd 554.459
  vgatherpf1qps 553.459
  vgatherqpd 542.456 555.456 556.457 545.458 557.458
  vgatherqps 547.456 558.456 559.460 550.458 560.458
  vgetexppd 342.419 401.419 421.419 391.419 408.419 430.419 481.216 411.216 431.216
  vgetexpph 342.427 401.427 455.427 391.427 408.427 456.427 481.428 411.428 457.428
  vgetexpps 342.419 401.419 403.419 391.419 408.419 409.419 481.216 411.216 412.216
  vgetexpsd 472.213 296.213
  vgetexpsh 466.403 467.403
  vgetexpss 472.213 298.213
  vgetmantpd 458.401 561.401 562.401 563.401 564.401 565.401 566.213 567.213 568.213
  vgetmantph 569.402 570.402 571.402 572.402 573.402 574.402 575.403 576.403 577.403
  vgetmantps 458.401 561.401 578.401 563.401 564.401 579.401 566.213 567.213 580.213
  vgetmantsd 512.412 513.412
  vgetmantsh 581.424 582.424
  vgetmantss 512.412 514.412
  vgf2p8affineinvqb 309.461 310.461 318.462 312.461 313.461 319.462 315.463 316.463 320.463
  vgf2p8affineqb 309.461 310.461 318.462 312.461 313.461 319.462 315.463 316.463 320.463
  vgf2p8mulb 277.464 278.464 280.464 281.464 321.465 284.465
  vhaddpd 299.405 300.405 301.405 302.405
  vhaddps 299.405 300.405 301.405 302.405
  vhsubpd 299.405 300.405 301.405 302.405
  vhsubps 299.405 300.405 301.405 302.405
  vinsertf128 583.416 584.416
  vinsertf32x4 585.411 586.411 587.412 588.412
  vinsertf32x8 589.466 590.466
  vinsertf64x2 585.467 586.467 587.466 588.466
  vinsertf64x4 589.412 590.412
  vinserti128 583.468 584.468
  vinserti32x4 585.411 586.411 587.412 588.412
  vinserti32x8 589.466 590.466
  vinserti64x2 585.467 586.467 587.466 588.466
  vinserti64x4 589.412 590.412
  vinsertps 591.469 592.469
  vlddqu 21.417 541.417
  vldmxcsr 96.470
  vldqqu 541.417
  vmaskmovdqu 20.471
  vmaskmovpd 300.405 302.405 593.472 594.472
  vmaskmovps 300.405 302.405 593.472 594.472
  vmaxpd 277.400 278.400 279.401 280.400 281.400 282.401 595.213 284.213 285.213
  vmaxph 505.402 276.402 287.402 507.402 508.402 289.402 596.403 510.403 291.403
  vmaxps 277.400 278.400 292.401 280.400 281.400 293.401 595.213 284.213 294.213
  vmaxsd 472.404 296.404
  vmaxsh 466.403 467.403
  vmaxss 472.404 298.404
  vmcall 66.473
  vmclear 597.474
  vmfunc 66.475
  vmgexit 68.476
  vminpd 277.400 278.400 279.401 280.400 281.400 282.401 595.213 284.213 285.213
  vminph 505.402 276.402 287.402 507.402 508.402 289.402 596.403 510.403 291.403
  vminps 277.400 278.400 292.401 280.400 281.400 293.401 595.213 284.213 294.213
  vminsd 472.404 296.404
  vminsh 466.403 467.403
  vminss 472.404 298.404
  vmlaunch 66.473
  vmload 66.477
  vmmcall 66.478
  vmovapd 342.422 401.422 391.422 408.422 392.216 411.216 393.422 394.422 395.216
  vmovaps 342.422 401.422 391.422 408.422 392.216 411.216 393.422 394.422 395.216
  vmovd 598.437 599.437 390.437 600.437
  vmovddup 342.422 343.422 391.422 408.422 392.216 411.216
  vmovdqa 20.417 21.417 540.417 541.417 192.417 601.417
  vmovdqa32 342.419 401.419 391.419 408.419 392.216 411.216 393.419 394.419 395.216
  vmovdqa64 342.419 401.419 391.419 408.419 392.216 411.216 393.419 394.419 395.216
  vmovdqu 20.417 21.417 540.417 541.417 192.417 601.417
  vmovdqu16 342.479 401.479 391.479 408.479 392.215 411.215 393.479 394.479 395.215
  vmovdqu32 342.419 401.419 391.419 408.419 392.216 411.216 393.419 394.419 395.216
  vmovdqu64 342.419 401.419 391.419 408.419 392.216 411.216 393.419 394.419 395.216
  vmovdqu8 342.479 401.479 391.479 408.479 392.215 411.215 393.479 394.479 395.215
  vmovhlps 303.404
  vmovhpd 602.437 476.404
  vmovhps 602.437 476.404
  vmovlhps 303.404
  vmovlpd 602.437 476.404
  vmovlps 602.437 476.404
  vmovmskpd 86.417 603.417 88.417 604.417
  vmovmskps 86.417 603.417 88.417 604.417
  vmovntdq 605.422 606.422 607.216
  vmovntdqa 608.422 609.421 610.216
  vmovntpd 605.422 606.422 607.216
  vmovntps 605.422 606.422 607.216
  vmovntqq 601.417
  vmovq 611.437 612.437 613.437 388.437 602.437
  vmovqqa 540.417 541.417 601.417
  vmovqqu 540.417 541.417 601.417
  vmovsd 343.437 614.437 277.404
  vmovsh 615.428 616.428 277.403
  vmovshdup 342.422 401.422 391.422 408.422 392.216 411.216
  vmovsldup 342.422 401.422 391.422 408.422 392.216 411.216
  vmovss 344.437 617.437 277.404
  vmovupd 342.422 401.422 391.422 408.422 392.216 411.216 393.422 394.422 395.216
  vmovups 342.422 401.422 391.422 408.422 392.216 411.216 393.422 394.422 395.216
  vmovw 618.428 619.428 620.428 621.428 622.428 623.428 389.428 624.428
  vmpsadbw 326.416 327.416 328.468 329.468
  vmptrld 597.474
  vmptrst 597.480
  vmread 11.481 1.481
  vmresume 66.473
  vmrun 66.482
  vmsave 66.483
  vmulpd 277.400 278.400 279.401 280.400 281.400 282.401 283.213 284.213 285.213
  vmulph 277.402 278.402 492.402 280.402 281.402 493.402 625.403 284.403 494.403
  vmulps 277.400 278.400 292.401 280.400 281.400 293.401 283.213 284.213 294.213
  vmulsd 295.404 296.404
  vmulsh 295.403 297.403
  vmulss 295.404 298.404
  vmwrite 11.484 12.484
  vmxoff 66.485
  vmxon 597.474
  vorpd 277.413 278.413 279.414 280.413 281.413 282.414 321.211 284.211 285.211
  vorps 277.413 278.413 292.414 280.413 281.413 293.414 321.211 284.211 294.211
  vp2intersectd 626.486 627.486 628.486 629.486 630.486 631.486 632.487 633.487 634.487
  vp2intersectq 635.486 636.486 637.486 638.486 639.486 640.486 641.487 642.487 643.487
  vp4dpwssd 275.488
  vp4dpwssds 275.488
  vpabsb 342.489 401.489 391.490 408.490 392.215 411.215
  vpabsd 342.422 401.422 403.419 391.421 408.421 409.419 392.216 411.216 412.216
  vpabsq 342.419 401.419 421.419 391.419 408.419 430.419 392.216 411.216 431.216
  vpabsw 342.489 401.489 391.490 408.490 392.215 411.215
  vpackssdw 277.491 278.491 292.492 280.493 281.493 293.492 321.212 284.212 294.212
  vpacksswb 277.491 278.491 280.493 281.493 321.212 284.212
  vpackusdw 277.491 278.491 292.492 280.493 281.493 293.492 321.212 284.212 294.212
  vpackuswb 277.491 278.491 280.493 281.493 321.212 284.212
  vpaddb 277.491 278.491 280.493 281.493 321.212 284.212
  vpaddd 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpaddq 277.400 278.400 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpaddsb 277.491 278.491 280.493 281.493 321.212 284.212
  vpaddsw 277.491 278.491 280.493 281.493 321.212 284.212
  vpaddusb 277.491 278.491 280.493 281.493 321.212 284.212
  vpaddusw 277.491 278.491 280.493 281.493 321.212 284.212
  vpaddw 277.491 278.491 280.493 281.493 321.212 284.212
  vpalignr 309.495 310.495 312.496 313.496 315.439 316.439
  vpand 299.405 300.405 301.444 302.444
  vpandd 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vpandn 299.405 300.405 301.444 302.444
  vpandnd 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vpandnq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpandq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpavgb 277.491 278.491 280.493 281.493 321.212 284.212
  vpavgw 277.491 278.491 280.493 281.493 321.212 284.212
  vpblendd 326.468 327.468 328.468 329.468
  vpblendmb 277.492 278.492 280.492 281.492 321.212 284.212
  vpblendmd 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vpblendmq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpblendmw 277.492 278.492 280.492 281.492 321.212 284.212
  vpblendvb 330.416 331.416 332.468 333.468
  vpblendw 326.416 327.416 328.468 329.468
  vpbroadcastb 644.479 645.479 646.479 342.490 647.490 648.479 649.479 650.479 335.490 651.490 652.215 653.215 654.215 337.215 655.215
  vpbroadcastd 645.419 342.421 344.421 649.419 335.421 345.421 653.216 337.216 346.216
  vpbroadcastmb2q 656.497 657.497 658.498
  vpbroadcastmw2d 656.497 657.497 658.498
  vpbroadcastq 646.419 342.421 343.421 650.419 335.421 336.421 654.216 337.216 338.216
  vpbroadcastw 644.479 645.479 646.479 342.490 659.490 648.479 649.479 650.479 335.490 660.490 652.215 653.215 654.215 337.215 661.215
  vpclmulhqhqdq 303.499 304.499 305.500 306.500 307.501 308.501
  vpclmulhqlqdq 303.499 304.499 305.500 306.500 307.501 308.501
  vpclmullqhqdq 303.499 304.499 305.500 306.500 307.501 308.501
  vpclmullqlqdq 303.499 304.499 305.500 306.500 307.501 308.501
  vpclmulqdq 591.502 662.502 663.503 664.503 665.504 666.504
  vpcmov 330.505 516.505 331.505 332.505 517.505 333.505
  vpcmpb 363.438 364.438 366.438 367.438 667.439 370.439
  vpcmpd 363.411 364.411 378.411 366.411 367.411 379.411 667.412 370.412 380.412
  vpcmpeqb 299.405 300.405 301.444 302.444 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpeqd 299.405 300.405 301.444 302.444 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpeqq 299.405 300.405 301.444 302.444 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpequb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpequd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpequq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpequw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpeqw 299.405 300.405 301.444 302.444 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpestri 28.506 29.506
  vpcmpestrm 28.507 29.507
  vpcmpgeb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpged 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpgeq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpgeub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpgeud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpgeuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpgeuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpgew 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpgtb 299.405 300.405 301.444 302.444 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpgtd 299.405 300.405 301.444 302.444 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpgtq 299.405 300.405 301.444 302.444 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpgtub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpgtud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpgtuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpgtuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpgtw 299.405 300.405 301.444 302.444 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpistri 28.508 29.508
  vpcmpistrm 28.509 29.509
  vpcmpleb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpled 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpleq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpleub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpleud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpleuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpleuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmplew 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpltb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpltd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpltq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpltub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpltud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpltuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpltuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpltw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpneqb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpneqd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpneqq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpnequb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnequd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpnequq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpnequw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpneqw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpngtb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpngtd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpngtq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpngtub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpngtud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpngtuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpngtuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpngtw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnleb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnled 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpnleq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpnleub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnleud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpnleuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpnleuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnlew 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnltb 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnltd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpnltq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpnltub 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnltud 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vpcmpnltuq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vpcmpnltuw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpnltw 347.492 348.492 350.492 351.492 668.212 354.212
  vpcmpq 363.411 364.411 365.411 366.411 367.411 368.411 667.412 370.412 371.412
  vpcmpub 363.438 364.438 366.438 367.438 667.439 370.439
  vpcmpud 363.411 364.411 378.411 366.411 367.411 379.411 667.412 370.412 380.412
  vpcmpuq 363.411 364.411 365.411 366.411 367.411 368.411 667.412 370.412 371.412
  vpcmpuw 363.438 364.438 366.438 367.438 667.439 370.439
  vpcmpw 363.438 364.438 366.438 367.438 667.439 370.439
  vpcomb 326.505 327.505
  vpcomd 326.505 327.505
  vpcompressb 342.510 391.510 392.511 669.510 670.510 671.511
  vpcompressd 342.419 391.419 392.216 393.419 394.419 395.216
  vpcompressq 342.419 391.419 392.216 393.419 394.419 395.216
  vpcompressw 342.510 391.510 392.511 669.510 670.510 671.511
  vpcomq 326.505 327.505
  vpcomub 326.505 327.505
  vpcomud 326.505 327.505
  vpcomuq 326.505 327.505
  vpcomuw 326.505 327.505
  vpcomw 326.505 327.505
  vpconflictd 342.497 401.497 403.497 391.497 408.497 409.497 392.498 411.498 412.498
  vpconflictq 342.497 401.497 421.497 391.497 408.497 430.497 392.498 411.498 431.498
  vpdpbssd 672.512 673.512 674.512 675.512
  vpdpbssds 672.512 673.512 674.512 675.512
  vpdpbsud 672.512 673.512 674.512 675.512
  vpdpbsuds 672.512 673.512 674.512 675.512
  vpdpbusd 277.513 278.513 292.514 280.513 281.513 293.514 321.515 284.515 294.515
  vpdpbusds 277.513 278.513 292.514 280.513 281.513 293.514 321.515 284.515 294.515
  vpdpbuud 672.512 673.512 674.512 675.512
  vpdpbuuds 672.512 673.512 674.512 675.512
  vpdpwssd 277.513 278.513 292.514 280.513 281.513 293.514 321.515 284.515 294.515
  vpdpwssds 277.513 278.513 292.514 280.513 281.513 293.514 321.515 284.515 294.515
  vpdpwsud 676.516 677.516 678.516 679.516
  vpdpwsuds 676.516 677.516 678.516 679.516
  vpdpwusd 676.516 677.516 678.516 679.516
  vpdpwusds 676.516 677.516 678.516 679.516
  vpdpwuud 676.516 677.516 678.516 679.516
  vpdpwuuds 676.516 677.516 678.516 679.516
  vperm2f128 328.416 329.416
  vperm2i128 328.468 329.468
  vpermb 277.517 278.517 280.517 281.517 321.518 284.518
  vpermd 280.494 281.494 293.401 321.213 284.213 294.213
  vpermi2b 277.519 278.519 280.519 281.519 321.520 284.520
  vpermi2d 277.451 278.451 292.451 280.451 281.451 293.451 321.452 284.452 294.452
  vpermi2pd 277.451 278.451 279.451 280.451 281.451 282.451 321.452 284.452 285.452
  vpermi2ps 277.451 278.451 292.451 280.451 281.451 293.451 321.452 284.452 294.452
  vpermi2q 277.451 278.451 279.451 280.451 281.451 282.451 321.452 284.452 285.452
  vpermi2w 277.521 278.521 280.521 281.521 321.522 284.522
  vpermil2pd 680.523 681.523 682.523 683.523 684.523 685.523
  vpermil2ps 680.523 681.523 682.523 683.523 684.523 685.523
  vpermilpd 277.400 278.400 279.401 458.400 561.400 562.401 280.400 281.400 282.401 563.400 564.400 565.401 321.213 284.213 285.213 686.213 567.213 568.213
  vpermilps 277.400 278.400 292.401 458.400 561.400 578.401 280.400 281.400 293.401 563.400 564.400 579.401 321.213 284.213 294.213 686.213 567.213 580.213
  vpermpd 280.401 281.401 282.401 563.494 564.494 565.401 321.213 284.213 285.213 686.213 567.213 568.213
  vpermps 280.494 281.494 293.401 321.213 284.213 294.213
  vpermq 280.401 281.401 282.401 563.494 564.494 565.401 321.213 284.213 285.213 686.213 567.213 568.213
  vpermt2b 277.519 278.519 280.519 281.519 321.520 284.520
  vpermt2d 277.451 278.451 292.451 280.451 281.451 293.451 321.452 284.452 294.452
  vpermt2pd 277.451 278.451 279.451 280.451 281.451 282.451 321.452 284.452 285.452
  vpermt2ps 277.451 278.451 292.451 280.451 281.451 293.451 321.452 284.452 294.452
  vpermt2q 277.451 278.451 279.451 280.451 281.451 282.451 321.452 284.452 285.452
  vpermt2w 277.521 278.521 280.521 281.521 321.522 284.522
  vpermw 277.492 278.492 280.492 281.492 321.212 284.212
  vpexpandb 415.510 401.510 687.510 408.510 688.511 411.511
  vpexpandd 342.419 401.419 391.419 408.419 392.216 411.216
  vpexpandq 342.419 401.419 391.419 408.419 392.216 411.216
  vpexpandw 415.510 401.510 687.510 408.510 688.511 411.511
  vpextrb 689.212 502.524 503.524 690.524
  vpextrd 502.525 691.405 504.525
  vpextrq 503.525 692.525
  vpextrw 689.212 502.524 503.524 693.524
  vpgatherdd 547.456 548.456 549.457 550.458 551.458
  vpgatherdq 542.456 543.456 544.457 545.458 546.458
  vpgatherqd 547.456 558.456 559.460 550.458 560.458
  vpgatherqq 542.456 555.456 556.457 545.458 557.458
  vphaddbd 20.455 21.455
  vphaddbq 20.455 21.455
  vphaddbw 20.455 21.455
  vphaddd 299.405 300.405 301.444 302.444
  vphadddq 20.455 21.455
  vphaddsw 299.405 300.405 301.444 302.444
  vphaddubd 20.455 21.455
  vphaddubq 20.455 21.455
  vphaddubw 20.455 21.455
  vphaddudq 20.455 21.455
  vphadduwd 20.455 21.455
  vphadduwq 20.455 21.455
  vphaddw 299.405 300.405 301.444 302.444
  vphaddwd 20.455 21.455
  vphaddwq 20.455 21.455
  vphminposuw 20.417 21.417
  vphsubbw 20.455 21.455
  vphsubd 299.405 300.405 301.444 302.444
  vphsubdq 20.455 21.455
  vphsubsw 299.405 300.405 301.444 302.444
  vphsubw 299.405 300.405 301.444 302.444
  vphsubwd 20.455 21.455
  vpinsrb 694.526 695.526
  vpinsrd 694.527 592.527
  vpinsrq 696.527 697.527
  vpinsrw 698.416 694.526 699.526
  vplzcntd 342.497 401.497 403.497 391.497 408.497 409.497 392.498 411.498 412.498
  vplzcntq 342.497 401.497 421.497 391.497 408.497 430.497 392.498 411.498 431.498
  vpmacsdd 330.505 331.505
  vpmacsdqh 330.505 331.505
  vpmacsdql 330.505 331.505
  vpmacssdd 330.505 331.505
  vpmacssdqh 330.505 331.505
  vpmacssdql 330.505 331.505
  vpmacsswd 330.505 331.505
  vpmacssww 330.505 331.505
  vpmacswd 330.505 331.505
  vpmacsww 330.505 331.505
  vpmadcsswd 330.505 331.505
  vpmadcswd 330.505 331.505
  vpmadd52huq 277.528 278.528 279.529 280.528 281.528 282.529 321.530 284.530 285.530
  vpmadd52luq 277.528 278.528 279.529 280.528 281.528 282.529 321.530 284.530 285.530
  vpmaddubsw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmaddwd 277.491 278.491 280.493 281.493 321.212 284.212
  vpmaskmovd 300.444 302.444 593.531 594.531
  vpmaskmovq 300.444 302.444 593.531 594.531
  vpmaxsb 277.491 278.491 280.493 281.493 321.212 284.212
  vpmaxsd 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpmaxsq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpmaxsw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmaxub 277.491 278.491 280.493 281.493 321.212 284.212
  vpmaxud 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpmaxuq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpmaxuw 277.491 278.491 280.493 281.493 321.212 284.212
  vpminsb 277.491 278.491 280.493 281.493 321.212 284.212
  vpminsd 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpminsq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpminsw 277.491 278.491 280.493 281.493 321.212 284.212
  vpminub 277.491 278.491 280.493 281.493 321.212 284.212
  vpminud 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpminuq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpminuw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmovb2m 700.479 701.479 702.215
  vpmovd2m 700.418 701.418 702.214
  vpmovdb 342.419 419.419 703.216 617.419 704.419 705.216
  vpmovdw 342.419 419.419 706.216 614.419 707.419 708.216
  vpmovm2b 656.479 657.479 658.215
  vpmovm2d 656.418 657.418 658.214
  vpmovm2q 656.418 657.418 658.214
  vpmovm2w 656.479 657.479 658.215
  vpmovmskb 86.417 603.420 88.417 604.420
  vpmovq2m 700.418 701.418 702.214
  vpmovqb 342.419 419.419 703.216 709.419 710.419 711.216
  vpmovqd 342.419 419.419 706.216 614.419 707.419 708.216
  vpmovqw 342.419 419.419 703.216 617.419 704.419 705.216
  vpmovsdb 342.419 419.419 703.216 617.419 704.419 705.216
  vpmovsdw 342.419 419.419 706.216 614.419 707.419 708.216
  vpmovsqb 342.419 419.419 703.216 709.419 710.419 711.216
  vpmovsqd 342.419 419.419 706.216 614.419 707.419 708.216
  vpmovsqw 342.419 419.419 703.216 617.419 704.419 705.216
  vpmovswb 342.479 419.479 706.215 614.479 707.479 708.215
  vpmovsxbd 342.422 344.422 335.421 336.421 337.216 340.216
  vpmovsxbq 342.422 659.422 335.421 345.421 337.216 338.216
  vpmovsxbw 342.489 343.489 335.490 339.490 398.215 341.215
  vpmovsxdq 342.422 343.422 335.421 339.421 398.216 341.216
  vpmovsxwd 342.422 343.422 335.421 339.421 398.216 341.216
  vpmovsxwq 342.422 344.422 335.421 336.421 337.216 340.216
  vpmovusdb 342.419 419.419 703.216 617.419 704.419 705.216
  vpmovusdw 342.419 419.419 706.216 614.419 707.419 708.216
  vpmovusqb 342.419 419.419 703.216 709.419 710.419 711.216
  vpmovusqd 342.419 419.419 706.216 614.419 707.419 708.216
  vpmovusqw 342.419 419.419 703.216 617.419 704.419 705.216
  vpmovuswb 342.479 419.479 706.215 614.479 707.479 708.215
  vpmovw2m 700.479 701.479 702.215
  vpmovwb 342.479 419.479 706.215 614.479 707.479 708.215
  vpmovzxbd 342.422 344.422 335.421 336.421 337.216 340.216
  vpmovzxbq 342.422 659.422 335.421 345.421 337.216 338.216
  vpmovzxbw 342.489 343.489 335.490 339.490 398.215 341.215
  vpmovzxdq 342.422 343.422 335.421 339.421 398.216 341.216
  vpmovzxwd 342.422 343.422 335.421 339.421 398.216 341.216
  vpmovzxwq 342.422 344.422 335.421 336.421 337.216 340.216
  vpmuldq 277.400 278.400 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpmulhrsw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmulhuw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmulhw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmulld 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpmullq 277.414 278.414 279.414 280.414 281.414 282.414 321.211 284.211 285.211
  vpmullw 277.491 278.491 280.493 281.493 321.212 284.212
  vpmultishiftqb 277.517 278.517 279.517 280.517 281.517 282.517 321.518 284.518 285.518
  vpmuludq 277.400 278.400 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpopcntb 342.532 401.532 391.532 408.532 392.533 411.533
  vpopcntd 342.534 401.534 417.534 391.534 408.534 712.534 392.535 411.535 713.535
  vpopcntq 342.534 401.534 489.534 391.534 408.534 714.534 392.535 411.535 715.535
  vpopcntw 342.532 401.532 391.532 408.532 392.533 411.533
  vpor 299.405 300.405 301.444 302.444
  vpord 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vporq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpperm 330.505 516.505 331.505
  vprold 458.401 561.401 578.401 563.401 564.401 579.401 686.213 567.213 580.213
  vprolq 458.401 561.401 562.401 563.401 564.401 565.401 686.213 567.213 568.213
  vprolvd 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vprolvq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vprord 458.401 561.401 578.401 563.401 564.401 579.401 686.213 567.213 580.213
  vprorq 458.401 561.401 562.401 563.401 564.401 565.401 686.213 567.213 568.213
  vprorvd 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vprorvq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vprotb 299.536 300.536 28.536 716.536 29.536
  vprotd 299.536 300.536 28.536 716.536 29.536
  vprotq 299.536 300.536 28.536 716.536 29.536
  vprotw 299.536 300.536 28.536 716.536 29.536
  vpsadbw 303.491 304.491 305.493 306.493 307.212 308.212
  vpscatterdd 717.537 718.537 719.538
  vpscatterdq 720.537 721.537 722.538
  vpscatterqd 717.537 723.537 724.538
  vpscatterqq 720.537 725.537 726.538
  vpshab 299.536 300.536 716.536
  vpshad 299.536 300.536 716.536
  vpshaq 299.536 300.536 716.536
  vpshaw 299.536 300.536 716.536
  vpshlb 299.536 300.536 716.536
  vpshld 299.536 300.536 716.536
  vpshldd 309.539 310.539 311.539 312.539 313.539 314.539 315.540 316.540 317.540
  vpshldq 309.539 310.539 318.539 312.539 313.539 319.539 315.540 316.540 320.540
  vpshldvd 277.541 278.541 292.541 280.541 281.541 293.541 321.542 284.542 294.542
  vpshldvq 277.541 278.541 279.541 280.541 281.541 282.541 321.542 284.542 285.542
  vpshldvw 277.541 278.541 280.541 281.541 321.542 284.542
  vpshldw 309.539 310.539 312.539 313.539 315.540 316.540
  vpshlq 299.536 300.536 716.536
  vpshlw 299.536 300.536 716.536
  vpshrdd 309.539 310.539 311.539 312.539 313.539 314.539 315.540 316.540 317.540
  vpshrdq 309.539 310.539 318.539 312.539 313.539 319.539 315.540 316.540 320.540
  vpshrdvd 277.541 278.541 292.541 280.541 281.541 293.541 321.542 284.542 294.542
  vpshrdvq 277.541 278.541 279.541 280.541 281.541 282.541 321.542 284.542 285.542
  vpshrdvw 277.541 278.541 280.541 281.541 321.542 284.542
  vpshrdw 309.539 310.539 312.539 313.539 315.540 316.540
  vpshufb 277.491 278.491 280.493 281.493 321.212 284.212
  vpshufbitqmb 347.543 348.543 350.543 351.543 668.544 354.544
  vpshufd 458.400 561.400 578.401 563.494 564.494 579.401 686.213 567.213 580.213
  vpshufhw 458.491 561.491 563.493 564.493 686.212 567.212
  vpshuflw 458.491 561.491 563.493 564.493 686.212 567.212
  vpsignb 299.405 300.405 301.444 302.444
  vpsignd 299.405 300.405 301.444 302.444
  vpsignw 299.405 300.405 301.444 302.444
  vpslld 277.400 278.400 458.400 561.401 578.401 727.494 728.494 563.494 564.401 579.401 729.213 730.213 686.213 567.213 580.213
  vpslldq 731.491 732.492 733.493 734.492 735.212 736.212
  vpsllq 277.400 278.400 458.400 561.401 562.401 727.494 728.494 563.494 564.401 565.401 729.213 730.213 686.213 567.213 568.213
  vpsllvd 277.494 278.494 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpsllvq 277.494 278.494 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpsllvw 277.492 278.492 280.492 281.492 321.212 284.212
  vpsllw 277.491 278.491 458.491 561.492 727.493 728.493 563.493 564.492 729.212 730.212 686.212 567.212
  vpsrad 277.400 278.400 458.400 561.401 578.401 727.494 728.494 563.494 564.401 579.401 729.213 730.213 686.213 567.213 580.213
  vpsraq 277.401 278.401 458.401 561.401 562.401 727.401 728.401 563.401 564.401 565.401 729.213 730.213 686.213 567.213 568.213
  vpsravd 277.494 278.494 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpsravq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vpsravw 277.492 278.492 280.492 281.492 321.212 284.212
  vpsraw 277.491 278.491 458.491 561.492 727.493 728.493 563.493 564.492 729.212 730.212 686.212 567.212
  vpsrld 277.400 278.400 458.400 561.401 578.401 727.494 728.494 563.494 564.401 579.401 729.213 730.213 686.213 567.213 580.213
  vpsrldq 731.491 732.492 733.493 734.492 735.212 736.212
  vpsrlq 277.400 278.400 458.400 561.401 562.401 727.494 728.494 563.494 564.401 565.401 729.213 730.213 686.213 567.213 568.213
  vpsrlvd 277.494 278.494 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpsrlvq 277.494 278.494 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpsrlvw 277.492 278.492 280.492 281.492 321.212 284.212
  vpsrlw 277.491 278.491 458.491 561.492 727.493 728.493 563.493 564.492 729.212 730.212 686.212 567.212
  vpsubb 277.491 278.491 280.493 281.493 321.212 284.212
  vpsubd 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpsubq 277.400 278.400 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpsubsb 277.491 278.491 280.493 281.493 321.212 284.212
  vpsubsw 277.491 278.491 280.493 281.493 321.212 284.212
  vpsubusb 277.491 278.491 280.493 281.493 321.212 284.212
  vpsubusw 277.491 278.491 280.493 281.493 321.212 284.212
  vpsubw 277.491 278.491 280.493 281.493 321.212 284.212
  vpternlogd 309.447 310.447 311.447 312.447 313.447 314.447 315.448 316.448 317.448
  vpternlogq 309.447 310.447 318.447 312.447 313.447 319.447 315.448 316.448 320.448
  vptest 20.545 21.545 540.545 541.545
  vptestmb 347.492 348.492 350.492 351.492 668.212 354.212
  vptestmd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vptestmq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vptestmw 347.492 348.492 350.492 351.492 668.212 354.212
  vptestnmb 347.492 348.492 350.492 351.492 668.212 354.212
  vptestnmd 347.401 348.401 356.401 350.401 351.401 357.401 668.213 354.213 358.213
  vptestnmq 347.401 348.401 349.401 350.401 351.401 352.401 668.213 354.213 355.213
  vptestnmw 347.492 348.492 350.492 351.492 668.212 354.212
  vpunpckhbw 277.491 278.491 280.493 281.493 321.212 284.212
  vpunpckhdq 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpunpckhqdq 277.400 278.400 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpunpckhwd 277.491 278.491 280.493 281.493 321.212 284.212
  vpunpcklbw 277.491 278.491 280.493 281.493 321.212 284.212
  vpunpckldq 277.400 278.400 292.401 280.494 281.494 293.401 321.213 284.213 294.213
  vpunpcklqdq 277.400 278.400 279.401 280.494 281.494 282.401 321.213 284.213 285.213
  vpunpcklwd 277.491 278.491 280.493 281.493 321.212 284.212
  vpxor 299.405 300.405 301.444 302.444
  vpxord 277.401 278.401 292.401 280.401 281.401 293.401 321.213 284.213 294.213
  vpxorq 277.401 278.401 279.401 280.401 281.401 282.401 321.213 284.213 285.213
  vrangepd 309.467 310.467 318.467 312.467 313.467 319.467 511.466 316.466 320.466
  vrangeps 309.467 310.467 311.467 312.467 313.467 314.467 511.466 316.466 317.466
  vrangesd 512.466 513.466
  vrangess 512.466 514.466
  vrcp14pd 342.419 401.419 421.419 391.419 408.419 430.419 392.216 411.216 431.216
  vrcp14ps 342.419 401.419 403.419 391.419 408.419 409.419 392.216 411.216 412.216
  vrcp14sd 277.213 296.213
  vrcp14ss 277.213 298.213
  vrcp28pd 481.443 411.443 431.443
  vrcp28ps 481.443 411.443 412.443
  vrcp28sd 472.546 296.546
  vrcp28ss 472.546 298.546
  vrcpph 415.427 416.427 737.427 687.427 738.427 739.427 688.428 740.428 741.428
  vrcpps 20.417 21.417 540.417 541.417
  vrcpsh 277.403 297.403
  vrcpss 299.405 515.405
  vreducepd 458.414 561.414 562.414 563.414 564.414 565.414 566.211 567.211 568.211
  vreduceph 458.402 561.402 742.402 563.402 564.402 743.402 566.403 567.403 744.403
  vreduceps 458.414 561.414 578.414 563.414 564.414 579.414 566.211 567.211 580.211
  vreducesd 512.466 513.466
  vreducesh 581.424 582.424
  vreducess 512.466 514.466
  vrndscalepd 458.401 561.401 562.401 563.401 564.401 565.401 566.213 567.213 568.213
  vrndscaleph 569.402 570.402 571.402 572.402 573.402 574.402 575.403 576.403 577.403
  vrndscaleps 458.401 561.401 578.401 563.401 564.401 579.401 566.213 567.213 580.213
  vrndscalesd 512.412 513.412
  vrndscalesh 581.424 582.424
  vrndscaless 512.412 514.412
  vroundpd 28.405 29.405 745.405 746.405
  vroundps 28.405 29.405 745.405 746.405
  vroundsd 326.416 381.416
  vroundss 326.416 747.416
  vrsqrt14pd 342.419 401.419 421.419 391.419 408.419 430.419 392.216 411.216 431.216
  vrsqrt14ps 342.419 401.419 403.419 391.419 408.419 409.419 392.216 411.216 412.216
  vrsqrt14sd 277.213 296.213
  vrsqrt14ss 277.213 298.213
  vrsqrt28pd 481.443 411.443 431.443
  vrsqrt28ps 481.443 411.443 412.443
  vrsqrt28sd 472.546 296.546
  vrsqrt28ss 472.546 298.546
  vrsqrtph 415.427 416.427 737.427 687.427 738.427 739.427 688.428 740.428 741.428
  vrsqrtps 20.417 21.417 540.417 541.417
  vrsqrtsh 505.403 467.403
  vrsqrtss 299.405 515.405
  vscalefpd 277.401 278.401 279.401 280.401 281.401 282.401 283.213 284.213 285.213
  vscalefph 277.402 278.402 492.402 280.402 281.402 493.402 283.403 284.403 494.403
  vscalefps 277.401 278.401 292.401 280.401 281.401 293.401 283.213 284.213 294.213
  vscalefsd 295.213 296.213
  vscalefsh 295.403 297.403
  vscalefss 295.213 298.213
  vscatterdpd 720.537 721.537 722.538
  vscatterdps 717.537 718.537 719.538
  vscatterpf0dpd 552.459
  vscatterpf0dps 553.459
  vscatterpf0qpd 554.459
  vscatterpf0qps 553.459
  vscatterpf1dpd 552.459
  vscatterpf1dps 553.459
  vscatterpf1qpd 554.459
  vscatterpf1qps 553.459
  vscatterqpd 720.537 725.537 726.538
  vscatterqps 717.537 723.537 724.538
  vsha512msg1 748.547
  vsha512msg2 749.547
  vsha512rnds2 750.548
  vshuff32x4 312.411 313.411 314.411 315.412 316.412 317.412
  vshuff64x2 312.411 313.411 319.411 315.412 316.412 320.412
  vshufi32x4 312.411 313.411 314.411 315.412 316.412 317.412
  vshufi64x2 312.411 313.411 319.411 315.412 316.412 320.412
  vshufpd 309.549 310.549 318.411 312.549 313.549 319.411 315.412 316.412 320.412
  vshufps 309.549 310.549 311.411 312.549 313.549 314.411 315.412 316.412 317.412
  vsm3msg1 676.550 677.550
  vsm3msg2 676.550 677.550
  vsm3rnds2 751.551 752.551
  vsm4key4 676.552 677.552 678.552 679.552
  vsm4rnds4 676.552 677.552 678.552 679.552
  vsqrtpd 342.422 401.422 421.419 391.422 408.422 430.419 410.216 411.216 431.216
  vsqrtph 342.427 401.427 455.427 391.427 408.427 456.427 410.428 411.428 457.428
  vsqrtps 342.422 401.422 403.419 391.422 408.422 409.419 410.216 411.216 412.216
  vsqrtsd 295.404 296.404
  vsqrtsh 295.403 297.403
  vsqrtss 295.404 298.404
  vstmxcsr 96.553
  vsubpd 277.400 278.400 279.401 280.400 281.400 282.401 283.213 284.213 285.213
  vsubph 277.402 278.402 492.402 280.402 281.402 493.402 283.403 284.403 494.403
  vsubps 277.400 278.400 292.401 280.400 281.400 293.401 283.213 284.213 294.213
  vsubsd 295.404 296.404
  vsubsh 295.403 297.403
  vsubss 295.404 298.404
  vtestpd 20.545 21.545 540.545 541.545
  vtestps 20.545 21.545 540.545 541.545
  vucomisd 387.425 388.425
  vucomish 387.426 389.426
  vucomiss 387.425 390.425
  vunpckhpd 277.400 278.400 279.401 280.400 281.400 282.401 321.213 284.213 285.213
  vunpckhps 277.400 278.400 292.401 280.400 281.400 293.401 321.213 284.213 294.213
  vunpcklpd 277.400 278.400 279.401 280.400 281.400 282.401 321.213 284.213 285.213
  vunpcklps 277.400 278.400 292.401 280.400 281.400 293.401 321.213 284.213 294.213
  vxorpd 277.413 278.413 279.414 280.413 281.413 282.414 321.211 284.211 285.211
  vxorps 277.413 278.413 292.414 280.413 281.413 293.414 321.211 284.211 294.211
  vzeroall 66.554
  vzeroupper 66.555
  wait 66.105
  wbinvd 66.105
  wbnoinvd 66.556
  wrfsbase 53.557 54.557
  wrgsbase 53.557 54.557
  wrmsr 66.558
  wrmsrlist 68.312
  wrmsrns 68.559
  wrpkru 66.560
  wrssd 0.561
  wrssq 1.561
  wrussd 0.561
  wrussq 1.561
  xabort 112.562
  xadd 2.563 5.563 8.563 11.563 14.564 16.564 0.564 1.564
  xbegin 65.565
  xchg 2.566 3.566 5.566 6.566 8.566 9.566 11.566 12.566 14.567 16.567 0.567 1.567
  xcryptcbc 66.568
  xcryptcfb 66.568
  xcryptctr 66.568
  xcryptecb 66.569
  xcryptofb 66.568
  xend 66.570
  xgetbv 66.571
  xlat 66.572
  xlatb 66.572
  xor 2.15 3.15 4.15 5.15 6.15 7.15 8.15 9.15 10.15 11.15 12.15 13.15 14.16 15.16 16.16 17.16 0.16 18.16 1.16 19.16
  xorpd 20.6 21.6
  xorps 20.7 21.7
  xresldtrk 66.573
  xrstor 67.574
  xrstor64 67.574
  xrstors 67.575
  xrstors64 67.575
  xsave 67.576
  xsave64 67.576
  xsavec 67.577
  xsavec64 67.577
  xsaveopt 67.578
  xsaveopt64 67.578
  xsaves 67.579
  xsaves64 67.579
  xsetbv 66.580
  xsha1 66.581
  xsha256 66.581
  xstore 66.582
  xsusldtrk 66.573
  xtest 66.583
  """#
