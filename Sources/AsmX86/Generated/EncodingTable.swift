// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

let encodingTable: StaticString = #"""
  legacy.np.0F38.W0 FC /r MR
  legacy.np.0F38.W1 FC /r MR
  legacy.66.0F38.W0 FC /r MR
  legacy.66.0F38.W1 FC /r MR
  legacy.np.op.W0 10 /r MR
  legacy.np.op.W0 12 /r RM
  legacy.np.op.W0 14 - xI ib acc0;legacy.np.op.W0 80 /2 MI ib
  legacy.np.op.W0 11 /r MR o16
  legacy.np.op.W0 13 /r RM o16
  legacy.np.op.W0 83 /2 MI ibs o16;legacy.np.op.W0 15 - xI iw o16 acc0;legacy.np.op.W0 81 /2 MI iw o16
  legacy.np.op.W0 11 /r MR
  legacy.np.op.W0 13 /r RM
  legacy.np.op.W0 83 /2 MI ibs;legacy.np.op.W0 15 - xI id acc0;legacy.np.op.W0 81 /2 MI id
  legacy.np.op.W1 11 /r MR
  legacy.np.op.W1 13 /r RM
  legacy.np.op.W1 83 /2 MI ibs;legacy.np.op.W1 15 - xI ids acc0;legacy.np.op.W1 81 /2 MI ids
  legacy.np.op.W0 10 /r MR
  legacy.np.op.W0 80 /2 MI ib
  legacy.np.op.W0 11 /r MR o16
  legacy.np.op.W0 83 /2 MI ibs o16;legacy.np.op.W0 81 /2 MI iw o16
  legacy.np.op.W0 11 /r MR
  legacy.np.op.W0 83 /2 MI ibs;legacy.np.op.W0 81 /2 MI id
  legacy.np.op.W1 11 /r MR
  legacy.np.op.W1 83 /2 MI ibs;legacy.np.op.W1 81 /2 MI ids
  legacy.66.0F38.W0 F6 /r RM
  legacy.66.0F38.W0 F6 /r RM
  legacy.66.0F38.W1 F6 /r RM
  legacy.66.0F38.W1 F6 /r RM
  legacy.np.op.W0 00 /r MR
  legacy.np.op.W0 02 /r RM
  legacy.np.op.W0 04 - xI ib acc0;legacy.np.op.W0 80 /0 MI ib
  legacy.np.op.W0 01 /r MR o16
  legacy.np.op.W0 03 /r RM o16
  legacy.np.op.W0 83 /0 MI ibs o16;legacy.np.op.W0 05 - xI iw o16 acc0;legacy.np.op.W0 81 /0 MI iw o16
  legacy.np.op.W0 01 /r MR
  legacy.np.op.W0 03 /r RM
  legacy.np.op.W0 83 /0 MI ibs;legacy.np.op.W0 05 - xI id acc0;legacy.np.op.W0 81 /0 MI id
  legacy.np.op.W1 01 /r MR
  legacy.np.op.W1 03 /r RM
  legacy.np.op.W1 83 /0 MI ibs;legacy.np.op.W1 05 - xI ids acc0;legacy.np.op.W1 81 /0 MI ids
  legacy.np.op.W0 00 /r MR
  legacy.np.op.W0 80 /0 MI ib
  legacy.np.op.W0 01 /r MR o16
  legacy.np.op.W0 83 /0 MI ibs o16;legacy.np.op.W0 81 /0 MI iw o16
  legacy.np.op.W0 01 /r MR
  legacy.np.op.W0 83 /0 MI ibs;legacy.np.op.W0 81 /0 MI id
  legacy.np.op.W1 01 /r MR
  legacy.np.op.W1 83 /0 MI ibs;legacy.np.op.W1 81 /0 MI ids
  legacy.66.0F.W0 58 /r RM
  legacy.66.0F.W0 58 /r RM
  legacy.np.0F.W0 58 /r RM
  legacy.np.0F.W0 58 /r RM
  legacy.F2.0F.W0 58 /r RM
  legacy.F2.0F.W0 58 /r RM
  legacy.F3.0F.W0 58 /r RM
  legacy.F3.0F.W0 58 /r RM
  legacy.66.0F.W0 D0 /r RM
  legacy.66.0F.W0 D0 /r RM
  legacy.F2.0F.W0 D0 /r RM
  legacy.F2.0F.W0 D0 /r RM
  legacy.F3.0F38.W0 F6 /r RM
  legacy.F3.0F38.W0 F6 /r RM
  legacy.F3.0F38.W1 F6 /r RM
  legacy.F3.0F38.W1 F6 /r RM
  legacy.66.0F38.W0 DE /r RM
  legacy.66.0F38.W0 DE /r RM
  legacy.F3.0F38.W0 DD /r RM
  legacy.F3.0F38.W0 DF /r RM
  legacy.66.0F38.W0 DF /r RM
  legacy.66.0F38.W0 DF /r RM
  legacy.F3.0F38.W0 D8 /1 M
  legacy.F3.0F38.W0 D8 /3 M
  legacy.66.0F38.W0 DC /r RM
  legacy.66.0F38.W0 DC /r RM
  legacy.F3.0F38.W0 DC /r RM
  legacy.F3.0F38.W0 DE /r RM
  legacy.66.0F38.W0 DD /r RM
  legacy.66.0F38.W0 DD /r RM
  legacy.F3.0F38.W0 D8 /0 M
  legacy.F3.0F38.W0 D8 /2 M
  legacy.66.0F38.W0 DB /r RM
  legacy.66.0F38.W0 DB /r RM
  legacy.66.0F3A.W0 DF /r RMI ib
  legacy.66.0F3A.W0 DF /r RMI ib
  legacy.np.op.W0 20 /r MR
  legacy.np.op.W0 22 /r RM
  legacy.np.op.W0 24 - xI ib acc0;legacy.np.op.W0 80 /4 MI ib
  legacy.np.op.W0 21 /r MR o16
  legacy.np.op.W0 23 /r RM o16
  legacy.np.op.W0 83 /4 MI ibs o16;legacy.np.op.W0 25 - xI iw o16 acc0;legacy.np.op.W0 81 /4 MI iw o16
  legacy.np.op.W0 21 /r MR
  legacy.np.op.W0 23 /r RM
  legacy.np.op.W0 83 /4 MI ibs;legacy.np.op.W0 25 - xI id acc0;legacy.np.op.W0 81 /4 MI id
  legacy.np.op.W1 21 /r MR
  legacy.np.op.W1 23 /r RM
  legacy.np.op.W1 83 /4 MI ibs;legacy.np.op.W1 25 - xI ids acc0;legacy.np.op.W1 81 /4 MI ids
  legacy.np.op.W0 20 /r MR
  legacy.np.op.W0 80 /4 MI ib
  legacy.np.op.W0 21 /r MR o16
  legacy.np.op.W0 83 /4 MI ibs o16;legacy.np.op.W0 81 /4 MI iw o16
  legacy.np.op.W0 21 /r MR
  legacy.np.op.W0 83 /4 MI ibs;legacy.np.op.W0 81 /4 MI id
  legacy.np.op.W1 21 /r MR
  legacy.np.op.W1 83 /4 MI ibs;legacy.np.op.W1 81 /4 MI ids
  vex.np.0F38.W0.L0 F2 /r RVM
  vex.np.0F38.W0.L0 F2 /r RVM
  vex.np.0F38.W1.L0 F2 /r RVM
  vex.np.0F38.W1.L0 F2 /r RVM
  legacy.66.0F.W0 55 /r RM
  legacy.66.0F.W0 55 /r RM
  legacy.np.0F.W0 55 /r RM
  legacy.np.0F.W0 55 /r RM
  legacy.66.0F.W0 54 /r RM
  legacy.66.0F.W0 54 /r RM
  legacy.np.0F.W0 54 /r RM
  legacy.np.0F.W0 54 /r RM
  legacy.F2.0F38.W0 FC /r MR
  legacy.F2.0F38.W1 FC /r MR
  legacy.F3.0F38.W0 FC /r MR
  legacy.F3.0F38.W1 FC /r MR
  vex.np.0F38.W0.L0 F7 /r RMV
  xop.np.xopA.W0.L0 10 /r RMI id
  vex.np.0F38.W0.L0 F7 /r RMV
  xop.np.xopA.W0.L0 10 /r RMI id
  vex.np.0F38.W1.L0 F7 /r RMV
  xop.np.xopA.W1.L0 10 /r RMI id
  vex.np.0F38.W1.L0 F7 /r RMV
  xop.np.xopA.W1.L0 10 /r RMI id
  xop.np.xop9.W0.L0 01 /1 VM
  xop.np.xop9.W0.L0 01 /1 VM
  xop.np.xop9.W1.L0 01 /1 VM
  xop.np.xop9.W1.L0 01 /1 VM
  xop.np.xop9.W0.L0 02 /6 VM
  xop.np.xop9.W0.L0 02 /6 VM
  xop.np.xop9.W1.L0 02 /6 VM
  xop.np.xop9.W1.L0 02 /6 VM
  xop.np.xop9.W0.L0 01 /5 VM
  xop.np.xop9.W0.L0 01 /5 VM
  xop.np.xop9.W1.L0 01 /5 VM
  xop.np.xop9.W1.L0 01 /5 VM
  xop.np.xop9.W0.L0 02 /1 VM
  xop.np.xop9.W0.L0 02 /1 VM
  xop.np.xop9.W1.L0 02 /1 VM
  xop.np.xop9.W1.L0 02 /1 VM
  xop.np.xop9.W0.L0 01 /3 VM
  xop.np.xop9.W0.L0 01 /3 VM
  xop.np.xop9.W1.L0 01 /3 VM
  xop.np.xop9.W1.L0 01 /3 VM
  legacy.66.0F3A.W0 0D /r RMI ib
  legacy.66.0F3A.W0 0D /r RMI ib
  legacy.66.0F3A.W0 0C /r RMI ib
  legacy.66.0F3A.W0 0C /r RMI ib
  legacy.66.0F38.W0 15 /r RM
  legacy.66.0F38.W0 15 /r RM
  legacy.66.0F38.W0 15 /r RMx
  legacy.66.0F38.W0 15 /r RMx
  legacy.66.0F38.W0 14 /r RM
  legacy.66.0F38.W0 14 /r RM
  legacy.66.0F38.W0 14 /r RMx
  legacy.66.0F38.W0 14 /r RMx
  xop.np.xop9.W0.L0 01 /2 VM
  xop.np.xop9.W0.L0 01 /2 VM
  xop.np.xop9.W1.L0 01 /2 VM
  xop.np.xop9.W1.L0 01 /2 VM
  vex.np.0F38.W0.L0 F3 /3 VM
  vex.np.0F38.W0.L0 F3 /3 VM
  vex.np.0F38.W1.L0 F3 /3 VM
  vex.np.0F38.W1.L0 F3 /3 VM
  xop.np.xop9.W0.L0 01 /6 VM
  xop.np.xop9.W0.L0 01 /6 VM
  xop.np.xop9.W1.L0 01 /6 VM
  xop.np.xop9.W1.L0 01 /6 VM
  vex.np.0F38.W0.L0 F3 /2 VM
  vex.np.0F38.W0.L0 F3 /2 VM
  vex.np.0F38.W1.L0 F3 /2 VM
  vex.np.0F38.W1.L0 F3 /2 VM
  vex.np.0F38.W0.L0 F3 /1 VM
  vex.np.0F38.W0.L0 F3 /1 VM
  vex.np.0F38.W1.L0 F3 /1 VM
  vex.np.0F38.W1.L0 F3 /1 VM
  legacy.F3.0F.W0 1A /r RM
  legacy.F3.0F.W0 1A /r RM
  legacy.F2.0F.W0 1B /r RM
  legacy.F2.0F.W0 1B /r RM
  legacy.F2.0F.W0 1A /r RM
  legacy.F2.0F.W0 1A /r RM
  legacy.np.0F.W0 1A /r RM
  legacy.F3.0F.W0 1B /r RM
  legacy.66.0F.W0 1A /r RM
  legacy.66.0F.W0 1A /r RM
  legacy.66.0F.W0 1B /r MR
  legacy.np.0F.W0 1B /r MR
  legacy.np.0F.W0 BC /r RM o16
  legacy.np.0F.W0 BC /r RM o16
  legacy.np.0F.W0 BC /r RM
  legacy.np.0F.W0 BC /r RM
  legacy.np.0F.W1 BC /r RM
  legacy.np.0F.W1 BC /r RM
  legacy.np.0F.W0 BD /r RM o16
  legacy.np.0F.W0 BD /r RM o16
  legacy.np.0F.W0 BD /r RM
  legacy.np.0F.W0 BD /r RM
  legacy.np.0F.W1 BD /r RM
  legacy.np.0F.W1 BD /r RM
  legacy.np.0F.W0 C8 +r O
  legacy.np.0F.W1 C8 +r O
  legacy.np.0F.W0 A3 /r MR o16
  legacy.np.0F.W0 BA /4 MI ib o16
  legacy.np.0F.W0 A3 /r MR
  legacy.np.0F.W0 BA /4 MI ib
  legacy.np.0F.W1 A3 /r MR
  legacy.np.0F.W1 BA /4 MI ib
  legacy.np.0F.W0 A3 /r MR o16
  legacy.np.0F.W0 BA /4 MI ib o16
  legacy.np.0F.W0 A3 /r MR
  legacy.np.0F.W0 BA /4 MI ib
  legacy.np.0F.W1 A3 /r MR
  legacy.np.0F.W1 BA /4 MI ib
  legacy.np.0F.W0 BB /r MR o16
  legacy.np.0F.W0 BA /7 MI ib o16
  legacy.np.0F.W0 BB /r MR
  legacy.np.0F.W0 BA /7 MI ib
  legacy.np.0F.W1 BB /r MR
  legacy.np.0F.W1 BA /7 MI ib
  legacy.np.0F.W0 BB /r MR o16
  legacy.np.0F.W0 BA /7 MI ib o16
  legacy.np.0F.W0 BB /r MR
  legacy.np.0F.W0 BA /7 MI ib
  legacy.np.0F.W1 BB /r MR
  legacy.np.0F.W1 BA /7 MI ib
  legacy.np.0F.W0 B3 /r MR o16
  legacy.np.0F.W0 BA /6 MI ib o16
  legacy.np.0F.W0 B3 /r MR
  legacy.np.0F.W0 BA /6 MI ib
  legacy.np.0F.W1 B3 /r MR
  legacy.np.0F.W1 BA /6 MI ib
  legacy.np.0F.W0 B3 /r MR o16
  legacy.np.0F.W0 BA /6 MI ib o16
  legacy.np.0F.W0 B3 /r MR
  legacy.np.0F.W0 BA /6 MI ib
  legacy.np.0F.W1 B3 /r MR
  legacy.np.0F.W1 BA /6 MI ib
  legacy.np.0F.W0 AB /r MR o16
  legacy.np.0F.W0 BA /5 MI ib o16
  legacy.np.0F.W0 AB /r MR
  legacy.np.0F.W0 BA /5 MI ib
  legacy.np.0F.W1 AB /r MR
  legacy.np.0F.W1 BA /5 MI ib
  legacy.np.0F.W0 AB /r MR o16
  legacy.np.0F.W0 BA /5 MI ib o16
  legacy.np.0F.W0 AB /r MR
  legacy.np.0F.W0 BA /5 MI ib
  legacy.np.0F.W1 AB /r MR
  legacy.np.0F.W1 BA /5 MI ib
  vex.np.0F38.W0.L0 F5 /r RMV
  vex.np.0F38.W0.L0 F5 /r RMV
  vex.np.0F38.W1.L0 F5 /r RMV
  vex.np.0F38.W1.L0 F5 /r RMV
  legacy.np.op.W0 FF /2 M
  legacy.np.op.W0 FF /2 M
  legacy.np.op.W0 FF /3 M o16
  legacy.np.op.W0 FF /3 M
  legacy.np.op.W1 FF /3 M
  legacy.np.op.W0 E8 - D cd
  legacy.np.op.W0 98 - - o16
  legacy.np.op.W0 99 - -
  legacy.np.op.W1 98 - -
  legacy.np.0F.W0 01CA - -
  legacy.np.op.W0 F8 - -
  legacy.np.op.W0 FC - -
  legacy.np.0F.W0 1C /0 M
  legacy.np.0F.W0 AE /7 M
  legacy.66.0F.W0 AE /7 M
  legacy.np.0F.W0 01DD - -
  legacy.np.op.W0 FA - -
  legacy.F3.0F.W0 AE /6 M
  legacy.np.0F.W0 06 - -
  legacy.F3.0F.W0 01EE - -
  legacy.66.0F.W0 AE /6 M
  legacy.np.0F.W0 01FC - -
  legacy.np.0F.W0 01FC - x a32
  legacy.np.0F.W0 01FC - x
  legacy.np.op.W0 F5 - -
  legacy.np.0F.W0 47 /r RM o16
  legacy.np.0F.W0 47 /r RM o16
  legacy.np.0F.W0 47 /r RM
  legacy.np.0F.W0 47 /r RM
  legacy.np.0F.W1 47 /r RM
  legacy.np.0F.W1 47 /r RM
  legacy.np.0F.W0 43 /r RM o16
  legacy.np.0F.W0 43 /r RM o16
  legacy.np.0F.W0 43 /r RM
  legacy.np.0F.W0 43 /r RM
  legacy.np.0F.W1 43 /r RM
  legacy.np.0F.W1 43 /r RM
  legacy.np.0F.W0 42 /r RM o16
  legacy.np.0F.W0 42 /r RM o16
  legacy.np.0F.W0 42 /r RM
  legacy.np.0F.W0 42 /r RM
  legacy.np.0F.W1 42 /r RM
  legacy.np.0F.W1 42 /r RM
  legacy.np.0F.W0 46 /r RM o16
  legacy.np.0F.W0 46 /r RM o16
  legacy.np.0F.W0 46 /r RM
  legacy.np.0F.W0 46 /r RM
  legacy.np.0F.W1 46 /r RM
  legacy.np.0F.W1 46 /r RM
  legacy.np.0F.W0 42 /r RM o16
  legacy.np.0F.W0 42 /r RM o16
  legacy.np.0F.W0 42 /r RM
  legacy.np.0F.W0 42 /r RM
  legacy.np.0F.W1 42 /r RM
  legacy.np.0F.W1 42 /r RM
  legacy.np.0F.W0 44 /r RM o16
  legacy.np.0F.W0 44 /r RM o16
  legacy.np.0F.W0 44 /r RM
  legacy.np.0F.W0 44 /r RM
  legacy.np.0F.W1 44 /r RM
  legacy.np.0F.W1 44 /r RM
  legacy.np.0F.W0 4F /r RM o16
  legacy.np.0F.W0 4F /r RM o16
  legacy.np.0F.W0 4F /r RM
  legacy.np.0F.W0 4F /r RM
  legacy.np.0F.W1 4F /r RM
  legacy.np.0F.W1 4F /r RM
  legacy.np.0F.W0 4D /r RM o16
  legacy.np.0F.W0 4D /r RM o16
  legacy.np.0F.W0 4D /r RM
  legacy.np.0F.W0 4D /r RM
  legacy.np.0F.W1 4D /r RM
  legacy.np.0F.W1 4D /r RM
  legacy.np.0F.W0 4C /r RM o16
  legacy.np.0F.W0 4C /r RM o16
  legacy.np.0F.W0 4C /r RM
  legacy.np.0F.W0 4C /r RM
  legacy.np.0F.W1 4C /r RM
  legacy.np.0F.W1 4C /r RM
  legacy.np.0F.W0 4E /r RM o16
  legacy.np.0F.W0 4E /r RM o16
  legacy.np.0F.W0 4E /r RM
  legacy.np.0F.W0 4E /r RM
  legacy.np.0F.W1 4E /r RM
  legacy.np.0F.W1 4E /r RM
  legacy.np.0F.W0 46 /r RM o16
  legacy.np.0F.W0 46 /r RM o16
  legacy.np.0F.W0 46 /r RM
  legacy.np.0F.W0 46 /r RM
  legacy.np.0F.W1 46 /r RM
  legacy.np.0F.W1 46 /r RM
  legacy.np.0F.W0 42 /r RM o16
  legacy.np.0F.W0 42 /r RM o16
  legacy.np.0F.W0 42 /r RM
  legacy.np.0F.W0 42 /r RM
  legacy.np.0F.W1 42 /r RM
  legacy.np.0F.W1 42 /r RM
  legacy.np.0F.W0 43 /r RM o16
  legacy.np.0F.W0 43 /r RM o16
  legacy.np.0F.W0 43 /r RM
  legacy.np.0F.W0 43 /r RM
  legacy.np.0F.W1 43 /r RM
  legacy.np.0F.W1 43 /r RM
  legacy.np.0F.W0 47 /r RM o16
  legacy.np.0F.W0 47 /r RM o16
  legacy.np.0F.W0 47 /r RM
  legacy.np.0F.W0 47 /r RM
  legacy.np.0F.W1 47 /r RM
  legacy.np.0F.W1 47 /r RM
  legacy.np.0F.W0 43 /r RM o16
  legacy.np.0F.W0 43 /r RM o16
  legacy.np.0F.W0 43 /r RM
  legacy.np.0F.W0 43 /r RM
  legacy.np.0F.W1 43 /r RM
  legacy.np.0F.W1 43 /r RM
  legacy.np.0F.W0 45 /r RM o16
  legacy.np.0F.W0 45 /r RM o16
  legacy.np.0F.W0 45 /r RM
  legacy.np.0F.W0 45 /r RM
  legacy.np.0F.W1 45 /r RM
  legacy.np.0F.W1 45 /r RM
  legacy.np.0F.W0 4E /r RM o16
  legacy.np.0F.W0 4E /r RM o16
  legacy.np.0F.W0 4E /r RM
  legacy.np.0F.W0 4E /r RM
  legacy.np.0F.W1 4E /r RM
  legacy.np.0F.W1 4E /r RM
  legacy.np.0F.W0 4C /r RM o16
  legacy.np.0F.W0 4C /r RM o16
  legacy.np.0F.W0 4C /r RM
  legacy.np.0F.W0 4C /r RM
  legacy.np.0F.W1 4C /r RM
  legacy.np.0F.W1 4C /r RM
  legacy.np.0F.W0 4D /r RM o16
  legacy.np.0F.W0 4D /r RM o16
  legacy.np.0F.W0 4D /r RM
  legacy.np.0F.W0 4D /r RM
  legacy.np.0F.W1 4D /r RM
  legacy.np.0F.W1 4D /r RM
  legacy.np.0F.W0 4F /r RM o16
  legacy.np.0F.W0 4F /r RM o16
  legacy.np.0F.W0 4F /r RM
  legacy.np.0F.W0 4F /r RM
  legacy.np.0F.W1 4F /r RM
  legacy.np.0F.W1 4F /r RM
  legacy.np.0F.W0 41 /r RM o16
  legacy.np.0F.W0 41 /r RM o16
  legacy.np.0F.W0 41 /r RM
  legacy.np.0F.W0 41 /r RM
  legacy.np.0F.W1 41 /r RM
  legacy.np.0F.W1 41 /r RM
  legacy.np.0F.W0 4B /r RM o16
  legacy.np.0F.W0 4B /r RM o16
  legacy.np.0F.W0 4B /r RM
  legacy.np.0F.W0 4B /r RM
  legacy.np.0F.W1 4B /r RM
  legacy.np.0F.W1 4B /r RM
  legacy.np.0F.W0 49 /r RM o16
  legacy.np.0F.W0 49 /r RM o16
  legacy.np.0F.W0 49 /r RM
  legacy.np.0F.W0 49 /r RM
  legacy.np.0F.W1 49 /r RM
  legacy.np.0F.W1 49 /r RM
  legacy.np.0F.W0 45 /r RM o16
  legacy.np.0F.W0 45 /r RM o16
  legacy.np.0F.W0 45 /r RM
  legacy.np.0F.W0 45 /r RM
  legacy.np.0F.W1 45 /r RM
  legacy.np.0F.W1 45 /r RM
  legacy.np.0F.W0 40 /r RM o16
  legacy.np.0F.W0 40 /r RM o16
  legacy.np.0F.W0 40 /r RM
  legacy.np.0F.W0 40 /r RM
  legacy.np.0F.W1 40 /r RM
  legacy.np.0F.W1 40 /r RM
  legacy.np.0F.W0 4A /r RM o16
  legacy.np.0F.W0 4A /r RM o16
  legacy.np.0F.W0 4A /r RM
  legacy.np.0F.W0 4A /r RM
  legacy.np.0F.W1 4A /r RM
  legacy.np.0F.W1 4A /r RM
  legacy.np.0F.W0 4A /r RM o16
  legacy.np.0F.W0 4A /r RM o16
  legacy.np.0F.W0 4A /r RM
  legacy.np.0F.W0 4A /r RM
  legacy.np.0F.W1 4A /r RM
  legacy.np.0F.W1 4A /r RM
  legacy.np.0F.W0 4B /r RM o16
  legacy.np.0F.W0 4B /r RM o16
  legacy.np.0F.W0 4B /r RM
  legacy.np.0F.W0 4B /r RM
  legacy.np.0F.W1 4B /r RM
  legacy.np.0F.W1 4B /r RM
  legacy.np.0F.W0 48 /r RM o16
  legacy.np.0F.W0 48 /r RM o16
  legacy.np.0F.W0 48 /r RM
  legacy.np.0F.W0 48 /r RM
  legacy.np.0F.W1 48 /r RM
  legacy.np.0F.W1 48 /r RM
  legacy.np.0F.W0 44 /r RM o16
  legacy.np.0F.W0 44 /r RM o16
  legacy.np.0F.W0 44 /r RM
  legacy.np.0F.W0 44 /r RM
  legacy.np.0F.W1 44 /r RM
  legacy.np.0F.W1 44 /r RM
  legacy.np.op.W0 38 /r MR
  legacy.np.op.W0 3A /r RM
  legacy.np.op.W0 3C - xI ib acc0;legacy.np.op.W0 80 /7 MI ib
  legacy.np.op.W0 39 /r MR o16
  legacy.np.op.W0 3B /r RM o16
  legacy.np.op.W0 83 /7 MI ibs o16;legacy.np.op.W0 3D - xI iw o16 acc0;legacy.np.op.W0 81 /7 MI iw o16
  legacy.np.op.W0 39 /r MR
  legacy.np.op.W0 3B /r RM
  legacy.np.op.W0 83 /7 MI ibs;legacy.np.op.W0 3D - xI id acc0;legacy.np.op.W0 81 /7 MI id
  legacy.np.op.W1 39 /r MR
  legacy.np.op.W1 3B /r RM
  legacy.np.op.W1 83 /7 MI ibs;legacy.np.op.W1 3D - xI ids acc0;legacy.np.op.W1 81 /7 MI ids
  legacy.np.op.W0 38 /r MR
  legacy.np.op.W0 80 /7 MI ib
  legacy.np.op.W0 39 /r MR o16
  legacy.np.op.W0 83 /7 MI ibs o16;legacy.np.op.W0 81 /7 MI iw o16
  legacy.np.op.W0 39 /r MR
  legacy.np.op.W0 83 /7 MI ibs;legacy.np.op.W0 81 /7 MI id
  legacy.np.op.W1 39 /r MR
  legacy.np.op.W1 83 /7 MI ibs;legacy.np.op.W1 81 /7 MI ids
  vex.66.0F38.W0.128 E3 /r MRV
  vex.66.0F38.W1.128 E3 /r MRV
  vex.66.0F38.W0.128 E7 /r MRV
  vex.66.0F38.W1.128 E7 /r MRV
  vex.66.0F38.W0.128 E6 /r MRV
  vex.66.0F38.W1.128 E6 /r MRV
  vex.66.0F38.W0.128 E2 /r MRV
  vex.66.0F38.W1.128 E2 /r MRV
  vex.66.0F38.W0.128 E2 /r MRV
  vex.66.0F38.W1.128 E2 /r MRV
  legacy.66.0F.W0 C2 /r RM ib=00
  legacy.66.0F.W0 C2 /r RM ib=00
  legacy.np.0F.W0 C2 /r RM ib=00
  legacy.np.0F.W0 C2 /r RM ib=00
  legacy.F2.0F.W0 C2 /r RM ib=00
  legacy.F2.0F.W0 C2 /r RM ib=00
  legacy.F3.0F.W0 C2 /r RM ib=00
  legacy.F3.0F.W0 C2 /r RM ib=00
  vex.66.0F38.W0.128 E4 /r MRV
  vex.66.0F38.W1.128 E4 /r MRV
  vex.66.0F38.W0.128 ED /r MRV
  vex.66.0F38.W1.128 ED /r MRV
  vex.66.0F38.W0.128 EF /r MRV
  vex.66.0F38.W1.128 EF /r MRV
  legacy.66.0F.W0 C2 /r RM ib=02
  legacy.66.0F.W0 C2 /r RM ib=02
  legacy.np.0F.W0 C2 /r RM ib=02
  legacy.np.0F.W0 C2 /r RM ib=02
  legacy.F2.0F.W0 C2 /r RM ib=02
  legacy.F2.0F.W0 C2 /r RM ib=02
  legacy.F3.0F.W0 C2 /r RM ib=02
  legacy.F3.0F.W0 C2 /r RM ib=02
  vex.66.0F38.W0.128 EE /r MRV
  vex.66.0F38.W1.128 EE /r MRV
  legacy.66.0F.W0 C2 /r RM ib=01
  legacy.66.0F.W0 C2 /r RM ib=01
  legacy.np.0F.W0 C2 /r RM ib=01
  legacy.np.0F.W0 C2 /r RM ib=01
  legacy.F2.0F.W0 C2 /r RM ib=01
  legacy.F2.0F.W0 C2 /r RM ib=01
  legacy.F3.0F.W0 C2 /r RM ib=01
  legacy.F3.0F.W0 C2 /r RM ib=01
  vex.66.0F38.W0.128 EC /r MRV
  vex.66.0F38.W1.128 EC /r MRV
  vex.66.0F38.W0.128 E2 /r MRV
  vex.66.0F38.W1.128 E2 /r MRV
  vex.66.0F38.W0.128 E6 /r MRV
  vex.66.0F38.W1.128 E6 /r MRV
  vex.66.0F38.W0.128 E7 /r MRV
  vex.66.0F38.W1.128 E7 /r MRV
  vex.66.0F38.W0.128 E3 /r MRV
  vex.66.0F38.W1.128 E3 /r MRV
  vex.66.0F38.W0.128 E3 /r MRV
  vex.66.0F38.W1.128 E3 /r MRV
  legacy.66.0F.W0 C2 /r RM ib=04
  legacy.66.0F.W0 C2 /r RM ib=04
  legacy.np.0F.W0 C2 /r RM ib=04
  legacy.np.0F.W0 C2 /r RM ib=04
  legacy.F2.0F.W0 C2 /r RM ib=04
  legacy.F2.0F.W0 C2 /r RM ib=04
  legacy.F3.0F.W0 C2 /r RM ib=04
  legacy.F3.0F.W0 C2 /r RM ib=04
  vex.66.0F38.W0.128 E5 /r MRV
  vex.66.0F38.W1.128 E5 /r MRV
  vex.66.0F38.W0.128 EC /r MRV
  vex.66.0F38.W1.128 EC /r MRV
  vex.66.0F38.W0.128 EE /r MRV
  vex.66.0F38.W1.128 EE /r MRV
  legacy.66.0F.W0 C2 /r RM ib=06
  legacy.66.0F.W0 C2 /r RM ib=06
  legacy.np.0F.W0 C2 /r RM ib=06
  legacy.np.0F.W0 C2 /r RM ib=06
  legacy.F2.0F.W0 C2 /r RM ib=06
  legacy.F2.0F.W0 C2 /r RM ib=06
  legacy.F3.0F.W0 C2 /r RM ib=06
  legacy.F3.0F.W0 C2 /r RM ib=06
  vex.66.0F38.W0.128 EF /r MRV
  vex.66.0F38.W1.128 EF /r MRV
  legacy.66.0F.W0 C2 /r RM ib=05
  legacy.66.0F.W0 C2 /r RM ib=05
  legacy.np.0F.W0 C2 /r RM ib=05
  legacy.np.0F.W0 C2 /r RM ib=05
  legacy.F2.0F.W0 C2 /r RM ib=05
  legacy.F2.0F.W0 C2 /r RM ib=05
  legacy.F3.0F.W0 C2 /r RM ib=05
  legacy.F3.0F.W0 C2 /r RM ib=05
  vex.66.0F38.W0.128 ED /r MRV
  vex.66.0F38.W1.128 ED /r MRV
  vex.66.0F38.W0.128 E1 /r MRV
  vex.66.0F38.W1.128 E1 /r MRV
  vex.66.0F38.W0.128 EB /r MRV
  vex.66.0F38.W1.128 EB /r MRV
  vex.66.0F38.W0.128 E9 /r MRV
  vex.66.0F38.W1.128 E9 /r MRV
  vex.66.0F38.W0.128 E5 /r MRV
  vex.66.0F38.W1.128 E5 /r MRV
  legacy.66.0F.W0 C2 /r RM ib=07
  legacy.66.0F.W0 C2 /r RM ib=07
  legacy.np.0F.W0 C2 /r RM ib=07
  legacy.np.0F.W0 C2 /r RM ib=07
  legacy.F2.0F.W0 C2 /r RM ib=07
  legacy.F2.0F.W0 C2 /r RM ib=07
  legacy.F3.0F.W0 C2 /r RM ib=07
  legacy.F3.0F.W0 C2 /r RM ib=07
  vex.66.0F38.W0.128 E0 /r MRV
  vex.66.0F38.W1.128 E0 /r MRV
  legacy.66.0F.W0 C2 /r RMI ib
  legacy.66.0F.W0 C2 /r RMI ib
  vex.66.0F38.W0.128 EA /r MRV
  vex.66.0F38.W1.128 EA /r MRV
  vex.66.0F38.W0.128 EB /r MRV
  vex.66.0F38.W1.128 EB /r MRV
  legacy.np.0F.W0 C2 /r RMI ib
  legacy.np.0F.W0 C2 /r RMI ib
  vex.66.0F38.W0.128 EA /r MRV
  vex.66.0F38.W1.128 EA /r MRV
  legacy.np.op.W0 A6 - -
  legacy.np.op.W0 A7 - -
  legacy.F2.0F.W0 C2 /r RMI ib
  legacy.F2.0F.W0 C2 /r RMI ib
  legacy.np.op.W1 A7 - -
  legacy.F3.0F.W0 C2 /r RMI ib
  legacy.F3.0F.W0 C2 /r RMI ib
  legacy.np.op.W0 A7 - - o16
  vex.66.0F38.W0.128 E8 /r MRV
  vex.66.0F38.W1.128 E8 /r MRV
  legacy.66.0F.W0 C2 /r RM ib=03
  legacy.66.0F.W0 C2 /r RM ib=03
  legacy.np.0F.W0 C2 /r RM ib=03
  legacy.np.0F.W0 C2 /r RM ib=03
  legacy.F2.0F.W0 C2 /r RM ib=03
  legacy.F2.0F.W0 C2 /r RM ib=03
  legacy.F3.0F.W0 C2 /r RM ib=03
  legacy.F3.0F.W0 C2 /r RM ib=03
  legacy.np.0F.W0 B0 /r MR
  legacy.np.0F.W0 B1 /r MR o16
  legacy.np.0F.W0 B1 /r MR
  legacy.np.0F.W1 B1 /r MR
  legacy.np.0F.W0 B0 /r MR
  legacy.np.0F.W0 B1 /r MR o16
  legacy.np.0F.W0 B1 /r MR
  legacy.np.0F.W1 B1 /r MR
  legacy.np.0F.W1 C7 /1 M
  legacy.np.0F.W0 C7 /1 M
  vex.66.0F38.W0.128 E4 /r MRV
  vex.66.0F38.W1.128 E4 /r MRV
  legacy.66.0F.W0 2F /r RM
  legacy.66.0F.W0 2F /r RM
  legacy.np.0F.W0 2F /r RM
  legacy.np.0F.W0 2F /r RM
  legacy.np.0F.W0 A2 - -
  legacy.np.op.W1 99 - -
  legacy.F2.0F38.W0 F0 /r RM
  legacy.F2.0F38.W0 F1 /r RM o16
  legacy.F2.0F38.W0 F1 /r RM
  legacy.F2.0F38.W0 F0 /r RM
  legacy.F2.0F38.W0 F1 /r RM o16
  legacy.F2.0F38.W0 F1 /r RM
  legacy.F2.0F38.W1 F0 /r RM;legacy.F2.0F38.W0 F0 /r RM
  legacy.F2.0F38.W1 F1 /r RM
  legacy.F2.0F38.W1 F0 /r RM;legacy.F2.0F38.W0 F0 /r RM
  legacy.F2.0F38.W1 F1 /r RM
  legacy.F3.0F.W0 E6 /r RM
  legacy.F3.0F.W0 E6 /r RM
  legacy.np.0F.W0 5B /r RM
  legacy.np.0F.W0 5B /r RM
  legacy.F2.0F.W0 E6 /r RM
  legacy.F2.0F.W0 E6 /r RM
  legacy.66.0F.W0 2D /r RM
  legacy.66.0F.W0 2D /r RM
  legacy.66.0F.W0 5A /r RM
  legacy.66.0F.W0 5A /r RM
  legacy.66.0F.W0 2A /r RM
  legacy.66.0F.W0 2A /r RM
  legacy.np.0F.W0 2A /r RM
  legacy.np.0F.W0 2A /r RM
  legacy.66.0F.W0 5B /r RM
  legacy.66.0F.W0 5B /r RM
  legacy.np.0F.W0 5A /r RM
  legacy.np.0F.W0 5A /r RM
  legacy.np.0F.W0 2D /r RM
  legacy.np.0F.W0 2D /r RM
  legacy.F2.0F.W0 2D /r RM
  legacy.F2.0F.W0 2D /r RM
  legacy.F2.0F.W1 2D /r RM
  legacy.F2.0F.W1 2D /r RM
  legacy.F2.0F.W0 5A /r RM
  legacy.F2.0F.W0 5A /r RM
  legacy.F2.0F.W0 2A /r RM
  legacy.F2.0F.W1 2A /r RM
  legacy.F2.0F.W0 2A /r RM
  legacy.F2.0F.W1 2A /r RM
  legacy.F3.0F.W0 2A /r RM
  legacy.F3.0F.W1 2A /r RM
  legacy.F3.0F.W0 2A /r RM
  legacy.F3.0F.W1 2A /r RM
  legacy.F3.0F.W0 5A /r RM
  legacy.F3.0F.W0 5A /r RM
  legacy.F3.0F.W0 2D /r RM
  legacy.F3.0F.W0 2D /r RM
  legacy.F3.0F.W1 2D /r RM
  legacy.F3.0F.W1 2D /r RM
  legacy.66.0F.W0 E6 /r RM
  legacy.66.0F.W0 E6 /r RM
  legacy.66.0F.W0 2C /r RM
  legacy.66.0F.W0 2C /r RM
  legacy.F3.0F.W0 5B /r RM
  legacy.F3.0F.W0 5B /r RM
  legacy.np.0F.W0 2C /r RM
  legacy.np.0F.W0 2C /r RM
  legacy.F2.0F.W0 2C /r RM
  legacy.F2.0F.W0 2C /r RM
  legacy.F2.0F.W1 2C /r RM
  legacy.F2.0F.W1 2C /r RM
  legacy.F3.0F.W0 2C /r RM
  legacy.F3.0F.W0 2C /r RM
  legacy.F3.0F.W1 2C /r RM
  legacy.F3.0F.W1 2C /r RM
  legacy.np.op.W0 99 - - o16
  legacy.np.op.W0 98 - -
  legacy.np.op.W0 FE /1 M
  legacy.np.op.W0 FF /1 M o16
  legacy.np.op.W0 FF /1 M
  legacy.np.op.W1 FF /1 M
  legacy.np.op.W0 FE /1 M
  legacy.np.op.W0 FF /1 M o16
  legacy.np.op.W0 FF /1 M
  legacy.np.op.W1 FF /1 M
  legacy.np.op.W0 F6 /6 M
  legacy.np.op.W0 F7 /6 M o16
  legacy.np.op.W0 F7 /6 M
  legacy.np.op.W1 F7 /6 M
  legacy.np.op.W0 F6 /6 M
  legacy.np.op.W0 F7 /6 M o16
  legacy.np.op.W0 F7 /6 M
  legacy.np.op.W1 F7 /6 M
  legacy.66.0F.W0 5E /r RM
  legacy.66.0F.W0 5E /r RM
  legacy.np.0F.W0 5E /r RM
  legacy.np.0F.W0 5E /r RM
  legacy.F2.0F.W0 5E /r RM
  legacy.F2.0F.W0 5E /r RM
  legacy.F3.0F.W0 5E /r RM
  legacy.F3.0F.W0 5E /r RM
  legacy.66.0F3A.W0 41 /r RMI ib
  legacy.66.0F3A.W0 41 /r RMI ib
  legacy.66.0F3A.W0 40 /r RMI ib
  legacy.66.0F3A.W0 40 /r RMI ib
  legacy.np.0F.W0 77 - -
  legacy.np.0F.W0 01CF - -
  legacy.np.0F.W0 01D7 - -
  legacy.np.0F.W0 01C0 - -
  legacy.F3.0F38.W0 FA /r RM
  legacy.F3.0F38.W0 FB /r RM
  legacy.F3.0F.W0 1EFB - -
  legacy.F3.0F.W0 1EFA - -
  legacy.F2.0F38.W1 F8 /r RM;legacy.F2.0F38.W0 F8 /r RM
  legacy.F3.0F38.W1 F8 /r RM;legacy.F3.0F38.W0 F8 /r RM
  legacy.np.op.W0 C8 - IJ iw ib
  legacy.F2.0F.W0 01CA - -
  legacy.F3.0F.W0 01CA - -
  legacy.66.0F3A.W0 17 /r MRI ib
  legacy.66.0F3A.W1 17 /r MRI ib
  legacy.66.0F3A.W0 17 /r MRI ib
  legacy.66.0F.W0 79 /r RM
  legacy.66.0F.W0 78 /0 MIJ ib ib
  legacy.np.op.W0 D9F0 - -
  legacy.np.op.W0 D9E1 - -
  legacy.np.op.W0 DEC1 - -
  legacy.np.op.W0 D8C0 +r O
  legacy.np.op.W0 D8 /0 M
  legacy.np.op.W0 DC /0 M
  legacy.np.op.W0 DCC0 +r Ox
  legacy.np.op.W0 DCC0 - xx acc1;legacy.np.op.W0 D8C0 +r xO
  legacy.np.op.W0 DEC1 - -
  legacy.np.op.W0 DEC0 +r O
  legacy.np.op.W0 DEC0 +r Ox
  legacy.np.op.W0 DF /4 M
  legacy.np.op.W0 DF /6 M
  legacy.np.op.W0 D9E0 - -
  legacy.np.op.W0 DBE2 - - wait
  legacy.np.op.W0 DAC1 - -
  legacy.np.op.W0 DAC0 +r O
  legacy.np.op.W0 DAC0 +r xO
  legacy.np.op.W0 DAD1 - -
  legacy.np.op.W0 DAD0 +r O
  legacy.np.op.W0 DAD0 +r xO
  legacy.np.op.W0 DAC9 - -
  legacy.np.op.W0 DAC8 +r O
  legacy.np.op.W0 DAC8 +r xO
  legacy.np.op.W0 DBC1 - -
  legacy.np.op.W0 DBC0 +r O
  legacy.np.op.W0 DBC0 +r xO
  legacy.np.op.W0 DBD1 - -
  legacy.np.op.W0 DBD0 +r O
  legacy.np.op.W0 DBD0 +r xO
  legacy.np.op.W0 DBC9 - -
  legacy.np.op.W0 DBC8 +r O
  legacy.np.op.W0 DBC8 +r xO
  legacy.np.op.W0 DBD9 - -
  legacy.np.op.W0 DBD8 +r O
  legacy.np.op.W0 DBD8 +r xO
  legacy.np.op.W0 DAD9 - -
  legacy.np.op.W0 DAD8 +r O
  legacy.np.op.W0 DAD8 +r xO
  legacy.np.op.W0 D8D1 - -
  legacy.np.op.W0 D8D0 +r O
  legacy.np.op.W0 D8 /2 M
  legacy.np.op.W0 DC /2 M
  legacy.np.op.W0 D8D0 +r xO
  legacy.np.op.W0 DBF1 - -
  legacy.np.op.W0 DBF0 +r O
  legacy.np.op.W0 DBF0 +r xO
  legacy.np.op.W0 DFF1 - -
  legacy.np.op.W0 DFF0 +r O
  legacy.np.op.W0 DFF0 +r xO
  legacy.np.op.W0 D8D9 - -
  legacy.np.op.W0 D8D8 +r O
  legacy.np.op.W0 D8 /3 M
  legacy.np.op.W0 DC /3 M
  legacy.np.op.W0 D8D8 +r xO
  legacy.np.op.W0 DED9 - -
  legacy.np.op.W0 D9FF - -
  legacy.np.op.W0 D9F6 - -
  legacy.np.op.W0 DBE1 - - wait
  legacy.np.op.W0 DEF9 - -
  legacy.np.op.W0 D8F0 +r O
  legacy.np.op.W0 D8 /6 M
  legacy.np.op.W0 DC /6 M
  legacy.np.op.W0 DCF8 +r Ox
  legacy.np.op.W0 DCF8 - xx acc1;legacy.np.op.W0 D8F0 +r xO
  legacy.np.op.W0 DEF9 - -
  legacy.np.op.W0 DEF8 +r O
  legacy.np.op.W0 DEF8 +r Ox
  legacy.np.op.W0 DEF1 - -
  legacy.np.op.W0 D8F8 +r O
  legacy.np.op.W0 D8 /7 M
  legacy.np.op.W0 DC /7 M
  legacy.np.op.W0 DCF0 +r Ox
  legacy.np.op.W0 DCF0 - xx acc1;legacy.np.op.W0 D8F8 +r xO
  legacy.np.op.W0 DEF1 - -
  legacy.np.op.W0 DEF0 +r O
  legacy.np.op.W0 DEF0 +r Ox
  legacy.np.0F.W0 0E - -
  legacy.np.op.W0 DBE0 - - wait
  legacy.np.op.W0 DDC1 - -
  legacy.np.op.W0 DDC0 +r O
  legacy.np.op.W0 DFC1 - -
  legacy.np.op.W0 DFC0 +r O
  legacy.np.op.W0 DE /0 M
  legacy.np.op.W0 DA /0 M
  legacy.np.op.W0 DE /2 M
  legacy.np.op.W0 DA /2 M
  legacy.np.op.W0 DE /3 M
  legacy.np.op.W0 DA /3 M
  legacy.np.op.W0 DE /6 M
  legacy.np.op.W0 DA /6 M
  legacy.np.op.W0 DE /7 M
  legacy.np.op.W0 DA /7 M
  legacy.np.op.W0 DF /0 M
  legacy.np.op.W0 DB /0 M
  legacy.np.op.W0 DF /5 M
  legacy.np.op.W0 DE /1 M
  legacy.np.op.W0 DA /1 M
  legacy.np.op.W0 D9F7 - -
  legacy.np.op.W0 DBE3 - - wait
  legacy.np.op.W0 DF /2 M
  legacy.np.op.W0 DB /2 M
  legacy.np.op.W0 DF /3 M
  legacy.np.op.W0 DB /3 M
  legacy.np.op.W0 DF /7 M
  legacy.np.op.W0 DF /1 M
  legacy.np.op.W0 DB /1 M
  legacy.np.op.W0 DD /1 M
  legacy.np.op.W0 DE /4 M
  legacy.np.op.W0 DA /4 M
  legacy.np.op.W0 DE /5 M
  legacy.np.op.W0 DA /5 M
  legacy.np.op.W0 D9C1 - -
  legacy.np.op.W0 D9C0 +r O
  legacy.np.op.W0 D9 /0 M
  legacy.np.op.W0 DD /0 M
  legacy.np.op.W0 DB /5 M
  legacy.np.op.W0 D9E8 - -
  legacy.np.op.W0 D9 /5 M
  legacy.np.op.W0 D9 /4 M
  legacy.np.op.W0 D9EA - -
  legacy.np.op.W0 D9E9 - -
  legacy.np.op.W0 D9EC - -
  legacy.np.op.W0 D9ED - -
  legacy.np.op.W0 D9EB - -
  legacy.np.op.W0 D9EE - -
  legacy.np.op.W0 DEC9 - -
  legacy.np.op.W0 D8C8 +r O
  legacy.np.op.W0 D8 /1 M
  legacy.np.op.W0 DC /1 M
  legacy.np.op.W0 DCC8 +r Ox
  legacy.np.op.W0 DCC8 - xx acc1;legacy.np.op.W0 D8C8 +r xO
  legacy.np.op.W0 DEC9 - -
  legacy.np.op.W0 DEC8 +r O
  legacy.np.op.W0 DEC8 +r Ox
  legacy.np.op.W0 DBE2 - -
  legacy.np.op.W0 DBE1 - -
  legacy.np.op.W0 DBE0 - -
  legacy.np.op.W0 DBE3 - -
  legacy.np.op.W0 D9D0 - -
  legacy.np.op.W0 DD /6 M
  legacy.np.op.W0 D9 /7 M
  legacy.np.op.W0 D9 /6 M
  legacy.np.op.W0 DFE0 - x
  legacy.np.op.W0 DD /7 M
  legacy.np.op.W0 D9F3 - -
  legacy.np.op.W0 D9F8 - -
  legacy.np.op.W0 D9F5 - -
  legacy.np.op.W0 D9F2 - -
  legacy.np.op.W0 D9FC - -
  legacy.np.op.W0 DD /4 M
  legacy.np.op.W0 DD /6 M wait
  legacy.np.op.W0 D9FD - -
  legacy.np.op.W0 D9FE - -
  legacy.np.op.W0 D9FB - -
  legacy.np.op.W0 D9FA - -
  legacy.np.op.W0 DDD1 - -
  legacy.np.op.W0 DDD0 +r O
  legacy.np.op.W0 D9 /2 M
  legacy.np.op.W0 DD /2 M
  legacy.np.op.W0 D9 /7 M wait
  legacy.np.op.W0 D9 /6 M wait
  legacy.np.op.W0 DDD9 - -
  legacy.np.op.W0 DDD8 +r O
  legacy.np.op.W0 D9 /3 M
  legacy.np.op.W0 DD /3 M
  legacy.np.op.W0 DB /7 M
  legacy.np.op.W0 DFE0 - x wait
  legacy.np.op.W0 DD /7 M wait
  legacy.np.op.W0 DEE9 - -
  legacy.np.op.W0 D8E0 +r O
  legacy.np.op.W0 D8 /4 M
  legacy.np.op.W0 DC /4 M
  legacy.np.op.W0 DCE8 +r Ox
  legacy.np.op.W0 DCE8 - xx acc1;legacy.np.op.W0 D8E0 +r xO
  legacy.np.op.W0 DEE9 - -
  legacy.np.op.W0 DEE8 +r O
  legacy.np.op.W0 DEE8 +r Ox
  legacy.np.op.W0 DEE1 - -
  legacy.np.op.W0 D8E8 +r O
  legacy.np.op.W0 D8 /5 M
  legacy.np.op.W0 DC /5 M
  legacy.np.op.W0 DCE0 +r Ox
  legacy.np.op.W0 DCE0 - xx acc1;legacy.np.op.W0 D8E8 +r xO
  legacy.np.op.W0 DEE1 - -
  legacy.np.op.W0 DEE0 +r O
  legacy.np.op.W0 DEE0 +r Ox
  legacy.np.op.W0 D9E4 - -
  legacy.np.op.W0 DDE1 - -
  legacy.np.op.W0 DDE0 +r O
  legacy.np.op.W0 DDE0 +r xO
  legacy.np.op.W0 DBE9 - -
  legacy.np.op.W0 DBE8 +r O
  legacy.np.op.W0 DBE8 +r xO
  legacy.np.op.W0 DFE9 - -
  legacy.np.op.W0 DFE8 +r O
  legacy.np.op.W0 DFE8 +r xO
  legacy.np.op.W0 DDE9 - -
  legacy.np.op.W0 DDE8 +r O
  legacy.np.op.W0 DDE8 +r xO
  legacy.np.op.W0 DAE9 - -
  legacy.np.op.W0 9B - -
  legacy.np.op.W0 D9E5 - -
  legacy.np.op.W0 D9C9 - -
  legacy.np.op.W0 D9C8 +r O
  legacy.np.op.W0 D9C8 +r Ox
  legacy.np.op.W0 D9C8 +r xO
  legacy.np.0F.W0 AE /1 M
  legacy.np.0F.W1 AE /1 M
  legacy.np.0F.W0 AE /0 M
  legacy.np.0F.W1 AE /0 M
  legacy.np.op.W0 D9F4 - -
  legacy.np.op.W0 D9F1 - -
  legacy.np.op.W0 D9F9 - -
  legacy.np.0F.W0 37 - -
  legacy.np.0F.W1 37 - -
  legacy.66.0F3A.W0 CF /r RMI ib
  legacy.66.0F3A.W0 CF /r RMI ib
  legacy.66.0F3A.W0 CE /r RMI ib
  legacy.66.0F3A.W0 CE /r RMI ib
  legacy.66.0F38.W0 CF /r RM
  legacy.66.0F38.W0 CF /r RM
  legacy.66.0F.W0 7C /r RM
  legacy.66.0F.W0 7C /r RM
  legacy.F2.0F.W0 7C /r RM
  legacy.F2.0F.W0 7C /r RM
  legacy.np.op.W0 F4 - -
  legacy.F3.0F3A.W0 F0C0 - I ib
  legacy.F3.0F3A.W0 F0C0 - Ix ib
  legacy.66.0F.W0 7D /r RM
  legacy.66.0F.W0 7D /r RM
  legacy.F2.0F.W0 7D /r RM
  legacy.F2.0F.W0 7D /r RM
  legacy.np.op.W0 F1 - -
  legacy.np.op.W0 F6 /7 M
  legacy.np.op.W0 F7 /7 M o16
  legacy.np.op.W0 F7 /7 M
  legacy.np.op.W1 F7 /7 M
  legacy.np.op.W0 F6 /7 M
  legacy.np.op.W0 F7 /7 M o16
  legacy.np.op.W0 F7 /7 M
  legacy.np.op.W1 F7 /7 M
  legacy.np.op.W0 F6 /5 M
  legacy.np.op.W0 F7 /5 M o16
  legacy.np.op.W0 F7 /5 M
  legacy.np.op.W1 F7 /5 M
  legacy.np.op.W0 F6 /5 M
  legacy.np.op.W0 F7 /5 M o16
  legacy.np.op.W0 F7 /5 M
  legacy.np.op.W1 F7 /5 M
  legacy.np.0F.W0 AF /r RM o16
  legacy.np.0F.W0 AF /r RM o16
  legacy.np.op.W0 6B /r BI ibs o16;legacy.np.op.W0 69 /r BI iw o16
  legacy.np.0F.W0 AF /r RM
  legacy.np.0F.W0 AF /r RM
  legacy.np.op.W0 6B /r BI ibs;legacy.np.op.W0 69 /r BI id
  legacy.np.0F.W1 AF /r RM
  legacy.np.0F.W1 AF /r RM
  legacy.np.op.W1 6B /r BI ibs;legacy.np.op.W1 69 /r BI ids
  legacy.np.op.W0 6B /r RMI ibs o16;legacy.np.op.W0 69 /r RMI iw o16
  legacy.np.op.W0 6B /r RMI ibs o16;legacy.np.op.W0 69 /r RMI iw o16
  legacy.np.op.W0 6B /r RMI ibs;legacy.np.op.W0 69 /r RMI id
  legacy.np.op.W0 6B /r RMI ibs;legacy.np.op.W0 69 /r RMI id
  legacy.np.op.W1 6B /r RMI ibs;legacy.np.op.W1 69 /r RMI ids
  legacy.np.op.W1 6B /r RMI ibs;legacy.np.op.W1 69 /r RMI ids
  legacy.np.op.W0 EC - xx
  legacy.np.op.W0 E4 - xI ib
  legacy.np.op.W0 ED - xx o16
  legacy.np.op.W0 E5 - xI ib o16
  legacy.np.op.W0 ED - xx
  legacy.np.op.W0 E5 - xI ib
  legacy.np.op.W0 FE /0 M
  legacy.np.op.W0 FF /0 M o16
  legacy.np.op.W0 FF /0 M
  legacy.np.op.W1 FF /0 M
  legacy.np.op.W0 FE /0 M
  legacy.np.op.W0 FF /0 M o16
  legacy.np.op.W0 FF /0 M
  legacy.np.op.W1 FF /0 M
  legacy.F3.0F.W0 AE /5 M
  legacy.F3.0F.W1 AE /5 M
  legacy.np.op.W0 6C - -
  legacy.np.op.W0 6D - -
  legacy.66.0F3A.W0 21 /r RMI ib
  legacy.66.0F3A.W0 21 /r RMI ib
  legacy.F2.0F.W0 79 /r RM
  legacy.F2.0F.W0 78 /r RMIJ ib ib
  legacy.np.op.W0 6D - - o16
  legacy.np.op.W0 CD - I ib
  legacy.np.op.W0 F1 - -
  legacy.np.op.W0 CC - -
  legacy.np.op.W0 F1 - -
  legacy.np.op.W0 CC - -
  legacy.np.0F.W0 08 - -
  legacy.66.0F38.W0 80 /r RM
  legacy.np.0F.W0 01 /7 M
  legacy.np.0F.W0 01DF - -
  legacy.np.0F.W0 01DF - xx a32
  legacy.np.0F.W0 01DF - xx
  legacy.np.0F.W0 01FE - -
  legacy.66.0F38.W1 82 /r RM;legacy.66.0F38.W0 82 /r RM
  legacy.66.0F38.W0 81 /r RM
  legacy.np.op.W0 CF - -
  legacy.np.op.W0 CF - -
  legacy.np.op.W1 CF - -
  legacy.np.op.W0 CF - - o16
  legacy.np.op.W0 77 - D cb;legacy.np.0F.W0 87 - D cd
  legacy.np.op.W0 73 - D cb;legacy.np.0F.W0 83 - D cd
  legacy.np.op.W0 72 - D cb;legacy.np.0F.W0 82 - D cd
  legacy.np.op.W0 76 - D cb;legacy.np.0F.W0 86 - D cd
  legacy.np.op.W0 72 - D cb;legacy.np.0F.W0 82 - D cd
  legacy.np.op.W0 74 - D cb;legacy.np.0F.W0 84 - D cd
  legacy.np.op.W0 E3 - D cb a32
  legacy.np.op.W0 7F - D cb;legacy.np.0F.W0 8F - D cd
  legacy.np.op.W0 7D - D cb;legacy.np.0F.W0 8D - D cd
  legacy.np.op.W0 7C - D cb;legacy.np.0F.W0 8C - D cd
  legacy.np.op.W0 7E - D cb;legacy.np.0F.W0 8E - D cd
  legacy.np.op.W0 FF /4 M
  legacy.np.op.W0 FF /4 M
  legacy.np.op.W0 FF /5 M o16
  legacy.np.op.W0 FF /5 M
  legacy.np.op.W1 FF /5 M
  legacy.np.op.W0 EB - D cb;legacy.np.op.W0 E9 - D cd
  legacy.np.op.W0 76 - D cb;legacy.np.0F.W0 86 - D cd
  legacy.np.op.W0 72 - D cb;legacy.np.0F.W0 82 - D cd
  legacy.np.op.W0 73 - D cb;legacy.np.0F.W0 83 - D cd
  legacy.np.op.W0 77 - D cb;legacy.np.0F.W0 87 - D cd
  legacy.np.op.W0 73 - D cb;legacy.np.0F.W0 83 - D cd
  legacy.np.op.W0 75 - D cb;legacy.np.0F.W0 85 - D cd
  legacy.np.op.W0 7E - D cb;legacy.np.0F.W0 8E - D cd
  legacy.np.op.W0 7C - D cb;legacy.np.0F.W0 8C - D cd
  legacy.np.op.W0 7D - D cb;legacy.np.0F.W0 8D - D cd
  legacy.np.op.W0 7F - D cb;legacy.np.0F.W0 8F - D cd
  legacy.np.op.W0 71 - D cb;legacy.np.0F.W0 81 - D cd
  legacy.np.op.W0 7B - D cb;legacy.np.0F.W0 8B - D cd
  legacy.np.op.W0 79 - D cb;legacy.np.0F.W0 89 - D cd
  legacy.np.op.W0 75 - D cb;legacy.np.0F.W0 85 - D cd
  legacy.np.op.W0 70 - D cb;legacy.np.0F.W0 80 - D cd
  legacy.np.op.W0 7A - D cb;legacy.np.0F.W0 8A - D cd
  legacy.np.op.W0 7A - D cb;legacy.np.0F.W0 8A - D cd
  legacy.np.op.W0 7B - D cb;legacy.np.0F.W0 8B - D cd
  legacy.np.op.W0 E3 - D cb
  legacy.np.op.W0 78 - D cb;legacy.np.0F.W0 88 - D cd
  legacy.np.op.W0 74 - D cb;legacy.np.0F.W0 84 - D cd
  vex.66.0F.W0.L1 4A /r RVM
  vex.66.0F.W1.L1 4A /r RVM
  vex.np.0F.W1.L1 4A /r RVM
  vex.np.0F.W0.L1 4A /r RVM
  vex.66.0F.W0.L1 41 /r RVM
  vex.66.0F.W1.L1 41 /r RVM
  vex.66.0F.W0.L1 42 /r RVM
  vex.66.0F.W1.L1 42 /r RVM
  vex.np.0F.W1.L1 42 /r RVM
  vex.np.0F.W0.L1 42 /r RVM
  vex.np.0F.W1.L1 41 /r RVM
  vex.np.0F.W0.L1 41 /r RVM
  vex.66.0F.W0.L0 93 /r RM
  vex.66.0F.W0.L0 92 /r RM
  vex.66.0F.W0.L0 90 /r RM
  vex.66.0F.W0.L0 90 /r RM
  vex.66.0F.W0.L0 91 /r MR
  vex.F2.0F.W0.L0 93 /r RM
  vex.F2.0F.W0.L0 92 /r RM
  vex.66.0F.W1.L0 90 /r RM
  vex.66.0F.W1.L0 90 /r RM
  vex.66.0F.W1.L0 91 /r MR
  vex.F2.0F.W1.L0 93 /r RM
  vex.F2.0F.W1.L0 92 /r RM
  vex.np.0F.W1.L0 90 /r RM
  vex.np.0F.W1.L0 90 /r RM
  vex.np.0F.W1.L0 91 /r MR
  vex.np.0F.W0.L0 93 /r RM
  vex.np.0F.W0.L0 92 /r RM
  vex.np.0F.W0.L0 92 /r RM
  vex.np.0F.W0.L0 90 /r RM
  vex.np.0F.W0.L0 90 /r RM
  vex.np.0F.W0.L0 91 /r MR
  vex.66.0F.W0.L0 44 /r RM
  vex.66.0F.W1.L0 44 /r RM
  vex.np.0F.W1.L0 44 /r RM
  vex.np.0F.W0.L0 44 /r RM
  vex.66.0F.W0.L1 45 /r RVM
  vex.66.0F.W1.L1 45 /r RVM
  vex.np.0F.W1.L1 45 /r RVM
  vex.66.0F.W0.L0 98 /r RM
  vex.66.0F.W1.L0 98 /r RM
  vex.np.0F.W1.L0 98 /r RM
  vex.np.0F.W0.L0 98 /r RM
  vex.np.0F.W0.L1 45 /r RVM
  vex.66.0F3A.W0.L0 32 /r RMI ib
  vex.66.0F3A.W0.L0 33 /r RMI ib
  vex.66.0F3A.W1.L0 33 /r RMI ib
  vex.66.0F3A.W1.L0 32 /r RMI ib
  vex.66.0F3A.W0.L0 30 /r RMI ib
  vex.66.0F3A.W0.L0 31 /r RMI ib
  vex.66.0F3A.W1.L0 31 /r RMI ib
  vex.66.0F3A.W1.L0 30 /r RMI ib
  vex.66.0F.W0.L0 99 /r RM
  vex.66.0F.W1.L0 99 /r RM
  vex.np.0F.W1.L0 99 /r RM
  vex.np.0F.W0.L0 99 /r RM
  vex.66.0F.W0.L1 4B /r RVM
  vex.np.0F.W1.L1 4B /r RVM
  vex.np.0F.W0.L1 4B /r RVM
  vex.66.0F.W0.L1 46 /r RVM
  vex.66.0F.W1.L1 46 /r RVM
  vex.np.0F.W1.L1 46 /r RVM
  vex.np.0F.W0.L1 46 /r RVM
  vex.66.0F.W0.L1 47 /r RVM
  vex.66.0F.W1.L1 47 /r RVM
  vex.np.0F.W1.L1 47 /r RVM
  vex.np.0F.W0.L1 47 /r RVM
  legacy.np.op.W0 9F - -
  legacy.np.0F.W0 02 /r RM o16
  legacy.np.0F.W0 02 /r RM o16
  legacy.np.0F.W0 02 /r RM o16
  legacy.np.0F.W0 02 /r RM o16
  legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W1 02 /r RM;legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W1 02 /r RM;legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W1 02 /r RM;legacy.np.0F.W0 02 /r RM
  legacy.np.0F.W1 02 /r RM;legacy.np.0F.W0 02 /r RM
  legacy.F2.0F.W0 F0 /r RM
  legacy.np.0F.W0 AE /2 M
  vex.np.0F38.W0.128 49 /0 M
  legacy.np.op.W0 8D /r RM o16
  legacy.np.op.W0 8D /r RM
  legacy.np.op.W1 8D /r RM
  legacy.np.op.W0 C9 - -
  legacy.np.0F.W0 AEE8 - -
  legacy.np.0F.W0 B4 /r RM o16
  legacy.np.0F.W0 B4 /r RM
  legacy.np.0F.W1 B4 /r RM
  legacy.np.0F.W0 01 /2 M
  legacy.np.0F.W0 B5 /r RM o16
  legacy.np.0F.W0 B5 /r RM
  legacy.np.0F.W1 B5 /r RM
  legacy.np.0F.W0 01 /3 M
  legacy.F2.0F.W0 00 /6 M o16
  legacy.F2.0F.W0 00 /6 M
  legacy.F2.0F.W1 00 /6 M
  legacy.F2.0F.W0 00 /6 M o16;legacy.F2.0F.W0 00 /6 M;legacy.F2.0F.W1 00 /6 M
  legacy.np.0F.W0 00 /2 M
  legacy.np.0F.W0 00 /2 M
  xop.np.xop9.W0.L0 12 /0 M
  xop.np.xop9.W1.L0 12 /0 M
  legacy.np.0F.W0 01 /6 M
  legacy.np.0F.W0 01 /6 M
  legacy.F3.0F38.W0 DC /r RM
  legacy.np.op.W0 AC - -
  legacy.np.op.W0 AD - -
  legacy.np.op.W1 AD - -
  legacy.np.op.W0 AD - - o16
  legacy.np.op.W0 E2 - D cb
  legacy.np.op.W0 E2 - Dx cb a32
  legacy.np.op.W0 E2 - Dx cb
  legacy.np.op.W0 E1 - D cb
  legacy.np.op.W0 E1 - Dx cb a32
  legacy.np.op.W0 E1 - Dx cb
  legacy.np.op.W0 E0 - D cb
  legacy.np.op.W0 E0 - Dx cb a32
  legacy.np.op.W0 E0 - Dx cb
  legacy.np.op.W0 E0 - D cb
  legacy.np.op.W0 E0 - Dx cb a32
  legacy.np.op.W0 E0 - Dx cb
  legacy.np.op.W0 E1 - D cb
  legacy.np.op.W0 E1 - Dx cb a32
  legacy.np.op.W0 E1 - Dx cb
  legacy.np.0F.W0 03 /r RM o16
  legacy.np.0F.W0 03 /r RM o16
  legacy.np.0F.W0 03 /r RM o16
  legacy.np.0F.W0 03 /r RM o16
  legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W1 03 /r RM;legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W1 03 /r RM;legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W1 03 /r RM;legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W1 03 /r RM;legacy.np.0F.W0 03 /r RM
  legacy.np.0F.W0 B2 /r RM o16
  legacy.np.0F.W0 B2 /r RM
  legacy.np.0F.W1 B2 /r RM
  legacy.np.0F.W0 00 /3 M
  legacy.np.0F.W0 00 /3 M
  xop.np.xopA.W0.L0 12 /0 VMI id
  xop.np.xopA.W0.L0 12 /0 VMI id
  xop.np.xopA.W1.L0 12 /0 VMI id
  xop.np.xopA.W1.L0 12 /0 VMI id
  xop.np.xopA.W0.L0 12 /1 VMI id
  xop.np.xopA.W0.L0 12 /1 VMI id
  xop.np.xopA.W1.L0 12 /1 VMI id
  xop.np.xopA.W1.L0 12 /1 VMI id
  legacy.F3.0F.W0 BD /r RM o16
  legacy.F3.0F.W0 BD /r RM o16
  legacy.F3.0F.W0 BD /r RM
  legacy.F3.0F.W0 BD /r RM
  legacy.F3.0F.W1 BD /r RM
  legacy.F3.0F.W1 BD /r RM
  legacy.66.0F.W0 F7 /r RM
  legacy.np.0F.W0 F7 /r RM
  legacy.66.0F.W0 5F /r RM
  legacy.66.0F.W0 5F /r RM
  legacy.np.0F.W0 5F /r RM
  legacy.np.0F.W0 5F /r RM
  legacy.F2.0F.W0 5F /r RM
  legacy.F2.0F.W0 5F /r RM
  legacy.F3.0F.W0 5F /r RM
  legacy.F3.0F.W0 5F /r RM
  legacy.F3.0F.W0 01FA - -
  legacy.np.0F.W0 AEF0 - -
  legacy.66.0F.W0 5D /r RM
  legacy.66.0F.W0 5D /r RM
  legacy.np.0F.W0 5D /r RM
  legacy.np.0F.W0 5D /r RM
  legacy.F2.0F.W0 5D /r RM
  legacy.F2.0F.W0 5D /r RM
  legacy.F3.0F.W0 5D /r RM
  legacy.F3.0F.W0 5D /r RM
  legacy.np.0F.W0 01C8 - -
  legacy.np.0F.W0 01C8 - xxx
  legacy.np.0F.W0 01FA - -
  legacy.np.0F.W0 01FA - xxx
  legacy.np.op.W0 88 /r MR
  legacy.np.op.W0 8A /r RM
  legacy.np.op.W0 B0 +r OI ib
  legacy.np.op.W0 89 /r MR o16
  legacy.np.op.W0 8C /r MR o16
  legacy.np.op.W0 8B /r RM o16
  legacy.np.op.W0 B8 +r OI iw o16
  legacy.np.op.W0 89 /r MR
  legacy.np.op.W0 8C /r MR
  legacy.np.op.W0 8B /r RM
  legacy.np.op.W0 B8 +r OI id
  legacy.np.op.W1 89 /r MR
  legacy.np.0F.W0 20 /r MR
  legacy.np.0F.W0 21 /r MR
  legacy.np.op.W0 8C /r MR
  legacy.np.op.W1 8B /r RM
  legacy.np.op.W0 B8 +r OI idz;legacy.np.op.W1 C7 /0 MI ids;legacy.np.op.W1 B8 +r OI iq
  legacy.np.0F.W0 22 /r RM
  legacy.np.0F.W0 23 /r RM
  legacy.np.op.W0 8E /r RM
  legacy.np.op.W0 8E /r RM
  legacy.np.op.W0 8E /r RM
  legacy.np.op.W0 8E /r RM
  legacy.np.op.W0 A0 - xA
  legacy.np.op.W0 A1 - xA o16
  legacy.np.op.W0 A1 - xA
  legacy.np.op.W1 A1 - xA
  legacy.np.op.W0 88 /r MR
  legacy.np.op.W0 C6 /0 MI ib
  legacy.np.op.W0 89 /r MR o16
  legacy.np.op.W0 8C /r MR
  legacy.np.op.W0 C7 /0 MI iw o16
  legacy.np.op.W0 89 /r MR
  legacy.np.op.W0 C7 /0 MI id
  legacy.np.op.W1 89 /r MR
  legacy.np.op.W1 C7 /0 MI ids
  legacy.np.op.W0 A2 - Ax
  legacy.np.op.W0 A3 - Ax o16
  legacy.np.op.W0 A3 - Ax
  legacy.np.op.W1 A3 - Ax
  legacy.66.0F.W0 28 /r RM
  legacy.66.0F.W0 28 /r RM
  legacy.66.0F.W0 29 /r MR
  legacy.np.0F.W0 28 /r RM
  legacy.np.0F.W0 28 /r RM
  legacy.np.0F.W0 29 /r MR
  legacy.np.0F38.W0 F0 /r RM o16
  legacy.np.0F38.W0 F0 /r RM
  legacy.np.0F38.W1 F0 /r RM
  legacy.np.0F38.W0 F1 /r MR o16
  legacy.np.0F38.W0 F1 /r MR
  legacy.np.0F38.W1 F1 /r MR
  legacy.np.0F.W0 7E /r MR
  legacy.66.0F.W0 7E /r MR
  legacy.np.0F.W1 7E /r MR
  legacy.np.0F.W0 6E /r RM
  legacy.np.0F.W1 6E /r RM
  legacy.np.0F.W0 6E /r RM
  legacy.np.0F.W1 6E /r RM
  legacy.66.0F.W0 6E /r RM
  legacy.66.0F.W0 6E /r RM
  legacy.np.0F.W0 7E /r MR
  legacy.66.0F.W0 7E /r MR
  legacy.np.0F.W1 7E /r MR
  legacy.F2.0F.W0 12 /r RM
  legacy.F2.0F.W0 12 /r RM
  legacy.66.0F38.W0 F8 /r RM
  legacy.np.0F38.W0 F9 /r MR
  legacy.np.0F38.W1 F9 /r MR
  legacy.F2.0F.W0 D6 /r RM
  legacy.66.0F.W0 6F /r RM
  legacy.66.0F.W0 6F /r RM
  legacy.66.0F.W0 7F /r MR
  legacy.F3.0F.W0 6F /r RM
  legacy.F3.0F.W0 6F /r RM
  legacy.F3.0F.W0 7F /r MR
  legacy.np.0F.W0 12 /r RM
  legacy.66.0F.W0 16 /r RM
  legacy.66.0F.W0 17 /r MR
  legacy.np.0F.W0 16 /r RM
  legacy.np.0F.W0 17 /r MR
  legacy.np.0F.W0 16 /r RM
  legacy.66.0F.W0 12 /r RM
  legacy.66.0F.W0 13 /r MR
  legacy.np.0F.W0 12 /r RM
  legacy.np.0F.W0 13 /r MR
  legacy.66.0F.W0 50 /r RM
  legacy.66.0F.W1 50 /r RM
  legacy.np.0F.W0 50 /r RM
  legacy.np.0F.W1 50 /r RM
  legacy.66.0F.W0 E7 /r MR
  legacy.66.0F38.W0 2A /r RM
  legacy.np.0F.W0 C3 /r MR
  legacy.np.0F.W1 C3 /r MR
  legacy.66.0F.W0 2B /r MR
  legacy.np.0F.W0 2B /r MR
  legacy.np.0F.W0 E7 /r MR
  legacy.F2.0F.W0 2B /r MR
  legacy.F3.0F.W0 2B /r MR
  legacy.np.0F.W1 7E /r MR
  legacy.66.0F.W1 7E /r MR
  legacy.np.0F.W1 6E /r RM
  legacy.np.0F.W0 6F /r RM
  legacy.np.0F.W0 6F /r RM
  legacy.66.0F.W1 6E /r RM
  legacy.F3.0F.W0 7E /r RM
  legacy.F3.0F.W0 7E /r RM
  legacy.np.0F.W0 7F /r MR
  legacy.66.0F.W0 D6 /r MR
  legacy.F3.0F.W0 D6 /r RM
  legacy.np.op.W0 A4 - -
  legacy.np.op.W0 A5 - -
  legacy.F2.0F.W0 10 /r RM
  legacy.F2.0F.W0 10 /r RM
  legacy.F2.0F.W0 11 /r MR
  legacy.F3.0F.W0 16 /r RM
  legacy.F3.0F.W0 16 /r RM
  legacy.F3.0F.W0 12 /r RM
  legacy.F3.0F.W0 12 /r RM
  legacy.np.op.W1 A5 - -
  legacy.F3.0F.W0 10 /r RM
  legacy.F3.0F.W0 10 /r RM
  legacy.F3.0F.W0 11 /r MR
  legacy.np.op.W0 A5 - - o16
  legacy.np.0F.W0 BE /r RM o16;legacy.np.op.W0 98 - xx o16 acc0 acc1
  legacy.np.0F.W0 BE /r RM o16
  legacy.np.0F.W0 BE /r RM
  legacy.np.0F.W0 BF /r RM;legacy.np.op.W0 98 - xx acc0 acc1
  legacy.np.0F.W0 BE /r RM
  legacy.np.0F.W0 BF /r RM
  legacy.np.0F.W1 BE /r RM
  legacy.np.0F.W1 BF /r RM
  legacy.np.op.W1 63 /r RM;legacy.np.op.W1 98 - xx acc0 acc1
  legacy.np.0F.W1 BE /r RM
  legacy.np.0F.W1 BF /r RM
  legacy.np.op.W1 63 /r RM
  legacy.np.op.W1 63 /r RM;legacy.np.op.W1 98 - xx acc0 acc1
  legacy.np.op.W1 63 /r RM
  legacy.66.0F.W0 10 /r RM
  legacy.66.0F.W0 10 /r RM
  legacy.66.0F.W0 11 /r MR
  legacy.np.0F.W0 10 /r RM
  legacy.np.0F.W0 10 /r RM
  legacy.np.0F.W0 11 /r MR
  legacy.np.0F.W0 B6 /r RM o16
  legacy.np.0F.W0 B6 /r RM o16
  legacy.np.0F.W0 B6 /r RM
  legacy.np.0F.W0 B7 /r RM
  legacy.np.0F.W0 B6 /r RM
  legacy.np.0F.W0 B7 /r RM
  legacy.np.0F.W1 B6 /r RM
  legacy.np.0F.W1 B7 /r RM
  legacy.np.0F.W1 B6 /r RM
  legacy.np.0F.W1 B7 /r RM
  legacy.66.0F3A.W0 42 /r RMI ib
  legacy.66.0F3A.W0 42 /r RMI ib
  legacy.np.op.W0 F6 /4 M
  legacy.np.op.W0 F7 /4 M o16
  legacy.np.op.W0 F7 /4 M
  legacy.np.op.W1 F7 /4 M
  legacy.np.op.W0 F6 /4 M
  legacy.np.op.W0 F7 /4 M o16
  legacy.np.op.W0 F7 /4 M
  legacy.np.op.W1 F7 /4 M
  legacy.66.0F.W0 59 /r RM
  legacy.66.0F.W0 59 /r RM
  legacy.np.0F.W0 59 /r RM
  legacy.np.0F.W0 59 /r RM
  legacy.F2.0F.W0 59 /r RM
  legacy.F2.0F.W0 59 /r RM
  legacy.F3.0F.W0 59 /r RM
  legacy.F3.0F.W0 59 /r RM
  vex.F2.0F38.W0.L0 F6 /r RVM
  vex.F2.0F38.W0.L0 F6 /r RVM
  vex.F2.0F38.W1.L0 F6 /r RVM
  vex.F2.0F38.W1.L0 F6 /r RVM
  legacy.np.0F.W0 01C9 - -
  legacy.np.0F.W0 01C9 - xx
  legacy.np.0F.W0 01FB - -
  legacy.np.0F.W0 01FB - xx
  legacy.np.op.W0 F6 /3 M
  legacy.np.op.W0 F7 /3 M o16
  legacy.np.op.W0 F7 /3 M
  legacy.np.op.W1 F7 /3 M
  legacy.np.op.W0 F6 /3 M
  legacy.np.op.W0 F7 /3 M o16
  legacy.np.op.W0 F7 /3 M
  legacy.np.op.W1 F7 /3 M
  legacy.np.op.W0 90 - -
  legacy.np.0F.W0 1F /0 M o16
  legacy.np.0F.W0 1F /0 M
  legacy.np.0F.W1 1F /0 M
  legacy.np.0F.W0 1F /0 M o16
  legacy.np.0F.W0 1F /0 M
  legacy.np.0F.W1 1F /0 M
  legacy.np.op.W0 F6 /2 M
  legacy.np.op.W0 F7 /2 M o16
  legacy.np.op.W0 F7 /2 M
  legacy.np.op.W1 F7 /2 M
  legacy.np.op.W0 F6 /2 M
  legacy.np.op.W0 F7 /2 M o16
  legacy.np.op.W0 F7 /2 M
  legacy.np.op.W1 F7 /2 M
  legacy.np.op.W0 08 /r MR
  legacy.np.op.W0 0A /r RM
  legacy.np.op.W0 0C - xI ib acc0;legacy.np.op.W0 80 /1 MI ib
  legacy.np.op.W0 09 /r MR o16
  legacy.np.op.W0 0B /r RM o16
  legacy.np.op.W0 83 /1 MI ibs o16;legacy.np.op.W0 0D - xI iw o16 acc0;legacy.np.op.W0 81 /1 MI iw o16
  legacy.np.op.W0 09 /r MR
  legacy.np.op.W0 0B /r RM
  legacy.np.op.W0 83 /1 MI ibs;legacy.np.op.W0 0D - xI id acc0;legacy.np.op.W0 81 /1 MI id
  legacy.np.op.W1 09 /r MR
  legacy.np.op.W1 0B /r RM
  legacy.np.op.W1 83 /1 MI ibs;legacy.np.op.W1 0D - xI ids acc0;legacy.np.op.W1 81 /1 MI ids
  legacy.np.op.W0 08 /r MR
  legacy.np.op.W0 80 /1 MI ib
  legacy.np.op.W0 09 /r MR o16
  legacy.np.op.W0 83 /1 MI ibs o16;legacy.np.op.W0 81 /1 MI iw o16
  legacy.np.op.W0 09 /r MR
  legacy.np.op.W0 83 /1 MI ibs;legacy.np.op.W0 81 /1 MI id
  legacy.np.op.W1 09 /r MR
  legacy.np.op.W1 83 /1 MI ibs;legacy.np.op.W1 81 /1 MI ids
  legacy.66.0F.W0 56 /r RM
  legacy.66.0F.W0 56 /r RM
  legacy.np.0F.W0 56 /r RM
  legacy.np.0F.W0 56 /r RM
  legacy.np.op.W0 EE - xx
  legacy.np.op.W0 EF - xx o16
  legacy.np.op.W0 EF - xx
  legacy.np.op.W0 E6 - Ix ib
  legacy.np.op.W0 E7 - Ix ib o16
  legacy.np.op.W0 E7 - Ix ib
  legacy.np.op.W0 6E - -
  legacy.np.op.W0 6F - -
  legacy.np.op.W0 6F - - o16
  legacy.np.0F38.W0 1C /r RM
  legacy.np.0F38.W0 1C /r RM
  legacy.66.0F38.W0 1C /r RM
  legacy.66.0F38.W0 1C /r RM
  legacy.np.0F38.W0 1E /r RM
  legacy.np.0F38.W0 1E /r RM
  legacy.66.0F38.W0 1E /r RM
  legacy.66.0F38.W0 1E /r RM
  legacy.np.0F38.W0 1D /r RM
  legacy.np.0F38.W0 1D /r RM
  legacy.66.0F38.W0 1D /r RM
  legacy.66.0F38.W0 1D /r RM
  legacy.np.0F.W0 6B /r RM
  legacy.np.0F.W0 6B /r RM
  legacy.66.0F.W0 6B /r RM
  legacy.66.0F.W0 6B /r RM
  legacy.np.0F.W0 63 /r RM
  legacy.np.0F.W0 63 /r RM
  legacy.66.0F.W0 63 /r RM
  legacy.66.0F.W0 63 /r RM
  legacy.66.0F38.W0 2B /r RM
  legacy.66.0F38.W0 2B /r RM
  legacy.np.0F.W0 67 /r RM
  legacy.np.0F.W0 67 /r RM
  legacy.66.0F.W0 67 /r RM
  legacy.66.0F.W0 67 /r RM
  legacy.np.0F.W0 FC /r RM
  legacy.np.0F.W0 FC /r RM
  legacy.66.0F.W0 FC /r RM
  legacy.66.0F.W0 FC /r RM
  legacy.np.0F.W0 FE /r RM
  legacy.np.0F.W0 FE /r RM
  legacy.66.0F.W0 FE /r RM
  legacy.66.0F.W0 FE /r RM
  legacy.np.0F.W0 D4 /r RM
  legacy.np.0F.W0 D4 /r RM
  legacy.66.0F.W0 D4 /r RM
  legacy.66.0F.W0 D4 /r RM
  legacy.np.0F.W0 EC /r RM
  legacy.np.0F.W0 EC /r RM
  legacy.66.0F.W0 EC /r RM
  legacy.66.0F.W0 EC /r RM
  legacy.np.0F.W0 ED /r RM
  legacy.np.0F.W0 ED /r RM
  legacy.66.0F.W0 ED /r RM
  legacy.66.0F.W0 ED /r RM
  legacy.np.0F.W0 DC /r RM
  legacy.np.0F.W0 DC /r RM
  legacy.66.0F.W0 DC /r RM
  legacy.66.0F.W0 DC /r RM
  legacy.np.0F.W0 DD /r RM
  legacy.np.0F.W0 DD /r RM
  legacy.66.0F.W0 DD /r RM
  legacy.66.0F.W0 DD /r RM
  legacy.np.0F.W0 FD /r RM
  legacy.np.0F.W0 FD /r RM
  legacy.66.0F.W0 FD /r RM
  legacy.66.0F.W0 FD /r RM
  legacy.np.0F3A.W0 0F /r RMI ib
  legacy.np.0F3A.W0 0F /r RMI ib
  legacy.66.0F3A.W0 0F /r RMI ib
  legacy.66.0F3A.W0 0F /r RMI ib
  legacy.np.0F.W0 DB /r RM
  legacy.np.0F.W0 DB /r RM
  legacy.66.0F.W0 DB /r RM
  legacy.66.0F.W0 DB /r RM
  legacy.np.0F.W0 DF /r RM
  legacy.np.0F.W0 DF /r RM
  legacy.66.0F.W0 DF /r RM
  legacy.66.0F.W0 DF /r RM
  legacy.F3.op.W0 90 - -
  legacy.np.0F.W0 E0 /r RM
  legacy.np.0F.W0 E0 /r RM
  legacy.66.0F.W0 E0 /r RM
  legacy.66.0F.W0 E0 /r RM
  3dnow.np.0F.W0 BF /r RM
  3dnow.np.0F.W0 BF /r RM
  legacy.np.0F.W0 E3 /r RM
  legacy.np.0F.W0 E3 /r RM
  legacy.66.0F.W0 E3 /r RM
  legacy.66.0F.W0 E3 /r RM
  legacy.66.0F38.W0 10 /r RM
  legacy.66.0F38.W0 10 /r RM
  legacy.66.0F38.W0 10 /r RMx
  legacy.66.0F38.W0 10 /r RMx
  legacy.66.0F3A.W0 0E /r RMI ib
  legacy.66.0F3A.W0 0E /r RMI ib
  legacy.np.0F.W0 01C7 - -
  legacy.66.0F3A.W0 44 /r RM ib=11
  legacy.66.0F3A.W0 44 /r RM ib=11
  legacy.66.0F3A.W0 44 /r RM ib=01
  legacy.66.0F3A.W0 44 /r RM ib=01
  legacy.66.0F3A.W0 44 /r RM ib=10
  legacy.66.0F3A.W0 44 /r RM ib=10
  legacy.66.0F3A.W0 44 /r RM ib=00
  legacy.66.0F3A.W0 44 /r RM ib=00
  legacy.66.0F3A.W0 44 /r RMI ib
  legacy.66.0F3A.W0 44 /r RMI ib
  legacy.np.0F.W0 74 /r RM
  legacy.np.0F.W0 74 /r RM
  legacy.66.0F.W0 74 /r RM
  legacy.66.0F.W0 74 /r RM
  legacy.np.0F.W0 76 /r RM
  legacy.np.0F.W0 76 /r RM
  legacy.66.0F.W0 76 /r RM
  legacy.66.0F.W0 76 /r RM
  legacy.66.0F38.W0 29 /r RM
  legacy.66.0F38.W0 29 /r RM
  legacy.np.0F.W0 75 /r RM
  legacy.np.0F.W0 75 /r RM
  legacy.66.0F.W0 75 /r RM
  legacy.66.0F.W0 75 /r RM
  legacy.66.0F3A.W0 61 /r RMI ib
  legacy.66.0F3A.W0 61 /r RMI ib
  legacy.66.0F3A.W0 60 /r RMI ib
  legacy.66.0F3A.W0 60 /r RMI ib
  legacy.np.0F.W0 64 /r RM
  legacy.np.0F.W0 64 /r RM
  legacy.66.0F.W0 64 /r RM
  legacy.66.0F.W0 64 /r RM
  legacy.np.0F.W0 66 /r RM
  legacy.np.0F.W0 66 /r RM
  legacy.66.0F.W0 66 /r RM
  legacy.66.0F.W0 66 /r RM
  legacy.66.0F38.W0 37 /r RM
  legacy.66.0F38.W0 37 /r RM
  legacy.np.0F.W0 65 /r RM
  legacy.np.0F.W0 65 /r RM
  legacy.66.0F.W0 65 /r RM
  legacy.66.0F.W0 65 /r RM
  legacy.66.0F3A.W0 63 /r RMI ib
  legacy.66.0F3A.W0 63 /r RMI ib
  legacy.66.0F3A.W0 62 /r RMI ib
  legacy.66.0F3A.W0 62 /r RMI ib
  legacy.np.0F.W0 01C5 - -
  vex.F2.0F38.W0.L0 F5 /r RVM
  vex.F2.0F38.W0.L0 F5 /r RVM
  vex.F2.0F38.W1.L0 F5 /r RVM
  vex.F2.0F38.W1.L0 F5 /r RVM
  vex.F3.0F38.W0.L0 F5 /r RVM
  vex.F3.0F38.W0.L0 F5 /r RVM
  vex.F3.0F38.W1.L0 F5 /r RVM
  vex.F3.0F38.W1.L0 F5 /r RVM
  legacy.66.0F3A.W0 14 /r MRI ib
  legacy.66.0F3A.W0 14 /r MRI ib
  legacy.66.0F3A.W0 14 /r MRI ib
  legacy.66.0F3A.W0 16 /r MRI ib
  legacy.66.0F3A.W0 16 /r MRI ib
  legacy.66.0F3A.W1 16 /r MRI ib
  legacy.66.0F3A.W1 16 /r MRI ib
  legacy.np.0F.W0 C5 /r RMI ib
  legacy.66.0F.W0 C5 /r RMI ib
  legacy.66.0F.W1 C5 /r RMI ib;legacy.66.0F.W0 C5 /r RMI ib
  legacy.66.0F3A.W0 15 /r MRI ib
  3dnow.np.0F.W0 1D /r RM
  3dnow.np.0F.W0 1D /r RM
  3dnow.np.0F.W0 1C /r RM
  3dnow.np.0F.W0 1C /r RM
  3dnow.np.0F.W0 AE /r RM
  3dnow.np.0F.W0 AE /r RM
  3dnow.np.0F.W0 9E /r RM
  3dnow.np.0F.W0 9E /r RM
  3dnow.np.0F.W0 B0 /r RM
  3dnow.np.0F.W0 B0 /r RM
  3dnow.np.0F.W0 90 /r RM
  3dnow.np.0F.W0 90 /r RM
  3dnow.np.0F.W0 A0 /r RM
  3dnow.np.0F.W0 A0 /r RM
  3dnow.np.0F.W0 A4 /r RM
  3dnow.np.0F.W0 A4 /r RM
  3dnow.np.0F.W0 94 /r RM
  3dnow.np.0F.W0 94 /r RM
  3dnow.np.0F.W0 B4 /r RM
  3dnow.np.0F.W0 B4 /r RM
  3dnow.np.0F.W0 8A /r RM
  3dnow.np.0F.W0 8A /r RM
  3dnow.np.0F.W0 8E /r RM
  3dnow.np.0F.W0 8E /r RM
  3dnow.np.0F.W0 96 /r RM
  3dnow.np.0F.W0 96 /r RM
  3dnow.np.0F.W0 A6 /r RM
  3dnow.np.0F.W0 A6 /r RM
  3dnow.np.0F.W0 B6 /r RM
  3dnow.np.0F.W0 B6 /r RM
  3dnow.np.0F.W0 A7 /r RM
  3dnow.np.0F.W0 A7 /r RM
  3dnow.np.0F.W0 97 /r RM
  3dnow.np.0F.W0 97 /r RM
  3dnow.np.0F.W0 9A /r RM
  3dnow.np.0F.W0 9A /r RM
  3dnow.np.0F.W0 AA /r RM
  3dnow.np.0F.W0 AA /r RM
  legacy.np.0F38.W0 02 /r RM
  legacy.np.0F38.W0 02 /r RM
  legacy.66.0F38.W0 02 /r RM
  legacy.66.0F38.W0 02 /r RM
  legacy.np.0F38.W0 03 /r RM
  legacy.np.0F38.W0 03 /r RM
  legacy.66.0F38.W0 03 /r RM
  legacy.66.0F38.W0 03 /r RM
  legacy.np.0F38.W0 01 /r RM
  legacy.np.0F38.W0 01 /r RM
  legacy.66.0F38.W0 01 /r RM
  legacy.66.0F38.W0 01 /r RM
  legacy.66.0F38.W0 41 /r RM
  legacy.66.0F38.W0 41 /r RM
  legacy.np.0F38.W0 06 /r RM
  legacy.np.0F38.W0 06 /r RM
  legacy.66.0F38.W0 06 /r RM
  legacy.66.0F38.W0 06 /r RM
  legacy.np.0F38.W0 07 /r RM
  legacy.np.0F38.W0 07 /r RM
  legacy.66.0F38.W0 07 /r RM
  legacy.66.0F38.W0 07 /r RM
  legacy.np.0F38.W0 05 /r RM
  legacy.np.0F38.W0 05 /r RM
  legacy.66.0F38.W0 05 /r RM
  legacy.66.0F38.W0 05 /r RM
  3dnow.np.0F.W0 0D /r RM
  3dnow.np.0F.W0 0D /r RM
  3dnow.np.0F.W0 0C /r RM
  3dnow.np.0F.W0 0C /r RM
  legacy.66.0F3A.W0 20 /r RMI ib
  legacy.66.0F3A.W0 20 /r RMI ib
  legacy.66.0F3A.W0 22 /r RMI ib
  legacy.66.0F3A.W0 22 /r RMI ib
  legacy.66.0F3A.W1 22 /r RMI ib
  legacy.66.0F3A.W1 22 /r RMI ib
  legacy.np.0F.W0 C4 /r RMI ib
  legacy.np.0F.W0 C4 /r RMI ib
  legacy.np.0F.W0 C4 /r RMI ib
  legacy.66.0F.W0 C4 /r RMI ib
  legacy.66.0F.W0 C4 /r RMI ib
  legacy.66.0F.W1 C4 /r RMI ib;legacy.66.0F.W0 C4 /r RMI ib
  legacy.66.0F.W0 C4 /r RMI ib
  legacy.np.0F38.W0 04 /r RM
  legacy.np.0F38.W0 04 /r RM
  legacy.66.0F38.W0 04 /r RM
  legacy.66.0F38.W0 04 /r RM
  legacy.np.0F.W0 F5 /r RM
  legacy.np.0F.W0 F5 /r RM
  legacy.66.0F.W0 F5 /r RM
  legacy.66.0F.W0 F5 /r RM
  legacy.66.0F38.W0 3C /r RM
  legacy.66.0F38.W0 3C /r RM
  legacy.66.0F38.W0 3D /r RM
  legacy.66.0F38.W0 3D /r RM
  legacy.np.0F.W0 EE /r RM
  legacy.np.0F.W0 EE /r RM
  legacy.66.0F.W0 EE /r RM
  legacy.66.0F.W0 EE /r RM
  legacy.np.0F.W0 DE /r RM
  legacy.np.0F.W0 DE /r RM
  legacy.66.0F.W0 DE /r RM
  legacy.66.0F.W0 DE /r RM
  legacy.66.0F38.W0 3F /r RM
  legacy.66.0F38.W0 3F /r RM
  legacy.66.0F38.W0 3E /r RM
  legacy.66.0F38.W0 3E /r RM
  legacy.66.0F38.W0 38 /r RM
  legacy.66.0F38.W0 38 /r RM
  legacy.66.0F38.W0 39 /r RM
  legacy.66.0F38.W0 39 /r RM
  legacy.np.0F.W0 EA /r RM
  legacy.np.0F.W0 EA /r RM
  legacy.66.0F.W0 EA /r RM
  legacy.66.0F.W0 EA /r RM
  legacy.np.0F.W0 DA /r RM
  legacy.np.0F.W0 DA /r RM
  legacy.66.0F.W0 DA /r RM
  legacy.66.0F.W0 DA /r RM
  legacy.66.0F38.W0 3B /r RM
  legacy.66.0F38.W0 3B /r RM
  legacy.66.0F38.W0 3A /r RM
  legacy.66.0F38.W0 3A /r RM
  legacy.np.0F.W0 D7 /r RM
  legacy.66.0F.W0 D7 /r RM
  legacy.66.0F38.W0 21 /r RM
  legacy.66.0F38.W0 21 /r RM
  legacy.66.0F38.W0 22 /r RM
  legacy.66.0F38.W0 22 /r RM
  legacy.66.0F38.W0 20 /r RM
  legacy.66.0F38.W0 20 /r RM
  legacy.66.0F38.W0 25 /r RM
  legacy.66.0F38.W0 25 /r RM
  legacy.66.0F38.W0 23 /r RM
  legacy.66.0F38.W0 23 /r RM
  legacy.66.0F38.W0 24 /r RM
  legacy.66.0F38.W0 24 /r RM
  legacy.66.0F38.W0 31 /r RM
  legacy.66.0F38.W0 31 /r RM
  legacy.66.0F38.W0 32 /r RM
  legacy.66.0F38.W0 32 /r RM
  legacy.66.0F38.W0 30 /r RM
  legacy.66.0F38.W0 30 /r RM
  legacy.66.0F38.W0 35 /r RM
  legacy.66.0F38.W0 35 /r RM
  legacy.66.0F38.W0 33 /r RM
  legacy.66.0F38.W0 33 /r RM
  legacy.66.0F38.W0 34 /r RM
  legacy.66.0F38.W0 34 /r RM
  legacy.66.0F38.W0 28 /r RM
  legacy.66.0F38.W0 28 /r RM
  legacy.np.0F38.W0 0B /r RM
  legacy.np.0F38.W0 0B /r RM
  legacy.66.0F38.W0 0B /r RM
  legacy.66.0F38.W0 0B /r RM
  3dnow.np.0F.W0 B7 /r RM
  3dnow.np.0F.W0 B7 /r RM
  legacy.np.0F.W0 E4 /r RM
  legacy.np.0F.W0 E4 /r RM
  legacy.66.0F.W0 E4 /r RM
  legacy.66.0F.W0 E4 /r RM
  legacy.np.0F.W0 E5 /r RM
  legacy.np.0F.W0 E5 /r RM
  legacy.66.0F.W0 E5 /r RM
  legacy.66.0F.W0 E5 /r RM
  legacy.66.0F38.W0 40 /r RM
  legacy.66.0F38.W0 40 /r RM
  legacy.np.0F.W0 D5 /r RM
  legacy.np.0F.W0 D5 /r RM
  legacy.66.0F.W0 D5 /r RM
  legacy.66.0F.W0 D5 /r RM
  legacy.np.0F.W0 F4 /r RM
  legacy.np.0F.W0 F4 /r RM
  legacy.66.0F.W0 F4 /r RM
  legacy.66.0F.W0 F4 /r RM
  legacy.np.op.W0 58 +r O o16
  legacy.np.op.W0 58 +r O
  legacy.np.0F.W0 A1 - x
  legacy.np.0F.W0 A9 - x
  legacy.np.op.W0 8F /0 M o16
  legacy.np.op.W0 8F /0 M
  legacy.F3.0F.W0 B8 /r RM o16
  legacy.F3.0F.W0 B8 /r RM o16
  legacy.F3.0F.W0 B8 /r RM
  legacy.F3.0F.W0 B8 /r RM
  legacy.F3.0F.W1 B8 /r RM
  legacy.F3.0F.W1 B8 /r RM
  legacy.np.op.W0 9D - -
  legacy.np.op.W0 9D - -
  legacy.np.op.W0 9D - - o16
  legacy.np.0F.W0 EB /r RM
  legacy.np.0F.W0 EB /r RM
  legacy.66.0F.W0 EB /r RM
  legacy.66.0F.W0 EB /r RM
  legacy.np.0F.W0 0D /0 M
  legacy.np.0F.W0 18 /7 M
  legacy.np.0F.W0 18 /6 M
  legacy.np.0F.W0 18 /0 M
  legacy.np.0F.W0 18 /1 M
  legacy.np.0F.W0 18 /2 M
  legacy.np.0F.W0 18 /3 M
  legacy.np.0F.W0 0D /1 M
  legacy.np.0F.W0 0D /2 M
  legacy.np.0F.W0 F6 /r RM
  legacy.np.0F.W0 F6 /r RM
  legacy.66.0F.W0 F6 /r RM
  legacy.66.0F.W0 F6 /r RM
  legacy.np.0F38.W0 00 /r RM
  legacy.np.0F38.W0 00 /r RM
  legacy.66.0F38.W0 00 /r RM
  legacy.66.0F38.W0 00 /r RM
  legacy.66.0F.W0 70 /r RMI ib
  legacy.66.0F.W0 70 /r RMI ib
  legacy.F3.0F.W0 70 /r RMI ib
  legacy.F3.0F.W0 70 /r RMI ib
  legacy.F2.0F.W0 70 /r RMI ib
  legacy.F2.0F.W0 70 /r RMI ib
  legacy.np.0F.W0 70 /r RMI ib
  legacy.np.0F.W0 70 /r RMI ib
  legacy.np.0F38.W0 08 /r RM
  legacy.np.0F38.W0 08 /r RM
  legacy.66.0F38.W0 08 /r RM
  legacy.66.0F38.W0 08 /r RM
  legacy.np.0F38.W0 0A /r RM
  legacy.np.0F38.W0 0A /r RM
  legacy.66.0F38.W0 0A /r RM
  legacy.66.0F38.W0 0A /r RM
  legacy.np.0F38.W0 09 /r RM
  legacy.np.0F38.W0 09 /r RM
  legacy.66.0F38.W0 09 /r RM
  legacy.66.0F38.W0 09 /r RM
  legacy.np.0F.W0 F2 /r RM
  legacy.np.0F.W0 F2 /r RM
  legacy.np.0F.W0 72 /6 MI ib
  legacy.66.0F.W0 F2 /r RM
  legacy.66.0F.W0 F2 /r RM
  legacy.66.0F.W0 72 /6 MI ib
  legacy.66.0F.W0 73 /7 MI ib
  legacy.np.0F.W0 F3 /r RM
  legacy.np.0F.W0 F3 /r RM
  legacy.np.0F.W0 73 /6 MI ib
  legacy.66.0F.W0 F3 /r RM
  legacy.66.0F.W0 F3 /r RM
  legacy.66.0F.W0 73 /6 MI ib
  legacy.np.0F.W0 F1 /r RM
  legacy.np.0F.W0 F1 /r RM
  legacy.np.0F.W0 71 /6 MI ib
  legacy.66.0F.W0 F1 /r RM
  legacy.66.0F.W0 F1 /r RM
  legacy.66.0F.W0 71 /6 MI ib
  legacy.F3.0F.W0 01FF - -
  legacy.np.0F.W0 E2 /r RM
  legacy.np.0F.W0 E2 /r RM
  legacy.np.0F.W0 72 /4 MI ib
  legacy.66.0F.W0 E2 /r RM
  legacy.66.0F.W0 E2 /r RM
  legacy.66.0F.W0 72 /4 MI ib
  legacy.np.0F.W0 E1 /r RM
  legacy.np.0F.W0 E1 /r RM
  legacy.np.0F.W0 71 /4 MI ib
  legacy.66.0F.W0 E1 /r RM
  legacy.66.0F.W0 E1 /r RM
  legacy.66.0F.W0 71 /4 MI ib
  legacy.np.0F.W0 D2 /r RM
  legacy.np.0F.W0 D2 /r RM
  legacy.np.0F.W0 72 /2 MI ib
  legacy.66.0F.W0 D2 /r RM
  legacy.66.0F.W0 D2 /r RM
  legacy.66.0F.W0 72 /2 MI ib
  legacy.66.0F.W0 73 /3 MI ib
  legacy.np.0F.W0 D3 /r RM
  legacy.np.0F.W0 D3 /r RM
  legacy.np.0F.W0 73 /2 MI ib
  legacy.66.0F.W0 D3 /r RM
  legacy.66.0F.W0 D3 /r RM
  legacy.66.0F.W0 73 /2 MI ib
  legacy.np.0F.W0 D1 /r RM
  legacy.np.0F.W0 D1 /r RM
  legacy.np.0F.W0 71 /2 MI ib
  legacy.66.0F.W0 D1 /r RM
  legacy.66.0F.W0 D1 /r RM
  legacy.66.0F.W0 71 /2 MI ib
  legacy.np.0F.W0 F8 /r RM
  legacy.np.0F.W0 F8 /r RM
  legacy.66.0F.W0 F8 /r RM
  legacy.66.0F.W0 F8 /r RM
  legacy.np.0F.W0 FA /r RM
  legacy.np.0F.W0 FA /r RM
  legacy.66.0F.W0 FA /r RM
  legacy.66.0F.W0 FA /r RM
  legacy.np.0F.W0 FB /r RM
  legacy.np.0F.W0 FB /r RM
  legacy.66.0F.W0 FB /r RM
  legacy.66.0F.W0 FB /r RM
  legacy.np.0F.W0 E8 /r RM
  legacy.np.0F.W0 E8 /r RM
  legacy.66.0F.W0 E8 /r RM
  legacy.66.0F.W0 E8 /r RM
  legacy.np.0F.W0 E9 /r RM
  legacy.np.0F.W0 E9 /r RM
  legacy.66.0F.W0 E9 /r RM
  legacy.66.0F.W0 E9 /r RM
  legacy.np.0F.W0 D8 /r RM
  legacy.np.0F.W0 D8 /r RM
  legacy.66.0F.W0 D8 /r RM
  legacy.66.0F.W0 D8 /r RM
  legacy.np.0F.W0 D9 /r RM
  legacy.np.0F.W0 D9 /r RM
  legacy.66.0F.W0 D9 /r RM
  legacy.66.0F.W0 D9 /r RM
  legacy.np.0F.W0 F9 /r RM
  legacy.np.0F.W0 F9 /r RM
  legacy.66.0F.W0 F9 /r RM
  legacy.66.0F.W0 F9 /r RM
  3dnow.np.0F.W0 BB /r RM
  3dnow.np.0F.W0 BB /r RM
  legacy.66.0F38.W0 17 /r RM
  legacy.66.0F38.W0 17 /r RM
  legacy.F3.0F.W0 AE /4 M
  legacy.F3.0F.W1 AE /4 M
  legacy.F3.0F.W0 AE /4 M
  legacy.F3.0F.W1 AE /4 M
  legacy.np.0F.W0 68 /r RM
  legacy.np.0F.W0 68 /r RM
  legacy.66.0F.W0 68 /r RM
  legacy.66.0F.W0 68 /r RM
  legacy.np.0F.W0 6A /r RM
  legacy.np.0F.W0 6A /r RM
  legacy.66.0F.W0 6A /r RM
  legacy.66.0F.W0 6A /r RM
  legacy.66.0F.W0 6D /r RM
  legacy.66.0F.W0 6D /r RM
  legacy.np.0F.W0 69 /r RM
  legacy.np.0F.W0 69 /r RM
  legacy.66.0F.W0 69 /r RM
  legacy.66.0F.W0 69 /r RM
  legacy.np.0F.W0 60 /r RM
  legacy.np.0F.W0 60 /r RM
  legacy.66.0F.W0 60 /r RM
  legacy.66.0F.W0 60 /r RM
  legacy.np.0F.W0 62 /r RM
  legacy.np.0F.W0 62 /r RM
  legacy.66.0F.W0 62 /r RM
  legacy.66.0F.W0 62 /r RM
  legacy.66.0F.W0 6C /r RM
  legacy.66.0F.W0 6C /r RM
  legacy.np.0F.W0 61 /r RM
  legacy.np.0F.W0 61 /r RM
  legacy.66.0F.W0 61 /r RM
  legacy.66.0F.W0 61 /r RM
  legacy.np.op.W0 50 +r O o16
  legacy.np.op.W0 50 +r O
  legacy.np.0F.W0 A0 - x
  legacy.np.0F.W0 A8 - x
  legacy.np.op.W0 FF /6 M o16
  legacy.np.op.W0 FF /6 M
  legacy.np.op.W0 6A - I ibs;legacy.np.op.W0 68 - I ids
  legacy.np.op.W0 9C - -
  legacy.np.op.W0 9C - -
  legacy.np.op.W0 9C - - o16
  legacy.F2.0F.W0 01FF - -
  legacy.np.0F.W0 EF /r RM
  legacy.np.0F.W0 EF /r RM
  legacy.66.0F.W0 EF /r RM
  legacy.66.0F.W0 EF /r RM
  legacy.np.op.W0 D2 /2 Mx
  legacy.np.op.W0 D0 /2 MI one;legacy.np.op.W0 C0 /2 MI ib
  legacy.np.op.W0 D3 /2 Mx o16
  legacy.np.op.W0 D1 /2 MI one o16;legacy.np.op.W0 C1 /2 MI ib o16
  legacy.np.op.W0 D3 /2 Mx
  legacy.np.op.W0 D1 /2 MI one;legacy.np.op.W0 C1 /2 MI ib
  legacy.np.op.W1 D3 /2 Mx
  legacy.np.op.W1 D1 /2 MI one;legacy.np.op.W1 C1 /2 MI ib
  legacy.np.op.W0 D2 /2 Mx
  legacy.np.op.W0 D0 /2 MI one;legacy.np.op.W0 C0 /2 MI ib
  legacy.np.op.W0 D3 /2 Mx o16
  legacy.np.op.W0 D1 /2 MI one o16;legacy.np.op.W0 C1 /2 MI ib o16
  legacy.np.op.W0 D3 /2 Mx
  legacy.np.op.W0 D1 /2 MI one;legacy.np.op.W0 C1 /2 MI ib
  legacy.np.op.W1 D3 /2 Mx
  legacy.np.op.W1 D1 /2 MI one;legacy.np.op.W1 C1 /2 MI ib
  legacy.np.0F.W0 53 /r RM
  legacy.np.0F.W0 53 /r RM
  legacy.F3.0F.W0 53 /r RM
  legacy.F3.0F.W0 53 /r RM
  legacy.np.op.W0 D2 /3 Mx
  legacy.np.op.W0 D0 /3 MI one;legacy.np.op.W0 C0 /3 MI ib
  legacy.np.op.W0 D3 /3 Mx o16
  legacy.np.op.W0 D1 /3 MI one o16;legacy.np.op.W0 C1 /3 MI ib o16
  legacy.np.op.W0 D3 /3 Mx
  legacy.np.op.W0 D1 /3 MI one;legacy.np.op.W0 C1 /3 MI ib
  legacy.np.op.W1 D3 /3 Mx
  legacy.np.op.W1 D1 /3 MI one;legacy.np.op.W1 C1 /3 MI ib
  legacy.np.op.W0 D2 /3 Mx
  legacy.np.op.W0 D0 /3 MI one;legacy.np.op.W0 C0 /3 MI ib
  legacy.np.op.W0 D3 /3 Mx o16
  legacy.np.op.W0 D1 /3 MI one o16;legacy.np.op.W0 C1 /3 MI ib o16
  legacy.np.op.W0 D3 /3 Mx
  legacy.np.op.W0 D1 /3 MI one;legacy.np.op.W0 C1 /3 MI ib
  legacy.np.op.W1 D3 /3 Mx
  legacy.np.op.W1 D1 /3 MI one;legacy.np.op.W1 C1 /3 MI ib
  legacy.F3.0F.W0 AE /0 M
  legacy.F3.0F.W1 AE /0 M
  legacy.F3.0F.W0 AE /1 M
  legacy.F3.0F.W1 AE /1 M
  legacy.np.0F.W0 32 - -
  legacy.F2.0F.W0 01C6 - -
  legacy.F3.0F.W0 C7 /7 M
  legacy.F3.0F.W0 C7 /7 M
  legacy.np.0F.W0 01EE - -
  legacy.np.0F.W0 33 - -
  legacy.np.0F.W0 01FD - -
  legacy.np.0F.W0 C7 /6 M o16
  legacy.np.0F.W0 C7 /6 M
  legacy.np.0F.W1 C7 /6 M
  legacy.np.0F.W0 C7 /7 M o16
  legacy.np.0F.W0 C7 /7 M
  legacy.np.0F.W1 C7 /7 M
  legacy.F3.0F.W0 1E /1 M
  legacy.F3.0F.W1 1E /1 M
  legacy.np.0F.W0 31 - -
  legacy.np.0F.W0 01F9 - -
  legacy.np.op.W0 C3 - -
  legacy.np.op.W0 C2 - I iw
  legacy.np.op.W0 CB - -
  legacy.np.op.W0 CA - I iw
  legacy.np.op.W0 CB - -
  legacy.np.op.W0 CA - I iw
  legacy.np.op.W1 CB - -
  legacy.np.op.W1 CA - I iw
  legacy.np.op.W0 CB - - o16
  legacy.np.op.W0 CA - I iw o16
  legacy.np.op.W0 C3 - -
  legacy.np.op.W0 C2 - I iw
  legacy.np.op.W0 C3 - -
  legacy.np.op.W0 C2 - I iw
  legacy.np.op.W0 C3 - -
  legacy.np.op.W0 C2 - I iw
  legacy.F3.0F.W0 01FE - -
  legacy.F3.0F.W0 01FD - -
  legacy.F2.0F.W0 01FE - -
  legacy.np.op.W0 D2 /0 Mx
  legacy.np.op.W0 D0 /0 MI one;legacy.np.op.W0 C0 /0 MI ib
  legacy.np.op.W0 D3 /0 Mx o16
  legacy.np.op.W0 D1 /0 MI one o16;legacy.np.op.W0 C1 /0 MI ib o16
  legacy.np.op.W0 D3 /0 Mx
  legacy.np.op.W0 D1 /0 MI one;legacy.np.op.W0 C1 /0 MI ib
  legacy.np.op.W1 D3 /0 Mx
  legacy.np.op.W1 D1 /0 MI one;legacy.np.op.W1 C1 /0 MI ib
  legacy.np.op.W0 D2 /0 Mx
  legacy.np.op.W0 D0 /0 MI one;legacy.np.op.W0 C0 /0 MI ib
  legacy.np.op.W0 D3 /0 Mx o16
  legacy.np.op.W0 D1 /0 MI one o16;legacy.np.op.W0 C1 /0 MI ib o16
  legacy.np.op.W0 D3 /0 Mx
  legacy.np.op.W0 D1 /0 MI one;legacy.np.op.W0 C1 /0 MI ib
  legacy.np.op.W1 D3 /0 Mx
  legacy.np.op.W1 D1 /0 MI one;legacy.np.op.W1 C1 /0 MI ib
  legacy.np.op.W0 D2 /1 Mx
  legacy.np.op.W0 D0 /1 MI one;legacy.np.op.W0 C0 /1 MI ib
  legacy.np.op.W0 D3 /1 Mx o16
  legacy.np.op.W0 D1 /1 MI one o16;legacy.np.op.W0 C1 /1 MI ib o16
  legacy.np.op.W0 D3 /1 Mx
  legacy.np.op.W0 D1 /1 MI one;legacy.np.op.W0 C1 /1 MI ib
  legacy.np.op.W1 D3 /1 Mx
  legacy.np.op.W1 D1 /1 MI one;legacy.np.op.W1 C1 /1 MI ib
  legacy.np.op.W0 D2 /1 Mx
  legacy.np.op.W0 D0 /1 MI one;legacy.np.op.W0 C0 /1 MI ib
  legacy.np.op.W0 D3 /1 Mx o16
  legacy.np.op.W0 D1 /1 MI one o16;legacy.np.op.W0 C1 /1 MI ib o16
  legacy.np.op.W0 D3 /1 Mx
  legacy.np.op.W0 D1 /1 MI one;legacy.np.op.W0 C1 /1 MI ib
  legacy.np.op.W1 D3 /1 Mx
  legacy.np.op.W1 D1 /1 MI one;legacy.np.op.W1 C1 /1 MI ib
  vex.F2.0F3A.W0.L0 F0 /r RMI ib
  vex.F2.0F3A.W0.L0 F0 /r RMI ib
  vex.F2.0F3A.W1.L0 F0 /r RMI ib
  vex.F2.0F3A.W1.L0 F0 /r RMI ib
  legacy.66.0F3A.W0 09 /r RMI ib
  legacy.66.0F3A.W0 09 /r RMI ib
  legacy.66.0F3A.W0 08 /r RMI ib
  legacy.66.0F3A.W0 08 /r RMI ib
  legacy.66.0F3A.W0 0B /r RMI ib
  legacy.66.0F3A.W0 0B /r RMI ib
  legacy.66.0F3A.W0 0A /r RMI ib
  legacy.66.0F3A.W0 0A /r RMI ib
  legacy.np.0F.W0 AA - -
  legacy.np.0F.W0 52 /r RM
  legacy.np.0F.W0 52 /r RM
  legacy.F3.0F.W0 52 /r RM
  legacy.F3.0F.W0 52 /r RM
  legacy.F3.0F.W0 01 /5 M
  legacy.np.op.W0 9E - -
  legacy.np.op.W0 D2 /4 Mx
  legacy.np.op.W0 D0 /4 MI one;legacy.np.op.W0 C0 /4 MI ib
  legacy.np.op.W0 D3 /4 Mx o16
  legacy.np.op.W0 D1 /4 MI one o16;legacy.np.op.W0 C1 /4 MI ib o16
  legacy.np.op.W0 D3 /4 Mx
  legacy.np.op.W0 D1 /4 MI one;legacy.np.op.W0 C1 /4 MI ib
  legacy.np.op.W1 D3 /4 Mx
  legacy.np.op.W1 D1 /4 MI one;legacy.np.op.W1 C1 /4 MI ib
  legacy.np.op.W0 D2 /4 Mx
  legacy.np.op.W0 D0 /4 MI one;legacy.np.op.W0 C0 /4 MI ib
  legacy.np.op.W0 D3 /4 Mx o16
  legacy.np.op.W0 D1 /4 MI one o16;legacy.np.op.W0 C1 /4 MI ib o16
  legacy.np.op.W0 D3 /4 Mx
  legacy.np.op.W0 D1 /4 MI one;legacy.np.op.W0 C1 /4 MI ib
  legacy.np.op.W1 D3 /4 Mx
  legacy.np.op.W1 D1 /4 MI one;legacy.np.op.W1 C1 /4 MI ib
  legacy.np.op.W0 D2 /7 Mx
  legacy.np.op.W0 D0 /7 MI one;legacy.np.op.W0 C0 /7 MI ib
  legacy.np.op.W0 D3 /7 Mx o16
  legacy.np.op.W0 D1 /7 MI one o16;legacy.np.op.W0 C1 /7 MI ib o16
  legacy.np.op.W0 D3 /7 Mx
  legacy.np.op.W0 D1 /7 MI one;legacy.np.op.W0 C1 /7 MI ib
  legacy.np.op.W1 D3 /7 Mx
  legacy.np.op.W1 D1 /7 MI one;legacy.np.op.W1 C1 /7 MI ib
  legacy.np.op.W0 D2 /7 Mx
  legacy.np.op.W0 D0 /7 MI one;legacy.np.op.W0 C0 /7 MI ib
  legacy.np.op.W0 D3 /7 Mx o16
  legacy.np.op.W0 D1 /7 MI one o16;legacy.np.op.W0 C1 /7 MI ib o16
  legacy.np.op.W0 D3 /7 Mx
  legacy.np.op.W0 D1 /7 MI one;legacy.np.op.W0 C1 /7 MI ib
  legacy.np.op.W1 D3 /7 Mx
  legacy.np.op.W1 D1 /7 MI one;legacy.np.op.W1 C1 /7 MI ib
  vex.F3.0F38.W0.L0 F7 /r RMV
  vex.F3.0F38.W0.L0 F7 /r RMV
  vex.F3.0F38.W1.L0 F7 /r RMV
  vex.F3.0F38.W1.L0 F7 /r RMV
  legacy.F3.0F.W0 01EA - -
  legacy.np.op.W0 18 /r MR
  legacy.np.op.W0 1A /r RM
  legacy.np.op.W0 1C - xI ib acc0;legacy.np.op.W0 80 /3 MI ib
  legacy.np.op.W0 19 /r MR o16
  legacy.np.op.W0 1B /r RM o16
  legacy.np.op.W0 83 /3 MI ibs o16;legacy.np.op.W0 1D - xI iw o16 acc0;legacy.np.op.W0 81 /3 MI iw o16
  legacy.np.op.W0 19 /r MR
  legacy.np.op.W0 1B /r RM
  legacy.np.op.W0 83 /3 MI ibs;legacy.np.op.W0 1D - xI id acc0;legacy.np.op.W0 81 /3 MI id
  legacy.np.op.W1 19 /r MR
  legacy.np.op.W1 1B /r RM
  legacy.np.op.W1 83 /3 MI ibs;legacy.np.op.W1 1D - xI ids acc0;legacy.np.op.W1 81 /3 MI ids
  legacy.np.op.W0 18 /r MR
  legacy.np.op.W0 80 /3 MI ib
  legacy.np.op.W0 19 /r MR o16
  legacy.np.op.W0 83 /3 MI ibs o16;legacy.np.op.W0 81 /3 MI iw o16
  legacy.np.op.W0 19 /r MR
  legacy.np.op.W0 83 /3 MI ibs;legacy.np.op.W0 81 /3 MI id
  legacy.np.op.W1 19 /r MR
  legacy.np.op.W1 83 /3 MI ibs;legacy.np.op.W1 81 /3 MI ids
  legacy.np.op.W0 AE - -
  legacy.np.op.W0 AF - -
  legacy.np.op.W1 AF - -
  legacy.np.op.W0 AF - - o16
  legacy.66.0F.W0 01CF - -
  legacy.66.0F.W0 01CE - -
  legacy.66.0F.W0 01CD - -
  legacy.F3.0F.W0 C7 /6 M
  legacy.np.0F.W0 01E8 - -
  legacy.np.0F.W0 97 /0 M
  legacy.np.0F.W0 97 /0 M
  legacy.np.0F.W0 93 /0 M
  legacy.np.0F.W0 93 /0 M
  legacy.np.0F.W0 92 /0 M
  legacy.np.0F.W0 92 /0 M
  legacy.np.0F.W0 96 /0 M
  legacy.np.0F.W0 96 /0 M
  legacy.np.0F.W0 92 /0 M
  legacy.np.0F.W0 92 /0 M
  legacy.np.0F.W0 94 /0 M
  legacy.np.0F.W0 94 /0 M
  legacy.np.0F.W0 9F /0 M
  legacy.np.0F.W0 9F /0 M
  legacy.np.0F.W0 9D /0 M
  legacy.np.0F.W0 9D /0 M
  legacy.np.0F.W0 9C /0 M
  legacy.np.0F.W0 9C /0 M
  legacy.np.0F.W0 9E /0 M
  legacy.np.0F.W0 9E /0 M
  legacy.np.0F.W0 96 /0 M
  legacy.np.0F.W0 96 /0 M
  legacy.np.0F.W0 92 /0 M
  legacy.np.0F.W0 92 /0 M
  legacy.np.0F.W0 93 /0 M
  legacy.np.0F.W0 93 /0 M
  legacy.np.0F.W0 97 /0 M
  legacy.np.0F.W0 97 /0 M
  legacy.np.0F.W0 93 /0 M
  legacy.np.0F.W0 93 /0 M
  legacy.np.0F.W0 95 /0 M
  legacy.np.0F.W0 95 /0 M
  legacy.np.0F.W0 9E /0 M
  legacy.np.0F.W0 9E /0 M
  legacy.np.0F.W0 9C /0 M
  legacy.np.0F.W0 9C /0 M
  legacy.np.0F.W0 9D /0 M
  legacy.np.0F.W0 9D /0 M
  legacy.np.0F.W0 9F /0 M
  legacy.np.0F.W0 9F /0 M
  legacy.np.0F.W0 91 /0 M
  legacy.np.0F.W0 91 /0 M
  legacy.np.0F.W0 9B /0 M
  legacy.np.0F.W0 9B /0 M
  legacy.np.0F.W0 99 /0 M
  legacy.np.0F.W0 99 /0 M
  legacy.np.0F.W0 95 /0 M
  legacy.np.0F.W0 95 /0 M
  legacy.np.0F.W0 90 /0 M
  legacy.np.0F.W0 90 /0 M
  legacy.np.0F.W0 9A /0 M
  legacy.np.0F.W0 9A /0 M
  legacy.np.0F.W0 9A /0 M
  legacy.np.0F.W0 9A /0 M
  legacy.np.0F.W0 9B /0 M
  legacy.np.0F.W0 9B /0 M
  legacy.np.0F.W0 98 /0 M
  legacy.np.0F.W0 98 /0 M
  legacy.F3.0F.W0 01E8 - -
  legacy.np.0F.W0 94 /0 M
  legacy.np.0F.W0 94 /0 M
  legacy.np.0F.W0 AEF8 - -
  legacy.np.0F.W0 01 /0 M
  legacy.np.0F38.W0 C9 /r RM
  legacy.np.0F38.W0 C9 /r RM
  legacy.np.0F38.W0 CA /r RM
  legacy.np.0F38.W0 CA /r RM
  legacy.np.0F38.W0 C8 /r RM
  legacy.np.0F38.W0 C8 /r RM
  legacy.np.0F3A.W0 CC /r RMI ib
  legacy.np.0F3A.W0 CC /r RMI ib
  legacy.np.0F38.W0 CC /r RM
  legacy.np.0F38.W0 CC /r RM
  legacy.np.0F38.W0 CD /r RM
  legacy.np.0F38.W0 CD /r RM
  legacy.np.0F38.W0 CB /r RM
  legacy.np.0F38.W0 CB /r RM
  legacy.np.0F38.W0 CB /r RMx
  legacy.np.0F38.W0 CB /r RMx
  legacy.np.op.W0 D2 /4 Mx
  legacy.np.op.W0 D0 /4 MI one;legacy.np.op.W0 C0 /4 MI ib
  legacy.np.op.W0 D3 /4 Mx o16
  legacy.np.op.W0 D1 /4 MI one o16;legacy.np.op.W0 C1 /4 MI ib o16
  legacy.np.op.W0 D3 /4 Mx
  legacy.np.op.W0 D1 /4 MI one;legacy.np.op.W0 C1 /4 MI ib
  legacy.np.op.W1 D3 /4 Mx
  legacy.np.op.W1 D1 /4 MI one;legacy.np.op.W1 C1 /4 MI ib
  legacy.np.op.W0 D2 /4 Mx
  legacy.np.op.W0 D0 /4 MI one;legacy.np.op.W0 C0 /4 MI ib
  legacy.np.op.W0 D3 /4 Mx o16
  legacy.np.op.W0 D1 /4 MI one o16;legacy.np.op.W0 C1 /4 MI ib o16
  legacy.np.op.W0 D3 /4 Mx
  legacy.np.op.W0 D1 /4 MI one;legacy.np.op.W0 C1 /4 MI ib
  legacy.np.op.W1 D3 /4 Mx
  legacy.np.op.W1 D1 /4 MI one;legacy.np.op.W1 C1 /4 MI ib
  legacy.np.0F.W0 A5 /r MRx o16
  legacy.np.0F.W0 A4 /r MRI ib o16
  legacy.np.0F.W0 A5 /r MRx
  legacy.np.0F.W0 A4 /r MRI ib
  legacy.np.0F.W1 A5 /r MRx
  legacy.np.0F.W1 A4 /r MRI ib
  legacy.np.0F.W0 A5 /r MRx o16
  legacy.np.0F.W0 A4 /r MRI ib o16
  legacy.np.0F.W0 A5 /r MRx
  legacy.np.0F.W0 A4 /r MRI ib
  legacy.np.0F.W1 A5 /r MRx
  legacy.np.0F.W1 A4 /r MRI ib
  vex.66.0F38.W0.L0 F7 /r RMV
  vex.66.0F38.W0.L0 F7 /r RMV
  vex.66.0F38.W1.L0 F7 /r RMV
  vex.66.0F38.W1.L0 F7 /r RMV
  legacy.np.op.W0 D2 /5 Mx
  legacy.np.op.W0 D0 /5 MI one;legacy.np.op.W0 C0 /5 MI ib
  legacy.np.op.W0 D3 /5 Mx o16
  legacy.np.op.W0 D1 /5 MI one o16;legacy.np.op.W0 C1 /5 MI ib o16
  legacy.np.op.W0 D3 /5 Mx
  legacy.np.op.W0 D1 /5 MI one;legacy.np.op.W0 C1 /5 MI ib
  legacy.np.op.W1 D3 /5 Mx
  legacy.np.op.W1 D1 /5 MI one;legacy.np.op.W1 C1 /5 MI ib
  legacy.np.op.W0 D2 /5 Mx
  legacy.np.op.W0 D0 /5 MI one;legacy.np.op.W0 C0 /5 MI ib
  legacy.np.op.W0 D3 /5 Mx o16
  legacy.np.op.W0 D1 /5 MI one o16;legacy.np.op.W0 C1 /5 MI ib o16
  legacy.np.op.W0 D3 /5 Mx
  legacy.np.op.W0 D1 /5 MI one;legacy.np.op.W0 C1 /5 MI ib
  legacy.np.op.W1 D3 /5 Mx
  legacy.np.op.W1 D1 /5 MI one;legacy.np.op.W1 C1 /5 MI ib
  legacy.np.0F.W0 AD /r MRx o16
  legacy.np.0F.W0 AC /r MRI ib o16
  legacy.np.0F.W0 AD /r MRx
  legacy.np.0F.W0 AC /r MRI ib
  legacy.np.0F.W1 AD /r MRx
  legacy.np.0F.W1 AC /r MRI ib
  legacy.np.0F.W0 AD /r MRx o16
  legacy.np.0F.W0 AC /r MRI ib o16
  legacy.np.0F.W0 AD /r MRx
  legacy.np.0F.W0 AC /r MRI ib
  legacy.np.0F.W1 AD /r MRx
  legacy.np.0F.W1 AC /r MRI ib
  vex.F2.0F38.W0.L0 F7 /r RMV
  vex.F2.0F38.W0.L0 F7 /r RMV
  vex.F2.0F38.W1.L0 F7 /r RMV
  vex.F2.0F38.W1.L0 F7 /r RMV
  legacy.66.0F.W0 C6 /r RMI ib
  legacy.66.0F.W0 C6 /r RMI ib
  legacy.np.0F.W0 C6 /r RMI ib
  legacy.np.0F.W0 C6 /r RMI ib
  legacy.np.0F.W0 01 /1 M
  legacy.np.0F.W0 01DE - -
  legacy.np.0F.W0 00 /0 M o16
  legacy.np.0F.W0 00 /0 M
  legacy.np.0F.W0 00 /0 M
  legacy.np.0F.W0 00 /0 M
  xop.np.xop9.W0.L0 12 /1 M
  xop.np.xop9.W1.L0 12 /1 M
  legacy.np.0F.W0 01 /4 M o16
  legacy.np.0F.W0 01 /4 M
  legacy.np.0F.W1 01 /4 M;legacy.np.0F.W0 01 /4 M
  legacy.np.0F.W0 01 /4 M
  legacy.66.0F.W0 51 /r RM
  legacy.66.0F.W0 51 /r RM
  legacy.np.0F.W0 51 /r RM
  legacy.np.0F.W0 51 /r RM
  legacy.F2.0F.W0 51 /r RM
  legacy.F2.0F.W0 51 /r RM
  legacy.F3.0F.W0 51 /r RM
  legacy.F3.0F.W0 51 /r RM
  legacy.np.0F.W0 01CB - -
  legacy.np.op.W0 F9 - -
  legacy.np.op.W0 FD - -
  legacy.np.0F.W0 01DC - -
  legacy.np.op.W0 FB - -
  legacy.np.0F.W0 AE /3 M
  legacy.np.op.W0 AA - -
  legacy.np.op.W0 AB - -
  legacy.np.op.W1 AB - -
  legacy.np.op.W0 AB - - o16
  legacy.np.0F.W0 00 /1 M o16
  legacy.np.0F.W0 00 /1 M
  legacy.np.0F.W1 00 /1 M;legacy.np.0F.W0 00 /1 M
  legacy.np.0F.W0 00 /1 M
  vex.66.0F38.W0.128 49 /0 M
  legacy.F3.0F.W0 01EF - -
  legacy.np.op.W0 28 /r MR
  legacy.np.op.W0 2A /r RM
  legacy.np.op.W0 2C - xI ib acc0;legacy.np.op.W0 80 /5 MI ib
  legacy.np.op.W0 29 /r MR o16
  legacy.np.op.W0 2B /r RM o16
  legacy.np.op.W0 83 /5 MI ibs o16;legacy.np.op.W0 2D - xI iw o16 acc0;legacy.np.op.W0 81 /5 MI iw o16
  legacy.np.op.W0 29 /r MR
  legacy.np.op.W0 2B /r RM
  legacy.np.op.W0 83 /5 MI ibs;legacy.np.op.W0 2D - xI id acc0;legacy.np.op.W0 81 /5 MI id
  legacy.np.op.W1 29 /r MR
  legacy.np.op.W1 2B /r RM
  legacy.np.op.W1 83 /5 MI ibs;legacy.np.op.W1 2D - xI ids acc0;legacy.np.op.W1 81 /5 MI ids
  legacy.np.op.W0 28 /r MR
  legacy.np.op.W0 80 /5 MI ib
  legacy.np.op.W0 29 /r MR o16
  legacy.np.op.W0 83 /5 MI ibs o16;legacy.np.op.W0 81 /5 MI iw o16
  legacy.np.op.W0 29 /r MR
  legacy.np.op.W0 83 /5 MI ibs;legacy.np.op.W0 81 /5 MI id
  legacy.np.op.W1 29 /r MR
  legacy.np.op.W1 83 /5 MI ibs;legacy.np.op.W1 81 /5 MI ids
  legacy.66.0F.W0 5C /r RM
  legacy.66.0F.W0 5C /r RM
  legacy.np.0F.W0 5C /r RM
  legacy.np.0F.W0 5C /r RM
  legacy.F2.0F.W0 5C /r RM
  legacy.F2.0F.W0 5C /r RM
  legacy.F3.0F.W0 5C /r RM
  legacy.F3.0F.W0 5C /r RM
  legacy.np.0F.W0 01F8 - -
  legacy.np.0F.W0 05 - -
  legacy.np.0F.W0 34 - -
  legacy.np.0F.W0 35 - -
  legacy.np.0F.W1 35 - -
  legacy.np.0F.W0 07 - -
  legacy.np.0F.W1 07 - -
  xop.np.xop9.W0.L0 01 /7 VM
  xop.np.xop9.W0.L0 01 /7 VM
  xop.np.xop9.W1.L0 01 /7 VM
  xop.np.xop9.W1.L0 01 /7 VM
  vex.66.0F38.W0.128 6C /r RMV
  vex.np.0F38.W0.128 6C /r RMV
  legacy.66.0F.W0 01CC - -
  vex.F3.0F38.W0.128 5C /r RMV
  vex.F2.0F38.W0.128 5E /r RMV
  vex.F3.0F38.W0.128 5E /r RMV
  vex.66.0F38.W0.128 5E /r RMV
  vex.np.0F38.W0.128 5E /r RMV
  vex.F2.0F38.W0.128 5C /r RMV
  legacy.np.op.W0 84 /r MR
  legacy.np.op.W0 84 /r RM
  legacy.np.op.W0 A8 - xI ib acc0;legacy.np.op.W0 F6 /0 MI ib
  legacy.np.op.W0 85 /r MR o16
  legacy.np.op.W0 85 /r RM o16
  legacy.np.op.W0 A9 - xI iw o16 acc0;legacy.np.op.W0 F7 /0 MI iw o16
  legacy.np.op.W0 85 /r MR
  legacy.np.op.W0 85 /r RM
  legacy.np.op.W0 A9 - xI id acc0;legacy.np.op.W0 F7 /0 MI id
  legacy.np.op.W1 85 /r MR
  legacy.np.op.W1 85 /r RM
  legacy.np.op.W1 A9 - xI ids acc0;legacy.np.op.W1 F7 /0 MI ids
  legacy.np.op.W0 84 /r MR
  legacy.np.op.W0 F6 /0 MI ib
  legacy.np.op.W0 85 /r MR o16
  legacy.np.op.W0 F7 /0 MI iw o16
  legacy.np.op.W0 85 /r MR
  legacy.np.op.W0 F7 /0 MI id
  legacy.np.op.W1 85 /r MR
  legacy.np.op.W1 F7 /0 MI ids
  legacy.F3.0F.W0 01ED - -
  vex.F2.0F38.W0.128 4B /r RM
  vex.66.0F38.W0.128 4B /r RM
  vex.np.0F38.W0.128 49C0 - -
  vex.F3.0F38.W0.128 4B /r MR
  vex.F2.0F38.W0.128 49 /r R
  legacy.np.0F.W0 01FF - -
  legacy.66.0F.W0 AE /6 M
  legacy.66.0F.W0 AE /6 Mxx
  legacy.F3.0F.W0 BC /r RM o16
  legacy.F3.0F.W0 BC /r RM o16
  legacy.F3.0F.W0 BC /r RM
  legacy.F3.0F.W0 BC /r RM
  legacy.F3.0F.W1 BC /r RM
  legacy.F3.0F.W1 BC /r RM
  xop.np.xop9.W0.L0 01 /4 VM
  xop.np.xop9.W0.L0 01 /4 VM
  xop.np.xop9.W1.L0 01 /4 VM
  xop.np.xop9.W1.L0 01 /4 VM
  legacy.66.0F.W0 2E /r RM
  legacy.66.0F.W0 2E /r RM
  legacy.np.0F.W0 2E /r RM
  legacy.np.0F.W0 2E /r RM
  legacy.np.0F.W0 FF /r RM o16
  legacy.np.0F.W0 FF /r RM o16
  legacy.np.0F.W0 FF /r RM
  legacy.np.0F.W0 FF /r RM
  legacy.np.0F.W1 FF /r RM
  legacy.np.0F.W1 FF /r RM
  legacy.np.0F.W0 B9 /r RM o16
  legacy.np.0F.W0 B9 /r RM o16
  legacy.np.0F.W0 B9 /r RM
  legacy.np.0F.W0 B9 /r RM
  legacy.np.0F.W1 B9 /r RM
  legacy.np.0F.W1 B9 /r RM
  legacy.np.0F.W0 0B - -
  legacy.np.0F.W0 0B - -
  legacy.np.0F.W0 B9 /r RM o16
  legacy.np.0F.W0 B9 /r RM o16
  legacy.np.0F.W0 B9 /r RM
  legacy.np.0F.W0 B9 /r RM
  legacy.np.0F.W1 B9 /r RM
  legacy.np.0F.W1 B9 /r RM
  legacy.F3.0F.W0 01EC - -
  legacy.F3.0F.W0 AE /6 M a32
  legacy.F3.0F.W0 AE /6 M
  legacy.F2.0F.W0 AE /6 M
  legacy.F2.0F.W0 AE /6 Mxx
  legacy.66.0F.W0 15 /r RM
  legacy.66.0F.W0 15 /r RM
  legacy.np.0F.W0 15 /r RM
  legacy.np.0F.W0 15 /r RM
  legacy.66.0F.W0 14 /r RM
  legacy.66.0F.W0 14 /r RM
  legacy.np.0F.W0 14 /r RM
  legacy.np.0F.W0 14 /r RM
  evex.F2.0F38.W0.512.N16 9A /r RVM
  evex.F2.0F38.W0.LIG.N16 9B /r RVM
  evex.F2.0F38.W0.512.N16 AA /r RVM
  evex.F2.0F38.W0.LIG.N16 AB /r RVM
  vex.66.0F.WIG.128 58 /r RVM;evex.66.0F.W1.128 58 /r RVM
  vex.66.0F.WIG.128 58 /r RVM;evex.66.0F.W1.128.N16 58 /r RVM
  evex.66.0F.W1.128.N8 58 /r RVM
  vex.66.0F.WIG.256 58 /r RVM;evex.66.0F.W1.256 58 /r RVM
  vex.66.0F.WIG.256 58 /r RVM;evex.66.0F.W1.256.N32 58 /r RVM
  evex.66.0F.W1.256.N8 58 /r RVM
  evex.66.0F.W1.512 58 /r RVM
  evex.66.0F.W1.512.N64 58 /r RVM
  evex.66.0F.W1.512.N8 58 /r RVM
  evex.np.map5.W0.128 58 /r RVM
  evex.np.map5.W0.128.N16 58 /r RVM
  evex.np.map5.W0.128.N2 58 /r RVM
  evex.np.map5.W0.256 58 /r RVM
  evex.np.map5.W0.256.N32 58 /r RVM
  evex.np.map5.W0.256.N2 58 /r RVM
  evex.np.map5.W0.512 58 /r RVM
  evex.np.map5.W0.512.N64 58 /r RVM
  evex.np.map5.W0.512.N2 58 /r RVM
  vex.np.0F.WIG.128 58 /r RVM;evex.np.0F.W0.128 58 /r RVM
  vex.np.0F.WIG.128 58 /r RVM;evex.np.0F.W0.128.N16 58 /r RVM
  evex.np.0F.W0.128.N4 58 /r RVM
  vex.np.0F.WIG.256 58 /r RVM;evex.np.0F.W0.256 58 /r RVM
  vex.np.0F.WIG.256 58 /r RVM;evex.np.0F.W0.256.N32 58 /r RVM
  evex.np.0F.W0.256.N4 58 /r RVM
  evex.np.0F.W0.512 58 /r RVM
  evex.np.0F.W0.512.N64 58 /r RVM
  evex.np.0F.W0.512.N4 58 /r RVM
  vex.F2.0F.WIG.LIG 58 /r RVM;evex.F2.0F.W1.LIG 58 /r RVM
  vex.F2.0F.WIG.LIG 58 /r RVM;evex.F2.0F.W1.LIG.N8 58 /r RVM
  evex.F3.map5.W0.LIG 58 /r RVM
  evex.F3.map5.W0.LIG.N2 58 /r RVM
  vex.F3.0F.WIG.LIG 58 /r RVM;evex.F3.0F.W0.LIG 58 /r RVM
  vex.F3.0F.WIG.LIG 58 /r RVM;evex.F3.0F.W0.LIG.N4 58 /r RVM
  vex.66.0F.WIG.128 D0 /r RVM
  vex.66.0F.WIG.128 D0 /r RVM
  vex.66.0F.WIG.256 D0 /r RVM
  vex.66.0F.WIG.256 D0 /r RVM
  vex.F2.0F.WIG.128 D0 /r RVM
  vex.F2.0F.WIG.128 D0 /r RVM
  vex.F2.0F.WIG.256 D0 /r RVM
  vex.F2.0F.WIG.256 D0 /r RVM
  vex.66.0F38.WIG.128 DE /r RVM;evex.66.0F38.WIG.128 DE /r RVM
  vex.66.0F38.WIG.128 DE /r RVM;evex.66.0F38.WIG.128.N16 DE /r RVM
  vex.66.0F38.WIG.256 DE /r RVM;evex.66.0F38.WIG.256 DE /r RVM
  vex.66.0F38.WIG.256 DE /r RVM;evex.66.0F38.WIG.256.N32 DE /r RVM
  evex.66.0F38.WIG.512 DE /r RVM
  evex.66.0F38.WIG.512.N64 DE /r RVM
  vex.66.0F38.WIG.128 DF /r RVM;evex.66.0F38.WIG.128 DF /r RVM
  vex.66.0F38.WIG.128 DF /r RVM;evex.66.0F38.WIG.128.N16 DF /r RVM
  vex.66.0F38.WIG.256 DF /r RVM;evex.66.0F38.WIG.256 DF /r RVM
  vex.66.0F38.WIG.256 DF /r RVM;evex.66.0F38.WIG.256.N32 DF /r RVM
  evex.66.0F38.WIG.512 DF /r RVM
  evex.66.0F38.WIG.512.N64 DF /r RVM
  vex.66.0F38.WIG.128 DC /r RVM;evex.66.0F38.WIG.128 DC /r RVM
  vex.66.0F38.WIG.128 DC /r RVM;evex.66.0F38.WIG.128.N16 DC /r RVM
  vex.66.0F38.WIG.256 DC /r RVM;evex.66.0F38.WIG.256 DC /r RVM
  vex.66.0F38.WIG.256 DC /r RVM;evex.66.0F38.WIG.256.N32 DC /r RVM
  evex.66.0F38.WIG.512 DC /r RVM
  evex.66.0F38.WIG.512.N64 DC /r RVM
  vex.66.0F38.WIG.128 DD /r RVM;evex.66.0F38.WIG.128 DD /r RVM
  vex.66.0F38.WIG.128 DD /r RVM;evex.66.0F38.WIG.128.N16 DD /r RVM
  vex.66.0F38.WIG.256 DD /r RVM;evex.66.0F38.WIG.256 DD /r RVM
  vex.66.0F38.WIG.256 DD /r RVM;evex.66.0F38.WIG.256.N32 DD /r RVM
  evex.66.0F38.WIG.512 DD /r RVM
  evex.66.0F38.WIG.512.N64 DD /r RVM
  vex.66.0F38.WIG.128 DB /r RM
  vex.66.0F38.WIG.128 DB /r RM
  vex.66.0F3A.WIG.128 DF /r RMI ib
  vex.66.0F3A.WIG.128 DF /r RMI ib
  evex.66.0F3A.W0.128 03 /r RVMI ib
  evex.66.0F3A.W0.128.N16 03 /r RVMI ib
  evex.66.0F3A.W0.128.N4 03 /r RVMI ib
  evex.66.0F3A.W0.256 03 /r RVMI ib
  evex.66.0F3A.W0.256.N32 03 /r RVMI ib
  evex.66.0F3A.W0.256.N4 03 /r RVMI ib
  evex.66.0F3A.W0.512 03 /r RVMI ib
  evex.66.0F3A.W0.512.N64 03 /r RVMI ib
  evex.66.0F3A.W0.512.N4 03 /r RVMI ib
  evex.66.0F3A.W1.128 03 /r RVMI ib
  evex.66.0F3A.W1.128.N16 03 /r RVMI ib
  evex.66.0F3A.W1.128.N8 03 /r RVMI ib
  evex.66.0F3A.W1.256 03 /r RVMI ib
  evex.66.0F3A.W1.256.N32 03 /r RVMI ib
  evex.66.0F3A.W1.256.N8 03 /r RVMI ib
  evex.66.0F3A.W1.512 03 /r RVMI ib
  evex.66.0F3A.W1.512.N64 03 /r RVMI ib
  evex.66.0F3A.W1.512.N8 03 /r RVMI ib
  vex.66.0F.WIG.128 55 /r RVM;evex.66.0F.W1.128 55 /r RVM
  vex.66.0F.WIG.128 55 /r RVM;evex.66.0F.W1.128.N16 55 /r RVM
  evex.66.0F.W1.128.N8 55 /r RVM
  vex.66.0F.WIG.256 55 /r RVM;evex.66.0F.W1.256 55 /r RVM
  vex.66.0F.WIG.256 55 /r RVM;evex.66.0F.W1.256.N32 55 /r RVM
  evex.66.0F.W1.256.N8 55 /r RVM
  evex.66.0F.W1.512 55 /r RVM
  evex.66.0F.W1.512.N64 55 /r RVM
  evex.66.0F.W1.512.N8 55 /r RVM
  vex.np.0F.WIG.128 55 /r RVM;evex.np.0F.W0.128 55 /r RVM
  vex.np.0F.WIG.128 55 /r RVM;evex.np.0F.W0.128.N16 55 /r RVM
  evex.np.0F.W0.128.N4 55 /r RVM
  vex.np.0F.WIG.256 55 /r RVM;evex.np.0F.W0.256 55 /r RVM
  vex.np.0F.WIG.256 55 /r RVM;evex.np.0F.W0.256.N32 55 /r RVM
  evex.np.0F.W0.256.N4 55 /r RVM
  evex.np.0F.W0.512 55 /r RVM
  evex.np.0F.W0.512.N64 55 /r RVM
  evex.np.0F.W0.512.N4 55 /r RVM
  vex.66.0F.WIG.128 54 /r RVM;evex.66.0F.W1.128 54 /r RVM
  vex.66.0F.WIG.128 54 /r RVM;evex.66.0F.W1.128.N16 54 /r RVM
  evex.66.0F.W1.128.N8 54 /r RVM
  vex.66.0F.WIG.256 54 /r RVM;evex.66.0F.W1.256 54 /r RVM
  vex.66.0F.WIG.256 54 /r RVM;evex.66.0F.W1.256.N32 54 /r RVM
  evex.66.0F.W1.256.N8 54 /r RVM
  evex.66.0F.W1.512 54 /r RVM
  evex.66.0F.W1.512.N64 54 /r RVM
  evex.66.0F.W1.512.N8 54 /r RVM
  vex.np.0F.WIG.128 54 /r RVM;evex.np.0F.W0.128 54 /r RVM
  vex.np.0F.WIG.128 54 /r RVM;evex.np.0F.W0.128.N16 54 /r RVM
  evex.np.0F.W0.128.N4 54 /r RVM
  vex.np.0F.WIG.256 54 /r RVM;evex.np.0F.W0.256 54 /r RVM
  vex.np.0F.WIG.256 54 /r RVM;evex.np.0F.W0.256.N32 54 /r RVM
  evex.np.0F.W0.256.N4 54 /r RVM
  evex.np.0F.W0.512 54 /r RVM
  evex.np.0F.W0.512.N64 54 /r RVM
  evex.np.0F.W0.512.N4 54 /r RVM
  vex.F3.0F38.W0.128 B1 /r RM
  vex.F3.0F38.W0.256 B1 /r RM
  vex.66.0F38.W0.128 B1 /r RM
  vex.66.0F38.W0.256 B1 /r RM
  evex.66.0F38.W1.128 65 /r RVM
  evex.66.0F38.W1.128.N16 65 /r RVM
  evex.66.0F38.W1.128.N8 65 /r RVM
  evex.66.0F38.W1.256 65 /r RVM
  evex.66.0F38.W1.256.N32 65 /r RVM
  evex.66.0F38.W1.256.N8 65 /r RVM
  evex.66.0F38.W1.512 65 /r RVM
  evex.66.0F38.W1.512.N64 65 /r RVM
  evex.66.0F38.W1.512.N8 65 /r RVM
  evex.66.0F38.W0.128 65 /r RVM
  evex.66.0F38.W0.128.N16 65 /r RVM
  evex.66.0F38.W0.128.N4 65 /r RVM
  evex.66.0F38.W0.256 65 /r RVM
  evex.66.0F38.W0.256.N32 65 /r RVM
  evex.66.0F38.W0.256.N4 65 /r RVM
  evex.66.0F38.W0.512 65 /r RVM
  evex.66.0F38.W0.512.N64 65 /r RVM
  evex.66.0F38.W0.512.N4 65 /r RVM
  vex.66.0F3A.WIG.128 0D /r RVMI ib
  vex.66.0F3A.WIG.128 0D /r RVMI ib
  vex.66.0F3A.WIG.256 0D /r RVMI ib
  vex.66.0F3A.WIG.256 0D /r RVMI ib
  vex.66.0F3A.WIG.128 0C /r RVMI ib
  vex.66.0F3A.WIG.128 0C /r RVMI ib
  vex.66.0F3A.WIG.256 0C /r RVMI ib
  vex.66.0F3A.WIG.256 0C /r RVMI ib
  vex.66.0F3A.W0.128 4B /r RVMS is4
  vex.66.0F3A.W0.128 4B /r RVMS is4
  vex.66.0F3A.W0.256 4B /r RVMS is4
  vex.66.0F3A.W0.256 4B /r RVMS is4
  vex.66.0F3A.W0.128 4A /r RVMS is4
  vex.66.0F3A.W0.128 4A /r RVMS is4
  vex.66.0F3A.W0.256 4A /r RVMS is4
  vex.66.0F3A.W0.256 4A /r RVMS is4
  vex.66.0F38.W0.256 1A /r RM
  evex.66.0F38.W0.256 19 /r RM
  evex.66.0F38.W0.256.N8 19 /r RM
  evex.66.0F38.W0.512 19 /r RM
  evex.66.0F38.W0.512.N8 19 /r RM
  evex.66.0F38.W0.256.N16 1A /r RM
  evex.66.0F38.W0.512.N16 1A /r RM
  evex.66.0F38.W0.512.N32 1B /r RM
  evex.66.0F38.W1.256.N16 1A /r RM
  evex.66.0F38.W1.512.N16 1A /r RM
  evex.66.0F38.W1.512.N32 1B /r RM
  vex.66.0F38.W0.256 5A /r RM
  evex.66.0F38.W0.128 59 /r RM
  evex.66.0F38.W0.128.N8 59 /r RM
  evex.66.0F38.W0.256 59 /r RM
  evex.66.0F38.W0.256.N8 59 /r RM
  evex.66.0F38.W0.512 59 /r RM
  evex.66.0F38.W0.512.N8 59 /r RM
  evex.66.0F38.W0.256.N16 5A /r RM
  evex.66.0F38.W0.512.N16 5A /r RM
  evex.66.0F38.W0.512.N32 5B /r RM
  evex.66.0F38.W1.256.N16 5A /r RM
  evex.66.0F38.W1.512.N16 5A /r RM
  evex.66.0F38.W1.512.N32 5B /r RM
  vex.66.0F38.W0.256 19 /r RM;evex.66.0F38.W1.256 19 /r RM
  vex.66.0F38.W0.256 19 /r RM;evex.66.0F38.W1.256.N8 19 /r RM
  evex.66.0F38.W1.512 19 /r RM
  evex.66.0F38.W1.512.N8 19 /r RM
  vex.66.0F38.W0.128 18 /r RM;evex.66.0F38.W0.128 18 /r RM
  vex.66.0F38.W0.128 18 /r RM;evex.66.0F38.W0.128.N4 18 /r RM
  vex.66.0F38.W0.256 18 /r RM;evex.66.0F38.W0.256 18 /r RM
  vex.66.0F38.W0.256 18 /r RM;evex.66.0F38.W0.256.N4 18 /r RM
  evex.66.0F38.W0.512 18 /r RM
  evex.66.0F38.W0.512.N4 18 /r RM
  evex.66.0F.W1.128 C2 /r RVM ib=00
  evex.66.0F.W1.128.N16 C2 /r RVM ib=00
  evex.66.0F.W1.128.N8 C2 /r RVM ib=00
  evex.66.0F.W1.256 C2 /r RVM ib=00
  evex.66.0F.W1.256.N32 C2 /r RVM ib=00
  evex.66.0F.W1.256.N8 C2 /r RVM ib=00
  evex.66.0F.W1.512 C2 /r RVM ib=00
  evex.66.0F.W1.512.N64 C2 /r RVM ib=00
  evex.66.0F.W1.512.N8 C2 /r RVM ib=00
  evex.np.0F.W0.128 C2 /r RVM ib=00
  evex.np.0F.W0.128.N16 C2 /r RVM ib=00
  evex.np.0F.W0.128.N4 C2 /r RVM ib=00
  evex.np.0F.W0.256 C2 /r RVM ib=00
  evex.np.0F.W0.256.N32 C2 /r RVM ib=00
  evex.np.0F.W0.256.N4 C2 /r RVM ib=00
  evex.np.0F.W0.512 C2 /r RVM ib=00
  evex.np.0F.W0.512.N64 C2 /r RVM ib=00
  evex.np.0F.W0.512.N4 C2 /r RVM ib=00
  evex.F2.0F.W1.LIG C2 /r RVM ib=00
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=00
  evex.F3.0F.W0.LIG C2 /r RVM ib=00
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=00
  vex.66.0F.WIG.128 C2 /r RVM ib=10
  vex.66.0F.WIG.128 C2 /r RVM ib=10
  vex.66.0F.WIG.256 C2 /r RVM ib=10
  vex.66.0F.WIG.256 C2 /r RVM ib=10
  evex.66.0F.W1.128 C2 /r RVM ib=10
  evex.66.0F.W1.128.N16 C2 /r RVM ib=10
  evex.66.0F.W1.128.N8 C2 /r RVM ib=10
  evex.66.0F.W1.256 C2 /r RVM ib=10
  evex.66.0F.W1.256.N32 C2 /r RVM ib=10
  evex.66.0F.W1.256.N8 C2 /r RVM ib=10
  evex.66.0F.W1.512 C2 /r RVM ib=10
  evex.66.0F.W1.512.N64 C2 /r RVM ib=10
  evex.66.0F.W1.512.N8 C2 /r RVM ib=10
  vex.np.0F.WIG.128 C2 /r RVM ib=10
  vex.np.0F.WIG.128 C2 /r RVM ib=10
  vex.np.0F.WIG.256 C2 /r RVM ib=10
  vex.np.0F.WIG.256 C2 /r RVM ib=10
  evex.np.0F.W0.128 C2 /r RVM ib=10
  evex.np.0F.W0.128.N16 C2 /r RVM ib=10
  evex.np.0F.W0.128.N4 C2 /r RVM ib=10
  evex.np.0F.W0.256 C2 /r RVM ib=10
  evex.np.0F.W0.256.N32 C2 /r RVM ib=10
  evex.np.0F.W0.256.N4 C2 /r RVM ib=10
  evex.np.0F.W0.512 C2 /r RVM ib=10
  evex.np.0F.W0.512.N64 C2 /r RVM ib=10
  evex.np.0F.W0.512.N4 C2 /r RVM ib=10
  vex.F2.0F.WIG.LIG C2 /r RVM ib=10
  vex.F2.0F.WIG.LIG C2 /r RVM ib=10
  evex.F2.0F.W1.LIG C2 /r RVM ib=10
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=10
  vex.F3.0F.WIG.LIG C2 /r RVM ib=10
  evex.F3.0F.W0.LIG C2 /r RVM ib=10
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=10
  vex.66.0F.WIG.128 C2 /r RVM ib=08
  vex.66.0F.WIG.128 C2 /r RVM ib=08
  vex.66.0F.WIG.256 C2 /r RVM ib=08
  vex.66.0F.WIG.256 C2 /r RVM ib=08
  evex.66.0F.W1.128 C2 /r RVM ib=08
  evex.66.0F.W1.128.N16 C2 /r RVM ib=08
  evex.66.0F.W1.128.N8 C2 /r RVM ib=08
  evex.66.0F.W1.256 C2 /r RVM ib=08
  evex.66.0F.W1.256.N32 C2 /r RVM ib=08
  evex.66.0F.W1.256.N8 C2 /r RVM ib=08
  evex.66.0F.W1.512 C2 /r RVM ib=08
  evex.66.0F.W1.512.N64 C2 /r RVM ib=08
  evex.66.0F.W1.512.N8 C2 /r RVM ib=08
  vex.np.0F.WIG.128 C2 /r RVM ib=08
  vex.np.0F.WIG.128 C2 /r RVM ib=08
  vex.np.0F.WIG.256 C2 /r RVM ib=08
  vex.np.0F.WIG.256 C2 /r RVM ib=08
  evex.np.0F.W0.128 C2 /r RVM ib=08
  evex.np.0F.W0.128.N16 C2 /r RVM ib=08
  evex.np.0F.W0.128.N4 C2 /r RVM ib=08
  evex.np.0F.W0.256 C2 /r RVM ib=08
  evex.np.0F.W0.256.N32 C2 /r RVM ib=08
  evex.np.0F.W0.256.N4 C2 /r RVM ib=08
  evex.np.0F.W0.512 C2 /r RVM ib=08
  evex.np.0F.W0.512.N64 C2 /r RVM ib=08
  evex.np.0F.W0.512.N4 C2 /r RVM ib=08
  vex.F2.0F.WIG.LIG C2 /r RVM ib=08
  vex.F2.0F.WIG.LIG C2 /r RVM ib=08
  evex.F2.0F.W1.LIG C2 /r RVM ib=08
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=08
  vex.F3.0F.WIG.LIG C2 /r RVM ib=08
  evex.F3.0F.W0.LIG C2 /r RVM ib=08
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=08
  vex.66.0F.WIG.128 C2 /r RVM ib=18
  vex.66.0F.WIG.128 C2 /r RVM ib=18
  vex.66.0F.WIG.256 C2 /r RVM ib=18
  vex.66.0F.WIG.256 C2 /r RVM ib=18
  evex.66.0F.W1.128 C2 /r RVM ib=18
  evex.66.0F.W1.128.N16 C2 /r RVM ib=18
  evex.66.0F.W1.128.N8 C2 /r RVM ib=18
  evex.66.0F.W1.256 C2 /r RVM ib=18
  evex.66.0F.W1.256.N32 C2 /r RVM ib=18
  evex.66.0F.W1.256.N8 C2 /r RVM ib=18
  evex.66.0F.W1.512 C2 /r RVM ib=18
  evex.66.0F.W1.512.N64 C2 /r RVM ib=18
  evex.66.0F.W1.512.N8 C2 /r RVM ib=18
  vex.np.0F.WIG.128 C2 /r RVM ib=18
  vex.np.0F.WIG.128 C2 /r RVM ib=18
  vex.np.0F.WIG.256 C2 /r RVM ib=18
  vex.np.0F.WIG.256 C2 /r RVM ib=18
  evex.np.0F.W0.128 C2 /r RVM ib=18
  evex.np.0F.W0.128.N16 C2 /r RVM ib=18
  evex.np.0F.W0.128.N4 C2 /r RVM ib=18
  evex.np.0F.W0.256 C2 /r RVM ib=18
  evex.np.0F.W0.256.N32 C2 /r RVM ib=18
  evex.np.0F.W0.256.N4 C2 /r RVM ib=18
  evex.np.0F.W0.512 C2 /r RVM ib=18
  evex.np.0F.W0.512.N64 C2 /r RVM ib=18
  evex.np.0F.W0.512.N4 C2 /r RVM ib=18
  vex.F2.0F.WIG.LIG C2 /r RVM ib=18
  vex.F2.0F.WIG.LIG C2 /r RVM ib=18
  evex.F2.0F.W1.LIG C2 /r RVM ib=18
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=18
  vex.F3.0F.WIG.LIG C2 /r RVM ib=18
  evex.F3.0F.W0.LIG C2 /r RVM ib=18
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=18
  vex.66.0F.WIG.128 C2 /r RVM ib=00
  vex.66.0F.WIG.128 C2 /r RVM ib=00
  vex.66.0F.WIG.256 C2 /r RVM ib=00
  vex.66.0F.WIG.256 C2 /r RVM ib=00
  evex.66.0F.W1.128 C2 /r RVM ib=00
  evex.66.0F.W1.128.N16 C2 /r RVM ib=00
  evex.66.0F.W1.128.N8 C2 /r RVM ib=00
  evex.66.0F.W1.256 C2 /r RVM ib=00
  evex.66.0F.W1.256.N32 C2 /r RVM ib=00
  evex.66.0F.W1.256.N8 C2 /r RVM ib=00
  evex.66.0F.W1.512 C2 /r RVM ib=00
  evex.66.0F.W1.512.N64 C2 /r RVM ib=00
  evex.66.0F.W1.512.N8 C2 /r RVM ib=00
  vex.np.0F.WIG.128 C2 /r RVM ib=00
  vex.np.0F.WIG.128 C2 /r RVM ib=00
  vex.np.0F.WIG.256 C2 /r RVM ib=00
  vex.np.0F.WIG.256 C2 /r RVM ib=00
  evex.np.0F.W0.128 C2 /r RVM ib=00
  evex.np.0F.W0.128.N16 C2 /r RVM ib=00
  evex.np.0F.W0.128.N4 C2 /r RVM ib=00
  evex.np.0F.W0.256 C2 /r RVM ib=00
  evex.np.0F.W0.256.N32 C2 /r RVM ib=00
  evex.np.0F.W0.256.N4 C2 /r RVM ib=00
  evex.np.0F.W0.512 C2 /r RVM ib=00
  evex.np.0F.W0.512.N64 C2 /r RVM ib=00
  evex.np.0F.W0.512.N4 C2 /r RVM ib=00
  vex.F2.0F.WIG.LIG C2 /r RVM ib=00
  vex.F2.0F.WIG.LIG C2 /r RVM ib=00
  evex.F2.0F.W1.LIG C2 /r RVM ib=00
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=00
  vex.F3.0F.WIG.LIG C2 /r RVM ib=00
  evex.F3.0F.W0.LIG C2 /r RVM ib=00
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=00
  vex.66.0F.WIG.128 C2 /r RVM ib=0B
  vex.66.0F.WIG.128 C2 /r RVM ib=0B
  vex.66.0F.WIG.256 C2 /r RVM ib=0B
  vex.66.0F.WIG.256 C2 /r RVM ib=0B
  evex.66.0F.W1.128 C2 /r RVM ib=0B
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0B
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0B
  evex.66.0F.W1.256 C2 /r RVM ib=0B
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0B
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0B
  evex.66.0F.W1.512 C2 /r RVM ib=0B
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0B
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0B
  vex.np.0F.WIG.128 C2 /r RVM ib=0B
  vex.np.0F.WIG.128 C2 /r RVM ib=0B
  vex.np.0F.WIG.256 C2 /r RVM ib=0B
  vex.np.0F.WIG.256 C2 /r RVM ib=0B
  evex.np.0F.W0.128 C2 /r RVM ib=0B
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0B
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0B
  evex.np.0F.W0.256 C2 /r RVM ib=0B
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0B
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0B
  evex.np.0F.W0.512 C2 /r RVM ib=0B
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0B
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0B
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0B
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0B
  evex.F2.0F.W1.LIG C2 /r RVM ib=0B
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0B
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0B
  evex.F3.0F.W0.LIG C2 /r RVM ib=0B
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0B
  vex.66.0F.WIG.128 C2 /r RVM ib=1B
  vex.66.0F.WIG.128 C2 /r RVM ib=1B
  vex.66.0F.WIG.256 C2 /r RVM ib=1B
  vex.66.0F.WIG.256 C2 /r RVM ib=1B
  evex.66.0F.W1.128 C2 /r RVM ib=1B
  evex.66.0F.W1.128.N16 C2 /r RVM ib=1B
  evex.66.0F.W1.128.N8 C2 /r RVM ib=1B
  evex.66.0F.W1.256 C2 /r RVM ib=1B
  evex.66.0F.W1.256.N32 C2 /r RVM ib=1B
  evex.66.0F.W1.256.N8 C2 /r RVM ib=1B
  evex.66.0F.W1.512 C2 /r RVM ib=1B
  evex.66.0F.W1.512.N64 C2 /r RVM ib=1B
  evex.66.0F.W1.512.N8 C2 /r RVM ib=1B
  vex.np.0F.WIG.128 C2 /r RVM ib=1B
  vex.np.0F.WIG.128 C2 /r RVM ib=1B
  vex.np.0F.WIG.256 C2 /r RVM ib=1B
  vex.np.0F.WIG.256 C2 /r RVM ib=1B
  evex.np.0F.W0.128 C2 /r RVM ib=1B
  evex.np.0F.W0.128.N16 C2 /r RVM ib=1B
  evex.np.0F.W0.128.N4 C2 /r RVM ib=1B
  evex.np.0F.W0.256 C2 /r RVM ib=1B
  evex.np.0F.W0.256.N32 C2 /r RVM ib=1B
  evex.np.0F.W0.256.N4 C2 /r RVM ib=1B
  evex.np.0F.W0.512 C2 /r RVM ib=1B
  evex.np.0F.W0.512.N64 C2 /r RVM ib=1B
  evex.np.0F.W0.512.N4 C2 /r RVM ib=1B
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1B
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1B
  evex.F2.0F.W1.LIG C2 /r RVM ib=1B
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=1B
  vex.F3.0F.WIG.LIG C2 /r RVM ib=1B
  evex.F3.0F.W0.LIG C2 /r RVM ib=1B
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=1B
  vex.66.0F.WIG.128 C2 /r RVM ib=0B
  vex.66.0F.WIG.128 C2 /r RVM ib=0B
  vex.66.0F.WIG.256 C2 /r RVM ib=0B
  vex.66.0F.WIG.256 C2 /r RVM ib=0B
  evex.66.0F.W1.128 C2 /r RVM ib=0B
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0B
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0B
  evex.66.0F.W1.256 C2 /r RVM ib=0B
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0B
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0B
  evex.66.0F.W1.512 C2 /r RVM ib=0B
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0B
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0B
  vex.np.0F.WIG.128 C2 /r RVM ib=0B
  vex.np.0F.WIG.128 C2 /r RVM ib=0B
  vex.np.0F.WIG.256 C2 /r RVM ib=0B
  vex.np.0F.WIG.256 C2 /r RVM ib=0B
  evex.np.0F.W0.128 C2 /r RVM ib=0B
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0B
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0B
  evex.np.0F.W0.256 C2 /r RVM ib=0B
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0B
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0B
  evex.np.0F.W0.512 C2 /r RVM ib=0B
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0B
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0B
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0B
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0B
  evex.F2.0F.W1.LIG C2 /r RVM ib=0B
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0B
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0B
  evex.F3.0F.W0.LIG C2 /r RVM ib=0B
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0B
  vex.66.0F.WIG.128 C2 /r RVM ib=1D
  vex.66.0F.WIG.128 C2 /r RVM ib=1D
  vex.66.0F.WIG.256 C2 /r RVM ib=1D
  vex.66.0F.WIG.256 C2 /r RVM ib=1D
  evex.66.0F.W1.128 C2 /r RVM ib=1D
  evex.66.0F.W1.128.N16 C2 /r RVM ib=1D
  evex.66.0F.W1.128.N8 C2 /r RVM ib=1D
  evex.66.0F.W1.256 C2 /r RVM ib=1D
  evex.66.0F.W1.256.N32 C2 /r RVM ib=1D
  evex.66.0F.W1.256.N8 C2 /r RVM ib=1D
  evex.66.0F.W1.512 C2 /r RVM ib=1D
  evex.66.0F.W1.512.N64 C2 /r RVM ib=1D
  evex.66.0F.W1.512.N8 C2 /r RVM ib=1D
  vex.np.0F.WIG.128 C2 /r RVM ib=1D
  vex.np.0F.WIG.128 C2 /r RVM ib=1D
  vex.np.0F.WIG.256 C2 /r RVM ib=1D
  vex.np.0F.WIG.256 C2 /r RVM ib=1D
  evex.np.0F.W0.128 C2 /r RVM ib=1D
  evex.np.0F.W0.128.N16 C2 /r RVM ib=1D
  evex.np.0F.W0.128.N4 C2 /r RVM ib=1D
  evex.np.0F.W0.256 C2 /r RVM ib=1D
  evex.np.0F.W0.256.N32 C2 /r RVM ib=1D
  evex.np.0F.W0.256.N4 C2 /r RVM ib=1D
  evex.np.0F.W0.512 C2 /r RVM ib=1D
  evex.np.0F.W0.512.N64 C2 /r RVM ib=1D
  evex.np.0F.W0.512.N4 C2 /r RVM ib=1D
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1D
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1D
  evex.F2.0F.W1.LIG C2 /r RVM ib=1D
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=1D
  vex.F3.0F.WIG.LIG C2 /r RVM ib=1D
  evex.F3.0F.W0.LIG C2 /r RVM ib=1D
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=1D
  vex.66.0F.WIG.128 C2 /r RVM ib=0D
  vex.66.0F.WIG.128 C2 /r RVM ib=0D
  vex.66.0F.WIG.256 C2 /r RVM ib=0D
  vex.66.0F.WIG.256 C2 /r RVM ib=0D
  evex.66.0F.W1.128 C2 /r RVM ib=0D
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0D
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0D
  evex.66.0F.W1.256 C2 /r RVM ib=0D
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0D
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0D
  evex.66.0F.W1.512 C2 /r RVM ib=0D
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0D
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0D
  vex.np.0F.WIG.128 C2 /r RVM ib=0D
  vex.np.0F.WIG.128 C2 /r RVM ib=0D
  vex.np.0F.WIG.256 C2 /r RVM ib=0D
  vex.np.0F.WIG.256 C2 /r RVM ib=0D
  evex.np.0F.W0.128 C2 /r RVM ib=0D
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0D
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0D
  evex.np.0F.W0.256 C2 /r RVM ib=0D
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0D
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0D
  evex.np.0F.W0.512 C2 /r RVM ib=0D
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0D
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0D
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0D
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0D
  evex.F2.0F.W1.LIG C2 /r RVM ib=0D
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0D
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0D
  evex.F3.0F.W0.LIG C2 /r RVM ib=0D
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0D
  vex.66.0F.WIG.128 C2 /r RVM ib=0D
  vex.66.0F.WIG.128 C2 /r RVM ib=0D
  vex.66.0F.WIG.256 C2 /r RVM ib=0D
  vex.66.0F.WIG.256 C2 /r RVM ib=0D
  evex.66.0F.W1.128 C2 /r RVM ib=0D
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0D
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0D
  evex.66.0F.W1.256 C2 /r RVM ib=0D
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0D
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0D
  evex.66.0F.W1.512 C2 /r RVM ib=0D
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0D
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0D
  vex.np.0F.WIG.128 C2 /r RVM ib=0D
  vex.np.0F.WIG.128 C2 /r RVM ib=0D
  vex.np.0F.WIG.256 C2 /r RVM ib=0D
  vex.np.0F.WIG.256 C2 /r RVM ib=0D
  evex.np.0F.W0.128 C2 /r RVM ib=0D
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0D
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0D
  evex.np.0F.W0.256 C2 /r RVM ib=0D
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0D
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0D
  evex.np.0F.W0.512 C2 /r RVM ib=0D
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0D
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0D
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0D
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0D
  evex.F2.0F.W1.LIG C2 /r RVM ib=0D
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0D
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0D
  evex.F3.0F.W0.LIG C2 /r RVM ib=0D
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0D
  vex.66.0F.WIG.128 C2 /r RVM ib=1E
  vex.66.0F.WIG.128 C2 /r RVM ib=1E
  vex.66.0F.WIG.256 C2 /r RVM ib=1E
  vex.66.0F.WIG.256 C2 /r RVM ib=1E
  evex.66.0F.W1.128 C2 /r RVM ib=1E
  evex.66.0F.W1.128.N16 C2 /r RVM ib=1E
  evex.66.0F.W1.128.N8 C2 /r RVM ib=1E
  evex.66.0F.W1.256 C2 /r RVM ib=1E
  evex.66.0F.W1.256.N32 C2 /r RVM ib=1E
  evex.66.0F.W1.256.N8 C2 /r RVM ib=1E
  evex.66.0F.W1.512 C2 /r RVM ib=1E
  evex.66.0F.W1.512.N64 C2 /r RVM ib=1E
  evex.66.0F.W1.512.N8 C2 /r RVM ib=1E
  vex.np.0F.WIG.128 C2 /r RVM ib=1E
  vex.np.0F.WIG.128 C2 /r RVM ib=1E
  vex.np.0F.WIG.256 C2 /r RVM ib=1E
  vex.np.0F.WIG.256 C2 /r RVM ib=1E
  evex.np.0F.W0.128 C2 /r RVM ib=1E
  evex.np.0F.W0.128.N16 C2 /r RVM ib=1E
  evex.np.0F.W0.128.N4 C2 /r RVM ib=1E
  evex.np.0F.W0.256 C2 /r RVM ib=1E
  evex.np.0F.W0.256.N32 C2 /r RVM ib=1E
  evex.np.0F.W0.256.N4 C2 /r RVM ib=1E
  evex.np.0F.W0.512 C2 /r RVM ib=1E
  evex.np.0F.W0.512.N64 C2 /r RVM ib=1E
  evex.np.0F.W0.512.N4 C2 /r RVM ib=1E
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1E
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1E
  evex.F2.0F.W1.LIG C2 /r RVM ib=1E
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=1E
  vex.F3.0F.WIG.LIG C2 /r RVM ib=1E
  evex.F3.0F.W0.LIG C2 /r RVM ib=1E
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=1E
  vex.66.0F.WIG.128 C2 /r RVM ib=0E
  vex.66.0F.WIG.128 C2 /r RVM ib=0E
  vex.66.0F.WIG.256 C2 /r RVM ib=0E
  vex.66.0F.WIG.256 C2 /r RVM ib=0E
  evex.66.0F.W1.128 C2 /r RVM ib=0E
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0E
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0E
  evex.66.0F.W1.256 C2 /r RVM ib=0E
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0E
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0E
  evex.66.0F.W1.512 C2 /r RVM ib=0E
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0E
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0E
  vex.np.0F.WIG.128 C2 /r RVM ib=0E
  vex.np.0F.WIG.128 C2 /r RVM ib=0E
  vex.np.0F.WIG.256 C2 /r RVM ib=0E
  vex.np.0F.WIG.256 C2 /r RVM ib=0E
  evex.np.0F.W0.128 C2 /r RVM ib=0E
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0E
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0E
  evex.np.0F.W0.256 C2 /r RVM ib=0E
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0E
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0E
  evex.np.0F.W0.512 C2 /r RVM ib=0E
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0E
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0E
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0E
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0E
  evex.F2.0F.W1.LIG C2 /r RVM ib=0E
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0E
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0E
  evex.F3.0F.W0.LIG C2 /r RVM ib=0E
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0E
  vex.66.0F.WIG.128 C2 /r RVM ib=0E
  vex.66.0F.WIG.128 C2 /r RVM ib=0E
  vex.66.0F.WIG.256 C2 /r RVM ib=0E
  vex.66.0F.WIG.256 C2 /r RVM ib=0E
  evex.66.0F.W1.128 C2 /r RVM ib=0E
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0E
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0E
  evex.66.0F.W1.256 C2 /r RVM ib=0E
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0E
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0E
  evex.66.0F.W1.512 C2 /r RVM ib=0E
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0E
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0E
  vex.np.0F.WIG.128 C2 /r RVM ib=0E
  vex.np.0F.WIG.128 C2 /r RVM ib=0E
  vex.np.0F.WIG.256 C2 /r RVM ib=0E
  vex.np.0F.WIG.256 C2 /r RVM ib=0E
  evex.np.0F.W0.128 C2 /r RVM ib=0E
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0E
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0E
  evex.np.0F.W0.256 C2 /r RVM ib=0E
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0E
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0E
  evex.np.0F.W0.512 C2 /r RVM ib=0E
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0E
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0E
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0E
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0E
  evex.F2.0F.W1.LIG C2 /r RVM ib=0E
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0E
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0E
  evex.F3.0F.W0.LIG C2 /r RVM ib=0E
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0E
  vex.66.0F.WIG.128 C2 /r RVM ib=12
  vex.66.0F.WIG.128 C2 /r RVM ib=12
  vex.66.0F.WIG.256 C2 /r RVM ib=12
  vex.66.0F.WIG.256 C2 /r RVM ib=12
  evex.66.0F.W1.128 C2 /r RVM ib=12
  evex.66.0F.W1.128.N16 C2 /r RVM ib=12
  evex.66.0F.W1.128.N8 C2 /r RVM ib=12
  evex.66.0F.W1.256 C2 /r RVM ib=12
  evex.66.0F.W1.256.N32 C2 /r RVM ib=12
  evex.66.0F.W1.256.N8 C2 /r RVM ib=12
  evex.66.0F.W1.512 C2 /r RVM ib=12
  evex.66.0F.W1.512.N64 C2 /r RVM ib=12
  evex.66.0F.W1.512.N8 C2 /r RVM ib=12
  vex.np.0F.WIG.128 C2 /r RVM ib=12
  vex.np.0F.WIG.128 C2 /r RVM ib=12
  vex.np.0F.WIG.256 C2 /r RVM ib=12
  vex.np.0F.WIG.256 C2 /r RVM ib=12
  evex.np.0F.W0.128 C2 /r RVM ib=12
  evex.np.0F.W0.128.N16 C2 /r RVM ib=12
  evex.np.0F.W0.128.N4 C2 /r RVM ib=12
  evex.np.0F.W0.256 C2 /r RVM ib=12
  evex.np.0F.W0.256.N32 C2 /r RVM ib=12
  evex.np.0F.W0.256.N4 C2 /r RVM ib=12
  evex.np.0F.W0.512 C2 /r RVM ib=12
  evex.np.0F.W0.512.N64 C2 /r RVM ib=12
  evex.np.0F.W0.512.N4 C2 /r RVM ib=12
  vex.F2.0F.WIG.LIG C2 /r RVM ib=12
  vex.F2.0F.WIG.LIG C2 /r RVM ib=12
  evex.F2.0F.W1.LIG C2 /r RVM ib=12
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=12
  vex.F3.0F.WIG.LIG C2 /r RVM ib=12
  evex.F3.0F.W0.LIG C2 /r RVM ib=12
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=12
  vex.66.0F.WIG.128 C2 /r RVM ib=02
  vex.66.0F.WIG.128 C2 /r RVM ib=02
  vex.66.0F.WIG.256 C2 /r RVM ib=02
  vex.66.0F.WIG.256 C2 /r RVM ib=02
  evex.66.0F.W1.128 C2 /r RVM ib=02
  evex.66.0F.W1.128.N16 C2 /r RVM ib=02
  evex.66.0F.W1.128.N8 C2 /r RVM ib=02
  evex.66.0F.W1.256 C2 /r RVM ib=02
  evex.66.0F.W1.256.N32 C2 /r RVM ib=02
  evex.66.0F.W1.256.N8 C2 /r RVM ib=02
  evex.66.0F.W1.512 C2 /r RVM ib=02
  evex.66.0F.W1.512.N64 C2 /r RVM ib=02
  evex.66.0F.W1.512.N8 C2 /r RVM ib=02
  vex.np.0F.WIG.128 C2 /r RVM ib=02
  vex.np.0F.WIG.128 C2 /r RVM ib=02
  vex.np.0F.WIG.256 C2 /r RVM ib=02
  vex.np.0F.WIG.256 C2 /r RVM ib=02
  evex.np.0F.W0.128 C2 /r RVM ib=02
  evex.np.0F.W0.128.N16 C2 /r RVM ib=02
  evex.np.0F.W0.128.N4 C2 /r RVM ib=02
  evex.np.0F.W0.256 C2 /r RVM ib=02
  evex.np.0F.W0.256.N32 C2 /r RVM ib=02
  evex.np.0F.W0.256.N4 C2 /r RVM ib=02
  evex.np.0F.W0.512 C2 /r RVM ib=02
  evex.np.0F.W0.512.N64 C2 /r RVM ib=02
  evex.np.0F.W0.512.N4 C2 /r RVM ib=02
  vex.F2.0F.WIG.LIG C2 /r RVM ib=02
  vex.F2.0F.WIG.LIG C2 /r RVM ib=02
  evex.F2.0F.W1.LIG C2 /r RVM ib=02
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=02
  vex.F3.0F.WIG.LIG C2 /r RVM ib=02
  evex.F3.0F.W0.LIG C2 /r RVM ib=02
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=02
  vex.66.0F.WIG.128 C2 /r RVM ib=02
  vex.66.0F.WIG.128 C2 /r RVM ib=02
  vex.66.0F.WIG.256 C2 /r RVM ib=02
  vex.66.0F.WIG.256 C2 /r RVM ib=02
  evex.66.0F.W1.128 C2 /r RVM ib=02
  evex.66.0F.W1.128.N16 C2 /r RVM ib=02
  evex.66.0F.W1.128.N8 C2 /r RVM ib=02
  evex.66.0F.W1.256 C2 /r RVM ib=02
  evex.66.0F.W1.256.N32 C2 /r RVM ib=02
  evex.66.0F.W1.256.N8 C2 /r RVM ib=02
  evex.66.0F.W1.512 C2 /r RVM ib=02
  evex.66.0F.W1.512.N64 C2 /r RVM ib=02
  evex.66.0F.W1.512.N8 C2 /r RVM ib=02
  vex.np.0F.WIG.128 C2 /r RVM ib=02
  vex.np.0F.WIG.128 C2 /r RVM ib=02
  vex.np.0F.WIG.256 C2 /r RVM ib=02
  vex.np.0F.WIG.256 C2 /r RVM ib=02
  evex.np.0F.W0.128 C2 /r RVM ib=02
  evex.np.0F.W0.128.N16 C2 /r RVM ib=02
  evex.np.0F.W0.128.N4 C2 /r RVM ib=02
  evex.np.0F.W0.256 C2 /r RVM ib=02
  evex.np.0F.W0.256.N32 C2 /r RVM ib=02
  evex.np.0F.W0.256.N4 C2 /r RVM ib=02
  evex.np.0F.W0.512 C2 /r RVM ib=02
  evex.np.0F.W0.512.N64 C2 /r RVM ib=02
  evex.np.0F.W0.512.N4 C2 /r RVM ib=02
  vex.F2.0F.WIG.LIG C2 /r RVM ib=02
  vex.F2.0F.WIG.LIG C2 /r RVM ib=02
  evex.F2.0F.W1.LIG C2 /r RVM ib=02
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=02
  vex.F3.0F.WIG.LIG C2 /r RVM ib=02
  evex.F3.0F.W0.LIG C2 /r RVM ib=02
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=02
  vex.66.0F.WIG.128 C2 /r RVM ib=11
  vex.66.0F.WIG.128 C2 /r RVM ib=11
  vex.66.0F.WIG.256 C2 /r RVM ib=11
  vex.66.0F.WIG.256 C2 /r RVM ib=11
  evex.66.0F.W1.128 C2 /r RVM ib=11
  evex.66.0F.W1.128.N16 C2 /r RVM ib=11
  evex.66.0F.W1.128.N8 C2 /r RVM ib=11
  evex.66.0F.W1.256 C2 /r RVM ib=11
  evex.66.0F.W1.256.N32 C2 /r RVM ib=11
  evex.66.0F.W1.256.N8 C2 /r RVM ib=11
  evex.66.0F.W1.512 C2 /r RVM ib=11
  evex.66.0F.W1.512.N64 C2 /r RVM ib=11
  evex.66.0F.W1.512.N8 C2 /r RVM ib=11
  vex.np.0F.WIG.128 C2 /r RVM ib=11
  vex.np.0F.WIG.128 C2 /r RVM ib=11
  vex.np.0F.WIG.256 C2 /r RVM ib=11
  vex.np.0F.WIG.256 C2 /r RVM ib=11
  evex.np.0F.W0.128 C2 /r RVM ib=11
  evex.np.0F.W0.128.N16 C2 /r RVM ib=11
  evex.np.0F.W0.128.N4 C2 /r RVM ib=11
  evex.np.0F.W0.256 C2 /r RVM ib=11
  evex.np.0F.W0.256.N32 C2 /r RVM ib=11
  evex.np.0F.W0.256.N4 C2 /r RVM ib=11
  evex.np.0F.W0.512 C2 /r RVM ib=11
  evex.np.0F.W0.512.N64 C2 /r RVM ib=11
  evex.np.0F.W0.512.N4 C2 /r RVM ib=11
  vex.F2.0F.WIG.LIG C2 /r RVM ib=11
  vex.F2.0F.WIG.LIG C2 /r RVM ib=11
  evex.F2.0F.W1.LIG C2 /r RVM ib=11
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=11
  vex.F3.0F.WIG.LIG C2 /r RVM ib=11
  evex.F3.0F.W0.LIG C2 /r RVM ib=11
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=11
  vex.66.0F.WIG.128 C2 /r RVM ib=01
  vex.66.0F.WIG.128 C2 /r RVM ib=01
  vex.66.0F.WIG.256 C2 /r RVM ib=01
  vex.66.0F.WIG.256 C2 /r RVM ib=01
  evex.66.0F.W1.128 C2 /r RVM ib=01
  evex.66.0F.W1.128.N16 C2 /r RVM ib=01
  evex.66.0F.W1.128.N8 C2 /r RVM ib=01
  evex.66.0F.W1.256 C2 /r RVM ib=01
  evex.66.0F.W1.256.N32 C2 /r RVM ib=01
  evex.66.0F.W1.256.N8 C2 /r RVM ib=01
  evex.66.0F.W1.512 C2 /r RVM ib=01
  evex.66.0F.W1.512.N64 C2 /r RVM ib=01
  evex.66.0F.W1.512.N8 C2 /r RVM ib=01
  vex.np.0F.WIG.128 C2 /r RVM ib=01
  vex.np.0F.WIG.128 C2 /r RVM ib=01
  vex.np.0F.WIG.256 C2 /r RVM ib=01
  vex.np.0F.WIG.256 C2 /r RVM ib=01
  evex.np.0F.W0.128 C2 /r RVM ib=01
  evex.np.0F.W0.128.N16 C2 /r RVM ib=01
  evex.np.0F.W0.128.N4 C2 /r RVM ib=01
  evex.np.0F.W0.256 C2 /r RVM ib=01
  evex.np.0F.W0.256.N32 C2 /r RVM ib=01
  evex.np.0F.W0.256.N4 C2 /r RVM ib=01
  evex.np.0F.W0.512 C2 /r RVM ib=01
  evex.np.0F.W0.512.N64 C2 /r RVM ib=01
  evex.np.0F.W0.512.N4 C2 /r RVM ib=01
  vex.F2.0F.WIG.LIG C2 /r RVM ib=01
  vex.F2.0F.WIG.LIG C2 /r RVM ib=01
  evex.F2.0F.W1.LIG C2 /r RVM ib=01
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=01
  vex.F3.0F.WIG.LIG C2 /r RVM ib=01
  evex.F3.0F.W0.LIG C2 /r RVM ib=01
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=01
  vex.66.0F.WIG.128 C2 /r RVM ib=01
  vex.66.0F.WIG.128 C2 /r RVM ib=01
  vex.66.0F.WIG.256 C2 /r RVM ib=01
  vex.66.0F.WIG.256 C2 /r RVM ib=01
  evex.66.0F.W1.128 C2 /r RVM ib=01
  evex.66.0F.W1.128.N16 C2 /r RVM ib=01
  evex.66.0F.W1.128.N8 C2 /r RVM ib=01
  evex.66.0F.W1.256 C2 /r RVM ib=01
  evex.66.0F.W1.256.N32 C2 /r RVM ib=01
  evex.66.0F.W1.256.N8 C2 /r RVM ib=01
  evex.66.0F.W1.512 C2 /r RVM ib=01
  evex.66.0F.W1.512.N64 C2 /r RVM ib=01
  evex.66.0F.W1.512.N8 C2 /r RVM ib=01
  vex.np.0F.WIG.128 C2 /r RVM ib=01
  vex.np.0F.WIG.128 C2 /r RVM ib=01
  vex.np.0F.WIG.256 C2 /r RVM ib=01
  vex.np.0F.WIG.256 C2 /r RVM ib=01
  evex.np.0F.W0.128 C2 /r RVM ib=01
  evex.np.0F.W0.128.N16 C2 /r RVM ib=01
  evex.np.0F.W0.128.N4 C2 /r RVM ib=01
  evex.np.0F.W0.256 C2 /r RVM ib=01
  evex.np.0F.W0.256.N32 C2 /r RVM ib=01
  evex.np.0F.W0.256.N4 C2 /r RVM ib=01
  evex.np.0F.W0.512 C2 /r RVM ib=01
  evex.np.0F.W0.512.N64 C2 /r RVM ib=01
  evex.np.0F.W0.512.N4 C2 /r RVM ib=01
  vex.F2.0F.WIG.LIG C2 /r RVM ib=01
  vex.F2.0F.WIG.LIG C2 /r RVM ib=01
  evex.F2.0F.W1.LIG C2 /r RVM ib=01
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=01
  vex.F3.0F.WIG.LIG C2 /r RVM ib=01
  evex.F3.0F.W0.LIG C2 /r RVM ib=01
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=01
  vex.66.0F.WIG.128 C2 /r RVM ib=0C
  vex.66.0F.WIG.128 C2 /r RVM ib=0C
  vex.66.0F.WIG.256 C2 /r RVM ib=0C
  vex.66.0F.WIG.256 C2 /r RVM ib=0C
  evex.66.0F.W1.128 C2 /r RVM ib=0C
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0C
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0C
  evex.66.0F.W1.256 C2 /r RVM ib=0C
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0C
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0C
  evex.66.0F.W1.512 C2 /r RVM ib=0C
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0C
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0C
  vex.np.0F.WIG.128 C2 /r RVM ib=0C
  vex.np.0F.WIG.128 C2 /r RVM ib=0C
  vex.np.0F.WIG.256 C2 /r RVM ib=0C
  vex.np.0F.WIG.256 C2 /r RVM ib=0C
  evex.np.0F.W0.128 C2 /r RVM ib=0C
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0C
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0C
  evex.np.0F.W0.256 C2 /r RVM ib=0C
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0C
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0C
  evex.np.0F.W0.512 C2 /r RVM ib=0C
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0C
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0C
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0C
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0C
  evex.F2.0F.W1.LIG C2 /r RVM ib=0C
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0C
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0C
  evex.F3.0F.W0.LIG C2 /r RVM ib=0C
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0C
  vex.66.0F.WIG.128 C2 /r RVM ib=1C
  vex.66.0F.WIG.128 C2 /r RVM ib=1C
  vex.66.0F.WIG.256 C2 /r RVM ib=1C
  vex.66.0F.WIG.256 C2 /r RVM ib=1C
  evex.66.0F.W1.128 C2 /r RVM ib=1C
  evex.66.0F.W1.128.N16 C2 /r RVM ib=1C
  evex.66.0F.W1.128.N8 C2 /r RVM ib=1C
  evex.66.0F.W1.256 C2 /r RVM ib=1C
  evex.66.0F.W1.256.N32 C2 /r RVM ib=1C
  evex.66.0F.W1.256.N8 C2 /r RVM ib=1C
  evex.66.0F.W1.512 C2 /r RVM ib=1C
  evex.66.0F.W1.512.N64 C2 /r RVM ib=1C
  evex.66.0F.W1.512.N8 C2 /r RVM ib=1C
  vex.np.0F.WIG.128 C2 /r RVM ib=1C
  vex.np.0F.WIG.128 C2 /r RVM ib=1C
  vex.np.0F.WIG.256 C2 /r RVM ib=1C
  vex.np.0F.WIG.256 C2 /r RVM ib=1C
  evex.np.0F.W0.128 C2 /r RVM ib=1C
  evex.np.0F.W0.128.N16 C2 /r RVM ib=1C
  evex.np.0F.W0.128.N4 C2 /r RVM ib=1C
  evex.np.0F.W0.256 C2 /r RVM ib=1C
  evex.np.0F.W0.256.N32 C2 /r RVM ib=1C
  evex.np.0F.W0.256.N4 C2 /r RVM ib=1C
  evex.np.0F.W0.512 C2 /r RVM ib=1C
  evex.np.0F.W0.512.N64 C2 /r RVM ib=1C
  evex.np.0F.W0.512.N4 C2 /r RVM ib=1C
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1C
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1C
  evex.F2.0F.W1.LIG C2 /r RVM ib=1C
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=1C
  vex.F3.0F.WIG.LIG C2 /r RVM ib=1C
  evex.F3.0F.W0.LIG C2 /r RVM ib=1C
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=1C
  vex.66.0F.WIG.128 C2 /r RVM ib=04
  vex.66.0F.WIG.128 C2 /r RVM ib=04
  vex.66.0F.WIG.256 C2 /r RVM ib=04
  vex.66.0F.WIG.256 C2 /r RVM ib=04
  evex.66.0F.W1.128 C2 /r RVM ib=04
  evex.66.0F.W1.128.N16 C2 /r RVM ib=04
  evex.66.0F.W1.128.N8 C2 /r RVM ib=04
  evex.66.0F.W1.256 C2 /r RVM ib=04
  evex.66.0F.W1.256.N32 C2 /r RVM ib=04
  evex.66.0F.W1.256.N8 C2 /r RVM ib=04
  evex.66.0F.W1.512 C2 /r RVM ib=04
  evex.66.0F.W1.512.N64 C2 /r RVM ib=04
  evex.66.0F.W1.512.N8 C2 /r RVM ib=04
  vex.np.0F.WIG.128 C2 /r RVM ib=04
  vex.np.0F.WIG.128 C2 /r RVM ib=04
  vex.np.0F.WIG.256 C2 /r RVM ib=04
  vex.np.0F.WIG.256 C2 /r RVM ib=04
  evex.np.0F.W0.128 C2 /r RVM ib=04
  evex.np.0F.W0.128.N16 C2 /r RVM ib=04
  evex.np.0F.W0.128.N4 C2 /r RVM ib=04
  evex.np.0F.W0.256 C2 /r RVM ib=04
  evex.np.0F.W0.256.N32 C2 /r RVM ib=04
  evex.np.0F.W0.256.N4 C2 /r RVM ib=04
  evex.np.0F.W0.512 C2 /r RVM ib=04
  evex.np.0F.W0.512.N64 C2 /r RVM ib=04
  evex.np.0F.W0.512.N4 C2 /r RVM ib=04
  vex.F2.0F.WIG.LIG C2 /r RVM ib=04
  vex.F2.0F.WIG.LIG C2 /r RVM ib=04
  evex.F2.0F.W1.LIG C2 /r RVM ib=04
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=04
  vex.F3.0F.WIG.LIG C2 /r RVM ib=04
  evex.F3.0F.W0.LIG C2 /r RVM ib=04
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=04
  vex.66.0F.WIG.128 C2 /r RVM ib=14
  vex.66.0F.WIG.128 C2 /r RVM ib=14
  vex.66.0F.WIG.256 C2 /r RVM ib=14
  vex.66.0F.WIG.256 C2 /r RVM ib=14
  evex.66.0F.W1.128 C2 /r RVM ib=14
  evex.66.0F.W1.128.N16 C2 /r RVM ib=14
  evex.66.0F.W1.128.N8 C2 /r RVM ib=14
  evex.66.0F.W1.256 C2 /r RVM ib=14
  evex.66.0F.W1.256.N32 C2 /r RVM ib=14
  evex.66.0F.W1.256.N8 C2 /r RVM ib=14
  evex.66.0F.W1.512 C2 /r RVM ib=14
  evex.66.0F.W1.512.N64 C2 /r RVM ib=14
  evex.66.0F.W1.512.N8 C2 /r RVM ib=14
  vex.np.0F.WIG.128 C2 /r RVM ib=14
  vex.np.0F.WIG.128 C2 /r RVM ib=14
  vex.np.0F.WIG.256 C2 /r RVM ib=14
  vex.np.0F.WIG.256 C2 /r RVM ib=14
  evex.np.0F.W0.128 C2 /r RVM ib=14
  evex.np.0F.W0.128.N16 C2 /r RVM ib=14
  evex.np.0F.W0.128.N4 C2 /r RVM ib=14
  evex.np.0F.W0.256 C2 /r RVM ib=14
  evex.np.0F.W0.256.N32 C2 /r RVM ib=14
  evex.np.0F.W0.256.N4 C2 /r RVM ib=14
  evex.np.0F.W0.512 C2 /r RVM ib=14
  evex.np.0F.W0.512.N64 C2 /r RVM ib=14
  evex.np.0F.W0.512.N4 C2 /r RVM ib=14
  vex.F2.0F.WIG.LIG C2 /r RVM ib=14
  vex.F2.0F.WIG.LIG C2 /r RVM ib=14
  evex.F2.0F.W1.LIG C2 /r RVM ib=14
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=14
  vex.F3.0F.WIG.LIG C2 /r RVM ib=14
  evex.F3.0F.W0.LIG C2 /r RVM ib=14
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=14
  vex.66.0F.WIG.128 C2 /r RVM ib=04
  vex.66.0F.WIG.128 C2 /r RVM ib=04
  vex.66.0F.WIG.256 C2 /r RVM ib=04
  vex.66.0F.WIG.256 C2 /r RVM ib=04
  evex.66.0F.W1.128 C2 /r RVM ib=04
  evex.66.0F.W1.128.N16 C2 /r RVM ib=04
  evex.66.0F.W1.128.N8 C2 /r RVM ib=04
  evex.66.0F.W1.256 C2 /r RVM ib=04
  evex.66.0F.W1.256.N32 C2 /r RVM ib=04
  evex.66.0F.W1.256.N8 C2 /r RVM ib=04
  evex.66.0F.W1.512 C2 /r RVM ib=04
  evex.66.0F.W1.512.N64 C2 /r RVM ib=04
  evex.66.0F.W1.512.N8 C2 /r RVM ib=04
  vex.np.0F.WIG.128 C2 /r RVM ib=04
  vex.np.0F.WIG.128 C2 /r RVM ib=04
  vex.np.0F.WIG.256 C2 /r RVM ib=04
  vex.np.0F.WIG.256 C2 /r RVM ib=04
  evex.np.0F.W0.128 C2 /r RVM ib=04
  evex.np.0F.W0.128.N16 C2 /r RVM ib=04
  evex.np.0F.W0.128.N4 C2 /r RVM ib=04
  evex.np.0F.W0.256 C2 /r RVM ib=04
  evex.np.0F.W0.256.N32 C2 /r RVM ib=04
  evex.np.0F.W0.256.N4 C2 /r RVM ib=04
  evex.np.0F.W0.512 C2 /r RVM ib=04
  evex.np.0F.W0.512.N64 C2 /r RVM ib=04
  evex.np.0F.W0.512.N4 C2 /r RVM ib=04
  vex.F2.0F.WIG.LIG C2 /r RVM ib=04
  vex.F2.0F.WIG.LIG C2 /r RVM ib=04
  evex.F2.0F.W1.LIG C2 /r RVM ib=04
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=04
  vex.F3.0F.WIG.LIG C2 /r RVM ib=04
  evex.F3.0F.W0.LIG C2 /r RVM ib=04
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=04
  vex.66.0F.WIG.128 C2 /r RVM ib=19
  vex.66.0F.WIG.128 C2 /r RVM ib=19
  vex.66.0F.WIG.256 C2 /r RVM ib=19
  vex.66.0F.WIG.256 C2 /r RVM ib=19
  evex.66.0F.W1.128 C2 /r RVM ib=19
  evex.66.0F.W1.128.N16 C2 /r RVM ib=19
  evex.66.0F.W1.128.N8 C2 /r RVM ib=19
  evex.66.0F.W1.256 C2 /r RVM ib=19
  evex.66.0F.W1.256.N32 C2 /r RVM ib=19
  evex.66.0F.W1.256.N8 C2 /r RVM ib=19
  evex.66.0F.W1.512 C2 /r RVM ib=19
  evex.66.0F.W1.512.N64 C2 /r RVM ib=19
  evex.66.0F.W1.512.N8 C2 /r RVM ib=19
  vex.np.0F.WIG.128 C2 /r RVM ib=19
  vex.np.0F.WIG.128 C2 /r RVM ib=19
  vex.np.0F.WIG.256 C2 /r RVM ib=19
  vex.np.0F.WIG.256 C2 /r RVM ib=19
  evex.np.0F.W0.128 C2 /r RVM ib=19
  evex.np.0F.W0.128.N16 C2 /r RVM ib=19
  evex.np.0F.W0.128.N4 C2 /r RVM ib=19
  evex.np.0F.W0.256 C2 /r RVM ib=19
  evex.np.0F.W0.256.N32 C2 /r RVM ib=19
  evex.np.0F.W0.256.N4 C2 /r RVM ib=19
  evex.np.0F.W0.512 C2 /r RVM ib=19
  evex.np.0F.W0.512.N64 C2 /r RVM ib=19
  evex.np.0F.W0.512.N4 C2 /r RVM ib=19
  vex.F2.0F.WIG.LIG C2 /r RVM ib=19
  vex.F2.0F.WIG.LIG C2 /r RVM ib=19
  evex.F2.0F.W1.LIG C2 /r RVM ib=19
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=19
  vex.F3.0F.WIG.LIG C2 /r RVM ib=19
  evex.F3.0F.W0.LIG C2 /r RVM ib=19
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=19
  vex.66.0F.WIG.128 C2 /r RVM ib=09
  vex.66.0F.WIG.128 C2 /r RVM ib=09
  vex.66.0F.WIG.256 C2 /r RVM ib=09
  vex.66.0F.WIG.256 C2 /r RVM ib=09
  evex.66.0F.W1.128 C2 /r RVM ib=09
  evex.66.0F.W1.128.N16 C2 /r RVM ib=09
  evex.66.0F.W1.128.N8 C2 /r RVM ib=09
  evex.66.0F.W1.256 C2 /r RVM ib=09
  evex.66.0F.W1.256.N32 C2 /r RVM ib=09
  evex.66.0F.W1.256.N8 C2 /r RVM ib=09
  evex.66.0F.W1.512 C2 /r RVM ib=09
  evex.66.0F.W1.512.N64 C2 /r RVM ib=09
  evex.66.0F.W1.512.N8 C2 /r RVM ib=09
  vex.np.0F.WIG.128 C2 /r RVM ib=09
  vex.np.0F.WIG.128 C2 /r RVM ib=09
  vex.np.0F.WIG.256 C2 /r RVM ib=09
  vex.np.0F.WIG.256 C2 /r RVM ib=09
  evex.np.0F.W0.128 C2 /r RVM ib=09
  evex.np.0F.W0.128.N16 C2 /r RVM ib=09
  evex.np.0F.W0.128.N4 C2 /r RVM ib=09
  evex.np.0F.W0.256 C2 /r RVM ib=09
  evex.np.0F.W0.256.N32 C2 /r RVM ib=09
  evex.np.0F.W0.256.N4 C2 /r RVM ib=09
  evex.np.0F.W0.512 C2 /r RVM ib=09
  evex.np.0F.W0.512.N64 C2 /r RVM ib=09
  evex.np.0F.W0.512.N4 C2 /r RVM ib=09
  vex.F2.0F.WIG.LIG C2 /r RVM ib=09
  vex.F2.0F.WIG.LIG C2 /r RVM ib=09
  evex.F2.0F.W1.LIG C2 /r RVM ib=09
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=09
  vex.F3.0F.WIG.LIG C2 /r RVM ib=09
  evex.F3.0F.W0.LIG C2 /r RVM ib=09
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=09
  vex.66.0F.WIG.128 C2 /r RVM ib=09
  vex.66.0F.WIG.128 C2 /r RVM ib=09
  vex.66.0F.WIG.256 C2 /r RVM ib=09
  vex.66.0F.WIG.256 C2 /r RVM ib=09
  evex.66.0F.W1.128 C2 /r RVM ib=09
  evex.66.0F.W1.128.N16 C2 /r RVM ib=09
  evex.66.0F.W1.128.N8 C2 /r RVM ib=09
  evex.66.0F.W1.256 C2 /r RVM ib=09
  evex.66.0F.W1.256.N32 C2 /r RVM ib=09
  evex.66.0F.W1.256.N8 C2 /r RVM ib=09
  evex.66.0F.W1.512 C2 /r RVM ib=09
  evex.66.0F.W1.512.N64 C2 /r RVM ib=09
  evex.66.0F.W1.512.N8 C2 /r RVM ib=09
  vex.np.0F.WIG.128 C2 /r RVM ib=09
  vex.np.0F.WIG.128 C2 /r RVM ib=09
  vex.np.0F.WIG.256 C2 /r RVM ib=09
  vex.np.0F.WIG.256 C2 /r RVM ib=09
  evex.np.0F.W0.128 C2 /r RVM ib=09
  evex.np.0F.W0.128.N16 C2 /r RVM ib=09
  evex.np.0F.W0.128.N4 C2 /r RVM ib=09
  evex.np.0F.W0.256 C2 /r RVM ib=09
  evex.np.0F.W0.256.N32 C2 /r RVM ib=09
  evex.np.0F.W0.256.N4 C2 /r RVM ib=09
  evex.np.0F.W0.512 C2 /r RVM ib=09
  evex.np.0F.W0.512.N64 C2 /r RVM ib=09
  evex.np.0F.W0.512.N4 C2 /r RVM ib=09
  vex.F2.0F.WIG.LIG C2 /r RVM ib=09
  vex.F2.0F.WIG.LIG C2 /r RVM ib=09
  evex.F2.0F.W1.LIG C2 /r RVM ib=09
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=09
  vex.F3.0F.WIG.LIG C2 /r RVM ib=09
  evex.F3.0F.W0.LIG C2 /r RVM ib=09
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=09
  vex.66.0F.WIG.128 C2 /r RVM ib=1A
  vex.66.0F.WIG.128 C2 /r RVM ib=1A
  vex.66.0F.WIG.256 C2 /r RVM ib=1A
  vex.66.0F.WIG.256 C2 /r RVM ib=1A
  evex.66.0F.W1.128 C2 /r RVM ib=1A
  evex.66.0F.W1.128.N16 C2 /r RVM ib=1A
  evex.66.0F.W1.128.N8 C2 /r RVM ib=1A
  evex.66.0F.W1.256 C2 /r RVM ib=1A
  evex.66.0F.W1.256.N32 C2 /r RVM ib=1A
  evex.66.0F.W1.256.N8 C2 /r RVM ib=1A
  evex.66.0F.W1.512 C2 /r RVM ib=1A
  evex.66.0F.W1.512.N64 C2 /r RVM ib=1A
  evex.66.0F.W1.512.N8 C2 /r RVM ib=1A
  vex.np.0F.WIG.128 C2 /r RVM ib=1A
  vex.np.0F.WIG.128 C2 /r RVM ib=1A
  vex.np.0F.WIG.256 C2 /r RVM ib=1A
  vex.np.0F.WIG.256 C2 /r RVM ib=1A
  evex.np.0F.W0.128 C2 /r RVM ib=1A
  evex.np.0F.W0.128.N16 C2 /r RVM ib=1A
  evex.np.0F.W0.128.N4 C2 /r RVM ib=1A
  evex.np.0F.W0.256 C2 /r RVM ib=1A
  evex.np.0F.W0.256.N32 C2 /r RVM ib=1A
  evex.np.0F.W0.256.N4 C2 /r RVM ib=1A
  evex.np.0F.W0.512 C2 /r RVM ib=1A
  evex.np.0F.W0.512.N64 C2 /r RVM ib=1A
  evex.np.0F.W0.512.N4 C2 /r RVM ib=1A
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1A
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1A
  evex.F2.0F.W1.LIG C2 /r RVM ib=1A
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=1A
  vex.F3.0F.WIG.LIG C2 /r RVM ib=1A
  evex.F3.0F.W0.LIG C2 /r RVM ib=1A
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=1A
  vex.66.0F.WIG.128 C2 /r RVM ib=0A
  vex.66.0F.WIG.128 C2 /r RVM ib=0A
  vex.66.0F.WIG.256 C2 /r RVM ib=0A
  vex.66.0F.WIG.256 C2 /r RVM ib=0A
  evex.66.0F.W1.128 C2 /r RVM ib=0A
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0A
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0A
  evex.66.0F.W1.256 C2 /r RVM ib=0A
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0A
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0A
  evex.66.0F.W1.512 C2 /r RVM ib=0A
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0A
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0A
  vex.np.0F.WIG.128 C2 /r RVM ib=0A
  vex.np.0F.WIG.128 C2 /r RVM ib=0A
  vex.np.0F.WIG.256 C2 /r RVM ib=0A
  vex.np.0F.WIG.256 C2 /r RVM ib=0A
  evex.np.0F.W0.128 C2 /r RVM ib=0A
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0A
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0A
  evex.np.0F.W0.256 C2 /r RVM ib=0A
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0A
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0A
  evex.np.0F.W0.512 C2 /r RVM ib=0A
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0A
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0A
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0A
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0A
  evex.F2.0F.W1.LIG C2 /r RVM ib=0A
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0A
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0A
  evex.F3.0F.W0.LIG C2 /r RVM ib=0A
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0A
  vex.66.0F.WIG.128 C2 /r RVM ib=0A
  vex.66.0F.WIG.128 C2 /r RVM ib=0A
  vex.66.0F.WIG.256 C2 /r RVM ib=0A
  vex.66.0F.WIG.256 C2 /r RVM ib=0A
  evex.66.0F.W1.128 C2 /r RVM ib=0A
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0A
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0A
  evex.66.0F.W1.256 C2 /r RVM ib=0A
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0A
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0A
  evex.66.0F.W1.512 C2 /r RVM ib=0A
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0A
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0A
  vex.np.0F.WIG.128 C2 /r RVM ib=0A
  vex.np.0F.WIG.128 C2 /r RVM ib=0A
  vex.np.0F.WIG.256 C2 /r RVM ib=0A
  vex.np.0F.WIG.256 C2 /r RVM ib=0A
  evex.np.0F.W0.128 C2 /r RVM ib=0A
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0A
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0A
  evex.np.0F.W0.256 C2 /r RVM ib=0A
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0A
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0A
  evex.np.0F.W0.512 C2 /r RVM ib=0A
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0A
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0A
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0A
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0A
  evex.F2.0F.W1.LIG C2 /r RVM ib=0A
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0A
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0A
  evex.F3.0F.W0.LIG C2 /r RVM ib=0A
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0A
  vex.66.0F.WIG.128 C2 /r RVM ib=16
  vex.66.0F.WIG.128 C2 /r RVM ib=16
  vex.66.0F.WIG.256 C2 /r RVM ib=16
  vex.66.0F.WIG.256 C2 /r RVM ib=16
  evex.66.0F.W1.128 C2 /r RVM ib=16
  evex.66.0F.W1.128.N16 C2 /r RVM ib=16
  evex.66.0F.W1.128.N8 C2 /r RVM ib=16
  evex.66.0F.W1.256 C2 /r RVM ib=16
  evex.66.0F.W1.256.N32 C2 /r RVM ib=16
  evex.66.0F.W1.256.N8 C2 /r RVM ib=16
  evex.66.0F.W1.512 C2 /r RVM ib=16
  evex.66.0F.W1.512.N64 C2 /r RVM ib=16
  evex.66.0F.W1.512.N8 C2 /r RVM ib=16
  vex.np.0F.WIG.128 C2 /r RVM ib=16
  vex.np.0F.WIG.128 C2 /r RVM ib=16
  vex.np.0F.WIG.256 C2 /r RVM ib=16
  vex.np.0F.WIG.256 C2 /r RVM ib=16
  evex.np.0F.W0.128 C2 /r RVM ib=16
  evex.np.0F.W0.128.N16 C2 /r RVM ib=16
  evex.np.0F.W0.128.N4 C2 /r RVM ib=16
  evex.np.0F.W0.256 C2 /r RVM ib=16
  evex.np.0F.W0.256.N32 C2 /r RVM ib=16
  evex.np.0F.W0.256.N4 C2 /r RVM ib=16
  evex.np.0F.W0.512 C2 /r RVM ib=16
  evex.np.0F.W0.512.N64 C2 /r RVM ib=16
  evex.np.0F.W0.512.N4 C2 /r RVM ib=16
  vex.F2.0F.WIG.LIG C2 /r RVM ib=16
  vex.F2.0F.WIG.LIG C2 /r RVM ib=16
  evex.F2.0F.W1.LIG C2 /r RVM ib=16
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=16
  vex.F3.0F.WIG.LIG C2 /r RVM ib=16
  evex.F3.0F.W0.LIG C2 /r RVM ib=16
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=16
  vex.66.0F.WIG.128 C2 /r RVM ib=06
  vex.66.0F.WIG.128 C2 /r RVM ib=06
  vex.66.0F.WIG.256 C2 /r RVM ib=06
  vex.66.0F.WIG.256 C2 /r RVM ib=06
  evex.66.0F.W1.128 C2 /r RVM ib=06
  evex.66.0F.W1.128.N16 C2 /r RVM ib=06
  evex.66.0F.W1.128.N8 C2 /r RVM ib=06
  evex.66.0F.W1.256 C2 /r RVM ib=06
  evex.66.0F.W1.256.N32 C2 /r RVM ib=06
  evex.66.0F.W1.256.N8 C2 /r RVM ib=06
  evex.66.0F.W1.512 C2 /r RVM ib=06
  evex.66.0F.W1.512.N64 C2 /r RVM ib=06
  evex.66.0F.W1.512.N8 C2 /r RVM ib=06
  vex.np.0F.WIG.128 C2 /r RVM ib=06
  vex.np.0F.WIG.128 C2 /r RVM ib=06
  vex.np.0F.WIG.256 C2 /r RVM ib=06
  vex.np.0F.WIG.256 C2 /r RVM ib=06
  evex.np.0F.W0.128 C2 /r RVM ib=06
  evex.np.0F.W0.128.N16 C2 /r RVM ib=06
  evex.np.0F.W0.128.N4 C2 /r RVM ib=06
  evex.np.0F.W0.256 C2 /r RVM ib=06
  evex.np.0F.W0.256.N32 C2 /r RVM ib=06
  evex.np.0F.W0.256.N4 C2 /r RVM ib=06
  evex.np.0F.W0.512 C2 /r RVM ib=06
  evex.np.0F.W0.512.N64 C2 /r RVM ib=06
  evex.np.0F.W0.512.N4 C2 /r RVM ib=06
  vex.F2.0F.WIG.LIG C2 /r RVM ib=06
  vex.F2.0F.WIG.LIG C2 /r RVM ib=06
  evex.F2.0F.W1.LIG C2 /r RVM ib=06
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=06
  vex.F3.0F.WIG.LIG C2 /r RVM ib=06
  evex.F3.0F.W0.LIG C2 /r RVM ib=06
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=06
  vex.66.0F.WIG.128 C2 /r RVM ib=06
  vex.66.0F.WIG.128 C2 /r RVM ib=06
  vex.66.0F.WIG.256 C2 /r RVM ib=06
  vex.66.0F.WIG.256 C2 /r RVM ib=06
  evex.66.0F.W1.128 C2 /r RVM ib=06
  evex.66.0F.W1.128.N16 C2 /r RVM ib=06
  evex.66.0F.W1.128.N8 C2 /r RVM ib=06
  evex.66.0F.W1.256 C2 /r RVM ib=06
  evex.66.0F.W1.256.N32 C2 /r RVM ib=06
  evex.66.0F.W1.256.N8 C2 /r RVM ib=06
  evex.66.0F.W1.512 C2 /r RVM ib=06
  evex.66.0F.W1.512.N64 C2 /r RVM ib=06
  evex.66.0F.W1.512.N8 C2 /r RVM ib=06
  vex.np.0F.WIG.128 C2 /r RVM ib=06
  vex.np.0F.WIG.128 C2 /r RVM ib=06
  vex.np.0F.WIG.256 C2 /r RVM ib=06
  vex.np.0F.WIG.256 C2 /r RVM ib=06
  evex.np.0F.W0.128 C2 /r RVM ib=06
  evex.np.0F.W0.128.N16 C2 /r RVM ib=06
  evex.np.0F.W0.128.N4 C2 /r RVM ib=06
  evex.np.0F.W0.256 C2 /r RVM ib=06
  evex.np.0F.W0.256.N32 C2 /r RVM ib=06
  evex.np.0F.W0.256.N4 C2 /r RVM ib=06
  evex.np.0F.W0.512 C2 /r RVM ib=06
  evex.np.0F.W0.512.N64 C2 /r RVM ib=06
  evex.np.0F.W0.512.N4 C2 /r RVM ib=06
  vex.F2.0F.WIG.LIG C2 /r RVM ib=06
  vex.F2.0F.WIG.LIG C2 /r RVM ib=06
  evex.F2.0F.W1.LIG C2 /r RVM ib=06
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=06
  vex.F3.0F.WIG.LIG C2 /r RVM ib=06
  evex.F3.0F.W0.LIG C2 /r RVM ib=06
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=06
  vex.66.0F.WIG.128 C2 /r RVM ib=15
  vex.66.0F.WIG.128 C2 /r RVM ib=15
  vex.66.0F.WIG.256 C2 /r RVM ib=15
  vex.66.0F.WIG.256 C2 /r RVM ib=15
  evex.66.0F.W1.128 C2 /r RVM ib=15
  evex.66.0F.W1.128.N16 C2 /r RVM ib=15
  evex.66.0F.W1.128.N8 C2 /r RVM ib=15
  evex.66.0F.W1.256 C2 /r RVM ib=15
  evex.66.0F.W1.256.N32 C2 /r RVM ib=15
  evex.66.0F.W1.256.N8 C2 /r RVM ib=15
  evex.66.0F.W1.512 C2 /r RVM ib=15
  evex.66.0F.W1.512.N64 C2 /r RVM ib=15
  evex.66.0F.W1.512.N8 C2 /r RVM ib=15
  vex.np.0F.WIG.128 C2 /r RVM ib=15
  vex.np.0F.WIG.128 C2 /r RVM ib=15
  vex.np.0F.WIG.256 C2 /r RVM ib=15
  vex.np.0F.WIG.256 C2 /r RVM ib=15
  evex.np.0F.W0.128 C2 /r RVM ib=15
  evex.np.0F.W0.128.N16 C2 /r RVM ib=15
  evex.np.0F.W0.128.N4 C2 /r RVM ib=15
  evex.np.0F.W0.256 C2 /r RVM ib=15
  evex.np.0F.W0.256.N32 C2 /r RVM ib=15
  evex.np.0F.W0.256.N4 C2 /r RVM ib=15
  evex.np.0F.W0.512 C2 /r RVM ib=15
  evex.np.0F.W0.512.N64 C2 /r RVM ib=15
  evex.np.0F.W0.512.N4 C2 /r RVM ib=15
  vex.F2.0F.WIG.LIG C2 /r RVM ib=15
  vex.F2.0F.WIG.LIG C2 /r RVM ib=15
  evex.F2.0F.W1.LIG C2 /r RVM ib=15
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=15
  vex.F3.0F.WIG.LIG C2 /r RVM ib=15
  evex.F3.0F.W0.LIG C2 /r RVM ib=15
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=15
  vex.66.0F.WIG.128 C2 /r RVM ib=05
  vex.66.0F.WIG.128 C2 /r RVM ib=05
  vex.66.0F.WIG.256 C2 /r RVM ib=05
  vex.66.0F.WIG.256 C2 /r RVM ib=05
  evex.66.0F.W1.128 C2 /r RVM ib=05
  evex.66.0F.W1.128.N16 C2 /r RVM ib=05
  evex.66.0F.W1.128.N8 C2 /r RVM ib=05
  evex.66.0F.W1.256 C2 /r RVM ib=05
  evex.66.0F.W1.256.N32 C2 /r RVM ib=05
  evex.66.0F.W1.256.N8 C2 /r RVM ib=05
  evex.66.0F.W1.512 C2 /r RVM ib=05
  evex.66.0F.W1.512.N64 C2 /r RVM ib=05
  evex.66.0F.W1.512.N8 C2 /r RVM ib=05
  vex.np.0F.WIG.128 C2 /r RVM ib=05
  vex.np.0F.WIG.128 C2 /r RVM ib=05
  vex.np.0F.WIG.256 C2 /r RVM ib=05
  vex.np.0F.WIG.256 C2 /r RVM ib=05
  evex.np.0F.W0.128 C2 /r RVM ib=05
  evex.np.0F.W0.128.N16 C2 /r RVM ib=05
  evex.np.0F.W0.128.N4 C2 /r RVM ib=05
  evex.np.0F.W0.256 C2 /r RVM ib=05
  evex.np.0F.W0.256.N32 C2 /r RVM ib=05
  evex.np.0F.W0.256.N4 C2 /r RVM ib=05
  evex.np.0F.W0.512 C2 /r RVM ib=05
  evex.np.0F.W0.512.N64 C2 /r RVM ib=05
  evex.np.0F.W0.512.N4 C2 /r RVM ib=05
  vex.F2.0F.WIG.LIG C2 /r RVM ib=05
  vex.F2.0F.WIG.LIG C2 /r RVM ib=05
  evex.F2.0F.W1.LIG C2 /r RVM ib=05
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=05
  vex.F3.0F.WIG.LIG C2 /r RVM ib=05
  evex.F3.0F.W0.LIG C2 /r RVM ib=05
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=05
  vex.66.0F.WIG.128 C2 /r RVM ib=05
  vex.66.0F.WIG.128 C2 /r RVM ib=05
  vex.66.0F.WIG.256 C2 /r RVM ib=05
  vex.66.0F.WIG.256 C2 /r RVM ib=05
  evex.66.0F.W1.128 C2 /r RVM ib=05
  evex.66.0F.W1.128.N16 C2 /r RVM ib=05
  evex.66.0F.W1.128.N8 C2 /r RVM ib=05
  evex.66.0F.W1.256 C2 /r RVM ib=05
  evex.66.0F.W1.256.N32 C2 /r RVM ib=05
  evex.66.0F.W1.256.N8 C2 /r RVM ib=05
  evex.66.0F.W1.512 C2 /r RVM ib=05
  evex.66.0F.W1.512.N64 C2 /r RVM ib=05
  evex.66.0F.W1.512.N8 C2 /r RVM ib=05
  vex.np.0F.WIG.128 C2 /r RVM ib=05
  vex.np.0F.WIG.128 C2 /r RVM ib=05
  vex.np.0F.WIG.256 C2 /r RVM ib=05
  vex.np.0F.WIG.256 C2 /r RVM ib=05
  evex.np.0F.W0.128 C2 /r RVM ib=05
  evex.np.0F.W0.128.N16 C2 /r RVM ib=05
  evex.np.0F.W0.128.N4 C2 /r RVM ib=05
  evex.np.0F.W0.256 C2 /r RVM ib=05
  evex.np.0F.W0.256.N32 C2 /r RVM ib=05
  evex.np.0F.W0.256.N4 C2 /r RVM ib=05
  evex.np.0F.W0.512 C2 /r RVM ib=05
  evex.np.0F.W0.512.N64 C2 /r RVM ib=05
  evex.np.0F.W0.512.N4 C2 /r RVM ib=05
  vex.F2.0F.WIG.LIG C2 /r RVM ib=05
  vex.F2.0F.WIG.LIG C2 /r RVM ib=05
  evex.F2.0F.W1.LIG C2 /r RVM ib=05
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=05
  vex.F3.0F.WIG.LIG C2 /r RVM ib=05
  evex.F3.0F.W0.LIG C2 /r RVM ib=05
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=05
  vex.66.0F.WIG.128 C2 /r RVM ib=07
  vex.66.0F.WIG.128 C2 /r RVM ib=07
  vex.66.0F.WIG.256 C2 /r RVM ib=07
  vex.66.0F.WIG.256 C2 /r RVM ib=07
  evex.66.0F.W1.128 C2 /r RVM ib=07
  evex.66.0F.W1.128.N16 C2 /r RVM ib=07
  evex.66.0F.W1.128.N8 C2 /r RVM ib=07
  evex.66.0F.W1.256 C2 /r RVM ib=07
  evex.66.0F.W1.256.N32 C2 /r RVM ib=07
  evex.66.0F.W1.256.N8 C2 /r RVM ib=07
  evex.66.0F.W1.512 C2 /r RVM ib=07
  evex.66.0F.W1.512.N64 C2 /r RVM ib=07
  evex.66.0F.W1.512.N8 C2 /r RVM ib=07
  vex.np.0F.WIG.128 C2 /r RVM ib=07
  vex.np.0F.WIG.128 C2 /r RVM ib=07
  vex.np.0F.WIG.256 C2 /r RVM ib=07
  vex.np.0F.WIG.256 C2 /r RVM ib=07
  evex.np.0F.W0.128 C2 /r RVM ib=07
  evex.np.0F.W0.128.N16 C2 /r RVM ib=07
  evex.np.0F.W0.128.N4 C2 /r RVM ib=07
  evex.np.0F.W0.256 C2 /r RVM ib=07
  evex.np.0F.W0.256.N32 C2 /r RVM ib=07
  evex.np.0F.W0.256.N4 C2 /r RVM ib=07
  evex.np.0F.W0.512 C2 /r RVM ib=07
  evex.np.0F.W0.512.N64 C2 /r RVM ib=07
  evex.np.0F.W0.512.N4 C2 /r RVM ib=07
  vex.F2.0F.WIG.LIG C2 /r RVM ib=07
  vex.F2.0F.WIG.LIG C2 /r RVM ib=07
  evex.F2.0F.W1.LIG C2 /r RVM ib=07
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=07
  vex.F3.0F.WIG.LIG C2 /r RVM ib=07
  evex.F3.0F.W0.LIG C2 /r RVM ib=07
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=07
  vex.66.0F.WIG.128 C2 /r RVM ib=17
  vex.66.0F.WIG.128 C2 /r RVM ib=17
  vex.66.0F.WIG.256 C2 /r RVM ib=17
  vex.66.0F.WIG.256 C2 /r RVM ib=17
  evex.66.0F.W1.128 C2 /r RVM ib=17
  evex.66.0F.W1.128.N16 C2 /r RVM ib=17
  evex.66.0F.W1.128.N8 C2 /r RVM ib=17
  evex.66.0F.W1.256 C2 /r RVM ib=17
  evex.66.0F.W1.256.N32 C2 /r RVM ib=17
  evex.66.0F.W1.256.N8 C2 /r RVM ib=17
  evex.66.0F.W1.512 C2 /r RVM ib=17
  evex.66.0F.W1.512.N64 C2 /r RVM ib=17
  evex.66.0F.W1.512.N8 C2 /r RVM ib=17
  vex.np.0F.WIG.128 C2 /r RVM ib=17
  vex.np.0F.WIG.128 C2 /r RVM ib=17
  vex.np.0F.WIG.256 C2 /r RVM ib=17
  vex.np.0F.WIG.256 C2 /r RVM ib=17
  evex.np.0F.W0.128 C2 /r RVM ib=17
  evex.np.0F.W0.128.N16 C2 /r RVM ib=17
  evex.np.0F.W0.128.N4 C2 /r RVM ib=17
  evex.np.0F.W0.256 C2 /r RVM ib=17
  evex.np.0F.W0.256.N32 C2 /r RVM ib=17
  evex.np.0F.W0.256.N4 C2 /r RVM ib=17
  evex.np.0F.W0.512 C2 /r RVM ib=17
  evex.np.0F.W0.512.N64 C2 /r RVM ib=17
  evex.np.0F.W0.512.N4 C2 /r RVM ib=17
  vex.F2.0F.WIG.LIG C2 /r RVM ib=17
  vex.F2.0F.WIG.LIG C2 /r RVM ib=17
  evex.F2.0F.W1.LIG C2 /r RVM ib=17
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=17
  vex.F3.0F.WIG.LIG C2 /r RVM ib=17
  evex.F3.0F.W0.LIG C2 /r RVM ib=17
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=17
  vex.66.0F.WIG.128 C2 /r RVM ib=07
  vex.66.0F.WIG.128 C2 /r RVM ib=07
  vex.66.0F.WIG.256 C2 /r RVM ib=07
  vex.66.0F.WIG.256 C2 /r RVM ib=07
  evex.66.0F.W1.128 C2 /r RVM ib=07
  evex.66.0F.W1.128.N16 C2 /r RVM ib=07
  evex.66.0F.W1.128.N8 C2 /r RVM ib=07
  evex.66.0F.W1.256 C2 /r RVM ib=07
  evex.66.0F.W1.256.N32 C2 /r RVM ib=07
  evex.66.0F.W1.256.N8 C2 /r RVM ib=07
  evex.66.0F.W1.512 C2 /r RVM ib=07
  evex.66.0F.W1.512.N64 C2 /r RVM ib=07
  evex.66.0F.W1.512.N8 C2 /r RVM ib=07
  vex.np.0F.WIG.128 C2 /r RVM ib=07
  vex.np.0F.WIG.128 C2 /r RVM ib=07
  vex.np.0F.WIG.256 C2 /r RVM ib=07
  vex.np.0F.WIG.256 C2 /r RVM ib=07
  evex.np.0F.W0.128 C2 /r RVM ib=07
  evex.np.0F.W0.128.N16 C2 /r RVM ib=07
  evex.np.0F.W0.128.N4 C2 /r RVM ib=07
  evex.np.0F.W0.256 C2 /r RVM ib=07
  evex.np.0F.W0.256.N32 C2 /r RVM ib=07
  evex.np.0F.W0.256.N4 C2 /r RVM ib=07
  evex.np.0F.W0.512 C2 /r RVM ib=07
  evex.np.0F.W0.512.N64 C2 /r RVM ib=07
  evex.np.0F.W0.512.N4 C2 /r RVM ib=07
  vex.F2.0F.WIG.LIG C2 /r RVM ib=07
  vex.F2.0F.WIG.LIG C2 /r RVM ib=07
  evex.F2.0F.W1.LIG C2 /r RVM ib=07
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=07
  vex.F3.0F.WIG.LIG C2 /r RVM ib=07
  evex.F3.0F.W0.LIG C2 /r RVM ib=07
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=07
  vex.66.0F.WIG.128 C2 /r RVMI ib
  vex.66.0F.WIG.128 C2 /r RVMI ib
  vex.66.0F.WIG.256 C2 /r RVMI ib
  vex.66.0F.WIG.256 C2 /r RVMI ib
  evex.66.0F.W1.128 C2 /r RVMI ib
  evex.66.0F.W1.128.N16 C2 /r RVMI ib
  evex.66.0F.W1.128.N8 C2 /r RVMI ib
  evex.66.0F.W1.256 C2 /r RVMI ib
  evex.66.0F.W1.256.N32 C2 /r RVMI ib
  evex.66.0F.W1.256.N8 C2 /r RVMI ib
  evex.66.0F.W1.512 C2 /r RVMI ib
  evex.66.0F.W1.512.N64 C2 /r RVMI ib
  evex.66.0F.W1.512.N8 C2 /r RVMI ib
  evex.np.0F3A.W0.128 C2 /r RVMI ib
  evex.np.0F3A.W0.128.N16 C2 /r RVMI ib
  evex.np.0F3A.W0.128.N2 C2 /r RVMI ib
  evex.np.0F3A.W0.256 C2 /r RVMI ib
  evex.np.0F3A.W0.256.N32 C2 /r RVMI ib
  evex.np.0F3A.W0.256.N2 C2 /r RVMI ib
  evex.np.0F3A.W0.512 C2 /r RVMI ib
  evex.np.0F3A.W0.512.N64 C2 /r RVMI ib
  evex.np.0F3A.W0.512.N2 C2 /r RVMI ib
  vex.np.0F.WIG.128 C2 /r RVMI ib
  vex.np.0F.WIG.128 C2 /r RVMI ib
  vex.np.0F.WIG.256 C2 /r RVMI ib
  vex.np.0F.WIG.256 C2 /r RVMI ib
  evex.np.0F.W0.128 C2 /r RVMI ib
  evex.np.0F.W0.128.N16 C2 /r RVMI ib
  evex.np.0F.W0.128.N4 C2 /r RVMI ib
  evex.np.0F.W0.256 C2 /r RVMI ib
  evex.np.0F.W0.256.N32 C2 /r RVMI ib
  evex.np.0F.W0.256.N4 C2 /r RVMI ib
  evex.np.0F.W0.512 C2 /r RVMI ib
  evex.np.0F.W0.512.N64 C2 /r RVMI ib
  evex.np.0F.W0.512.N4 C2 /r RVMI ib
  vex.F2.0F.WIG.LIG C2 /r RVMI ib
  vex.F2.0F.WIG.LIG C2 /r RVMI ib
  evex.F2.0F.W1.LIG C2 /r RVMI ib
  evex.F2.0F.W1.LIG.N8 C2 /r RVMI ib
  evex.F3.0F3A.W0.LIG C2 /r RVMI ib
  evex.F3.0F3A.W0.LIG.N2 C2 /r RVMI ib
  vex.F3.0F.WIG.LIG C2 /r RVMI ib
  vex.F3.0F.WIG.LIG C2 /r RVMI ib
  evex.F3.0F.W0.LIG C2 /r RVMI ib
  evex.F3.0F.W0.LIG.N4 C2 /r RVMI ib
  vex.66.0F.WIG.128 C2 /r RVM ib=0F
  vex.66.0F.WIG.128 C2 /r RVM ib=0F
  vex.66.0F.WIG.256 C2 /r RVM ib=0F
  vex.66.0F.WIG.256 C2 /r RVM ib=0F
  evex.66.0F.W1.128 C2 /r RVM ib=0F
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0F
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0F
  evex.66.0F.W1.256 C2 /r RVM ib=0F
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0F
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0F
  evex.66.0F.W1.512 C2 /r RVM ib=0F
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0F
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0F
  vex.np.0F.WIG.128 C2 /r RVM ib=0F
  vex.np.0F.WIG.128 C2 /r RVM ib=0F
  vex.np.0F.WIG.256 C2 /r RVM ib=0F
  vex.np.0F.WIG.256 C2 /r RVM ib=0F
  evex.np.0F.W0.128 C2 /r RVM ib=0F
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0F
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0F
  evex.np.0F.W0.256 C2 /r RVM ib=0F
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0F
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0F
  evex.np.0F.W0.512 C2 /r RVM ib=0F
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0F
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0F
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0F
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0F
  evex.F2.0F.W1.LIG C2 /r RVM ib=0F
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0F
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0F
  evex.F3.0F.W0.LIG C2 /r RVM ib=0F
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0F
  vex.66.0F.WIG.128 C2 /r RVM ib=1F
  vex.66.0F.WIG.128 C2 /r RVM ib=1F
  vex.66.0F.WIG.256 C2 /r RVM ib=1F
  vex.66.0F.WIG.256 C2 /r RVM ib=1F
  evex.66.0F.W1.128 C2 /r RVM ib=1F
  evex.66.0F.W1.128.N16 C2 /r RVM ib=1F
  evex.66.0F.W1.128.N8 C2 /r RVM ib=1F
  evex.66.0F.W1.256 C2 /r RVM ib=1F
  evex.66.0F.W1.256.N32 C2 /r RVM ib=1F
  evex.66.0F.W1.256.N8 C2 /r RVM ib=1F
  evex.66.0F.W1.512 C2 /r RVM ib=1F
  evex.66.0F.W1.512.N64 C2 /r RVM ib=1F
  evex.66.0F.W1.512.N8 C2 /r RVM ib=1F
  vex.np.0F.WIG.128 C2 /r RVM ib=1F
  vex.np.0F.WIG.128 C2 /r RVM ib=1F
  vex.np.0F.WIG.256 C2 /r RVM ib=1F
  vex.np.0F.WIG.256 C2 /r RVM ib=1F
  evex.np.0F.W0.128 C2 /r RVM ib=1F
  evex.np.0F.W0.128.N16 C2 /r RVM ib=1F
  evex.np.0F.W0.128.N4 C2 /r RVM ib=1F
  evex.np.0F.W0.256 C2 /r RVM ib=1F
  evex.np.0F.W0.256.N32 C2 /r RVM ib=1F
  evex.np.0F.W0.256.N4 C2 /r RVM ib=1F
  evex.np.0F.W0.512 C2 /r RVM ib=1F
  evex.np.0F.W0.512.N64 C2 /r RVM ib=1F
  evex.np.0F.W0.512.N4 C2 /r RVM ib=1F
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1F
  vex.F2.0F.WIG.LIG C2 /r RVM ib=1F
  evex.F2.0F.W1.LIG C2 /r RVM ib=1F
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=1F
  vex.F3.0F.WIG.LIG C2 /r RVM ib=1F
  evex.F3.0F.W0.LIG C2 /r RVM ib=1F
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=1F
  vex.66.0F.WIG.128 C2 /r RVM ib=0F
  vex.66.0F.WIG.128 C2 /r RVM ib=0F
  vex.66.0F.WIG.256 C2 /r RVM ib=0F
  vex.66.0F.WIG.256 C2 /r RVM ib=0F
  evex.66.0F.W1.128 C2 /r RVM ib=0F
  evex.66.0F.W1.128.N16 C2 /r RVM ib=0F
  evex.66.0F.W1.128.N8 C2 /r RVM ib=0F
  evex.66.0F.W1.256 C2 /r RVM ib=0F
  evex.66.0F.W1.256.N32 C2 /r RVM ib=0F
  evex.66.0F.W1.256.N8 C2 /r RVM ib=0F
  evex.66.0F.W1.512 C2 /r RVM ib=0F
  evex.66.0F.W1.512.N64 C2 /r RVM ib=0F
  evex.66.0F.W1.512.N8 C2 /r RVM ib=0F
  vex.np.0F.WIG.128 C2 /r RVM ib=0F
  vex.np.0F.WIG.128 C2 /r RVM ib=0F
  vex.np.0F.WIG.256 C2 /r RVM ib=0F
  vex.np.0F.WIG.256 C2 /r RVM ib=0F
  evex.np.0F.W0.128 C2 /r RVM ib=0F
  evex.np.0F.W0.128.N16 C2 /r RVM ib=0F
  evex.np.0F.W0.128.N4 C2 /r RVM ib=0F
  evex.np.0F.W0.256 C2 /r RVM ib=0F
  evex.np.0F.W0.256.N32 C2 /r RVM ib=0F
  evex.np.0F.W0.256.N4 C2 /r RVM ib=0F
  evex.np.0F.W0.512 C2 /r RVM ib=0F
  evex.np.0F.W0.512.N64 C2 /r RVM ib=0F
  evex.np.0F.W0.512.N4 C2 /r RVM ib=0F
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0F
  vex.F2.0F.WIG.LIG C2 /r RVM ib=0F
  evex.F2.0F.W1.LIG C2 /r RVM ib=0F
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=0F
  vex.F3.0F.WIG.LIG C2 /r RVM ib=0F
  evex.F3.0F.W0.LIG C2 /r RVM ib=0F
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=0F
  vex.66.0F.WIG.128 C2 /r RVM ib=03
  vex.66.0F.WIG.128 C2 /r RVM ib=03
  vex.66.0F.WIG.256 C2 /r RVM ib=03
  vex.66.0F.WIG.256 C2 /r RVM ib=03
  evex.66.0F.W1.128 C2 /r RVM ib=03
  evex.66.0F.W1.128.N16 C2 /r RVM ib=03
  evex.66.0F.W1.128.N8 C2 /r RVM ib=03
  evex.66.0F.W1.256 C2 /r RVM ib=03
  evex.66.0F.W1.256.N32 C2 /r RVM ib=03
  evex.66.0F.W1.256.N8 C2 /r RVM ib=03
  evex.66.0F.W1.512 C2 /r RVM ib=03
  evex.66.0F.W1.512.N64 C2 /r RVM ib=03
  evex.66.0F.W1.512.N8 C2 /r RVM ib=03
  vex.np.0F.WIG.128 C2 /r RVM ib=03
  vex.np.0F.WIG.128 C2 /r RVM ib=03
  vex.np.0F.WIG.256 C2 /r RVM ib=03
  vex.np.0F.WIG.256 C2 /r RVM ib=03
  evex.np.0F.W0.128 C2 /r RVM ib=03
  evex.np.0F.W0.128.N16 C2 /r RVM ib=03
  evex.np.0F.W0.128.N4 C2 /r RVM ib=03
  evex.np.0F.W0.256 C2 /r RVM ib=03
  evex.np.0F.W0.256.N32 C2 /r RVM ib=03
  evex.np.0F.W0.256.N4 C2 /r RVM ib=03
  evex.np.0F.W0.512 C2 /r RVM ib=03
  evex.np.0F.W0.512.N64 C2 /r RVM ib=03
  evex.np.0F.W0.512.N4 C2 /r RVM ib=03
  vex.F2.0F.WIG.LIG C2 /r RVM ib=03
  vex.F2.0F.WIG.LIG C2 /r RVM ib=03
  evex.F2.0F.W1.LIG C2 /r RVM ib=03
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=03
  vex.F3.0F.WIG.LIG C2 /r RVM ib=03
  evex.F3.0F.W0.LIG C2 /r RVM ib=03
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=03
  vex.66.0F.WIG.128 C2 /r RVM ib=13
  vex.66.0F.WIG.128 C2 /r RVM ib=13
  vex.66.0F.WIG.256 C2 /r RVM ib=13
  vex.66.0F.WIG.256 C2 /r RVM ib=13
  evex.66.0F.W1.128 C2 /r RVM ib=13
  evex.66.0F.W1.128.N16 C2 /r RVM ib=13
  evex.66.0F.W1.128.N8 C2 /r RVM ib=13
  evex.66.0F.W1.256 C2 /r RVM ib=13
  evex.66.0F.W1.256.N32 C2 /r RVM ib=13
  evex.66.0F.W1.256.N8 C2 /r RVM ib=13
  evex.66.0F.W1.512 C2 /r RVM ib=13
  evex.66.0F.W1.512.N64 C2 /r RVM ib=13
  evex.66.0F.W1.512.N8 C2 /r RVM ib=13
  vex.np.0F.WIG.128 C2 /r RVM ib=13
  vex.np.0F.WIG.128 C2 /r RVM ib=13
  vex.np.0F.WIG.256 C2 /r RVM ib=13
  vex.np.0F.WIG.256 C2 /r RVM ib=13
  evex.np.0F.W0.128 C2 /r RVM ib=13
  evex.np.0F.W0.128.N16 C2 /r RVM ib=13
  evex.np.0F.W0.128.N4 C2 /r RVM ib=13
  evex.np.0F.W0.256 C2 /r RVM ib=13
  evex.np.0F.W0.256.N32 C2 /r RVM ib=13
  evex.np.0F.W0.256.N4 C2 /r RVM ib=13
  evex.np.0F.W0.512 C2 /r RVM ib=13
  evex.np.0F.W0.512.N64 C2 /r RVM ib=13
  evex.np.0F.W0.512.N4 C2 /r RVM ib=13
  vex.F2.0F.WIG.LIG C2 /r RVM ib=13
  vex.F2.0F.WIG.LIG C2 /r RVM ib=13
  evex.F2.0F.W1.LIG C2 /r RVM ib=13
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=13
  vex.F3.0F.WIG.LIG C2 /r RVM ib=13
  evex.F3.0F.W0.LIG C2 /r RVM ib=13
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=13
  vex.66.0F.WIG.128 C2 /r RVM ib=03
  vex.66.0F.WIG.128 C2 /r RVM ib=03
  vex.66.0F.WIG.256 C2 /r RVM ib=03
  vex.66.0F.WIG.256 C2 /r RVM ib=03
  evex.66.0F.W1.128 C2 /r RVM ib=03
  evex.66.0F.W1.128.N16 C2 /r RVM ib=03
  evex.66.0F.W1.128.N8 C2 /r RVM ib=03
  evex.66.0F.W1.256 C2 /r RVM ib=03
  evex.66.0F.W1.256.N32 C2 /r RVM ib=03
  evex.66.0F.W1.256.N8 C2 /r RVM ib=03
  evex.66.0F.W1.512 C2 /r RVM ib=03
  evex.66.0F.W1.512.N64 C2 /r RVM ib=03
  evex.66.0F.W1.512.N8 C2 /r RVM ib=03
  vex.np.0F.WIG.128 C2 /r RVM ib=03
  vex.np.0F.WIG.128 C2 /r RVM ib=03
  vex.np.0F.WIG.256 C2 /r RVM ib=03
  vex.np.0F.WIG.256 C2 /r RVM ib=03
  evex.np.0F.W0.128 C2 /r RVM ib=03
  evex.np.0F.W0.128.N16 C2 /r RVM ib=03
  evex.np.0F.W0.128.N4 C2 /r RVM ib=03
  evex.np.0F.W0.256 C2 /r RVM ib=03
  evex.np.0F.W0.256.N32 C2 /r RVM ib=03
  evex.np.0F.W0.256.N4 C2 /r RVM ib=03
  evex.np.0F.W0.512 C2 /r RVM ib=03
  evex.np.0F.W0.512.N64 C2 /r RVM ib=03
  evex.np.0F.W0.512.N4 C2 /r RVM ib=03
  vex.F2.0F.WIG.LIG C2 /r RVM ib=03
  vex.F2.0F.WIG.LIG C2 /r RVM ib=03
  evex.F2.0F.W1.LIG C2 /r RVM ib=03
  evex.F2.0F.W1.LIG.N8 C2 /r RVM ib=03
  vex.F3.0F.WIG.LIG C2 /r RVM ib=03
  evex.F3.0F.W0.LIG C2 /r RVM ib=03
  evex.F3.0F.W0.LIG.N4 C2 /r RVM ib=03
  vex.66.0F.WIG.LIG 2F /r RM;evex.66.0F.W1.LIG 2F /r RM
  vex.66.0F.WIG.LIG 2F /r RM;evex.66.0F.W1.LIG.N8 2F /r RM
  evex.np.map5.W0.LIG 2F /r RM
  evex.np.map5.W0.LIG.N2 2F /r RM
  vex.np.0F.WIG.LIG 2F /r RM;evex.np.0F.W0.LIG 2F /r RM
  vex.np.0F.WIG.LIG 2F /r RM;evex.np.0F.W0.LIG.N4 2F /r RM
  evex.66.0F38.W1.128 8A /r MR
  evex.66.0F38.W1.256 8A /r MR
  evex.66.0F38.W1.512 8A /r MR
  evex.66.0F38.W1.128.N8 8A /r MR
  evex.66.0F38.W1.256.N8 8A /r MR
  evex.66.0F38.W1.512.N8 8A /r MR
  evex.66.0F38.W0.128 8A /r MR
  evex.66.0F38.W0.256 8A /r MR
  evex.66.0F38.W0.512 8A /r MR
  evex.66.0F38.W0.128.N4 8A /r MR
  evex.66.0F38.W0.256.N4 8A /r MR
  evex.66.0F38.W0.512.N4 8A /r MR
  vex.F3.0F.WIG.128 E6 /r RM;evex.F3.0F.W0.128 E6 /r RM
  vex.F3.0F.WIG.128 E6 /r RM;evex.F3.0F.W0.128.N8 E6 /r RM
  evex.F3.0F.W0.128.N4 E6 /r RM
  vex.F3.0F.WIG.256 E6 /r RM;evex.F3.0F.W0.256 E6 /r RM
  vex.F3.0F.WIG.256 E6 /r RM;evex.F3.0F.W0.256.N16 E6 /r RM
  evex.F3.0F.W0.256.N4 E6 /r RM
  evex.F3.0F.W0.512 E6 /r RM
  evex.F3.0F.W0.512.N32 E6 /r RM
  evex.F3.0F.W0.512.N4 E6 /r RM
  evex.np.map5.W0.128 5B /r RM
  evex.np.map5.W0.256 5B /r RM
  evex.np.map5.W0.128.N16 5B /r RM
  evex.np.map5.W0.256.N32 5B /r RM
  evex.np.map5.W0.128.N4 5B /r RM
  evex.np.map5.W0.256.N4 5B /r RM
  evex.np.map5.W0.512 5B /r RM
  evex.np.map5.W0.512.N64 5B /r RM
  evex.np.map5.W0.512.N4 5B /r RM
  vex.np.0F.WIG.128 5B /r RM;evex.np.0F.W0.128 5B /r RM
  vex.np.0F.WIG.128 5B /r RM;evex.np.0F.W0.128.N16 5B /r RM
  evex.np.0F.W0.128.N4 5B /r RM
  vex.np.0F.WIG.256 5B /r RM;evex.np.0F.W0.256 5B /r RM
  vex.np.0F.WIG.256 5B /r RM;evex.np.0F.W0.256.N32 5B /r RM
  evex.np.0F.W0.256.N4 5B /r RM
  evex.np.0F.W0.512 5B /r RM
  evex.np.0F.W0.512.N64 5B /r RM
  evex.np.0F.W0.512.N4 5B /r RM
  evex.F2.0F38.W0.128 72 /r RVM
  evex.F2.0F38.W0.128.N16 72 /r RVM
  evex.F2.0F38.W0.128.N4 72 /r RVM
  evex.F2.0F38.W0.256 72 /r RVM
  evex.F2.0F38.W0.256.N32 72 /r RVM
  evex.F2.0F38.W0.256.N4 72 /r RVM
  evex.F2.0F38.W0.512 72 /r RVM
  evex.F2.0F38.W0.512.N64 72 /r RVM
  evex.F2.0F38.W0.512.N4 72 /r RVM
  vex.F3.0F38.W0.128 B0 /r RM
  vex.F3.0F38.W0.256 B0 /r RM
  vex.66.0F38.W0.128 B0 /r RM
  vex.66.0F38.W0.256 B0 /r RM
  vex.F2.0F38.W0.128 B0 /r RM
  vex.F2.0F38.W0.256 B0 /r RM
  vex.np.0F38.W0.128 B0 /r RM
  vex.np.0F38.W0.256 B0 /r RM
  evex.F3.0F38.W0.128 72 /r RM;vex.F3.0F38.W0.128 72 /r RM
  evex.F3.0F38.W0.256 72 /r RM;vex.F3.0F38.W0.256 72 /r RM
  evex.F3.0F38.W0.128.N16 72 /r RM;vex.F3.0F38.W0.128 72 /r RM
  evex.F3.0F38.W0.256.N32 72 /r RM;vex.F3.0F38.W0.256 72 /r RM
  evex.F3.0F38.W0.128.N4 72 /r RM
  evex.F3.0F38.W0.256.N4 72 /r RM
  evex.F3.0F38.W0.512 72 /r RM
  evex.F3.0F38.W0.512.N64 72 /r RM
  evex.F3.0F38.W0.512.N4 72 /r RM
  vex.F2.0F.WIG.128 E6 /r RM;evex.F2.0F.W1.128 E6 /r RM
  vex.F2.0F.WIG.256 E6 /r RM;evex.F2.0F.W1.256 E6 /r RM
  vex.F2.0F.WIG.128 E6 /r RM;evex.F2.0F.W1.128.N16 E6 /r RM
  vex.F2.0F.WIG.256 E6 /r RM;evex.F2.0F.W1.256.N32 E6 /r RM
  evex.F2.0F.W1.128.N8 E6 /r RM
  evex.F2.0F.W1.256.N8 E6 /r RM
  evex.F2.0F.W1.512 E6 /r RM
  evex.F2.0F.W1.512.N64 E6 /r RM
  evex.F2.0F.W1.512.N8 E6 /r RM
  evex.66.map5.W1.128 5A /r RM
  evex.66.map5.W1.256 5A /r RM
  evex.66.map5.W1.512 5A /r RM
  evex.66.map5.W1.128.N16 5A /r RM
  evex.66.map5.W1.256.N32 5A /r RM
  evex.66.map5.W1.512.N64 5A /r RM
  evex.66.map5.W1.128.N8 5A /r RM
  evex.66.map5.W1.256.N8 5A /r RM
  evex.66.map5.W1.512.N8 5A /r RM
  vex.66.0F.WIG.128 5A /r RM;evex.66.0F.W1.128 5A /r RM
  vex.66.0F.WIG.256 5A /r RM;evex.66.0F.W1.256 5A /r RM
  vex.66.0F.WIG.128 5A /r RM;evex.66.0F.W1.128.N16 5A /r RM
  vex.66.0F.WIG.256 5A /r RM;evex.66.0F.W1.256.N32 5A /r RM
  evex.66.0F.W1.128.N8 5A /r RM
  evex.66.0F.W1.256.N8 5A /r RM
  evex.66.0F.W1.512 5A /r RM
  evex.66.0F.W1.512.N64 5A /r RM
  evex.66.0F.W1.512.N8 5A /r RM
  evex.66.0F.W1.128 7B /r RM
  evex.66.0F.W1.128.N16 7B /r RM
  evex.66.0F.W1.128.N8 7B /r RM
  evex.66.0F.W1.256 7B /r RM
  evex.66.0F.W1.256.N32 7B /r RM
  evex.66.0F.W1.256.N8 7B /r RM
  evex.66.0F.W1.512 7B /r RM
  evex.66.0F.W1.512.N64 7B /r RM
  evex.66.0F.W1.512.N8 7B /r RM
  evex.np.0F.W1.128 79 /r RM
  evex.np.0F.W1.256 79 /r RM
  evex.np.0F.W1.128.N16 79 /r RM
  evex.np.0F.W1.256.N32 79 /r RM
  evex.np.0F.W1.128.N8 79 /r RM
  evex.np.0F.W1.256.N8 79 /r RM
  evex.np.0F.W1.512 79 /r RM
  evex.np.0F.W1.512.N64 79 /r RM
  evex.np.0F.W1.512.N8 79 /r RM
  evex.66.0F.W1.128 79 /r RM
  evex.66.0F.W1.128.N16 79 /r RM
  evex.66.0F.W1.128.N8 79 /r RM
  evex.66.0F.W1.256 79 /r RM
  evex.66.0F.W1.256.N32 79 /r RM
  evex.66.0F.W1.256.N8 79 /r RM
  evex.66.0F.W1.512 79 /r RM
  evex.66.0F.W1.512.N64 79 /r RM
  evex.66.0F.W1.512.N8 79 /r RM
  evex.66.map5.W0.128 5B /r RM
  evex.66.map5.W0.128.N8 5B /r RM
  evex.66.map5.W0.128.N2 5B /r RM
  evex.66.map5.W0.256 5B /r RM
  evex.66.map5.W0.256.N16 5B /r RM
  evex.66.map5.W0.256.N2 5B /r RM
  evex.66.map5.W0.512 5B /r RM
  evex.66.map5.W0.512.N32 5B /r RM
  evex.66.map5.W0.512.N2 5B /r RM
  evex.np.map5.W0.128 5A /r RM
  evex.np.map5.W0.128.N4 5A /r RM
  evex.np.map5.W0.128.N2 5A /r RM
  evex.np.map5.W0.256 5A /r RM
  evex.np.map5.W0.256.N8 5A /r RM
  evex.np.map5.W0.256.N2 5A /r RM
  evex.np.map5.W0.512 5A /r RM
  evex.np.map5.W0.512.N16 5A /r RM
  evex.np.map5.W0.512.N2 5A /r RM
  vex.66.0F38.W0.128 13 /r RM;evex.66.0F38.W0.128 13 /r RM
  vex.66.0F38.W0.128 13 /r RM;evex.66.0F38.W0.128.N8 13 /r RM
  vex.66.0F38.W0.256 13 /r RM;evex.66.0F38.W0.256 13 /r RM
  vex.66.0F38.W0.256 13 /r RM;evex.66.0F38.W0.256.N16 13 /r RM
  evex.66.0F38.W0.512 13 /r RM
  evex.66.0F38.W0.512.N32 13 /r RM
  evex.66.map6.W0.128 13 /r RM
  evex.66.map6.W0.128.N8 13 /r RM
  evex.66.map6.W0.128.N2 13 /r RM
  evex.66.map6.W0.256 13 /r RM
  evex.66.map6.W0.256.N16 13 /r RM
  evex.66.map6.W0.256.N2 13 /r RM
  evex.66.map6.W0.512 13 /r RM
  evex.66.map6.W0.512.N32 13 /r RM
  evex.66.map6.W0.512.N2 13 /r RM
  evex.66.map5.W0.128 7B /r RM
  evex.66.map5.W0.128.N4 7B /r RM
  evex.66.map5.W0.128.N2 7B /r RM
  evex.66.map5.W0.256 7B /r RM
  evex.66.map5.W0.256.N8 7B /r RM
  evex.66.map5.W0.256.N2 7B /r RM
  evex.66.map5.W0.512 7B /r RM
  evex.66.map5.W0.512.N16 7B /r RM
  evex.66.map5.W0.512.N2 7B /r RM
  evex.np.map5.W0.128 79 /r RM
  evex.np.map5.W0.128.N8 79 /r RM
  evex.np.map5.W0.128.N2 79 /r RM
  evex.np.map5.W0.256 79 /r RM
  evex.np.map5.W0.256.N16 79 /r RM
  evex.np.map5.W0.256.N2 79 /r RM
  evex.np.map5.W0.512 79 /r RM
  evex.np.map5.W0.512.N32 79 /r RM
  evex.np.map5.W0.512.N2 79 /r RM
  evex.66.map5.W0.128 79 /r RM
  evex.66.map5.W0.128.N4 79 /r RM
  evex.66.map5.W0.128.N2 79 /r RM
  evex.66.map5.W0.256 79 /r RM
  evex.66.map5.W0.256.N8 79 /r RM
  evex.66.map5.W0.256.N2 79 /r RM
  evex.66.map5.W0.512 79 /r RM
  evex.66.map5.W0.512.N16 79 /r RM
  evex.66.map5.W0.512.N2 79 /r RM
  evex.np.map5.W0.128 7D /r RM
  evex.np.map5.W0.128.N16 7D /r RM
  evex.np.map5.W0.128.N2 7D /r RM
  evex.np.map5.W0.256 7D /r RM
  evex.np.map5.W0.256.N32 7D /r RM
  evex.np.map5.W0.256.N2 7D /r RM
  evex.np.map5.W0.512 7D /r RM
  evex.np.map5.W0.512.N64 7D /r RM
  evex.np.map5.W0.512.N2 7D /r RM
  evex.66.map5.W0.128 7D /r RM
  evex.66.map5.W0.128.N16 7D /r RM
  evex.66.map5.W0.128.N2 7D /r RM
  evex.66.map5.W0.256 7D /r RM
  evex.66.map5.W0.256.N32 7D /r RM
  evex.66.map5.W0.256.N2 7D /r RM
  evex.66.map5.W0.512 7D /r RM
  evex.66.map5.W0.512.N64 7D /r RM
  evex.66.map5.W0.512.N2 7D /r RM
  vex.66.0F.WIG.128 5B /r RM;evex.66.0F.W0.128 5B /r RM
  vex.66.0F.WIG.128 5B /r RM;evex.66.0F.W0.128.N16 5B /r RM
  evex.66.0F.W0.128.N4 5B /r RM
  vex.66.0F.WIG.256 5B /r RM;evex.66.0F.W0.256 5B /r RM
  vex.66.0F.WIG.256 5B /r RM;evex.66.0F.W0.256.N32 5B /r RM
  evex.66.0F.W0.256.N4 5B /r RM
  evex.66.0F.W0.512 5B /r RM
  evex.66.0F.W0.512.N64 5B /r RM
  evex.66.0F.W0.512.N4 5B /r RM
  vex.np.0F.WIG.128 5A /r RM;evex.np.0F.W0.128 5A /r RM
  vex.np.0F.WIG.128 5A /r RM;evex.np.0F.W0.128.N8 5A /r RM
  evex.np.0F.W0.128.N4 5A /r RM
  vex.np.0F.WIG.256 5A /r RM;evex.np.0F.W0.256 5A /r RM
  vex.np.0F.WIG.256 5A /r RM;evex.np.0F.W0.256.N16 5A /r RM
  evex.np.0F.W0.256.N4 5A /r RM
  evex.np.0F.W0.512 5A /r RM
  evex.np.0F.W0.512.N32 5A /r RM
  evex.np.0F.W0.512.N4 5A /r RM
  vex.66.0F3A.W0.128 1D /r MRI ib;evex.66.0F3A.W0.128 1D /r MRI ib
  vex.66.0F3A.W0.256 1D /r MRI ib;evex.66.0F3A.W0.256 1D /r MRI ib
  evex.66.0F3A.W0.512 1D /r MRI ib
  vex.66.0F3A.W0.128 1D /r MRI ib;evex.66.0F3A.W0.128.N8 1D /r MRI ib
  vex.66.0F3A.W0.256 1D /r MRI ib;evex.66.0F3A.W0.256.N16 1D /r MRI ib
  evex.66.0F3A.W0.512.N32 1D /r MRI ib
  evex.66.map5.W0.128 1D /r RM
  evex.66.map5.W0.256 1D /r RM
  evex.66.map5.W0.128.N16 1D /r RM
  evex.66.map5.W0.256.N32 1D /r RM
  evex.66.map5.W0.128.N4 1D /r RM
  evex.66.map5.W0.256.N4 1D /r RM
  evex.66.map5.W0.512 1D /r RM
  evex.66.map5.W0.512.N64 1D /r RM
  evex.66.map5.W0.512.N4 1D /r RM
  evex.66.0F.W0.128 7B /r RM
  evex.66.0F.W0.128.N8 7B /r RM
  evex.66.0F.W0.128.N4 7B /r RM
  evex.66.0F.W0.256 7B /r RM
  evex.66.0F.W0.256.N16 7B /r RM
  evex.66.0F.W0.256.N4 7B /r RM
  evex.66.0F.W0.512 7B /r RM
  evex.66.0F.W0.512.N32 7B /r RM
  evex.66.0F.W0.512.N4 7B /r RM
  evex.np.0F.W0.128 79 /r RM
  evex.np.0F.W0.128.N16 79 /r RM
  evex.np.0F.W0.128.N4 79 /r RM
  evex.np.0F.W0.256 79 /r RM
  evex.np.0F.W0.256.N32 79 /r RM
  evex.np.0F.W0.256.N4 79 /r RM
  evex.np.0F.W0.512 79 /r RM
  evex.np.0F.W0.512.N64 79 /r RM
  evex.np.0F.W0.512.N4 79 /r RM
  evex.66.0F.W0.128 79 /r RM
  evex.66.0F.W0.128.N8 79 /r RM
  evex.66.0F.W0.128.N4 79 /r RM
  evex.66.0F.W0.256 79 /r RM
  evex.66.0F.W0.256.N16 79 /r RM
  evex.66.0F.W0.256.N4 79 /r RM
  evex.66.0F.W0.512 79 /r RM
  evex.66.0F.W0.512.N32 79 /r RM
  evex.66.0F.W0.512.N4 79 /r RM
  evex.F3.0F.W1.128 E6 /r RM
  evex.F3.0F.W1.128.N16 E6 /r RM
  evex.F3.0F.W1.128.N8 E6 /r RM
  evex.F3.0F.W1.256 E6 /r RM
  evex.F3.0F.W1.256.N32 E6 /r RM
  evex.F3.0F.W1.256.N8 E6 /r RM
  evex.F3.0F.W1.512 E6 /r RM
  evex.F3.0F.W1.512.N64 E6 /r RM
  evex.F3.0F.W1.512.N8 E6 /r RM
  evex.np.map5.W1.128 5B /r RM
  evex.np.map5.W1.256 5B /r RM
  evex.np.map5.W1.512 5B /r RM
  evex.np.map5.W1.128.N16 5B /r RM
  evex.np.map5.W1.256.N32 5B /r RM
  evex.np.map5.W1.512.N64 5B /r RM
  evex.np.map5.W1.128.N8 5B /r RM
  evex.np.map5.W1.256.N8 5B /r RM
  evex.np.map5.W1.512.N8 5B /r RM
  evex.np.0F.W1.128 5B /r RM
  evex.np.0F.W1.256 5B /r RM
  evex.np.0F.W1.128.N16 5B /r RM
  evex.np.0F.W1.256.N32 5B /r RM
  evex.np.0F.W1.128.N8 5B /r RM
  evex.np.0F.W1.256.N8 5B /r RM
  evex.np.0F.W1.512 5B /r RM
  evex.np.0F.W1.512.N64 5B /r RM
  evex.np.0F.W1.512.N8 5B /r RM
  evex.F2.map5.W1.LIG 5A /r RVM
  evex.F2.map5.W1.LIG.N8 5A /r RVM
  vex.F2.0F.W0.LIG 2D /r RM;evex.F2.0F.W0.LIG 2D /r RM
  vex.F2.0F.W0.LIG 2D /r RM
  vex.F2.0F.W1.LIG 2D /r RM;evex.F2.0F.W1.LIG 2D /r RM
  vex.F2.0F.W1.LIG 2D /r RM
  vex.F2.0F.WIG.LIG 5A /r RVM;evex.F2.0F.W1.LIG 5A /r RVM
  vex.F2.0F.WIG.LIG 5A /r RVM;evex.F2.0F.W1.LIG.N8 5A /r RVM
  evex.F2.0F.W0.LIG 79 /r RM
  evex.F2.0F.W0.LIG.N8 79 /r RM
  evex.F2.0F.W1.LIG 79 /r RM
  evex.F2.0F.W1.LIG.N8 79 /r RM
  evex.F3.map5.W0.LIG 5A /r RVM
  evex.F3.map5.W0.LIG.N2 5A /r RVM
  evex.F3.map5.W0.LIG 2D /r RM
  evex.F3.map5.W0.LIG.N2 2D /r RM
  evex.F3.map5.W1.LIG 2D /r RM
  evex.F3.map5.W1.LIG.N2 2D /r RM
  evex.np.map6.W0.LIG 13 /r RVM
  evex.np.map6.W0.LIG.N2 13 /r RVM
  evex.F3.map5.W0.LIG 79 /r RM
  evex.F3.map5.W0.LIG.N2 79 /r RM
  evex.F3.map5.W1.LIG 79 /r RM
  evex.F3.map5.W1.LIG.N2 79 /r RM
  vex.F2.0F.W0.LIG 2A /r RVM;evex.F2.0F.W0.LIG 2A /r RVM
  vex.F2.0F.W1.LIG 2A /r RVM;evex.F2.0F.W1.LIG 2A /r RVM
  vex.F2.0F.W0.LIG 2A /r RVM;evex.F2.0F.W0.LIG.N4 2A /r RVM
  vex.F2.0F.W1.LIG 2A /r RVM;evex.F2.0F.W1.LIG.N8 2A /r RVM
  evex.F3.map5.W0.LIG 2A /r RVM
  evex.F3.map5.W1.LIG 2A /r RVM
  evex.F3.map5.W0.LIG.N4 2A /r RVM
  evex.F3.map5.W1.LIG.N8 2A /r RVM
  vex.F3.0F.W0.LIG 2A /r RVM;evex.F3.0F.W0.LIG 2A /r RVM
  vex.F3.0F.W1.LIG 2A /r RVM;evex.F3.0F.W1.LIG 2A /r RVM
  vex.F3.0F.W0.LIG 2A /r RVM;evex.F3.0F.W0.LIG.N4 2A /r RVM
  vex.F3.0F.W1.LIG 2A /r RVM;evex.F3.0F.W1.LIG.N8 2A /r RVM
  vex.F3.0F.WIG.LIG 5A /r RVM;evex.F3.0F.W0.LIG 5A /r RVM
  vex.F3.0F.WIG.LIG 5A /r RVM;evex.F3.0F.W0.LIG.N4 5A /r RVM
  evex.np.map5.W0.LIG 1D /r RVM
  evex.np.map5.W0.LIG.N4 1D /r RVM
  vex.F3.0F.W0.LIG 2D /r RM;evex.F3.0F.W0.LIG 2D /r RM
  vex.F3.0F.W0.LIG 2D /r RM
  vex.F3.0F.W1.LIG 2D /r RM;evex.F3.0F.W1.LIG 2D /r RM
  vex.F3.0F.W1.LIG 2D /r RM
  evex.F3.0F.W0.LIG 79 /r RM
  evex.F3.0F.W0.LIG.N4 79 /r RM
  evex.F3.0F.W1.LIG 79 /r RM
  evex.F3.0F.W1.LIG.N4 79 /r RM
  vex.66.0F.WIG.128 E6 /r RM;evex.66.0F.W1.128 E6 /r RM
  vex.66.0F.WIG.256 E6 /r RM;evex.66.0F.W1.256 E6 /r RM
  vex.66.0F.WIG.128 E6 /r RM;evex.66.0F.W1.128.N16 E6 /r RM
  vex.66.0F.WIG.256 E6 /r RM;evex.66.0F.W1.256.N32 E6 /r RM
  evex.66.0F.W1.128.N8 E6 /r RM
  evex.66.0F.W1.256.N8 E6 /r RM
  evex.66.0F.W1.512 E6 /r RM
  evex.66.0F.W1.512.N64 E6 /r RM
  evex.66.0F.W1.512.N8 E6 /r RM
  evex.66.0F.W1.128 7A /r RM
  evex.66.0F.W1.128.N16 7A /r RM
  evex.66.0F.W1.128.N8 7A /r RM
  evex.66.0F.W1.256 7A /r RM
  evex.66.0F.W1.256.N32 7A /r RM
  evex.66.0F.W1.256.N8 7A /r RM
  evex.66.0F.W1.512 7A /r RM
  evex.66.0F.W1.512.N64 7A /r RM
  evex.66.0F.W1.512.N8 7A /r RM
  evex.np.0F.W1.128 78 /r RM
  evex.np.0F.W1.256 78 /r RM
  evex.np.0F.W1.128.N16 78 /r RM
  evex.np.0F.W1.256.N32 78 /r RM
  evex.np.0F.W1.128.N8 78 /r RM
  evex.np.0F.W1.256.N8 78 /r RM
  evex.np.0F.W1.512 78 /r RM
  evex.np.0F.W1.512.N64 78 /r RM
  evex.np.0F.W1.512.N8 78 /r RM
  evex.66.0F.W1.128 78 /r RM
  evex.66.0F.W1.128.N16 78 /r RM
  evex.66.0F.W1.128.N8 78 /r RM
  evex.66.0F.W1.256 78 /r RM
  evex.66.0F.W1.256.N32 78 /r RM
  evex.66.0F.W1.256.N8 78 /r RM
  evex.66.0F.W1.512 78 /r RM
  evex.66.0F.W1.512.N64 78 /r RM
  evex.66.0F.W1.512.N8 78 /r RM
  evex.F3.map5.W0.128 5B /r RM
  evex.F3.map5.W0.128.N8 5B /r RM
  evex.F3.map5.W0.128.N2 5B /r RM
  evex.F3.map5.W0.256 5B /r RM
  evex.F3.map5.W0.256.N16 5B /r RM
  evex.F3.map5.W0.256.N2 5B /r RM
  evex.F3.map5.W0.512 5B /r RM
  evex.F3.map5.W0.512.N32 5B /r RM
  evex.F3.map5.W0.512.N2 5B /r RM
  evex.66.map5.W0.128 7A /r RM
  evex.66.map5.W0.128.N4 7A /r RM
  evex.66.map5.W0.128.N2 7A /r RM
  evex.66.map5.W0.256 7A /r RM
  evex.66.map5.W0.256.N8 7A /r RM
  evex.66.map5.W0.256.N2 7A /r RM
  evex.66.map5.W0.512 7A /r RM
  evex.66.map5.W0.512.N16 7A /r RM
  evex.66.map5.W0.512.N2 7A /r RM
  evex.np.map5.W0.128 78 /r RM
  evex.np.map5.W0.128.N8 78 /r RM
  evex.np.map5.W0.128.N2 78 /r RM
  evex.np.map5.W0.256 78 /r RM
  evex.np.map5.W0.256.N16 78 /r RM
  evex.np.map5.W0.256.N2 78 /r RM
  evex.np.map5.W0.512 78 /r RM
  evex.np.map5.W0.512.N32 78 /r RM
  evex.np.map5.W0.512.N2 78 /r RM
  evex.66.map5.W0.128 78 /r RM
  evex.66.map5.W0.128.N4 78 /r RM
  evex.66.map5.W0.128.N2 78 /r RM
  evex.66.map5.W0.256 78 /r RM
  evex.66.map5.W0.256.N8 78 /r RM
  evex.66.map5.W0.256.N2 78 /r RM
  evex.66.map5.W0.512 78 /r RM
  evex.66.map5.W0.512.N16 78 /r RM
  evex.66.map5.W0.512.N2 78 /r RM
  evex.np.map5.W0.128 7C /r RM
  evex.np.map5.W0.128.N16 7C /r RM
  evex.np.map5.W0.128.N2 7C /r RM
  evex.np.map5.W0.256 7C /r RM
  evex.np.map5.W0.256.N32 7C /r RM
  evex.np.map5.W0.256.N2 7C /r RM
  evex.np.map5.W0.512 7C /r RM
  evex.np.map5.W0.512.N64 7C /r RM
  evex.np.map5.W0.512.N2 7C /r RM
  evex.66.map5.W0.128 7C /r RM
  evex.66.map5.W0.128.N16 7C /r RM
  evex.66.map5.W0.128.N2 7C /r RM
  evex.66.map5.W0.256 7C /r RM
  evex.66.map5.W0.256.N32 7C /r RM
  evex.66.map5.W0.256.N2 7C /r RM
  evex.66.map5.W0.512 7C /r RM
  evex.66.map5.W0.512.N64 7C /r RM
  evex.66.map5.W0.512.N2 7C /r RM
  vex.F3.0F.WIG.128 5B /r RM;evex.F3.0F.W0.128 5B /r RM
  vex.F3.0F.WIG.128 5B /r RM;evex.F3.0F.W0.128.N16 5B /r RM
  evex.F3.0F.W0.128.N4 5B /r RM
  vex.F3.0F.WIG.256 5B /r RM;evex.F3.0F.W0.256 5B /r RM
  vex.F3.0F.WIG.256 5B /r RM;evex.F3.0F.W0.256.N32 5B /r RM
  evex.F3.0F.W0.256.N4 5B /r RM
  evex.F3.0F.W0.512 5B /r RM
  evex.F3.0F.W0.512.N64 5B /r RM
  evex.F3.0F.W0.512.N4 5B /r RM
  evex.66.0F.W0.128 7A /r RM
  evex.66.0F.W0.128.N8 7A /r RM
  evex.66.0F.W0.128.N4 7A /r RM
  evex.66.0F.W0.256 7A /r RM
  evex.66.0F.W0.256.N16 7A /r RM
  evex.66.0F.W0.256.N4 7A /r RM
  evex.66.0F.W0.512 7A /r RM
  evex.66.0F.W0.512.N32 7A /r RM
  evex.66.0F.W0.512.N4 7A /r RM
  evex.np.0F.W0.128 78 /r RM
  evex.np.0F.W0.128.N16 78 /r RM
  evex.np.0F.W0.128.N4 78 /r RM
  evex.np.0F.W0.256 78 /r RM
  evex.np.0F.W0.256.N32 78 /r RM
  evex.np.0F.W0.256.N4 78 /r RM
  evex.np.0F.W0.512 78 /r RM
  evex.np.0F.W0.512.N64 78 /r RM
  evex.np.0F.W0.512.N4 78 /r RM
  evex.66.0F.W0.128 78 /r RM
  evex.66.0F.W0.128.N8 78 /r RM
  evex.66.0F.W0.128.N4 78 /r RM
  evex.66.0F.W0.256 78 /r RM
  evex.66.0F.W0.256.N16 78 /r RM
  evex.66.0F.W0.256.N4 78 /r RM
  evex.66.0F.W0.512 78 /r RM
  evex.66.0F.W0.512.N32 78 /r RM
  evex.66.0F.W0.512.N4 78 /r RM
  vex.F2.0F.W0.LIG 2C /r RM;evex.F2.0F.W0.LIG 2C /r RM
  vex.F2.0F.W0.LIG 2C /r RM
  vex.F2.0F.W1.LIG 2C /r RM;evex.F2.0F.W1.LIG 2C /r RM
  vex.F2.0F.W1.LIG 2C /r RM
  evex.F2.0F.W0.LIG 78 /r RM
  evex.F2.0F.W0.LIG.N8 78 /r RM
  evex.F2.0F.W1.LIG 78 /r RM
  evex.F2.0F.W1.LIG.N8 78 /r RM
  evex.F3.map5.W0.LIG 2C /r RM
  evex.F3.map5.W0.LIG.N2 2C /r RM
  evex.F3.map5.W1.LIG 2C /r RM
  evex.F3.map5.W1.LIG.N2 2C /r RM
  evex.F3.map5.W0.LIG 78 /r RM
  evex.F3.map5.W0.LIG.N2 78 /r RM
  evex.F3.map5.W1.LIG 78 /r RM
  evex.F3.map5.W1.LIG.N2 78 /r RM
  vex.F3.0F.W0.LIG 2C /r RM;evex.F3.0F.W0.LIG 2C /r RM
  vex.F3.0F.W0.LIG 2C /r RM
  vex.F3.0F.W1.LIG 2C /r RM;evex.F3.0F.W1.LIG 2C /r RM
  vex.F3.0F.W1.LIG 2C /r RM
  evex.F3.0F.W0.LIG 78 /r RM
  evex.F3.0F.W0.LIG.N4 78 /r RM
  evex.F3.0F.W1.LIG 78 /r RM
  evex.F3.0F.W1.LIG.N4 78 /r RM
  evex.F3.0F.W0.128 7A /r RM
  evex.F3.0F.W0.128.N8 7A /r RM
  evex.F3.0F.W0.128.N4 7A /r RM
  evex.F3.0F.W0.256 7A /r RM
  evex.F3.0F.W0.256.N16 7A /r RM
  evex.F3.0F.W0.256.N4 7A /r RM
  evex.F3.0F.W0.512 7A /r RM
  evex.F3.0F.W0.512.N32 7A /r RM
  evex.F3.0F.W0.512.N4 7A /r RM
  evex.F2.map5.W0.128 7A /r RM
  evex.F2.map5.W0.256 7A /r RM
  evex.F2.map5.W0.128.N16 7A /r RM
  evex.F2.map5.W0.256.N32 7A /r RM
  evex.F2.map5.W0.128.N4 7A /r RM
  evex.F2.map5.W0.256.N4 7A /r RM
  evex.F2.map5.W0.512 7A /r RM
  evex.F2.map5.W0.512.N64 7A /r RM
  evex.F2.map5.W0.512.N4 7A /r RM
  evex.F2.0F.W0.128 7A /r RM
  evex.F2.0F.W0.128.N16 7A /r RM
  evex.F2.0F.W0.128.N4 7A /r RM
  evex.F2.0F.W0.256 7A /r RM
  evex.F2.0F.W0.256.N32 7A /r RM
  evex.F2.0F.W0.256.N4 7A /r RM
  evex.F2.0F.W0.512 7A /r RM
  evex.F2.0F.W0.512.N64 7A /r RM
  evex.F2.0F.W0.512.N4 7A /r RM
  evex.F3.0F.W1.128 7A /r RM
  evex.F3.0F.W1.128.N16 7A /r RM
  evex.F3.0F.W1.128.N8 7A /r RM
  evex.F3.0F.W1.256 7A /r RM
  evex.F3.0F.W1.256.N32 7A /r RM
  evex.F3.0F.W1.256.N8 7A /r RM
  evex.F3.0F.W1.512 7A /r RM
  evex.F3.0F.W1.512.N64 7A /r RM
  evex.F3.0F.W1.512.N8 7A /r RM
  evex.F2.map5.W1.128 7A /r RM
  evex.F2.map5.W1.256 7A /r RM
  evex.F2.map5.W1.512 7A /r RM
  evex.F2.map5.W1.128.N16 7A /r RM
  evex.F2.map5.W1.256.N32 7A /r RM
  evex.F2.map5.W1.512.N64 7A /r RM
  evex.F2.map5.W1.128.N8 7A /r RM
  evex.F2.map5.W1.256.N8 7A /r RM
  evex.F2.map5.W1.512.N8 7A /r RM
  evex.F2.0F.W1.128 7A /r RM
  evex.F2.0F.W1.256 7A /r RM
  evex.F2.0F.W1.128.N16 7A /r RM
  evex.F2.0F.W1.256.N32 7A /r RM
  evex.F2.0F.W1.128.N8 7A /r RM
  evex.F2.0F.W1.256.N8 7A /r RM
  evex.F2.0F.W1.512 7A /r RM
  evex.F2.0F.W1.512.N64 7A /r RM
  evex.F2.0F.W1.512.N8 7A /r RM
  evex.F2.0F.W0.LIG 7B /r RVM
  evex.F2.0F.W1.LIG 7B /r RVM
  evex.F2.0F.W0.LIG.N4 7B /r RVM
  evex.F2.0F.W1.LIG.N8 7B /r RVM
  evex.F3.map5.W0.LIG 7B /r RVM
  evex.F3.map5.W1.LIG 7B /r RVM
  evex.F3.map5.W0.LIG.N4 7B /r RVM
  evex.F3.map5.W1.LIG.N8 7B /r RVM
  evex.F3.0F.W0.LIG 7B /r RVM
  evex.F3.0F.W1.LIG 7B /r RVM
  evex.F3.0F.W0.LIG.N4 7B /r RVM
  evex.F3.0F.W1.LIG.N8 7B /r RVM
  evex.F2.map5.W0.128 7D /r RM
  evex.F2.map5.W0.128.N16 7D /r RM
  evex.F2.map5.W0.128.N2 7D /r RM
  evex.F2.map5.W0.256 7D /r RM
  evex.F2.map5.W0.256.N32 7D /r RM
  evex.F2.map5.W0.256.N2 7D /r RM
  evex.F2.map5.W0.512 7D /r RM
  evex.F2.map5.W0.512.N64 7D /r RM
  evex.F2.map5.W0.512.N2 7D /r RM
  evex.F3.map5.W0.128 7D /r RM
  evex.F3.map5.W0.128.N16 7D /r RM
  evex.F3.map5.W0.128.N2 7D /r RM
  evex.F3.map5.W0.256 7D /r RM
  evex.F3.map5.W0.256.N32 7D /r RM
  evex.F3.map5.W0.256.N2 7D /r RM
  evex.F3.map5.W0.512 7D /r RM
  evex.F3.map5.W0.512.N64 7D /r RM
  evex.F3.map5.W0.512.N2 7D /r RM
  evex.66.0F3A.W0.128 42 /r RVMI ib
  evex.66.0F3A.W0.128.N16 42 /r RVMI ib
  evex.66.0F3A.W0.256 42 /r RVMI ib
  evex.66.0F3A.W0.256.N32 42 /r RVMI ib
  evex.66.0F3A.W0.512 42 /r RVMI ib
  evex.66.0F3A.W0.512.N64 42 /r RVMI ib
  vex.66.0F.WIG.128 5E /r RVM;evex.66.0F.W1.128 5E /r RVM
  vex.66.0F.WIG.128 5E /r RVM;evex.66.0F.W1.128.N16 5E /r RVM
  evex.66.0F.W1.128.N8 5E /r RVM
  vex.66.0F.WIG.256 5E /r RVM;evex.66.0F.W1.256 5E /r RVM
  vex.66.0F.WIG.256 5E /r RVM;evex.66.0F.W1.256.N32 5E /r RVM
  evex.66.0F.W1.256.N8 5E /r RVM
  evex.66.0F.W1.512 5E /r RVM
  evex.66.0F.W1.512.N64 5E /r RVM
  evex.66.0F.W1.512.N8 5E /r RVM
  evex.np.map5.W0.128 5E /r RVM
  evex.np.map5.W0.128.N16 5E /r RVM
  evex.np.map5.W0.128.N2 5E /r RVM
  evex.np.map5.W0.256 5E /r RVM
  evex.np.map5.W0.256.N32 5E /r RVM
  evex.np.map5.W0.256.N2 5E /r RVM
  evex.np.map5.W0.512 5E /r RVM
  evex.np.map5.W0.512.N64 5E /r RVM
  evex.np.map5.W0.512.N2 5E /r RVM
  vex.np.0F.WIG.128 5E /r RVM;evex.np.0F.W0.128 5E /r RVM
  vex.np.0F.WIG.128 5E /r RVM;evex.np.0F.W0.128.N16 5E /r RVM
  evex.np.0F.W0.128.N4 5E /r RVM
  vex.np.0F.WIG.256 5E /r RVM;evex.np.0F.W0.256 5E /r RVM
  vex.np.0F.WIG.256 5E /r RVM;evex.np.0F.W0.256.N32 5E /r RVM
  evex.np.0F.W0.256.N4 5E /r RVM
  evex.np.0F.W0.512 5E /r RVM
  evex.np.0F.W0.512.N64 5E /r RVM
  evex.np.0F.W0.512.N4 5E /r RVM
  vex.F2.0F.WIG.LIG 5E /r RVM;evex.F2.0F.W1.LIG 5E /r RVM
  vex.F2.0F.WIG.LIG 5E /r RVM;evex.F2.0F.W1.LIG.N8 5E /r RVM
  evex.F3.map5.W0.LIG 5E /r RVM
  evex.F3.map5.W0.LIG.N2 5E /r RVM
  vex.F3.0F.WIG.LIG 5E /r RVM;evex.F3.0F.W0.LIG 5E /r RVM
  vex.F3.0F.WIG.LIG 5E /r RVM;evex.F3.0F.W0.LIG.N4 5E /r RVM
  evex.F3.0F38.W0.128 52 /r RVM
  evex.F3.0F38.W0.128.N16 52 /r RVM
  evex.F3.0F38.W0.128.N4 52 /r RVM
  evex.F3.0F38.W0.256 52 /r RVM
  evex.F3.0F38.W0.256.N32 52 /r RVM
  evex.F3.0F38.W0.256.N4 52 /r RVM
  evex.F3.0F38.W0.512 52 /r RVM
  evex.F3.0F38.W0.512.N64 52 /r RVM
  evex.F3.0F38.W0.512.N4 52 /r RVM
  vex.66.0F3A.WIG.128 41 /r RVMI ib
  vex.66.0F3A.WIG.128 41 /r RVMI ib
  vex.66.0F3A.WIG.128 40 /r RVMI ib
  vex.66.0F3A.WIG.128 40 /r RVMI ib
  vex.66.0F3A.WIG.256 40 /r RVMI ib
  vex.66.0F3A.WIG.256 40 /r RVMI ib
  legacy.np.0F.W0 00 /4 M
  legacy.np.0F.W0 00 /4 M
  legacy.np.0F.W0 00 /5 M
  legacy.np.0F.W0 00 /5 M
  evex.66.0F38.W1.512 C8 /r RM
  evex.66.0F38.W1.512.N64 C8 /r RM
  evex.66.0F38.W1.512.N8 C8 /r RM
  evex.66.0F38.W0.512 C8 /r RM
  evex.66.0F38.W0.512.N64 C8 /r RM
  evex.66.0F38.W0.512.N4 C8 /r RM
  evex.66.0F38.W1.128 88 /r RM
  evex.66.0F38.W1.128.N8 88 /r RM
  evex.66.0F38.W1.256 88 /r RM
  evex.66.0F38.W1.256.N8 88 /r RM
  evex.66.0F38.W1.512 88 /r RM
  evex.66.0F38.W1.512.N8 88 /r RM
  evex.66.0F38.W0.128 88 /r RM
  evex.66.0F38.W0.128.N4 88 /r RM
  evex.66.0F38.W0.256 88 /r RM
  evex.66.0F38.W0.256.N4 88 /r RM
  evex.66.0F38.W0.512 88 /r RM
  evex.66.0F38.W0.512.N4 88 /r RM
  vex.66.0F3A.W0.256 19 /r MRI ib
  vex.66.0F3A.W0.256 19 /r MRI ib
  evex.66.0F3A.W0.256 19 /r MRI ib
  evex.66.0F3A.W0.512 19 /r MRI ib
  evex.66.0F3A.W0.256.N16 19 /r MRI ib
  evex.66.0F3A.W0.512.N16 19 /r MRI ib
  evex.66.0F3A.W0.512 1B /r MRI ib
  evex.66.0F3A.W0.512.N32 1B /r MRI ib
  evex.66.0F3A.W1.256 19 /r MRI ib
  evex.66.0F3A.W1.512 19 /r MRI ib
  evex.66.0F3A.W1.256.N16 19 /r MRI ib
  evex.66.0F3A.W1.512.N16 19 /r MRI ib
  evex.66.0F3A.W1.512 1B /r MRI ib
  evex.66.0F3A.W1.512.N32 1B /r MRI ib
  vex.66.0F3A.W0.256 39 /r MRI ib
  vex.66.0F3A.W0.256 39 /r MRI ib
  evex.66.0F3A.W0.256 39 /r MRI ib
  evex.66.0F3A.W0.512 39 /r MRI ib
  evex.66.0F3A.W0.256.N16 39 /r MRI ib
  evex.66.0F3A.W0.512.N16 39 /r MRI ib
  evex.66.0F3A.W0.512 3B /r MRI ib
  evex.66.0F3A.W0.512.N32 3B /r MRI ib
  evex.66.0F3A.W1.256 39 /r MRI ib
  evex.66.0F3A.W1.512 39 /r MRI ib
  evex.66.0F3A.W1.256.N16 39 /r MRI ib
  evex.66.0F3A.W1.512.N16 39 /r MRI ib
  evex.66.0F3A.W1.512 3B /r MRI ib
  evex.66.0F3A.W1.512.N32 3B /r MRI ib
  vex.66.0F3A.W0.128 17 /r MRI ib;evex.66.0F3A.W0.128 17 /r MRI ib
  evex.66.0F3A.W0.128 17 /r MRI ib
  vex.66.0F3A.W0.128 17 /r MRI ib;evex.66.0F3A.W0.128.N4 17 /r MRI ib
  evex.F2.map6.W0.128 56 /r RVM
  evex.F2.map6.W0.128.N16 56 /r RVM
  evex.F2.map6.W0.128.N4 56 /r RVM
  evex.F2.map6.W0.256 56 /r RVM
  evex.F2.map6.W0.256.N32 56 /r RVM
  evex.F2.map6.W0.256.N4 56 /r RVM
  evex.F2.map6.W0.512 56 /r RVM
  evex.F2.map6.W0.512.N64 56 /r RVM
  evex.F2.map6.W0.512.N4 56 /r RVM
  evex.F2.map6.W0.LIG 57 /r RVM
  evex.F2.map6.W0.LIG.N4 57 /r RVM
  evex.F2.map6.W0.128 D6 /r RVM
  evex.F2.map6.W0.128.N16 D6 /r RVM
  evex.F2.map6.W0.128.N4 D6 /r RVM
  evex.F2.map6.W0.256 D6 /r RVM
  evex.F2.map6.W0.256.N32 D6 /r RVM
  evex.F2.map6.W0.256.N4 D6 /r RVM
  evex.F2.map6.W0.512 D6 /r RVM
  evex.F2.map6.W0.512.N64 D6 /r RVM
  evex.F2.map6.W0.512.N4 D6 /r RVM
  evex.F2.map6.W0.LIG D7 /r RVM
  evex.F2.map6.W0.LIG.N4 D7 /r RVM
  evex.66.0F3A.W1.128 54 /r RVMI ib
  evex.66.0F3A.W1.128.N16 54 /r RVMI ib
  evex.66.0F3A.W1.128.N8 54 /r RVMI ib
  evex.66.0F3A.W1.256 54 /r RVMI ib
  evex.66.0F3A.W1.256.N32 54 /r RVMI ib
  evex.66.0F3A.W1.256.N8 54 /r RVMI ib
  evex.66.0F3A.W1.512 54 /r RVMI ib
  evex.66.0F3A.W1.512.N64 54 /r RVMI ib
  evex.66.0F3A.W1.512.N8 54 /r RVMI ib
  evex.66.0F3A.W0.128 54 /r RVMI ib
  evex.66.0F3A.W0.128.N16 54 /r RVMI ib
  evex.66.0F3A.W0.128.N4 54 /r RVMI ib
  evex.66.0F3A.W0.256 54 /r RVMI ib
  evex.66.0F3A.W0.256.N32 54 /r RVMI ib
  evex.66.0F3A.W0.256.N4 54 /r RVMI ib
  evex.66.0F3A.W0.512 54 /r RVMI ib
  evex.66.0F3A.W0.512.N64 54 /r RVMI ib
  evex.66.0F3A.W0.512.N4 54 /r RVMI ib
  evex.66.0F3A.W1.LIG 55 /r RVMI ib
  evex.66.0F3A.W1.LIG.N8 55 /r RVMI ib
  evex.66.0F3A.W0.LIG 55 /r RVMI ib
  evex.66.0F3A.W0.LIG.N4 55 /r RVMI ib
  vex.66.0F38.W1.128 A8 /r RVM
  vex.66.0F38.W1.128 A8 /r RVM
  vex.66.0F38.W1.256 A8 /r RVM
  vex.66.0F38.W1.256 A8 /r RVM
  vex.66.0F38.W0.128 A8 /r RVM
  vex.66.0F38.W0.128 A8 /r RVM
  vex.66.0F38.W0.256 A8 /r RVM
  vex.66.0F38.W0.256 A8 /r RVM
  vex.66.0F38.W1.LIG A9 /r RVM
  vex.66.0F38.W1.LIG A9 /r RVM
  vex.66.0F38.W0.LIG A9 /r RVM
  vex.66.0F38.W0.LIG A9 /r RVM
  vex.66.0F38.W1.128 98 /r RVM;evex.66.0F38.W1.128 98 /r RVM
  vex.66.0F38.W1.128 98 /r RVM;evex.66.0F38.W1.128.N16 98 /r RVM
  evex.66.0F38.W1.128.N8 98 /r RVM
  vex.66.0F38.W1.256 98 /r RVM;evex.66.0F38.W1.256 98 /r RVM
  vex.66.0F38.W1.256 98 /r RVM;evex.66.0F38.W1.256.N32 98 /r RVM
  evex.66.0F38.W1.256.N8 98 /r RVM
  evex.66.0F38.W1.512 98 /r RVM
  evex.66.0F38.W1.512.N64 98 /r RVM
  evex.66.0F38.W1.512.N8 98 /r RVM
  evex.66.map6.W0.128 98 /r RVM
  evex.66.map6.W0.128.N16 98 /r RVM
  evex.66.map6.W0.128.N2 98 /r RVM
  evex.66.map6.W0.256 98 /r RVM
  evex.66.map6.W0.256.N32 98 /r RVM
  evex.66.map6.W0.256.N2 98 /r RVM
  evex.66.map6.W0.512 98 /r RVM
  evex.66.map6.W0.512.N64 98 /r RVM
  evex.66.map6.W0.512.N2 98 /r RVM
  vex.66.0F38.W0.128 98 /r RVM;evex.66.0F38.W0.128 98 /r RVM
  vex.66.0F38.W0.128 98 /r RVM;evex.66.0F38.W0.128.N16 98 /r RVM
  evex.66.0F38.W0.128.N4 98 /r RVM
  vex.66.0F38.W0.256 98 /r RVM;evex.66.0F38.W0.256 98 /r RVM
  vex.66.0F38.W0.256 98 /r RVM;evex.66.0F38.W0.256.N32 98 /r RVM
  evex.66.0F38.W0.256.N4 98 /r RVM
  evex.66.0F38.W0.512 98 /r RVM
  evex.66.0F38.W0.512.N64 98 /r RVM
  evex.66.0F38.W0.512.N4 98 /r RVM
  vex.66.0F38.W1.LIG 99 /r RVM;evex.66.0F38.W1.LIG 99 /r RVM
  vex.66.0F38.W1.LIG 99 /r RVM;evex.66.0F38.W1.LIG.N8 99 /r RVM
  evex.66.map6.W0.LIG 99 /r RVM
  evex.66.map6.W0.LIG.N2 99 /r RVM
  vex.66.0F38.W0.LIG 99 /r RVM;evex.66.0F38.W0.LIG 99 /r RVM
  vex.66.0F38.W0.LIG 99 /r RVM;evex.66.0F38.W0.LIG.N4 99 /r RVM
  vex.66.0F38.W1.128 A8 /r RVM;evex.66.0F38.W1.128 A8 /r RVM
  vex.66.0F38.W1.128 A8 /r RVM;evex.66.0F38.W1.128.N16 A8 /r RVM
  evex.66.0F38.W1.128.N8 A8 /r RVM
  vex.66.0F38.W1.256 A8 /r RVM;evex.66.0F38.W1.256 A8 /r RVM
  vex.66.0F38.W1.256 A8 /r RVM;evex.66.0F38.W1.256.N32 A8 /r RVM
  evex.66.0F38.W1.256.N8 A8 /r RVM
  evex.66.0F38.W1.512 A8 /r RVM
  evex.66.0F38.W1.512.N64 A8 /r RVM
  evex.66.0F38.W1.512.N8 A8 /r RVM
  evex.66.map6.W0.128 A8 /r RVM
  evex.66.map6.W0.128.N16 A8 /r RVM
  evex.66.map6.W0.128.N2 A8 /r RVM
  evex.66.map6.W0.256 A8 /r RVM
  evex.66.map6.W0.256.N32 A8 /r RVM
  evex.66.map6.W0.256.N2 A8 /r RVM
  evex.66.map6.W0.512 A8 /r RVM
  evex.66.map6.W0.512.N64 A8 /r RVM
  evex.66.map6.W0.512.N2 A8 /r RVM
  vex.66.0F38.W0.128 A8 /r RVM;evex.66.0F38.W0.128 A8 /r RVM
  vex.66.0F38.W0.128 A8 /r RVM;evex.66.0F38.W0.128.N16 A8 /r RVM
  evex.66.0F38.W0.128.N4 A8 /r RVM
  vex.66.0F38.W0.256 A8 /r RVM;evex.66.0F38.W0.256 A8 /r RVM
  vex.66.0F38.W0.256 A8 /r RVM;evex.66.0F38.W0.256.N32 A8 /r RVM
  evex.66.0F38.W0.256.N4 A8 /r RVM
  evex.66.0F38.W0.512 A8 /r RVM
  evex.66.0F38.W0.512.N64 A8 /r RVM
  evex.66.0F38.W0.512.N4 A8 /r RVM
  vex.66.0F38.W1.LIG A9 /r RVM;evex.66.0F38.W1.LIG A9 /r RVM
  vex.66.0F38.W1.LIG A9 /r RVM;evex.66.0F38.W1.LIG.N8 A9 /r RVM
  evex.66.map6.W0.LIG A9 /r RVM
  evex.66.map6.W0.LIG.N2 A9 /r RVM
  vex.66.0F38.W0.LIG A9 /r RVM;evex.66.0F38.W0.LIG A9 /r RVM
  vex.66.0F38.W0.LIG A9 /r RVM;evex.66.0F38.W0.LIG.N4 A9 /r RVM
  vex.66.0F38.W1.128 B8 /r RVM;evex.66.0F38.W1.128 B8 /r RVM
  vex.66.0F38.W1.128 B8 /r RVM;evex.66.0F38.W1.128.N16 B8 /r RVM
  evex.66.0F38.W1.128.N8 B8 /r RVM
  vex.66.0F38.W1.256 B8 /r RVM;evex.66.0F38.W1.256 B8 /r RVM
  vex.66.0F38.W1.256 B8 /r RVM;evex.66.0F38.W1.256.N32 B8 /r RVM
  evex.66.0F38.W1.256.N8 B8 /r RVM
  evex.66.0F38.W1.512 B8 /r RVM
  evex.66.0F38.W1.512.N64 B8 /r RVM
  evex.66.0F38.W1.512.N8 B8 /r RVM
  evex.66.map6.W0.128 B8 /r RVM
  evex.66.map6.W0.128.N16 B8 /r RVM
  evex.66.map6.W0.128.N2 B8 /r RVM
  evex.66.map6.W0.256 B8 /r RVM
  evex.66.map6.W0.256.N32 B8 /r RVM
  evex.66.map6.W0.256.N2 B8 /r RVM
  evex.66.map6.W0.512 B8 /r RVM
  evex.66.map6.W0.512.N64 B8 /r RVM
  evex.66.map6.W0.512.N2 B8 /r RVM
  vex.66.0F38.W0.128 B8 /r RVM;evex.66.0F38.W0.128 B8 /r RVM
  vex.66.0F38.W0.128 B8 /r RVM;evex.66.0F38.W0.128.N16 B8 /r RVM
  evex.66.0F38.W0.128.N4 B8 /r RVM
  vex.66.0F38.W0.256 B8 /r RVM;evex.66.0F38.W0.256 B8 /r RVM
  vex.66.0F38.W0.256 B8 /r RVM;evex.66.0F38.W0.256.N32 B8 /r RVM
  evex.66.0F38.W0.256.N4 B8 /r RVM
  evex.66.0F38.W0.512 B8 /r RVM
  evex.66.0F38.W0.512.N64 B8 /r RVM
  evex.66.0F38.W0.512.N4 B8 /r RVM
  vex.66.0F38.W1.LIG B9 /r RVM;evex.66.0F38.W1.LIG B9 /r RVM
  vex.66.0F38.W1.LIG B9 /r RVM;evex.66.0F38.W1.LIG.N8 B9 /r RVM
  evex.66.map6.W0.LIG B9 /r RVM
  evex.66.map6.W0.LIG.N2 B9 /r RVM
  vex.66.0F38.W0.LIG B9 /r RVM;evex.66.0F38.W0.LIG B9 /r RVM
  vex.66.0F38.W0.LIG B9 /r RVM;evex.66.0F38.W0.LIG.N4 B9 /r RVM
  vex.66.0F38.W1.128 98 /r RVM
  vex.66.0F38.W1.128 98 /r RVM
  vex.66.0F38.W1.256 98 /r RVM
  vex.66.0F38.W1.256 98 /r RVM
  vex.66.0F38.W0.128 98 /r RVM
  vex.66.0F38.W0.128 98 /r RVM
  vex.66.0F38.W0.256 98 /r RVM
  vex.66.0F38.W0.256 98 /r RVM
  vex.66.0F38.W1.LIG 99 /r RVM
  vex.66.0F38.W1.LIG 99 /r RVM
  vex.66.0F38.W0.LIG 99 /r RVM
  vex.66.0F38.W0.LIG 99 /r RVM
  vex.66.0F38.W1.128 B8 /r RVM
  vex.66.0F38.W1.128 B8 /r RVM
  vex.66.0F38.W1.256 B8 /r RVM
  vex.66.0F38.W1.256 B8 /r RVM
  vex.66.0F38.W0.128 B8 /r RVM
  vex.66.0F38.W0.128 B8 /r RVM
  vex.66.0F38.W0.256 B8 /r RVM
  vex.66.0F38.W0.256 B8 /r RVM
  vex.66.0F38.W1.LIG B9 /r RVM
  vex.66.0F38.W1.LIG B9 /r RVM
  vex.66.0F38.W0.LIG B9 /r RVM
  vex.66.0F38.W0.LIG B9 /r RVM
  evex.F3.map6.W0.128 56 /r RVM
  evex.F3.map6.W0.128.N16 56 /r RVM
  evex.F3.map6.W0.128.N4 56 /r RVM
  evex.F3.map6.W0.256 56 /r RVM
  evex.F3.map6.W0.256.N32 56 /r RVM
  evex.F3.map6.W0.256.N4 56 /r RVM
  evex.F3.map6.W0.512 56 /r RVM
  evex.F3.map6.W0.512.N64 56 /r RVM
  evex.F3.map6.W0.512.N4 56 /r RVM
  evex.F3.map6.W0.LIG 57 /r RVM
  evex.F3.map6.W0.LIG.N4 57 /r RVM
  vex.66.0F3A.W0.128 69 /r RVMS is4
  vex.66.0F3A.W1.128 69 /r RVSM is4
  vex.66.0F3A.W0.128 69 /r RVMS is4
  vex.66.0F3A.W0.256 69 /r RVMS is4
  vex.66.0F3A.W1.256 69 /r RVSM is4
  vex.66.0F3A.W0.256 69 /r RVMS is4
  vex.66.0F3A.W0.128 68 /r RVMS is4
  vex.66.0F3A.W1.128 68 /r RVSM is4
  vex.66.0F3A.W0.128 68 /r RVMS is4
  vex.66.0F3A.W0.256 68 /r RVMS is4
  vex.66.0F3A.W1.256 68 /r RVSM is4
  vex.66.0F3A.W0.256 68 /r RVMS is4
  vex.66.0F3A.W0.LIG 6B /r RVMS is4
  vex.66.0F3A.W1.LIG 6B /r RVSM is4
  vex.66.0F3A.W0.LIG 6B /r RVMS is4
  vex.66.0F3A.W0.LIG 6A /r RVMS is4
  vex.66.0F3A.W1.LIG 6A /r RVSM is4
  vex.66.0F3A.W0.LIG 6A /r RVMS is4
  vex.66.0F38.W1.128 A6 /r RVM
  vex.66.0F38.W1.128 A6 /r RVM
  vex.66.0F38.W1.256 A6 /r RVM
  vex.66.0F38.W1.256 A6 /r RVM
  vex.66.0F38.W0.128 A6 /r RVM
  vex.66.0F38.W0.128 A6 /r RVM
  vex.66.0F38.W0.256 A6 /r RVM
  vex.66.0F38.W0.256 A6 /r RVM
  vex.66.0F38.W1.128 96 /r RVM;evex.66.0F38.W1.128 96 /r RVM
  vex.66.0F38.W1.128 96 /r RVM;evex.66.0F38.W1.128.N16 96 /r RVM
  evex.66.0F38.W1.128.N8 96 /r RVM
  vex.66.0F38.W1.256 96 /r RVM;evex.66.0F38.W1.256 96 /r RVM
  vex.66.0F38.W1.256 96 /r RVM;evex.66.0F38.W1.256.N32 96 /r RVM
  evex.66.0F38.W1.256.N8 96 /r RVM
  evex.66.0F38.W1.512 96 /r RVM
  evex.66.0F38.W1.512.N64 96 /r RVM
  evex.66.0F38.W1.512.N8 96 /r RVM
  evex.66.map6.W0.128 96 /r RVM
  evex.66.map6.W0.128.N16 96 /r RVM
  evex.66.map6.W0.128.N2 96 /r RVM
  evex.66.map6.W0.256 96 /r RVM
  evex.66.map6.W0.256.N32 96 /r RVM
  evex.66.map6.W0.256.N2 96 /r RVM
  evex.66.map6.W0.512 96 /r RVM
  evex.66.map6.W0.512.N64 96 /r RVM
  evex.66.map6.W0.512.N2 96 /r RVM
  vex.66.0F38.W0.128 96 /r RVM;evex.66.0F38.W0.128 96 /r RVM
  vex.66.0F38.W0.128 96 /r RVM;evex.66.0F38.W0.128.N16 96 /r RVM
  evex.66.0F38.W0.128.N4 96 /r RVM
  vex.66.0F38.W0.256 96 /r RVM;evex.66.0F38.W0.256 96 /r RVM
  vex.66.0F38.W0.256 96 /r RVM;evex.66.0F38.W0.256.N32 96 /r RVM
  evex.66.0F38.W0.256.N4 96 /r RVM
  evex.66.0F38.W0.512 96 /r RVM
  evex.66.0F38.W0.512.N64 96 /r RVM
  evex.66.0F38.W0.512.N4 96 /r RVM
  vex.66.0F38.W1.128 A6 /r RVM;evex.66.0F38.W1.128 A6 /r RVM
  vex.66.0F38.W1.128 A6 /r RVM;evex.66.0F38.W1.128.N16 A6 /r RVM
  evex.66.0F38.W1.128.N8 A6 /r RVM
  vex.66.0F38.W1.256 A6 /r RVM;evex.66.0F38.W1.256 A6 /r RVM
  vex.66.0F38.W1.256 A6 /r RVM;evex.66.0F38.W1.256.N32 A6 /r RVM
  evex.66.0F38.W1.256.N8 A6 /r RVM
  evex.66.0F38.W1.512 A6 /r RVM
  evex.66.0F38.W1.512.N64 A6 /r RVM
  evex.66.0F38.W1.512.N8 A6 /r RVM
  evex.66.map6.W0.128 A6 /r RVM
  evex.66.map6.W0.128.N16 A6 /r RVM
  evex.66.map6.W0.128.N2 A6 /r RVM
  evex.66.map6.W0.256 A6 /r RVM
  evex.66.map6.W0.256.N32 A6 /r RVM
  evex.66.map6.W0.256.N2 A6 /r RVM
  evex.66.map6.W0.512 A6 /r RVM
  evex.66.map6.W0.512.N64 A6 /r RVM
  evex.66.map6.W0.512.N2 A6 /r RVM
  vex.66.0F38.W0.128 A6 /r RVM;evex.66.0F38.W0.128 A6 /r RVM
  vex.66.0F38.W0.128 A6 /r RVM;evex.66.0F38.W0.128.N16 A6 /r RVM
  evex.66.0F38.W0.128.N4 A6 /r RVM
  vex.66.0F38.W0.256 A6 /r RVM;evex.66.0F38.W0.256 A6 /r RVM
  vex.66.0F38.W0.256 A6 /r RVM;evex.66.0F38.W0.256.N32 A6 /r RVM
  evex.66.0F38.W0.256.N4 A6 /r RVM
  evex.66.0F38.W0.512 A6 /r RVM
  evex.66.0F38.W0.512.N64 A6 /r RVM
  evex.66.0F38.W0.512.N4 A6 /r RVM
  vex.66.0F38.W1.128 B6 /r RVM;evex.66.0F38.W1.128 B6 /r RVM
  vex.66.0F38.W1.128 B6 /r RVM;evex.66.0F38.W1.128.N16 B6 /r RVM
  evex.66.0F38.W1.128.N8 B6 /r RVM
  vex.66.0F38.W1.256 B6 /r RVM;evex.66.0F38.W1.256 B6 /r RVM
  vex.66.0F38.W1.256 B6 /r RVM;evex.66.0F38.W1.256.N32 B6 /r RVM
  evex.66.0F38.W1.256.N8 B6 /r RVM
  evex.66.0F38.W1.512 B6 /r RVM
  evex.66.0F38.W1.512.N64 B6 /r RVM
  evex.66.0F38.W1.512.N8 B6 /r RVM
  evex.66.map6.W0.128 B6 /r RVM
  evex.66.map6.W0.128.N16 B6 /r RVM
  evex.66.map6.W0.128.N2 B6 /r RVM
  evex.66.map6.W0.256 B6 /r RVM
  evex.66.map6.W0.256.N32 B6 /r RVM
  evex.66.map6.W0.256.N2 B6 /r RVM
  evex.66.map6.W0.512 B6 /r RVM
  evex.66.map6.W0.512.N64 B6 /r RVM
  evex.66.map6.W0.512.N2 B6 /r RVM
  vex.66.0F38.W0.128 B6 /r RVM;evex.66.0F38.W0.128 B6 /r RVM
  vex.66.0F38.W0.128 B6 /r RVM;evex.66.0F38.W0.128.N16 B6 /r RVM
  evex.66.0F38.W0.128.N4 B6 /r RVM
  vex.66.0F38.W0.256 B6 /r RVM;evex.66.0F38.W0.256 B6 /r RVM
  vex.66.0F38.W0.256 B6 /r RVM;evex.66.0F38.W0.256.N32 B6 /r RVM
  evex.66.0F38.W0.256.N4 B6 /r RVM
  evex.66.0F38.W0.512 B6 /r RVM
  evex.66.0F38.W0.512.N64 B6 /r RVM
  evex.66.0F38.W0.512.N4 B6 /r RVM
  vex.66.0F38.W1.128 96 /r RVM
  vex.66.0F38.W1.128 96 /r RVM
  vex.66.0F38.W1.256 96 /r RVM
  vex.66.0F38.W1.256 96 /r RVM
  vex.66.0F38.W0.128 96 /r RVM
  vex.66.0F38.W0.128 96 /r RVM
  vex.66.0F38.W0.256 96 /r RVM
  vex.66.0F38.W0.256 96 /r RVM
  vex.66.0F38.W1.128 B6 /r RVM
  vex.66.0F38.W1.128 B6 /r RVM
  vex.66.0F38.W1.256 B6 /r RVM
  vex.66.0F38.W1.256 B6 /r RVM
  vex.66.0F38.W0.128 B6 /r RVM
  vex.66.0F38.W0.128 B6 /r RVM
  vex.66.0F38.W0.256 B6 /r RVM
  vex.66.0F38.W0.256 B6 /r RVM
  vex.66.0F3A.W0.128 5D /r RVMS is4
  vex.66.0F3A.W1.128 5D /r RVSM is4
  vex.66.0F3A.W0.128 5D /r RVMS is4
  vex.66.0F3A.W0.256 5D /r RVMS is4
  vex.66.0F3A.W1.256 5D /r RVSM is4
  vex.66.0F3A.W0.256 5D /r RVMS is4
  vex.66.0F3A.W0.128 5C /r RVMS is4
  vex.66.0F3A.W1.128 5C /r RVSM is4
  vex.66.0F3A.W0.128 5C /r RVMS is4
  vex.66.0F3A.W0.256 5C /r RVMS is4
  vex.66.0F3A.W1.256 5C /r RVSM is4
  vex.66.0F3A.W0.256 5C /r RVMS is4
  vex.66.0F38.W1.128 AA /r RVM
  vex.66.0F38.W1.128 AA /r RVM
  vex.66.0F38.W1.256 AA /r RVM
  vex.66.0F38.W1.256 AA /r RVM
  vex.66.0F38.W0.128 AA /r RVM
  vex.66.0F38.W0.128 AA /r RVM
  vex.66.0F38.W0.256 AA /r RVM
  vex.66.0F38.W0.256 AA /r RVM
  vex.66.0F38.W1.LIG AB /r RVM
  vex.66.0F38.W1.LIG AB /r RVM
  vex.66.0F38.W0.LIG AB /r RVM
  vex.66.0F38.W0.LIG AB /r RVM
  vex.66.0F38.W1.128 9A /r RVM;evex.66.0F38.W1.128 9A /r RVM
  vex.66.0F38.W1.128 9A /r RVM;evex.66.0F38.W1.128.N16 9A /r RVM
  evex.66.0F38.W1.128.N8 9A /r RVM
  vex.66.0F38.W1.256 9A /r RVM;evex.66.0F38.W1.256 9A /r RVM
  vex.66.0F38.W1.256 9A /r RVM;evex.66.0F38.W1.256.N32 9A /r RVM
  evex.66.0F38.W1.256.N8 9A /r RVM
  evex.66.0F38.W1.512 9A /r RVM
  evex.66.0F38.W1.512.N64 9A /r RVM
  evex.66.0F38.W1.512.N8 9A /r RVM
  evex.66.map6.W0.128 9A /r RVM
  evex.66.map6.W0.128.N16 9A /r RVM
  evex.66.map6.W0.128.N2 9A /r RVM
  evex.66.map6.W0.256 9A /r RVM
  evex.66.map6.W0.256.N32 9A /r RVM
  evex.66.map6.W0.256.N2 9A /r RVM
  evex.66.map6.W0.512 9A /r RVM
  evex.66.map6.W0.512.N64 9A /r RVM
  evex.66.map6.W0.512.N2 9A /r RVM
  vex.66.0F38.W0.128 9A /r RVM;evex.66.0F38.W0.128 9A /r RVM
  vex.66.0F38.W0.128 9A /r RVM;evex.66.0F38.W0.128.N16 9A /r RVM
  evex.66.0F38.W0.128.N4 9A /r RVM
  vex.66.0F38.W0.256 9A /r RVM;evex.66.0F38.W0.256 9A /r RVM
  vex.66.0F38.W0.256 9A /r RVM;evex.66.0F38.W0.256.N32 9A /r RVM
  evex.66.0F38.W0.256.N4 9A /r RVM
  evex.66.0F38.W0.512 9A /r RVM
  evex.66.0F38.W0.512.N64 9A /r RVM
  evex.66.0F38.W0.512.N4 9A /r RVM
  vex.66.0F38.W1.LIG 9B /r RVM;evex.66.0F38.W1.LIG 9B /r RVM
  vex.66.0F38.W1.LIG 9B /r RVM;evex.66.0F38.W1.LIG.N8 9B /r RVM
  evex.66.map6.W0.LIG 9B /r RVM
  evex.66.map6.W0.LIG.N2 9B /r RVM
  vex.66.0F38.W0.LIG 9B /r RVM;evex.66.0F38.W0.LIG 9B /r RVM
  vex.66.0F38.W0.LIG 9B /r RVM;evex.66.0F38.W0.LIG.N4 9B /r RVM
  vex.66.0F38.W1.128 AA /r RVM;evex.66.0F38.W1.128 AA /r RVM
  vex.66.0F38.W1.128 AA /r RVM;evex.66.0F38.W1.128.N16 AA /r RVM
  evex.66.0F38.W1.128.N8 AA /r RVM
  vex.66.0F38.W1.256 AA /r RVM;evex.66.0F38.W1.256 AA /r RVM
  vex.66.0F38.W1.256 AA /r RVM;evex.66.0F38.W1.256.N32 AA /r RVM
  evex.66.0F38.W1.256.N8 AA /r RVM
  evex.66.0F38.W1.512 AA /r RVM
  evex.66.0F38.W1.512.N64 AA /r RVM
  evex.66.0F38.W1.512.N8 AA /r RVM
  evex.66.map6.W0.128 AA /r RVM
  evex.66.map6.W0.128.N16 AA /r RVM
  evex.66.map6.W0.128.N2 AA /r RVM
  evex.66.map6.W0.256 AA /r RVM
  evex.66.map6.W0.256.N32 AA /r RVM
  evex.66.map6.W0.256.N2 AA /r RVM
  evex.66.map6.W0.512 AA /r RVM
  evex.66.map6.W0.512.N64 AA /r RVM
  evex.66.map6.W0.512.N2 AA /r RVM
  vex.66.0F38.W0.128 AA /r RVM;evex.66.0F38.W0.128 AA /r RVM
  vex.66.0F38.W0.128 AA /r RVM;evex.66.0F38.W0.128.N16 AA /r RVM
  evex.66.0F38.W0.128.N4 AA /r RVM
  vex.66.0F38.W0.256 AA /r RVM;evex.66.0F38.W0.256 AA /r RVM
  vex.66.0F38.W0.256 AA /r RVM;evex.66.0F38.W0.256.N32 AA /r RVM
  evex.66.0F38.W0.256.N4 AA /r RVM
  evex.66.0F38.W0.512 AA /r RVM
  evex.66.0F38.W0.512.N64 AA /r RVM
  evex.66.0F38.W0.512.N4 AA /r RVM
  vex.66.0F38.W1.LIG AB /r RVM;evex.66.0F38.W1.LIG AB /r RVM
  vex.66.0F38.W1.LIG AB /r RVM;evex.66.0F38.W1.LIG.N8 AB /r RVM
  evex.66.map6.W0.LIG AB /r RVM
  evex.66.map6.W0.LIG.N2 AB /r RVM
  vex.66.0F38.W0.LIG AB /r RVM;evex.66.0F38.W0.LIG AB /r RVM
  vex.66.0F38.W0.LIG AB /r RVM;evex.66.0F38.W0.LIG.N4 AB /r RVM
  vex.66.0F38.W1.128 BA /r RVM;evex.66.0F38.W1.128 BA /r RVM
  vex.66.0F38.W1.128 BA /r RVM;evex.66.0F38.W1.128.N16 BA /r RVM
  evex.66.0F38.W1.128.N8 BA /r RVM
  vex.66.0F38.W1.256 BA /r RVM;evex.66.0F38.W1.256 BA /r RVM
  vex.66.0F38.W1.256 BA /r RVM;evex.66.0F38.W1.256.N32 BA /r RVM
  evex.66.0F38.W1.256.N8 BA /r RVM
  evex.66.0F38.W1.512 BA /r RVM
  evex.66.0F38.W1.512.N64 BA /r RVM
  evex.66.0F38.W1.512.N8 BA /r RVM
  evex.66.map6.W0.128 BA /r RVM
  evex.66.map6.W0.128.N16 BA /r RVM
  evex.66.map6.W0.128.N2 BA /r RVM
  evex.66.map6.W0.256 BA /r RVM
  evex.66.map6.W0.256.N32 BA /r RVM
  evex.66.map6.W0.256.N2 BA /r RVM
  evex.66.map6.W0.512 BA /r RVM
  evex.66.map6.W0.512.N64 BA /r RVM
  evex.66.map6.W0.512.N2 BA /r RVM
  vex.66.0F38.W0.128 BA /r RVM;evex.66.0F38.W0.128 BA /r RVM
  vex.66.0F38.W0.128 BA /r RVM;evex.66.0F38.W0.128.N16 BA /r RVM
  evex.66.0F38.W0.128.N4 BA /r RVM
  vex.66.0F38.W0.256 BA /r RVM;evex.66.0F38.W0.256 BA /r RVM
  vex.66.0F38.W0.256 BA /r RVM;evex.66.0F38.W0.256.N32 BA /r RVM
  evex.66.0F38.W0.256.N4 BA /r RVM
  evex.66.0F38.W0.512 BA /r RVM
  evex.66.0F38.W0.512.N64 BA /r RVM
  evex.66.0F38.W0.512.N4 BA /r RVM
  vex.66.0F38.W1.LIG BB /r RVM;evex.66.0F38.W1.LIG BB /r RVM
  vex.66.0F38.W1.LIG BB /r RVM;evex.66.0F38.W1.LIG.N8 BB /r RVM
  evex.66.map6.W0.LIG BB /r RVM
  evex.66.map6.W0.LIG.N2 BB /r RVM
  vex.66.0F38.W0.LIG BB /r RVM;evex.66.0F38.W0.LIG BB /r RVM
  vex.66.0F38.W0.LIG BB /r RVM;evex.66.0F38.W0.LIG.N4 BB /r RVM
  vex.66.0F38.W1.128 9A /r RVM
  vex.66.0F38.W1.128 9A /r RVM
  vex.66.0F38.W1.256 9A /r RVM
  vex.66.0F38.W1.256 9A /r RVM
  vex.66.0F38.W0.128 9A /r RVM
  vex.66.0F38.W0.128 9A /r RVM
  vex.66.0F38.W0.256 9A /r RVM
  vex.66.0F38.W0.256 9A /r RVM
  vex.66.0F38.W1.LIG 9B /r RVM
  vex.66.0F38.W1.LIG 9B /r RVM
  vex.66.0F38.W0.LIG 9B /r RVM
  vex.66.0F38.W0.LIG 9B /r RVM
  vex.66.0F38.W1.128 BA /r RVM
  vex.66.0F38.W1.128 BA /r RVM
  vex.66.0F38.W1.256 BA /r RVM
  vex.66.0F38.W1.256 BA /r RVM
  vex.66.0F38.W0.128 BA /r RVM
  vex.66.0F38.W0.128 BA /r RVM
  vex.66.0F38.W0.256 BA /r RVM
  vex.66.0F38.W0.256 BA /r RVM
  vex.66.0F38.W1.LIG BB /r RVM
  vex.66.0F38.W1.LIG BB /r RVM
  vex.66.0F38.W0.LIG BB /r RVM
  vex.66.0F38.W0.LIG BB /r RVM
  vex.66.0F38.W1.128 A7 /r RVM
  vex.66.0F38.W1.128 A7 /r RVM
  vex.66.0F38.W1.256 A7 /r RVM
  vex.66.0F38.W1.256 A7 /r RVM
  vex.66.0F38.W0.128 A7 /r RVM
  vex.66.0F38.W0.128 A7 /r RVM
  vex.66.0F38.W0.256 A7 /r RVM
  vex.66.0F38.W0.256 A7 /r RVM
  vex.66.0F38.W1.128 97 /r RVM;evex.66.0F38.W1.128 97 /r RVM
  vex.66.0F38.W1.128 97 /r RVM;evex.66.0F38.W1.128.N16 97 /r RVM
  evex.66.0F38.W1.128.N8 97 /r RVM
  vex.66.0F38.W1.256 97 /r RVM;evex.66.0F38.W1.256 97 /r RVM
  vex.66.0F38.W1.256 97 /r RVM;evex.66.0F38.W1.256.N32 97 /r RVM
  evex.66.0F38.W1.256.N8 97 /r RVM
  evex.66.0F38.W1.512 97 /r RVM
  evex.66.0F38.W1.512.N64 97 /r RVM
  evex.66.0F38.W1.512.N8 97 /r RVM
  evex.66.map6.W0.128 97 /r RVM
  evex.66.map6.W0.128.N16 97 /r RVM
  evex.66.map6.W0.128.N2 97 /r RVM
  evex.66.map6.W0.256 97 /r RVM
  evex.66.map6.W0.256.N32 97 /r RVM
  evex.66.map6.W0.256.N2 97 /r RVM
  evex.66.map6.W0.512 97 /r RVM
  evex.66.map6.W0.512.N64 97 /r RVM
  evex.66.map6.W0.512.N2 97 /r RVM
  vex.66.0F38.W0.128 97 /r RVM;evex.66.0F38.W0.128 97 /r RVM
  vex.66.0F38.W0.128 97 /r RVM;evex.66.0F38.W0.128.N16 97 /r RVM
  evex.66.0F38.W0.128.N4 97 /r RVM
  vex.66.0F38.W0.256 97 /r RVM;evex.66.0F38.W0.256 97 /r RVM
  vex.66.0F38.W0.256 97 /r RVM;evex.66.0F38.W0.256.N32 97 /r RVM
  evex.66.0F38.W0.256.N4 97 /r RVM
  evex.66.0F38.W0.512 97 /r RVM
  evex.66.0F38.W0.512.N64 97 /r RVM
  evex.66.0F38.W0.512.N4 97 /r RVM
  vex.66.0F38.W1.128 A7 /r RVM;evex.66.0F38.W1.128 A7 /r RVM
  vex.66.0F38.W1.128 A7 /r RVM;evex.66.0F38.W1.128.N16 A7 /r RVM
  evex.66.0F38.W1.128.N8 A7 /r RVM
  vex.66.0F38.W1.256 A7 /r RVM;evex.66.0F38.W1.256 A7 /r RVM
  vex.66.0F38.W1.256 A7 /r RVM;evex.66.0F38.W1.256.N32 A7 /r RVM
  evex.66.0F38.W1.256.N8 A7 /r RVM
  evex.66.0F38.W1.512 A7 /r RVM
  evex.66.0F38.W1.512.N64 A7 /r RVM
  evex.66.0F38.W1.512.N8 A7 /r RVM
  evex.66.map6.W0.128 A7 /r RVM
  evex.66.map6.W0.128.N16 A7 /r RVM
  evex.66.map6.W0.128.N2 A7 /r RVM
  evex.66.map6.W0.256 A7 /r RVM
  evex.66.map6.W0.256.N32 A7 /r RVM
  evex.66.map6.W0.256.N2 A7 /r RVM
  evex.66.map6.W0.512 A7 /r RVM
  evex.66.map6.W0.512.N64 A7 /r RVM
  evex.66.map6.W0.512.N2 A7 /r RVM
  vex.66.0F38.W0.128 A7 /r RVM;evex.66.0F38.W0.128 A7 /r RVM
  vex.66.0F38.W0.128 A7 /r RVM;evex.66.0F38.W0.128.N16 A7 /r RVM
  evex.66.0F38.W0.128.N4 A7 /r RVM
  vex.66.0F38.W0.256 A7 /r RVM;evex.66.0F38.W0.256 A7 /r RVM
  vex.66.0F38.W0.256 A7 /r RVM;evex.66.0F38.W0.256.N32 A7 /r RVM
  evex.66.0F38.W0.256.N4 A7 /r RVM
  evex.66.0F38.W0.512 A7 /r RVM
  evex.66.0F38.W0.512.N64 A7 /r RVM
  evex.66.0F38.W0.512.N4 A7 /r RVM
  vex.66.0F38.W1.128 B7 /r RVM;evex.66.0F38.W1.128 B7 /r RVM
  vex.66.0F38.W1.128 B7 /r RVM;evex.66.0F38.W1.128.N16 B7 /r RVM
  evex.66.0F38.W1.128.N8 B7 /r RVM
  vex.66.0F38.W1.256 B7 /r RVM;evex.66.0F38.W1.256 B7 /r RVM
  vex.66.0F38.W1.256 B7 /r RVM;evex.66.0F38.W1.256.N32 B7 /r RVM
  evex.66.0F38.W1.256.N8 B7 /r RVM
  evex.66.0F38.W1.512 B7 /r RVM
  evex.66.0F38.W1.512.N64 B7 /r RVM
  evex.66.0F38.W1.512.N8 B7 /r RVM
  evex.66.map6.W0.128 B7 /r RVM
  evex.66.map6.W0.128.N16 B7 /r RVM
  evex.66.map6.W0.128.N2 B7 /r RVM
  evex.66.map6.W0.256 B7 /r RVM
  evex.66.map6.W0.256.N32 B7 /r RVM
  evex.66.map6.W0.256.N2 B7 /r RVM
  evex.66.map6.W0.512 B7 /r RVM
  evex.66.map6.W0.512.N64 B7 /r RVM
  evex.66.map6.W0.512.N2 B7 /r RVM
  vex.66.0F38.W0.128 B7 /r RVM;evex.66.0F38.W0.128 B7 /r RVM
  vex.66.0F38.W0.128 B7 /r RVM;evex.66.0F38.W0.128.N16 B7 /r RVM
  evex.66.0F38.W0.128.N4 B7 /r RVM
  vex.66.0F38.W0.256 B7 /r RVM;evex.66.0F38.W0.256 B7 /r RVM
  vex.66.0F38.W0.256 B7 /r RVM;evex.66.0F38.W0.256.N32 B7 /r RVM
  evex.66.0F38.W0.256.N4 B7 /r RVM
  evex.66.0F38.W0.512 B7 /r RVM
  evex.66.0F38.W0.512.N64 B7 /r RVM
  evex.66.0F38.W0.512.N4 B7 /r RVM
  vex.66.0F38.W1.128 97 /r RVM
  vex.66.0F38.W1.128 97 /r RVM
  vex.66.0F38.W1.256 97 /r RVM
  vex.66.0F38.W1.256 97 /r RVM
  vex.66.0F38.W0.128 97 /r RVM
  vex.66.0F38.W0.128 97 /r RVM
  vex.66.0F38.W0.256 97 /r RVM
  vex.66.0F38.W0.256 97 /r RVM
  vex.66.0F38.W1.128 B7 /r RVM
  vex.66.0F38.W1.128 B7 /r RVM
  vex.66.0F38.W1.256 B7 /r RVM
  vex.66.0F38.W1.256 B7 /r RVM
  vex.66.0F38.W0.128 B7 /r RVM
  vex.66.0F38.W0.128 B7 /r RVM
  vex.66.0F38.W0.256 B7 /r RVM
  vex.66.0F38.W0.256 B7 /r RVM
  vex.66.0F3A.W0.128 5F /r RVMS is4
  vex.66.0F3A.W1.128 5F /r RVSM is4
  vex.66.0F3A.W0.128 5F /r RVMS is4
  vex.66.0F3A.W0.256 5F /r RVMS is4
  vex.66.0F3A.W1.256 5F /r RVSM is4
  vex.66.0F3A.W0.256 5F /r RVMS is4
  vex.66.0F3A.W0.128 5E /r RVMS is4
  vex.66.0F3A.W1.128 5E /r RVSM is4
  vex.66.0F3A.W0.128 5E /r RVMS is4
  vex.66.0F3A.W0.256 5E /r RVMS is4
  vex.66.0F3A.W1.256 5E /r RVSM is4
  vex.66.0F3A.W0.256 5E /r RVMS is4
  vex.66.0F3A.W0.128 6D /r RVMS is4
  vex.66.0F3A.W1.128 6D /r RVSM is4
  vex.66.0F3A.W0.128 6D /r RVMS is4
  vex.66.0F3A.W0.256 6D /r RVMS is4
  vex.66.0F3A.W1.256 6D /r RVSM is4
  vex.66.0F3A.W0.256 6D /r RVMS is4
  vex.66.0F3A.W0.128 6C /r RVMS is4
  vex.66.0F3A.W1.128 6C /r RVSM is4
  vex.66.0F3A.W0.128 6C /r RVMS is4
  vex.66.0F3A.W0.256 6C /r RVMS is4
  vex.66.0F3A.W1.256 6C /r RVSM is4
  vex.66.0F3A.W0.256 6C /r RVMS is4
  vex.66.0F3A.W0.LIG 6F /r RVMS is4
  vex.66.0F3A.W1.LIG 6F /r RVSM is4
  vex.66.0F3A.W0.LIG 6F /r RVMS is4
  vex.66.0F3A.W0.LIG 6E /r RVMS is4
  vex.66.0F3A.W1.LIG 6E /r RVSM is4
  vex.66.0F3A.W0.LIG 6E /r RVMS is4
  evex.F3.map6.W0.128 D6 /r RVM
  evex.F3.map6.W0.128.N16 D6 /r RVM
  evex.F3.map6.W0.128.N4 D6 /r RVM
  evex.F3.map6.W0.256 D6 /r RVM
  evex.F3.map6.W0.256.N32 D6 /r RVM
  evex.F3.map6.W0.256.N4 D6 /r RVM
  evex.F3.map6.W0.512 D6 /r RVM
  evex.F3.map6.W0.512.N64 D6 /r RVM
  evex.F3.map6.W0.512.N4 D6 /r RVM
  evex.F3.map6.W0.LIG D7 /r RVM
  evex.F3.map6.W0.LIG.N4 D7 /r RVM
  vex.66.0F38.W1.128 AC /r RVM
  vex.66.0F38.W1.128 AC /r RVM
  vex.66.0F38.W1.256 AC /r RVM
  vex.66.0F38.W1.256 AC /r RVM
  vex.66.0F38.W0.128 AC /r RVM
  vex.66.0F38.W0.128 AC /r RVM
  vex.66.0F38.W0.256 AC /r RVM
  vex.66.0F38.W0.256 AC /r RVM
  vex.66.0F38.W1.LIG AD /r RVM
  vex.66.0F38.W1.LIG AD /r RVM
  vex.66.0F38.W0.LIG AD /r RVM
  vex.66.0F38.W0.LIG AD /r RVM
  vex.66.0F38.W1.128 9C /r RVM;evex.66.0F38.W1.128 9C /r RVM
  vex.66.0F38.W1.128 9C /r RVM;evex.66.0F38.W1.128.N16 9C /r RVM
  evex.66.0F38.W1.128.N8 9C /r RVM
  vex.66.0F38.W1.256 9C /r RVM;evex.66.0F38.W1.256 9C /r RVM
  vex.66.0F38.W1.256 9C /r RVM;evex.66.0F38.W1.256.N32 9C /r RVM
  evex.66.0F38.W1.256.N8 9C /r RVM
  evex.66.0F38.W1.512 9C /r RVM
  evex.66.0F38.W1.512.N64 9C /r RVM
  evex.66.0F38.W1.512.N8 9C /r RVM
  evex.66.map6.W0.128 9C /r RVM
  evex.66.map6.W0.128.N16 9C /r RVM
  evex.66.map6.W0.128.N2 9C /r RVM
  evex.66.map6.W0.256 9C /r RVM
  evex.66.map6.W0.256.N32 9C /r RVM
  evex.66.map6.W0.256.N2 9C /r RVM
  evex.66.map6.W0.512 9C /r RVM
  evex.66.map6.W0.512.N64 9C /r RVM
  evex.66.map6.W0.512.N2 9C /r RVM
  vex.66.0F38.W0.128 9C /r RVM;evex.66.0F38.W0.128 9C /r RVM
  vex.66.0F38.W0.128 9C /r RVM;evex.66.0F38.W0.128.N16 9C /r RVM
  evex.66.0F38.W0.128.N4 9C /r RVM
  vex.66.0F38.W0.256 9C /r RVM;evex.66.0F38.W0.256 9C /r RVM
  vex.66.0F38.W0.256 9C /r RVM;evex.66.0F38.W0.256.N32 9C /r RVM
  evex.66.0F38.W0.256.N4 9C /r RVM
  evex.66.0F38.W0.512 9C /r RVM
  evex.66.0F38.W0.512.N64 9C /r RVM
  evex.66.0F38.W0.512.N4 9C /r RVM
  vex.66.0F38.W1.LIG 9D /r RVM;evex.66.0F38.W1.LIG 9D /r RVM
  vex.66.0F38.W1.LIG 9D /r RVM;evex.66.0F38.W1.LIG.N8 9D /r RVM
  evex.66.map6.W0.LIG 9D /r RVM
  evex.66.map6.W0.LIG.N2 9D /r RVM
  vex.66.0F38.W0.LIG 9D /r RVM;evex.66.0F38.W0.LIG 9D /r RVM
  vex.66.0F38.W0.LIG 9D /r RVM;evex.66.0F38.W0.LIG.N4 9D /r RVM
  vex.66.0F38.W1.128 AC /r RVM;evex.66.0F38.W1.128 AC /r RVM
  vex.66.0F38.W1.128 AC /r RVM;evex.66.0F38.W1.128.N16 AC /r RVM
  evex.66.0F38.W1.128.N8 AC /r RVM
  vex.66.0F38.W1.256 AC /r RVM;evex.66.0F38.W1.256 AC /r RVM
  vex.66.0F38.W1.256 AC /r RVM;evex.66.0F38.W1.256.N32 AC /r RVM
  evex.66.0F38.W1.256.N8 AC /r RVM
  evex.66.0F38.W1.512 AC /r RVM
  evex.66.0F38.W1.512.N64 AC /r RVM
  evex.66.0F38.W1.512.N8 AC /r RVM
  evex.66.map6.W0.128 AC /r RVM
  evex.66.map6.W0.128.N16 AC /r RVM
  evex.66.map6.W0.128.N2 AC /r RVM
  evex.66.map6.W0.256 AC /r RVM
  evex.66.map6.W0.256.N32 AC /r RVM
  evex.66.map6.W0.256.N2 AC /r RVM
  evex.66.map6.W0.512 AC /r RVM
  evex.66.map6.W0.512.N64 AC /r RVM
  evex.66.map6.W0.512.N2 AC /r RVM
  vex.66.0F38.W0.128 AC /r RVM;evex.66.0F38.W0.128 AC /r RVM
  vex.66.0F38.W0.128 AC /r RVM;evex.66.0F38.W0.128.N16 AC /r RVM
  evex.66.0F38.W0.128.N4 AC /r RVM
  vex.66.0F38.W0.256 AC /r RVM;evex.66.0F38.W0.256 AC /r RVM
  vex.66.0F38.W0.256 AC /r RVM;evex.66.0F38.W0.256.N32 AC /r RVM
  evex.66.0F38.W0.256.N4 AC /r RVM
  evex.66.0F38.W0.512 AC /r RVM
  evex.66.0F38.W0.512.N64 AC /r RVM
  evex.66.0F38.W0.512.N4 AC /r RVM
  vex.66.0F38.W1.LIG AD /r RVM;evex.66.0F38.W1.LIG AD /r RVM
  vex.66.0F38.W1.LIG AD /r RVM;evex.66.0F38.W1.LIG.N8 AD /r RVM
  evex.66.map6.W0.LIG AD /r RVM
  evex.66.map6.W0.LIG.N2 AD /r RVM
  vex.66.0F38.W0.LIG AD /r RVM;evex.66.0F38.W0.LIG AD /r RVM
  vex.66.0F38.W0.LIG AD /r RVM;evex.66.0F38.W0.LIG.N4 AD /r RVM
  vex.66.0F38.W1.128 BC /r RVM;evex.66.0F38.W1.128 BC /r RVM
  vex.66.0F38.W1.128 BC /r RVM;evex.66.0F38.W1.128.N16 BC /r RVM
  evex.66.0F38.W1.128.N8 BC /r RVM
  vex.66.0F38.W1.256 BC /r RVM;evex.66.0F38.W1.256 BC /r RVM
  vex.66.0F38.W1.256 BC /r RVM;evex.66.0F38.W1.256.N32 BC /r RVM
  evex.66.0F38.W1.256.N8 BC /r RVM
  evex.66.0F38.W1.512 BC /r RVM
  evex.66.0F38.W1.512.N64 BC /r RVM
  evex.66.0F38.W1.512.N8 BC /r RVM
  evex.66.map6.W0.128 BC /r RVM
  evex.66.map6.W0.128.N16 BC /r RVM
  evex.66.map6.W0.128.N2 BC /r RVM
  evex.66.map6.W0.256 BC /r RVM
  evex.66.map6.W0.256.N32 BC /r RVM
  evex.66.map6.W0.256.N2 BC /r RVM
  evex.66.map6.W0.512 BC /r RVM
  evex.66.map6.W0.512.N64 BC /r RVM
  evex.66.map6.W0.512.N2 BC /r RVM
  vex.66.0F38.W0.128 BC /r RVM;evex.66.0F38.W0.128 BC /r RVM
  vex.66.0F38.W0.128 BC /r RVM;evex.66.0F38.W0.128.N16 BC /r RVM
  evex.66.0F38.W0.128.N4 BC /r RVM
  vex.66.0F38.W0.256 BC /r RVM;evex.66.0F38.W0.256 BC /r RVM
  vex.66.0F38.W0.256 BC /r RVM;evex.66.0F38.W0.256.N32 BC /r RVM
  evex.66.0F38.W0.256.N4 BC /r RVM
  evex.66.0F38.W0.512 BC /r RVM
  evex.66.0F38.W0.512.N64 BC /r RVM
  evex.66.0F38.W0.512.N4 BC /r RVM
  vex.66.0F38.W1.LIG BD /r RVM;evex.66.0F38.W1.LIG BD /r RVM
  vex.66.0F38.W1.LIG BD /r RVM;evex.66.0F38.W1.LIG.N8 BD /r RVM
  evex.66.map6.W0.LIG BD /r RVM
  evex.66.map6.W0.LIG.N2 BD /r RVM
  vex.66.0F38.W0.LIG BD /r RVM;evex.66.0F38.W0.LIG BD /r RVM
  vex.66.0F38.W0.LIG BD /r RVM;evex.66.0F38.W0.LIG.N4 BD /r RVM
  vex.66.0F38.W1.128 9C /r RVM
  vex.66.0F38.W1.128 9C /r RVM
  vex.66.0F38.W1.256 9C /r RVM
  vex.66.0F38.W1.256 9C /r RVM
  vex.66.0F38.W0.128 9C /r RVM
  vex.66.0F38.W0.128 9C /r RVM
  vex.66.0F38.W0.256 9C /r RVM
  vex.66.0F38.W0.256 9C /r RVM
  vex.66.0F38.W1.LIG 9D /r RVM
  vex.66.0F38.W1.LIG 9D /r RVM
  vex.66.0F38.W0.LIG 9D /r RVM
  vex.66.0F38.W0.LIG 9D /r RVM
  vex.66.0F38.W1.128 BC /r RVM
  vex.66.0F38.W1.128 BC /r RVM
  vex.66.0F38.W1.256 BC /r RVM
  vex.66.0F38.W1.256 BC /r RVM
  vex.66.0F38.W0.128 BC /r RVM
  vex.66.0F38.W0.128 BC /r RVM
  vex.66.0F38.W0.256 BC /r RVM
  vex.66.0F38.W0.256 BC /r RVM
  vex.66.0F38.W1.LIG BD /r RVM
  vex.66.0F38.W1.LIG BD /r RVM
  vex.66.0F38.W0.LIG BD /r RVM
  vex.66.0F38.W0.LIG BD /r RVM
  vex.66.0F3A.W0.128 79 /r RVMS is4
  vex.66.0F3A.W1.128 79 /r RVSM is4
  vex.66.0F3A.W0.128 79 /r RVMS is4
  vex.66.0F3A.W0.256 79 /r RVMS is4
  vex.66.0F3A.W1.256 79 /r RVSM is4
  vex.66.0F3A.W0.256 79 /r RVMS is4
  vex.66.0F3A.W0.128 78 /r RVMS is4
  vex.66.0F3A.W1.128 78 /r RVSM is4
  vex.66.0F3A.W0.128 78 /r RVMS is4
  vex.66.0F3A.W0.256 78 /r RVMS is4
  vex.66.0F3A.W1.256 78 /r RVSM is4
  vex.66.0F3A.W0.256 78 /r RVMS is4
  vex.66.0F3A.W0.LIG 7B /r RVMS is4
  vex.66.0F3A.W1.LIG 7B /r RVSM is4
  vex.66.0F3A.W0.LIG 7B /r RVMS is4
  vex.66.0F3A.W0.LIG 7A /r RVMS is4
  vex.66.0F3A.W1.LIG 7A /r RVSM is4
  vex.66.0F3A.W0.LIG 7A /r RVMS is4
  vex.66.0F38.W1.128 AE /r RVM
  vex.66.0F38.W1.128 AE /r RVM
  vex.66.0F38.W1.256 AE /r RVM
  vex.66.0F38.W1.256 AE /r RVM
  vex.66.0F38.W0.128 AE /r RVM
  vex.66.0F38.W0.128 AE /r RVM
  vex.66.0F38.W0.256 AE /r RVM
  vex.66.0F38.W0.256 AE /r RVM
  vex.66.0F38.W1.LIG AF /r RVM
  vex.66.0F38.W1.LIG AF /r RVM
  vex.66.0F38.W0.LIG AF /r RVM
  vex.66.0F38.W0.LIG AF /r RVM
  vex.66.0F38.W1.128 9E /r RVM;evex.66.0F38.W1.128 9E /r RVM
  vex.66.0F38.W1.128 9E /r RVM;evex.66.0F38.W1.128.N16 9E /r RVM
  evex.66.0F38.W1.128.N8 9E /r RVM
  vex.66.0F38.W1.256 9E /r RVM;evex.66.0F38.W1.256 9E /r RVM
  vex.66.0F38.W1.256 9E /r RVM;evex.66.0F38.W1.256.N32 9E /r RVM
  evex.66.0F38.W1.256.N8 9E /r RVM
  evex.66.0F38.W1.512 9E /r RVM
  evex.66.0F38.W1.512.N64 9E /r RVM
  evex.66.0F38.W1.512.N8 9E /r RVM
  evex.66.map6.W0.128 9E /r RVM
  evex.66.map6.W0.128.N16 9E /r RVM
  evex.66.map6.W0.128.N2 9E /r RVM
  evex.66.map6.W0.256 9E /r RVM
  evex.66.map6.W0.256.N32 9E /r RVM
  evex.66.map6.W0.256.N2 9E /r RVM
  evex.66.map6.W0.512 9E /r RVM
  evex.66.map6.W0.512.N64 9E /r RVM
  evex.66.map6.W0.512.N2 9E /r RVM
  vex.66.0F38.W0.128 9E /r RVM;evex.66.0F38.W0.128 9E /r RVM
  vex.66.0F38.W0.128 9E /r RVM;evex.66.0F38.W0.128.N16 9E /r RVM
  evex.66.0F38.W0.128.N4 9E /r RVM
  vex.66.0F38.W0.256 9E /r RVM;evex.66.0F38.W0.256 9E /r RVM
  vex.66.0F38.W0.256 9E /r RVM;evex.66.0F38.W0.256.N32 9E /r RVM
  evex.66.0F38.W0.256.N4 9E /r RVM
  evex.66.0F38.W0.512 9E /r RVM
  evex.66.0F38.W0.512.N64 9E /r RVM
  evex.66.0F38.W0.512.N4 9E /r RVM
  vex.66.0F38.W1.LIG 9F /r RVM;evex.66.0F38.W1.LIG 9F /r RVM
  vex.66.0F38.W1.LIG 9F /r RVM;evex.66.0F38.W1.LIG.N8 9F /r RVM
  evex.66.map6.W0.LIG 9F /r RVM
  evex.66.map6.W0.LIG.N2 9F /r RVM
  vex.66.0F38.W0.LIG 9F /r RVM;evex.66.0F38.W0.LIG 9F /r RVM
  vex.66.0F38.W0.LIG 9F /r RVM;evex.66.0F38.W0.LIG.N4 9F /r RVM
  vex.66.0F38.W1.128 AE /r RVM;evex.66.0F38.W1.128 AE /r RVM
  vex.66.0F38.W1.128 AE /r RVM;evex.66.0F38.W1.128.N16 AE /r RVM
  evex.66.0F38.W1.128.N8 AE /r RVM
  vex.66.0F38.W1.256 AE /r RVM;evex.66.0F38.W1.256 AE /r RVM
  vex.66.0F38.W1.256 AE /r RVM;evex.66.0F38.W1.256.N32 AE /r RVM
  evex.66.0F38.W1.256.N8 AE /r RVM
  evex.66.0F38.W1.512 AE /r RVM
  evex.66.0F38.W1.512.N64 AE /r RVM
  evex.66.0F38.W1.512.N8 AE /r RVM
  evex.66.map6.W0.128 AE /r RVM
  evex.66.map6.W0.128.N16 AE /r RVM
  evex.66.map6.W0.128.N2 AE /r RVM
  evex.66.map6.W0.256 AE /r RVM
  evex.66.map6.W0.256.N32 AE /r RVM
  evex.66.map6.W0.256.N2 AE /r RVM
  evex.66.map6.W0.512 AE /r RVM
  evex.66.map6.W0.512.N64 AE /r RVM
  evex.66.map6.W0.512.N2 AE /r RVM
  vex.66.0F38.W0.128 AE /r RVM;evex.66.0F38.W0.128 AE /r RVM
  vex.66.0F38.W0.128 AE /r RVM;evex.66.0F38.W0.128.N16 AE /r RVM
  evex.66.0F38.W0.128.N4 AE /r RVM
  vex.66.0F38.W0.256 AE /r RVM;evex.66.0F38.W0.256 AE /r RVM
  vex.66.0F38.W0.256 AE /r RVM;evex.66.0F38.W0.256.N32 AE /r RVM
  evex.66.0F38.W0.256.N4 AE /r RVM
  evex.66.0F38.W0.512 AE /r RVM
  evex.66.0F38.W0.512.N64 AE /r RVM
  evex.66.0F38.W0.512.N4 AE /r RVM
  vex.66.0F38.W1.LIG AF /r RVM;evex.66.0F38.W1.LIG AF /r RVM
  vex.66.0F38.W1.LIG AF /r RVM;evex.66.0F38.W1.LIG.N8 AF /r RVM
  evex.66.map6.W0.LIG AF /r RVM
  evex.66.map6.W0.LIG.N2 AF /r RVM
  vex.66.0F38.W0.LIG AF /r RVM;evex.66.0F38.W0.LIG AF /r RVM
  vex.66.0F38.W0.LIG AF /r RVM;evex.66.0F38.W0.LIG.N4 AF /r RVM
  vex.66.0F38.W1.128 BE /r RVM;evex.66.0F38.W1.128 BE /r RVM
  vex.66.0F38.W1.128 BE /r RVM;evex.66.0F38.W1.128.N16 BE /r RVM
  evex.66.0F38.W1.128.N8 BE /r RVM
  vex.66.0F38.W1.256 BE /r RVM;evex.66.0F38.W1.256 BE /r RVM
  vex.66.0F38.W1.256 BE /r RVM;evex.66.0F38.W1.256.N32 BE /r RVM
  evex.66.0F38.W1.256.N8 BE /r RVM
  evex.66.0F38.W1.512 BE /r RVM
  evex.66.0F38.W1.512.N64 BE /r RVM
  evex.66.0F38.W1.512.N8 BE /r RVM
  evex.66.map6.W0.128 BE /r RVM
  evex.66.map6.W0.128.N16 BE /r RVM
  evex.66.map6.W0.128.N2 BE /r RVM
  evex.66.map6.W0.256 BE /r RVM
  evex.66.map6.W0.256.N32 BE /r RVM
  evex.66.map6.W0.256.N2 BE /r RVM
  evex.66.map6.W0.512 BE /r RVM
  evex.66.map6.W0.512.N64 BE /r RVM
  evex.66.map6.W0.512.N2 BE /r RVM
  vex.66.0F38.W0.128 BE /r RVM;evex.66.0F38.W0.128 BE /r RVM
  vex.66.0F38.W0.128 BE /r RVM;evex.66.0F38.W0.128.N16 BE /r RVM
  evex.66.0F38.W0.128.N4 BE /r RVM
  vex.66.0F38.W0.256 BE /r RVM;evex.66.0F38.W0.256 BE /r RVM
  vex.66.0F38.W0.256 BE /r RVM;evex.66.0F38.W0.256.N32 BE /r RVM
  evex.66.0F38.W0.256.N4 BE /r RVM
  evex.66.0F38.W0.512 BE /r RVM
  evex.66.0F38.W0.512.N64 BE /r RVM
  evex.66.0F38.W0.512.N4 BE /r RVM
  vex.66.0F38.W1.LIG BF /r RVM;evex.66.0F38.W1.LIG BF /r RVM
  vex.66.0F38.W1.LIG BF /r RVM;evex.66.0F38.W1.LIG.N8 BF /r RVM
  evex.66.map6.W0.LIG BF /r RVM
  evex.66.map6.W0.LIG.N2 BF /r RVM
  vex.66.0F38.W0.LIG BF /r RVM;evex.66.0F38.W0.LIG BF /r RVM
  vex.66.0F38.W0.LIG BF /r RVM;evex.66.0F38.W0.LIG.N4 BF /r RVM
  vex.66.0F38.W1.128 9E /r RVM
  vex.66.0F38.W1.128 9E /r RVM
  vex.66.0F38.W1.256 9E /r RVM
  vex.66.0F38.W1.256 9E /r RVM
  vex.66.0F38.W0.128 9E /r RVM
  vex.66.0F38.W0.128 9E /r RVM
  vex.66.0F38.W0.256 9E /r RVM
  vex.66.0F38.W0.256 9E /r RVM
  vex.66.0F38.W1.LIG 9F /r RVM
  vex.66.0F38.W1.LIG 9F /r RVM
  vex.66.0F38.W0.LIG 9F /r RVM
  vex.66.0F38.W0.LIG 9F /r RVM
  vex.66.0F38.W1.128 BE /r RVM
  vex.66.0F38.W1.128 BE /r RVM
  vex.66.0F38.W1.256 BE /r RVM
  vex.66.0F38.W1.256 BE /r RVM
  vex.66.0F38.W0.128 BE /r RVM
  vex.66.0F38.W0.128 BE /r RVM
  vex.66.0F38.W0.256 BE /r RVM
  vex.66.0F38.W0.256 BE /r RVM
  vex.66.0F38.W1.LIG BF /r RVM
  vex.66.0F38.W1.LIG BF /r RVM
  vex.66.0F38.W0.LIG BF /r RVM
  vex.66.0F38.W0.LIG BF /r RVM
  vex.66.0F3A.W0.128 7D /r RVMS is4
  vex.66.0F3A.W1.128 7D /r RVSM is4
  vex.66.0F3A.W0.128 7D /r RVMS is4
  vex.66.0F3A.W0.256 7D /r RVMS is4
  vex.66.0F3A.W1.256 7D /r RVSM is4
  vex.66.0F3A.W0.256 7D /r RVMS is4
  vex.66.0F3A.W0.128 7C /r RVMS is4
  vex.66.0F3A.W1.128 7C /r RVSM is4
  vex.66.0F3A.W0.128 7C /r RVMS is4
  vex.66.0F3A.W0.256 7C /r RVMS is4
  vex.66.0F3A.W1.256 7C /r RVSM is4
  vex.66.0F3A.W0.256 7C /r RVMS is4
  vex.66.0F3A.W0.LIG 7F /r RVMS is4
  vex.66.0F3A.W1.LIG 7F /r RVSM is4
  vex.66.0F3A.W0.LIG 7F /r RVMS is4
  vex.66.0F3A.W0.LIG 7E /r RVMS is4
  vex.66.0F3A.W1.LIG 7E /r RVSM is4
  vex.66.0F3A.W0.LIG 7E /r RVMS is4
  evex.66.0F3A.W1.128 66 /r RMI ib
  evex.66.0F3A.W1.256 66 /r RMI ib
  evex.66.0F3A.W1.512 66 /r RMI ib
  evex.66.0F3A.W1.128.N16 66 /r RMI ib
  evex.66.0F3A.W1.256.N32 66 /r RMI ib
  evex.66.0F3A.W1.512.N64 66 /r RMI ib
  evex.66.0F3A.W1.128.N8 66 /r RMI ib
  evex.66.0F3A.W1.256.N8 66 /r RMI ib
  evex.66.0F3A.W1.512.N8 66 /r RMI ib
  evex.np.0F3A.W0.128 66 /r RMI ib
  evex.np.0F3A.W0.256 66 /r RMI ib
  evex.np.0F3A.W0.512 66 /r RMI ib
  evex.np.0F3A.W0.128.N16 66 /r RMI ib
  evex.np.0F3A.W0.256.N32 66 /r RMI ib
  evex.np.0F3A.W0.512.N64 66 /r RMI ib
  evex.np.0F3A.W0.128.N2 66 /r RMI ib
  evex.np.0F3A.W0.256.N2 66 /r RMI ib
  evex.np.0F3A.W0.512.N2 66 /r RMI ib
  evex.66.0F3A.W0.128 66 /r RMI ib
  evex.66.0F3A.W0.256 66 /r RMI ib
  evex.66.0F3A.W0.512 66 /r RMI ib
  evex.66.0F3A.W0.128.N16 66 /r RMI ib
  evex.66.0F3A.W0.256.N32 66 /r RMI ib
  evex.66.0F3A.W0.512.N64 66 /r RMI ib
  evex.66.0F3A.W0.128.N4 66 /r RMI ib
  evex.66.0F3A.W0.256.N4 66 /r RMI ib
  evex.66.0F3A.W0.512.N4 66 /r RMI ib
  evex.66.0F3A.W1.LIG 67 /r RMI ib
  evex.66.0F3A.W1.LIG.N8 67 /r RMI ib
  evex.np.0F3A.W0.LIG 67 /r RMI ib
  evex.np.0F3A.W0.LIG.N2 67 /r RMI ib
  evex.66.0F3A.W0.LIG 67 /r RMI ib
  evex.66.0F3A.W0.LIG.N4 67 /r RMI ib
  xop.np.xop9.W0.128 81 /r RM
  xop.np.xop9.W0.128 81 /r RM
  xop.np.xop9.W0.256 81 /r RM
  xop.np.xop9.W0.256 81 /r RM
  xop.np.xop9.W0.128 80 /r RM
  xop.np.xop9.W0.128 80 /r RM
  xop.np.xop9.W0.256 80 /r RM
  xop.np.xop9.W0.256 80 /r RM
  xop.np.xop9.W0.128 83 /r RM
  xop.np.xop9.W0.128 83 /r RM
  xop.np.xop9.W0.128 82 /r RM
  xop.np.xop9.W0.128 82 /r RM
  evex.66.0F38.W1.128.N8 92 /r RM
  evex.66.0F38.W1.256.N8 92 /r RM
  evex.66.0F38.W1.512.N8 92 /r RM
  vex.66.0F38.W1.128 92 /r RMV
  vex.66.0F38.W1.256 92 /r RMV
  evex.66.0F38.W0.128.N4 92 /r RM
  evex.66.0F38.W0.256.N4 92 /r RM
  evex.66.0F38.W0.512.N4 92 /r RM
  vex.66.0F38.W0.128 92 /r RMV
  vex.66.0F38.W0.256 92 /r RMV
  evex.66.0F38.W1.512.N8 C6 /1 M
  evex.66.0F38.W0.512.N4 C6 /1 M
  evex.66.0F38.W1.512.N8 C7 /1 M
  evex.66.0F38.W0.512.N4 C7 /1 M
  evex.66.0F38.W1.512.N8 C6 /2 M
  evex.66.0F38.W0.512.N4 C6 /2 M
  evex.66.0F38.W1.512.N8 C7 /2 M
  evex.66.0F38.W0.512.N4 C7 /2 M
  evex.66.0F38.W1.128.N8 93 /r RM
  evex.66.0F38.W1.256.N8 93 /r RM
  evex.66.0F38.W1.512.N8 93 /r RM
  vex.66.0F38.W1.128 93 /r RMV
  vex.66.0F38.W1.256 93 /r RMV
  evex.66.0F38.W0.128.N4 93 /r RM
  evex.66.0F38.W0.256.N4 93 /r RM
  evex.66.0F38.W0.512.N4 93 /r RM
  vex.66.0F38.W0.128 93 /r RMV
  vex.66.0F38.W0.256 93 /r RMV
  evex.66.0F38.W1.128 42 /r RM
  evex.66.0F38.W1.128.N16 42 /r RM
  evex.66.0F38.W1.128.N8 42 /r RM
  evex.66.0F38.W1.256 42 /r RM
  evex.66.0F38.W1.256.N32 42 /r RM
  evex.66.0F38.W1.256.N8 42 /r RM
  evex.66.0F38.W1.512 42 /r RM
  evex.66.0F38.W1.512.N64 42 /r RM
  evex.66.0F38.W1.512.N8 42 /r RM
  evex.66.map6.W0.128 42 /r RM
  evex.66.map6.W0.128.N16 42 /r RM
  evex.66.map6.W0.128.N2 42 /r RM
  evex.66.map6.W0.256 42 /r RM
  evex.66.map6.W0.256.N32 42 /r RM
  evex.66.map6.W0.256.N2 42 /r RM
  evex.66.map6.W0.512 42 /r RM
  evex.66.map6.W0.512.N64 42 /r RM
  evex.66.map6.W0.512.N2 42 /r RM
  evex.66.0F38.W0.128 42 /r RM
  evex.66.0F38.W0.128.N16 42 /r RM
  evex.66.0F38.W0.128.N4 42 /r RM
  evex.66.0F38.W0.256 42 /r RM
  evex.66.0F38.W0.256.N32 42 /r RM
  evex.66.0F38.W0.256.N4 42 /r RM
  evex.66.0F38.W0.512 42 /r RM
  evex.66.0F38.W0.512.N64 42 /r RM
  evex.66.0F38.W0.512.N4 42 /r RM
  evex.66.0F38.W1.LIG 43 /r RVM
  evex.66.0F38.W1.LIG.N8 43 /r RVM
  evex.66.map6.W0.LIG 43 /r RVM
  evex.66.map6.W0.LIG.N2 43 /r RVM
  evex.66.0F38.W0.LIG 43 /r RVM
  evex.66.0F38.W0.LIG.N4 43 /r RVM
  evex.66.0F3A.W1.128 26 /r RMI ib
  evex.66.0F3A.W1.128.N16 26 /r RMI ib
  evex.66.0F3A.W1.128.N8 26 /r RMI ib
  evex.66.0F3A.W1.256 26 /r RMI ib
  evex.66.0F3A.W1.256.N32 26 /r RMI ib
  evex.66.0F3A.W1.256.N8 26 /r RMI ib
  evex.66.0F3A.W1.512 26 /r RMI ib
  evex.66.0F3A.W1.512.N64 26 /r RMI ib
  evex.66.0F3A.W1.512.N8 26 /r RMI ib
  evex.np.0F3A.W0.128 26 /r RMI ib
  evex.np.0F3A.W0.128.N16 26 /r RMI ib
  evex.np.0F3A.W0.128.N2 26 /r RMI ib
  evex.np.0F3A.W0.256 26 /r RMI ib
  evex.np.0F3A.W0.256.N32 26 /r RMI ib
  evex.np.0F3A.W0.256.N2 26 /r RMI ib
  evex.np.0F3A.W0.512 26 /r RMI ib
  evex.np.0F3A.W0.512.N64 26 /r RMI ib
  evex.np.0F3A.W0.512.N2 26 /r RMI ib
  evex.66.0F3A.W0.128 26 /r RMI ib
  evex.66.0F3A.W0.128.N16 26 /r RMI ib
  evex.66.0F3A.W0.128.N4 26 /r RMI ib
  evex.66.0F3A.W0.256 26 /r RMI ib
  evex.66.0F3A.W0.256.N32 26 /r RMI ib
  evex.66.0F3A.W0.256.N4 26 /r RMI ib
  evex.66.0F3A.W0.512 26 /r RMI ib
  evex.66.0F3A.W0.512.N64 26 /r RMI ib
  evex.66.0F3A.W0.512.N4 26 /r RMI ib
  evex.66.0F3A.W1.LIG 27 /r RVMI ib
  evex.66.0F3A.W1.LIG.N8 27 /r RVMI ib
  evex.np.0F3A.W0.LIG 27 /r RVMI ib
  evex.np.0F3A.W0.LIG.N2 27 /r RVMI ib
  evex.66.0F3A.W0.LIG 27 /r RVMI ib
  evex.66.0F3A.W0.LIG.N4 27 /r RVMI ib
  vex.66.0F3A.W1.128 CF /r RVMI ib;evex.66.0F3A.W1.128 CF /r RVMI ib
  vex.66.0F3A.W1.128 CF /r RVMI ib;evex.66.0F3A.W1.128.N16 CF /r RVMI ib
  evex.66.0F3A.W1.128.N8 CF /r RVMI ib
  vex.66.0F3A.W1.256 CF /r RVMI ib;evex.66.0F3A.W1.256 CF /r RVMI ib
  vex.66.0F3A.W1.256 CF /r RVMI ib;evex.66.0F3A.W1.256.N32 CF /r RVMI ib
  evex.66.0F3A.W1.256.N8 CF /r RVMI ib
  evex.66.0F3A.W1.512 CF /r RVMI ib
  evex.66.0F3A.W1.512.N64 CF /r RVMI ib
  evex.66.0F3A.W1.512.N8 CF /r RVMI ib
  vex.66.0F3A.W1.128 CE /r RVMI ib;evex.66.0F3A.W1.128 CE /r RVMI ib
  vex.66.0F3A.W1.128 CE /r RVMI ib;evex.66.0F3A.W1.128.N16 CE /r RVMI ib
  evex.66.0F3A.W1.128.N8 CE /r RVMI ib
  vex.66.0F3A.W1.256 CE /r RVMI ib;evex.66.0F3A.W1.256 CE /r RVMI ib
  vex.66.0F3A.W1.256 CE /r RVMI ib;evex.66.0F3A.W1.256.N32 CE /r RVMI ib
  evex.66.0F3A.W1.256.N8 CE /r RVMI ib
  evex.66.0F3A.W1.512 CE /r RVMI ib
  evex.66.0F3A.W1.512.N64 CE /r RVMI ib
  evex.66.0F3A.W1.512.N8 CE /r RVMI ib
  vex.66.0F38.W0.128 CF /r RVM;evex.66.0F38.W0.128 CF /r RVM
  vex.66.0F38.W0.128 CF /r RVM;evex.66.0F38.W0.128.N16 CF /r RVM
  vex.66.0F38.W0.256 CF /r RVM;evex.66.0F38.W0.256 CF /r RVM
  vex.66.0F38.W0.256 CF /r RVM;evex.66.0F38.W0.256.N32 CF /r RVM
  evex.66.0F38.W0.512 CF /r RVM
  evex.66.0F38.W0.512.N64 CF /r RVM
  vex.66.0F.WIG.128 7C /r RVM
  vex.66.0F.WIG.128 7C /r RVM
  vex.66.0F.WIG.256 7C /r RVM
  vex.66.0F.WIG.256 7C /r RVM
  vex.F2.0F.WIG.128 7C /r RVM
  vex.F2.0F.WIG.128 7C /r RVM
  vex.F2.0F.WIG.256 7C /r RVM
  vex.F2.0F.WIG.256 7C /r RVM
  vex.66.0F.WIG.128 7D /r RVM
  vex.66.0F.WIG.128 7D /r RVM
  vex.66.0F.WIG.256 7D /r RVM
  vex.66.0F.WIG.256 7D /r RVM
  vex.F2.0F.WIG.128 7D /r RVM
  vex.F2.0F.WIG.128 7D /r RVM
  vex.F2.0F.WIG.256 7D /r RVM
  vex.F2.0F.WIG.256 7D /r RVM
  vex.66.0F3A.W0.256 18 /r RVMI ib
  vex.66.0F3A.W0.256 18 /r RVMI ib
  evex.66.0F3A.W0.256 18 /r RVMI ib
  evex.66.0F3A.W0.256.N16 18 /r RVMI ib
  evex.66.0F3A.W0.512 18 /r RVMI ib
  evex.66.0F3A.W0.512.N16 18 /r RVMI ib
  evex.66.0F3A.W0.512 1A /r RVMI ib
  evex.66.0F3A.W0.512.N32 1A /r RVMI ib
  evex.66.0F3A.W1.256 18 /r RVMI ib
  evex.66.0F3A.W1.256.N16 18 /r RVMI ib
  evex.66.0F3A.W1.512 18 /r RVMI ib
  evex.66.0F3A.W1.512.N16 18 /r RVMI ib
  evex.66.0F3A.W1.512 1A /r RVMI ib
  evex.66.0F3A.W1.512.N32 1A /r RVMI ib
  vex.66.0F3A.W0.256 38 /r RVMI ib
  vex.66.0F3A.W0.256 38 /r RVMI ib
  evex.66.0F3A.W0.256 38 /r RVMI ib
  evex.66.0F3A.W0.256.N16 38 /r RVMI ib
  evex.66.0F3A.W0.512 38 /r RVMI ib
  evex.66.0F3A.W0.512.N16 38 /r RVMI ib
  evex.66.0F3A.W0.512 3A /r RVMI ib
  evex.66.0F3A.W0.512.N32 3A /r RVMI ib
  evex.66.0F3A.W1.256 38 /r RVMI ib
  evex.66.0F3A.W1.256.N16 38 /r RVMI ib
  evex.66.0F3A.W1.512 38 /r RVMI ib
  evex.66.0F3A.W1.512.N16 38 /r RVMI ib
  evex.66.0F3A.W1.512 3A /r RVMI ib
  evex.66.0F3A.W1.512.N32 3A /r RVMI ib
  vex.66.0F3A.WIG.128 21 /r RVMI ib;evex.66.0F3A.W0.128 21 /r RVMI ib
  vex.66.0F3A.WIG.128 21 /r RVMI ib;evex.66.0F3A.W0.128.N4 21 /r RVMI ib
  vex.F2.0F.WIG.128 F0 /r RM
  vex.F2.0F.WIG.256 F0 /r RM
  vex.np.0F.WIG.L0 AE /2 M
  vex.F2.0F.WIG.256 F0 /r RM
  vex.66.0F.WIG.128 F7 /r RM
  vex.66.0F38.W0.128 2D /r RVM
  vex.66.0F38.W0.256 2D /r RVM
  vex.66.0F38.W0.128 2F /r MVR
  vex.66.0F38.W0.256 2F /r MVR
  vex.66.0F38.W0.128 2C /r RVM
  vex.66.0F38.W0.256 2C /r RVM
  vex.66.0F38.W0.128 2E /r MVR
  vex.66.0F38.W0.256 2E /r MVR
  vex.66.0F.WIG.128 5F /r RVM;evex.66.0F.W1.128 5F /r RVM
  vex.66.0F.WIG.128 5F /r RVM;evex.66.0F.W1.128.N16 5F /r RVM
  evex.66.0F.W1.128.N8 5F /r RVM
  vex.66.0F.WIG.256 5F /r RVM;evex.66.0F.W1.256 5F /r RVM
  vex.66.0F.WIG.256 5F /r RVM;evex.66.0F.W1.256.N32 5F /r RVM
  evex.66.0F.W1.256.N8 5F /r RVM
  evex.66.0F.W1.512 5F /r RVM
  evex.66.0F.W1.512.N64 5F /r RVM
  evex.66.0F.W1.512.N8 5F /r RVM
  evex.np.map5.W0.128 5F /r RVM
  evex.np.map5.W0.128.N16 5F /r RVM
  evex.np.map5.W0.128.N2 5F /r RVM
  evex.np.map5.W0.256 5F /r RVM
  evex.np.map5.W0.256.N32 5F /r RVM
  evex.np.map5.W0.256.N2 5F /r RVM
  evex.np.map5.W0.512 5F /r RVM
  evex.np.map5.W0.512.N64 5F /r RVM
  evex.np.map5.W0.512.N2 5F /r RVM
  vex.np.0F.WIG.128 5F /r RVM;evex.np.0F.W0.128 5F /r RVM
  vex.np.0F.WIG.128 5F /r RVM;evex.np.0F.W0.128.N16 5F /r RVM
  evex.np.0F.W0.128.N4 5F /r RVM
  vex.np.0F.WIG.256 5F /r RVM;evex.np.0F.W0.256 5F /r RVM
  vex.np.0F.WIG.256 5F /r RVM;evex.np.0F.W0.256.N32 5F /r RVM
  evex.np.0F.W0.256.N4 5F /r RVM
  evex.np.0F.W0.512 5F /r RVM
  evex.np.0F.W0.512.N64 5F /r RVM
  evex.np.0F.W0.512.N4 5F /r RVM
  vex.F2.0F.WIG.LIG 5F /r RVM;evex.F2.0F.W1.LIG 5F /r RVM
  vex.F2.0F.WIG.LIG 5F /r RVM;evex.F2.0F.W1.LIG.N8 5F /r RVM
  evex.F3.map5.W0.LIG 5F /r RVM
  evex.F3.map5.W0.LIG.N2 5F /r RVM
  vex.F3.0F.WIG.LIG 5F /r RVM;evex.F3.0F.W0.LIG 5F /r RVM
  vex.F3.0F.WIG.LIG 5F /r RVM;evex.F3.0F.W0.LIG.N4 5F /r RVM
  legacy.np.0F.W0 01C1 - -
  legacy.66.0F.W0 C7 /6 M
  legacy.np.0F.W0 01D4 - -
  legacy.F3.0F.W0 01D9 - -;legacy.F2.0F.W0 01D9 - -
  vex.66.0F.WIG.128 5D /r RVM;evex.66.0F.W1.128 5D /r RVM
  vex.66.0F.WIG.128 5D /r RVM;evex.66.0F.W1.128.N16 5D /r RVM
  evex.66.0F.W1.128.N8 5D /r RVM
  vex.66.0F.WIG.256 5D /r RVM;evex.66.0F.W1.256 5D /r RVM
  vex.66.0F.WIG.256 5D /r RVM;evex.66.0F.W1.256.N32 5D /r RVM
  evex.66.0F.W1.256.N8 5D /r RVM
  evex.66.0F.W1.512 5D /r RVM
  evex.66.0F.W1.512.N64 5D /r RVM
  evex.66.0F.W1.512.N8 5D /r RVM
  evex.np.map5.W0.128 5D /r RVM
  evex.np.map5.W0.128.N16 5D /r RVM
  evex.np.map5.W0.128.N2 5D /r RVM
  evex.np.map5.W0.256 5D /r RVM
  evex.np.map5.W0.256.N32 5D /r RVM
  evex.np.map5.W0.256.N2 5D /r RVM
  evex.np.map5.W0.512 5D /r RVM
  evex.np.map5.W0.512.N64 5D /r RVM
  evex.np.map5.W0.512.N2 5D /r RVM
  vex.np.0F.WIG.128 5D /r RVM;evex.np.0F.W0.128 5D /r RVM
  vex.np.0F.WIG.128 5D /r RVM;evex.np.0F.W0.128.N16 5D /r RVM
  evex.np.0F.W0.128.N4 5D /r RVM
  vex.np.0F.WIG.256 5D /r RVM;evex.np.0F.W0.256 5D /r RVM
  vex.np.0F.WIG.256 5D /r RVM;evex.np.0F.W0.256.N32 5D /r RVM
  evex.np.0F.W0.256.N4 5D /r RVM
  evex.np.0F.W0.512 5D /r RVM
  evex.np.0F.W0.512.N64 5D /r RVM
  evex.np.0F.W0.512.N4 5D /r RVM
  vex.F2.0F.WIG.LIG 5D /r RVM;evex.F2.0F.W1.LIG 5D /r RVM
  vex.F2.0F.WIG.LIG 5D /r RVM;evex.F2.0F.W1.LIG.N8 5D /r RVM
  evex.F3.map5.W0.LIG 5D /r RVM
  evex.F3.map5.W0.LIG.N2 5D /r RVM
  vex.F3.0F.WIG.LIG 5D /r RVM;evex.F3.0F.W0.LIG 5D /r RVM
  vex.F3.0F.WIG.LIG 5D /r RVM;evex.F3.0F.W0.LIG.N4 5D /r RVM
  legacy.np.0F.W0 01C2 - -
  legacy.np.0F.W0 01DA - -
  legacy.np.0F.W0 01D9 - -
  vex.66.0F.WIG.128 28 /r RM;evex.66.0F.W1.128 28 /r RM
  vex.66.0F.WIG.128 28 /r RM;evex.66.0F.W1.128.N16 28 /r RM
  vex.66.0F.WIG.256 28 /r RM;evex.66.0F.W1.256 28 /r RM
  vex.66.0F.WIG.256 28 /r RM;evex.66.0F.W1.256.N32 28 /r RM
  evex.66.0F.W1.512 28 /r RM
  evex.66.0F.W1.512.N64 28 /r RM
  vex.66.0F.WIG.128 29 /r MR;evex.66.0F.W1.128.N16 29 /r MR
  vex.66.0F.WIG.256 29 /r MR;evex.66.0F.W1.256.N32 29 /r MR
  evex.66.0F.W1.512.N64 29 /r MR
  vex.np.0F.WIG.128 28 /r RM;evex.np.0F.W0.128 28 /r RM
  vex.np.0F.WIG.128 28 /r RM;evex.np.0F.W0.128.N16 28 /r RM
  vex.np.0F.WIG.256 28 /r RM;evex.np.0F.W0.256 28 /r RM
  vex.np.0F.WIG.256 28 /r RM;evex.np.0F.W0.256.N32 28 /r RM
  evex.np.0F.W0.512 28 /r RM
  evex.np.0F.W0.512.N64 28 /r RM
  vex.np.0F.WIG.128 29 /r MR;evex.np.0F.W0.128.N16 29 /r MR
  vex.np.0F.WIG.256 29 /r MR;evex.np.0F.W0.256.N32 29 /r MR
  evex.np.0F.W0.512.N64 29 /r MR
  vex.66.0F.W0.128 7E /r MR;evex.66.0F.W0.128 7E /r MR
  vex.66.0F.W0.128 6E /r RM;evex.66.0F.W0.128 6E /r RM
  vex.66.0F.W0.128 6E /r RM;evex.66.0F.W0.128.N4 6E /r RM
  vex.66.0F.W0.128 7E /r MR;evex.66.0F.W0.128.N4 7E /r MR
  vex.F2.0F.WIG.128 12 /r RM;evex.F2.0F.W1.128 12 /r RM
  vex.F2.0F.WIG.128 12 /r RM;evex.F2.0F.W1.128.N8 12 /r RM
  vex.F2.0F.WIG.256 12 /r RM;evex.F2.0F.W1.256 12 /r RM
  vex.F2.0F.WIG.256 12 /r RM;evex.F2.0F.W1.256.N32 12 /r RM
  evex.F2.0F.W1.512 12 /r RM
  evex.F2.0F.W1.512.N64 12 /r RM
  vex.66.0F.WIG.128 6F /r RM
  vex.66.0F.WIG.128 6F /r RM
  vex.66.0F.WIG.256 6F /r RM
  vex.66.0F.WIG.256 6F /r RM
  vex.66.0F.WIG.128 7F /r MR
  vex.66.0F.WIG.256 7F /r MR
  evex.66.0F.W0.128 6F /r RM
  evex.66.0F.W0.128.N16 6F /r RM
  evex.66.0F.W0.256 6F /r RM
  evex.66.0F.W0.256.N32 6F /r RM
  evex.66.0F.W0.512 6F /r RM
  evex.66.0F.W0.512.N64 6F /r RM
  evex.66.0F.W0.128.N16 7F /r MR
  evex.66.0F.W0.256.N32 7F /r MR
  evex.66.0F.W0.512.N64 7F /r MR
  evex.66.0F.W1.128 6F /r RM
  evex.66.0F.W1.128.N16 6F /r RM
  evex.66.0F.W1.256 6F /r RM
  evex.66.0F.W1.256.N32 6F /r RM
  evex.66.0F.W1.512 6F /r RM
  evex.66.0F.W1.512.N64 6F /r RM
  evex.66.0F.W1.128.N16 7F /r MR
  evex.66.0F.W1.256.N32 7F /r MR
  evex.66.0F.W1.512.N64 7F /r MR
  vex.F3.0F.WIG.128 6F /r RM
  vex.F3.0F.WIG.128 6F /r RM
  vex.F3.0F.WIG.256 6F /r RM
  vex.F3.0F.WIG.256 6F /r RM
  vex.F3.0F.WIG.128 7F /r MR
  vex.F3.0F.WIG.256 7F /r MR
  evex.F2.0F.W1.128 6F /r RM
  evex.F2.0F.W1.128.N16 6F /r RM
  evex.F2.0F.W1.256 6F /r RM
  evex.F2.0F.W1.256.N32 6F /r RM
  evex.F2.0F.W1.512 6F /r RM
  evex.F2.0F.W1.512.N64 6F /r RM
  evex.F2.0F.W1.128.N16 7F /r MR
  evex.F2.0F.W1.256.N32 7F /r MR
  evex.F2.0F.W1.512.N64 7F /r MR
  evex.F3.0F.W0.128 6F /r RM
  evex.F3.0F.W0.128.N16 6F /r RM
  evex.F3.0F.W0.256 6F /r RM
  evex.F3.0F.W0.256.N32 6F /r RM
  evex.F3.0F.W0.512 6F /r RM
  evex.F3.0F.W0.512.N64 6F /r RM
  evex.F3.0F.W0.128.N16 7F /r MR
  evex.F3.0F.W0.256.N32 7F /r MR
  evex.F3.0F.W0.512.N64 7F /r MR
  evex.F3.0F.W1.128 6F /r RM
  evex.F3.0F.W1.128.N16 6F /r RM
  evex.F3.0F.W1.256 6F /r RM
  evex.F3.0F.W1.256.N32 6F /r RM
  evex.F3.0F.W1.512 6F /r RM
  evex.F3.0F.W1.512.N64 6F /r RM
  evex.F3.0F.W1.128.N16 7F /r MR
  evex.F3.0F.W1.256.N32 7F /r MR
  evex.F3.0F.W1.512.N64 7F /r MR
  evex.F2.0F.W0.128 6F /r RM
  evex.F2.0F.W0.128.N16 6F /r RM
  evex.F2.0F.W0.256 6F /r RM
  evex.F2.0F.W0.256.N32 6F /r RM
  evex.F2.0F.W0.512 6F /r RM
  evex.F2.0F.W0.512.N64 6F /r RM
  evex.F2.0F.W0.128.N16 7F /r MR
  evex.F2.0F.W0.256.N32 7F /r MR
  evex.F2.0F.W0.512.N64 7F /r MR
  vex.np.0F.WIG.128 12 /r RVM;evex.np.0F.W0.128 12 /r RVM
  vex.66.0F.WIG.128 17 /r MR;evex.66.0F.W1.128.N8 17 /r MR
  vex.66.0F.WIG.128 16 /r RVM;evex.66.0F.W1.128.N8 16 /r RVM
  vex.np.0F.WIG.128 17 /r MR;evex.np.0F.W0.128.N8 17 /r MR
  vex.np.0F.WIG.128 16 /r RVM;evex.np.0F.W0.128.N8 16 /r RVM
  vex.np.0F.WIG.128 16 /r RVM;evex.np.0F.W0.128 16 /r RVM
  vex.66.0F.WIG.128 13 /r MR;evex.66.0F.W1.128.N8 13 /r MR
  vex.66.0F.WIG.128 12 /r RVM;evex.66.0F.W1.128.N8 12 /r RVM
  vex.np.0F.WIG.128 13 /r MR;evex.np.0F.W0.128.N8 13 /r MR
  vex.np.0F.WIG.128 12 /r RVM;evex.np.0F.W0.128.N8 12 /r RVM
  vex.66.0F.W0.128 50 /r RM
  vex.66.0F.W0.256 50 /r RM
  vex.66.0F.W0.128 50 /r RM
  vex.66.0F.W0.256 50 /r RM
  vex.np.0F.W0.128 50 /r RM
  vex.np.0F.W0.256 50 /r RM
  vex.np.0F.W0.128 50 /r RM
  vex.np.0F.W0.256 50 /r RM
  vex.66.0F.WIG.128 E7 /r MR;evex.66.0F.W0.128.N16 E7 /r MR
  vex.66.0F.WIG.256 E7 /r MR;evex.66.0F.W0.256.N32 E7 /r MR
  evex.66.0F.W0.512.N64 E7 /r MR
  vex.66.0F38.WIG.128 2A /r RM;evex.66.0F38.W0.128.N16 2A /r RM
  vex.66.0F38.WIG.256 2A /r RM;evex.66.0F38.W0.256.N32 2A /r RM
  evex.66.0F38.W0.512.N64 2A /r RM
  vex.66.0F.WIG.128 2B /r MR;evex.66.0F.W1.128.N16 2B /r MR
  vex.66.0F.WIG.256 2B /r MR;evex.66.0F.W1.256.N32 2B /r MR
  evex.66.0F.W1.512.N64 2B /r MR
  vex.np.0F.WIG.128 2B /r MR;evex.np.0F.W0.128.N16 2B /r MR
  vex.np.0F.WIG.256 2B /r MR;evex.np.0F.W0.256.N32 2B /r MR
  evex.np.0F.W0.512.N64 2B /r MR
  vex.66.0F.WIG.256 E7 /r MR
  vex.66.0F.W1.128 7E /r MR;evex.66.0F.W1.128 7E /r MR
  vex.66.0F.W1.128 6E /r RM;evex.66.0F.W1.128 6E /r RM
  vex.F3.0F.WIG.128 7E /r RM;evex.F3.0F.W1.128 7E /r RM
  vex.F3.0F.WIG.128 7E /r RM;evex.66.0F.W1.128.N8 6E /r RM
  vex.66.0F.WIG.128 D6 /r MR;evex.66.0F.W1.128.N8 7E /r MR
  vex.66.0F.WIG.256 6F /r RM
  vex.66.0F.WIG.256 6F /r RM
  vex.66.0F.WIG.256 7F /r MR
  vex.F3.0F.WIG.256 6F /r RM
  vex.F3.0F.WIG.256 6F /r RM
  vex.F3.0F.WIG.256 7F /r MR
  vex.F2.0F.WIG.LIG 10 /r RM;evex.F2.0F.W1.LIG.N8 10 /r RM
  vex.F2.0F.WIG.LIG 11 /r MR;evex.F2.0F.W1.LIG.N8 11 /r MR
  vex.F2.0F.WIG.LIG 10 /r RVM;evex.F2.0F.W1.LIG 10 /r RVM
  evex.F3.map5.W0.LIG.N2 10 /r RM
  evex.F3.map5.W0.LIG.N2 11 /r MR
  evex.F3.map5.W0.LIG 10 /r RVM
  vex.F3.0F.WIG.128 16 /r RM;evex.F3.0F.W0.128 16 /r RM
  vex.F3.0F.WIG.128 16 /r RM;evex.F3.0F.W0.128.N16 16 /r RM
  vex.F3.0F.WIG.256 16 /r RM;evex.F3.0F.W0.256 16 /r RM
  vex.F3.0F.WIG.256 16 /r RM;evex.F3.0F.W0.256.N32 16 /r RM
  evex.F3.0F.W0.512 16 /r RM
  evex.F3.0F.W0.512.N64 16 /r RM
  vex.F3.0F.WIG.128 12 /r RM;evex.F3.0F.W0.128 12 /r RM
  vex.F3.0F.WIG.128 12 /r RM;evex.F3.0F.W0.128.N16 12 /r RM
  vex.F3.0F.WIG.256 12 /r RM;evex.F3.0F.W0.256 12 /r RM
  vex.F3.0F.WIG.256 12 /r RM;evex.F3.0F.W0.256.N32 12 /r RM
  evex.F3.0F.W0.512 12 /r RM
  evex.F3.0F.W0.512.N64 12 /r RM
  vex.F3.0F.WIG.LIG 10 /r RM;evex.F3.0F.W0.LIG.N4 10 /r RM
  vex.F3.0F.WIG.LIG 11 /r MR;evex.F3.0F.W0.LIG.N4 11 /r MR
  vex.F3.0F.WIG.LIG 10 /r RVM;evex.F3.0F.W0.LIG 10 /r RVM
  vex.66.0F.WIG.128 10 /r RM;evex.66.0F.W1.128 10 /r RM
  vex.66.0F.WIG.128 10 /r RM;evex.66.0F.W1.128.N16 10 /r RM
  vex.66.0F.WIG.256 10 /r RM;evex.66.0F.W1.256 10 /r RM
  vex.66.0F.WIG.256 10 /r RM;evex.66.0F.W1.256.N32 10 /r RM
  evex.66.0F.W1.512 10 /r RM
  evex.66.0F.W1.512.N64 10 /r RM
  vex.66.0F.WIG.128 11 /r MR;evex.66.0F.W1.128.N16 11 /r MR
  vex.66.0F.WIG.256 11 /r MR;evex.66.0F.W1.256.N32 11 /r MR
  evex.66.0F.W1.512.N64 11 /r MR
  vex.np.0F.WIG.128 10 /r RM;evex.np.0F.W0.128 10 /r RM
  vex.np.0F.WIG.128 10 /r RM;evex.np.0F.W0.128.N16 10 /r RM
  vex.np.0F.WIG.256 10 /r RM;evex.np.0F.W0.256 10 /r RM
  vex.np.0F.WIG.256 10 /r RM;evex.np.0F.W0.256.N32 10 /r RM
  evex.np.0F.W0.512 10 /r RM
  evex.np.0F.W0.512.N64 10 /r RM
  vex.np.0F.WIG.128 11 /r MR;evex.np.0F.W0.128.N16 11 /r MR
  vex.np.0F.WIG.256 11 /r MR;evex.np.0F.W0.256.N32 11 /r MR
  evex.np.0F.W0.512.N64 11 /r MR
  evex.66.map5.W0.128 7E /r MR
  evex.66.map5.W0.128 7E /r MR
  evex.66.map5.W1.128 7E /r MR
  evex.66.map5.W0.128 6E /r RM
  evex.66.map5.W0.128 6E /r RM
  evex.66.map5.W1.128 6E /r RM
  evex.66.map5.W0.128.N2 6E /r RM
  evex.66.map5.W0.128.N2 7E /r MR
  vex.66.0F3A.WIG.128 42 /r RVMI ib
  vex.66.0F3A.WIG.128 42 /r RVMI ib
  vex.66.0F3A.WIG.256 42 /r RVMI ib
  vex.66.0F3A.WIG.256 42 /r RVMI ib
  legacy.np.0F.W0 C7 /6 M
  legacy.np.0F.W0 C7 /7 M
  legacy.np.0F.W0 78 /r MR
  legacy.np.0F.W0 78 /r MR
  legacy.np.0F.W0 01C3 - -
  legacy.np.0F.W0 01D8 - -
  legacy.np.0F.W0 01DB - -
  vex.66.0F.WIG.128 59 /r RVM;evex.66.0F.W1.128 59 /r RVM
  vex.66.0F.WIG.128 59 /r RVM;evex.66.0F.W1.128.N16 59 /r RVM
  evex.66.0F.W1.128.N8 59 /r RVM
  vex.66.0F.WIG.256 59 /r RVM;evex.66.0F.W1.256 59 /r RVM
  vex.66.0F.WIG.256 59 /r RVM;evex.66.0F.W1.256.N32 59 /r RVM
  evex.66.0F.W1.256.N8 59 /r RVM
  evex.66.0F.W1.512 59 /r RVM
  evex.66.0F.W1.512.N64 59 /r RVM
  evex.66.0F.W1.512.N8 59 /r RVM
  evex.np.map5.W0.128 59 /r RVM
  evex.np.map5.W0.128.N16 59 /r RVM
  evex.np.map5.W0.128.N2 59 /r RVM
  evex.np.map5.W0.256 59 /r RVM
  evex.np.map5.W0.256.N32 59 /r RVM
  evex.np.map5.W0.256.N2 59 /r RVM
  evex.np.map5.W0.512 59 /r RVM
  evex.np.map5.W0.512.N64 59 /r RVM
  evex.np.map5.W0.512.N2 59 /r RVM
  vex.np.0F.WIG.128 59 /r RVM;evex.np.0F.W0.128 59 /r RVM
  vex.np.0F.WIG.128 59 /r RVM;evex.np.0F.W0.128.N16 59 /r RVM
  evex.np.0F.W0.128.N4 59 /r RVM
  vex.np.0F.WIG.256 59 /r RVM;evex.np.0F.W0.256 59 /r RVM
  vex.np.0F.WIG.256 59 /r RVM;evex.np.0F.W0.256.N32 59 /r RVM
  evex.np.0F.W0.256.N4 59 /r RVM
  evex.np.0F.W0.512 59 /r RVM
  evex.np.0F.W0.512.N64 59 /r RVM
  evex.np.0F.W0.512.N4 59 /r RVM
  vex.F2.0F.WIG.LIG 59 /r RVM;evex.F2.0F.W1.LIG 59 /r RVM
  vex.F2.0F.WIG.LIG 59 /r RVM;evex.F2.0F.W1.LIG.N8 59 /r RVM
  evex.F3.map5.W0.LIG 59 /r RVM
  evex.F3.map5.W0.LIG.N2 59 /r RVM
  vex.F3.0F.WIG.LIG 59 /r RVM;evex.F3.0F.W0.LIG 59 /r RVM
  vex.F3.0F.WIG.LIG 59 /r RVM;evex.F3.0F.W0.LIG.N4 59 /r RVM
  legacy.np.0F.W0 79 /r RM
  legacy.np.0F.W0 79 /r RM
  legacy.np.0F.W0 01C4 - -
  legacy.F3.0F.W0 C7 /6 M
  vex.66.0F.WIG.128 56 /r RVM;evex.66.0F.W1.128 56 /r RVM
  vex.66.0F.WIG.128 56 /r RVM;evex.66.0F.W1.128.N16 56 /r RVM
  evex.66.0F.W1.128.N8 56 /r RVM
  vex.66.0F.WIG.256 56 /r RVM;evex.66.0F.W1.256 56 /r RVM
  vex.66.0F.WIG.256 56 /r RVM;evex.66.0F.W1.256.N32 56 /r RVM
  evex.66.0F.W1.256.N8 56 /r RVM
  evex.66.0F.W1.512 56 /r RVM
  evex.66.0F.W1.512.N64 56 /r RVM
  evex.66.0F.W1.512.N8 56 /r RVM
  vex.np.0F.WIG.128 56 /r RVM;evex.np.0F.W0.128 56 /r RVM
  vex.np.0F.WIG.128 56 /r RVM;evex.np.0F.W0.128.N16 56 /r RVM
  evex.np.0F.W0.128.N4 56 /r RVM
  vex.np.0F.WIG.256 56 /r RVM;evex.np.0F.W0.256 56 /r RVM
  vex.np.0F.WIG.256 56 /r RVM;evex.np.0F.W0.256.N32 56 /r RVM
  evex.np.0F.W0.256.N4 56 /r RVM
  evex.np.0F.W0.512 56 /r RVM
  evex.np.0F.W0.512.N64 56 /r RVM
  evex.np.0F.W0.512.N4 56 /r RVM
  evex.F2.0F38.W0.128 68 /r RVM
  evex.F2.0F38.W0.128.N16 68 /r RVM
  evex.F2.0F38.W0.128.N4 68 /r RVM
  evex.F2.0F38.W0.256 68 /r RVM
  evex.F2.0F38.W0.256.N32 68 /r RVM
  evex.F2.0F38.W0.256.N4 68 /r RVM
  evex.F2.0F38.W0.512 68 /r RVM
  evex.F2.0F38.W0.512.N64 68 /r RVM
  evex.F2.0F38.W0.512.N4 68 /r RVM
  evex.F2.0F38.W1.128 68 /r RVM
  evex.F2.0F38.W1.128.N16 68 /r RVM
  evex.F2.0F38.W1.128.N8 68 /r RVM
  evex.F2.0F38.W1.256 68 /r RVM
  evex.F2.0F38.W1.256.N32 68 /r RVM
  evex.F2.0F38.W1.256.N8 68 /r RVM
  evex.F2.0F38.W1.512 68 /r RVM
  evex.F2.0F38.W1.512.N64 68 /r RVM
  evex.F2.0F38.W1.512.N8 68 /r RVM
  evex.F2.0F38.W0.512.N16 52 /r RVM
  evex.F2.0F38.W0.512.N16 53 /r RVM
  vex.66.0F38.WIG.128 1C /r RM;evex.66.0F38.WIG.128 1C /r RM
  vex.66.0F38.WIG.128 1C /r RM;evex.66.0F38.WIG.128.N16 1C /r RM
  vex.66.0F38.WIG.256 1C /r RM;evex.66.0F38.WIG.256 1C /r RM
  vex.66.0F38.WIG.256 1C /r RM;evex.66.0F38.WIG.256.N32 1C /r RM
  evex.66.0F38.WIG.512 1C /r RM
  evex.66.0F38.WIG.512.N64 1C /r RM
  vex.66.0F38.WIG.128 1E /r RM;evex.66.0F38.W0.128 1E /r RM
  vex.66.0F38.WIG.128 1E /r RM;evex.66.0F38.W0.128.N16 1E /r RM
  evex.66.0F38.W0.128.N4 1E /r RM
  vex.66.0F38.WIG.256 1E /r RM;evex.66.0F38.W0.256 1E /r RM
  vex.66.0F38.WIG.256 1E /r RM;evex.66.0F38.W0.256.N32 1E /r RM
  evex.66.0F38.W0.256.N4 1E /r RM
  evex.66.0F38.W0.512 1E /r RM
  evex.66.0F38.W0.512.N64 1E /r RM
  evex.66.0F38.W0.512.N4 1E /r RM
  evex.66.0F38.W1.128 1F /r RM
  evex.66.0F38.W1.128.N16 1F /r RM
  evex.66.0F38.W1.128.N8 1F /r RM
  evex.66.0F38.W1.256 1F /r RM
  evex.66.0F38.W1.256.N32 1F /r RM
  evex.66.0F38.W1.256.N8 1F /r RM
  evex.66.0F38.W1.512 1F /r RM
  evex.66.0F38.W1.512.N64 1F /r RM
  evex.66.0F38.W1.512.N8 1F /r RM
  vex.66.0F38.WIG.128 1D /r RM;evex.66.0F38.WIG.128 1D /r RM
  vex.66.0F38.WIG.128 1D /r RM;evex.66.0F38.WIG.128.N16 1D /r RM
  vex.66.0F38.WIG.256 1D /r RM;evex.66.0F38.WIG.256 1D /r RM
  vex.66.0F38.WIG.256 1D /r RM;evex.66.0F38.WIG.256.N32 1D /r RM
  evex.66.0F38.WIG.512 1D /r RM
  evex.66.0F38.WIG.512.N64 1D /r RM
  vex.66.0F.WIG.128 6B /r RVM;evex.66.0F.W0.128 6B /r RVM
  vex.66.0F.WIG.128 6B /r RVM;evex.66.0F.W0.128.N16 6B /r RVM
  evex.66.0F.W0.128.N4 6B /r RVM
  vex.66.0F.WIG.256 6B /r RVM;evex.66.0F.W0.256 6B /r RVM
  vex.66.0F.WIG.256 6B /r RVM;evex.66.0F.W0.256.N32 6B /r RVM
  evex.66.0F.W0.256.N4 6B /r RVM
  evex.66.0F.W0.512 6B /r RVM
  evex.66.0F.W0.512.N64 6B /r RVM
  evex.66.0F.W0.512.N4 6B /r RVM
  vex.66.0F.WIG.128 63 /r RVM;evex.66.0F.WIG.128 63 /r RVM
  vex.66.0F.WIG.128 63 /r RVM;evex.66.0F.WIG.128.N16 63 /r RVM
  vex.66.0F.WIG.256 63 /r RVM;evex.66.0F.WIG.256 63 /r RVM
  vex.66.0F.WIG.256 63 /r RVM;evex.66.0F.WIG.256.N32 63 /r RVM
  evex.66.0F.WIG.512 63 /r RVM
  evex.66.0F.WIG.512.N64 63 /r RVM
  vex.66.0F38.WIG.128 2B /r RVM;evex.66.0F38.W0.128 2B /r RVM
  vex.66.0F38.WIG.128 2B /r RVM;evex.66.0F38.W0.128.N16 2B /r RVM
  evex.66.0F38.W0.128.N4 2B /r RVM
  vex.66.0F38.WIG.256 2B /r RVM;evex.66.0F38.W0.256 2B /r RVM
  vex.66.0F38.WIG.256 2B /r RVM;evex.66.0F38.W0.256.N32 2B /r RVM
  evex.66.0F38.W0.256.N4 2B /r RVM
  evex.66.0F38.W0.512 2B /r RVM
  evex.66.0F38.W0.512.N64 2B /r RVM
  evex.66.0F38.W0.512.N4 2B /r RVM
  vex.66.0F.WIG.128 67 /r RVM;evex.66.0F.WIG.128 67 /r RVM
  vex.66.0F.WIG.128 67 /r RVM;evex.66.0F.WIG.128.N16 67 /r RVM
  vex.66.0F.WIG.256 67 /r RVM;evex.66.0F.WIG.256 67 /r RVM
  vex.66.0F.WIG.256 67 /r RVM;evex.66.0F.WIG.256.N32 67 /r RVM
  evex.66.0F.WIG.512 67 /r RVM
  evex.66.0F.WIG.512.N64 67 /r RVM
  vex.66.0F.WIG.128 FC /r RVM;evex.66.0F.WIG.128 FC /r RVM
  vex.66.0F.WIG.128 FC /r RVM;evex.66.0F.WIG.128.N16 FC /r RVM
  vex.66.0F.WIG.256 FC /r RVM;evex.66.0F.WIG.256 FC /r RVM
  vex.66.0F.WIG.256 FC /r RVM;evex.66.0F.WIG.256.N32 FC /r RVM
  evex.66.0F.WIG.512 FC /r RVM
  evex.66.0F.WIG.512.N64 FC /r RVM
  vex.66.0F.WIG.128 FE /r RVM;evex.66.0F.W0.128 FE /r RVM
  vex.66.0F.WIG.128 FE /r RVM;evex.66.0F.W0.128.N16 FE /r RVM
  evex.66.0F.W0.128.N4 FE /r RVM
  vex.66.0F.WIG.256 FE /r RVM;evex.66.0F.W0.256 FE /r RVM
  vex.66.0F.WIG.256 FE /r RVM;evex.66.0F.W0.256.N32 FE /r RVM
  evex.66.0F.W0.256.N4 FE /r RVM
  evex.66.0F.W0.512 FE /r RVM
  evex.66.0F.W0.512.N64 FE /r RVM
  evex.66.0F.W0.512.N4 FE /r RVM
  vex.66.0F.WIG.128 D4 /r RVM;evex.66.0F.W1.128 D4 /r RVM
  vex.66.0F.WIG.128 D4 /r RVM;evex.66.0F.W1.128.N16 D4 /r RVM
  evex.66.0F.W1.128.N8 D4 /r RVM
  vex.66.0F.WIG.256 D4 /r RVM;evex.66.0F.W1.256 D4 /r RVM
  vex.66.0F.WIG.256 D4 /r RVM;evex.66.0F.W1.256.N32 D4 /r RVM
  evex.66.0F.W1.256.N8 D4 /r RVM
  evex.66.0F.W1.512 D4 /r RVM
  evex.66.0F.W1.512.N64 D4 /r RVM
  evex.66.0F.W1.512.N8 D4 /r RVM
  vex.66.0F.WIG.128 EC /r RVM;evex.66.0F.WIG.128 EC /r RVM
  vex.66.0F.WIG.128 EC /r RVM;evex.66.0F.WIG.128.N16 EC /r RVM
  vex.66.0F.WIG.256 EC /r RVM;evex.66.0F.WIG.256 EC /r RVM
  vex.66.0F.WIG.256 EC /r RVM;evex.66.0F.WIG.256.N32 EC /r RVM
  evex.66.0F.WIG.512 EC /r RVM
  evex.66.0F.WIG.512.N64 EC /r RVM
  vex.66.0F.WIG.128 ED /r RVM;evex.66.0F.WIG.128 ED /r RVM
  vex.66.0F.WIG.128 ED /r RVM;evex.66.0F.WIG.128.N16 ED /r RVM
  vex.66.0F.WIG.256 ED /r RVM;evex.66.0F.WIG.256 ED /r RVM
  vex.66.0F.WIG.256 ED /r RVM;evex.66.0F.WIG.256.N32 ED /r RVM
  evex.66.0F.WIG.512 ED /r RVM
  evex.66.0F.WIG.512.N64 ED /r RVM
  vex.66.0F.WIG.128 DC /r RVM;evex.66.0F.WIG.128 DC /r RVM
  vex.66.0F.WIG.128 DC /r RVM;evex.66.0F.WIG.128.N16 DC /r RVM
  vex.66.0F.WIG.256 DC /r RVM;evex.66.0F.WIG.256 DC /r RVM
  vex.66.0F.WIG.256 DC /r RVM;evex.66.0F.WIG.256.N32 DC /r RVM
  evex.66.0F.WIG.512 DC /r RVM
  evex.66.0F.WIG.512.N64 DC /r RVM
  vex.66.0F.WIG.128 DD /r RVM;evex.66.0F.WIG.128 DD /r RVM
  vex.66.0F.WIG.128 DD /r RVM;evex.66.0F.WIG.128.N16 DD /r RVM
  vex.66.0F.WIG.256 DD /r RVM;evex.66.0F.WIG.256 DD /r RVM
  vex.66.0F.WIG.256 DD /r RVM;evex.66.0F.WIG.256.N32 DD /r RVM
  evex.66.0F.WIG.512 DD /r RVM
  evex.66.0F.WIG.512.N64 DD /r RVM
  vex.66.0F.WIG.128 FD /r RVM;evex.66.0F.WIG.128 FD /r RVM
  vex.66.0F.WIG.128 FD /r RVM;evex.66.0F.WIG.128.N16 FD /r RVM
  vex.66.0F.WIG.256 FD /r RVM;evex.66.0F.WIG.256 FD /r RVM
  vex.66.0F.WIG.256 FD /r RVM;evex.66.0F.WIG.256.N32 FD /r RVM
  evex.66.0F.WIG.512 FD /r RVM
  evex.66.0F.WIG.512.N64 FD /r RVM
  vex.66.0F3A.WIG.128 0F /r RVMI ib;evex.66.0F3A.WIG.128 0F /r RVMI ib
  vex.66.0F3A.WIG.128 0F /r RVMI ib;evex.66.0F3A.WIG.128.N16 0F /r RVMI ib
  vex.66.0F3A.WIG.256 0F /r RVMI ib;evex.66.0F3A.WIG.256 0F /r RVMI ib
  vex.66.0F3A.WIG.256 0F /r RVMI ib;evex.66.0F3A.WIG.256.N32 0F /r RVMI ib
  evex.66.0F3A.WIG.512 0F /r RVMI ib
  evex.66.0F3A.WIG.512.N64 0F /r RVMI ib
  vex.66.0F.WIG.128 DB /r RVM
  vex.66.0F.WIG.128 DB /r RVM
  vex.66.0F.WIG.256 DB /r RVM
  vex.66.0F.WIG.256 DB /r RVM
  evex.66.0F.W0.128 DB /r RVM
  evex.66.0F.W0.128.N16 DB /r RVM
  evex.66.0F.W0.128.N4 DB /r RVM
  evex.66.0F.W0.256 DB /r RVM
  evex.66.0F.W0.256.N32 DB /r RVM
  evex.66.0F.W0.256.N4 DB /r RVM
  evex.66.0F.W0.512 DB /r RVM
  evex.66.0F.W0.512.N64 DB /r RVM
  evex.66.0F.W0.512.N4 DB /r RVM
  vex.66.0F.WIG.128 DF /r RVM
  vex.66.0F.WIG.128 DF /r RVM
  vex.66.0F.WIG.256 DF /r RVM
  vex.66.0F.WIG.256 DF /r RVM
  evex.66.0F.W0.128 DF /r RVM
  evex.66.0F.W0.128.N16 DF /r RVM
  evex.66.0F.W0.128.N4 DF /r RVM
  evex.66.0F.W0.256 DF /r RVM
  evex.66.0F.W0.256.N32 DF /r RVM
  evex.66.0F.W0.256.N4 DF /r RVM
  evex.66.0F.W0.512 DF /r RVM
  evex.66.0F.W0.512.N64 DF /r RVM
  evex.66.0F.W0.512.N4 DF /r RVM
  evex.66.0F.W1.128 DF /r RVM
  evex.66.0F.W1.128.N16 DF /r RVM
  evex.66.0F.W1.128.N8 DF /r RVM
  evex.66.0F.W1.256 DF /r RVM
  evex.66.0F.W1.256.N32 DF /r RVM
  evex.66.0F.W1.256.N8 DF /r RVM
  evex.66.0F.W1.512 DF /r RVM
  evex.66.0F.W1.512.N64 DF /r RVM
  evex.66.0F.W1.512.N8 DF /r RVM
  evex.66.0F.W1.128 DB /r RVM
  evex.66.0F.W1.128.N16 DB /r RVM
  evex.66.0F.W1.128.N8 DB /r RVM
  evex.66.0F.W1.256 DB /r RVM
  evex.66.0F.W1.256.N32 DB /r RVM
  evex.66.0F.W1.256.N8 DB /r RVM
  evex.66.0F.W1.512 DB /r RVM
  evex.66.0F.W1.512.N64 DB /r RVM
  evex.66.0F.W1.512.N8 DB /r RVM
  vex.66.0F.WIG.128 E0 /r RVM;evex.66.0F.WIG.128 E0 /r RVM
  vex.66.0F.WIG.128 E0 /r RVM;evex.66.0F.WIG.128.N16 E0 /r RVM
  vex.66.0F.WIG.256 E0 /r RVM;evex.66.0F.WIG.256 E0 /r RVM
  vex.66.0F.WIG.256 E0 /r RVM;evex.66.0F.WIG.256.N32 E0 /r RVM
  evex.66.0F.WIG.512 E0 /r RVM
  evex.66.0F.WIG.512.N64 E0 /r RVM
  vex.66.0F.WIG.128 E3 /r RVM;evex.66.0F.WIG.128 E3 /r RVM
  vex.66.0F.WIG.128 E3 /r RVM;evex.66.0F.WIG.128.N16 E3 /r RVM
  vex.66.0F.WIG.256 E3 /r RVM;evex.66.0F.WIG.256 E3 /r RVM
  vex.66.0F.WIG.256 E3 /r RVM;evex.66.0F.WIG.256.N32 E3 /r RVM
  evex.66.0F.WIG.512 E3 /r RVM
  evex.66.0F.WIG.512.N64 E3 /r RVM
  vex.66.0F3A.W0.128 02 /r RVMI ib
  vex.66.0F3A.W0.128 02 /r RVMI ib
  vex.66.0F3A.W0.256 02 /r RVMI ib
  vex.66.0F3A.W0.256 02 /r RVMI ib
  evex.66.0F38.W0.128 66 /r RVM
  evex.66.0F38.W0.128.N16 66 /r RVM
  evex.66.0F38.W0.256 66 /r RVM
  evex.66.0F38.W0.256.N32 66 /r RVM
  evex.66.0F38.W0.512 66 /r RVM
  evex.66.0F38.W0.512.N64 66 /r RVM
  evex.66.0F38.W0.128 64 /r RVM
  evex.66.0F38.W0.128.N16 64 /r RVM
  evex.66.0F38.W0.128.N4 64 /r RVM
  evex.66.0F38.W0.256 64 /r RVM
  evex.66.0F38.W0.256.N32 64 /r RVM
  evex.66.0F38.W0.256.N4 64 /r RVM
  evex.66.0F38.W0.512 64 /r RVM
  evex.66.0F38.W0.512.N64 64 /r RVM
  evex.66.0F38.W0.512.N4 64 /r RVM
  evex.66.0F38.W1.128 64 /r RVM
  evex.66.0F38.W1.128.N16 64 /r RVM
  evex.66.0F38.W1.128.N8 64 /r RVM
  evex.66.0F38.W1.256 64 /r RVM
  evex.66.0F38.W1.256.N32 64 /r RVM
  evex.66.0F38.W1.256.N8 64 /r RVM
  evex.66.0F38.W1.512 64 /r RVM
  evex.66.0F38.W1.512.N64 64 /r RVM
  evex.66.0F38.W1.512.N8 64 /r RVM
  evex.66.0F38.W1.128 66 /r RVM
  evex.66.0F38.W1.128.N16 66 /r RVM
  evex.66.0F38.W1.256 66 /r RVM
  evex.66.0F38.W1.256.N32 66 /r RVM
  evex.66.0F38.W1.512 66 /r RVM
  evex.66.0F38.W1.512.N64 66 /r RVM
  vex.66.0F3A.W0.128 4C /r RVMS is4
  vex.66.0F3A.W0.128 4C /r RVMS is4
  vex.66.0F3A.W0.256 4C /r RVMS is4
  vex.66.0F3A.W0.256 4C /r RVMS is4
  vex.66.0F3A.WIG.128 0E /r RVMI ib
  vex.66.0F3A.WIG.128 0E /r RVMI ib
  vex.66.0F3A.WIG.256 0E /r RVMI ib
  vex.66.0F3A.WIG.256 0E /r RVMI ib
  evex.66.0F38.W0.128 7A /r RM
  evex.66.0F38.W0.128 7A /r RM
  evex.66.0F38.W0.128 7A /r RM
  vex.66.0F38.W0.128 78 /r RM;evex.66.0F38.W0.128 78 /r RM
  vex.66.0F38.W0.128 78 /r RM;evex.66.0F38.W0.128.N1 78 /r RM
  evex.66.0F38.W0.256 7A /r RM
  evex.66.0F38.W0.256 7A /r RM
  evex.66.0F38.W0.256 7A /r RM
  vex.66.0F38.W0.256 78 /r RM;evex.66.0F38.W0.256 78 /r RM
  vex.66.0F38.W0.256 78 /r RM;evex.66.0F38.W0.256.N1 78 /r RM
  evex.66.0F38.W0.512 7A /r RM
  evex.66.0F38.W0.512 7A /r RM
  evex.66.0F38.W0.512 7A /r RM
  evex.66.0F38.W0.512 78 /r RM
  evex.66.0F38.W0.512.N1 78 /r RM
  evex.66.0F38.W0.128 7C /r RM
  vex.66.0F38.W0.128 58 /r RM;evex.66.0F38.W0.128 58 /r RM
  vex.66.0F38.W0.128 58 /r RM;evex.66.0F38.W0.128.N4 58 /r RM
  evex.66.0F38.W0.256 7C /r RM
  vex.66.0F38.W0.256 58 /r RM;evex.66.0F38.W0.256 58 /r RM
  vex.66.0F38.W0.256 58 /r RM;evex.66.0F38.W0.256.N4 58 /r RM
  evex.66.0F38.W0.512 7C /r RM
  evex.66.0F38.W0.512 58 /r RM
  evex.66.0F38.W0.512.N4 58 /r RM
  evex.F3.0F38.W1.128 2A /r RM
  evex.F3.0F38.W1.256 2A /r RM
  evex.F3.0F38.W1.512 2A /r RM
  evex.F3.0F38.W0.128 3A /r RM
  evex.F3.0F38.W0.256 3A /r RM
  evex.F3.0F38.W0.512 3A /r RM
  evex.66.0F38.W1.128 7C /r RM
  vex.66.0F38.W0.128 59 /r RM;evex.66.0F38.W1.128 59 /r RM
  vex.66.0F38.W0.128 59 /r RM;evex.66.0F38.W1.128.N8 59 /r RM
  evex.66.0F38.W1.256 7C /r RM
  vex.66.0F38.W0.256 59 /r RM;evex.66.0F38.W1.256 59 /r RM
  vex.66.0F38.W0.256 59 /r RM;evex.66.0F38.W1.256.N8 59 /r RM
  evex.66.0F38.W1.512 7C /r RM
  evex.66.0F38.W1.512 59 /r RM
  evex.66.0F38.W1.512.N8 59 /r RM
  evex.66.0F38.W0.128 7B /r RM
  evex.66.0F38.W0.128 7B /r RM
  evex.66.0F38.W0.128 7B /r RM
  vex.66.0F38.W0.128 79 /r RM;evex.66.0F38.W0.128 79 /r RM
  vex.66.0F38.W0.128 79 /r RM;evex.66.0F38.W0.128.N2 79 /r RM
  evex.66.0F38.W0.256 7B /r RM
  evex.66.0F38.W0.256 7B /r RM
  evex.66.0F38.W0.256 7B /r RM
  vex.66.0F38.W0.256 79 /r RM;evex.66.0F38.W0.256 79 /r RM
  vex.66.0F38.W0.256 79 /r RM;evex.66.0F38.W0.256.N2 79 /r RM
  evex.66.0F38.W0.512 7B /r RM
  evex.66.0F38.W0.512 7B /r RM
  evex.66.0F38.W0.512 7B /r RM
  evex.66.0F38.W0.512 79 /r RM
  evex.66.0F38.W0.512.N2 79 /r RM
  vex.66.0F3A.WIG.128 44 /r RVM ib=11;evex.66.0F3A.WIG.128 44 /r RVM ib=11
  vex.66.0F3A.WIG.128 44 /r RVM ib=11;evex.66.0F3A.WIG.128.N16 44 /r RVM ib=11
  vex.66.0F3A.WIG.256 44 /r RVM ib=11;evex.66.0F3A.WIG.256 44 /r RVM ib=11
  vex.66.0F3A.WIG.256 44 /r RVM ib=11;evex.66.0F3A.WIG.256.N32 44 /r RVM ib=11
  evex.66.0F3A.WIG.512 44 /r RVM ib=11
  evex.66.0F3A.WIG.512.N64 44 /r RVM ib=11
  vex.66.0F3A.WIG.128 44 /r RVM ib=01;evex.66.0F3A.WIG.128 44 /r RVM ib=01
  vex.66.0F3A.WIG.128 44 /r RVM ib=01;evex.66.0F3A.WIG.128.N16 44 /r RVM ib=01
  vex.66.0F3A.WIG.256 44 /r RVM ib=01;evex.66.0F3A.WIG.256 44 /r RVM ib=01
  vex.66.0F3A.WIG.256 44 /r RVM ib=01;evex.66.0F3A.WIG.256.N32 44 /r RVM ib=01
  evex.66.0F3A.WIG.512 44 /r RVM ib=01
  evex.66.0F3A.WIG.512.N64 44 /r RVM ib=01
  vex.66.0F3A.WIG.128 44 /r RVM ib=10;evex.66.0F3A.WIG.128 44 /r RVM ib=10
  vex.66.0F3A.WIG.128 44 /r RVM ib=10;evex.66.0F3A.WIG.128.N16 44 /r RVM ib=10
  vex.66.0F3A.WIG.256 44 /r RVM ib=10;evex.66.0F3A.WIG.256 44 /r RVM ib=10
  vex.66.0F3A.WIG.256 44 /r RVM ib=10;evex.66.0F3A.WIG.256.N32 44 /r RVM ib=10
  evex.66.0F3A.WIG.512 44 /r RVM ib=10
  evex.66.0F3A.WIG.512.N64 44 /r RVM ib=10
  vex.66.0F3A.WIG.128 44 /r RVM ib=00;evex.66.0F3A.WIG.128 44 /r RVM ib=00
  vex.66.0F3A.WIG.128 44 /r RVM ib=00;evex.66.0F3A.WIG.128.N16 44 /r RVM ib=00
  vex.66.0F3A.WIG.256 44 /r RVM ib=00;evex.66.0F3A.WIG.256 44 /r RVM ib=00
  vex.66.0F3A.WIG.256 44 /r RVM ib=00;evex.66.0F3A.WIG.256.N32 44 /r RVM ib=00
  evex.66.0F3A.WIG.512 44 /r RVM ib=00
  evex.66.0F3A.WIG.512.N64 44 /r RVM ib=00
  vex.66.0F3A.WIG.128 44 /r RVMI ib;evex.66.0F3A.WIG.128 44 /r RVMI ib
  vex.66.0F3A.WIG.128 44 /r RVMI ib;evex.66.0F3A.WIG.128.N16 44 /r RVMI ib
  vex.66.0F3A.WIG.256 44 /r RVMI ib;evex.66.0F3A.WIG.256 44 /r RVMI ib
  vex.66.0F3A.WIG.256 44 /r RVMI ib;evex.66.0F3A.WIG.256.N32 44 /r RVMI ib
  evex.66.0F3A.WIG.512 44 /r RVMI ib
  evex.66.0F3A.WIG.512.N64 44 /r RVMI ib
  xop.np.xop8.W0.128 A2 /r RVMS is4
  xop.np.xop8.W1.128 A2 /r RVSM is4
  xop.np.xop8.W0.128 A2 /r RVMS is4
  xop.np.xop8.W0.256 A2 /r RVMS is4
  xop.np.xop8.W1.256 A2 /r RVSM is4
  xop.np.xop8.W0.256 A2 /r RVMS is4
  evex.66.0F3A.W0.128 3F /r RVMI ib
  evex.66.0F3A.W0.128.N16 3F /r RVMI ib
  evex.66.0F3A.W0.256 3F /r RVMI ib
  evex.66.0F3A.W0.256.N32 3F /r RVMI ib
  evex.66.0F3A.W0.512 3F /r RVMI ib
  evex.66.0F3A.W0.512.N64 3F /r RVMI ib
  evex.66.0F3A.W0.128 1F /r RVMI ib
  evex.66.0F3A.W0.128.N16 1F /r RVMI ib
  evex.66.0F3A.W0.128.N4 1F /r RVMI ib
  evex.66.0F3A.W0.256 1F /r RVMI ib
  evex.66.0F3A.W0.256.N32 1F /r RVMI ib
  evex.66.0F3A.W0.256.N4 1F /r RVMI ib
  evex.66.0F3A.W0.512 1F /r RVMI ib
  evex.66.0F3A.W0.512.N64 1F /r RVMI ib
  evex.66.0F3A.W0.512.N4 1F /r RVMI ib
  vex.66.0F.WIG.128 74 /r RVM
  vex.66.0F.WIG.128 74 /r RVM
  vex.66.0F.WIG.256 74 /r RVM
  vex.66.0F.WIG.256 74 /r RVM
  evex.66.0F.WIG.128 74 /r RVM
  evex.66.0F.WIG.128.N16 74 /r RVM
  evex.66.0F.WIG.256 74 /r RVM
  evex.66.0F.WIG.256.N32 74 /r RVM
  evex.66.0F.WIG.512 74 /r RVM
  evex.66.0F.WIG.512.N64 74 /r RVM
  vex.66.0F.WIG.128 76 /r RVM
  vex.66.0F.WIG.128 76 /r RVM
  vex.66.0F.WIG.256 76 /r RVM
  vex.66.0F.WIG.256 76 /r RVM
  evex.66.0F.W0.128 76 /r RVM
  evex.66.0F.W0.128.N16 76 /r RVM
  evex.66.0F.W0.128.N4 76 /r RVM
  evex.66.0F.W0.256 76 /r RVM
  evex.66.0F.W0.256.N32 76 /r RVM
  evex.66.0F.W0.256.N4 76 /r RVM
  evex.66.0F.W0.512 76 /r RVM
  evex.66.0F.W0.512.N64 76 /r RVM
  evex.66.0F.W0.512.N4 76 /r RVM
  vex.66.0F38.WIG.128 29 /r RVM
  vex.66.0F38.WIG.128 29 /r RVM
  vex.66.0F38.WIG.256 29 /r RVM
  vex.66.0F38.WIG.256 29 /r RVM
  evex.66.0F38.W1.128 29 /r RVM
  evex.66.0F38.W1.128.N16 29 /r RVM
  evex.66.0F38.W1.128.N8 29 /r RVM
  evex.66.0F38.W1.256 29 /r RVM
  evex.66.0F38.W1.256.N32 29 /r RVM
  evex.66.0F38.W1.256.N8 29 /r RVM
  evex.66.0F38.W1.512 29 /r RVM
  evex.66.0F38.W1.512.N64 29 /r RVM
  evex.66.0F38.W1.512.N8 29 /r RVM
  evex.66.0F3A.W0.128 3E /r RVM ib=00
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=00
  evex.66.0F3A.W0.256 3E /r RVM ib=00
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=00
  evex.66.0F3A.W0.512 3E /r RVM ib=00
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=00
  evex.66.0F3A.W0.128 1E /r RVM ib=00
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=00
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=00
  evex.66.0F3A.W0.256 1E /r RVM ib=00
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=00
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=00
  evex.66.0F3A.W0.512 1E /r RVM ib=00
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=00
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=00
  evex.66.0F3A.W1.128 1E /r RVM ib=00
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=00
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=00
  evex.66.0F3A.W1.256 1E /r RVM ib=00
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=00
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=00
  evex.66.0F3A.W1.512 1E /r RVM ib=00
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=00
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=00
  evex.66.0F3A.W1.128 3E /r RVM ib=00
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=00
  evex.66.0F3A.W1.256 3E /r RVM ib=00
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=00
  evex.66.0F3A.W1.512 3E /r RVM ib=00
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=00
  vex.66.0F.WIG.128 75 /r RVM
  vex.66.0F.WIG.128 75 /r RVM
  vex.66.0F.WIG.256 75 /r RVM
  vex.66.0F.WIG.256 75 /r RVM
  evex.66.0F.WIG.128 75 /r RVM
  evex.66.0F.WIG.128.N16 75 /r RVM
  evex.66.0F.WIG.256 75 /r RVM
  evex.66.0F.WIG.256.N32 75 /r RVM
  evex.66.0F.WIG.512 75 /r RVM
  evex.66.0F.WIG.512.N64 75 /r RVM
  vex.66.0F3A.W0.128 61 /r RMI ib
  vex.66.0F3A.W0.128 61 /r RMI ib
  vex.66.0F3A.W0.128 60 /r RMI ib
  vex.66.0F3A.W0.128 60 /r RMI ib
  evex.66.0F3A.W0.128 3F /r RVM ib=05
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=05
  evex.66.0F3A.W0.256 3F /r RVM ib=05
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=05
  evex.66.0F3A.W0.512 3F /r RVM ib=05
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=05
  evex.66.0F3A.W0.128 1F /r RVM ib=05
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=05
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=05
  evex.66.0F3A.W0.256 1F /r RVM ib=05
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=05
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=05
  evex.66.0F3A.W0.512 1F /r RVM ib=05
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=05
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=05
  evex.66.0F3A.W1.128 1F /r RVM ib=05
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=05
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=05
  evex.66.0F3A.W1.256 1F /r RVM ib=05
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=05
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=05
  evex.66.0F3A.W1.512 1F /r RVM ib=05
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=05
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=05
  evex.66.0F3A.W0.128 3E /r RVM ib=05
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=05
  evex.66.0F3A.W0.256 3E /r RVM ib=05
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=05
  evex.66.0F3A.W0.512 3E /r RVM ib=05
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=05
  evex.66.0F3A.W0.128 1E /r RVM ib=05
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=05
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=05
  evex.66.0F3A.W0.256 1E /r RVM ib=05
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=05
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=05
  evex.66.0F3A.W0.512 1E /r RVM ib=05
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=05
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=05
  evex.66.0F3A.W1.128 1E /r RVM ib=05
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=05
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=05
  evex.66.0F3A.W1.256 1E /r RVM ib=05
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=05
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=05
  evex.66.0F3A.W1.512 1E /r RVM ib=05
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=05
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=05
  evex.66.0F3A.W1.128 3E /r RVM ib=05
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=05
  evex.66.0F3A.W1.256 3E /r RVM ib=05
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=05
  evex.66.0F3A.W1.512 3E /r RVM ib=05
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=05
  evex.66.0F3A.W1.128 3F /r RVM ib=05
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=05
  evex.66.0F3A.W1.256 3F /r RVM ib=05
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=05
  evex.66.0F3A.W1.512 3F /r RVM ib=05
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=05
  vex.66.0F.WIG.128 64 /r RVM
  vex.66.0F.WIG.128 64 /r RVM
  vex.66.0F.WIG.256 64 /r RVM
  vex.66.0F.WIG.256 64 /r RVM
  evex.66.0F.WIG.128 64 /r RVM
  evex.66.0F.WIG.128.N16 64 /r RVM
  evex.66.0F.WIG.256 64 /r RVM
  evex.66.0F.WIG.256.N32 64 /r RVM
  evex.66.0F.WIG.512 64 /r RVM
  evex.66.0F.WIG.512.N64 64 /r RVM
  vex.66.0F.WIG.128 66 /r RVM
  vex.66.0F.WIG.128 66 /r RVM
  vex.66.0F.WIG.256 66 /r RVM
  vex.66.0F.WIG.256 66 /r RVM
  evex.66.0F.W0.128 66 /r RVM
  evex.66.0F.W0.128.N16 66 /r RVM
  evex.66.0F.W0.128.N4 66 /r RVM
  evex.66.0F.W0.256 66 /r RVM
  evex.66.0F.W0.256.N32 66 /r RVM
  evex.66.0F.W0.256.N4 66 /r RVM
  evex.66.0F.W0.512 66 /r RVM
  evex.66.0F.W0.512.N64 66 /r RVM
  evex.66.0F.W0.512.N4 66 /r RVM
  vex.66.0F38.WIG.128 37 /r RVM
  vex.66.0F38.WIG.128 37 /r RVM
  vex.66.0F38.WIG.256 37 /r RVM
  vex.66.0F38.WIG.256 37 /r RVM
  evex.66.0F38.W1.128 37 /r RVM
  evex.66.0F38.W1.128.N16 37 /r RVM
  evex.66.0F38.W1.128.N8 37 /r RVM
  evex.66.0F38.W1.256 37 /r RVM
  evex.66.0F38.W1.256.N32 37 /r RVM
  evex.66.0F38.W1.256.N8 37 /r RVM
  evex.66.0F38.W1.512 37 /r RVM
  evex.66.0F38.W1.512.N64 37 /r RVM
  evex.66.0F38.W1.512.N8 37 /r RVM
  evex.66.0F3A.W0.128 3E /r RVM ib=06
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=06
  evex.66.0F3A.W0.256 3E /r RVM ib=06
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=06
  evex.66.0F3A.W0.512 3E /r RVM ib=06
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=06
  evex.66.0F3A.W0.128 1E /r RVM ib=06
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=06
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=06
  evex.66.0F3A.W0.256 1E /r RVM ib=06
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=06
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=06
  evex.66.0F3A.W0.512 1E /r RVM ib=06
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=06
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=06
  evex.66.0F3A.W1.128 1E /r RVM ib=06
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=06
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=06
  evex.66.0F3A.W1.256 1E /r RVM ib=06
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=06
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=06
  evex.66.0F3A.W1.512 1E /r RVM ib=06
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=06
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=06
  evex.66.0F3A.W1.128 3E /r RVM ib=06
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=06
  evex.66.0F3A.W1.256 3E /r RVM ib=06
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=06
  evex.66.0F3A.W1.512 3E /r RVM ib=06
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=06
  vex.66.0F.WIG.128 65 /r RVM
  vex.66.0F.WIG.128 65 /r RVM
  vex.66.0F.WIG.256 65 /r RVM
  vex.66.0F.WIG.256 65 /r RVM
  evex.66.0F.WIG.128 65 /r RVM
  evex.66.0F.WIG.128.N16 65 /r RVM
  evex.66.0F.WIG.256 65 /r RVM
  evex.66.0F.WIG.256.N32 65 /r RVM
  evex.66.0F.WIG.512 65 /r RVM
  evex.66.0F.WIG.512.N64 65 /r RVM
  vex.66.0F3A.WIG.128 63 /r RMI ib
  vex.66.0F3A.WIG.128 63 /r RMI ib
  vex.66.0F3A.WIG.128 62 /r RMI ib
  vex.66.0F3A.WIG.128 62 /r RMI ib
  evex.66.0F3A.W0.128 3F /r RVM ib=02
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=02
  evex.66.0F3A.W0.256 3F /r RVM ib=02
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=02
  evex.66.0F3A.W0.512 3F /r RVM ib=02
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=02
  evex.66.0F3A.W0.128 1F /r RVM ib=02
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=02
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=02
  evex.66.0F3A.W0.256 1F /r RVM ib=02
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=02
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=02
  evex.66.0F3A.W0.512 1F /r RVM ib=02
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=02
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=02
  evex.66.0F3A.W1.128 1F /r RVM ib=02
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=02
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=02
  evex.66.0F3A.W1.256 1F /r RVM ib=02
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=02
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=02
  evex.66.0F3A.W1.512 1F /r RVM ib=02
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=02
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=02
  evex.66.0F3A.W0.128 3E /r RVM ib=02
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=02
  evex.66.0F3A.W0.256 3E /r RVM ib=02
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=02
  evex.66.0F3A.W0.512 3E /r RVM ib=02
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=02
  evex.66.0F3A.W0.128 1E /r RVM ib=02
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=02
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=02
  evex.66.0F3A.W0.256 1E /r RVM ib=02
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=02
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=02
  evex.66.0F3A.W0.512 1E /r RVM ib=02
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=02
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=02
  evex.66.0F3A.W1.128 1E /r RVM ib=02
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=02
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=02
  evex.66.0F3A.W1.256 1E /r RVM ib=02
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=02
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=02
  evex.66.0F3A.W1.512 1E /r RVM ib=02
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=02
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=02
  evex.66.0F3A.W1.128 3E /r RVM ib=02
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=02
  evex.66.0F3A.W1.256 3E /r RVM ib=02
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=02
  evex.66.0F3A.W1.512 3E /r RVM ib=02
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=02
  evex.66.0F3A.W1.128 3F /r RVM ib=02
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=02
  evex.66.0F3A.W1.256 3F /r RVM ib=02
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=02
  evex.66.0F3A.W1.512 3F /r RVM ib=02
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=02
  evex.66.0F3A.W0.128 3F /r RVM ib=01
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=01
  evex.66.0F3A.W0.256 3F /r RVM ib=01
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=01
  evex.66.0F3A.W0.512 3F /r RVM ib=01
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=01
  evex.66.0F3A.W0.128 1F /r RVM ib=01
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=01
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=01
  evex.66.0F3A.W0.256 1F /r RVM ib=01
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=01
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=01
  evex.66.0F3A.W0.512 1F /r RVM ib=01
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=01
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=01
  evex.66.0F3A.W1.128 1F /r RVM ib=01
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=01
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=01
  evex.66.0F3A.W1.256 1F /r RVM ib=01
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=01
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=01
  evex.66.0F3A.W1.512 1F /r RVM ib=01
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=01
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=01
  evex.66.0F3A.W0.128 3E /r RVM ib=01
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=01
  evex.66.0F3A.W0.256 3E /r RVM ib=01
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=01
  evex.66.0F3A.W0.512 3E /r RVM ib=01
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=01
  evex.66.0F3A.W0.128 1E /r RVM ib=01
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=01
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=01
  evex.66.0F3A.W0.256 1E /r RVM ib=01
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=01
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=01
  evex.66.0F3A.W0.512 1E /r RVM ib=01
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=01
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=01
  evex.66.0F3A.W1.128 1E /r RVM ib=01
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=01
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=01
  evex.66.0F3A.W1.256 1E /r RVM ib=01
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=01
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=01
  evex.66.0F3A.W1.512 1E /r RVM ib=01
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=01
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=01
  evex.66.0F3A.W1.128 3E /r RVM ib=01
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=01
  evex.66.0F3A.W1.256 3E /r RVM ib=01
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=01
  evex.66.0F3A.W1.512 3E /r RVM ib=01
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=01
  evex.66.0F3A.W1.128 3F /r RVM ib=01
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=01
  evex.66.0F3A.W1.256 3F /r RVM ib=01
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=01
  evex.66.0F3A.W1.512 3F /r RVM ib=01
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=01
  evex.66.0F3A.W0.128 3F /r RVM ib=04
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=04
  evex.66.0F3A.W0.256 3F /r RVM ib=04
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=04
  evex.66.0F3A.W0.512 3F /r RVM ib=04
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=04
  evex.66.0F3A.W0.128 1F /r RVM ib=04
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=04
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=04
  evex.66.0F3A.W0.256 1F /r RVM ib=04
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=04
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=04
  evex.66.0F3A.W0.512 1F /r RVM ib=04
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=04
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=04
  evex.66.0F3A.W1.128 1F /r RVM ib=04
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=04
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=04
  evex.66.0F3A.W1.256 1F /r RVM ib=04
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=04
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=04
  evex.66.0F3A.W1.512 1F /r RVM ib=04
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=04
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=04
  evex.66.0F3A.W0.128 3E /r RVM ib=04
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=04
  evex.66.0F3A.W0.256 3E /r RVM ib=04
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=04
  evex.66.0F3A.W0.512 3E /r RVM ib=04
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=04
  evex.66.0F3A.W0.128 1E /r RVM ib=04
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=04
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=04
  evex.66.0F3A.W0.256 1E /r RVM ib=04
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=04
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=04
  evex.66.0F3A.W0.512 1E /r RVM ib=04
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=04
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=04
  evex.66.0F3A.W1.128 1E /r RVM ib=04
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=04
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=04
  evex.66.0F3A.W1.256 1E /r RVM ib=04
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=04
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=04
  evex.66.0F3A.W1.512 1E /r RVM ib=04
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=04
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=04
  evex.66.0F3A.W1.128 3E /r RVM ib=04
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=04
  evex.66.0F3A.W1.256 3E /r RVM ib=04
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=04
  evex.66.0F3A.W1.512 3E /r RVM ib=04
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=04
  evex.66.0F3A.W1.128 3F /r RVM ib=04
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=04
  evex.66.0F3A.W1.256 3F /r RVM ib=04
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=04
  evex.66.0F3A.W1.512 3F /r RVM ib=04
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=04
  evex.66.0F3A.W0.128 3F /r RVM ib=02
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=02
  evex.66.0F3A.W0.256 3F /r RVM ib=02
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=02
  evex.66.0F3A.W0.512 3F /r RVM ib=02
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=02
  evex.66.0F3A.W0.128 1F /r RVM ib=02
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=02
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=02
  evex.66.0F3A.W0.256 1F /r RVM ib=02
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=02
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=02
  evex.66.0F3A.W0.512 1F /r RVM ib=02
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=02
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=02
  evex.66.0F3A.W1.128 1F /r RVM ib=02
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=02
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=02
  evex.66.0F3A.W1.256 1F /r RVM ib=02
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=02
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=02
  evex.66.0F3A.W1.512 1F /r RVM ib=02
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=02
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=02
  evex.66.0F3A.W0.128 3E /r RVM ib=02
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=02
  evex.66.0F3A.W0.256 3E /r RVM ib=02
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=02
  evex.66.0F3A.W0.512 3E /r RVM ib=02
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=02
  evex.66.0F3A.W0.128 1E /r RVM ib=02
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=02
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=02
  evex.66.0F3A.W0.256 1E /r RVM ib=02
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=02
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=02
  evex.66.0F3A.W0.512 1E /r RVM ib=02
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=02
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=02
  evex.66.0F3A.W1.128 1E /r RVM ib=02
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=02
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=02
  evex.66.0F3A.W1.256 1E /r RVM ib=02
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=02
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=02
  evex.66.0F3A.W1.512 1E /r RVM ib=02
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=02
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=02
  evex.66.0F3A.W1.128 3E /r RVM ib=02
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=02
  evex.66.0F3A.W1.256 3E /r RVM ib=02
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=02
  evex.66.0F3A.W1.512 3E /r RVM ib=02
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=02
  evex.66.0F3A.W1.128 3F /r RVM ib=02
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=02
  evex.66.0F3A.W1.256 3F /r RVM ib=02
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=02
  evex.66.0F3A.W1.512 3F /r RVM ib=02
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=02
  evex.66.0F3A.W0.128 3F /r RVM ib=06
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=06
  evex.66.0F3A.W0.256 3F /r RVM ib=06
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=06
  evex.66.0F3A.W0.512 3F /r RVM ib=06
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=06
  evex.66.0F3A.W0.128 1F /r RVM ib=06
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=06
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=06
  evex.66.0F3A.W0.256 1F /r RVM ib=06
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=06
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=06
  evex.66.0F3A.W0.512 1F /r RVM ib=06
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=06
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=06
  evex.66.0F3A.W1.128 1F /r RVM ib=06
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=06
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=06
  evex.66.0F3A.W1.256 1F /r RVM ib=06
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=06
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=06
  evex.66.0F3A.W1.512 1F /r RVM ib=06
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=06
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=06
  evex.66.0F3A.W0.128 3E /r RVM ib=06
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=06
  evex.66.0F3A.W0.256 3E /r RVM ib=06
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=06
  evex.66.0F3A.W0.512 3E /r RVM ib=06
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=06
  evex.66.0F3A.W0.128 1E /r RVM ib=06
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=06
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=06
  evex.66.0F3A.W0.256 1E /r RVM ib=06
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=06
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=06
  evex.66.0F3A.W0.512 1E /r RVM ib=06
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=06
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=06
  evex.66.0F3A.W1.128 1E /r RVM ib=06
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=06
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=06
  evex.66.0F3A.W1.256 1E /r RVM ib=06
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=06
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=06
  evex.66.0F3A.W1.512 1E /r RVM ib=06
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=06
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=06
  evex.66.0F3A.W1.128 3E /r RVM ib=06
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=06
  evex.66.0F3A.W1.256 3E /r RVM ib=06
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=06
  evex.66.0F3A.W1.512 3E /r RVM ib=06
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=06
  evex.66.0F3A.W1.128 3F /r RVM ib=06
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=06
  evex.66.0F3A.W1.256 3F /r RVM ib=06
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=06
  evex.66.0F3A.W1.512 3F /r RVM ib=06
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=06
  evex.66.0F3A.W0.128 3F /r RVM ib=05
  evex.66.0F3A.W0.128.N16 3F /r RVM ib=05
  evex.66.0F3A.W0.256 3F /r RVM ib=05
  evex.66.0F3A.W0.256.N32 3F /r RVM ib=05
  evex.66.0F3A.W0.512 3F /r RVM ib=05
  evex.66.0F3A.W0.512.N64 3F /r RVM ib=05
  evex.66.0F3A.W0.128 1F /r RVM ib=05
  evex.66.0F3A.W0.128.N16 1F /r RVM ib=05
  evex.66.0F3A.W0.128.N4 1F /r RVM ib=05
  evex.66.0F3A.W0.256 1F /r RVM ib=05
  evex.66.0F3A.W0.256.N32 1F /r RVM ib=05
  evex.66.0F3A.W0.256.N4 1F /r RVM ib=05
  evex.66.0F3A.W0.512 1F /r RVM ib=05
  evex.66.0F3A.W0.512.N64 1F /r RVM ib=05
  evex.66.0F3A.W0.512.N4 1F /r RVM ib=05
  evex.66.0F3A.W1.128 1F /r RVM ib=05
  evex.66.0F3A.W1.128.N16 1F /r RVM ib=05
  evex.66.0F3A.W1.128.N8 1F /r RVM ib=05
  evex.66.0F3A.W1.256 1F /r RVM ib=05
  evex.66.0F3A.W1.256.N32 1F /r RVM ib=05
  evex.66.0F3A.W1.256.N8 1F /r RVM ib=05
  evex.66.0F3A.W1.512 1F /r RVM ib=05
  evex.66.0F3A.W1.512.N64 1F /r RVM ib=05
  evex.66.0F3A.W1.512.N8 1F /r RVM ib=05
  evex.66.0F3A.W0.128 3E /r RVM ib=05
  evex.66.0F3A.W0.128.N16 3E /r RVM ib=05
  evex.66.0F3A.W0.256 3E /r RVM ib=05
  evex.66.0F3A.W0.256.N32 3E /r RVM ib=05
  evex.66.0F3A.W0.512 3E /r RVM ib=05
  evex.66.0F3A.W0.512.N64 3E /r RVM ib=05
  evex.66.0F3A.W0.128 1E /r RVM ib=05
  evex.66.0F3A.W0.128.N16 1E /r RVM ib=05
  evex.66.0F3A.W0.128.N4 1E /r RVM ib=05
  evex.66.0F3A.W0.256 1E /r RVM ib=05
  evex.66.0F3A.W0.256.N32 1E /r RVM ib=05
  evex.66.0F3A.W0.256.N4 1E /r RVM ib=05
  evex.66.0F3A.W0.512 1E /r RVM ib=05
  evex.66.0F3A.W0.512.N64 1E /r RVM ib=05
  evex.66.0F3A.W0.512.N4 1E /r RVM ib=05
  evex.66.0F3A.W1.128 1E /r RVM ib=05
  evex.66.0F3A.W1.128.N16 1E /r RVM ib=05
  evex.66.0F3A.W1.128.N8 1E /r RVM ib=05
  evex.66.0F3A.W1.256 1E /r RVM ib=05
  evex.66.0F3A.W1.256.N32 1E /r RVM ib=05
  evex.66.0F3A.W1.256.N8 1E /r RVM ib=05
  evex.66.0F3A.W1.512 1E /r RVM ib=05
  evex.66.0F3A.W1.512.N64 1E /r RVM ib=05
  evex.66.0F3A.W1.512.N8 1E /r RVM ib=05
  evex.66.0F3A.W1.128 3E /r RVM ib=05
  evex.66.0F3A.W1.128.N16 3E /r RVM ib=05
  evex.66.0F3A.W1.256 3E /r RVM ib=05
  evex.66.0F3A.W1.256.N32 3E /r RVM ib=05
  evex.66.0F3A.W1.512 3E /r RVM ib=05
  evex.66.0F3A.W1.512.N64 3E /r RVM ib=05
  evex.66.0F3A.W1.128 3F /r RVM ib=05
  evex.66.0F3A.W1.128.N16 3F /r RVM ib=05
  evex.66.0F3A.W1.256 3F /r RVM ib=05
  evex.66.0F3A.W1.256.N32 3F /r RVM ib=05
  evex.66.0F3A.W1.512 3F /r RVM ib=05
  evex.66.0F3A.W1.512.N64 3F /r RVM ib=05
  evex.66.0F3A.W1.128 1F /r RVMI ib
  evex.66.0F3A.W1.128.N16 1F /r RVMI ib
  evex.66.0F3A.W1.128.N8 1F /r RVMI ib
  evex.66.0F3A.W1.256 1F /r RVMI ib
  evex.66.0F3A.W1.256.N32 1F /r RVMI ib
  evex.66.0F3A.W1.256.N8 1F /r RVMI ib
  evex.66.0F3A.W1.512 1F /r RVMI ib
  evex.66.0F3A.W1.512.N64 1F /r RVMI ib
  evex.66.0F3A.W1.512.N8 1F /r RVMI ib
  evex.66.0F3A.W0.128 3E /r RVMI ib
  evex.66.0F3A.W0.128.N16 3E /r RVMI ib
  evex.66.0F3A.W0.256 3E /r RVMI ib
  evex.66.0F3A.W0.256.N32 3E /r RVMI ib
  evex.66.0F3A.W0.512 3E /r RVMI ib
  evex.66.0F3A.W0.512.N64 3E /r RVMI ib
  evex.66.0F3A.W0.128 1E /r RVMI ib
  evex.66.0F3A.W0.128.N16 1E /r RVMI ib
  evex.66.0F3A.W0.128.N4 1E /r RVMI ib
  evex.66.0F3A.W0.256 1E /r RVMI ib
  evex.66.0F3A.W0.256.N32 1E /r RVMI ib
  evex.66.0F3A.W0.256.N4 1E /r RVMI ib
  evex.66.0F3A.W0.512 1E /r RVMI ib
  evex.66.0F3A.W0.512.N64 1E /r RVMI ib
  evex.66.0F3A.W0.512.N4 1E /r RVMI ib
  evex.66.0F3A.W1.128 1E /r RVMI ib
  evex.66.0F3A.W1.128.N16 1E /r RVMI ib
  evex.66.0F3A.W1.128.N8 1E /r RVMI ib
  evex.66.0F3A.W1.256 1E /r RVMI ib
  evex.66.0F3A.W1.256.N32 1E /r RVMI ib
  evex.66.0F3A.W1.256.N8 1E /r RVMI ib
  evex.66.0F3A.W1.512 1E /r RVMI ib
  evex.66.0F3A.W1.512.N64 1E /r RVMI ib
  evex.66.0F3A.W1.512.N8 1E /r RVMI ib
  evex.66.0F3A.W1.128 3E /r RVMI ib
  evex.66.0F3A.W1.128.N16 3E /r RVMI ib
  evex.66.0F3A.W1.256 3E /r RVMI ib
  evex.66.0F3A.W1.256.N32 3E /r RVMI ib
  evex.66.0F3A.W1.512 3E /r RVMI ib
  evex.66.0F3A.W1.512.N64 3E /r RVMI ib
  evex.66.0F3A.W1.128 3F /r RVMI ib
  evex.66.0F3A.W1.128.N16 3F /r RVMI ib
  evex.66.0F3A.W1.256 3F /r RVMI ib
  evex.66.0F3A.W1.256.N32 3F /r RVMI ib
  evex.66.0F3A.W1.512 3F /r RVMI ib
  evex.66.0F3A.W1.512.N64 3F /r RVMI ib
  xop.np.xop8.W0.128 CC /r RVMI ib
  xop.np.xop8.W0.128 CC /r RVMI ib
  xop.np.xop8.W0.128 CE /r RVMI ib
  xop.np.xop8.W0.128 CE /r RVMI ib
  evex.66.0F38.W0.128 63 /r MR
  evex.66.0F38.W0.256 63 /r MR
  evex.66.0F38.W0.512 63 /r MR
  evex.66.0F38.W0.128.N1 63 /r MR
  evex.66.0F38.W0.256.N1 63 /r MR
  evex.66.0F38.W0.512.N1 63 /r MR
  evex.66.0F38.W0.128 8B /r MR
  evex.66.0F38.W0.256 8B /r MR
  evex.66.0F38.W0.512 8B /r MR
  evex.66.0F38.W0.128.N4 8B /r MR
  evex.66.0F38.W0.256.N4 8B /r MR
  evex.66.0F38.W0.512.N4 8B /r MR
  evex.66.0F38.W1.128 8B /r MR
  evex.66.0F38.W1.256 8B /r MR
  evex.66.0F38.W1.512 8B /r MR
  evex.66.0F38.W1.128.N8 8B /r MR
  evex.66.0F38.W1.256.N8 8B /r MR
  evex.66.0F38.W1.512.N8 8B /r MR
  evex.66.0F38.W1.128 63 /r MR
  evex.66.0F38.W1.256 63 /r MR
  evex.66.0F38.W1.512 63 /r MR
  evex.66.0F38.W1.128.N2 63 /r MR
  evex.66.0F38.W1.256.N2 63 /r MR
  evex.66.0F38.W1.512.N2 63 /r MR
  xop.np.xop8.W0.128 CF /r RVMI ib
  xop.np.xop8.W0.128 CF /r RVMI ib
  xop.np.xop8.W0.128 EC /r RVMI ib
  xop.np.xop8.W0.128 EC /r RVMI ib
  xop.np.xop8.W0.128 EE /r RVMI ib
  xop.np.xop8.W0.128 EE /r RVMI ib
  xop.np.xop8.W0.128 EF /r RVMI ib
  xop.np.xop8.W0.128 EF /r RVMI ib
  xop.np.xop8.W0.128 ED /r RVMI ib
  xop.np.xop8.W0.128 ED /r RVMI ib
  xop.np.xop8.W0.128 CD /r RVMI ib
  xop.np.xop8.W0.128 CD /r RVMI ib
  evex.66.0F38.W0.128 C4 /r RM
  evex.66.0F38.W0.128.N16 C4 /r RM
  evex.66.0F38.W0.128.N4 C4 /r RM
  evex.66.0F38.W0.256 C4 /r RM
  evex.66.0F38.W0.256.N32 C4 /r RM
  evex.66.0F38.W0.256.N4 C4 /r RM
  evex.66.0F38.W0.512 C4 /r RM
  evex.66.0F38.W0.512.N64 C4 /r RM
  evex.66.0F38.W0.512.N4 C4 /r RM
  evex.66.0F38.W1.128 C4 /r RM
  evex.66.0F38.W1.128.N16 C4 /r RM
  evex.66.0F38.W1.128.N8 C4 /r RM
  evex.66.0F38.W1.256 C4 /r RM
  evex.66.0F38.W1.256.N32 C4 /r RM
  evex.66.0F38.W1.256.N8 C4 /r RM
  evex.66.0F38.W1.512 C4 /r RM
  evex.66.0F38.W1.512.N64 C4 /r RM
  evex.66.0F38.W1.512.N8 C4 /r RM
  vex.F2.0F38.W0.128 50 /r RVM
  vex.F2.0F38.W0.128 50 /r RVM
  vex.F2.0F38.W0.256 50 /r RVM
  vex.F2.0F38.W0.256 50 /r RVM
  vex.F2.0F38.W0.128 51 /r RVM
  vex.F2.0F38.W0.128 51 /r RVM
  vex.F2.0F38.W0.256 51 /r RVM
  vex.F2.0F38.W0.256 51 /r RVM
  vex.F3.0F38.W0.128 50 /r RVM
  vex.F3.0F38.W0.128 50 /r RVM
  vex.F3.0F38.W0.256 50 /r RVM
  vex.F3.0F38.W0.256 50 /r RVM
  vex.F3.0F38.W0.128 51 /r RVM
  vex.F3.0F38.W0.128 51 /r RVM
  vex.F3.0F38.W0.256 51 /r RVM
  vex.F3.0F38.W0.256 51 /r RVM
  evex.66.0F38.W0.128 50 /r RVM;vex.66.0F38.W0.128 50 /r RVM
  evex.66.0F38.W0.128.N16 50 /r RVM;vex.66.0F38.W0.128 50 /r RVM
  evex.66.0F38.W0.128.N4 50 /r RVM
  evex.66.0F38.W0.256 50 /r RVM;vex.66.0F38.W0.256 50 /r RVM
  evex.66.0F38.W0.256.N32 50 /r RVM;vex.66.0F38.W0.256 50 /r RVM
  evex.66.0F38.W0.256.N4 50 /r RVM
  evex.66.0F38.W0.512 50 /r RVM
  evex.66.0F38.W0.512.N64 50 /r RVM
  evex.66.0F38.W0.512.N4 50 /r RVM
  evex.66.0F38.W0.128 51 /r RVM;vex.66.0F38.W0.128 51 /r RVM
  evex.66.0F38.W0.128.N16 51 /r RVM;vex.66.0F38.W0.128 51 /r RVM
  evex.66.0F38.W0.128.N4 51 /r RVM
  evex.66.0F38.W0.256 51 /r RVM;vex.66.0F38.W0.256 51 /r RVM
  evex.66.0F38.W0.256.N32 51 /r RVM;vex.66.0F38.W0.256 51 /r RVM
  evex.66.0F38.W0.256.N4 51 /r RVM
  evex.66.0F38.W0.512 51 /r RVM
  evex.66.0F38.W0.512.N64 51 /r RVM
  evex.66.0F38.W0.512.N4 51 /r RVM
  vex.np.0F38.W0.128 50 /r RVM
  vex.np.0F38.W0.128 50 /r RVM
  vex.np.0F38.W0.256 50 /r RVM
  vex.np.0F38.W0.256 50 /r RVM
  vex.np.0F38.W0.128 51 /r RVM
  vex.np.0F38.W0.128 51 /r RVM
  vex.np.0F38.W0.256 51 /r RVM
  vex.np.0F38.W0.256 51 /r RVM
  evex.66.0F38.W0.128 52 /r RVM;vex.66.0F38.W0.128 52 /r RVM
  evex.66.0F38.W0.128.N16 52 /r RVM;vex.66.0F38.W0.128 52 /r RVM
  evex.66.0F38.W0.128.N4 52 /r RVM
  evex.66.0F38.W0.256 52 /r RVM;vex.66.0F38.W0.256 52 /r RVM
  evex.66.0F38.W0.256.N32 52 /r RVM;vex.66.0F38.W0.256 52 /r RVM
  evex.66.0F38.W0.256.N4 52 /r RVM
  evex.66.0F38.W0.512 52 /r RVM
  evex.66.0F38.W0.512.N64 52 /r RVM
  evex.66.0F38.W0.512.N4 52 /r RVM
  evex.66.0F38.W0.128 53 /r RVM;vex.66.0F38.W0.128 53 /r RVM
  evex.66.0F38.W0.128.N16 53 /r RVM;vex.66.0F38.W0.128 53 /r RVM
  evex.66.0F38.W0.128.N4 53 /r RVM
  evex.66.0F38.W0.256 53 /r RVM;vex.66.0F38.W0.256 53 /r RVM
  evex.66.0F38.W0.256.N32 53 /r RVM;vex.66.0F38.W0.256 53 /r RVM
  evex.66.0F38.W0.256.N4 53 /r RVM
  evex.66.0F38.W0.512 53 /r RVM
  evex.66.0F38.W0.512.N64 53 /r RVM
  evex.66.0F38.W0.512.N4 53 /r RVM
  vex.F3.0F38.W0.128 D2 /r RVM
  vex.F3.0F38.W0.128 D2 /r RVM
  vex.F3.0F38.W0.256 D2 /r RVM
  vex.F3.0F38.W0.256 D2 /r RVM
  vex.F3.0F38.W0.128 D3 /r RVM
  vex.F3.0F38.W0.128 D3 /r RVM
  vex.F3.0F38.W0.256 D3 /r RVM
  vex.F3.0F38.W0.256 D3 /r RVM
  vex.66.0F38.W0.128 D2 /r RVM
  vex.66.0F38.W0.128 D2 /r RVM
  vex.66.0F38.W0.256 D2 /r RVM
  vex.66.0F38.W0.256 D2 /r RVM
  vex.66.0F38.W0.128 D3 /r RVM
  vex.66.0F38.W0.128 D3 /r RVM
  vex.66.0F38.W0.256 D3 /r RVM
  vex.66.0F38.W0.256 D3 /r RVM
  vex.np.0F38.W0.128 D2 /r RVM
  vex.np.0F38.W0.128 D2 /r RVM
  vex.np.0F38.W0.256 D2 /r RVM
  vex.np.0F38.W0.256 D2 /r RVM
  vex.np.0F38.W0.128 D3 /r RVM
  vex.np.0F38.W0.128 D3 /r RVM
  vex.np.0F38.W0.256 D3 /r RVM
  vex.np.0F38.W0.256 D3 /r RVM
  vex.66.0F3A.W0.256 06 /r RVMI ib
  vex.66.0F3A.W0.256 06 /r RVMI ib
  vex.66.0F3A.W0.256 46 /r RVMI ib
  vex.66.0F3A.W0.256 46 /r RVMI ib
  evex.66.0F38.W0.128 8D /r RVM
  evex.66.0F38.W0.128.N16 8D /r RVM
  evex.66.0F38.W0.256 8D /r RVM
  evex.66.0F38.W0.256.N32 8D /r RVM
  evex.66.0F38.W0.512 8D /r RVM
  evex.66.0F38.W0.512.N64 8D /r RVM
  vex.66.0F38.W0.256 36 /r RVM;evex.66.0F38.W0.256 36 /r RVM
  vex.66.0F38.W0.256 36 /r RVM;evex.66.0F38.W0.256.N32 36 /r RVM
  evex.66.0F38.W0.256.N4 36 /r RVM
  evex.66.0F38.W0.512 36 /r RVM
  evex.66.0F38.W0.512.N64 36 /r RVM
  evex.66.0F38.W0.512.N4 36 /r RVM
  evex.66.0F38.W0.128 75 /r RVM
  evex.66.0F38.W0.128.N16 75 /r RVM
  evex.66.0F38.W0.256 75 /r RVM
  evex.66.0F38.W0.256.N32 75 /r RVM
  evex.66.0F38.W0.512 75 /r RVM
  evex.66.0F38.W0.512.N64 75 /r RVM
  evex.66.0F38.W0.128 76 /r RVM
  evex.66.0F38.W0.128.N16 76 /r RVM
  evex.66.0F38.W0.128.N4 76 /r RVM
  evex.66.0F38.W0.256 76 /r RVM
  evex.66.0F38.W0.256.N32 76 /r RVM
  evex.66.0F38.W0.256.N4 76 /r RVM
  evex.66.0F38.W0.512 76 /r RVM
  evex.66.0F38.W0.512.N64 76 /r RVM
  evex.66.0F38.W0.512.N4 76 /r RVM
  evex.66.0F38.W1.128 77 /r RVM
  evex.66.0F38.W1.128.N16 77 /r RVM
  evex.66.0F38.W1.128.N8 77 /r RVM
  evex.66.0F38.W1.256 77 /r RVM
  evex.66.0F38.W1.256.N32 77 /r RVM
  evex.66.0F38.W1.256.N8 77 /r RVM
  evex.66.0F38.W1.512 77 /r RVM
  evex.66.0F38.W1.512.N64 77 /r RVM
  evex.66.0F38.W1.512.N8 77 /r RVM
  evex.66.0F38.W0.128 77 /r RVM
  evex.66.0F38.W0.128.N16 77 /r RVM
  evex.66.0F38.W0.128.N4 77 /r RVM
  evex.66.0F38.W0.256 77 /r RVM
  evex.66.0F38.W0.256.N32 77 /r RVM
  evex.66.0F38.W0.256.N4 77 /r RVM
  evex.66.0F38.W0.512 77 /r RVM
  evex.66.0F38.W0.512.N64 77 /r RVM
  evex.66.0F38.W0.512.N4 77 /r RVM
  evex.66.0F38.W1.128 76 /r RVM
  evex.66.0F38.W1.128.N16 76 /r RVM
  evex.66.0F38.W1.128.N8 76 /r RVM
  evex.66.0F38.W1.256 76 /r RVM
  evex.66.0F38.W1.256.N32 76 /r RVM
  evex.66.0F38.W1.256.N8 76 /r RVM
  evex.66.0F38.W1.512 76 /r RVM
  evex.66.0F38.W1.512.N64 76 /r RVM
  evex.66.0F38.W1.512.N8 76 /r RVM
  evex.66.0F38.W1.128 75 /r RVM
  evex.66.0F38.W1.128.N16 75 /r RVM
  evex.66.0F38.W1.256 75 /r RVM
  evex.66.0F38.W1.256.N32 75 /r RVM
  evex.66.0F38.W1.512 75 /r RVM
  evex.66.0F38.W1.512.N64 75 /r RVM
  vex.66.0F3A.W0.128 49 /r RVMSI is4i;vex.66.0F3A.W1.128 49 /r RVSMI is4i
  vex.66.0F3A.W1.128 49 /r RVSMI is4i
  vex.66.0F3A.W0.128 49 /r RVMSI is4i
  vex.66.0F3A.W0.256 49 /r RVMSI is4i;vex.66.0F3A.W1.256 49 /r RVSMI is4i
  vex.66.0F3A.W1.256 49 /r RVSMI is4i
  vex.66.0F3A.W0.256 49 /r RVMSI is4i
  vex.66.0F3A.W0.128 48 /r RVMSI is4i;vex.66.0F3A.W1.128 48 /r RVSMI is4i
  vex.66.0F3A.W1.128 48 /r RVSMI is4i
  vex.66.0F3A.W0.128 48 /r RVMSI is4i
  vex.66.0F3A.W0.256 48 /r RVMSI is4i;vex.66.0F3A.W1.256 48 /r RVSMI is4i
  vex.66.0F3A.W1.256 48 /r RVSMI is4i
  vex.66.0F3A.W0.256 48 /r RVMSI is4i
  vex.66.0F38.W0.128 0D /r RVM;evex.66.0F38.W1.128 0D /r RVM
  vex.66.0F38.W0.128 0D /r RVM;evex.66.0F38.W1.128.N16 0D /r RVM
  evex.66.0F38.W1.128.N8 0D /r RVM
  vex.66.0F3A.W0.128 05 /r RMI ib;evex.66.0F3A.W1.128 05 /r RMI ib
  vex.66.0F3A.W0.128 05 /r RMI ib;evex.66.0F3A.W1.128.N16 05 /r RMI ib
  evex.66.0F3A.W1.128.N8 05 /r RMI ib
  vex.66.0F38.W0.256 0D /r RVM;evex.66.0F38.W1.256 0D /r RVM
  vex.66.0F38.W0.256 0D /r RVM;evex.66.0F38.W1.256.N32 0D /r RVM
  evex.66.0F38.W1.256.N8 0D /r RVM
  vex.66.0F3A.W0.256 05 /r RMI ib;evex.66.0F3A.W1.256 05 /r RMI ib
  vex.66.0F3A.W0.256 05 /r RMI ib;evex.66.0F3A.W1.256.N32 05 /r RMI ib
  evex.66.0F3A.W1.256.N8 05 /r RMI ib
  evex.66.0F38.W1.512 0D /r RVM
  evex.66.0F38.W1.512.N64 0D /r RVM
  evex.66.0F38.W1.512.N8 0D /r RVM
  evex.66.0F3A.W1.512 05 /r RMI ib
  evex.66.0F3A.W1.512.N64 05 /r RMI ib
  evex.66.0F3A.W1.512.N8 05 /r RMI ib
  vex.66.0F38.W0.128 0C /r RVM;evex.66.0F38.W0.128 0C /r RVM
  vex.66.0F38.W0.128 0C /r RVM;evex.66.0F38.W0.128.N16 0C /r RVM
  evex.66.0F38.W0.128.N4 0C /r RVM
  vex.66.0F3A.W0.128 04 /r RMI ib;evex.66.0F3A.W0.128 04 /r RMI ib
  vex.66.0F3A.W0.128 04 /r RMI ib;evex.66.0F3A.W0.128.N16 04 /r RMI ib
  evex.66.0F3A.W0.128.N4 04 /r RMI ib
  vex.66.0F38.W0.256 0C /r RVM;evex.66.0F38.W0.256 0C /r RVM
  vex.66.0F38.W0.256 0C /r RVM;evex.66.0F38.W0.256.N32 0C /r RVM
  evex.66.0F38.W0.256.N4 0C /r RVM
  vex.66.0F3A.W0.256 04 /r RMI ib;evex.66.0F3A.W0.256 04 /r RMI ib
  vex.66.0F3A.W0.256 04 /r RMI ib;evex.66.0F3A.W0.256.N32 04 /r RMI ib
  evex.66.0F3A.W0.256.N4 04 /r RMI ib
  evex.66.0F38.W0.512 0C /r RVM
  evex.66.0F38.W0.512.N64 0C /r RVM
  evex.66.0F38.W0.512.N4 0C /r RVM
  evex.66.0F3A.W0.512 04 /r RMI ib
  evex.66.0F3A.W0.512.N64 04 /r RMI ib
  evex.66.0F3A.W0.512.N4 04 /r RMI ib
  evex.66.0F38.W1.256 16 /r RVM
  evex.66.0F38.W1.256.N32 16 /r RVM
  evex.66.0F38.W1.256.N8 16 /r RVM
  vex.66.0F3A.W1.256 01 /r RMI ib;evex.66.0F3A.W1.256 01 /r RMI ib
  vex.66.0F3A.W1.256 01 /r RMI ib;evex.66.0F3A.W1.256.N32 01 /r RMI ib
  evex.66.0F3A.W1.256.N8 01 /r RMI ib
  evex.66.0F38.W1.512 16 /r RVM
  evex.66.0F38.W1.512.N64 16 /r RVM
  evex.66.0F38.W1.512.N8 16 /r RVM
  evex.66.0F3A.W1.512 01 /r RMI ib
  evex.66.0F3A.W1.512.N64 01 /r RMI ib
  evex.66.0F3A.W1.512.N8 01 /r RMI ib
  vex.66.0F38.W0.256 16 /r RVM;evex.66.0F38.W0.256 16 /r RVM
  vex.66.0F38.W0.256 16 /r RVM;evex.66.0F38.W0.256.N32 16 /r RVM
  evex.66.0F38.W0.256.N4 16 /r RVM
  evex.66.0F38.W0.512 16 /r RVM
  evex.66.0F38.W0.512.N64 16 /r RVM
  evex.66.0F38.W0.512.N4 16 /r RVM
  evex.66.0F38.W1.256 36 /r RVM
  evex.66.0F38.W1.256.N32 36 /r RVM
  evex.66.0F38.W1.256.N8 36 /r RVM
  vex.66.0F3A.W1.256 00 /r RMI ib;evex.66.0F3A.W1.256 00 /r RMI ib
  vex.66.0F3A.W1.256 00 /r RMI ib;evex.66.0F3A.W1.256.N32 00 /r RMI ib
  evex.66.0F3A.W1.256.N8 00 /r RMI ib
  evex.66.0F38.W1.512 36 /r RVM
  evex.66.0F38.W1.512.N64 36 /r RVM
  evex.66.0F38.W1.512.N8 36 /r RVM
  evex.66.0F3A.W1.512 00 /r RMI ib
  evex.66.0F3A.W1.512.N64 00 /r RMI ib
  evex.66.0F3A.W1.512.N8 00 /r RMI ib
  evex.66.0F38.W0.128 7D /r RVM
  evex.66.0F38.W0.128.N16 7D /r RVM
  evex.66.0F38.W0.256 7D /r RVM
  evex.66.0F38.W0.256.N32 7D /r RVM
  evex.66.0F38.W0.512 7D /r RVM
  evex.66.0F38.W0.512.N64 7D /r RVM
  evex.66.0F38.W0.128 7E /r RVM
  evex.66.0F38.W0.128.N16 7E /r RVM
  evex.66.0F38.W0.128.N4 7E /r RVM
  evex.66.0F38.W0.256 7E /r RVM
  evex.66.0F38.W0.256.N32 7E /r RVM
  evex.66.0F38.W0.256.N4 7E /r RVM
  evex.66.0F38.W0.512 7E /r RVM
  evex.66.0F38.W0.512.N64 7E /r RVM
  evex.66.0F38.W0.512.N4 7E /r RVM
  evex.66.0F38.W1.128 7F /r RVM
  evex.66.0F38.W1.128.N16 7F /r RVM
  evex.66.0F38.W1.128.N8 7F /r RVM
  evex.66.0F38.W1.256 7F /r RVM
  evex.66.0F38.W1.256.N32 7F /r RVM
  evex.66.0F38.W1.256.N8 7F /r RVM
  evex.66.0F38.W1.512 7F /r RVM
  evex.66.0F38.W1.512.N64 7F /r RVM
  evex.66.0F38.W1.512.N8 7F /r RVM
  evex.66.0F38.W0.128 7F /r RVM
  evex.66.0F38.W0.128.N16 7F /r RVM
  evex.66.0F38.W0.128.N4 7F /r RVM
  evex.66.0F38.W0.256 7F /r RVM
  evex.66.0F38.W0.256.N32 7F /r RVM
  evex.66.0F38.W0.256.N4 7F /r RVM
  evex.66.0F38.W0.512 7F /r RVM
  evex.66.0F38.W0.512.N64 7F /r RVM
  evex.66.0F38.W0.512.N4 7F /r RVM
  evex.66.0F38.W1.128 7E /r RVM
  evex.66.0F38.W1.128.N16 7E /r RVM
  evex.66.0F38.W1.128.N8 7E /r RVM
  evex.66.0F38.W1.256 7E /r RVM
  evex.66.0F38.W1.256.N32 7E /r RVM
  evex.66.0F38.W1.256.N8 7E /r RVM
  evex.66.0F38.W1.512 7E /r RVM
  evex.66.0F38.W1.512.N64 7E /r RVM
  evex.66.0F38.W1.512.N8 7E /r RVM
  evex.66.0F38.W1.128 7D /r RVM
  evex.66.0F38.W1.128.N16 7D /r RVM
  evex.66.0F38.W1.256 7D /r RVM
  evex.66.0F38.W1.256.N32 7D /r RVM
  evex.66.0F38.W1.512 7D /r RVM
  evex.66.0F38.W1.512.N64 7D /r RVM
  evex.66.0F38.W1.128 8D /r RVM
  evex.66.0F38.W1.128.N16 8D /r RVM
  evex.66.0F38.W1.256 8D /r RVM
  evex.66.0F38.W1.256.N32 8D /r RVM
  evex.66.0F38.W1.512 8D /r RVM
  evex.66.0F38.W1.512.N64 8D /r RVM
  evex.66.0F38.W0.128 62 /r RM
  evex.66.0F38.W0.128.N1 62 /r RM
  evex.66.0F38.W0.256 62 /r RM
  evex.66.0F38.W0.256.N1 62 /r RM
  evex.66.0F38.W0.512 62 /r RM
  evex.66.0F38.W0.512.N1 62 /r RM
  evex.66.0F38.W0.128 89 /r RM
  evex.66.0F38.W0.128.N4 89 /r RM
  evex.66.0F38.W0.256 89 /r RM
  evex.66.0F38.W0.256.N4 89 /r RM
  evex.66.0F38.W0.512 89 /r RM
  evex.66.0F38.W0.512.N4 89 /r RM
  evex.66.0F38.W1.128 89 /r RM
  evex.66.0F38.W1.128.N8 89 /r RM
  evex.66.0F38.W1.256 89 /r RM
  evex.66.0F38.W1.256.N8 89 /r RM
  evex.66.0F38.W1.512 89 /r RM
  evex.66.0F38.W1.512.N8 89 /r RM
  evex.66.0F38.W1.128 62 /r RM
  evex.66.0F38.W1.128.N2 62 /r RM
  evex.66.0F38.W1.256 62 /r RM
  evex.66.0F38.W1.256.N2 62 /r RM
  evex.66.0F38.W1.512 62 /r RM
  evex.66.0F38.W1.512.N2 62 /r RM
  evex.66.0F3A.W0.128 14 /r MRI ib
  vex.66.0F3A.W0.128 14 /r MRI ib;evex.66.0F3A.W0.128 14 /r MRI ib
  vex.66.0F3A.W0.128 14 /r MRI ib;evex.66.0F3A.W0.128 14 /r MRI ib
  vex.66.0F3A.W0.128 14 /r MRI ib;evex.66.0F3A.W0.128.N1 14 /r MRI ib
  vex.66.0F3A.W0.128 16 /r MRI ib;evex.66.0F3A.W0.128 16 /r MRI ib
  vex.66.0F3A.W0.128 16 /r MRI ib
  vex.66.0F3A.W0.128 16 /r MRI ib;evex.66.0F3A.W0.128.N4 16 /r MRI ib
  vex.66.0F3A.W1.128 16 /r MRI ib;evex.66.0F3A.W1.128 16 /r MRI ib
  vex.66.0F3A.W1.128 16 /r MRI ib;evex.66.0F3A.W1.128.N8 16 /r MRI ib
  evex.66.0F3A.W0.128 15 /r MRI ib
  vex.66.0F.W0.128 C5 /r RMI ib;evex.66.0F3A.W0.128 15 /r MRI ib
  vex.66.0F.W0.128 C5 /r RMI ib;evex.66.0F3A.W0.128 15 /r MRI ib
  vex.66.0F3A.W0.128 15 /r MRI ib;evex.66.0F3A.W0.128.N2 15 /r MRI ib
  evex.66.0F38.W0.128.N4 90 /r RM
  evex.66.0F38.W0.256.N4 90 /r RM
  evex.66.0F38.W0.512.N4 90 /r RM
  vex.66.0F38.W0.128 90 /r RMV
  vex.66.0F38.W0.256 90 /r RMV
  evex.66.0F38.W1.128.N8 90 /r RM
  evex.66.0F38.W1.256.N8 90 /r RM
  evex.66.0F38.W1.512.N8 90 /r RM
  vex.66.0F38.W1.128 90 /r RMV
  vex.66.0F38.W1.256 90 /r RMV
  evex.66.0F38.W0.128.N4 91 /r RM
  evex.66.0F38.W0.256.N4 91 /r RM
  evex.66.0F38.W0.512.N4 91 /r RM
  vex.66.0F38.W0.128 91 /r RMV
  vex.66.0F38.W0.256 91 /r RMV
  evex.66.0F38.W1.128.N8 91 /r RM
  evex.66.0F38.W1.256.N8 91 /r RM
  evex.66.0F38.W1.512.N8 91 /r RM
  vex.66.0F38.W1.128 91 /r RMV
  vex.66.0F38.W1.256 91 /r RMV
  xop.np.xop9.W0.128 C2 /r RM
  xop.np.xop9.W0.128 C2 /r RM
  xop.np.xop9.W0.128 C3 /r RM
  xop.np.xop9.W0.128 C3 /r RM
  xop.np.xop9.W0.128 C1 /r RM
  xop.np.xop9.W0.128 C1 /r RM
  vex.66.0F38.WIG.128 02 /r RVM
  vex.66.0F38.WIG.128 02 /r RVM
  vex.66.0F38.WIG.256 02 /r RVM
  vex.66.0F38.WIG.256 02 /r RVM
  xop.np.xop9.W0.128 CB /r RM
  xop.np.xop9.W0.128 CB /r RM
  vex.66.0F38.WIG.128 03 /r RVM
  vex.66.0F38.WIG.128 03 /r RVM
  vex.66.0F38.WIG.256 03 /r RVM
  vex.66.0F38.WIG.256 03 /r RVM
  xop.np.xop9.W0.128 D2 /r RM
  xop.np.xop9.W0.128 D2 /r RM
  xop.np.xop9.W0.128 D3 /r RM
  xop.np.xop9.W0.128 D3 /r RM
  xop.np.xop9.W0.128 D1 /r RM
  xop.np.xop9.W0.128 D1 /r RM
  xop.np.xop9.W0.128 DB /r RM
  xop.np.xop9.W0.128 DB /r RM
  xop.np.xop9.W0.128 D6 /r RM
  xop.np.xop9.W0.128 D6 /r RM
  xop.np.xop9.W0.128 D7 /r RM
  xop.np.xop9.W0.128 D7 /r RM
  vex.66.0F38.WIG.128 01 /r RVM
  vex.66.0F38.WIG.128 01 /r RVM
  vex.66.0F38.WIG.256 01 /r RVM
  vex.66.0F38.WIG.256 01 /r RVM
  xop.np.xop9.W0.128 C6 /r RM
  xop.np.xop9.W0.128 C6 /r RM
  xop.np.xop9.W0.128 C7 /r RM
  xop.np.xop9.W0.128 C7 /r RM
  vex.66.0F38.WIG.128 41 /r RM
  vex.66.0F38.WIG.128 41 /r RM
  xop.np.xop9.W0.128 E1 /r RM
  xop.np.xop9.W0.128 E1 /r RM
  vex.66.0F38.WIG.128 06 /r RVM
  vex.66.0F38.WIG.128 06 /r RVM
  vex.66.0F38.WIG.256 06 /r RVM
  vex.66.0F38.WIG.256 06 /r RVM
  xop.np.xop9.W0.128 E3 /r RM
  xop.np.xop9.W0.128 E3 /r RM
  vex.66.0F38.WIG.128 07 /r RVM
  vex.66.0F38.WIG.128 07 /r RVM
  vex.66.0F38.WIG.256 07 /r RVM
  vex.66.0F38.WIG.256 07 /r RVM
  vex.66.0F38.WIG.128 05 /r RVM
  vex.66.0F38.WIG.128 05 /r RVM
  vex.66.0F38.WIG.256 05 /r RVM
  vex.66.0F38.WIG.256 05 /r RVM
  xop.np.xop9.W0.128 E2 /r RM
  xop.np.xop9.W0.128 E2 /r RM
  vex.66.0F3A.W0.128 20 /r RVMI ib;evex.66.0F3A.W0.128 20 /r RVMI ib
  vex.66.0F3A.W0.128 20 /r RVMI ib;evex.66.0F3A.W0.128.N1 20 /r RVMI ib
  vex.66.0F3A.W0.128 22 /r RVMI ib;evex.66.0F3A.W0.128 22 /r RVMI ib
  vex.66.0F3A.W0.128 22 /r RVMI ib;evex.66.0F3A.W0.128.N4 22 /r RVMI ib
  vex.66.0F3A.W1.128 22 /r RVMI ib;evex.66.0F3A.W1.128 22 /r RVMI ib
  vex.66.0F3A.W1.128 22 /r RVMI ib;evex.66.0F3A.W1.128.N8 22 /r RVMI ib
  vex.66.0F.W0.128 C4 /r RVMI ib
  vex.66.0F.W0.128 C4 /r RVMI ib;evex.66.0F.W0.128 C4 /r RVMI ib
  vex.66.0F.W0.128 C4 /r RVMI ib;evex.66.0F.W0.128.N2 C4 /r RVMI ib
  evex.66.0F38.W0.128 44 /r RM
  evex.66.0F38.W0.128.N16 44 /r RM
  evex.66.0F38.W0.128.N4 44 /r RM
  evex.66.0F38.W0.256 44 /r RM
  evex.66.0F38.W0.256.N32 44 /r RM
  evex.66.0F38.W0.256.N4 44 /r RM
  evex.66.0F38.W0.512 44 /r RM
  evex.66.0F38.W0.512.N64 44 /r RM
  evex.66.0F38.W0.512.N4 44 /r RM
  evex.66.0F38.W1.128 44 /r RM
  evex.66.0F38.W1.128.N16 44 /r RM
  evex.66.0F38.W1.128.N8 44 /r RM
  evex.66.0F38.W1.256 44 /r RM
  evex.66.0F38.W1.256.N32 44 /r RM
  evex.66.0F38.W1.256.N8 44 /r RM
  evex.66.0F38.W1.512 44 /r RM
  evex.66.0F38.W1.512.N64 44 /r RM
  evex.66.0F38.W1.512.N8 44 /r RM
  xop.np.xop8.W0.128 9E /r RVMS is4
  xop.np.xop8.W0.128 9E /r RVMS is4
  xop.np.xop8.W0.128 9F /r RVMS is4
  xop.np.xop8.W0.128 9F /r RVMS is4
  xop.np.xop8.W0.128 97 /r RVMS is4
  xop.np.xop8.W0.128 97 /r RVMS is4
  xop.np.xop8.W0.128 8E /r RVMS is4
  xop.np.xop8.W0.128 8E /r RVMS is4
  xop.np.xop8.W0.128 8F /r RVMS is4
  xop.np.xop8.W0.128 8F /r RVMS is4
  xop.np.xop8.W0.128 87 /r RVMS is4
  xop.np.xop8.W0.128 87 /r RVMS is4
  xop.np.xop8.W0.128 86 /r RVMS is4
  xop.np.xop8.W0.128 86 /r RVMS is4
  xop.np.xop8.W0.128 85 /r RVMS is4
  xop.np.xop8.W0.128 85 /r RVMS is4
  xop.np.xop8.W0.128 96 /r RVMS is4
  xop.np.xop8.W0.128 96 /r RVMS is4
  xop.np.xop8.W0.128 95 /r RVMS is4
  xop.np.xop8.W0.128 95 /r RVMS is4
  xop.np.xop8.W0.128 A6 /r RVMS is4
  xop.np.xop8.W0.128 A6 /r RVMS is4
  xop.np.xop8.W0.128 B6 /r RVMS is4
  xop.np.xop8.W0.128 B6 /r RVMS is4
  evex.66.0F38.W1.128 B5 /r RVM;vex.66.0F38.W1.128 B5 /r RVM
  evex.66.0F38.W1.128.N16 B5 /r RVM;vex.66.0F38.W1.128 B5 /r RVM
  evex.66.0F38.W1.128.N8 B5 /r RVM
  evex.66.0F38.W1.256 B5 /r RVM;vex.66.0F38.W1.256 B5 /r RVM
  evex.66.0F38.W1.256.N32 B5 /r RVM;vex.66.0F38.W1.256 B5 /r RVM
  evex.66.0F38.W1.256.N8 B5 /r RVM
  evex.66.0F38.W1.512 B5 /r RVM
  evex.66.0F38.W1.512.N64 B5 /r RVM
  evex.66.0F38.W1.512.N8 B5 /r RVM
  evex.66.0F38.W1.128 B4 /r RVM;vex.66.0F38.W1.128 B4 /r RVM
  evex.66.0F38.W1.128.N16 B4 /r RVM;vex.66.0F38.W1.128 B4 /r RVM
  evex.66.0F38.W1.128.N8 B4 /r RVM
  evex.66.0F38.W1.256 B4 /r RVM;vex.66.0F38.W1.256 B4 /r RVM
  evex.66.0F38.W1.256.N32 B4 /r RVM;vex.66.0F38.W1.256 B4 /r RVM
  evex.66.0F38.W1.256.N8 B4 /r RVM
  evex.66.0F38.W1.512 B4 /r RVM
  evex.66.0F38.W1.512.N64 B4 /r RVM
  evex.66.0F38.W1.512.N8 B4 /r RVM
  vex.66.0F38.WIG.128 04 /r RVM;evex.66.0F38.WIG.128 04 /r RVM
  vex.66.0F38.WIG.128 04 /r RVM;evex.66.0F38.WIG.128.N16 04 /r RVM
  vex.66.0F38.WIG.256 04 /r RVM;evex.66.0F38.WIG.256 04 /r RVM
  vex.66.0F38.WIG.256 04 /r RVM;evex.66.0F38.WIG.256.N32 04 /r RVM
  evex.66.0F38.WIG.512 04 /r RVM
  evex.66.0F38.WIG.512.N64 04 /r RVM
  vex.66.0F.WIG.128 F5 /r RVM;evex.66.0F.WIG.128 F5 /r RVM
  vex.66.0F.WIG.128 F5 /r RVM;evex.66.0F.WIG.128.N16 F5 /r RVM
  vex.66.0F.WIG.256 F5 /r RVM;evex.66.0F.WIG.256 F5 /r RVM
  vex.66.0F.WIG.256 F5 /r RVM;evex.66.0F.WIG.256.N32 F5 /r RVM
  evex.66.0F.WIG.512 F5 /r RVM
  evex.66.0F.WIG.512.N64 F5 /r RVM
  vex.66.0F38.W0.128 8C /r RVM
  vex.66.0F38.W0.256 8C /r RVM
  vex.66.0F38.W0.128 8E /r MVR
  vex.66.0F38.W0.256 8E /r MVR
  vex.66.0F38.W1.128 8C /r RVM
  vex.66.0F38.W1.256 8C /r RVM
  vex.66.0F38.W1.128 8E /r MVR
  vex.66.0F38.W1.256 8E /r MVR
  vex.66.0F38.WIG.128 3C /r RVM;evex.66.0F38.WIG.128 3C /r RVM
  vex.66.0F38.WIG.128 3C /r RVM;evex.66.0F38.WIG.128.N16 3C /r RVM
  vex.66.0F38.WIG.256 3C /r RVM;evex.66.0F38.WIG.256 3C /r RVM
  vex.66.0F38.WIG.256 3C /r RVM;evex.66.0F38.WIG.256.N32 3C /r RVM
  evex.66.0F38.WIG.512 3C /r RVM
  evex.66.0F38.WIG.512.N64 3C /r RVM
  vex.66.0F38.WIG.128 3D /r RVM;evex.66.0F38.W0.128 3D /r RVM
  vex.66.0F38.WIG.128 3D /r RVM;evex.66.0F38.W0.128.N16 3D /r RVM
  evex.66.0F38.W0.128.N4 3D /r RVM
  vex.66.0F38.WIG.256 3D /r RVM;evex.66.0F38.W0.256 3D /r RVM
  vex.66.0F38.WIG.256 3D /r RVM;evex.66.0F38.W0.256.N32 3D /r RVM
  evex.66.0F38.W0.256.N4 3D /r RVM
  evex.66.0F38.W0.512 3D /r RVM
  evex.66.0F38.W0.512.N64 3D /r RVM
  evex.66.0F38.W0.512.N4 3D /r RVM
  evex.66.0F38.W1.128 3D /r RVM
  evex.66.0F38.W1.128.N16 3D /r RVM
  evex.66.0F38.W1.128.N8 3D /r RVM
  evex.66.0F38.W1.256 3D /r RVM
  evex.66.0F38.W1.256.N32 3D /r RVM
  evex.66.0F38.W1.256.N8 3D /r RVM
  evex.66.0F38.W1.512 3D /r RVM
  evex.66.0F38.W1.512.N64 3D /r RVM
  evex.66.0F38.W1.512.N8 3D /r RVM
  vex.66.0F.WIG.128 EE /r RVM;evex.66.0F.WIG.128 EE /r RVM
  vex.66.0F.WIG.128 EE /r RVM;evex.66.0F.WIG.128.N16 EE /r RVM
  vex.66.0F.WIG.256 EE /r RVM;evex.66.0F.WIG.256 EE /r RVM
  vex.66.0F.WIG.256 EE /r RVM;evex.66.0F.WIG.256.N32 EE /r RVM
  evex.66.0F.WIG.512 EE /r RVM
  evex.66.0F.WIG.512.N64 EE /r RVM
  vex.66.0F.WIG.128 DE /r RVM;evex.66.0F.WIG.128 DE /r RVM
  vex.66.0F.WIG.128 DE /r RVM;evex.66.0F.WIG.128.N16 DE /r RVM
  vex.66.0F.WIG.256 DE /r RVM;evex.66.0F.WIG.256 DE /r RVM
  vex.66.0F.WIG.256 DE /r RVM;evex.66.0F.WIG.256.N32 DE /r RVM
  evex.66.0F.WIG.512 DE /r RVM
  evex.66.0F.WIG.512.N64 DE /r RVM
  vex.66.0F38.WIG.128 3F /r RVM;evex.66.0F38.W0.128 3F /r RVM
  vex.66.0F38.WIG.128 3F /r RVM;evex.66.0F38.W0.128.N16 3F /r RVM
  evex.66.0F38.W0.128.N4 3F /r RVM
  vex.66.0F38.WIG.256 3F /r RVM;evex.66.0F38.W0.256 3F /r RVM
  vex.66.0F38.WIG.256 3F /r RVM;evex.66.0F38.W0.256.N32 3F /r RVM
  evex.66.0F38.W0.256.N4 3F /r RVM
  evex.66.0F38.W0.512 3F /r RVM
  evex.66.0F38.W0.512.N64 3F /r RVM
  evex.66.0F38.W0.512.N4 3F /r RVM
  evex.66.0F38.W1.128 3F /r RVM
  evex.66.0F38.W1.128.N16 3F /r RVM
  evex.66.0F38.W1.128.N8 3F /r RVM
  evex.66.0F38.W1.256 3F /r RVM
  evex.66.0F38.W1.256.N32 3F /r RVM
  evex.66.0F38.W1.256.N8 3F /r RVM
  evex.66.0F38.W1.512 3F /r RVM
  evex.66.0F38.W1.512.N64 3F /r RVM
  evex.66.0F38.W1.512.N8 3F /r RVM
  vex.66.0F38.WIG.128 3E /r RVM;evex.66.0F38.WIG.128 3E /r RVM
  vex.66.0F38.WIG.128 3E /r RVM;evex.66.0F38.WIG.128.N16 3E /r RVM
  vex.66.0F38.WIG.256 3E /r RVM;evex.66.0F38.WIG.256 3E /r RVM
  vex.66.0F38.WIG.256 3E /r RVM;evex.66.0F38.WIG.256.N32 3E /r RVM
  evex.66.0F38.WIG.512 3E /r RVM
  evex.66.0F38.WIG.512.N64 3E /r RVM
  vex.66.0F38.WIG.128 38 /r RVM;evex.66.0F38.WIG.128 38 /r RVM
  vex.66.0F38.WIG.128 38 /r RVM;evex.66.0F38.WIG.128.N16 38 /r RVM
  vex.66.0F38.WIG.256 38 /r RVM;evex.66.0F38.WIG.256 38 /r RVM
  vex.66.0F38.WIG.256 38 /r RVM;evex.66.0F38.WIG.256.N32 38 /r RVM
  evex.66.0F38.WIG.512 38 /r RVM
  evex.66.0F38.WIG.512.N64 38 /r RVM
  vex.66.0F38.WIG.128 39 /r RVM;evex.66.0F38.W0.128 39 /r RVM
  vex.66.0F38.WIG.128 39 /r RVM;evex.66.0F38.W0.128.N16 39 /r RVM
  evex.66.0F38.W0.128.N4 39 /r RVM
  vex.66.0F38.WIG.256 39 /r RVM;evex.66.0F38.W0.256 39 /r RVM
  vex.66.0F38.WIG.256 39 /r RVM;evex.66.0F38.W0.256.N32 39 /r RVM
  evex.66.0F38.W0.256.N4 39 /r RVM
  evex.66.0F38.W0.512 39 /r RVM
  evex.66.0F38.W0.512.N64 39 /r RVM
  evex.66.0F38.W0.512.N4 39 /r RVM
  evex.66.0F38.W1.128 39 /r RVM
  evex.66.0F38.W1.128.N16 39 /r RVM
  evex.66.0F38.W1.128.N8 39 /r RVM
  evex.66.0F38.W1.256 39 /r RVM
  evex.66.0F38.W1.256.N32 39 /r RVM
  evex.66.0F38.W1.256.N8 39 /r RVM
  evex.66.0F38.W1.512 39 /r RVM
  evex.66.0F38.W1.512.N64 39 /r RVM
  evex.66.0F38.W1.512.N8 39 /r RVM
  vex.66.0F.WIG.128 EA /r RVM;evex.66.0F.WIG.128 EA /r RVM
  vex.66.0F.WIG.128 EA /r RVM;evex.66.0F.WIG.128.N16 EA /r RVM
  vex.66.0F.WIG.256 EA /r RVM;evex.66.0F.WIG.256 EA /r RVM
  vex.66.0F.WIG.256 EA /r RVM;evex.66.0F.WIG.256.N32 EA /r RVM
  evex.66.0F.WIG.512 EA /r RVM
  evex.66.0F.WIG.512.N64 EA /r RVM
  vex.66.0F.WIG.128 DA /r RVM;evex.66.0F.WIG.128 DA /r RVM
  vex.66.0F.WIG.128 DA /r RVM;evex.66.0F.WIG.128.N16 DA /r RVM
  vex.66.0F.WIG.256 DA /r RVM;evex.66.0F.WIG.256 DA /r RVM
  vex.66.0F.WIG.256 DA /r RVM;evex.66.0F.WIG.256.N32 DA /r RVM
  evex.66.0F.WIG.512 DA /r RVM
  evex.66.0F.WIG.512.N64 DA /r RVM
  vex.66.0F38.WIG.128 3B /r RVM;evex.66.0F38.W0.128 3B /r RVM
  vex.66.0F38.WIG.128 3B /r RVM;evex.66.0F38.W0.128.N16 3B /r RVM
  evex.66.0F38.W0.128.N4 3B /r RVM
  vex.66.0F38.WIG.256 3B /r RVM;evex.66.0F38.W0.256 3B /r RVM
  vex.66.0F38.WIG.256 3B /r RVM;evex.66.0F38.W0.256.N32 3B /r RVM
  evex.66.0F38.W0.256.N4 3B /r RVM
  evex.66.0F38.W0.512 3B /r RVM
  evex.66.0F38.W0.512.N64 3B /r RVM
  evex.66.0F38.W0.512.N4 3B /r RVM
  evex.66.0F38.W1.128 3B /r RVM
  evex.66.0F38.W1.128.N16 3B /r RVM
  evex.66.0F38.W1.128.N8 3B /r RVM
  evex.66.0F38.W1.256 3B /r RVM
  evex.66.0F38.W1.256.N32 3B /r RVM
  evex.66.0F38.W1.256.N8 3B /r RVM
  evex.66.0F38.W1.512 3B /r RVM
  evex.66.0F38.W1.512.N64 3B /r RVM
  evex.66.0F38.W1.512.N8 3B /r RVM
  vex.66.0F38.WIG.128 3A /r RVM;evex.66.0F38.WIG.128 3A /r RVM
  vex.66.0F38.WIG.128 3A /r RVM;evex.66.0F38.WIG.128.N16 3A /r RVM
  vex.66.0F38.WIG.256 3A /r RVM;evex.66.0F38.WIG.256 3A /r RVM
  vex.66.0F38.WIG.256 3A /r RVM;evex.66.0F38.WIG.256.N32 3A /r RVM
  evex.66.0F38.WIG.512 3A /r RVM
  evex.66.0F38.WIG.512.N64 3A /r RVM
  evex.F3.0F38.W0.128 29 /r RM
  evex.F3.0F38.W0.256 29 /r RM
  evex.F3.0F38.W0.512 29 /r RM
  evex.F3.0F38.W0.128 39 /r RM
  evex.F3.0F38.W0.256 39 /r RM
  evex.F3.0F38.W0.512 39 /r RM
  evex.F3.0F38.W0.128 31 /r MR
  evex.F3.0F38.W0.256 31 /r MR
  evex.F3.0F38.W0.512 31 /r MR
  evex.F3.0F38.W0.128.N4 31 /r MR
  evex.F3.0F38.W0.256.N8 31 /r MR
  evex.F3.0F38.W0.512.N16 31 /r MR
  evex.F3.0F38.W0.128 33 /r MR
  evex.F3.0F38.W0.256 33 /r MR
  evex.F3.0F38.W0.512 33 /r MR
  evex.F3.0F38.W0.128.N8 33 /r MR
  evex.F3.0F38.W0.256.N16 33 /r MR
  evex.F3.0F38.W0.512.N32 33 /r MR
  evex.F3.0F38.W0.128 28 /r RM
  evex.F3.0F38.W0.256 28 /r RM
  evex.F3.0F38.W0.512 28 /r RM
  evex.F3.0F38.W0.128 38 /r RM
  evex.F3.0F38.W0.256 38 /r RM
  evex.F3.0F38.W0.512 38 /r RM
  evex.F3.0F38.W1.128 38 /r RM
  evex.F3.0F38.W1.256 38 /r RM
  evex.F3.0F38.W1.512 38 /r RM
  evex.F3.0F38.W1.128 28 /r RM
  evex.F3.0F38.W1.256 28 /r RM
  evex.F3.0F38.W1.512 28 /r RM
  vex.66.0F.W0.128 D7 /r RM
  vex.66.0F.W0.256 D7 /r RM
  vex.66.0F.W0.128 D7 /r RM
  vex.66.0F.W0.256 D7 /r RM
  evex.F3.0F38.W1.128 39 /r RM
  evex.F3.0F38.W1.256 39 /r RM
  evex.F3.0F38.W1.512 39 /r RM
  evex.F3.0F38.W0.128 32 /r MR
  evex.F3.0F38.W0.256 32 /r MR
  evex.F3.0F38.W0.512 32 /r MR
  evex.F3.0F38.W0.128.N2 32 /r MR
  evex.F3.0F38.W0.256.N4 32 /r MR
  evex.F3.0F38.W0.512.N8 32 /r MR
  evex.F3.0F38.W0.128 35 /r MR
  evex.F3.0F38.W0.256 35 /r MR
  evex.F3.0F38.W0.512 35 /r MR
  evex.F3.0F38.W0.128.N8 35 /r MR
  evex.F3.0F38.W0.256.N16 35 /r MR
  evex.F3.0F38.W0.512.N32 35 /r MR
  evex.F3.0F38.W0.128 34 /r MR
  evex.F3.0F38.W0.256 34 /r MR
  evex.F3.0F38.W0.512 34 /r MR
  evex.F3.0F38.W0.128.N4 34 /r MR
  evex.F3.0F38.W0.256.N8 34 /r MR
  evex.F3.0F38.W0.512.N16 34 /r MR
  evex.F3.0F38.W0.128 21 /r MR
  evex.F3.0F38.W0.256 21 /r MR
  evex.F3.0F38.W0.512 21 /r MR
  evex.F3.0F38.W0.128.N4 21 /r MR
  evex.F3.0F38.W0.256.N8 21 /r MR
  evex.F3.0F38.W0.512.N16 21 /r MR
  evex.F3.0F38.W0.128 23 /r MR
  evex.F3.0F38.W0.256 23 /r MR
  evex.F3.0F38.W0.512 23 /r MR
  evex.F3.0F38.W0.128.N8 23 /r MR
  evex.F3.0F38.W0.256.N16 23 /r MR
  evex.F3.0F38.W0.512.N32 23 /r MR
  evex.F3.0F38.W0.128 22 /r MR
  evex.F3.0F38.W0.256 22 /r MR
  evex.F3.0F38.W0.512 22 /r MR
  evex.F3.0F38.W0.128.N2 22 /r MR
  evex.F3.0F38.W0.256.N4 22 /r MR
  evex.F3.0F38.W0.512.N8 22 /r MR
  evex.F3.0F38.W0.128 25 /r MR
  evex.F3.0F38.W0.256 25 /r MR
  evex.F3.0F38.W0.512 25 /r MR
  evex.F3.0F38.W0.128.N8 25 /r MR
  evex.F3.0F38.W0.256.N16 25 /r MR
  evex.F3.0F38.W0.512.N32 25 /r MR
  evex.F3.0F38.W0.128 24 /r MR
  evex.F3.0F38.W0.256 24 /r MR
  evex.F3.0F38.W0.512 24 /r MR
  evex.F3.0F38.W0.128.N4 24 /r MR
  evex.F3.0F38.W0.256.N8 24 /r MR
  evex.F3.0F38.W0.512.N16 24 /r MR
  evex.F3.0F38.W0.128 20 /r MR
  evex.F3.0F38.W0.256 20 /r MR
  evex.F3.0F38.W0.512 20 /r MR
  evex.F3.0F38.W0.128.N8 20 /r MR
  evex.F3.0F38.W0.256.N16 20 /r MR
  evex.F3.0F38.W0.512.N32 20 /r MR
  vex.66.0F38.WIG.128 21 /r RM;evex.66.0F38.WIG.128 21 /r RM
  vex.66.0F38.WIG.128 21 /r RM;evex.66.0F38.WIG.128.N4 21 /r RM
  vex.66.0F38.WIG.256 21 /r RM;evex.66.0F38.WIG.256 21 /r RM
  vex.66.0F38.WIG.256 21 /r RM;evex.66.0F38.WIG.256.N8 21 /r RM
  evex.66.0F38.WIG.512 21 /r RM
  evex.66.0F38.WIG.512.N16 21 /r RM
  vex.66.0F38.WIG.128 22 /r RM;evex.66.0F38.WIG.128 22 /r RM
  vex.66.0F38.WIG.128 22 /r RM;evex.66.0F38.WIG.128.N2 22 /r RM
  vex.66.0F38.WIG.256 22 /r RM;evex.66.0F38.WIG.256 22 /r RM
  vex.66.0F38.WIG.256 22 /r RM;evex.66.0F38.WIG.256.N4 22 /r RM
  evex.66.0F38.WIG.512 22 /r RM
  evex.66.0F38.WIG.512.N8 22 /r RM
  vex.66.0F38.WIG.128 20 /r RM;evex.66.0F38.WIG.128 20 /r RM
  vex.66.0F38.WIG.128 20 /r RM;evex.66.0F38.WIG.128.N8 20 /r RM
  vex.66.0F38.WIG.256 20 /r RM;evex.66.0F38.WIG.256 20 /r RM
  vex.66.0F38.WIG.256 20 /r RM;evex.66.0F38.WIG.256.N16 20 /r RM
  evex.66.0F38.WIG.512 20 /r RM
  evex.66.0F38.WIG.512.N32 20 /r RM
  vex.66.0F38.WIG.128 25 /r RM;evex.66.0F38.W0.128 25 /r RM
  vex.66.0F38.WIG.128 25 /r RM;evex.66.0F38.W0.128.N8 25 /r RM
  vex.66.0F38.WIG.256 25 /r RM;evex.66.0F38.W0.256 25 /r RM
  vex.66.0F38.WIG.256 25 /r RM;evex.66.0F38.W0.256.N16 25 /r RM
  evex.66.0F38.W0.512 25 /r RM
  evex.66.0F38.W0.512.N32 25 /r RM
  vex.66.0F38.WIG.128 23 /r RM;evex.66.0F38.WIG.128 23 /r RM
  vex.66.0F38.WIG.128 23 /r RM;evex.66.0F38.WIG.128.N8 23 /r RM
  vex.66.0F38.WIG.256 23 /r RM;evex.66.0F38.WIG.256 23 /r RM
  vex.66.0F38.WIG.256 23 /r RM;evex.66.0F38.WIG.256.N16 23 /r RM
  evex.66.0F38.WIG.512 23 /r RM
  evex.66.0F38.WIG.512.N32 23 /r RM
  vex.66.0F38.WIG.128 24 /r RM;evex.66.0F38.WIG.128 24 /r RM
  vex.66.0F38.WIG.128 24 /r RM;evex.66.0F38.WIG.128.N4 24 /r RM
  vex.66.0F38.WIG.256 24 /r RM;evex.66.0F38.WIG.256 24 /r RM
  vex.66.0F38.WIG.256 24 /r RM;evex.66.0F38.WIG.256.N8 24 /r RM
  evex.66.0F38.WIG.512 24 /r RM
  evex.66.0F38.WIG.512.N16 24 /r RM
  evex.F3.0F38.W0.128 11 /r MR
  evex.F3.0F38.W0.256 11 /r MR
  evex.F3.0F38.W0.512 11 /r MR
  evex.F3.0F38.W0.128.N4 11 /r MR
  evex.F3.0F38.W0.256.N8 11 /r MR
  evex.F3.0F38.W0.512.N16 11 /r MR
  evex.F3.0F38.W0.128 13 /r MR
  evex.F3.0F38.W0.256 13 /r MR
  evex.F3.0F38.W0.512 13 /r MR
  evex.F3.0F38.W0.128.N8 13 /r MR
  evex.F3.0F38.W0.256.N16 13 /r MR
  evex.F3.0F38.W0.512.N32 13 /r MR
  evex.F3.0F38.W0.128 12 /r MR
  evex.F3.0F38.W0.256 12 /r MR
  evex.F3.0F38.W0.512 12 /r MR
  evex.F3.0F38.W0.128.N2 12 /r MR
  evex.F3.0F38.W0.256.N4 12 /r MR
  evex.F3.0F38.W0.512.N8 12 /r MR
  evex.F3.0F38.W0.128 15 /r MR
  evex.F3.0F38.W0.256 15 /r MR
  evex.F3.0F38.W0.512 15 /r MR
  evex.F3.0F38.W0.128.N8 15 /r MR
  evex.F3.0F38.W0.256.N16 15 /r MR
  evex.F3.0F38.W0.512.N32 15 /r MR
  evex.F3.0F38.W0.128 14 /r MR
  evex.F3.0F38.W0.256 14 /r MR
  evex.F3.0F38.W0.512 14 /r MR
  evex.F3.0F38.W0.128.N4 14 /r MR
  evex.F3.0F38.W0.256.N8 14 /r MR
  evex.F3.0F38.W0.512.N16 14 /r MR
  evex.F3.0F38.W0.128 10 /r MR
  evex.F3.0F38.W0.256 10 /r MR
  evex.F3.0F38.W0.512 10 /r MR
  evex.F3.0F38.W0.128.N8 10 /r MR
  evex.F3.0F38.W0.256.N16 10 /r MR
  evex.F3.0F38.W0.512.N32 10 /r MR
  evex.F3.0F38.W1.128 29 /r RM
  evex.F3.0F38.W1.256 29 /r RM
  evex.F3.0F38.W1.512 29 /r RM
  evex.F3.0F38.W0.128 30 /r MR
  evex.F3.0F38.W0.256 30 /r MR
  evex.F3.0F38.W0.512 30 /r MR
  evex.F3.0F38.W0.128.N8 30 /r MR
  evex.F3.0F38.W0.256.N16 30 /r MR
  evex.F3.0F38.W0.512.N32 30 /r MR
  vex.66.0F38.WIG.128 31 /r RM;evex.66.0F38.WIG.128 31 /r RM
  vex.66.0F38.WIG.128 31 /r RM;evex.66.0F38.WIG.128.N4 31 /r RM
  vex.66.0F38.WIG.256 31 /r RM;evex.66.0F38.WIG.256 31 /r RM
  vex.66.0F38.WIG.256 31 /r RM;evex.66.0F38.WIG.256.N8 31 /r RM
  evex.66.0F38.WIG.512 31 /r RM
  evex.66.0F38.WIG.512.N16 31 /r RM
  vex.66.0F38.WIG.128 32 /r RM;evex.66.0F38.WIG.128 32 /r RM
  vex.66.0F38.WIG.128 32 /r RM;evex.66.0F38.WIG.128.N2 32 /r RM
  vex.66.0F38.WIG.256 32 /r RM;evex.66.0F38.WIG.256 32 /r RM
  vex.66.0F38.WIG.256 32 /r RM;evex.66.0F38.WIG.256.N4 32 /r RM
  evex.66.0F38.WIG.512 32 /r RM
  evex.66.0F38.WIG.512.N8 32 /r RM
  vex.66.0F38.WIG.128 30 /r RM;evex.66.0F38.WIG.128 30 /r RM
  vex.66.0F38.WIG.128 30 /r RM;evex.66.0F38.WIG.128.N8 30 /r RM
  vex.66.0F38.WIG.256 30 /r RM;evex.66.0F38.WIG.256 30 /r RM
  vex.66.0F38.WIG.256 30 /r RM;evex.66.0F38.WIG.256.N16 30 /r RM
  evex.66.0F38.WIG.512 30 /r RM
  evex.66.0F38.WIG.512.N32 30 /r RM
  vex.66.0F38.WIG.128 35 /r RM;evex.66.0F38.W0.128 35 /r RM
  vex.66.0F38.WIG.128 35 /r RM;evex.66.0F38.W0.128.N8 35 /r RM
  vex.66.0F38.WIG.256 35 /r RM;evex.66.0F38.W0.256 35 /r RM
  vex.66.0F38.WIG.256 35 /r RM;evex.66.0F38.W0.256.N16 35 /r RM
  evex.66.0F38.W0.512 35 /r RM
  evex.66.0F38.W0.512.N32 35 /r RM
  vex.66.0F38.WIG.128 33 /r RM;evex.66.0F38.WIG.128 33 /r RM
  vex.66.0F38.WIG.128 33 /r RM;evex.66.0F38.WIG.128.N8 33 /r RM
  vex.66.0F38.WIG.256 33 /r RM;evex.66.0F38.WIG.256 33 /r RM
  vex.66.0F38.WIG.256 33 /r RM;evex.66.0F38.WIG.256.N16 33 /r RM
  evex.66.0F38.WIG.512 33 /r RM
  evex.66.0F38.WIG.512.N32 33 /r RM
  vex.66.0F38.WIG.128 34 /r RM;evex.66.0F38.WIG.128 34 /r RM
  vex.66.0F38.WIG.128 34 /r RM;evex.66.0F38.WIG.128.N4 34 /r RM
  vex.66.0F38.WIG.256 34 /r RM;evex.66.0F38.WIG.256 34 /r RM
  vex.66.0F38.WIG.256 34 /r RM;evex.66.0F38.WIG.256.N8 34 /r RM
  evex.66.0F38.WIG.512 34 /r RM
  evex.66.0F38.WIG.512.N16 34 /r RM
  vex.66.0F38.WIG.128 28 /r RVM;evex.66.0F38.W1.128 28 /r RVM
  vex.66.0F38.WIG.128 28 /r RVM;evex.66.0F38.W1.128.N16 28 /r RVM
  evex.66.0F38.W1.128.N8 28 /r RVM
  vex.66.0F38.WIG.256 28 /r RVM;evex.66.0F38.W1.256 28 /r RVM
  vex.66.0F38.WIG.256 28 /r RVM;evex.66.0F38.W1.256.N32 28 /r RVM
  evex.66.0F38.W1.256.N8 28 /r RVM
  evex.66.0F38.W1.512 28 /r RVM
  evex.66.0F38.W1.512.N64 28 /r RVM
  evex.66.0F38.W1.512.N8 28 /r RVM
  vex.66.0F38.WIG.128 0B /r RVM;evex.66.0F38.WIG.128 0B /r RVM
  vex.66.0F38.WIG.128 0B /r RVM;evex.66.0F38.WIG.128.N16 0B /r RVM
  vex.66.0F38.WIG.256 0B /r RVM;evex.66.0F38.WIG.256 0B /r RVM
  vex.66.0F38.WIG.256 0B /r RVM;evex.66.0F38.WIG.256.N32 0B /r RVM
  evex.66.0F38.WIG.512 0B /r RVM
  evex.66.0F38.WIG.512.N64 0B /r RVM
  vex.66.0F.WIG.128 E4 /r RVM;evex.66.0F.WIG.128 E4 /r RVM
  vex.66.0F.WIG.128 E4 /r RVM;evex.66.0F.WIG.128.N16 E4 /r RVM
  vex.66.0F.WIG.256 E4 /r RVM;evex.66.0F.WIG.256 E4 /r RVM
  vex.66.0F.WIG.256 E4 /r RVM;evex.66.0F.WIG.256.N32 E4 /r RVM
  evex.66.0F.WIG.512 E4 /r RVM
  evex.66.0F.WIG.512.N64 E4 /r RVM
  vex.66.0F.WIG.128 E5 /r RVM;evex.66.0F.WIG.128 E5 /r RVM
  vex.66.0F.WIG.128 E5 /r RVM;evex.66.0F.WIG.128.N16 E5 /r RVM
  vex.66.0F.WIG.256 E5 /r RVM;evex.66.0F.WIG.256 E5 /r RVM
  vex.66.0F.WIG.256 E5 /r RVM;evex.66.0F.WIG.256.N32 E5 /r RVM
  evex.66.0F.WIG.512 E5 /r RVM
  evex.66.0F.WIG.512.N64 E5 /r RVM
  vex.66.0F38.WIG.128 40 /r RVM;evex.66.0F38.W0.128 40 /r RVM
  vex.66.0F38.WIG.128 40 /r RVM;evex.66.0F38.W0.128.N16 40 /r RVM
  evex.66.0F38.W0.128.N4 40 /r RVM
  vex.66.0F38.WIG.256 40 /r RVM;evex.66.0F38.W0.256 40 /r RVM
  vex.66.0F38.WIG.256 40 /r RVM;evex.66.0F38.W0.256.N32 40 /r RVM
  evex.66.0F38.W0.256.N4 40 /r RVM
  evex.66.0F38.W0.512 40 /r RVM
  evex.66.0F38.W0.512.N64 40 /r RVM
  evex.66.0F38.W0.512.N4 40 /r RVM
  evex.66.0F38.W1.128 40 /r RVM
  evex.66.0F38.W1.128.N16 40 /r RVM
  evex.66.0F38.W1.128.N8 40 /r RVM
  evex.66.0F38.W1.256 40 /r RVM
  evex.66.0F38.W1.256.N32 40 /r RVM
  evex.66.0F38.W1.256.N8 40 /r RVM
  evex.66.0F38.W1.512 40 /r RVM
  evex.66.0F38.W1.512.N64 40 /r RVM
  evex.66.0F38.W1.512.N8 40 /r RVM
  vex.66.0F.WIG.128 D5 /r RVM;evex.66.0F.WIG.128 D5 /r RVM
  vex.66.0F.WIG.128 D5 /r RVM;evex.66.0F.WIG.128.N16 D5 /r RVM
  vex.66.0F.WIG.256 D5 /r RVM;evex.66.0F.WIG.256 D5 /r RVM
  vex.66.0F.WIG.256 D5 /r RVM;evex.66.0F.WIG.256.N32 D5 /r RVM
  evex.66.0F.WIG.512 D5 /r RVM
  evex.66.0F.WIG.512.N64 D5 /r RVM
  evex.66.0F38.W1.128 83 /r RVM
  evex.66.0F38.W1.128.N16 83 /r RVM
  evex.66.0F38.W1.128.N8 83 /r RVM
  evex.66.0F38.W1.256 83 /r RVM
  evex.66.0F38.W1.256.N32 83 /r RVM
  evex.66.0F38.W1.256.N8 83 /r RVM
  evex.66.0F38.W1.512 83 /r RVM
  evex.66.0F38.W1.512.N64 83 /r RVM
  evex.66.0F38.W1.512.N8 83 /r RVM
  vex.66.0F.WIG.128 F4 /r RVM;evex.66.0F.W1.128 F4 /r RVM
  vex.66.0F.WIG.128 F4 /r RVM;evex.66.0F.W1.128.N16 F4 /r RVM
  evex.66.0F.W1.128.N8 F4 /r RVM
  vex.66.0F.WIG.256 F4 /r RVM;evex.66.0F.W1.256 F4 /r RVM
  vex.66.0F.WIG.256 F4 /r RVM;evex.66.0F.W1.256.N32 F4 /r RVM
  evex.66.0F.W1.256.N8 F4 /r RVM
  evex.66.0F.W1.512 F4 /r RVM
  evex.66.0F.W1.512.N64 F4 /r RVM
  evex.66.0F.W1.512.N8 F4 /r RVM
  evex.66.0F38.W0.128 54 /r RM
  evex.66.0F38.W0.128.N16 54 /r RM
  evex.66.0F38.W0.256 54 /r RM
  evex.66.0F38.W0.256.N32 54 /r RM
  evex.66.0F38.W0.512 54 /r RM
  evex.66.0F38.W0.512.N64 54 /r RM
  evex.66.0F38.W0.128 55 /r RM
  evex.66.0F38.W0.128.N16 55 /r RM
  evex.66.0F38.W0.128.N4 55 /r RM
  evex.66.0F38.W0.256 55 /r RM
  evex.66.0F38.W0.256.N32 55 /r RM
  evex.66.0F38.W0.256.N4 55 /r RM
  evex.66.0F38.W0.512 55 /r RM
  evex.66.0F38.W0.512.N64 55 /r RM
  evex.66.0F38.W0.512.N4 55 /r RM
  evex.66.0F38.W1.128 55 /r RM
  evex.66.0F38.W1.128.N16 55 /r RM
  evex.66.0F38.W1.128.N8 55 /r RM
  evex.66.0F38.W1.256 55 /r RM
  evex.66.0F38.W1.256.N32 55 /r RM
  evex.66.0F38.W1.256.N8 55 /r RM
  evex.66.0F38.W1.512 55 /r RM
  evex.66.0F38.W1.512.N64 55 /r RM
  evex.66.0F38.W1.512.N8 55 /r RM
  evex.66.0F38.W1.128 54 /r RM
  evex.66.0F38.W1.128.N16 54 /r RM
  evex.66.0F38.W1.256 54 /r RM
  evex.66.0F38.W1.256.N32 54 /r RM
  evex.66.0F38.W1.512 54 /r RM
  evex.66.0F38.W1.512.N64 54 /r RM
  vex.66.0F.WIG.128 EB /r RVM
  vex.66.0F.WIG.128 EB /r RVM
  vex.66.0F.WIG.256 EB /r RVM
  vex.66.0F.WIG.256 EB /r RVM
  evex.66.0F.W0.128 EB /r RVM
  evex.66.0F.W0.128.N16 EB /r RVM
  evex.66.0F.W0.128.N4 EB /r RVM
  evex.66.0F.W0.256 EB /r RVM
  evex.66.0F.W0.256.N32 EB /r RVM
  evex.66.0F.W0.256.N4 EB /r RVM
  evex.66.0F.W0.512 EB /r RVM
  evex.66.0F.W0.512.N64 EB /r RVM
  evex.66.0F.W0.512.N4 EB /r RVM
  evex.66.0F.W1.128 EB /r RVM
  evex.66.0F.W1.128.N16 EB /r RVM
  evex.66.0F.W1.128.N8 EB /r RVM
  evex.66.0F.W1.256 EB /r RVM
  evex.66.0F.W1.256.N32 EB /r RVM
  evex.66.0F.W1.256.N8 EB /r RVM
  evex.66.0F.W1.512 EB /r RVM
  evex.66.0F.W1.512.N64 EB /r RVM
  evex.66.0F.W1.512.N8 EB /r RVM
  xop.np.xop8.W1.128 A3 /r RVSM is4
  xop.np.xop8.W1.128 A3 /r RVSM is4
  xop.np.xop8.W0.128 A3 /r RVMS is4
  evex.66.0F.W0.128 72 /1 VMI ib
  evex.66.0F.W0.128.N16 72 /1 VMI ib
  evex.66.0F.W0.128.N4 72 /1 VMI ib
  evex.66.0F.W0.256 72 /1 VMI ib
  evex.66.0F.W0.256.N32 72 /1 VMI ib
  evex.66.0F.W0.256.N4 72 /1 VMI ib
  evex.66.0F.W0.512 72 /1 VMI ib
  evex.66.0F.W0.512.N64 72 /1 VMI ib
  evex.66.0F.W0.512.N4 72 /1 VMI ib
  evex.66.0F.W1.128 72 /1 VMI ib
  evex.66.0F.W1.128.N16 72 /1 VMI ib
  evex.66.0F.W1.128.N8 72 /1 VMI ib
  evex.66.0F.W1.256 72 /1 VMI ib
  evex.66.0F.W1.256.N32 72 /1 VMI ib
  evex.66.0F.W1.256.N8 72 /1 VMI ib
  evex.66.0F.W1.512 72 /1 VMI ib
  evex.66.0F.W1.512.N64 72 /1 VMI ib
  evex.66.0F.W1.512.N8 72 /1 VMI ib
  evex.66.0F38.W0.128 15 /r RVM
  evex.66.0F38.W0.128.N16 15 /r RVM
  evex.66.0F38.W0.128.N4 15 /r RVM
  evex.66.0F38.W0.256 15 /r RVM
  evex.66.0F38.W0.256.N32 15 /r RVM
  evex.66.0F38.W0.256.N4 15 /r RVM
  evex.66.0F38.W0.512 15 /r RVM
  evex.66.0F38.W0.512.N64 15 /r RVM
  evex.66.0F38.W0.512.N4 15 /r RVM
  evex.66.0F38.W1.128 15 /r RVM
  evex.66.0F38.W1.128.N16 15 /r RVM
  evex.66.0F38.W1.128.N8 15 /r RVM
  evex.66.0F38.W1.256 15 /r RVM
  evex.66.0F38.W1.256.N32 15 /r RVM
  evex.66.0F38.W1.256.N8 15 /r RVM
  evex.66.0F38.W1.512 15 /r RVM
  evex.66.0F38.W1.512.N64 15 /r RVM
  evex.66.0F38.W1.512.N8 15 /r RVM
  evex.66.0F.W0.128 72 /0 VMI ib
  evex.66.0F.W0.128.N16 72 /0 VMI ib
  evex.66.0F.W0.128.N4 72 /0 VMI ib
  evex.66.0F.W0.256 72 /0 VMI ib
  evex.66.0F.W0.256.N32 72 /0 VMI ib
  evex.66.0F.W0.256.N4 72 /0 VMI ib
  evex.66.0F.W0.512 72 /0 VMI ib
  evex.66.0F.W0.512.N64 72 /0 VMI ib
  evex.66.0F.W0.512.N4 72 /0 VMI ib
  evex.66.0F.W1.128 72 /0 VMI ib
  evex.66.0F.W1.128.N16 72 /0 VMI ib
  evex.66.0F.W1.128.N8 72 /0 VMI ib
  evex.66.0F.W1.256 72 /0 VMI ib
  evex.66.0F.W1.256.N32 72 /0 VMI ib
  evex.66.0F.W1.256.N8 72 /0 VMI ib
  evex.66.0F.W1.512 72 /0 VMI ib
  evex.66.0F.W1.512.N64 72 /0 VMI ib
  evex.66.0F.W1.512.N8 72 /0 VMI ib
  evex.66.0F38.W0.128 14 /r RVM
  evex.66.0F38.W0.128.N16 14 /r RVM
  evex.66.0F38.W0.128.N4 14 /r RVM
  evex.66.0F38.W0.256 14 /r RVM
  evex.66.0F38.W0.256.N32 14 /r RVM
  evex.66.0F38.W0.256.N4 14 /r RVM
  evex.66.0F38.W0.512 14 /r RVM
  evex.66.0F38.W0.512.N64 14 /r RVM
  evex.66.0F38.W0.512.N4 14 /r RVM
  evex.66.0F38.W1.128 14 /r RVM
  evex.66.0F38.W1.128.N16 14 /r RVM
  evex.66.0F38.W1.128.N8 14 /r RVM
  evex.66.0F38.W1.256 14 /r RVM
  evex.66.0F38.W1.256.N32 14 /r RVM
  evex.66.0F38.W1.256.N8 14 /r RVM
  evex.66.0F38.W1.512 14 /r RVM
  evex.66.0F38.W1.512.N64 14 /r RVM
  evex.66.0F38.W1.512.N8 14 /r RVM
  xop.np.xop9.W0.128 90 /r RMV
  xop.np.xop9.W1.128 90 /r RVM
  xop.np.xop8.W0.128 C0 /r RMI ib
  xop.np.xop9.W0.128 90 /r RMV
  xop.np.xop8.W0.128 C0 /r RMI ib
  xop.np.xop9.W0.128 92 /r RMV
  xop.np.xop9.W1.128 92 /r RVM
  xop.np.xop8.W0.128 C2 /r RMI ib
  xop.np.xop9.W0.128 92 /r RMV
  xop.np.xop8.W0.128 C2 /r RMI ib
  xop.np.xop9.W0.128 93 /r RMV
  xop.np.xop9.W1.128 93 /r RVM
  xop.np.xop8.W0.128 C3 /r RMI ib
  xop.np.xop9.W0.128 93 /r RMV
  xop.np.xop8.W0.128 C3 /r RMI ib
  xop.np.xop9.W0.128 91 /r RMV
  xop.np.xop9.W1.128 91 /r RVM
  xop.np.xop8.W0.128 C1 /r RMI ib
  xop.np.xop9.W0.128 91 /r RMV
  xop.np.xop8.W0.128 C1 /r RMI ib
  vex.66.0F.WIG.128 F6 /r RVM;evex.66.0F.WIG.128 F6 /r RVM
  vex.66.0F.WIG.128 F6 /r RVM;evex.66.0F.WIG.128.N16 F6 /r RVM
  vex.66.0F.WIG.256 F6 /r RVM;evex.66.0F.WIG.256 F6 /r RVM
  vex.66.0F.WIG.256 F6 /r RVM;evex.66.0F.WIG.256.N32 F6 /r RVM
  evex.66.0F.WIG.512 F6 /r RVM
  evex.66.0F.WIG.512.N64 F6 /r RVM
  evex.66.0F38.W0.128.N4 A0 /r MR
  evex.66.0F38.W0.256.N4 A0 /r MR
  evex.66.0F38.W0.512.N4 A0 /r MR
  evex.66.0F38.W1.128.N8 A0 /r MR
  evex.66.0F38.W1.256.N8 A0 /r MR
  evex.66.0F38.W1.512.N8 A0 /r MR
  evex.66.0F38.W0.128.N4 A1 /r MR
  evex.66.0F38.W0.256.N4 A1 /r MR
  evex.66.0F38.W0.512.N4 A1 /r MR
  evex.66.0F38.W1.128.N8 A1 /r MR
  evex.66.0F38.W1.256.N8 A1 /r MR
  evex.66.0F38.W1.512.N8 A1 /r MR
  xop.np.xop9.W0.128 98 /r RMV
  xop.np.xop9.W1.128 98 /r RVM
  xop.np.xop9.W0.128 98 /r RMV
  xop.np.xop9.W0.128 9A /r RMV
  xop.np.xop9.W1.128 9A /r RVM
  xop.np.xop9.W0.128 9A /r RMV
  xop.np.xop9.W0.128 9B /r RMV
  xop.np.xop9.W1.128 9B /r RVM
  xop.np.xop9.W0.128 9B /r RMV
  xop.np.xop9.W0.128 99 /r RMV
  xop.np.xop9.W1.128 99 /r RVM
  xop.np.xop9.W0.128 99 /r RMV
  xop.np.xop9.W0.128 94 /r RMV
  xop.np.xop9.W1.128 94 /r RVM
  xop.np.xop9.W0.128 94 /r RMV
  xop.np.xop9.W0.128 96 /r RMV
  xop.np.xop9.W1.128 96 /r RVM
  xop.np.xop9.W0.128 96 /r RMV
  evex.66.0F3A.W0.128 71 /r RVMI ib
  evex.66.0F3A.W0.128.N16 71 /r RVMI ib
  evex.66.0F3A.W0.128.N4 71 /r RVMI ib
  evex.66.0F3A.W0.256 71 /r RVMI ib
  evex.66.0F3A.W0.256.N32 71 /r RVMI ib
  evex.66.0F3A.W0.256.N4 71 /r RVMI ib
  evex.66.0F3A.W0.512 71 /r RVMI ib
  evex.66.0F3A.W0.512.N64 71 /r RVMI ib
  evex.66.0F3A.W0.512.N4 71 /r RVMI ib
  evex.66.0F3A.W1.128 71 /r RVMI ib
  evex.66.0F3A.W1.128.N16 71 /r RVMI ib
  evex.66.0F3A.W1.128.N8 71 /r RVMI ib
  evex.66.0F3A.W1.256 71 /r RVMI ib
  evex.66.0F3A.W1.256.N32 71 /r RVMI ib
  evex.66.0F3A.W1.256.N8 71 /r RVMI ib
  evex.66.0F3A.W1.512 71 /r RVMI ib
  evex.66.0F3A.W1.512.N64 71 /r RVMI ib
  evex.66.0F3A.W1.512.N8 71 /r RVMI ib
  evex.66.0F38.W0.128 71 /r RVM
  evex.66.0F38.W0.128.N16 71 /r RVM
  evex.66.0F38.W0.128.N4 71 /r RVM
  evex.66.0F38.W0.256 71 /r RVM
  evex.66.0F38.W0.256.N32 71 /r RVM
  evex.66.0F38.W0.256.N4 71 /r RVM
  evex.66.0F38.W0.512 71 /r RVM
  evex.66.0F38.W0.512.N64 71 /r RVM
  evex.66.0F38.W0.512.N4 71 /r RVM
  evex.66.0F38.W1.128 71 /r RVM
  evex.66.0F38.W1.128.N16 71 /r RVM
  evex.66.0F38.W1.128.N8 71 /r RVM
  evex.66.0F38.W1.256 71 /r RVM
  evex.66.0F38.W1.256.N32 71 /r RVM
  evex.66.0F38.W1.256.N8 71 /r RVM
  evex.66.0F38.W1.512 71 /r RVM
  evex.66.0F38.W1.512.N64 71 /r RVM
  evex.66.0F38.W1.512.N8 71 /r RVM
  evex.66.0F38.W1.128 70 /r RVM
  evex.66.0F38.W1.128.N16 70 /r RVM
  evex.66.0F38.W1.256 70 /r RVM
  evex.66.0F38.W1.256.N32 70 /r RVM
  evex.66.0F38.W1.512 70 /r RVM
  evex.66.0F38.W1.512.N64 70 /r RVM
  evex.66.0F3A.W1.128 70 /r RVMI ib
  evex.66.0F3A.W1.128.N16 70 /r RVMI ib
  evex.66.0F3A.W1.256 70 /r RVMI ib
  evex.66.0F3A.W1.256.N32 70 /r RVMI ib
  evex.66.0F3A.W1.512 70 /r RVMI ib
  evex.66.0F3A.W1.512.N64 70 /r RVMI ib
  xop.np.xop9.W0.128 97 /r RMV
  xop.np.xop9.W1.128 97 /r RVM
  xop.np.xop9.W0.128 97 /r RMV
  xop.np.xop9.W0.128 95 /r RMV
  xop.np.xop9.W1.128 95 /r RVM
  xop.np.xop9.W0.128 95 /r RMV
  evex.66.0F3A.W0.128 73 /r RVMI ib
  evex.66.0F3A.W0.128.N16 73 /r RVMI ib
  evex.66.0F3A.W0.128.N4 73 /r RVMI ib
  evex.66.0F3A.W0.256 73 /r RVMI ib
  evex.66.0F3A.W0.256.N32 73 /r RVMI ib
  evex.66.0F3A.W0.256.N4 73 /r RVMI ib
  evex.66.0F3A.W0.512 73 /r RVMI ib
  evex.66.0F3A.W0.512.N64 73 /r RVMI ib
  evex.66.0F3A.W0.512.N4 73 /r RVMI ib
  evex.66.0F3A.W1.128 73 /r RVMI ib
  evex.66.0F3A.W1.128.N16 73 /r RVMI ib
  evex.66.0F3A.W1.128.N8 73 /r RVMI ib
  evex.66.0F3A.W1.256 73 /r RVMI ib
  evex.66.0F3A.W1.256.N32 73 /r RVMI ib
  evex.66.0F3A.W1.256.N8 73 /r RVMI ib
  evex.66.0F3A.W1.512 73 /r RVMI ib
  evex.66.0F3A.W1.512.N64 73 /r RVMI ib
  evex.66.0F3A.W1.512.N8 73 /r RVMI ib
  evex.66.0F38.W0.128 73 /r RVM
  evex.66.0F38.W0.128.N16 73 /r RVM
  evex.66.0F38.W0.128.N4 73 /r RVM
  evex.66.0F38.W0.256 73 /r RVM
  evex.66.0F38.W0.256.N32 73 /r RVM
  evex.66.0F38.W0.256.N4 73 /r RVM
  evex.66.0F38.W0.512 73 /r RVM
  evex.66.0F38.W0.512.N64 73 /r RVM
  evex.66.0F38.W0.512.N4 73 /r RVM
  evex.66.0F38.W1.128 73 /r RVM
  evex.66.0F38.W1.128.N16 73 /r RVM
  evex.66.0F38.W1.128.N8 73 /r RVM
  evex.66.0F38.W1.256 73 /r RVM
  evex.66.0F38.W1.256.N32 73 /r RVM
  evex.66.0F38.W1.256.N8 73 /r RVM
  evex.66.0F38.W1.512 73 /r RVM
  evex.66.0F38.W1.512.N64 73 /r RVM
  evex.66.0F38.W1.512.N8 73 /r RVM
  evex.66.0F38.W1.128 72 /r RVM
  evex.66.0F38.W1.128.N16 72 /r RVM
  evex.66.0F38.W1.256 72 /r RVM
  evex.66.0F38.W1.256.N32 72 /r RVM
  evex.66.0F38.W1.512 72 /r RVM
  evex.66.0F38.W1.512.N64 72 /r RVM
  evex.66.0F3A.W1.128 72 /r RVMI ib
  evex.66.0F3A.W1.128.N16 72 /r RVMI ib
  evex.66.0F3A.W1.256 72 /r RVMI ib
  evex.66.0F3A.W1.256.N32 72 /r RVMI ib
  evex.66.0F3A.W1.512 72 /r RVMI ib
  evex.66.0F3A.W1.512.N64 72 /r RVMI ib
  vex.66.0F38.WIG.128 00 /r RVM;evex.66.0F38.WIG.128 00 /r RVM
  vex.66.0F38.WIG.128 00 /r RVM;evex.66.0F38.WIG.128.N16 00 /r RVM
  vex.66.0F38.WIG.256 00 /r RVM;evex.66.0F38.WIG.256 00 /r RVM
  vex.66.0F38.WIG.256 00 /r RVM;evex.66.0F38.WIG.256.N32 00 /r RVM
  evex.66.0F38.WIG.512 00 /r RVM
  evex.66.0F38.WIG.512.N64 00 /r RVM
  evex.66.0F38.W0.128 8F /r RVM
  evex.66.0F38.W0.128.N16 8F /r RVM
  evex.66.0F38.W0.256 8F /r RVM
  evex.66.0F38.W0.256.N32 8F /r RVM
  evex.66.0F38.W0.512 8F /r RVM
  evex.66.0F38.W0.512.N64 8F /r RVM
  vex.66.0F.WIG.128 70 /r RMI ib;evex.66.0F.W0.128 70 /r RMI ib
  vex.66.0F.WIG.128 70 /r RMI ib;evex.66.0F.W0.128.N16 70 /r RMI ib
  evex.66.0F.W0.128.N4 70 /r RMI ib
  vex.66.0F.WIG.256 70 /r RMI ib;evex.66.0F.W0.256 70 /r RMI ib
  vex.66.0F.WIG.256 70 /r RMI ib;evex.66.0F.W0.256.N32 70 /r RMI ib
  evex.66.0F.W0.256.N4 70 /r RMI ib
  evex.66.0F.W0.512 70 /r RMI ib
  evex.66.0F.W0.512.N64 70 /r RMI ib
  evex.66.0F.W0.512.N4 70 /r RMI ib
  vex.F3.0F.WIG.128 70 /r RMI ib;evex.F3.0F.WIG.128 70 /r RMI ib
  vex.F3.0F.WIG.128 70 /r RMI ib;evex.F3.0F.WIG.128.N16 70 /r RMI ib
  vex.F3.0F.WIG.256 70 /r RMI ib;evex.F3.0F.WIG.256 70 /r RMI ib
  vex.F3.0F.WIG.256 70 /r RMI ib;evex.F3.0F.WIG.256.N32 70 /r RMI ib
  evex.F3.0F.WIG.512 70 /r RMI ib
  evex.F3.0F.WIG.512.N64 70 /r RMI ib
  vex.F2.0F.WIG.128 70 /r RMI ib;evex.F2.0F.WIG.128 70 /r RMI ib
  vex.F2.0F.WIG.128 70 /r RMI ib;evex.F2.0F.WIG.128.N16 70 /r RMI ib
  vex.F2.0F.WIG.256 70 /r RMI ib;evex.F2.0F.WIG.256 70 /r RMI ib
  vex.F2.0F.WIG.256 70 /r RMI ib;evex.F2.0F.WIG.256.N32 70 /r RMI ib
  evex.F2.0F.WIG.512 70 /r RMI ib
  evex.F2.0F.WIG.512.N64 70 /r RMI ib
  vex.66.0F38.WIG.128 08 /r RVM
  vex.66.0F38.WIG.128 08 /r RVM
  vex.66.0F38.WIG.256 08 /r RVM
  vex.66.0F38.WIG.256 08 /r RVM
  vex.66.0F38.WIG.128 0A /r RVM
  vex.66.0F38.WIG.128 0A /r RVM
  vex.66.0F38.WIG.256 0A /r RVM
  vex.66.0F38.WIG.256 0A /r RVM
  vex.66.0F38.WIG.128 09 /r RVM
  vex.66.0F38.WIG.128 09 /r RVM
  vex.66.0F38.WIG.256 09 /r RVM
  vex.66.0F38.WIG.256 09 /r RVM
  vex.66.0F.WIG.128 F2 /r RVM;evex.66.0F.W0.128 F2 /r RVM
  vex.66.0F.WIG.128 F2 /r RVM;evex.66.0F.W0.128.N16 F2 /r RVM
  vex.66.0F.WIG.128 72 /6 VMI ib;evex.66.0F.W0.128 72 /6 VMI ib
  evex.66.0F.W0.128.N16 72 /6 VMI ib
  evex.66.0F.W0.128.N4 72 /6 VMI ib
  vex.66.0F.WIG.256 F2 /r RVM;evex.66.0F.W0.256 F2 /r RVM
  vex.66.0F.WIG.256 F2 /r RVM;evex.66.0F.W0.256.N16 F2 /r RVM
  vex.66.0F.WIG.256 72 /6 VMI ib;evex.66.0F.W0.256 72 /6 VMI ib
  evex.66.0F.W0.256.N32 72 /6 VMI ib
  evex.66.0F.W0.256.N4 72 /6 VMI ib
  evex.66.0F.W0.512 F2 /r RVM
  evex.66.0F.W0.512.N16 F2 /r RVM
  evex.66.0F.W0.512 72 /6 VMI ib
  evex.66.0F.W0.512.N64 72 /6 VMI ib
  evex.66.0F.W0.512.N4 72 /6 VMI ib
  vex.66.0F.WIG.128 73 /7 VMI ib;evex.66.0F.WIG.128 73 /7 VMI ib
  evex.66.0F.WIG.128.N16 73 /7 VMI ib
  vex.66.0F.WIG.256 73 /7 VMI ib;evex.66.0F.WIG.256 73 /7 VMI ib
  evex.66.0F.WIG.256.N32 73 /7 VMI ib
  evex.66.0F.WIG.512 73 /7 VMI ib
  evex.66.0F.WIG.512.N64 73 /7 VMI ib
  vex.66.0F.WIG.128 F3 /r RVM;evex.66.0F.W1.128 F3 /r RVM
  vex.66.0F.WIG.128 F3 /r RVM;evex.66.0F.W1.128.N16 F3 /r RVM
  vex.66.0F.WIG.128 73 /6 VMI ib;evex.66.0F.W1.128 73 /6 VMI ib
  evex.66.0F.W1.128.N16 73 /6 VMI ib
  evex.66.0F.W1.128.N8 73 /6 VMI ib
  vex.66.0F.WIG.256 F3 /r RVM;evex.66.0F.W1.256 F3 /r RVM
  vex.66.0F.WIG.256 F3 /r RVM;evex.66.0F.W1.256.N16 F3 /r RVM
  vex.66.0F.WIG.256 73 /6 VMI ib;evex.66.0F.W1.256 73 /6 VMI ib
  evex.66.0F.W1.256.N32 73 /6 VMI ib
  evex.66.0F.W1.256.N8 73 /6 VMI ib
  evex.66.0F.W1.512 F3 /r RVM
  evex.66.0F.W1.512.N16 F3 /r RVM
  evex.66.0F.W1.512 73 /6 VMI ib
  evex.66.0F.W1.512.N64 73 /6 VMI ib
  evex.66.0F.W1.512.N8 73 /6 VMI ib
  vex.66.0F38.W0.128 47 /r RVM;evex.66.0F38.W0.128 47 /r RVM
  vex.66.0F38.W0.128 47 /r RVM;evex.66.0F38.W0.128.N16 47 /r RVM
  evex.66.0F38.W0.128.N4 47 /r RVM
  vex.66.0F38.W0.256 47 /r RVM;evex.66.0F38.W0.256 47 /r RVM
  vex.66.0F38.W0.256 47 /r RVM;evex.66.0F38.W0.256.N32 47 /r RVM
  evex.66.0F38.W0.256.N4 47 /r RVM
  evex.66.0F38.W0.512 47 /r RVM
  evex.66.0F38.W0.512.N64 47 /r RVM
  evex.66.0F38.W0.512.N4 47 /r RVM
  vex.66.0F38.W1.128 47 /r RVM;evex.66.0F38.W1.128 47 /r RVM
  vex.66.0F38.W1.128 47 /r RVM;evex.66.0F38.W1.128.N16 47 /r RVM
  evex.66.0F38.W1.128.N8 47 /r RVM
  vex.66.0F38.W1.256 47 /r RVM;evex.66.0F38.W1.256 47 /r RVM
  vex.66.0F38.W1.256 47 /r RVM;evex.66.0F38.W1.256.N32 47 /r RVM
  evex.66.0F38.W1.256.N8 47 /r RVM
  evex.66.0F38.W1.512 47 /r RVM
  evex.66.0F38.W1.512.N64 47 /r RVM
  evex.66.0F38.W1.512.N8 47 /r RVM
  evex.66.0F38.W1.128 12 /r RVM
  evex.66.0F38.W1.128.N16 12 /r RVM
  evex.66.0F38.W1.256 12 /r RVM
  evex.66.0F38.W1.256.N32 12 /r RVM
  evex.66.0F38.W1.512 12 /r RVM
  evex.66.0F38.W1.512.N64 12 /r RVM
  vex.66.0F.WIG.128 F1 /r RVM;evex.66.0F.WIG.128 F1 /r RVM
  vex.66.0F.WIG.128 F1 /r RVM;evex.66.0F.WIG.128.N16 F1 /r RVM
  vex.66.0F.WIG.128 71 /6 VMI ib;evex.66.0F.WIG.128 71 /6 VMI ib
  evex.66.0F.WIG.128.N16 71 /6 VMI ib
  vex.66.0F.WIG.256 F1 /r RVM;evex.66.0F.WIG.256 F1 /r RVM
  vex.66.0F.WIG.256 F1 /r RVM;evex.66.0F.WIG.256.N16 F1 /r RVM
  vex.66.0F.WIG.256 71 /6 VMI ib;evex.66.0F.WIG.256 71 /6 VMI ib
  evex.66.0F.WIG.256.N32 71 /6 VMI ib
  evex.66.0F.WIG.512 F1 /r RVM
  evex.66.0F.WIG.512.N16 F1 /r RVM
  evex.66.0F.WIG.512 71 /6 VMI ib
  evex.66.0F.WIG.512.N64 71 /6 VMI ib
  vex.66.0F.WIG.128 E2 /r RVM;evex.66.0F.W0.128 E2 /r RVM
  vex.66.0F.WIG.128 E2 /r RVM;evex.66.0F.W0.128.N16 E2 /r RVM
  vex.66.0F.WIG.128 72 /4 VMI ib;evex.66.0F.W0.128 72 /4 VMI ib
  evex.66.0F.W0.128.N16 72 /4 VMI ib
  evex.66.0F.W0.128.N4 72 /4 VMI ib
  vex.66.0F.WIG.256 E2 /r RVM;evex.66.0F.W0.256 E2 /r RVM
  vex.66.0F.WIG.256 E2 /r RVM;evex.66.0F.W0.256.N16 E2 /r RVM
  vex.66.0F.WIG.256 72 /4 VMI ib;evex.66.0F.W0.256 72 /4 VMI ib
  evex.66.0F.W0.256.N32 72 /4 VMI ib
  evex.66.0F.W0.256.N4 72 /4 VMI ib
  evex.66.0F.W0.512 E2 /r RVM
  evex.66.0F.W0.512.N16 E2 /r RVM
  evex.66.0F.W0.512 72 /4 VMI ib
  evex.66.0F.W0.512.N64 72 /4 VMI ib
  evex.66.0F.W0.512.N4 72 /4 VMI ib
  evex.66.0F.W1.128 E2 /r RVM
  evex.66.0F.W1.128.N16 E2 /r RVM
  evex.66.0F.W1.128 72 /4 VMI ib
  evex.66.0F.W1.128.N16 72 /4 VMI ib
  evex.66.0F.W1.128.N8 72 /4 VMI ib
  evex.66.0F.W1.256 E2 /r RVM
  evex.66.0F.W1.256.N16 E2 /r RVM
  evex.66.0F.W1.256 72 /4 VMI ib
  evex.66.0F.W1.256.N32 72 /4 VMI ib
  evex.66.0F.W1.256.N8 72 /4 VMI ib
  evex.66.0F.W1.512 E2 /r RVM
  evex.66.0F.W1.512.N16 E2 /r RVM
  evex.66.0F.W1.512 72 /4 VMI ib
  evex.66.0F.W1.512.N64 72 /4 VMI ib
  evex.66.0F.W1.512.N8 72 /4 VMI ib
  vex.66.0F38.W0.128 46 /r RVM;evex.66.0F38.W0.128 46 /r RVM
  vex.66.0F38.W0.128 46 /r RVM;evex.66.0F38.W0.128.N16 46 /r RVM
  evex.66.0F38.W0.128.N4 46 /r RVM
  vex.66.0F38.W0.256 46 /r RVM;evex.66.0F38.W0.256 46 /r RVM
  vex.66.0F38.W0.256 46 /r RVM;evex.66.0F38.W0.256.N32 46 /r RVM
  evex.66.0F38.W0.256.N4 46 /r RVM
  evex.66.0F38.W0.512 46 /r RVM
  evex.66.0F38.W0.512.N64 46 /r RVM
  evex.66.0F38.W0.512.N4 46 /r RVM
  evex.66.0F38.W1.128 46 /r RVM
  evex.66.0F38.W1.128.N16 46 /r RVM
  evex.66.0F38.W1.128.N8 46 /r RVM
  evex.66.0F38.W1.256 46 /r RVM
  evex.66.0F38.W1.256.N32 46 /r RVM
  evex.66.0F38.W1.256.N8 46 /r RVM
  evex.66.0F38.W1.512 46 /r RVM
  evex.66.0F38.W1.512.N64 46 /r RVM
  evex.66.0F38.W1.512.N8 46 /r RVM
  evex.66.0F38.W1.128 11 /r RVM
  evex.66.0F38.W1.128.N16 11 /r RVM
  evex.66.0F38.W1.256 11 /r RVM
  evex.66.0F38.W1.256.N32 11 /r RVM
  evex.66.0F38.W1.512 11 /r RVM
  evex.66.0F38.W1.512.N64 11 /r RVM
  vex.66.0F.WIG.128 E1 /r RVM;evex.66.0F.WIG.128 E1 /r RVM
  vex.66.0F.WIG.128 E1 /r RVM;evex.66.0F.WIG.128.N16 E1 /r RVM
  vex.66.0F.WIG.128 71 /4 VMI ib;evex.66.0F.WIG.128 71 /4 VMI ib
  evex.66.0F.WIG.128.N16 71 /4 VMI ib
  vex.66.0F.WIG.256 E1 /r RVM;evex.66.0F.WIG.256 E1 /r RVM
  vex.66.0F.WIG.256 E1 /r RVM;evex.66.0F.WIG.256.N16 E1 /r RVM
  vex.66.0F.WIG.256 71 /4 VMI ib;evex.66.0F.WIG.256 71 /4 VMI ib
  evex.66.0F.WIG.256.N32 71 /4 VMI ib
  evex.66.0F.WIG.512 E1 /r RVM
  evex.66.0F.WIG.512.N16 E1 /r RVM
  evex.66.0F.WIG.512 71 /4 VMI ib
  evex.66.0F.WIG.512.N64 71 /4 VMI ib
  vex.66.0F.WIG.128 D2 /r RVM;evex.66.0F.W0.128 D2 /r RVM
  vex.66.0F.WIG.128 D2 /r RVM;evex.66.0F.W0.128.N16 D2 /r RVM
  vex.66.0F.WIG.128 72 /2 VMI ib;evex.66.0F.W0.128 72 /2 VMI ib
  evex.66.0F.W0.128.N16 72 /2 VMI ib
  evex.66.0F.W0.128.N4 72 /2 VMI ib
  vex.66.0F.WIG.256 D2 /r RVM;evex.66.0F.W0.256 D2 /r RVM
  vex.66.0F.WIG.256 D2 /r RVM;evex.66.0F.W0.256.N16 D2 /r RVM
  vex.66.0F.WIG.256 72 /2 VMI ib;evex.66.0F.W0.256 72 /2 VMI ib
  evex.66.0F.W0.256.N32 72 /2 VMI ib
  evex.66.0F.W0.256.N4 72 /2 VMI ib
  evex.66.0F.W0.512 D2 /r RVM
  evex.66.0F.W0.512.N16 D2 /r RVM
  evex.66.0F.W0.512 72 /2 VMI ib
  evex.66.0F.W0.512.N64 72 /2 VMI ib
  evex.66.0F.W0.512.N4 72 /2 VMI ib
  vex.66.0F.WIG.128 73 /3 VMI ib;evex.66.0F.WIG.128 73 /3 VMI ib
  evex.66.0F.WIG.128.N16 73 /3 VMI ib
  vex.66.0F.WIG.256 73 /3 VMI ib;evex.66.0F.WIG.256 73 /3 VMI ib
  evex.66.0F.WIG.256.N32 73 /3 VMI ib
  evex.66.0F.WIG.512 73 /3 VMI ib
  evex.66.0F.WIG.512.N64 73 /3 VMI ib
  vex.66.0F.WIG.128 D3 /r RVM;evex.66.0F.W1.128 D3 /r RVM
  vex.66.0F.WIG.128 D3 /r RVM;evex.66.0F.W1.128.N16 D3 /r RVM
  vex.66.0F.WIG.128 73 /2 VMI ib;evex.66.0F.W1.128 73 /2 VMI ib
  evex.66.0F.W1.128.N16 73 /2 VMI ib
  evex.66.0F.W1.128.N8 73 /2 VMI ib
  vex.66.0F.WIG.256 D3 /r RVM;evex.66.0F.W1.256 D3 /r RVM
  vex.66.0F.WIG.256 D3 /r RVM;evex.66.0F.W1.256.N16 D3 /r RVM
  vex.66.0F.WIG.256 73 /2 VMI ib;evex.66.0F.W1.256 73 /2 VMI ib
  evex.66.0F.W1.256.N32 73 /2 VMI ib
  evex.66.0F.W1.256.N8 73 /2 VMI ib
  evex.66.0F.W1.512 D3 /r RVM
  evex.66.0F.W1.512.N16 D3 /r RVM
  evex.66.0F.W1.512 73 /2 VMI ib
  evex.66.0F.W1.512.N64 73 /2 VMI ib
  evex.66.0F.W1.512.N8 73 /2 VMI ib
  vex.66.0F38.W0.128 45 /r RVM;evex.66.0F38.W0.128 45 /r RVM
  vex.66.0F38.W0.128 45 /r RVM;evex.66.0F38.W0.128.N16 45 /r RVM
  evex.66.0F38.W0.128.N4 45 /r RVM
  vex.66.0F38.W0.256 45 /r RVM;evex.66.0F38.W0.256 45 /r RVM
  vex.66.0F38.W0.256 45 /r RVM;evex.66.0F38.W0.256.N32 45 /r RVM
  evex.66.0F38.W0.256.N4 45 /r RVM
  evex.66.0F38.W0.512 45 /r RVM
  evex.66.0F38.W0.512.N64 45 /r RVM
  evex.66.0F38.W0.512.N4 45 /r RVM
  vex.66.0F38.W1.128 45 /r RVM;evex.66.0F38.W1.128 45 /r RVM
  vex.66.0F38.W1.128 45 /r RVM;evex.66.0F38.W1.128.N16 45 /r RVM
  evex.66.0F38.W1.128.N8 45 /r RVM
  vex.66.0F38.W1.256 45 /r RVM;evex.66.0F38.W1.256 45 /r RVM
  vex.66.0F38.W1.256 45 /r RVM;evex.66.0F38.W1.256.N32 45 /r RVM
  evex.66.0F38.W1.256.N8 45 /r RVM
  evex.66.0F38.W1.512 45 /r RVM
  evex.66.0F38.W1.512.N64 45 /r RVM
  evex.66.0F38.W1.512.N8 45 /r RVM
  evex.66.0F38.W1.128 10 /r RVM
  evex.66.0F38.W1.128.N16 10 /r RVM
  evex.66.0F38.W1.256 10 /r RVM
  evex.66.0F38.W1.256.N32 10 /r RVM
  evex.66.0F38.W1.512 10 /r RVM
  evex.66.0F38.W1.512.N64 10 /r RVM
  vex.66.0F.WIG.128 D1 /r RVM;evex.66.0F.WIG.128 D1 /r RVM
  vex.66.0F.WIG.128 D1 /r RVM;evex.66.0F.WIG.128.N16 D1 /r RVM
  vex.66.0F.WIG.128 71 /2 VMI ib;evex.66.0F.WIG.128 71 /2 VMI ib
  evex.66.0F.WIG.128.N16 71 /2 VMI ib
  vex.66.0F.WIG.256 D1 /r RVM;evex.66.0F.WIG.256 D1 /r RVM
  vex.66.0F.WIG.256 D1 /r RVM;evex.66.0F.WIG.256.N16 D1 /r RVM
  vex.66.0F.WIG.256 71 /2 VMI ib;evex.66.0F.WIG.256 71 /2 VMI ib
  evex.66.0F.WIG.256.N32 71 /2 VMI ib
  evex.66.0F.WIG.512 D1 /r RVM
  evex.66.0F.WIG.512.N16 D1 /r RVM
  evex.66.0F.WIG.512 71 /2 VMI ib
  evex.66.0F.WIG.512.N64 71 /2 VMI ib
  vex.66.0F.WIG.128 F8 /r RVM;evex.66.0F.WIG.128 F8 /r RVM
  vex.66.0F.WIG.128 F8 /r RVM;evex.66.0F.WIG.128.N16 F8 /r RVM
  vex.66.0F.WIG.256 F8 /r RVM;evex.66.0F.WIG.256 F8 /r RVM
  vex.66.0F.WIG.256 F8 /r RVM;evex.66.0F.WIG.256.N32 F8 /r RVM
  evex.66.0F.WIG.512 F8 /r RVM
  evex.66.0F.WIG.512.N64 F8 /r RVM
  vex.66.0F.WIG.128 FA /r RVM;evex.66.0F.W0.128 FA /r RVM
  vex.66.0F.WIG.128 FA /r RVM;evex.66.0F.W0.128.N16 FA /r RVM
  evex.66.0F.W0.128.N4 FA /r RVM
  vex.66.0F.WIG.256 FA /r RVM;evex.66.0F.W0.256 FA /r RVM
  vex.66.0F.WIG.256 FA /r RVM;evex.66.0F.W0.256.N32 FA /r RVM
  evex.66.0F.W0.256.N4 FA /r RVM
  evex.66.0F.W0.512 FA /r RVM
  evex.66.0F.W0.512.N64 FA /r RVM
  evex.66.0F.W0.512.N4 FA /r RVM
  vex.66.0F.WIG.128 FB /r RVM;evex.66.0F.W1.128 FB /r RVM
  vex.66.0F.WIG.128 FB /r RVM;evex.66.0F.W1.128.N16 FB /r RVM
  evex.66.0F.W1.128.N8 FB /r RVM
  vex.66.0F.WIG.256 FB /r RVM;evex.66.0F.W1.256 FB /r RVM
  vex.66.0F.WIG.256 FB /r RVM;evex.66.0F.W1.256.N32 FB /r RVM
  evex.66.0F.W1.256.N8 FB /r RVM
  evex.66.0F.W1.512 FB /r RVM
  evex.66.0F.W1.512.N64 FB /r RVM
  evex.66.0F.W1.512.N8 FB /r RVM
  vex.66.0F.WIG.128 E8 /r RVM;evex.66.0F.WIG.128 E8 /r RVM
  vex.66.0F.WIG.128 E8 /r RVM;evex.66.0F.WIG.128.N16 E8 /r RVM
  vex.66.0F.WIG.256 E8 /r RVM;evex.66.0F.WIG.256 E8 /r RVM
  vex.66.0F.WIG.256 E8 /r RVM;evex.66.0F.WIG.256.N32 E8 /r RVM
  evex.66.0F.WIG.512 E8 /r RVM
  evex.66.0F.WIG.512.N64 E8 /r RVM
  vex.66.0F.WIG.128 E9 /r RVM;evex.66.0F.WIG.128 E9 /r RVM
  vex.66.0F.WIG.128 E9 /r RVM;evex.66.0F.WIG.128.N16 E9 /r RVM
  vex.66.0F.WIG.256 E9 /r RVM;evex.66.0F.WIG.256 E9 /r RVM
  vex.66.0F.WIG.256 E9 /r RVM;evex.66.0F.WIG.256.N32 E9 /r RVM
  evex.66.0F.WIG.512 E9 /r RVM
  evex.66.0F.WIG.512.N64 E9 /r RVM
  vex.66.0F.WIG.128 D8 /r RVM;evex.66.0F.WIG.128 D8 /r RVM
  vex.66.0F.WIG.128 D8 /r RVM;evex.66.0F.WIG.128.N16 D8 /r RVM
  vex.66.0F.WIG.256 D8 /r RVM;evex.66.0F.WIG.256 D8 /r RVM
  vex.66.0F.WIG.256 D8 /r RVM;evex.66.0F.WIG.256.N32 D8 /r RVM
  evex.66.0F.WIG.512 D8 /r RVM
  evex.66.0F.WIG.512.N64 D8 /r RVM
  vex.66.0F.WIG.128 D9 /r RVM;evex.66.0F.WIG.128 D9 /r RVM
  vex.66.0F.WIG.128 D9 /r RVM;evex.66.0F.WIG.128.N16 D9 /r RVM
  vex.66.0F.WIG.256 D9 /r RVM;evex.66.0F.WIG.256 D9 /r RVM
  vex.66.0F.WIG.256 D9 /r RVM;evex.66.0F.WIG.256.N32 D9 /r RVM
  evex.66.0F.WIG.512 D9 /r RVM
  evex.66.0F.WIG.512.N64 D9 /r RVM
  vex.66.0F.WIG.128 F9 /r RVM;evex.66.0F.WIG.128 F9 /r RVM
  vex.66.0F.WIG.128 F9 /r RVM;evex.66.0F.WIG.128.N16 F9 /r RVM
  vex.66.0F.WIG.256 F9 /r RVM;evex.66.0F.WIG.256 F9 /r RVM
  vex.66.0F.WIG.256 F9 /r RVM;evex.66.0F.WIG.256.N32 F9 /r RVM
  evex.66.0F.WIG.512 F9 /r RVM
  evex.66.0F.WIG.512.N64 F9 /r RVM
  evex.66.0F3A.W0.128 25 /r RVMI ib
  evex.66.0F3A.W0.128.N16 25 /r RVMI ib
  evex.66.0F3A.W0.128.N4 25 /r RVMI ib
  evex.66.0F3A.W0.256 25 /r RVMI ib
  evex.66.0F3A.W0.256.N32 25 /r RVMI ib
  evex.66.0F3A.W0.256.N4 25 /r RVMI ib
  evex.66.0F3A.W0.512 25 /r RVMI ib
  evex.66.0F3A.W0.512.N64 25 /r RVMI ib
  evex.66.0F3A.W0.512.N4 25 /r RVMI ib
  evex.66.0F3A.W1.128 25 /r RVMI ib
  evex.66.0F3A.W1.128.N16 25 /r RVMI ib
  evex.66.0F3A.W1.128.N8 25 /r RVMI ib
  evex.66.0F3A.W1.256 25 /r RVMI ib
  evex.66.0F3A.W1.256.N32 25 /r RVMI ib
  evex.66.0F3A.W1.256.N8 25 /r RVMI ib
  evex.66.0F3A.W1.512 25 /r RVMI ib
  evex.66.0F3A.W1.512.N64 25 /r RVMI ib
  evex.66.0F3A.W1.512.N8 25 /r RVMI ib
  vex.66.0F38.WIG.128 17 /r RM
  vex.66.0F38.WIG.128 17 /r RM
  vex.66.0F38.WIG.256 17 /r RM
  vex.66.0F38.WIG.256 17 /r RM
  evex.66.0F38.W0.128 26 /r RVM
  evex.66.0F38.W0.128.N16 26 /r RVM
  evex.66.0F38.W0.256 26 /r RVM
  evex.66.0F38.W0.256.N32 26 /r RVM
  evex.66.0F38.W0.512 26 /r RVM
  evex.66.0F38.W0.512.N64 26 /r RVM
  evex.66.0F38.W0.128 27 /r RVM
  evex.66.0F38.W0.128.N16 27 /r RVM
  evex.66.0F38.W0.128.N4 27 /r RVM
  evex.66.0F38.W0.256 27 /r RVM
  evex.66.0F38.W0.256.N32 27 /r RVM
  evex.66.0F38.W0.256.N4 27 /r RVM
  evex.66.0F38.W0.512 27 /r RVM
  evex.66.0F38.W0.512.N64 27 /r RVM
  evex.66.0F38.W0.512.N4 27 /r RVM
  evex.66.0F38.W1.128 27 /r RVM
  evex.66.0F38.W1.128.N16 27 /r RVM
  evex.66.0F38.W1.128.N8 27 /r RVM
  evex.66.0F38.W1.256 27 /r RVM
  evex.66.0F38.W1.256.N32 27 /r RVM
  evex.66.0F38.W1.256.N8 27 /r RVM
  evex.66.0F38.W1.512 27 /r RVM
  evex.66.0F38.W1.512.N64 27 /r RVM
  evex.66.0F38.W1.512.N8 27 /r RVM
  evex.66.0F38.W1.128 26 /r RVM
  evex.66.0F38.W1.128.N16 26 /r RVM
  evex.66.0F38.W1.256 26 /r RVM
  evex.66.0F38.W1.256.N32 26 /r RVM
  evex.66.0F38.W1.512 26 /r RVM
  evex.66.0F38.W1.512.N64 26 /r RVM
  evex.F3.0F38.W0.128 26 /r RVM
  evex.F3.0F38.W0.128.N16 26 /r RVM
  evex.F3.0F38.W0.256 26 /r RVM
  evex.F3.0F38.W0.256.N32 26 /r RVM
  evex.F3.0F38.W0.512 26 /r RVM
  evex.F3.0F38.W0.512.N64 26 /r RVM
  evex.F3.0F38.W0.128 27 /r RVM
  evex.F3.0F38.W0.128.N16 27 /r RVM
  evex.F3.0F38.W0.128.N4 27 /r RVM
  evex.F3.0F38.W0.256 27 /r RVM
  evex.F3.0F38.W0.256.N32 27 /r RVM
  evex.F3.0F38.W0.256.N4 27 /r RVM
  evex.F3.0F38.W0.512 27 /r RVM
  evex.F3.0F38.W0.512.N64 27 /r RVM
  evex.F3.0F38.W0.512.N4 27 /r RVM
  evex.F3.0F38.W1.128 27 /r RVM
  evex.F3.0F38.W1.128.N16 27 /r RVM
  evex.F3.0F38.W1.128.N8 27 /r RVM
  evex.F3.0F38.W1.256 27 /r RVM
  evex.F3.0F38.W1.256.N32 27 /r RVM
  evex.F3.0F38.W1.256.N8 27 /r RVM
  evex.F3.0F38.W1.512 27 /r RVM
  evex.F3.0F38.W1.512.N64 27 /r RVM
  evex.F3.0F38.W1.512.N8 27 /r RVM
  evex.F3.0F38.W1.128 26 /r RVM
  evex.F3.0F38.W1.128.N16 26 /r RVM
  evex.F3.0F38.W1.256 26 /r RVM
  evex.F3.0F38.W1.256.N32 26 /r RVM
  evex.F3.0F38.W1.512 26 /r RVM
  evex.F3.0F38.W1.512.N64 26 /r RVM
  vex.66.0F.WIG.128 68 /r RVM;evex.66.0F.WIG.128 68 /r RVM
  vex.66.0F.WIG.128 68 /r RVM;evex.66.0F.WIG.128.N16 68 /r RVM
  vex.66.0F.WIG.256 68 /r RVM;evex.66.0F.WIG.256 68 /r RVM
  vex.66.0F.WIG.256 68 /r RVM;evex.66.0F.WIG.256.N32 68 /r RVM
  evex.66.0F.WIG.512 68 /r RVM
  evex.66.0F.WIG.512.N64 68 /r RVM
  vex.66.0F.WIG.128 6A /r RVM;evex.66.0F.W0.128 6A /r RVM
  vex.66.0F.WIG.128 6A /r RVM;evex.66.0F.W0.128.N16 6A /r RVM
  evex.66.0F.W0.128.N4 6A /r RVM
  vex.66.0F.WIG.256 6A /r RVM;evex.66.0F.W0.256 6A /r RVM
  vex.66.0F.WIG.256 6A /r RVM;evex.66.0F.W0.256.N32 6A /r RVM
  evex.66.0F.W0.256.N4 6A /r RVM
  evex.66.0F.W0.512 6A /r RVM
  evex.66.0F.W0.512.N64 6A /r RVM
  evex.66.0F.W0.512.N4 6A /r RVM
  vex.66.0F.WIG.128 6D /r RVM;evex.66.0F.W1.128 6D /r RVM
  vex.66.0F.WIG.128 6D /r RVM;evex.66.0F.W1.128.N16 6D /r RVM
  evex.66.0F.W1.128.N8 6D /r RVM
  vex.66.0F.WIG.256 6D /r RVM;evex.66.0F.W1.256 6D /r RVM
  vex.66.0F.WIG.256 6D /r RVM;evex.66.0F.W1.256.N32 6D /r RVM
  evex.66.0F.W1.256.N8 6D /r RVM
  evex.66.0F.W1.512 6D /r RVM
  evex.66.0F.W1.512.N64 6D /r RVM
  evex.66.0F.W1.512.N8 6D /r RVM
  vex.66.0F.WIG.128 69 /r RVM;evex.66.0F.WIG.128 69 /r RVM
  vex.66.0F.WIG.128 69 /r RVM;evex.66.0F.WIG.128.N16 69 /r RVM
  vex.66.0F.WIG.256 69 /r RVM;evex.66.0F.WIG.256 69 /r RVM
  vex.66.0F.WIG.256 69 /r RVM;evex.66.0F.WIG.256.N32 69 /r RVM
  evex.66.0F.WIG.512 69 /r RVM
  evex.66.0F.WIG.512.N64 69 /r RVM
  vex.66.0F.WIG.128 60 /r RVM;evex.66.0F.WIG.128 60 /r RVM
  vex.66.0F.WIG.128 60 /r RVM;evex.66.0F.WIG.128.N16 60 /r RVM
  vex.66.0F.WIG.256 60 /r RVM;evex.66.0F.WIG.256 60 /r RVM
  vex.66.0F.WIG.256 60 /r RVM;evex.66.0F.WIG.256.N32 60 /r RVM
  evex.66.0F.WIG.512 60 /r RVM
  evex.66.0F.WIG.512.N64 60 /r RVM
  vex.66.0F.WIG.128 62 /r RVM;evex.66.0F.W0.128 62 /r RVM
  vex.66.0F.WIG.128 62 /r RVM;evex.66.0F.W0.128.N16 62 /r RVM
  evex.66.0F.W0.128.N4 62 /r RVM
  vex.66.0F.WIG.256 62 /r RVM;evex.66.0F.W0.256 62 /r RVM
  vex.66.0F.WIG.256 62 /r RVM;evex.66.0F.W0.256.N32 62 /r RVM
  evex.66.0F.W0.256.N4 62 /r RVM
  evex.66.0F.W0.512 62 /r RVM
  evex.66.0F.W0.512.N64 62 /r RVM
  evex.66.0F.W0.512.N4 62 /r RVM
  vex.66.0F.WIG.128 6C /r RVM;evex.66.0F.W1.128 6C /r RVM
  vex.66.0F.WIG.128 6C /r RVM;evex.66.0F.W1.128.N16 6C /r RVM
  evex.66.0F.W1.128.N8 6C /r RVM
  vex.66.0F.WIG.256 6C /r RVM;evex.66.0F.W1.256 6C /r RVM
  vex.66.0F.WIG.256 6C /r RVM;evex.66.0F.W1.256.N32 6C /r RVM
  evex.66.0F.W1.256.N8 6C /r RVM
  evex.66.0F.W1.512 6C /r RVM
  evex.66.0F.W1.512.N64 6C /r RVM
  evex.66.0F.W1.512.N8 6C /r RVM
  vex.66.0F.WIG.128 61 /r RVM;evex.66.0F.WIG.128 61 /r RVM
  vex.66.0F.WIG.128 61 /r RVM;evex.66.0F.WIG.128.N16 61 /r RVM
  vex.66.0F.WIG.256 61 /r RVM;evex.66.0F.WIG.256 61 /r RVM
  vex.66.0F.WIG.256 61 /r RVM;evex.66.0F.WIG.256.N32 61 /r RVM
  evex.66.0F.WIG.512 61 /r RVM
  evex.66.0F.WIG.512.N64 61 /r RVM
  vex.66.0F.WIG.128 EF /r RVM
  vex.66.0F.WIG.128 EF /r RVM
  vex.66.0F.WIG.256 EF /r RVM
  vex.66.0F.WIG.256 EF /r RVM
  evex.66.0F.W0.128 EF /r RVM
  evex.66.0F.W0.128.N16 EF /r RVM
  evex.66.0F.W0.128.N4 EF /r RVM
  evex.66.0F.W0.256 EF /r RVM
  evex.66.0F.W0.256.N32 EF /r RVM
  evex.66.0F.W0.256.N4 EF /r RVM
  evex.66.0F.W0.512 EF /r RVM
  evex.66.0F.W0.512.N64 EF /r RVM
  evex.66.0F.W0.512.N4 EF /r RVM
  evex.66.0F.W1.128 EF /r RVM
  evex.66.0F.W1.128.N16 EF /r RVM
  evex.66.0F.W1.128.N8 EF /r RVM
  evex.66.0F.W1.256 EF /r RVM
  evex.66.0F.W1.256.N32 EF /r RVM
  evex.66.0F.W1.256.N8 EF /r RVM
  evex.66.0F.W1.512 EF /r RVM
  evex.66.0F.W1.512.N64 EF /r RVM
  evex.66.0F.W1.512.N8 EF /r RVM
  evex.66.0F3A.W1.128 50 /r RVMI ib
  evex.66.0F3A.W1.128.N16 50 /r RVMI ib
  evex.66.0F3A.W1.128.N8 50 /r RVMI ib
  evex.66.0F3A.W1.256 50 /r RVMI ib
  evex.66.0F3A.W1.256.N32 50 /r RVMI ib
  evex.66.0F3A.W1.256.N8 50 /r RVMI ib
  evex.66.0F3A.W1.512 50 /r RVMI ib
  evex.66.0F3A.W1.512.N64 50 /r RVMI ib
  evex.66.0F3A.W1.512.N8 50 /r RVMI ib
  evex.66.0F3A.W0.128 50 /r RVMI ib
  evex.66.0F3A.W0.128.N16 50 /r RVMI ib
  evex.66.0F3A.W0.128.N4 50 /r RVMI ib
  evex.66.0F3A.W0.256 50 /r RVMI ib
  evex.66.0F3A.W0.256.N32 50 /r RVMI ib
  evex.66.0F3A.W0.256.N4 50 /r RVMI ib
  evex.66.0F3A.W0.512 50 /r RVMI ib
  evex.66.0F3A.W0.512.N64 50 /r RVMI ib
  evex.66.0F3A.W0.512.N4 50 /r RVMI ib
  evex.66.0F3A.W1.LIG 51 /r RVMI ib
  evex.66.0F3A.W1.LIG.N8 51 /r RVMI ib
  evex.66.0F3A.W0.LIG 51 /r RVMI ib
  evex.66.0F3A.W0.LIG.N4 51 /r RVMI ib
  evex.66.0F38.W1.128 4C /r RM
  evex.66.0F38.W1.128.N16 4C /r RM
  evex.66.0F38.W1.128.N8 4C /r RM
  evex.66.0F38.W1.256 4C /r RM
  evex.66.0F38.W1.256.N32 4C /r RM
  evex.66.0F38.W1.256.N8 4C /r RM
  evex.66.0F38.W1.512 4C /r RM
  evex.66.0F38.W1.512.N64 4C /r RM
  evex.66.0F38.W1.512.N8 4C /r RM
  evex.66.0F38.W0.128 4C /r RM
  evex.66.0F38.W0.128.N16 4C /r RM
  evex.66.0F38.W0.128.N4 4C /r RM
  evex.66.0F38.W0.256 4C /r RM
  evex.66.0F38.W0.256.N32 4C /r RM
  evex.66.0F38.W0.256.N4 4C /r RM
  evex.66.0F38.W0.512 4C /r RM
  evex.66.0F38.W0.512.N64 4C /r RM
  evex.66.0F38.W0.512.N4 4C /r RM
  evex.66.0F38.W1.LIG 4D /r RVM
  evex.66.0F38.W1.LIG.N8 4D /r RVM
  evex.66.0F38.W0.LIG 4D /r RVM
  evex.66.0F38.W0.LIG.N4 4D /r RVM
  evex.66.0F38.W1.512 CA /r RM
  evex.66.0F38.W1.512.N64 CA /r RM
  evex.66.0F38.W1.512.N8 CA /r RM
  evex.66.0F38.W0.512 CA /r RM
  evex.66.0F38.W0.512.N64 CA /r RM
  evex.66.0F38.W0.512.N4 CA /r RM
  evex.66.0F38.W1.LIG CB /r RVM
  evex.66.0F38.W1.LIG.N8 CB /r RVM
  evex.66.0F38.W0.LIG CB /r RVM
  evex.66.0F38.W0.LIG.N4 CB /r RVM
  evex.66.map6.W0.128 4C /r RM
  evex.66.map6.W0.128.N16 4C /r RM
  evex.66.map6.W0.128.N2 4C /r RM
  evex.66.map6.W0.256 4C /r RM
  evex.66.map6.W0.256.N32 4C /r RM
  evex.66.map6.W0.256.N2 4C /r RM
  evex.66.map6.W0.512 4C /r RM
  evex.66.map6.W0.512.N64 4C /r RM
  evex.66.map6.W0.512.N2 4C /r RM
  vex.np.0F.WIG.128 53 /r RM
  vex.np.0F.WIG.128 53 /r RM
  vex.np.0F.WIG.256 53 /r RM
  vex.np.0F.WIG.256 53 /r RM
  evex.66.map6.W0.LIG 4D /r RVM
  evex.66.map6.W0.LIG.N2 4D /r RVM
  vex.F3.0F.WIG.LIG 53 /r RVM
  vex.F3.0F.WIG.LIG 53 /r RVM
  evex.66.0F3A.W1.128 56 /r RMI ib
  evex.66.0F3A.W1.128.N16 56 /r RMI ib
  evex.66.0F3A.W1.128.N8 56 /r RMI ib
  evex.66.0F3A.W1.256 56 /r RMI ib
  evex.66.0F3A.W1.256.N32 56 /r RMI ib
  evex.66.0F3A.W1.256.N8 56 /r RMI ib
  evex.66.0F3A.W1.512 56 /r RMI ib
  evex.66.0F3A.W1.512.N64 56 /r RMI ib
  evex.66.0F3A.W1.512.N8 56 /r RMI ib
  evex.np.0F3A.W0.128 56 /r RMI ib
  evex.np.0F3A.W0.128.N16 56 /r RMI ib
  evex.np.0F3A.W0.128.N2 56 /r RMI ib
  evex.np.0F3A.W0.256 56 /r RMI ib
  evex.np.0F3A.W0.256.N32 56 /r RMI ib
  evex.np.0F3A.W0.256.N2 56 /r RMI ib
  evex.np.0F3A.W0.512 56 /r RMI ib
  evex.np.0F3A.W0.512.N64 56 /r RMI ib
  evex.np.0F3A.W0.512.N2 56 /r RMI ib
  evex.66.0F3A.W0.128 56 /r RMI ib
  evex.66.0F3A.W0.128.N16 56 /r RMI ib
  evex.66.0F3A.W0.128.N4 56 /r RMI ib
  evex.66.0F3A.W0.256 56 /r RMI ib
  evex.66.0F3A.W0.256.N32 56 /r RMI ib
  evex.66.0F3A.W0.256.N4 56 /r RMI ib
  evex.66.0F3A.W0.512 56 /r RMI ib
  evex.66.0F3A.W0.512.N64 56 /r RMI ib
  evex.66.0F3A.W0.512.N4 56 /r RMI ib
  evex.66.0F3A.W1.LIG 57 /r RVMI ib
  evex.66.0F3A.W1.LIG.N8 57 /r RVMI ib
  evex.np.0F3A.W0.LIG 57 /r RVMI ib
  evex.np.0F3A.W0.LIG.N2 57 /r RVMI ib
  evex.66.0F3A.W0.LIG 57 /r RVMI ib
  evex.66.0F3A.W0.LIG.N4 57 /r RVMI ib
  evex.66.0F3A.W1.128 09 /r RMI ib
  evex.66.0F3A.W1.128.N16 09 /r RMI ib
  evex.66.0F3A.W1.128.N8 09 /r RMI ib
  evex.66.0F3A.W1.256 09 /r RMI ib
  evex.66.0F3A.W1.256.N32 09 /r RMI ib
  evex.66.0F3A.W1.256.N8 09 /r RMI ib
  evex.66.0F3A.W1.512 09 /r RMI ib
  evex.66.0F3A.W1.512.N64 09 /r RMI ib
  evex.66.0F3A.W1.512.N8 09 /r RMI ib
  evex.np.0F3A.W0.128 08 /r RMI ib
  evex.np.0F3A.W0.128.N16 08 /r RMI ib
  evex.np.0F3A.W0.128.N2 08 /r RMI ib
  evex.np.0F3A.W0.256 08 /r RMI ib
  evex.np.0F3A.W0.256.N32 08 /r RMI ib
  evex.np.0F3A.W0.256.N2 08 /r RMI ib
  evex.np.0F3A.W0.512 08 /r RMI ib
  evex.np.0F3A.W0.512.N64 08 /r RMI ib
  evex.np.0F3A.W0.512.N2 08 /r RMI ib
  evex.66.0F3A.W0.128 08 /r RMI ib
  evex.66.0F3A.W0.128.N16 08 /r RMI ib
  evex.66.0F3A.W0.128.N4 08 /r RMI ib
  evex.66.0F3A.W0.256 08 /r RMI ib
  evex.66.0F3A.W0.256.N32 08 /r RMI ib
  evex.66.0F3A.W0.256.N4 08 /r RMI ib
  evex.66.0F3A.W0.512 08 /r RMI ib
  evex.66.0F3A.W0.512.N64 08 /r RMI ib
  evex.66.0F3A.W0.512.N4 08 /r RMI ib
  evex.66.0F3A.W1.LIG 0B /r RVMI ib
  evex.66.0F3A.W1.LIG.N8 0B /r RVMI ib
  evex.np.0F3A.W0.LIG 0A /r RVMI ib
  evex.np.0F3A.W0.LIG.N2 0A /r RVMI ib
  evex.66.0F3A.W0.LIG 0A /r RVMI ib
  evex.66.0F3A.W0.LIG.N4 0A /r RVMI ib
  vex.66.0F3A.WIG.128 09 /r RMI ib
  vex.66.0F3A.WIG.128 09 /r RMI ib
  vex.66.0F3A.WIG.256 09 /r RMI ib
  vex.66.0F3A.WIG.256 09 /r RMI ib
  vex.66.0F3A.WIG.128 08 /r RMI ib
  vex.66.0F3A.WIG.128 08 /r RMI ib
  vex.66.0F3A.WIG.256 08 /r RMI ib
  vex.66.0F3A.WIG.256 08 /r RMI ib
  vex.66.0F3A.WIG.LIG 0B /r RVMI ib
  vex.66.0F3A.WIG.LIG 0B /r RVMI ib
  vex.66.0F3A.WIG.LIG 0A /r RVMI ib
  vex.66.0F3A.WIG.LIG 0A /r RVMI ib
  evex.66.0F38.W1.128 4E /r RM
  evex.66.0F38.W1.128.N16 4E /r RM
  evex.66.0F38.W1.128.N8 4E /r RM
  evex.66.0F38.W1.256 4E /r RM
  evex.66.0F38.W1.256.N32 4E /r RM
  evex.66.0F38.W1.256.N8 4E /r RM
  evex.66.0F38.W1.512 4E /r RM
  evex.66.0F38.W1.512.N64 4E /r RM
  evex.66.0F38.W1.512.N8 4E /r RM
  evex.66.0F38.W0.128 4E /r RM
  evex.66.0F38.W0.128.N16 4E /r RM
  evex.66.0F38.W0.128.N4 4E /r RM
  evex.66.0F38.W0.256 4E /r RM
  evex.66.0F38.W0.256.N32 4E /r RM
  evex.66.0F38.W0.256.N4 4E /r RM
  evex.66.0F38.W0.512 4E /r RM
  evex.66.0F38.W0.512.N64 4E /r RM
  evex.66.0F38.W0.512.N4 4E /r RM
  evex.66.0F38.W1.LIG 4F /r RVM
  evex.66.0F38.W1.LIG.N8 4F /r RVM
  evex.66.0F38.W0.LIG 4F /r RVM
  evex.66.0F38.W0.LIG.N4 4F /r RVM
  evex.66.0F38.W1.512 CC /r RM
  evex.66.0F38.W1.512.N64 CC /r RM
  evex.66.0F38.W1.512.N8 CC /r RM
  evex.66.0F38.W0.512 CC /r RM
  evex.66.0F38.W0.512.N64 CC /r RM
  evex.66.0F38.W0.512.N4 CC /r RM
  evex.66.0F38.W1.LIG CD /r RVM
  evex.66.0F38.W1.LIG.N8 CD /r RVM
  evex.66.0F38.W0.LIG CD /r RVM
  evex.66.0F38.W0.LIG.N4 CD /r RVM
  evex.66.map6.W0.128 4E /r RM
  evex.66.map6.W0.128.N16 4E /r RM
  evex.66.map6.W0.128.N2 4E /r RM
  evex.66.map6.W0.256 4E /r RM
  evex.66.map6.W0.256.N32 4E /r RM
  evex.66.map6.W0.256.N2 4E /r RM
  evex.66.map6.W0.512 4E /r RM
  evex.66.map6.W0.512.N64 4E /r RM
  evex.66.map6.W0.512.N2 4E /r RM
  vex.np.0F.WIG.128 52 /r RM
  vex.np.0F.WIG.128 52 /r RM
  vex.np.0F.WIG.256 52 /r RM
  vex.np.0F.WIG.256 52 /r RM
  evex.66.map6.W0.LIG 4F /r RVM
  evex.66.map6.W0.LIG.N2 4F /r RVM
  vex.F3.0F.WIG.LIG 52 /r RVM
  vex.F3.0F.WIG.LIG 52 /r RVM
  evex.66.0F38.W1.128 2C /r RVM
  evex.66.0F38.W1.128.N16 2C /r RVM
  evex.66.0F38.W1.128.N8 2C /r RVM
  evex.66.0F38.W1.256 2C /r RVM
  evex.66.0F38.W1.256.N32 2C /r RVM
  evex.66.0F38.W1.256.N8 2C /r RVM
  evex.66.0F38.W1.512 2C /r RVM
  evex.66.0F38.W1.512.N64 2C /r RVM
  evex.66.0F38.W1.512.N8 2C /r RVM
  evex.66.map6.W0.128 2C /r RVM
  evex.66.map6.W0.128.N16 2C /r RVM
  evex.66.map6.W0.128.N2 2C /r RVM
  evex.66.map6.W0.256 2C /r RVM
  evex.66.map6.W0.256.N32 2C /r RVM
  evex.66.map6.W0.256.N2 2C /r RVM
  evex.66.map6.W0.512 2C /r RVM
  evex.66.map6.W0.512.N64 2C /r RVM
  evex.66.map6.W0.512.N2 2C /r RVM
  evex.66.0F38.W0.128 2C /r RVM
  evex.66.0F38.W0.128.N16 2C /r RVM
  evex.66.0F38.W0.128.N4 2C /r RVM
  evex.66.0F38.W0.256 2C /r RVM
  evex.66.0F38.W0.256.N32 2C /r RVM
  evex.66.0F38.W0.256.N4 2C /r RVM
  evex.66.0F38.W0.512 2C /r RVM
  evex.66.0F38.W0.512.N64 2C /r RVM
  evex.66.0F38.W0.512.N4 2C /r RVM
  evex.66.0F38.W1.LIG 2D /r RVM
  evex.66.0F38.W1.LIG.N8 2D /r RVM
  evex.66.map6.W0.LIG 2D /r RVM
  evex.66.map6.W0.LIG.N2 2D /r RVM
  evex.66.0F38.W0.LIG 2D /r RVM
  evex.66.0F38.W0.LIG.N4 2D /r RVM
  evex.66.0F38.W1.128.N8 A2 /r MR
  evex.66.0F38.W1.256.N8 A2 /r MR
  evex.66.0F38.W1.512.N8 A2 /r MR
  evex.66.0F38.W0.128.N4 A2 /r MR
  evex.66.0F38.W0.256.N4 A2 /r MR
  evex.66.0F38.W0.512.N4 A2 /r MR
  evex.66.0F38.W1.512.N8 C6 /5 M
  evex.66.0F38.W0.512.N4 C6 /5 M
  evex.66.0F38.W1.512.N8 C7 /5 M
  evex.66.0F38.W0.512.N4 C7 /5 M
  evex.66.0F38.W1.512.N8 C6 /6 M
  evex.66.0F38.W0.512.N4 C6 /6 M
  evex.66.0F38.W1.512.N8 C7 /6 M
  evex.66.0F38.W0.512.N4 C7 /6 M
  evex.66.0F38.W1.128.N8 A3 /r MR
  evex.66.0F38.W1.256.N8 A3 /r MR
  evex.66.0F38.W1.512.N8 A3 /r MR
  evex.66.0F38.W0.128.N4 A3 /r MR
  evex.66.0F38.W0.256.N4 A3 /r MR
  evex.66.0F38.W0.512.N4 A3 /r MR
  vex.F2.0F38.W0.256 CC /r RM
  vex.F2.0F38.W0.256 CD /r RM
  vex.F2.0F38.W0.256 CB /r RVM
  evex.66.0F3A.W0.256 23 /r RVMI ib
  evex.66.0F3A.W0.256.N32 23 /r RVMI ib
  evex.66.0F3A.W0.256.N4 23 /r RVMI ib
  evex.66.0F3A.W0.512 23 /r RVMI ib
  evex.66.0F3A.W0.512.N64 23 /r RVMI ib
  evex.66.0F3A.W0.512.N4 23 /r RVMI ib
  evex.66.0F3A.W1.256 23 /r RVMI ib
  evex.66.0F3A.W1.256.N32 23 /r RVMI ib
  evex.66.0F3A.W1.256.N8 23 /r RVMI ib
  evex.66.0F3A.W1.512 23 /r RVMI ib
  evex.66.0F3A.W1.512.N64 23 /r RVMI ib
  evex.66.0F3A.W1.512.N8 23 /r RVMI ib
  evex.66.0F3A.W0.256 43 /r RVMI ib
  evex.66.0F3A.W0.256.N32 43 /r RVMI ib
  evex.66.0F3A.W0.256.N4 43 /r RVMI ib
  evex.66.0F3A.W0.512 43 /r RVMI ib
  evex.66.0F3A.W0.512.N64 43 /r RVMI ib
  evex.66.0F3A.W0.512.N4 43 /r RVMI ib
  evex.66.0F3A.W1.256 43 /r RVMI ib
  evex.66.0F3A.W1.256.N32 43 /r RVMI ib
  evex.66.0F3A.W1.256.N8 43 /r RVMI ib
  evex.66.0F3A.W1.512 43 /r RVMI ib
  evex.66.0F3A.W1.512.N64 43 /r RVMI ib
  evex.66.0F3A.W1.512.N8 43 /r RVMI ib
  vex.66.0F.WIG.128 C6 /r RVMI ib;evex.66.0F.W1.128 C6 /r RVMI ib
  vex.66.0F.WIG.128 C6 /r RVMI ib;evex.66.0F.W1.128.N16 C6 /r RVMI ib
  evex.66.0F.W1.128.N8 C6 /r RVMI ib
  vex.66.0F.WIG.256 C6 /r RVMI ib;evex.66.0F.W1.256 C6 /r RVMI ib
  vex.66.0F.WIG.256 C6 /r RVMI ib;evex.66.0F.W1.256.N32 C6 /r RVMI ib
  evex.66.0F.W1.256.N8 C6 /r RVMI ib
  evex.66.0F.W1.512 C6 /r RVMI ib
  evex.66.0F.W1.512.N64 C6 /r RVMI ib
  evex.66.0F.W1.512.N8 C6 /r RVMI ib
  vex.np.0F.WIG.128 C6 /r RVMI ib;evex.np.0F.W0.128 C6 /r RVMI ib
  vex.np.0F.WIG.128 C6 /r RVMI ib;evex.np.0F.W0.128.N16 C6 /r RVMI ib
  evex.np.0F.W0.128.N4 C6 /r RVMI ib
  vex.np.0F.WIG.256 C6 /r RVMI ib;evex.np.0F.W0.256 C6 /r RVMI ib
  vex.np.0F.WIG.256 C6 /r RVMI ib;evex.np.0F.W0.256.N32 C6 /r RVMI ib
  evex.np.0F.W0.256.N4 C6 /r RVMI ib
  evex.np.0F.W0.512 C6 /r RVMI ib
  evex.np.0F.W0.512.N64 C6 /r RVMI ib
  evex.np.0F.W0.512.N4 C6 /r RVMI ib
  vex.np.0F38.W0.128 DA /r RVM
  vex.np.0F38.W0.128 DA /r RVM
  vex.66.0F38.W0.128 DA /r RVM
  vex.66.0F38.W0.128 DA /r RVM
  vex.66.0F3A.W0.128 DE /r RVMI ib
  vex.66.0F3A.W0.128 DE /r RVMI ib
  vex.F3.0F38.W0.128 DA /r RVM
  vex.F3.0F38.W0.128 DA /r RVM
  vex.F3.0F38.W0.256 DA /r RVM
  vex.F3.0F38.W0.256 DA /r RVM
  vex.F2.0F38.W0.128 DA /r RVM
  vex.F2.0F38.W0.128 DA /r RVM
  vex.F2.0F38.W0.256 DA /r RVM
  vex.F2.0F38.W0.256 DA /r RVM
  vex.66.0F.WIG.128 51 /r RM;evex.66.0F.W1.128 51 /r RM
  vex.66.0F.WIG.128 51 /r RM;evex.66.0F.W1.128.N16 51 /r RM
  evex.66.0F.W1.128.N8 51 /r RM
  vex.66.0F.WIG.256 51 /r RM;evex.66.0F.W1.256 51 /r RM
  vex.66.0F.WIG.256 51 /r RM;evex.66.0F.W1.256.N32 51 /r RM
  evex.66.0F.W1.256.N8 51 /r RM
  evex.66.0F.W1.512 51 /r RM
  evex.66.0F.W1.512.N64 51 /r RM
  evex.66.0F.W1.512.N8 51 /r RM
  evex.np.map5.W0.128 51 /r RM
  evex.np.map5.W0.128.N16 51 /r RM
  evex.np.map5.W0.128.N2 51 /r RM
  evex.np.map5.W0.256 51 /r RM
  evex.np.map5.W0.256.N32 51 /r RM
  evex.np.map5.W0.256.N2 51 /r RM
  evex.np.map5.W0.512 51 /r RM
  evex.np.map5.W0.512.N64 51 /r RM
  evex.np.map5.W0.512.N2 51 /r RM
  vex.np.0F.WIG.128 51 /r RM;evex.np.0F.W0.128 51 /r RM
  vex.np.0F.WIG.128 51 /r RM;evex.np.0F.W0.128.N16 51 /r RM
  evex.np.0F.W0.128.N4 51 /r RM
  vex.np.0F.WIG.256 51 /r RM;evex.np.0F.W0.256 51 /r RM
  vex.np.0F.WIG.256 51 /r RM;evex.np.0F.W0.256.N32 51 /r RM
  evex.np.0F.W0.256.N4 51 /r RM
  evex.np.0F.W0.512 51 /r RM
  evex.np.0F.W0.512.N64 51 /r RM
  evex.np.0F.W0.512.N4 51 /r RM
  vex.F2.0F.WIG.LIG 51 /r RVM;evex.F2.0F.W1.LIG 51 /r RVM
  vex.F2.0F.WIG.LIG 51 /r RVM;evex.F2.0F.W1.LIG.N8 51 /r RVM
  evex.F3.map5.W0.LIG 51 /r RVM
  evex.F3.map5.W0.LIG.N2 51 /r RVM
  vex.F3.0F.WIG.LIG 51 /r RVM;evex.F3.0F.W0.LIG 51 /r RVM
  vex.F3.0F.WIG.LIG 51 /r RVM;evex.F3.0F.W0.LIG.N4 51 /r RVM
  vex.np.0F.WIG.L0 AE /3 M
  vex.66.0F.WIG.128 5C /r RVM;evex.66.0F.W1.128 5C /r RVM
  vex.66.0F.WIG.128 5C /r RVM;evex.66.0F.W1.128.N16 5C /r RVM
  evex.66.0F.W1.128.N8 5C /r RVM
  vex.66.0F.WIG.256 5C /r RVM;evex.66.0F.W1.256 5C /r RVM
  vex.66.0F.WIG.256 5C /r RVM;evex.66.0F.W1.256.N32 5C /r RVM
  evex.66.0F.W1.256.N8 5C /r RVM
  evex.66.0F.W1.512 5C /r RVM
  evex.66.0F.W1.512.N64 5C /r RVM
  evex.66.0F.W1.512.N8 5C /r RVM
  evex.np.map5.W0.128 5C /r RVM
  evex.np.map5.W0.128.N16 5C /r RVM
  evex.np.map5.W0.128.N2 5C /r RVM
  evex.np.map5.W0.256 5C /r RVM
  evex.np.map5.W0.256.N32 5C /r RVM
  evex.np.map5.W0.256.N2 5C /r RVM
  evex.np.map5.W0.512 5C /r RVM
  evex.np.map5.W0.512.N64 5C /r RVM
  evex.np.map5.W0.512.N2 5C /r RVM
  vex.np.0F.WIG.128 5C /r RVM;evex.np.0F.W0.128 5C /r RVM
  vex.np.0F.WIG.128 5C /r RVM;evex.np.0F.W0.128.N16 5C /r RVM
  evex.np.0F.W0.128.N4 5C /r RVM
  vex.np.0F.WIG.256 5C /r RVM;evex.np.0F.W0.256 5C /r RVM
  vex.np.0F.WIG.256 5C /r RVM;evex.np.0F.W0.256.N32 5C /r RVM
  evex.np.0F.W0.256.N4 5C /r RVM
  evex.np.0F.W0.512 5C /r RVM
  evex.np.0F.W0.512.N64 5C /r RVM
  evex.np.0F.W0.512.N4 5C /r RVM
  vex.F2.0F.WIG.LIG 5C /r RVM;evex.F2.0F.W1.LIG 5C /r RVM
  vex.F2.0F.WIG.LIG 5C /r RVM;evex.F2.0F.W1.LIG.N8 5C /r RVM
  evex.F3.map5.W0.LIG 5C /r RVM
  evex.F3.map5.W0.LIG.N2 5C /r RVM
  vex.F3.0F.WIG.LIG 5C /r RVM;evex.F3.0F.W0.LIG 5C /r RVM
  vex.F3.0F.WIG.LIG 5C /r RVM;evex.F3.0F.W0.LIG.N4 5C /r RVM
  vex.66.0F38.W0.128 0F /r RM
  vex.66.0F38.W0.128 0F /r RM
  vex.66.0F38.W0.256 0F /r RM
  vex.66.0F38.W0.256 0F /r RM
  vex.66.0F38.W0.128 0E /r RM
  vex.66.0F38.W0.128 0E /r RM
  vex.66.0F38.W0.256 0E /r RM
  vex.66.0F38.W0.256 0E /r RM
  vex.66.0F.WIG.LIG 2E /r RM;evex.66.0F.W1.LIG 2E /r RM
  vex.66.0F.WIG.LIG 2E /r RM;evex.66.0F.W1.LIG.N8 2E /r RM
  evex.np.map5.W0.LIG 2E /r RM
  evex.np.map5.W0.LIG.N2 2E /r RM
  vex.np.0F.WIG.LIG 2E /r RM;evex.np.0F.W0.LIG 2E /r RM
  vex.np.0F.WIG.LIG 2E /r RM;evex.np.0F.W0.LIG.N4 2E /r RM
  vex.66.0F.WIG.128 15 /r RVM;evex.66.0F.W1.128 15 /r RVM
  vex.66.0F.WIG.128 15 /r RVM;evex.66.0F.W1.128.N16 15 /r RVM
  evex.66.0F.W1.128.N8 15 /r RVM
  vex.66.0F.WIG.256 15 /r RVM;evex.66.0F.W1.256 15 /r RVM
  vex.66.0F.WIG.256 15 /r RVM;evex.66.0F.W1.256.N32 15 /r RVM
  evex.66.0F.W1.256.N8 15 /r RVM
  evex.66.0F.W1.512 15 /r RVM
  evex.66.0F.W1.512.N64 15 /r RVM
  evex.66.0F.W1.512.N8 15 /r RVM
  vex.np.0F.WIG.128 15 /r RVM;evex.np.0F.W0.128 15 /r RVM
  vex.np.0F.WIG.128 15 /r RVM;evex.np.0F.W0.128.N16 15 /r RVM
  evex.np.0F.W0.128.N4 15 /r RVM
  vex.np.0F.WIG.256 15 /r RVM;evex.np.0F.W0.256 15 /r RVM
  vex.np.0F.WIG.256 15 /r RVM;evex.np.0F.W0.256.N32 15 /r RVM
  evex.np.0F.W0.256.N4 15 /r RVM
  evex.np.0F.W0.512 15 /r RVM
  evex.np.0F.W0.512.N64 15 /r RVM
  evex.np.0F.W0.512.N4 15 /r RVM
  vex.66.0F.WIG.128 14 /r RVM;evex.66.0F.W1.128 14 /r RVM
  vex.66.0F.WIG.128 14 /r RVM;evex.66.0F.W1.128.N16 14 /r RVM
  evex.66.0F.W1.128.N8 14 /r RVM
  vex.66.0F.WIG.256 14 /r RVM;evex.66.0F.W1.256 14 /r RVM
  vex.66.0F.WIG.256 14 /r RVM;evex.66.0F.W1.256.N32 14 /r RVM
  evex.66.0F.W1.256.N8 14 /r RVM
  evex.66.0F.W1.512 14 /r RVM
  evex.66.0F.W1.512.N64 14 /r RVM
  evex.66.0F.W1.512.N8 14 /r RVM
  vex.np.0F.WIG.128 14 /r RVM;evex.np.0F.W0.128 14 /r RVM
  vex.np.0F.WIG.128 14 /r RVM;evex.np.0F.W0.128.N16 14 /r RVM
  evex.np.0F.W0.128.N4 14 /r RVM
  vex.np.0F.WIG.256 14 /r RVM;evex.np.0F.W0.256 14 /r RVM
  vex.np.0F.WIG.256 14 /r RVM;evex.np.0F.W0.256.N32 14 /r RVM
  evex.np.0F.W0.256.N4 14 /r RVM
  evex.np.0F.W0.512 14 /r RVM
  evex.np.0F.W0.512.N64 14 /r RVM
  evex.np.0F.W0.512.N4 14 /r RVM
  vex.66.0F.WIG.128 57 /r RVM;evex.66.0F.W1.128 57 /r RVM
  vex.66.0F.WIG.128 57 /r RVM;evex.66.0F.W1.128.N16 57 /r RVM
  evex.66.0F.W1.128.N8 57 /r RVM
  vex.66.0F.WIG.256 57 /r RVM;evex.66.0F.W1.256 57 /r RVM
  vex.66.0F.WIG.256 57 /r RVM;evex.66.0F.W1.256.N32 57 /r RVM
  evex.66.0F.W1.256.N8 57 /r RVM
  evex.66.0F.W1.512 57 /r RVM
  evex.66.0F.W1.512.N64 57 /r RVM
  evex.66.0F.W1.512.N8 57 /r RVM
  vex.np.0F.WIG.128 57 /r RVM;evex.np.0F.W0.128 57 /r RVM
  vex.np.0F.WIG.128 57 /r RVM;evex.np.0F.W0.128.N16 57 /r RVM
  evex.np.0F.W0.128.N4 57 /r RVM
  vex.np.0F.WIG.256 57 /r RVM;evex.np.0F.W0.256 57 /r RVM
  vex.np.0F.WIG.256 57 /r RVM;evex.np.0F.W0.256.N32 57 /r RVM
  evex.np.0F.W0.256.N4 57 /r RVM
  evex.np.0F.W0.512 57 /r RVM
  evex.np.0F.W0.512.N64 57 /r RVM
  evex.np.0F.W0.512.N4 57 /r RVM
  vex.np.0F.WIG.256 77 - -
  vex.np.0F.WIG.128 77 - -
  legacy.np.op.W0 9B - -
  legacy.np.0F.W0 09 - -
  legacy.F3.0F.W0 09 - -
  legacy.F3.0F.W0 AE /2 M
  legacy.F3.0F.W1 AE /2 M
  legacy.F3.0F.W0 AE /3 M
  legacy.F3.0F.W1 AE /3 M
  legacy.np.0F.W0 30 - -
  legacy.F3.0F.W0 01C6 - -
  legacy.np.0F.W0 01C6 - -
  legacy.np.0F.W0 01EF - -
  legacy.np.0F38.W0 F6 /r MR
  legacy.np.0F38.W1 F6 /r MR
  legacy.66.0F38.W0 F5 /r MR
  legacy.66.0F38.W1 F5 /r MR
  legacy.np.op.W0 C6F8 - I ib
  legacy.np.0F.W0 C0 /r MR
  legacy.np.0F.W0 C1 /r MR o16
  legacy.np.0F.W0 C1 /r MR
  legacy.np.0F.W1 C1 /r MR
  legacy.np.0F.W0 C0 /r MR
  legacy.np.0F.W0 C1 /r MR o16
  legacy.np.0F.W0 C1 /r MR
  legacy.np.0F.W1 C1 /r MR
  legacy.np.op.W0 C7F8 - D cd
  legacy.np.op.W0 86 /r RM;legacy.np.op.W0 86 /r MR
  legacy.np.op.W0 86 /r RM
  legacy.np.op.W0 90 +r Ox o16 acc1;legacy.np.op.W0 90 +r xO o16 acc0;legacy.np.op.W0 87 /r RM o16;legacy.np.op.W0 87 /r MR o16
  legacy.np.op.W0 87 /r RM o16
  legacy.np.op.W0 90 +r Ox acc1 notacc;legacy.np.op.W0 90 +r xO acc0 notacc;legacy.np.op.W0 87 /r RM;legacy.np.op.W0 87 /r MR
  legacy.np.op.W0 87 /r RM
  legacy.np.op.W1 90 +r Ox acc1;legacy.np.op.W1 90 +r xO acc0;legacy.np.op.W1 87 /r RM;legacy.np.op.W1 87 /r MR
  legacy.np.op.W1 87 /r RM
  legacy.np.op.W0 86 /r MR
  legacy.np.op.W0 87 /r MR o16
  legacy.np.op.W0 87 /r MR
  legacy.np.op.W1 87 /r MR
  legacy.F3.0F.W0 A7D0 - -
  legacy.F3.0F.W0 A7E0 - -
  legacy.F3.0F.W0 A7D8 - -
  legacy.F3.0F.W0 A7C8 - -
  legacy.F3.0F.W0 A7E8 - -
  legacy.np.0F.W0 01D5 - -
  legacy.np.0F.W0 01D0 - -
  legacy.np.op.W0 D7 - -
  legacy.np.op.W0 D7 - -
  legacy.np.op.W0 30 /r MR
  legacy.np.op.W0 32 /r RM
  legacy.np.op.W0 34 - xI ib acc0;legacy.np.op.W0 80 /6 MI ib
  legacy.np.op.W0 31 /r MR o16
  legacy.np.op.W0 33 /r RM o16
  legacy.np.op.W0 83 /6 MI ibs o16;legacy.np.op.W0 35 - xI iw o16 acc0;legacy.np.op.W0 81 /6 MI iw o16
  legacy.np.op.W0 31 /r MR
  legacy.np.op.W0 33 /r RM
  legacy.np.op.W0 83 /6 MI ibs;legacy.np.op.W0 35 - xI id acc0;legacy.np.op.W0 81 /6 MI id
  legacy.np.op.W1 31 /r MR
  legacy.np.op.W1 33 /r RM
  legacy.np.op.W1 83 /6 MI ibs;legacy.np.op.W1 35 - xI ids acc0;legacy.np.op.W1 81 /6 MI ids
  legacy.np.op.W0 30 /r MR
  legacy.np.op.W0 80 /6 MI ib
  legacy.np.op.W0 31 /r MR o16
  legacy.np.op.W0 83 /6 MI ibs o16;legacy.np.op.W0 81 /6 MI iw o16
  legacy.np.op.W0 31 /r MR
  legacy.np.op.W0 83 /6 MI ibs;legacy.np.op.W0 81 /6 MI id
  legacy.np.op.W1 31 /r MR
  legacy.np.op.W1 83 /6 MI ibs;legacy.np.op.W1 81 /6 MI ids
  legacy.66.0F.W0 57 /r RM
  legacy.66.0F.W0 57 /r RM
  legacy.np.0F.W0 57 /r RM
  legacy.np.0F.W0 57 /r RM
  legacy.F2.0F.W0 01E9 - -
  legacy.np.0F.W0 AE /5 M
  legacy.np.0F.W1 AE /5 M
  legacy.np.0F.W0 C7 /3 M
  legacy.np.0F.W1 C7 /3 M
  legacy.np.0F.W0 AE /4 M
  legacy.np.0F.W1 AE /4 M
  legacy.np.0F.W0 C7 /4 M
  legacy.np.0F.W1 C7 /4 M
  legacy.np.0F.W0 AE /6 M
  legacy.np.0F.W1 AE /6 M
  legacy.np.0F.W0 C7 /5 M
  legacy.np.0F.W1 C7 /5 M
  legacy.np.0F.W0 01D1 - -
  legacy.F3.0F.W0 A6C8 - -
  legacy.F3.0F.W0 A6D0 - -
  legacy.np.0F.W0 A7C0 - -
  legacy.F2.0F.W0 01E8 - -
  legacy.np.0F.W0 01D6 - -
  """#
