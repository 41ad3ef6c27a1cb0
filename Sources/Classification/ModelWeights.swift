// Made by `indikator classify --train`; not written by hand. See `IndicatorModel.encoded`.
enum ModelWeights {
  static let encoded = """
    fingerprint 3081873330624569789
    steps 0.0016588059710978594 0.006772532785525694 0.001975921473412536 0.0024813678577850612 0.0017997158678383675 0.0001533865584732185
    sharpness 0.661921844111071 0.3510312863906072 0.7840258276917312
    texts 1d1fb3 dd3552 f5805c 171c4d2 17b96c9 19200f1 1961e7e 1b03da9 1c4e4e7 23d8ada 27cc4ec
    texts 283a349 28c1397 28f6b5d 293c94f 2a759d6 2d43985 2dbb8ae 2f8bdb5 312accf 326343f 327a929
    texts 360ecff 3f60fd7 40e97fd 44e647b 4520e54 4551877 4a24c4e 4dd261a 58f939d 5956f88 59cd62d
    texts 5c9346e 60922a1 62b08dd 646e230 66c3d64 6703a11 67425d1 6b83001 6edca6e 7335521 738fc93
    texts 7740306 7c23262 7ce4fea 7ef2b14 80a41d3 85554ee 8a4cc8c 8b34663 8f89f05 9117ffc 91d352a
    texts 978c294 9fc6450 a13607f a2d4ef9 a396021 a57c354 a697585 a835bd0 a8a1646 a9cb50f ae427c3
    texts ae5f94e af28289 b2e0c7e b48f638 b4fb6ea b55488e b84d1a0 bea77a3 bf472ac bf9ea0e bfd9d78
    texts c0037de c1fe79a c52bf21 c6c88aa c89b447 c8dec21 d21c40b d354ee2 d3e7445 d70a44e d9629e4
    texts dcef0b2 dd3eb00 df5645b dface71 e0492f3 e25b784 e2b19a7 e7f96a3 e88f327 eb3f692 f49ebe7
    texts f777db8 fba9d1d 102f95ba 1108e0a7 1124d913 112c4eca 113c80cc 114a4574 115bfe89 1165df71 11b6b428
    texts 11cdab71 11d0d93c 12221196 1224ccd9 124c6b17 125eeb2d 126add75 12c3f3d3 12ff84f0 13549b60 1377a45b
    texts 137c1438 13b16eb6 13e38a66 140f6a55 14330efe 14586821 146096e7 146d9b94 14818bbe 14e02967 14eb3a9b
    texts 1505d90b 152f90b7 154705e5 156d98db 15751889 15a37b11 15ab26b5 15bd70cd 15c59ef9 162e59e0 16407538
    texts 165320fd 16563bed 165df630 16672eac 16886830 16898f8c 16bd2a4a 16d100dc 177cf82c 177fe782 17b45ff7
    texts 17dd3c67 18013acd 1819dd3c 182b24a0 185463e8 18866397 18909a54 1897f363 18b9b2d1 18d30990 192fc808
    texts 196f78c4 19db8361 1a16f6d0 1a539f35 1a5daea0 1a9fab78 1ab7cceb 1b03827d 1b432499 1b947e0a 1bd1b5ef
    texts 1bdda6ae 1bed79fc 1c0f50b7 1c2d9ed4 1c35ad41 1c3ad9fa 1c4271a6 1c793c72 1c899434 1c8b5850 1cc46fd4
    texts 1ce8e067 1d05621b 1d13a5e9 1d76dd7c 1d9c7170 1db1a58b 1e30c0a7 1e391657 1e3b6157 1e439961 1ea5c1bb
    texts 1eb11821 1f1fb613 1f46ee73 1f4e8735 1f591bd6 1f6ecc95 1f816c25 1f9ed79e 1fa20549 1fb181e7 1fc3b743
    texts 1fcbad8a 1fcecd27 1ffaf018 206d5884 208b4449 20c2dcf7 20d84460 214db9dc 21820256 218743e8 21f4f5db
    texts 22373d34 2259aa49 2271d0d3 2278fc04 228cb35b 22935c84 229b4f55 229fcfb1 22aa55a5 22caf3f6 22edcd03
    texts 2307456f 23b3f494 23cab17d 23ce9731 23db664d 23e7721b 2431648f 24447848 2460c5a0 24731e69 2480382b
    texts 2493acde 24ad231f 24d306c5 24d55591 24f00157 250f4484 25207cef 2533f038 2553c634 2571b837 2581d8fb
    texts 25a4cf62 25e0d747 2602df2a 2608268c 261403d4 261e79d9 261ea93f 2651d694 266f56f9 26f67b83 274bc24d
    texts 27b5a315 27ed216f 288d0ad1 28a8d532 28bc170d 28bc6b0a 28be6729 28efdd37 28f08731 290a475a 292338dc
    texts 2946a93d 297e7075 29a6396f 29c7a6e2 29d67b23 29d71563 29dd17da 29e1580d 2a4905de 2a514420 2a58c03f
    texts 2a73381b 2a8c8ea1 2ab12b16 2b35cf4d 2b951977 2c10bdee 2c4e3f57 2c5063d9 2c59918b 2c7a533b 2c822ca7
    texts 2c933ebf 2cb3d38c 2cc055a4 2ce4df99 2ceff90c 2cf781df 2cfa14e6 2d0c4200 2d16041c 2d24dc97 2d326939
    texts 2d341f73 2d4c6994 2d5d0d73 2d748895 2d989a44 2dc29757 2dccb0e9 2dd5bf35 2df5ae90 2e28a000 2e2fb7bf
    texts 2e3501a4 2e589a0c 2e69b1d2 2e89d55b 2eda494b 2f67a7cd 2f6a5635 2f822671 2fc4cdef 307d9e3d 30c55388
    texts 30d66ad5 30f122da 31695c55 3189489c 31ad2277 31cf310e 320469c0 323a3c71 326dcb66 32893b1f 329a422f
    texts 32af8a40 32f29172 3316cf79 332c2749 33501036 335c4819 3367b4a6 33c38ad0 33f62363 34024ef1 344be323
    texts 344d43a4 34afd887 34b6783f 34cc024c 34eb0e00 35390bd3 358db734 35d75a26 35dd166e 361243ec 3615a7b7
    texts 3616f684 36880ba0 36c178a0 36e3d033 3710a755 3736b71f 37530abf 376743a9 376e5e5a 3775bdb6 377c006f
    texts 37944263 37bc6b9e 3828572e 382dfaa2 3834092f 38477b47 386c86c9 389ca804 38d077c8 38e7e6b6 391520d6
    texts 3920778e 3947c076 395335fa 3969be61 39b00659 39c435d6 39de980b 39e2dcba 3a5192b5 3a5dc682 3a808baf
    texts 3a99c7f8 3a9a24e7 3b0fd8c1 3b1c497e 3b45bc2f 3b49e46a 3b538585 3b643500 3b7347ab 3b8d4052 3bcf0d22
    texts 3bdbbbbb 3be11159 3beefc7b 3c007567 3c0b1747 3c1d7ed6 3c2dca08 3c68306f 3cb09fc9 3ce7b9c4 3d0df50d
    texts 3de8af23 3df98d63 3e02d106 3e067fe3 3e386aed 3e3bd3a7 3e67881d 3e7631c4 3e9522f1 3e962f4a 3eaff1f5
    texts 3eb716b6 3ecb75e3 3f7e5724 3f7edea6 3fb1bac6 3fbe2ef7 3ff18913 40454c1e 40a3fe1e 40a4671b 40b04c2e
    texts 40d588e4 40fa5ad1 412a20bf 4133b52e 413d0dfb 416df545 4182a112 418f558e 41a008a4 41b5d76a 41c48420
    texts 41ca4ebe 41ce36c6 41e226c6 41e65510 4204dbb6 42395bc5 4263b39e 4273ceb7 42a95662 42eb6b91 430e64f4
    texts 432caa1e 432d85f6 433d2814 4347b427 43525e6b 435a2896 439442d3 43cd5a15 43ef17d8 43f489d9 44126287
    texts 44254004 442dd5f3 44a0926a 44a4f41a 44bd5a23 44df4479 44ee55b4 44fa9fad 44fcec56 45241fa1 45596e1b
    texts 457175fd 458a0ae3 45bf1eea 45c0cff5 4621f747 466cf867 46a43d7c 46d43458 46f26bf7 47089d50 47285274
    texts 475458c9 4767229a 478be152 479addf4 47b573ee 47b6382f 48021f39 484b44d7 4896a4d8 48b3c753 48cff1b2
    texts 48da5f2d 49131772 498e2cd7 49b3a54b 49e71831 49f93fa0 4a4fde91 4a5d005f 4a5e20b6 4a827dc8 4aceb419
    texts 4afc2ab3 4b02217f 4b20972f 4b525150 4b546bf4 4b786073 4bfc6664 4c2a779c 4cb42b8c 4cd10ed5 4cf75a16
    texts 4cfe7649 4d092d04 4d0ccabe 4d16878f 4d60c9d3 4d8ba9bc 4db4c745 4df92f5c 4e8803b8 4ebf5dce 4efc83d0
    texts 4f22cb87 4f51a11c 4f5d2439 4f8f8ead 50000f89 504c7a6d 5054170c 5059da9c 50893ca0 50990445 50a1b0a1
    texts 510e663c 510fa764 51cc1f79 51d4896d 520b5272 52129749 52547de8 52771e20 527adfa7 52b53dd6 52d7ae76
    texts 52dc6686 52eaa111 52fd2909 52fd6224 536b70a6 5376910e 5389b6f0 53ab2205 53d68529 53ef50b9 5407ed0c
    texts 54303d65 546767fe 546c6fcb 54b22156 54c1f4c8 54e44a7f 550ccbc3 5541787e 5560c3cd 556a5ba9 55fd814e
    texts 56077f5e 561683d9 561c3b8b 564ac8f3 566714cf 566ec4bb 568448c3 56b719a4 56ef59c6 573f3d57 5769dbc2
    texts 577d15ef 578ee343 57c5c974 57f602d7 585b9770 585be5fb 5864156d 587860d9 5968609a 598681ee 5990783d
    texts 599e5f3a 59c2d989 59ca4a67 59cf59e0 5a3d9b1c 5a58a343 5a5b2e29 5a64e4d2 5a784052 5a8ee8d2 5ad27755
    texts 5ae02518 5aeca553 5af5715a 5b36d5ac 5b5b6e61 5b5f95a5 5be14ba0 5be6d5a7 5be75ce2 5c14350c 5c33949c
    texts 5c54ab17 5c7d5d79 5c86d752 5ca78741 5cb5dab6 5cbd7e4e 5d1369cf 5d659368 5db99705 5dd7796d 5e54c27b
    texts 5e805957 5e87cb27 5ea4957d 5f16f5b8 5f3db0d6 5fbfc5e5 5fe6efdc 5ff023de 60267d8c 606f36b2 608ff72c
    texts 60afa47b 60c22292 60cacb35 61358114 61673ce2 616aa640 618b2be6 61acedb9 61ae67f2 61aff043 6242f613
    texts 62613393 62a6897a 62d1c42a 630920ec 6330e803 634f9630 635d2813 6369a9b2 6398f081 63a65c8c 63b8466a
    texts 63d079c3 63ee9f4c 63fa67fd 64276afb 642ba65e 644ff328 647df22c 64bf1c4f 65514436 655ca5fc 655e66f2
    texts 65a1a9e8 65d4489d 65d7950b 65e31fff 65f30301 6617edf9 661ded80 663838c0 6690c06a 66a0fe8a 66c1381e
    texts 66e688bb 6700076c 670c7452 6724d035 6749db28 6762a679 678f5b1c 67acbc44 67ae34b8 67c62be4 67ceda46
    texts 67d3948f 68cdd522 68f4d465 68f561d8 6904a74c 69151a6d 6946f187 6998ea13 69a07da0 69c5d32c 69e0c870
    texts 69ea9c44 69ee7584 6a01a8f8 6a0cfefb 6a1d7aa6 6a36e9dd 6a678856 6b715316 6b9707d6 6bc89580 6c1aa0c9
    texts 6c1e3f25 6c45a400 6c8fe89a 6ca7c753 6cbbd80b 6cbcb9ac 6ccca2e1 6cd1b4d2 6ce4aa54 6d1efb18 6d77edd8
    texts 6db533ae 6dc168cb 6dded1a2 6df5c95b 6e2d650b 6e6d3185 6e6e13db 6ec06c4d 6ec84dd2 6efb7dd1 6f1962f0
    texts 6f2f3c46 6f326028 6f4b2b8e 6f7622f3 6f7a2cad 6fb98429 70b88e6b 70b96e38 70f6439a 711a7546 711c43d7
    texts 715b1422 716fe8b7 7170170f 7180814e 71816dce 71e1fc67 71eb8e09 7216a5a7 72305ee4 7277fdaf 729db220
    texts 72a7bc17 72daa8d0 72e45f05 72f4cefe 72fb0fcb 733ca1a6 7396fc67 73fb72a8 74430edd 7443ae15 7455c679
    texts 74716388 74893f77 74abf750 75092480 7536ece8 75971f01 75b3448a 75cf4bcd 75e9ce4a 760eafb9 76210da6
    texts 762700de 765c1cf4 76712228 76879d04 76ae1cf9 76b5c2e5 7732ab54 77579fe6 775b4dc3 7768d54b 779c13b4
    texts 779cfc48 77a6ba7b 782a20b3 7844e8c2 78522eca 78974d4b 78a0e7be 78e34bad 78e9c21a 79097dff 792d6e5d
    texts 793d84d2 79679e13 79a7f9f1 7a9ef110 7aa31ef2 7adbb8c2 7b051a64 7b2083ec 7b288287 7b5cb267 7b80e130
    texts 7b8d25e1 7c0a71b4 7c3f0cc3 7c55dafd 7cb6a733 7cd90742 7ce4a42b 7cf09d1e 7d11cf72 7d57ce8f 7d65f291
    texts 7d6b73c4 7d9ad898 7d9f885f 7dac1174 7dfbaaa6 7e0c052b 7e19d9fd 7e19f4fd 7e1d8155 7e2b9fde 7e5fea52
    texts 7ec4a3a5 7ef030fe 7ef78dbe 7f3ad1ad 7f762347 7faf2acc 7fb665bc 7fba5bf7 7fbd4509 7fbeadcc 8001950e
    texts 80021789 800decec 80510a23 809c8b3a 80a1753f 80ce0d1d 811239b1 811af046 81300fa4 8152f667 81571be0
    texts 81c8843e 81e01c74 81e44877 8208258b 8211959d 8243d2c4 824aa6d7 82650ccd 826be617 82719029 82ac4d90
    texts 82e525d5 82e7c46a 8303ff6d 8325836e 833e926d 8355ec55 8372d0d1 83747e52 8385f028 83f1800f 83f6bce5
    texts 844c95ac 846ef25a 84762dea 847a8f9b 854459ea 858b4ae4 85951ea2 8596f89d 85f6b8ca 864e1c56 8671ac4d
    texts 86cd393e 86cedd57 86cf5773 8740d46e 87608f0f 8778c989 877ce181 878055fc 87c0050e 8811f9de 8853af1a
    texts 88953810 88a6b799 88adb1be 88d8d0d8 890c2e11 89160773 891ea669 89315c8b 896a063c 8978fc34 8984b1d9
    texts 89c017de 89d7e284 8a0c2218 8a0f5014 8a20ec84 8a2de378 8a86103e 8a92dd06 8aa22392 8ac7800f 8b428a9c
    texts 8b5715af 8b6de6bd 8bac3828 8bc04fa6 8c1d72b6 8cac8629 8cade05a 8cdbc829 8cdcee01 8d2ad3dd 8d36e527
    texts 8d419c3e 8dc00f3b 8de5dd03 8e081cd4 8e4671fd 8e9cbefe 8e9d23a9 8ee3f6e9 8eeb3ea3 8eece592 8ef9e89f
    texts 8f01a49a 8f39b510 8fd27804 8fd97395 9054b94d 907b38a0 9087a60a 908d7fa3 90a50549 90ae5ceb 90e0f715
    texts 911b127e 9142659f 91551660 91590cfc 916b8071 91723b03 919070eb 91a6c0e5 91b418a5 91eaa6d6 9201661b
    texts 9204d366 9208d5cb 92550ec9 92842391 92bc9b17 92d0150b 92dce1a1 9304c680 93182317 93542ce9 935e8f41
    texts 936c7d1e 9375dd65 93a01fa8 93be38bf 93c1fb87 942dc477 94487125 948478d2 94c8a73b 94dc5a4b 94e89293
    texts 9565ab00 95994b25 95adb2ad 95aeb631 95b24df8 95b6d738 963f2a49 96822bef 969d40af 970b83f1 973c4377
    texts 979c6eff 97a4578e 97bcd262 97c74ba1 980625dd 980cf9da 9819a316 982a0714 98994c3d 98fc36cf 9903bef1
    texts 990bd722 9917a2e3 9927f436 992f480d 993390ee 9976a291 99982ce0 9a490c03 9a674a48 9a6beba7 9a946900
    texts 9ac0b33e 9ad0a1f2 9b0f7e00 9b1c885a 9b527cc5 9b7775e1 9b7e6465 9bc0f986 9bfba64c 9c0c13f2 9c3686b9
    texts 9c40f572 9c59a514 9cc43075 9d178d8b 9d25d774 9d325586 9da77b47 9e479972 9e628b07 9ebf09a2 9ecad537
    texts 9f2a6738 9f5e6db9 9f7de893 9f861e42 9f8f8e26 9fae3471 9fb1b257 9fe5b01b 9ff942da a0064279 a03b6d30
    texts a0437ec3 a06acfd5 a08b9390 a0c3d519 a0d8f93a a0dea6b6 a0ff0138 a1030fea a1862f2d a1b8ed36 a1c443b9
    texts a20279db a20b8b35 a21c4b02 a230a27d a25f38a9 a2763ea0 a2798f4b a2cfc259 a3523731 a36787aa a38c88f0
    texts a38f4f5a a3f4293c a3fe4842 a41bbfef a424b528 a428b297 a42a9228 a44cc069 a44e5c67 a4618a86 a49fdffd
    texts a4bf89e8 a589a814 a59009e7 a5af0756 a61b84b5 a6362757 a660632f a6696ef5 a6861088 a6a7835d a6ee3a67
    texts a7240cce a727aa1b a754bdb4 a76008af a782020f a78f2ab1 a7a63a9b a7d53787 a817a361 a8201c7c a82792a3
    texts a8ff0002 a939fb6f a977e5cd a985ae0d a9baff54 a9bcac0b aa1ee07a aa2bb17e aa363683 aa6abaf6 aa774e24
    texts aa80c8df aaf24841 aaf7851a ab43a4be ab5e3ccf ab61a4ec ab7452a9 ab78e1b2 ab9799de aba45ad1 abc15cc9
    texts abe320e2 abf2d4d0 abf2ec7a abf389d9 abf847bb ac222bc2 ac4b265c ac55bea2 ac66f029 ac78b080 acb1b676
    texts ad051dff ad1b093b ad38d30b ad5c797f ad85df95 ad8e4742 ada89588 adfbf0c2 ae0568e0 ae17a10e ae2be37e
    texts ae45c4d0 ae6c4db9 ae6e31fb ae88968a ae9054b9 ae97c692 ae9f5d8b aec458c9 af2d4223 af60d648 afa590db
    texts afab2341 aff4bd3e aff580d6 b025f092 b0265b0a b044fde0 b05677ff b08dc03e b0b75fe2 b0f51783 b11034a6
    texts b11e5d60 b126c22a b1472775 b18012f6 b18de81e b1b3f5aa b1f0055e b1f7fd8b b219c856 b220ece4 b220fff0
    texts b28ea63d b2a10ea3 b3386c29 b345b362 b3a22e8a b3aae003 b3d8c680 b413ce6d b417b1a0 b42c17d0 b438870d
    texts b44800e3 b4671c91 b4f33ac3 b4f59137 b5117bc3 b5517291 b5607586 b5769770 b5adfb29 b5d64e12 b650dae1
    texts b6893dd6 b6bdc2bb b6c080cf b6c5896a b70952be b72e9f05 b73ea991 b75b2587 b75d4c20 b767b462 b76bb082
    texts b77e51ae b782ece9 b799cd69 b7c05150 b7ed3c75 b7f95c3f b80f7529 b81b7519 b82df9ed b83f1a30 b84e6f7a
    texts b86f853a b89d482a b9491357 b94d5553 b9b6dd16 b9e8ec63 b9f63c67 ba027f26 ba10a8d7 ba11d572 ba3eb6b8
    texts ba4b96b8 ba587f07 ba640a64 ba74ed73 ba859e1d ba946c6b bad271e1 baefc5eb bb0e364d bb21dc7d bb632724
    texts bb86c76b bb98a127 bbb90b70 bc01785d bc32c7bb bc4cfebc bc6aad04 bc73beab bc7fb001 bccec5a8 bd0012f7
    texts bd36467f bd36c4c9 bd5eebb6 bd8fcd9d bda2d48a bdb13426 bdd38799 bdd8ac76 be368e65 be81ebaa be95c819
    texts be9a3217 bf3ce4a6 bf5d8fec bf671809 bf81acd4 bfa33e68 bfbb6655 bfdeec16 c0507094 c05201cb c05dd1af
    texts c075bb1e c0b9acf0 c0e5a1d6 c113511e c139a4a1 c152498e c1601557 c16e9b0e c193bdb1 c1ac77ff c2482171
    texts c253a285 c299e46d c29e6eec c2b162ca c2bbf666 c2c0f3ca c2c1866b c2f77c04 c2fd5b08 c30b4d73 c30d5da1
    texts c33f0482 c3aafef1 c3e9f752 c3eb7cf9 c42f648f c4f4928a c5484574 c587c43f c5c3876a c5c5ce15 c5edc4a2
    texts c6246176 c624a322 c6594325 c6af2a19 c6bba57b c6ca2f1e c758478d c77a49b5 c77af081 c788426c c79dc867
    texts c7a45235 c7be1b8d c835bed1 c86ab5c0 c87142fc c882d600 c897636f c8c3ff99 c8c7585b c8eb58df c9025233
    texts c907aed3 c92caa10 c945e2e3 c94fe951 c956547f c99cc961 c99d0ece c9b8d772 c9d260c7 c9e6b68a c9f5eaef
    texts c9fc2afb ca2e6b68 ca71b543 ca8ec9b5 caa2ca47 cab2dcdd cabd9ee0 cac3f7f3 cb3a7d5c cb3c3bd4 cb482388
    texts cb4c62a5 cb4e12e5 cb559d04 cb70b763 cbb51915 cbd0c8d7 cbf401e3 cc0a3123 ccac2588 ccda5ee8 cce8a6a2
    texts cd0d35a8 cd285fef cd355ec1 cd79b3f6 cdb142d4 cdb2c500 ce2d7f2e ce3b8b2a ce43cc9f ce48fbdb ce8ac140
    texts ceaeae35 ceb1f081 cebf2e08 cee989bc cef7109f cf44e3bf cf673593 cfa7ce64 cfaff009 cfb65409 d06365b9
    texts d0a74785 d0a7f34b d0c77283 d0d35c36 d0d843e2 d0df4fd9 d0df98a0 d0e1d605 d125fd55 d1346581 d1749e2b
    texts d1d0a224 d1e7b7cc d209e496 d22812a4 d249f8a8 d2ad9250 d2d03ed4 d2e9e01b d2ead015 d2f77fea d3296b41
    texts d358ba0f d3a7ca82 d3caab93 d3d93236 d3f6d771 d42fe0ae d43f3973 d4566062 d46d56b5 d47e6a3a d480c455
    texts d5b426e4 d5f9c2cf d5fcb4e0 d659f4da d65de0bc d67d7eff d681e463 d686dd2e d68bebb8 d6bdbe5c d6ca485f
    texts d6d91ac7 d6fc3e9c d71cff30 d7261144 d72ef299 d77c15fb d79aa8da d7a39571 d8c68b15 d8df3dc6 d91f24fa
    texts d9309f5d d941615a d9428b1c d974cd5e d982a195 da0c7ba3 da37710a da55bc45 da71cc5b da9687c9 dacda3a8
    texts db2a4de7 db2ab068 db398d28 db5d8d10 dbb9bd06 dbdc9c70 dc402278 dc4996df dc712229 dcda5044 dd115518
    texts dd719598 dd963cb9 ddbf7f0c dde96b90 ddfe5e46 de871688 deb16e97 dec5703f dee92d2a dfa3e72d dfb9bfa6
    texts dfb9ec04 dfbce633 dffc55f8 e007ffb5 e01d7eac e0421a65 e08a0a10 e0afecd4 e0bc131f e0edd195 e0f6a033
    texts e0f7cb4f e10d4a3c e110513d e1199d01 e165ef4d e189330b e19c957a e1d89134 e1fff008 e2120bdc e224e2b8
    texts e2281a3a e2459fc1 e24c1aa4 e25b71b7 e26e1f1b e29bce1c e2c09c3d e3012998 e30f7d9b e33c94ea e360a1b4
    texts e3644fff e36a568a e3956fdd e3a48818 e3a62ce1 e3e69c71 e40b69d0 e415f9f1 e435cbda e4473678 e45c6fcd
    texts e4776272 e4da36f2 e4f32b7e e4fcf825 e5127741 e5571baf e5fd163b e609d461 e66af97c e68453dd e6848bc2
    texts e6894cb1 e6b2f510 e6c93e09 e72141fd e722fda7 e738e3b0 e74900de e74b9ab0 e75c8c3d e78d9065 e79cd5fe
    texts e7b0924e e80ce9ee e84a5635 e87ecf24 e88ddc1d e8b78d4b e8d25857 e8f2a7c8 e8f9c55f e9085943 e9121890
    texts e928f818 e943b0bf e95c6f95 e96362f8 e97f1016 e992cdb6 e9a9620f e9d7bc45 ea135d35 ea27b823 ea4ff4f2
    texts ea683f50 ea6fa32b eab0e935 eabbbbe4 ead76f27 ead78772 eae42b51 eb33fe8d eb3b524b eb568b18 eb835aa7
    texts eb944563 eb94f4d7 eb9daec5 eb9f6c6f ebc8931b ebcc873f ec23191a ec2ef408 ec6c3bde eca035ca ecb039c1
    texts ecc183bd ecc6a833 ecdb0320 eceb06e5 ed7b6cdf ed7cb4ff ed810519 ed937206 edb6179f edbbebe7 ee10eed7
    texts ee198f7f ee4bd9ad ee6b5d78 ee83bb0e ee9b59b7 eeccc4c1 eed30c1a eedbb45d eee18635 eef5e351 ef4e4fe0
    texts ef780bdc ef7d8496 f03d810d f0640b66 f07c64a2 f0ab530b f0c04b1d f0dd10ec f0e3edf9 f12e33b4 f17e9dec
    texts f1edba53 f2090532 f22e2923 f25c0dac f27ba166 f2907b35 f2e0e877 f31d24fc f344bf13 f361af21 f38610c7
    texts f3a792ea f3dc7909 f3f17cf8 f3f9951c f420b0d1 f43ae068 f4551119 f456a731 f4795c20 f496ac6a f4991af5
    texts f4a5a553 f4dfc503 f5145fcc f52623a0 f526e592 f547a73c f567c808 f5ec1aef f602f738 f6120579 f62ccd12
    texts f6372aad f637772c f65d7553 f6777e80 f6c15aea f6c3fbb5 f6cc5c6f f6e03c71 f6e9fc46 f708903f f73ea378
    texts f7590c03 f7754484 f782286d f7996d93 f79d0011 f7bb7892 f7e5fbc2 f7f67aac f850ed48 f8660dbb f8c84856
    texts f8f58a80 f973b7d2 f9787825 f9b2c531 f9f1593b fa3a9854 fa6abd15 fa7293e2 fada2dd5 fae10e39 faebb2cc
    texts fb02ddfc fb5d281b fb6c115b fb9dc62b fcd76742 fd08ffc4 fd168723 fd8766b4 fdd0ffe1 fdd14536 fddb3daf
    texts fdee106f fe33d1bd fe5412b8 fe792038 fe8e92e4 fecd8b5b ff19858a ff3fb916 ffa24d6b ffa67ccc ffcbd242
    esfnfRgvgjgAgRgAgFftf8kMfigGfzgefRe_gAgAgGf_gAflfxgBgCgMfwfMgDf9fggHgOhDcGgDg3gtfrZ-e-f3gieVh7dnhe
    f_ige5fOj0bOgEd_fridc_gof1gse5hlerdjfUe3fFledNfTgAfpgbf1jCdJgheQfLiaf4fygAf_gGfygdh8gOf0gRf0hqfdgA
    gefnf_fI.ABg2gBhaelftkvhDf4gwfPfwdggTf9gCfxgBhQgof7fvgdfogPhhfSfJiWdWfNhYf9hDfofqjFgMgXeQhdfzgGgRf
    _gwgBfFcagBfvgQfugDbQf8gAf-gAgCf4iefSgXhFdyfPfNf_fxgIghdPcrgLd7htf9dHd5fqh2gAe0kVgaf-flfphIgbgjfvg
    kgfeSjggcf8f7gdfkcMe1f_fyfkghYtgZgAgBf9f8gJgaftftfzgviafJfshogAepgxgYf9gRfggIcEfDgEfwe_hvfGhIfPdrh
    0fzcpgOgDgGf9f1fYgjf9hVfPfrh0dRfkiue-fIdRgnf6gmfqgdkDfkgAfvgrfYdqhOfeeAiffigcrBhRhygnb7q0d_gvdHiwf
    qbygahKc_fOiiahe_fieteTjSfsf2gAf-f-gDfhfuf7gQgIfhgKfff-gNfzf6eJfQf_hIeOgJgAegfBdVjXeEcYd8f9f8f_gSf
    1gGgAfug4fFgagefwfufofxfofaf5ghgMeofIflf9f7hkeHciftgYezfygWhZfugSf0gOf4eziMfteqhPfXg8dgeag6fygYiYg
    Kf-f-gDf_gIfOf1fwgTfhcKfqf-gFgPfmh3f_iRd-dahei9gnf_f-fygCh1gAgAf_gAgAetf_gAf-f_gAgsgZfrfvgQfvf-fdg
    Af9gFf4gEf4gagDf9fugAlBfliSgnbskAg8fuhQfvemighKfrggfrgMjpgsf5fmdVihe1fkf-flgmfshOjae6kYcjhJj0hzgPd
    qfjhpgygOf_gWf1fih3gzgufjgaeyhOg8f3e_h2eHiEf9gAf8gffxf8fif_gUf3f0gYimf6gdgFf7lyhqfPdxeNkjhCgNf_gGg
    Rf1fckdf_iYfee2j4hrf7hafBf4jehKf3hKfwe3hjd5hTe0ekkBbYfofwgYfjg9gdg8gEf4eIj9d3gCgAgBgrfBjXlRfjg3eyg
    iiMgHf-e0hGgBePiqgAhdd2gliGgjf9fogSgigyixhgePe1gkgYhyhDjge1cZk7g8gWfof7fRhQgHgBg_fZf4jhc0fffzgJf_d
    EfWf-f-f0gne6hNgAgbfmgFm4c7gTfbfUgAfXkJgnhDexfln_c9f7fyfugkbkhjf-gCf8gIiFgjf6gIfvfjfrfsgIgAfxf3iSf
    ef6iPfZfZeYfigAfygdfdgpc1gAfMg6gaabfff-iafSfBg2icfFfIhGfpgggdfWe_gjgTeKgBgAgLgAf8gihigAhDhWeQjPgOh
    RfYfjfCfYgAgAgDgAf4gcgifyfMgcfLkyfyf8gEf8f1hHgNf8gLf4fvfUf3gAf-gAgAgnfngAf7gGf-fIhNgAf1g1feg0iefzg
    bfJfrfAglgGgefmf4icf0gAgEfygLgGgBgCf_f9f8gCgmhAfagOffeR.ABejf-efgFg_dTeRf7fnfrgxclgNfZg6f4fXfNg_fc
    ixdkhndKhCfvgSeehJeSivgrgBgGfyh_f_f1f6gGgBisgLfQekhPekhciFf-e7hDfUg0fBgEf8e_hZeNgXf7f3gjflhAfwf_fD
    hIf4ePfwgAf9f5gKgHgJgAgAgAgAgDgCflg0gAfTgdeMf6h5eRhgd9f6f_gBf5fwgijygfg5f1fJkYiFfmglfqgFiDf-gAf_f7
    gLgWdLgsfNcygQe2elf3fEglgHf4f8gBf5f8gWg1f7gAf8gLf2gMgue2eRird9iffAfvfngefqcPiwgAfhgXf5k3eegTb6gHh4
    cJffgCe2fmg0dGeafqgFfzgMd9cLf7fgf5g-ddicf0ewfohZfqf0gAf5gIf9gDjbfAfQfGhCe2fygAgQf2f7ggeIf_foewiWep
    gBgAgAf6gAdNf_gAgEgUfpf0hfgAc9f5hwhwgSgAgCgFf7gvf0gOgfflfvgZgggefkfOgCc4fCgKffgHg8gCfjf7g_evf-dziN
    f_hxeZgnqZf1gAf4gHf_f0frgWgHf7f9fueef7eFiGe-hnhPgJgrg6c4l3gYfqgqfwfhiDgEf-f-gIf6fuhAgofMfIfylTgZf_
    ghf2fmglfqgAgZgHf2hrhJfsfbh-evjhiGgAgWfXhhgLgQgBhpe5fihxhpgAfoh2eJisfNgAf-fqgreYgJgAgEf9f6gpfuf-f6
    hCfTeBfigGf3f1f6fQgofYf2gPf2f2g7gWeihoc1h2jwgagSh2c_wogve5gUfwhMhug-gAgDgueweif8gAgVe8hNgBf9fzfbhC
    fxfJe_f6fmf6gNfMfGf_hdfhfXhqf-gAgCf_gCg0gFgAgGf1gAgye8fxeVhAg2azgPf_hbfGf3iBgxgAgSf3fnkXeXgmexg-ej
    fGiEfueYhue7evgDgAgCf8gAgOeAgMfDfvhJdsdLf0ftgqftb4fnf9gBgBf9gfgEf-f8gJf8gQf0f6hZfVfzh7j8gAgDf8f6nT
    f_gAf9f7gHeyg7f8gGgLgEcyhBgleShAeNfgf4gAf2f5gfdrfcfrf-gvexefdmgwdzg0gPdTfWfrg6fcgdk9gKfgirf8gHgjgC
    gAf-gJf6fyfhf_f9fsgleCgkf6g8fqfzgAegfwfOe8iOfqfpfYgEgQfthbeKfkfQfohacmhTgigxfne1fHfvgphJe_fTiahVgQ
    fugrevgbg_fwf2iFdigXe3gAgAfUhPcC.ABgbf8g1ftfyfHfgf7f8gPf-fTfrgAfsfmhDe6fwgAfwgIf-ekiyfThze8fugOgph
    aefc7i7ikhBftkUfheFhYfVgAfvgafxd5gRgAfvgYf6hCgnf7gWfxf5imjYfHfFgwgTgmjagEfUf-gilejsgnhff1eqiqizgnh
    XfKeGnmhxgAgKftgFl6f4f_frfFhPgOhChte_fUe6jjhFf5gFfXgse9h5f_hVgoekhIhIfugZgGfafUd6f8dsgwiJbaf7gAgBg
    PgQd1ftf_gXfegBhYf-gAf_f2gDeagTgAgHgMf2gOhffse6frhsgpgGgAgCf_f9fRekf9fWfMh1fwikdvmxadg3jZgBgAgHf1f
    of1gEgAf7gGf0ggflgrflg_enake3f9fjgdf4cNgWfwgzfIf9j-hff2jCh7b3iaeignfFfaggeKfOgPewg2fffAhCf0gRf4gIf
    ugYgAemhYf7exfUf-f4gOf4fvf4fsf_fjgDhJhPf2h6eYgHk5iPf5g0gPfEkYc_greRhte2fCfhgZgMe5g4cDfUgAfxf9gYeOj
    zgdhFdWiUlcgPgCf4gJf1gxgFf-fwfBhgd2iLfzgcfpfsgHdlfwfkiXdngJhEf5hUezgRkTfpfyfzg0fSdAfPf5frf4g6dHgnf
    9iEeofggqfZfpgRf5hqiMhMfXgIh8dvmre6f9fygefqgPeRf6eGfQj-ZIfehRePfRgKeLgWgjgggFdYgphEgAg1fUf-hUgGgAf
    ZgVf9gCcpgTgHcrj7aYgVf_f2f_gLf1gGgHf8gFf5dig-gAgnfUf-hrhkgCf7fxgKfZfygAf_gEf0gUf4gFeqfZhxd6eofygDg
    cfufZg7gBhZfregjEaqfoeFiKg1Zhdmf-fWfwhBgSfxf9f_f9gUgbhAhaecfCdyfef5gAf6gLfxe3f6f_gBgAf9fLiLgVhod8h
    ukpgFgAgAfwgZfbgzhKfRfQfvmyf7f8fRhHfogqg6f_hOflfVkXdhf7epfui3drfgf_f-f6gGdUetfnfagBgVgoeagAg_e5gya
    Gd2f0hHgPe6e1c0f-gJfCggaIfugUfgerhAaFgXf-gYf1f4h4g9gffSggfijliWgDg_fTfyiDkFfgfxfLhziCdrgAf2eviQbgc
    ffWhOhwckfvgNgBfXgQfhhmfofydqireNfHfUfTgBeBjXd_fefwfufsgpdefdf7fygkfWfKgufWffgTgKgMe2ftgme5g0cWeXf
    _f0fBhvchehf9ftf1gKdGjjfogrf3fYlygDgAgJf1f8eZgsgtf2fQf6gpe5gDf6fvf1fR.ABeZf7fuf_gUbDhOgDgTgCf0jsfz
    f6hDdCi5epfWfzhih-d4kffQfVeWgEg7X4iJgJeQhYf7jzeqglgvfYedfrfZf8f-gZfrgHf7f8f4gLf_hKhygHfEhHf6j8e1f_
    fnf0hOgOh4gCf8gbfpoPgGf_f_f8gAe9fFf9f8f5f8ebg9gAg3f7fPfdd_f0etghflfIhSgDgagFfPivfcgXfsgUfoapfPhTf4
    d7g-hJgSgAfSghf5fofvf9fgg1fDgGdEf8eLfYiNewgdgAf_gCf-h4f5fyf_fqgEcmg3f_fgg1ejgghBgWfhfrfyitf2gDemf5
    hmdNfXf-f7ftgaeHf8f-gCgGf3gKhGgAf3gMfyfjd6f-fSgogCcfkIg7hRf0dalsgbgBhnd-hNf7eBf2fjgSfQfmgXgAf6glft
    hdewf_fhgofxeSdPf7dyh6e3ZXc7gAgBf7ftdXgIf5h7ekgMjMgxf9gGgse-hyfyfvfRfwhXgigOffh5eifuc8fThNfcfRflh4
    fXfceBgPhyfJgmgihdfsb_lag4gOgSgCfcik.ABiYf1hGfXfxkLgPgCgufjfzjih5fgikgofjlpfhf2ffhqeTfTdAf7bleSmmW
    2f4gQgEf_fod9hOgAhDfnfdkAgigveKftg6f6fwfXf5iFf4e2bXfTgzfrgqdxf6f_ftgrf4fwfyg0ftfKgHfJgaf-hRfceagdg
    9f6g8fnfRh7g5gAgsfmf1gbehgJfjfYhRdpfgf6gTgHf3gxevgAeVhpf5cQftgWfde4h0bYgSgAf8f-f0h3hGdYcnf5kybBgRg
    AgKf0gIhWgKhAgyeafoeyfzf9gfgPfPhrf8f-gBf9gBgHe7f_gcf0ffeqgGgSe5fJiWcogAf-fwfvghdDhwgqeagMfUgSg-grf
    tgTechofGfnffgSgQeg.ABhyfdfJhzeciGgoflfHfbhXejhnf5ffgZgLhuedgAfXgbgCcqdugie1dSiFfVh1gBf0gTgKkZhdgB
    gEefhylqgVgBgKfkgJfmgXgzhPezfPiuf2gAgDf_f-fNhOgBgQgcfVgXeCfndiiBffbUefeygYgLfoa7f_f9f7f-gDe0gXgAfk
    gaf3gvd3gQbTggjBbxhmf5gifBhIjdf5gAf-f9gDe2fnewf6cznZc8gsffg2frgEdaevgPfsgFfzeygNf0hkf9fdfUfygAfZgf
    gJggf3f7fzgve0hkhdeddshzgAkjfrgAgBfzf5dEf0f7hCgEfMgUkDgMjTf2dylsjNf6iCe_fSk7fPf-fBf3hcephcf9f2gRfs
    hSezgsgmfhfijrgAgAgCf-gAeYjjfekNdcfWkrglgBg8fvfmiFfwgAfQgXgIfifVfHf0igdhhBj2fifWhQfmlehjf_hfewf-kS
    f0gAf-f_gCgEdegCdSimfSY1fxgAgIf9f5e5dif0gpgOgtbLgTf-gEgQfrijbigtfTfKgYXOf-f8f6fUgziYdPfbe_eLladyb1
    f8erhFgUZRghfriKdve-hRfLf-gBf2gJezg_f9fcgmfrfeiLgRgAgEf3gzgRf6fZgRgJgMdmgAeChkf_ahdPfkgpghgLcYgegL
    g3fpfTkDgrf2e1hKg4mbeefjjXfXesj4fxgAf1f2gXeyfxf3f3gxe5hqfZfVf_iEfYejfngKgAfzgAd8gJgAf5gAfjg0fVf-gB
    gHfbe_gFgAf3f9gNergNgXguf4fHgXgDgAf7f_gEgQgFgOfvf1f7e_e3f5gPiBdTixgnf8iJe5fAgagkgAgSffgZiGdPf7fMfW
    h_VyfLhPfOewjHgogCf_f6gNf1g9fIh8fWfbeTjlgGgAgAgAgAfofKf2gofFhTdle_f6fHgdgabTdYgYfYgzezbzfif_gLf3f7
    fIhlgTfWhMeoi2isf5h_fKehiTgDgAgAf-gAfikkhaf7ePe6k9jOgDeVi7dZfhgGgAf_gAf6g6dWhzb4f0jhatfrf6fegRgJdq
    epghdmhefQcRgkf0hJe0hJfugDgAgAf_gAhpgMf_gPf6f6gBhyf9eOf1h1c1eogAf6gOfqaUf5gAf3gPfpgPjjfGjxeIdrg0f1
    gAf-gBf-figBgAf0f-f9fyfef_fqdfkbfkfigAf7fbhFeyf8gAf6gWfYcxh8gAfwgJfohVgTgAfqfeg_dJhIfne3hifzhEh_fq
    gggNf3kbgZf_gng0fAj_hBfohCfDgeg2gJgEhWgCefiLdnfgg7e6iXc0eFf-gJgtfLcfeGf7fmffhidOgAgAgAfzgEglhef-fy
    gWfsjleegCd5hQgMdUf-gAgGf5f9iAfpgAf8f8gKfXfJf0fthCfSfPgihne6gCdPnlgGf5fzgAgHg-gBgAgFgNf1jEcPfigGg9
    e7byf5gAgNgIfmgegAf3fbgggAgaf-fhe0hVe6kVhggugYfufxh7iMgjeLg5fMh6g4gHiFf7dsiYgQf6hSfEf_fUf_gAf_f-gF
    gUb3fvdLgUijaKb3gMgZe4f0kWfwgAeSf8hleQd5f4fVfliOdufDgChdfHfcgAgEfuf7gHgegcgHgAf_gCgAgufFgAgfgUe8fS
    gFgPf-eeh3hHg-fofle7iMcEgWgEfygCf6e5ekgoeWjcbTgQhVf-h0efghgcflf8fShee8hrh2f7gZftgBlrhRfThqf9g2elfv
    gceTgqfegZfMgAgRgFfYbqhxgAiZelfwfXiGfmfKfkjDie.ABeGf6gXfifueOf8gAf-f-gGe9hXf8f4fpgmiLf8fjgOgNfPgCh
    pgAhWfNf5ijkNfveZe_jkm4fQgAf5g4e_c4gTfwgOf6f8hqg7fkfZgSgKeTf5f9figUgNd5gWgAftf_gVhWeJf_fEhgfLeDg7f
    4flgAgUhIgQgAf8gefbjMetgLdTipfNdWgBf4gWfGhNie.ABfRgAftf7gmfnhRgAf6gGf-hBe7gAfTgyf0cJewgUe1iFeVeAho
    gAgTfuf6gsdWf_gIgCfsgvgNf3h1gnduiHgNfyf-gwf3h5hwf9hSgJefhrgegKfjgMgEjefrgRf_fyfvfxhbeua3jFf9gGgAfq
    fmfngsgzhYfti9g2dJkKfGf7cwhrhiZVeogAewhKf4ewcegCfEdDlqZigkgCf3fwgviJf-gHgRfpfahveDf6ejhffxfJhRgAgD
    f9f5hmgZf-eEhYf6gefUf6fahdfZdugEgLgAg1eqiWfagAgCgLfueIfSf1fqgagHhpe8gGe5iFdcj-bKfxefhBgyWgfegAfzgV
    fodVe-fogIgGgLghfQgAfmgGgBfcgRgAgCf3f9jfekfifUiLgwdRfLf5hggTe1c2e2gZeIfciTcGf9gAf_f8gDgQgBgOgCgDfz
    hnetf2engzgWcNgVgAhZeNhRfMfKgAfvggf0dBeVgAffgYgDeTf1gAf6gBgChVkjgGjff3ccn3f6f8f5fAhbd9gKf8gpgFfUgs
    hBf7g5f5fOgAgDf_gDf-f_gjfff5f_gmfSfziEf0ine9e7lxc8gWjXdke2mHeAf9fggqfwdPg2f_g4fjfphOgIf_gBgGf1g3gD
    gGf_f2f7kLg9gtgFeXgghsjIf7gMg1eolPjDgHcqgXghfWcYf0dkg1h8dQh_gZh4f4emgphwf_huf5efnaeXf_gyeQhfbzf2f-
    fkgWgbfGgVgFfqf5gZhJcbgAfff9hEZNf6f3f7f-gCfpgdgLg-eigZfvf4gAf7gNfsgBf2gAf-f-gDfhh1gAhXfnepjHYMfZfQ
    hfelUsgEgFgJfJgmdMgAgAfsgBf8ddhPf-hJfdf1g3h1f1gWfvgPiVgxe8hOiTdre8fAf7fVfugtk5fCf3f6gre8f2f5gYfMg1
    fzhNd0ffg8cAlCgGfUf_fsf1g2cviOgMhHf4fRergyf9g3fLf_eCgofjiOf-exiTgVgfflgUfqgKg2gUdbizeDcihbf6h-fXfC
    k9f8gAf_gAgCh4fsf_fpgZfMfteuf5fughfrdPfIfveehufrcPnEfzfbf4gvqFfuf_fzf0gTdda-gIgLfngGb_eufegwfSiLew
    fwf9fuf9gbhCeGfSj0cyi0d-f_fyhifOgZfFgYgAgQfzgjfHe9f-fSgkf5fbfZf_f3gPfzgXgGgFf_gAf8gHh0fedreZjkiWge
    gXgQelg_hae5gAgJgMfYekesf_ftgPf1b8fYgAf6gJf2d-gqgff5edggcjfCfff0fegoh-jRgAf9h3dwkMfPfuf5gOf4c5.ABg
    kf1g3fvfRgNgDf9f7gjfvfrfxgWf8gKf4flgCgAfGg8gAeLfZgAfyf-gOgygBgAhKfTflicgRf_hcfzeeiyhOf2g2fOgjepiUf
    6h3fpf1dQe6f2hfhycqg7gPf_gOfVhJdBgIf2gVf4f5hBe5f4fZfMhYfdewgAfkefiWexaEhBe9f1hDbCcvfLh0eDe1ejgDgAg
    AgAgAgbb3fLhreXiAd0fKgHevgufncXj9f5fSh5eBkVd7f-eUhmftZYjPfGe1hwggbXgSf4gRgQftfggkf_fdgxfcgYgEgBf-g
    Nf7fFh2f9h1fmfFkRg-f4i2f3ddohgqgAf3gdfxfsgLgAf9gFf9ideagXeVeihZa6e5gAfuf4g1fsiqgUeRg7huidgGgAf7gAg
    JgEjWgMgcfpi4iggBf-gJf5f8gGiLf1ivfcd8jS.ABe2gAfsfsgnc0ike_dEhigglYiKe3iJdUlBlsf8gAf9gIf4gJetgDeNgk
    ggdPfwf_gHgZfNivi8f2gpgCe4i9h9f9goeghakElvgHiAfBe-kAg_fjfEhXgzd2iqheeIe0gbfOgBf_gJf7f-fTgKfzf8gefb
    hegNe8f5iPfNdae9f5g_gHeZelevf6gnfxfycj.ABfzgBf6hGePgmhjfKfKh9eHdTfpf_fofxg0fCjrgrg2hwdPfDfaf-grf5f
    jeAgGgDgBf-gAgWdygEfqgUgWZ9g-gUgBfmf3hag7f3fSgagxh5gjfye8gJhngdh5gWfIfLgRhmh1gVfTh4gsgRgbgGgAfge8c
    YkngAf7gCf9mchdf8gAgCf7h0gAf2gHf3gDfee_f5fUfchahKfYgbfsfEfCd_h3gCf3i1dWlAdgfteMggg_eKh_f3duivf9gbg
    MgAf9gHf1hgfogBgDe_hnfadcgkfMeQhwghhdfxhCgWdUmof7gAgIf7f7emfwgAgFf_f-flgMgAgJf2f_iihQf_hoepgsf5hRf
    7g_fSfpiXfggKfugLe0gzguf6frgPf-eXiGgZfud_hdh6hWf8gYfffYjDd3gHhmd6gVfkhQfrgAf6f0eZgJgBf8f6gAfsf0f7f
    _f7gCf2hdgJe8g8fAjogYf4frf3fbc2f5f6iVfYfUfdgOf4gQhtdtcTgCgAf7gCgAgUf-gAgDf4f-geeof6fwgCgnbKf9gAf-g
    Af_hlfWf5gQfggtgvgbf-fWgSf5fRglf0iifSfJjyi-f4dwgAhwdBejfMfXeci9gEhEf0f4f4f_gJe8frefgThbg-dCfrfaggh
    yYCf9f2gAfygUfefuf9gGf1gIbfhggKfjhseAlAfSf-gqdri1bod1fhf5fqiVaGgSf-gVf1f_fMgPgDhwftephVgugCgwfqfsi
    Gmrf1gRfPhYkSfnf7f1f3gRghfxf_ftgPf2gCerfikQeBgwh9f2gAf9f9f-hJf_gKgFf0gGhHfDgHhGeRhegVf4gmfsgzfKgvh
    xf8g-gJdnnYdff6fZfCiEa7fqfxgHf9gBiBfMgFfcgBgMd3f2gBf3gZfeewfugAgRe-hNePg_g1f0d-hdd4fPgAfxgrfmeqfcg
    Jf3fqf6hvfZgLgFf3gCfpgBgAgEgAf_g9h8f-fVf3hDjJgQgCfsgHfyjZf8f-fFgjgNeXf-gEfrghfSgGg8gAgrgVfEjGgqfzh
    NfkfnicgGf_gDf-f-hVf4f-fzgTfweQghf-gEgffbfif-f_fbgAg7dai2gGhzfFfljvgBgAgAf-gAgUg3f8fig6gGgXhgf_iUf
    Eefhxf8fMfDhWfYbabffbe9ioe0dRhlgAh_dJixiEgjgqfaf1fniRfPfSi1gLciejgzgAfJgveodiZ5erd0hdhGX3fhgBfxfGh
    ZeRh3fPhkeBiKjVfUgOf2f9gAfue2gIgxfufdcxgbgAfjg2fghEgugSfFfif1hoevgEfFg3fkehkEf6iGfneKongLf_gCf5f9h
    tmYgbeuhAdcmHgNf4g0gXeqgFfSf6gEfqgEfFd1glc5fmjKYCetf-fXhxexeDipfuglfWgWjViGgjeCkOdZlyjngPfhg_fUkOf
    gf9ekgpiYc-ftgAf_gdfKePgfgAf_fpgHgAe3fjfmhieoe7gJgHfkgzfffidSfzfdgSgejxgJf8e8hhfyfifrgffpfWf5fBesf
    cgsgwdKcuf-fuhEejgzhuf-f7jedcgGg_fkfzflgCgAevezgAezf4hkeTfLf_fAgigFgygfgAflgNgWgEXvfecNgIi6VagQf6f
    vf5gce-gLgAgefvfgdee4f8fLgNfxd-eggEgcfJg1dIccf5augji4hegQhig4fLgDc3gZgMhTgJeIhagkgygoelgshxgff8iMe
    Pf-hpf3gveHgsfZebduf_evhDfweXiof7f8gRf4j3fkf9ftf8gBcClDgCiGfmedn8i6gIiDfWe6kpf0f_fqfvg_fRe8f-fee6i
    Udo.ABfzgAf3gCfygve8fliLewfkdBf-f_f-frgffBgDgQfdgXfegZgVf4gofDhbeOfJgUfYgXe7hMgegDgGfkf8d-fDgAfxgT
    f2eAiIgggngWeHplg1f_fahaevjWgIfxgZeshTeZf5gBf8gSf9fngIgAgqfZf4fTjqf_jfeDfFiUflf_gVf_f4eXfagAeqhmfo
    czgggAf3gVfggedKghh-gEc2fFengAf2f5f_f5e_gAflflhFcldQfjgVg5esgegJgAfxgLf0fThtf3gsg4fBgde6f9iMf8elh9
    fRgAgGf1gEdLgcf-fdgBgIflfxf0f3f-f_f2hifihHgqfzhNiRgReAiJdjowgAgAgBgAf6fGeofxfof2g1dgf4f-f8hmeEfZhJ
    gcfHfoggeEcog3d5hifucCfVf-hyfBfpgYedgKfsc9j6eLfsgAfrgvfWf4nGfvfYiFe5jVgRf_gFf_f2gyg8fTgjf7hAhsfufc
    gShzfmfBgMgKfyf1fegchTfrfug0fMjwf_gmdrgrgFf7f3gBfmfahvetgigLgPgFfaihixgAjmeRe1i6gggAgNfZgFg7fogAf-
    f6gLd3fQf7f9g5fFgWf7f6g2efhZeOe4gAfXg1eXe1fFfkfnfggEe_fwgAf2gMf7eXemf6gxdxjPcNiIf-fkftggjkcOflg9fE
    gvcyiOgAe-htedmGf9gAglfmf9d2dqf4fOegjec1YsfaeahRghZ3gGgAgAf5f-fQgmgCgYfagBgXgMgAf6gOfzgqhXf5duh9g6
    hUk-fzezfvftgmgFgAgOf8f8hwf5gDfuf8gAevesfegHgIgKcDf8hifrfffriuhNf3flf2g5gEgFgAfvewg2hcgCgAgFf8f_fI
    fKf7iYfaeedXfQgAfBhKfudvf0gAgUf0f6gefdfzf8gqfufYeyf8g6fRgAc4ihf_gAf-fpmPf8fpf7f_f_gPhsfngjf9fdh4gk
    grhvcgf3mKfhgEfygAf5eTd4f_f0haeofdimfTiWgRctgld1f-eYhYf9bpfygAf4fygdgUeffxgJf7hVf1f_gQf1gEfyfrfMfv
    iIe4e_dbiigYhQeMfrj4fAf8fLiKezb-hzfVfigmf-iNgEf-f-gIf7gxf4gDgRgJf1ezfIfwg0gIfggrf_f-gAf_gCfsdWf4fF
    h5dPaMiaf9gGgGfxgJftfsfsfThdfEeLgEe_hmescfg5fyh8hWc1iug9f4hkgEeQkCf_fyeufGh8ivemfvfrfvhbckf1gAgMf6
    f-hQgCgEgAf5gAgBgBgAf-gAgAhlfmgFf6f1gMd9fpgFfugCfvdbfjgCf8f2gJd7erf9fyfDhjZPggf-gHfJhbhhf7gAgCf9gB
    gJeqfofWgBggdahjf_iOdhhPgAgFf-gCgHf5gPfwgefxfJhpgPlretlNa6i_njcDgpe2gwf_ekd8hTereYkRd7d8esgKfZjNgf
    fggAgCf-f-dMf_gdfsgpfRiCfXfuf5hbeWeigCgAgDf_gAa3dzfpfvdeklf4.ABf8gCfgg5gBhNfngAf8gHf-e-c0f7g3gIeFd
    sgcgCf8d6ipdn.ABfwf9eBhngSh8d3fwgEgvfDePcef4ghfigjbcghgAfogaf0fLfJf-f7gRgCflfjf3e-hne0a3gOf-gTf5f6
    gngEgAfwgSf7fBdzf0fkhXfWdxfdgBf4hCfEe0iagAgCf6gAiefsfseYgMhziJgvgCfrgpfiiCiIgEhWfRf3jkhIgRhohdegks
    fWgJftfxgAgOeOgze_hGdndye1iBeGdXhSfTe5fhgmgZfBh7dEfZfyfhhXbie6hAfbg6edeEiDgDhteke5iMgAeiergSiodjg6
    gCfxgifgi-gGgDgAflgBfdgYf6hmg-dyiPhzgDfzhSedkFgpgjgYeQggfWfcf_gCfRhkgDfafwgXf3f0bt.ABg3fxgxetgPgug
    EgCf5gRf5iseSgAfRgmfddIglfLeCfNiwhPfvgAgIgSfqcSd4f3iicgh9ghh3gUgEfygCgKe0f-fme-h6dMggf6gHf3gGfoiyf
    -f4gZgAnNeHf-gXhjdTfXgIgAf-gRf3hjh1f7gcfVhehVhfgAhEgkeqiIgMgAgpfMhJf7hOgAhqfOfmhxgLgRgfftfWhcc3gve
    LiYc8h-f4f_f8gDgOfCgLgHgEf2gAgGgDgAfNhDgZgMgNgBhBfqfJdGgif_f1hseHf8cbfqgph1dIkCgBgAgAgAgAefgtf_hxe
    1gOiTdcf-fzgpewbLiDfsgIhafOi2grf6f_fhg6fNgHgCf1f_gCgmh9gAf1f6gPhPg4f_hifsfPhhfzguf0f1fYjRgJgAgBf_f
    8f_fZf_f5ghfhhPgKfjfih-dwdrh1f8f8fzgQhw.ABf8f7f8fhg9fkgCgAf_f-gCgYf8gAf-f7gIgIgQgmfdgGfhjHcsgoiKiq
    Z5m2gmgWfpfefmiNfVgAfcglfze_YcetcmiZima1f_f-f2f2gIh7fnf_glfYf_g7iVgliPfvdiqCgUg5fRgRd_g8gRg8hVfzeK
    iflmgFhXexgtfxeof6ftffhAeVf_gAfngFfxf0g8gAf3gTfqh5fxgOfzfxf7jtgBgBf7fsgffqiChefLeQgHhIjIg8eEe-g9fb
    hhf9hbfbfshhgVf_hcenf6jSd9f7fHfxhNbqgWgrfugBeufFf1f_ftgMfia2j-fdhCfueniEhEgAg1fvfch3hbfxg9eWhXg3ga
    fugdfpgFcEgAfygKf1gKgoh_fQfwhZeJjch8fpgEg6e3gkfngJghgDfyk-gWf_ggfvf2gZfdf5g4e9gYdmfWgBfkgBgtfedCgQ
    f0fpftahf8gBf6gvfic3eSfxeog-f0fAeHgEfrhxdJjFgdgAgUfzgWgjgBfsgccElohIfef7jAc_i_gXgtfniEfAfhd8dzgDfS
    hqfGeFgHgAf5gCf7htgFfWf8hyfJdvcbf6eyhJfWbyitgwhle_fRiwf3gqgQfsgDiDfff_fsgTf4eXelgDfoeuiGfXeBf8f1dE
    kPfShSgAhlfFfdhwgOgAg8fGf4j-ftfygTfuf1eIf1f_fohcfQjbgEgAgEf5f-dVcse4gXicemY0fufxggf5eef5gHf6fnfPgV
    ezfCgAgKfCgSdhfQf9fffahXfRgxf9gbgAfQlzZcgGgdezhuYNnSfzemgzealLfogRfIfmfRdxczfpdlgNhvZPgBgAf-gOfzfj
    gafqgFf-f1jcfdf6f7gZftgzfPfcfUfTjTbBgOgAg2f9fikEfWgAf0gVf-gLfwfrf5fwgPgLj7fJgjg8gKlIexgrfghVeabMf3
    gDfmf9gJf3gqgdfMfHhHdlePgFfogTgEeleYf0fhgggCalfsgKg4e7e_gxgYgBg-eHhzc5gxg-fefKeWfdfOfvhCe8gud6fygA
    fvgOf_eciChIfmeufrjKfTgAf2fGhXdxivf5fygEgXjFicffhafGfxmEg3f1e5fUhUjehOgAhIgCechJjpgvdIhofGjeh-gAfk
    gSgEgwgGgAhHfgfsgof8f4f1gSfrfxglf_f0f7gSgkgDgxfKf-fvdZgBgAfRhGfweihIgMh1eae5f-gLf5g9gOe0gZhFgFhTf2
    eGinfEgBf-gffagjgCgAgCgJfqg9f-gAgCgNf5gdgQgAf1f-gSgygigCgrfafSgff_gAf-gIf1hWe3ffirdKiFeIhpgWf4f4gh
    dcg0f7g0gPfDiPgqf_eMhWgbdgfwgMgRhJehfihfgAhgexf8jii9gmfxfdfsi2gyf_g7frfchyhIgAf-gAgHgceVfnjKedercq
    gTgWgDgPfpeTftgBgQflgJeTfCg7eteihwhQgngkfKdjiAZchjgBiLfSefhDhDgAgCgQfzgtfaf9f9f-f_gsezf5fwfphjd4f8
    f9gPezhwdEdse3fqgMiJa5gLgAf1gPfzhQfgf2fVgegLkAfOgAf5fqgzd7g2f9fqgEf0ihfrf9fZfmhRcsgNf8gtf_fchHk-gE
    jgd6e0hQfngAfpgggPhUi0evdzh1hukOeRffgfgRetfQe5gKfLe-iXdff3gAgIf6f8d5hpfziHfIf9kAgSgAgGgAfqgWg4fcfU
    hwd0hPfef_grfkfbiVfZgAf0gHfxf2iHgAf7f7gAkslRggiyfkbbnKgafqdWhqhcdwfqgIgzgHeFfIiWfQh0fHffg-fzgQgCf7
    fqdSc-gmjReQeMd8c8fqdiffjPYYgDgAgMfcf-bGfsf9gQfggyeufRhBeHgse-fDfZfkhNe0gXgVh2f9gBf4gBfieWglfrhaeQ
    dcjee1fLjDddimgsfee0gngDhBf0gAf-f9gFehdlfffLf_gMYChyf_gKg_e0apfZf_gcgZeRgJgigAgqgTfNgfhmgAfqggf0hD
    gJfWgle3gqgifDgAfog9fldwfNf_fwfmg4eDm3gKftgvfXnWfhgAfuf3f_d7arhDflhQb7f_h0gAf6gBf-h5gpfle3iHfJfFeb
    f7fKgrg4gkiJf_f3gFgFkPhogmedhzeHiFgEgCgFf7f3gZgKf0gpftf0gJfdf2dvile7c6eSe8fphEeugZgOf-iMfzemg8jHfs
    eLgvg-lsftgAf6e-hcf7fmfhjleVgaf4gLf8fof0gifWhXhJe8fVg_h6fygAgDgIfvg1h3gAfUf4gRiBfhf6iOeJhLfMgEgBgI
    f8f8iAhIf5hBfhfrgwdzf6e-gnfkbKkDfqi_fTcQjGdRf2fBfghekMlZhEgufCd8hsf6gAf2gGf-elgMf-gCgFf1hGfIf9ffhN
    fOiAfWgAf3gHf3d1gTgEfzgwffiZfBgAf_gTflgYfsf_gLf1gTfGgSf7hAfkfYf_gCgAgAgAgAgKdzgdfAfmhTbJhRgLiTe2fU
    oyhOf5h6gGd9lbh1flhSemgxmegUgAf-gEf5gPedfgd4jTeKaQgUgAf6f0fXfPgrf9gvf6fSmAdygpf4gWf1cXfpgAf3f_gLfX
    f2gDgGgRfEd9f-gAgAf6f-f0fJf6iee5fnc_.ABfqfxfMe-iHfHgxgBfGfeh9d3agffhFgDeYdQgrfyh7hAc_hCf1gAfZg2fpd
    UfugCfghEejiwiQgIgRhOezh2fyf_f6gAgDgSfEgAfkgSfpeafugAf5fxgaenimf7isese_j6fTgAfkfxgyeygqgAgZf1f3gjg
    QgofPfcfxePd_fhf-f3h8asfFgDfyf0gThrhdfxekhUe_imhhf7gSfwfVheflgAf9f_gGezfVfsghfRgCh1iFfbfyfchZk4gQg
    Rh1ekewjhgAgAgAgAgAfyf3f_fagVgqhqemfhe2gGhbehhEf9fJhEf-k8d7gAgQfvgHdwfZgAf8fZhEgogAgAf2gffEjkhxgDg
    Tf_fYkPhAgAfmgMf3gOgCf9f1elifh7fhf9fxfwgYdygRf-g7fffuhDgbgOiDeKf0k6.ABfFfmfxgigSeNf5gAf8f-gJe1gBgA
    fugMgFiedygOgvfPfzbvf6gAfzf8g3f8gAgAf9feg2hJfsgAf2gzfLeiePgEfNe9i4fidRgngQgoeyZuhMgBfngHf1iRdZf8fL
    gogNaMgGgYfWfse2hBkWgzg2d2fJm8gEg5fPerhVdOgKf9f7f-gCbGfRf0fxg1foeGgLgAfugIf9foj2gGf4h_cvjcgwfIhmer
    gZhMgWfrfngCgzhRilfye0gXhshphdf-f-gCf7iNgBfugJf5gBfUgLfugJfzfqeWg-f6fofxgfhTfigAf0f2gNiUgBgAf_f0gL
    fogvgAgae4hUkhfMf9fsfIh5fXhOghhodWhielglf6f6fagxe2gkgFgnfygyjMgFf_ghf5fwgPe6grfagif2eJfggAgMgDf4ez
    gff4ghfHfjfQdsf7f0f-fufe.ABfUgAf_gMfhevfnf9fxfrgNjBfogBfwfehIfpdrgAfDeyirZkgBgAgCgAgAfkbTgrh8bygfl
    OfbgAfpgMgRfoh-f6jRene0jkhygGhee8fxmtfJgAftf1gWac.ABdtfic-hOhTdXf4f5gQgHfsdagHgAeWgKhQfAgKf1gFgifN
    dWeOf8frhaeteqfUgweKgVgwimhSfkg8ipdKh_hVgTepfbhdhnf5gAf3gCgAfmfSf-fhg4fufkiAfqi2fjd8lIgRf_gOf1f7hI
    esgKfafmhReffWgAfkgxfqfQcef9e1iEfsbOiPgAgJf9f6kWfef7gIfqgJcGekgAfrf3fvg1eAf7gggNfMckhmfyhEgWemidlH
    fBe7hGfVi1gOf_gafrgdhIffgAf2f8gDeIfigkedgRfvgKfXfpfKghfof8fhf_f2gDf8fPiUgAfqg6epiYapfofOiWfBezgGgA
    gXhDeiiRhOf_gifdfviCf8gCfyf7fvgqfwf_fsg0fqdhhUf_f-ghf5iejrgXf8ethCkUh6fwgLgYg6hvflf7euf-hsgJgNgKfq
    gVf0gDifgMhmgreriDgLfhije8fbgqf4gmfDekhFezg6f_hTfNfbgkf0f4f7gFf7fvfJf_hRg9d3dqfpf9fzgHf2dmgDf-gHfm
    gPfSgPfqfXhVgMgce8ffg5fnhDdmiUf8iQepfalhg2gWfafvfZh5gzgjghgjdadlfVgAhJfRfefCgjgAhPf9eqh_bSezd-jge5
    bIgCf9f_gLf5gse_gAf0gTfncAdXgrg5gDdieTice2h3gjcuk_f7gAf-gCf-gFihf7izeqeXmEfBgFfle9hgeZgTgPgfd8gYgf
    fNf_fafJh0eKgRf_f7gNf0fDgXgAgofif-hvf-gAfrgYfxefehf6fseijWfMeegogafie0f2.ABeifJfjfUjKbBgUfohYfDfsd
    Oeef-g0gBfgiUfigXgYflgyfeeyfyfYfjhvdOfUf8frfEhRc-iLf_gvgYetibfHf3fue0hrcqfcgBgieThff_e2gIevgkgPgse
    jgZgHgMfje4fhfqf6gUfmfKfEgAfzgBf8hxf2gAgOgNfSfegFf_fofRhphWhGg8gDgfenj4jNf7g-ebg2oOe8faeagMhxbDeUg
    sfXfqhjeOhsgAiMf7eQobfDf5fketjIbTfyf9fpgXfuf3.ABhIf-h1ekhAfHf5f3gYf2fcfPfSgAf2gFgRdCh_gAg9fpejefe3
    gpfvgoesexgmgBgtejgNfNerfWd0iPflfGhuf2gafqgalmfof9fIfPhMewlLgJhifxdyl1.ABd8gLfte7iAfLhfgHh9fCe0kud
    5gle8f0hUdLd_gkfwfDhcczgxftiNe9fxfxhwfwhnesf7llhXf-gRfmfziSdif_hNfIgTgMgkgof9fIfwhShjf_f_gBfvi_bgf
    Sd8h9fzcwfifqf_gQfXigdRfLhHcrizchdNfzf2e4iQc8gMgAf7gAf7d2eYgmfHhRfcc-iofWlUazhujTf8gAfbftgTc9dSf6g
    QfdgRdEh6gAgEgifiifhlhldxhKdLgchlgAhfetf7kGgRgNejgngyfTiAfpiTcchDkciOf6f5fdhUkYfDgAfvgVfpfLf1gAf8e
    _haf3euf0fPh7ezhdgEgAgAf-gAfngif_fjgif4hThvf-gkfPgPiOgIgAf9f5gKcxdlf4fQgZf-cygxgAgtflf8fSgPgDg9fIg
    DchdsfKgXhidSgZfTfnjsgAZsncgpf0gXgwelcVfihahDcmjNcNgUgof2etgOhWf7gAf_gKfhf2hvgXfQg5fChWh0ewg8fqgTk
    Mgbf_fwgVf4fHf3f-hCfQf5iKfdgoe_gGfvd4i9hUd9e-gXhDgZgseEgHgucxgKgHf8f5gJfXgugPfdfjg-g_.ABhUgAfkf0gH
    kYgyggdvgSgtetgCfwf6f3gRfXfTgzfufkf4eia2gEe9fDiqYGcpfvc1ise0e_i3gof0fnfchzgBgAfuf-fwewfVgAf5gafvge
    hagAfRfGied-gAf9gKf0gDf-fxgGfzgJfzhHePgcd0eMjHeKg_fih_gZfQgegngBfbicdSiJfdgAfeg9fpebgBf_gIfxgAeDgZ
    gpfOgBf5hlehgOfag2fEftgEgAgagQfWhbgBf-fSg5dviAgMfzhdfNfugUhyf6h6gTeml2dpfggOfYiZe-f6gAftgAgLiKfYgH
    i3c2g1k8e4gQf1gof3dSddeXdCfVkQhuhzf_fngHf7l7ezf1gjepg3aaiPf5hlgIeHlwgeftf0fCiNfahHhLf_eifbfNc0gLgL
    gwe1jFgHfgiOf7gNdxlDg3gMgTemhZePf5jNeBfZe4e7fgh_dig6eKf9fmf3hae0hGbqfxhxdRiAgYgTf6gdfBhTfnf-gUg-er
    gNfqfSf_f8fwgLZze4gAfrgofkdiewgDe3gvgAZTh0gJhJe8fajhghgffOezg6gYedf-gXgIfRe0gofge9gbgvhYa3fLdFhfhP
    ZPhpf-hAfbf8kSe9gMf5e2hLfmfegAf7f8gLdef3f_gWf4f8cjgqf_gZgAgMijfIgNgHexhPZ9eReZhUa1nacUhPgkeygRfhgF
    fVf-h-ergJfwgogSe4fdgEiaf9gAf6gAfsgOfjgCfmf1geiOgUf2hHf7fYjGfOgBeJg_gKfGfOf-f5gPf8fYgKf_gKfgg9jnfQ
    fxfygNgGe7hcf2gRiDdniUeef_f0ghfOb-gGgAgCgAgAhRgBgAgDf_f8gZdJf3gBf_fQeTfhf6fNhyfpbOgNgPfpgDfmg_f4gA
    f5fygnduidgAgcewhEmCfqf_gLfogCc0gWgBf9f2f3fLg4f8g1gle4g3fcf3ekiRd7gtjegOgHf1f7mfiRhaeiezfwkxfUf2fQ
    ethJfYgOgAf6gEf5g1iKgGgEeohaj8f2gAf7gOfsfvfkgAf4fGhfeVfKf_fofIhdgGf3f1gCgMf1gwgbf_gdgCfjhvh6gAfthj
    eqiEfqgchDfseidHd8hFerbslKe6fpgAf7fcgChmdRf9eOhofifHfFgPh6emfidNhEgjgAfxfhkBeKfsfzf8iFbMdzfzgngOfO
    fCezflfpiBbicpf_ftgFg7fWj_gGgAgBf-gAhXgDgAgHf7gCgif1f_etgNhnfthCgmfufdgMlLfPgbgZfGfSkyiYf5hEgDfQg0
    iMgQghgFe_k_frf1fxfVhLdbf8gAfCgjgJgxhTfnfqgbflh2e3f7fxgyfwdXg2f_gqfRgof7gPgAf0gGf7hLjegOhAg5ehfmgf
    f-fqhtebbSgEf1gvfjf2ejiyfdgbfsgkjsgoeuh8fne5hkkWf3hLg8dqi5gTf7gTfAhfh6dDgAeehPfjfWfxf9fbfwgMiFgOgA
    gIf2f5hRiIhkgKdZfyldflgsgGf2f-i9gofniCe1fhfKgDgCfsf_f1gfgHgReYiAfvdMfUgAf1f9fugAf4f_f0fpgVdLiHgWhU
    ftetjDgsgCfmfAg_i2g-f4gpeMiQhsjSgaiKgObkgPfrf_f0fnhAfKgZgDf1fbhAftgJf9e_h3fOfXfQfhgufqhaggfgf6gJf8
    fNhFdngAeLhggAcBdwfggRffh8cRddf_d7gxhqY-f5gpf1gGfyiTgVgJfke5iJg_g7f7g_fPfuiufwgAf2gIgEg_g-fWfWg-fp
    fehUgmfxfRfylKgWf1hLgmdSmcfjf_fvgXfvg_gHgAf-f7gLfkfxf_f6fgg8cQfVf9f-flgmhGfVgAeRgHiRa_f8gAf-f9gJeV
    gigAf7f5friAeygKf5gQeYjUgigYf1gBekjuhIhCf9fEf6iSg4f-hJfufXeOfMgAf5gMfxc5fhf_gYephOfshugCgKgRe0jjhk
    gAhNfyfEiFfGfXh0iYfHfpglgAgKfqf3h6c1gdc2brmPfNe7f4fMhLffcKhSgCgJgOfrfCgPf_f_f6gFf3a9gMcliIg3c2eBgw
    f3dhj5figAftgNfdf_e0hggQhfd3hHlaitf5f1gpfriefzgAf8ggfVcCfEf4gTeWiKcidJf6eyiIe7cpgAgAf4gGf4iLeVgPdq
    g1gGgBhdh_gTe7e7j9clgKf7dEj9WLfNg-esfKgacchNgqf7g8c9frdmf8e6hVgxdSfcgCfzhWeIhlhmfmhIhleEf2gbf9eoh_
    fbddgBgAgEgAf_hKfChRfweqgRctgsg7fYf_e1l8gmgAf5gnfrfXlHgOiNfEdPknfogNf4f8gZeehkf8hbfLfIiaiSf4eLepjY
    fPe7f6fhhlerbWgqf5g_gnetn6frf2gwf3ffi5flgGgtgkfIgvc5fSe7iweGbVfFf-fQguffetfxf9fpfyg0eKgagAhSf-enjH
    fwfuf_f4gNfzfxf4fvf_gFd4iWgMgPf5fqk1c0frfygjftgT.ABfNfMfziSf1fseJf7dLg1jIdHdpfxe6hHfLftcfhIeCgtfaa
    IgDgAf9gGf3g1dxgBgRephufIgdgYfJfig9c2idgBhUfYfbhoeOf4e_hbeHaYggfGeZh3fedSeygMfDhtfCf7gZgWf4f6f6fYf
    Ef1fzgbfce_dQemglfrg_XAgJgAf9f_f9hcfhgBf1fkgBe4g3fyg3ejhOkLfsf0hEezgPdih8gFhjfOehfUflf_f8fif_htgEf
    6gLf8f8gPeJfXe-hShzZCdzf8ffgffod8hff1gSfegJfffCffg7fRgGhhfsf_fqgmfZi6ebf_fZfZhmczgXgHgYf2fSkNi7f7f
    zhQeek4Z9gSfAjYdyZwfCfmfSgsfTg9gxf_f4gVf0gdeAf4fThoesfsfxgBfihGeuiMfjgCfVgbf3aGgSgCgRfyf3e_fogAf4f
    vgTgkiMf6g7h0dvnLf_f3f4gPgKdehGgAg3fTf-hBhPf-hQe5gkfJfzgKgAe5gFg4gufVeogogefkelgjgTfefUcqhTgBg-fIf
    wckfWf5hPgKenhFffgHfkgHfpivgSgFfFgBh1fihWgAf2gmfhgZfYgAf4gJf6eTfmgAgWfvgPjKf8fpfnf_gffvhGfufKg7f3h
    VgegMfXiEcohZgOgbfPfNhLf2gugLmNc4djoqe9f_gEfgf_d7gYf3d-fTiwdPfZf_fpfDhfdYgZgHgHgPfLgJiLgSgtgeeJf_f
    If_fvdnkRgPfufof6f5gQgNgCfzfygZfufgaIfaf7gFhTbZfgf5fke7hufvgCgAgEgAf_fcgDf9fkggfrgbg7hZfqfKf1iwfrf
    _f0gDgufQebf8ech0f1eufPf_fnfVh8ajemfzfbhiekgehmf_gpfWgNm0f7gAgCgAf6gHgOgAgofnf2fYg_fvg4gLfJeOjbgAg
    Thxedk7g2f2isd-gfhui0f9lLc7byipfNgAf9gOf9gFf9gAfnf-gEdfgCgAgCgAf_eLf1f_gUgIeReQivgYfYfye7iyfJfciQe
    ygGeX.ABgnf6evipdogmfTf2fwgKgVfKgPgvcThkfyiCgkgrgGf-figUg4f7hEfzfdj5iCf8ftgmfQfAe_f3gcgVfDhdgQf9gp
    dwipeqg_gAf3gEgGiii1gAfagsfrjqgegRfZgfe_eHgqgAfxgdfngbfpf9f6fegte7jWgHfQfffsjjgDf9hKfJfkgxe0f6fggR
    gOcKhGgofjfBgEheeRgofhihbHh6.ACgLgDgAf9gAgLgIgAf8gAf-fuh7f_hXeogfhrhze3e0fliBjwhFfsiBf1eGgufrfsgRf
    2gGigiQgGf2gwfggHdVf-fwgCgDcjgLgAiPfXeliredf8eef_hPYzeqfvhNf3fNh0e1fydEiHgZclgFgAgKf-f9fkeigAgWgPe
    4echVf_fIgzfTh_iMgRg9hSd9kadmgngdgFcshtc7ftd5fqiFbTf3f7g6fmfSgggfgFf3f7f8dve3fxesiKgthLjcgFghgWe6g
    zgJf7f0gmfsh8g0gof4ewf5ilgghJgGgOchnccjgAc_hmhRcsgAf7f6e-hceUgNgsf0fUgWdgfMgNgsfvfJeSaKgCergYg0cqd
    mgGdAiRf0hFgsgtfyfQf4eDdGfEdukidOZ_gUf_gUf9f7hcf0gKfTgKetgHgigdfBeshXfCeugOhOfkf4aCg0f-ggfwgHitgCg
    AgAf8gAhwfWgAf6e2hiduhVfveogZhPgYftf0ezhCfUgif2gAgCf_gEdwejfhfofejPdigIgAfifwg9hDf5f_f1gDgKg7fkgAg
    Af_fxgThZgDhXfDgCjsfwgAf_f_f-gegMfPfHfSh0bIgFgMf6fMhQgChbfng2f0fbgcgCf2fuhHfBg4fcgAf9geftfFishjf6e
    wgUltangdeWimeDdifygAeihBfTcahRgqfbfRf5fReTgYgxeWhveZg3gAhHfhfniRchfcgZgmggfSf6fncgjGekePgPf6gRfvf
    -fYiYfliqeNfvhof_f-gTgkephEetfZe3jRfQeYhkgLgjezgDj7hSfNfNeKigfUfyfvfmfXhTiZfSf2e_hkegdEaagDdpgiigc
    if6gAfBgogViFmlgZflhedNmSgvfSg8gPfCjcfKf-gKf3gAgDgNgmepgPf6frfVf9fQffh1bmhpgFemg4ghiSfrgAgBf-f-dzg
    bgAfKgYgTjDcqfke_hwfkYugBgAgAgAgAgGfcf_f7gFf7e4iRgSijc6hnjXf2f2fjg-fTdFe4grfKf6g5d5gwgMeAiQeuj6gOf
    9f5gRfueziOgZftf3f7hbf0f4eOg8gYcddifjgCg7fQb8aLcafAjTYPeSfqf3gGgbfRdFgIf5f2f5gPf_gsf8glhFexhVgdgCh
    we2fyj-f0gWgBf-gAfOgkf6gsfqf3kYf1gAf-gIf0g-hNgAgDf7fJgghdf9hQgId-j_fzfjeCjhcFjlhEgLefiQeNjQe6f7g0f
    kfzfLfEgAfvgpfcfegDgAf4f_gHfofcfhewiYgQdrgygAfrgwfri6e5gBfye-hXa3gjgbfKf2fSi_gkgAgSfxgSgyfvgAgPf2f
    xfdetgAeEhsf9dRfBgoeegqfikVgngPfXeShmbAf7gMfIhAeacPgCf-gDf2gMf6ekf8fhelifcdhogBgAgRfkg7eafxgIfng-c
    hflfWe7iTgGeuhLf0iBf-eJlwfaf_f7fsgdephvgDehe8hRfpehgAgee2hffofBgge9fFg5egeAfnfbh5fPcce7f3fYf6gUbsh
    ef2dfgjg1cKfBfVfhiUf0cJf8gAgof0fxhNgzf7fWflhKf9gBfZhFfpfUb0czf4fchPfbdWj0e9l4dBfQiGgmgAg9f0fzjSeRf
    7eXiVezfegIgAf1gAgRfgiHhagHete7kAhKfYiVgocikogVgDfog0fLgthifthkh8dakfhFf_gdftgZeegLgAglfif2e0f0f8g
    AgXe6fsesfvf-dFi7d0ehf5fQgof4gLgBgAgAgJfdgwfHgRdjfhihe_igfPgehDf1hfgTgmeagMf9e6g_f8gmflgdj_f3f8iXf
    reygVgsf_f8f9gPghflgCf6fHhWbfcmf7d_gehnTPfIgFgDgHfNgghMgAfCgXf4dPe4fngjf4g5fRhNfhi3hFfJqLpBdbjDfFd
    rbngsg9ezfcfzhGjvgQfshzdqkshOf9f-f5gEgxfhf9eriqefhulPf-iBezfkmVgFgAffhIfagugCgAf_f9gFf3d9gafCgFfuh
    qfrf-f6gFf4fOeRf7exf3hvdtiTgGf0jfanhCgDf9gEhHe7hDfvgHe9gZgYhbhogAfHiXeFkPgCgAgDfagAdYgxf3f1fyhOjPe
    Xf6f3gjewfOgGgAf4f_f7fufVf-e9fhh1dngSf1hTfxfHhwgAgAf8f9gEf2gnf3bGkaf5e3f8f4h4fUfYgqengBfFgzfbeKeCf
    4fwfhhLZ1h6gBiSfEfDkJfwgAfxf7gkcygFf-iFf2esiNh1gAeFiGfwiNfzgUfPgSesiOh0fSfMiYfSiAepf8gbg1gzdhfUf3f
    ahWfIdAemgAf0f7gac5f9f-gPf7f_ggg2gLeJg8ffdmfrfxgOgse7cleXf9gygieceWf5fzgFfxf6fkh-f7hjgec8gqfwf-fzh
    nc5eygHgAf9gJf7gBfogAfuf9gWdSg2f_f-gJf3gjgEgAgBf-f8fyg0gmgseZfSe1f7gAgFgBfxemf2fLfxdki4fugSf8fugRf
    mgRf5f5itfiedgJe4f2gmf2f8e-giffdUfWjjfrgNgAgQftgHedgOgAgXgSfrhOfZgAflfDhoebj7f0itgKdSlygogAgWgOgAh
    Mh4f9f6ghfujhfYf6fefygSbDgpfzejhufhdp.ABg6fSgteji7dSgAgAgBgAf_fjf-fzivf7f0dIfCfwd0fYiyb6eef6fzfegs
    iOfVfngOfdg0eagKgAgJf6f-gdh_gAgif2fniqgygVjYeucppsffgAf-fZg5grfjgAf_gMfuhafpgEiMfhdfhcgEf0gRf2gDho
    dzgAeUhXf7ctfcf2gifUgIgjgHgqfzfjfniVeCghgfeTgiZAdCfIhFfnhLa0gaf9gAf0gKg5gAgUhzivavdWgjggfYfngRgphZ
    gAhfe0f2jwhXgAgBf7f5iYgJgFftf9gAhsgOf9f3gggThjf_f-fagXgpdwhdf_iLfUfli9btgVfzgWeZf4f1gAf8f_gIfohWf3
    f0hsd5irhKf8gAf_flf6gMf_gaf2gAiWgagAf_f_f9fzfNf4gOe2hEeqfkf7f5gOfzgMc-f-eSjVeEgLhzf3f0gGfRhygKgAgA
    gAgAemf6f6gAf6gCg8d2fsfzfrgmc2f1gHgJfVg4gbengAgYgEfdfQfsf7f3gWf8dKhGgAgzfSf-ga.ABhif_hNfjfblYhIg6f
    NfSgJgqhef_iOeXgNjMgaf6gjf1f4iP.ABgCf-gBf2f_hNfNfjgPgEfvgGhWgAf_gIf1hohtf1exh8e6hugfgAgBgQgFd2cMfc
    gkfuhlfwjUf_ioggc7o5hLgDhkgXeCg7gXf-fsgofQhYhZf_h6fkewhKa3freWlFdwdEgEf6gEf_f6euhEgWjadsdxhfhNgAgS
    f7f2ixgAfseGgtgzfqdMfDeMenjhfKegf_god_hufgfZgAf_fsgMcifGf4fbfRhhgjf3gAfSgWf-ebfpgAf1egh-fQf5f_gefp
    gAiCfkgAf5gMfwfjiffXkgdofFklgCf9f-f0gPfHf8fghNgngVgvhcgAf9gVfqh0h7f-f1hVe3eDiZgAgtg7eUhodnf7fsgFg1
    dtgFgAgDf-f-gIe7f2eogAhrfKf4f-f8gNf0gigwgCfgethTfOgXfwgKf3f_h4fpgGgRg-e7g8f0gAf6fygVhcg6f6h5fAgGmv
    fxf-fhf9g4ewgCgLf-gAf-gddqfthEetf4g2h2gAf5gTfsjKetfNiifle-dC.ABe3gTd6hJgAjIgXf8hEfXf2evgSf1gvf2gHj
    9f4gWf-fEhUf7h_f6fkhbfbk0e4f_fheliQergQf_g8fIf8fOg4f_f7gIfyjvfcf_figLfHfIf8gAgCf-f9epfof0fvfghfeOh
    ghKelfmd9kPdrfcfwgTfyc_f0gAgAf7gJhLgSgAgofyf2it.ABfSgmfMfwfnkaikf5fQhZeYidhHf7hOfre2hCeYf-e8fkiIed
    higUgih1eqheh6f8gdf6fWjhd_f0gKeXiagUfogAhQeKgNdpg3f4d2hyhFexfKf8fzhBekdngWgAg-fxfdf7e5f9fng_fJbpdN
    glfjfHhOdjiagSeDhvfwn2dffigCfmg7bVg0gAg-gDeZi9axgLeFfMhnauhofoiGgHeKh8hOgAhPfAfUfPgFfRiVgIf8eQ.ABk
    df9f6g5fFpGgEf_gJg1fCgAfxgAfzf_gRdhemgmfGhJfchIgSelfogThOg6fuf9fSgwfnZjfQf9f2gCfyb_fngEfxe4hvejgCf
    9hEfRf5hlgDgAf8f5gHgzf6f3fbgMgdg0fif6gGfxgEdVhefmj3fGe7iKfigJgzgVhCgJfxgAgreDhahAeBf6fUfkhxa8g4f8g
    ve3hhesfzf8flfugWhkgOgXgEfvfnhShZf8fLgLhHjUdbf7iAechOdsh1f-iNhLdxhd.ABh5f_fxgHgahnfEgyeUeGhEdxf8gA
    f_gHf_g8fqgAgCfyf8hZitgUhyd7gkk9bYf8hqeSf3ephcf8flgef7g_gyf-gbgAfNkchFf_gnfgfnhPgQgAgBf8f6iAgCgSgb
    f8fdgZekfvf7gafafSeRgAfog1fbhjguhCf-e-gAgrgbgEf0f6fzlMi7gAiEe_eqmqg7f_fjfUgkdUhOgAg2gDfBkeemgAf7f4
    f7bjoIgZiWeSejmYf0f3hyewe2fLfqf7gBf0gAgUf0gAf6gNfsgVhrf_gCgKgGhWf8f9ftghffiDaefgf3f4gpZOiJgIgOe-f8
    ibiIgmg2ejgBmIdvfYh9gWfadAfygAf2fkgqfEf-f_f4gEfxgDfxf3fuf2gIghfkgAf7fxgTfLfxf9g7g2dze3.ABfpglfKftg
    ZcogEgAf5gNf9ecgEgAf7gAf_gCfCgAgCfdgwd2kUgGfGhheoeQbUf7fwhMe0eDflgSeyfQh0b_dMfsc6fJlhbafZgWfQf4fmg
    HevgAf3fjgabNiVhqgMgQdhsFi5gofefOgThljzf_fsg7fSnChQf-h3fDfdjHgKgRgje2gfhHf2f7eRgegph9hSf_fGhYeQg5g
    Kf_gYftf6hEfuf7f7gTfxgbf2gid9f-g4dgejf9e5hoghjGhSg-gEf4faiXfwfqfUgCguiXfMf9eWgMh0dmi0fifqgufbn6fIf
    yeXf5idcygEgAgDgAgAgUgzfdhse-gNfyeSf_eahhfjfdfCgAfUhte2f6gEgAgufVf4j0f-f-gCgefYgphdgAf1gWftgqhFf_h
    lfOfPkHeEfhgEgEhTZqgNgEf4f8f1hJgIf7f_gNfWdEf8fceoiFfceoepfyf3g7fpb6jogchMf5dflmgFfoh5e_fNh9gXf6gef
    xfYfjeUf9gHgJfnfNfrfwfyfpg5gwemfkgOfjf2dxjnf0jngVcnmzfmgAf0fFgwa3ezgQfbgefkcdgIf_gAf1gEgHiUgHf3fXg
    6j_d7gsdziceSgsdmfhgpezjMaZgegFgmfefpfcfqf6fkfzg0e1fYfshwgKf9d6hIgAfqgQgQiFhVgAgFgEfagXf1fXg4f-hom
    RhyfChYf-efj5fjgZfWgpgMgAfCgjfnfoftfWfUfKechdf_hCg7foiIgqfSngfmf9gFethkatdsf-f0gYfkeRddf_gVfkgSbph
    TgRfJgnepiChBgAhAhedtlcgbfujfeFe-d1gHgAgAf6gAfAfGgAfigRf3dtfjf7gCfuhKfNgCgAgEf4gAgYgPgFf9fmgBeXf_f
    _gLfxgGgFevfzfRjQcjgVf7f8f8gcfqgthrf_f0fFhcjlhdgsf4fZf3eGd3gAfLf9gva9gUf2hAeehneyg9f_gWf2gFgRhefGe
    ijSc-g3dhgfewfJhjj3fagAfvgufddkgSgAgqfHfse2f1gBf0gtf9fQhNgAf8fzgogCbbfohCgmefeigNf_gCf6gTf0gJf8gTf
    Vgug7gEf-f7gJf7eLinfuiKgtdZoqfmgTfCfXhaiYgahAg0gFdOgKiygyeifSgsjWfcfabDjMiGajfpf9fvgofof8f0fUhcgbf
    nfChcfSiaf4d7eme8fvgcgUe9gEfaf8gOf7f_gtgPgvfbhueQf7gXgAg-f5fJf9bpe9eGjqfDZ8gkf_iHe0f0kdhdf9ftgngHk
    hf5gYiUdphalbe9gRfvgVfveTe6f_fffnhmdkhMgAi4eJfdechAf3g0gRehjacMg2fUfHgrdCfLf_eThffyeMf2gAf5gefqf-c
    1freagkgrb-fBf5ftfhhBdhgnf9gofxfojdhdf-gAgsetfxf6f8gPgyfOflgIgBf6gOf3gbf4f9f-e5h0d5i7f-fCg-fDfuhJf
    2gJe-hmjmifgDfhg1f5kse8fsg7e9hGigfcgAgLgKf6dyeGf8gOfffsgRflgWf9emiGfph7gChwetfuoNanewf8gJhXasfQgCg
    SfrfvhhgFgDfjfQiBejfggKepgKhMgFe5gAfsfzgxcPgVgAf-gOf5iJjPg2eZe1hxnMd1gWftfDh8fTdFfqfdfvhUd6pYfAggh
    Ad-klaXgvfscNlnWkhpifhYenemeqeqgAf3eWi3f1frgrfMdAgXeihEf2hueXgfd-fPf8fke2hpf1fbghgAfxgAd5iqf6icfHe
    _k2h2gYhZhBdrdGg3fzgvfWgFgsgKgAf-gHf8ekmJi2dcb6h1knfZf-fsgOgKfufRf9fzf7gxcafpgKjbb8iddeg-f4gEf0gUm
    ghPgCg4gFfSiUhMfpeJhIgIhCfYf0gLgdfzdsgKgUfBfZg-fyf-gAf8gTfwg0erftgZhsdmfzhKhKfkfPfvgDgHf1fVfGhrexi
    Af-gEgJfgjUgsf_fpgFf5iRgCgAgDf-gAfyd7gOgYf9gUbhfnfwfshJeJfxeMfrfRdpicekeyftf9fggYbzhVf9iLe_eqjph_f
    -f2f0gAkbhFgAh9eGgegrdBfzf2ekjLXxe2gHbrj-awhFiFfqe6gQg8efgzf_gMfXgOiKhCgOdge8hri1gUf5flfzg6h2dYfof
    6gifkZ_jMhBf6gHeklsfygAf_f9gCgCeagcgpeng8a3f9f9hYgEewi_hbgHgGfef1c9eGgHfxfnhZewdxgAe6hMf5d-fwf3eZh
    Efdfmf_f-gafcgBeCgTfogwfjfdesgQf8gTgOeziAe0f9ftgvfhdrfZf-gdgIfgeJeigecziTfEe1fugIfJgzfNgvgFf6e2gTf
    cf4jsf9gBe-hSligKf6fSgngDbkgvgAgTfZgjhfdFfrfNi_fAbVgCf9f_ftgrducMf6foeVjFavgNf1f8gMfcgmfNgNf8gQfvd
    tegfgghfsiCbQfDgXf8fwgHeTghgOgmgpfOdagVgFf6fCgIe8cYf7hCerg5clf0gBf5fvgTfmgafmfKg5gkgVf6f9fHgYgCePn
    JfphqhxaxmhgTf-ghe4hEfNhGf-f1gBgGhkgDf5izehgRgZiGfpeoiPezhPgOgPgOfhf7edfhgAf4fKhLdygAf9gZfUfzgAiLg
    PfgfyfojSgZg8gIgJfShAhIgAgheyhLgCiGf9hMgGdekDgJfxf8gwfjelhOgBfwgRf4hhezgLe-hKf6f4gdf7g1f6fSjogCgAf
    4gEf_hBf1f9gMgTfjjDebgFhufNerdjfzgAfyf4gRcedngOd3iJfVengJgNgkfvfuhfgbgjfYfve3dnkDgAf9gPffjegFftgZg
    heqfrfvgAgSgCfqfufNgAgOfcg0eZeNfXeMh6fpfMgXf-f1fugVfrg6fzgve9hWc_fwfnflgHgQgFhYgAgXf0fbhxfbfNhOgBe
    kgygOf0g7hed3hXgIgAgHf9f-ggfSgAfigNf0eKhbgwgBfcetewhPgDeXgRhyh1eFgAhRe3greBgCgAf_gHf5iggDgEhVfafNf
    FgCgAgDf-f5e8gQf2e3g0f6dziQfDcfhIiGerfdgjeIhFehgVgKgAf8gOfsgjgufjg8f5e2eYf0gOgSfuf4d2irf9fAgegbiui
    sf7f2f5gJiRipgCgDfCiPi8cefkiUeAiGkyhwgCgnfhe_jXeygAfrftgWebhofkf3fXg6hlfggAfjfxhJfFergZgnf6e7eohpg
    ZfvfAhMiJhcgxgifBfRjffJgAgyeUh2dLfuf_gGf5f8gndmgmeZf_gRcbdygBfmf9gRdUeVfZf3gXfTbQangDgbeaghf_f3gFe
    cgLgQevgCgAgEf8gAgQgYgAgQfzgjfHb1fse_g8gtbzexf-gwfrfoeafUf9fEgdg-fGgwgmfcfrgQi0fCgWfUgEghdlgJfRfLg
    wfkdCgufWf2gGfth_fCf2g2eBijeSgef_gmf9fnhSjIf6i0hJa_khfqf9fQgOfuiLeuf_fngbf2eigjf_f0gJgCfMf8f6h0fGf
    te2g6gAgyfff4hZg_f7e_hLfrhcf1f-dsigfudK.ABg6f-gQfif_eRgIgAgNf6fxeNcme-f4g9gffxfKfmfLgvgAhBfSf9f8fu
    fzgQf-f9iIe-fAg6e8f_gDgyfSgcfsf5gEfOhYfLfvgueqfPgQfijVf2hFfagOmMd5fsg6friCb4f8gAf5gAf4h3dOgXflgYgF
    gngxf8fhhAfzgTbRfyf0hXfNb9.ABgjf-hfdjhHkfgGgBgAf9gAgqkWeyhNfUg0i1g7fkfGg6gXlxhMhBgffeeqh7hYf-fYgrf
    uf0fnf5gEf4gMfofPf-gIfOgnaDenglhjeTgUjDfAf3fxgGf_egjZf-hsiCbtnbgNgAfvgVfxfujCf2irgpcuc3hZgNfjgIgGh
    Weuf5g9gReYfafLf5gBf_f1cHjthFgXgLcAjsfhf_gSf3f5exb0fwdhhhf8bBeOfgftfejHZK.ABjYgFhmfqeamJiIgDgKf4f9
    jAdGf_ezfzhscafQf7fPgmgGiPfqgDgNfKhRhUfwgLfwf_gCfBeEgFeEh_ewZzkggBf4gHeymNgagggugcc3egg4gFfjfhhOgI
    g6gBf9fxf9gifNgud3hDgZhBdlf7fgfehlcSibf_gMgGfxk0f1gwfreLihdBgYgCgGfzf9gogPgCf1gAf7hZe-f7gIfogRbBfv
    f3f_e5h_dyetf9fohKfMjugBfXgChtf_dUf2fyhDfAfmeXfKgAfhgCgpeDjYgAgnffgFhkhtgAgBf4gXh7dZgAezhSf0c2gvgA
    g3gaetecfxf4gIg5fmi_fmgAf9f_gGe7fBf3fvgFgNeUddf8hBetgzgIgCgAfchCfRgAgkgHg8gAfgg1gwgPg0e9fjgxgIgAgG
    f8f_hTgBf9gJgWeph4fSf0fPhAfwe2gEgBhCfEgniugHgAf5f2gSeye_gKf1gDgSf6fNfEjahQdYj_gCf-f2flgsguhXf_f5f1
    gHjjdjgAhBfQgSbJf4gAfsh1eGi_fxgPfjgIfvf5fTgLfnfjgod4fzgAgkfkf6hDbCfngIhdd9eDfAgQgKe_gyeQfsgBglgUfB
    gNgMf9f4ggfshYnsgTfne0hTmji5fLejiqgZj0lWgFfcftgwlHevf7d0iNg4hXf9gAgEf_gBi2hQgLgwf1e-iQeTf3f6higGk1
    gWgFf5f5fvhSgWgAf_f5gDgWkLgqiWeUdTmrhnfvfceiiTezgtgJfugffdhFgEf5hTfGfyh5gff8f7gKgAgjfqgHf0fugVfYgG
    gAf3f8gFfkgxf_g2fre6bxgGgAgAf_gBgDgigHg2eeg9hFlWgAiBgsdYnKfkfafyhlgId0hogAf5h0eCkygCgLf2f_f7gWbkfe
    fah6febCf0f8f_gHfigRgEgAgAf6gAf2gJgAgFf3gAjVgggEgifyfrkthVf_fdg_e_h9dAfMe6gZgvZyfIf7gZggfeedgef9gG
    gffKhvfQf5gKgVeagGgzhSfjfqemhHhsgEf5f7fsi_ejgQfqgDhSdSgxfsiRfOeniGfjf_f1gbfafegCf-gLf1gTighGgcfqfd
    fwi-dNgFfKgAhIZEePf7iGdQhkbygHgFf4f7gEf6gPfqhle1gCiOfCgFfafNhte3eSf_gAgKfycldIgAefhgfdfigdgtiwfaeY
    fogHf_hRf7euiEh5gAfugDf6jmfxfugAgPfkdOf6gAf9f_gIfYgKgAgBgSfegmgigBepf4eyi-aXgNfOe0isbFeqgjfjftfjfa
    csgEfNgkgNf1emgAfofygma5glg4fNg-dojFeHf_eLgPh1adiHfygTgce-kyd8f0f_e_iTezj1fQj8dze2k_f1gAf_gAgEe4gU
    fdgPg3fRiFfCe-dmgiiHgG.ABfBfqeIe5hieie7f9gUgcfQgDfJgAgafggjhigMgAgYf6f5jegFgAgCf-f9gHh2fyfAg2f-jIi
    Vf2gvfUgUjjhNgSgTf-fNi3gFgNf5gff2gok3fyjnfjcgiBfLf_gReuh7dGhxf3iBfMe1lAgGgAgKgIfmfug4f_d3hphbfliTf
    -eJdXnClDaxfue6f6hrbiihgohbgYcGiCeugIgLfkgOdWgEgAf9f0f2eighf_gQfwgUeJ.ABf-frfjgBgZf_gZgBgAfzgek8fn
    f5f2f2g0gTf6f9fqftfwdIgNf_hTfJf3iLhGf-fxf_gMh8fef5e-cUjBa0f2gAgifvfygzeKfrf_gGfhd2fVgAf0gufMehf2f8
    fTfmhSdbiYgof3gKgJi3etf8e2frhxctgMf_gWf4fyfvgIf8gBgAgAcgcsf0fDgwgTaKgFgBf2f7f5fSfxf-gLf3f3eofxgDgS
    gafYfagGf_ffgIf3f4gggWgkfvfxfxfZgXeiggfRf5ftfXf9gRfmgofvgAfugVf2hwdOfngdg7d4hsf8gAgIf6f-gQfCgqgPcy
    jDfAgQgCf7gnfvfVgcf_gBf8f5fOgUfziAdEiohphYf8gjgnfYfueygOeehWfXdfgAgAfqfvgDipgFf6gGgZgDhegbf9fmhSfK
    hXfff-fWgXguesaYgAepfFgXZUe3fwe_fsg3awh4gAgOf-f8jpgcgRf9gWevfSfpfdecjYf6b5fmgufDg-dneFfJf_fjfmg_d1
    e5fhf4f0h7cTf1f-gTgbfVghgCgAf-gDf_gielfsflgcgTiefphAeyhAdelTgqgAhHfTfcfHgMgFgcc5j6hghcgJgpfmfCkTgi
    f_gJf4gFjafuf9f-f7gNgCfqgAgifvfue5hkgTg5ezeQi-drfmgphwdYgEfwfjh0eGg6drdEfXg0fTg_akgyfeiTekhHhCflfT
    faggfxeliNgAfthievktgMgAfAg-f7fQh1gAf6gBf0iyfwf8fOhHgXijhOgAfhgdf0hdfef-fOeeiBdUfjgAf1gpfpgYgmfygD
    d0g1iTgNf4hpffhNYecWfwewgejBYSfpf2fzfOgffRf2f8gIe3hfcGhNgofIfpfuhLi0f-hafue_klg4gAf1ghfTfkgnfnftfW
    g9gpereNfjiEkDYwgIgAf1gNf3drf1f7fggmf4eHd0f-fcghfxdRgCgAhDfRf8ezedfgfkfJgZfXgTf8gefOgZb8fbf9f7gEf9
    gyfkf_fogkf2hCgLgEgBfxf5iUf6f3f9f4gOffeLfreVfzitbqfAfxfogofmb8fNgAfoggfkegeegbfvfLhEdDbyfmgIeziKa8
    YPeXbtoFbOb7gPf_gYf9f8hGhAfgfnhZg3gdfcf-gggKeudZf4gAf4gDfng_hzgmgZfNesmOfmgbfogOftfRftfrgXgoffh0fP
    f-grfyfvdofWf4gFfKhab5fygAf-gJf7eqgMfdgwfhhlgdfpgRe8hud4d_f6gAf_f_gEg1eJfsfAfXhsafjHgWi6e3eQpAiNga
    fwgDfrhfgsf_f5gVf0b1gLgBgAf5gAg_fggAhef5fCfUhRfvhAgpfZlZdkgufNfKh1eQfefvgCgMfqd0egf3epevj7b7hdf_gy
    fMflfAfyf-f6gmfHf6.ABbxf1eDiBf7ZtfdgAfkhCfZfJhxf8g8hZdbjOfsgAfngLgQeZg8f4g9fqfZhif9gAf_f_gDfOi4fuh
    qfWepmMfygAf9gEf7g6elf4fphDfacVfmgChpgOdnhR.ABhugMhPfEf4mNgZf_guf8fMg1fCgCf7fsgFaEgQgCggdripgzgCf9
    dJg3g9drgrfvd1fXhmhDf6f0emhHf_dJeCf-fXgdf-fwfefzgGf3g3gpikepd1gghsehgSf9gUf5faddgRf_gwf1flejgGgAiK
    foefhtf7gAf9gCf9fCimgNfQhPe7hP.ABeSf_doe9kBc3k2gbhwgFd8khelfqgdfLicdbfghKfjfRgkjfgHf_fuhVeYjWhNhfi
    Ve1bIhSh8f5f1fnhVh_f3f_gGf2f-hqfhf0hUfdfKjDi9gAe3izeah7gEgAgFf6glfrhFgnfwhFcXj1f5gAf6gcfgepgJgAf9f
    _gEhrgAf_e0iaeIdWgCffg7f0gtdOauf9fheji9Y_fof_f6ffg2dAg2f_elhgg1ffgTf9gEfzgLfqf4ffinhgeWkbf6gAgNf_f
    1f_hXfYgmfxfzh2.ABfagZfZfJhdejfif_f4gVf-e5fsfXf8f-gDf-gCgAf5f7gHflhAg9f3eFiUf6gRgKf2fzfjhYf4gHgVeo
    hgf4czgee_friAf5fsgaf8gAf-gMejf7ebgVhTfZhcgAiEfqeFnLhegbgqflfWgthif-jTeZesjJfgfKjPgDfIdkgahrfvepec
    dJgHf_f9gDf_hfikgAhEfpfunIgDflfvg_eob5h2f_g4d5g6hugogCgofmf0hhdEf-fjgafueMkYhHhXd4fMgFfgfJhxhYfUiJ
    g2gBf-f6f9idhHf_fGhYfniYiffvhkfpdnkSflf9fqgNgSa_frf2fZfmhQdagOfehbfKf6ejgBgAgCf7gAgJfcf8fegIgReQgR
    fvgleyh4jJhAf-emiJfGfTf5gAf_f_gBfsgOgAgFgAf8huiGfpiWf1edkUfZgAfcgNfwkiiDhWhId_ewj3gygAgmfJgDgvgBgA
    f8f1gEhAglf_fogdf3f3f0gsf6gNfpiGe8fogEfphtgrgugmfUg5eAiCfQf3fPgPgbgNfVf-fPgCgLfkdqf5gMfQhCeShNgAhL
    fXf3hZeJgBhbfWe8hsdFf7iQevfWcafygNf7gDfjiJfcgAhVfqfRdpiif2gFfzfukhgNgAfyfwf5iTgCgAgBgAf3gliRgEfof9
    gGh6fpgCf_f4f2hRhuf4fehPfGkCftf_gDfygjhMfygAfpgVgnfNgxgDfWfUgZh-gpf_f9gDf2gyfWgGgYhEeBdBgyfhgxe6gB
    fqengVgxdRiqfKf7f_fxgZfzf1f3f8gzfTgHfWgLgAf0e9iBf5gjfsfbgKgmcj.ABgdgDg-eqguhW.ABfZgAeFhTf6eKgxgAgl
    fWf7gGhdf8gVfShJdOcRf-gBephlbchwgnfoe0gxh5.ABhrfwhigLeIlIf_gEf4gJfxgWejf_frgDgoc8hSgCf-gKfRhAfOf9g
    DgQfae3gTf_f_hjefifeIfDhacMjhd1gWgCiIdWg3chfbgUkVdxdAdlgSgAgNf_f-fxgMgbfjgHfpgpfef_ewghhIZ3e-fzfng
    cgLiZgVgEfGfQgbabf_fyh9e3glfrfdglfWgifagdfpgAf5f2gievfRgAfvgJfodrhwgBfmgefmirgOgAgLf-f_f0fqgAfwgXf
    netg1f7e3hIfWadgBf-f_f8gDdyhWfhhCfhfhh1gCf_gXfVgtf3f5fufhhKere_itf8hGgOeShXeqfzg5fofdbhfOfegFf8f6f
    MfFgPfte5h9iYfqgCggfNg7gA.ABiff8emh0dLcngFf-eif5iedXgVf8h1e3fThOi2fXieeoewlle3f7evfUiVbIg2gFftf6gC
    hh.ABgcfkhqgQfEgBfxf_gJgOfof5e-f_gYf8fieLf3gAf6gtfPf4f-gAgDgAf6hRe4f7fkfNiNafh1g1f1fYfUgiihf-gVexg
    2mmgMgChPfnfvh5fvf1f-fFhZeyfSfcfKdxhvf4gkgAgVgGfdgje3f_fxffhhgsf2gnfwf7e8hdikhVe0e-gYfhhMf-gef6ffl
    dhVgDdnh9f1grf7gAf2gAgBeeeIfEgXe9ica_fPfqf6hlf2eRiKfhixcgjSeSgAf-f8gCf6cbe_gBfXeKgrfkiSfFjwfOekhTf
    Vfnfsg5fXfjfvf_h3fLfSiBfxf-fRg4faemhJfigjfZgBhjgagKf8fWgNmAiIfvgNfye-h7fPgqebf_fmdrePf0ikfHe0hweKf
    6e2hZfddmfmfvg5e2g1f4fkgAgXg9eDfbiQg5iigKaNgKgsgAfgg7fijTghgOg8fOd1hRh6fug8fqfdiJfogAfvf7gqeEgcf3f
    YgifwfrgkfQeyjTcrgveyf_fbfUhtjsf5gAf-gAgCf-f1f5gdftf8gLe7f_fVf4g9cqhofzhKf_e7jff8gAf6f9gFd8gSgAfZf
    xg5gXkafqe_fJi7hfhhgLejeah6g1fLfmfxe-heefeye_eigOiFfRdYgKfjgNgCZcgMgAf8f-f-hMgDgDhXfafRfkgRgqezfzg
    AfYgEgAf_f_gEgogwf_flgyf1gEgLf-fugogIiTehfxgCf6hfbLijgCfyhGefiUggg-fDfQfnhrgEf3gIf6gRgEdAfxf-eDiqb
    0kifqg_fagAhygSf6f3gde5f_fwf1fdgcgDfHf0fwf-fTg9iclafsh8hvcSlDgNf5f6hre1e9iCf5eZhBfmhgctgFgZerhTb3e
    qf_fAhFfobddGgpelg2gMaIgDgAgEgHgRfYgtgDgufZgDfAgHf3dvgUhNkbgsfkfMfnhqeDgKgRfyflgyflfpgAfvgOgBgre6f
    6gcfEhbgFjygmeVfsf-hdfaf_fdhMfHgXf7f-d4iBfigFhggiecfQggjgdbgyeqf9epiYgLgAf_f-gDgFiofmhGfTf7kteqfgf
    3e2ikkUfvgAf6f-f-hZgSgNfLg8fQfWe9gAfjgsfgd2f_f1f6gAgIefgzgAf4gffriEfKgBfqgJflbegUfch0gNgJjigJhCfFg
    Jf-hohRe3ggfghFepgXfdfHiEfjhbeuf4fSgafNe-hOgDf4fcgbjlebf_gOfbgxdFfvf9gHfGhUdod-gAe_gtfxfBfhgOfYghf
    shuf4gAf3gfe-hDgOgYgQf2fhgFgsgAfZglfwjRfNfvhGfHf3guf-gCf4gOf9gYfGfPfTg4fugrfmf-f8gMfygEgDgAgfetiSb
    5ftgGfDfzgdgBfLf_fmfrg3aPhRf_f2gPf0g9eFf3fDfDiWbAfygAfrgPgRfKfJgqgCf5eSdcdFfxeBgjh2ZxgMgNf7fuf7i0h
    7f9gCgPfdgGgHf-fpgKgYfce_f6hEe9f8eeftgKgyfJfsfvhOgAhUeUgLi2jLdudpgsjxexgygCfegYf0hefogAf3f-gIeYfbg
    NfEgmfsb3kHgAgBgBf0lhfygAgAgAgAfxfcf5ftgEgqfZaifterh6e7Yki3gFhVg5d9iQgAf-f9gFf_fJfSfjh0fJfkdYf7gAf
    5fJhSeNgZf4fDgwg7dwd4gHfwfYhnfxgBgrf_fxetfnfigDfpfvf5e2bVf9i7fqhhZwgVf8gwfpgCfWmZhVeff3e2iXeQfygwg
    QfLeOfqf_fpf3gef4f3gyfSf6f_e3jOgHfPhiebiqfygLhEfmfIeqhpf2iOesfBhtgAgrfQeyhGlTgFfEgHgweqjVhNgAhlepf
    yjYgBgAgGgAf_fFfXgBgHftf0hXf-gFgAf_gCg5htf_fPiOeFkLgAgAgAf9gAdjeigDf7fPg_dJhJgAgOf5gChQgLf-f2gNfuk
    mgqgAh4euffkEgmgQd9gfhNe5gjgdfdcQlLjHfdf6g0fYf3d6c7gLeAgAgpY5gof_hWfkffg3gZgDgxftfrfqf1f_ffhHfQefg
    CgAgEf-f2gQgHgLfyf2gdgcc_fveqidePcgmXhnjZeDdzllf5gAf9gNf1epjIgejKgyc3kjhPf_f7gWfyi5h4f6hBfJgQfzgGf
    zkGdChNjRh3hcfLfBfPi7cQgAgFf-f9bpfegAfxf5gedJfZf9fbgef3f3gdf7g3fVfjhnfugJf4fuf3gYfegAf3f4gVbxfvgAf
    sfkhCemfZf3fvfdhqeYi_dqdxetjZlpg2fvgTjqbOkXglhAfKgTf6gwhWfgg1gue-klfOf-fvfshAeueYfXfKiPeRgheLgEfye
    wiBgOhFf6fyfugIg0iCgAf6hxemkXc8eQjLbTiyfnf0gVfvf6ggdPddgFfmgWfycTfhgAgMf7f_fChyf9figGf3iJf-gAf5gIg
    Bf1fzfsfYgdgJd4ggfuhkfcf5h3eYfpfbfXiTcviHhqe6gZeNkq.ABidf6f9fJhhdJg5f8glfMf8lBfygBfxglfXergff_gMf_
    fnhzgLf9gLf-fxi8hsf_gOgTfwgYhgf0gVf4fjiLe4gDhZhad4kigngDfegDgVhra-f8eedfmWdug-f1dsh9gyfGfkgAgEgEgC
    drdxf7fgfdh1X1fTgfgDhxdchffqf-fqgDf4iGhWfveueJl9bfjMgNgsf4fbkjf6gAf8gKfzfSh7gAfpfnhEjZemgCeohLfmeH
    gwf-hZf3ePe1fFf8fyfpgybqfugAfYgZfyhrgjf3gUfxfxg9fDgIeIhBgnfVf1f4gQfvfyimezf-fefehGb6inf-gSfVf3hFgJ
    gifegVfOe5gBgAftgJgCeZgAgAfrf-gAghftgAfEgThFhHi0f8ftgxfHkLibgHfifHhniwglftgZfugAhGgGgAf-f7gEfrfvf_
    hNfKfhfEfxfmiEfje_iOgOgAfsgSf9g0fLf_f-f8gCd-gDgAgAgAgAfmgTgFgdfZgZd7fcgUdqhUgRfHf5f-f9haeIemfSgAfj
    grfgfxhsf-hafIflfwi3fmgDfCh0hrgpf6hgfPfpfpfygAf9f6gKdqixf9fphteriIfzf0eTf-hxecb9gsdnhggeZ5iMf7gzhd
    eImdfCfzgVeJh0hNcnh2encfjVa-f_gAf-fvgNdmjifogTflgvjbeQfQeWhue6g3g6fah5gRg1gDhmf_gif8fqhggBf8iEf9eq
    jIingphudhgbi0fogRfkgEfpbhfZfrfzfdhedpfugAf8f6f-eVgCgAfygGf_gOhTgAgJfmf-ilg6gAggfjfwgagYf7gRgCf0f9
    gMgHgtfif4hLgKg6e0gQe5fTgPf-e9g0gPjfeFgAfLgGhRaJgyf9gwfPfVjLfagAf0gzfaf8elf-eKhggTgRfzgAf9fvgMeyf4
    f7f7ggfkeOflgAfxf0grdagnf8hOfVfsgWf8gAf7gWfpe0dae3YPkldma-glgAgcfnfreXfvfvf5fugHfOhBf7hbgBeGiugFf0
    fciMeBeCfzgAgLe3hUeRetf-ftgKgEb1f5gAfrgEgLiWgDiqjrcCX0edeYgig4eMggiQgMf_gHf9f2frgxgXe2emhJgDhse1gJ
    gIhGhCffgAf7gJf1godNetdZjLgwcAezgQfxgAhIcseifxf5e9hNhNgGgEfufugOgWfgf4fif6gQepeifmhaeDjOZXf8f5fXf1
    gmchc4f2dxiagnbQgCfudkdCpQhjfygAgEf6gHfEfUgShPfdfOcEhqgEfYgAfue8fuf_gXfagBiPf0gJf4gKf6hIh_gGfMgnf6
    lqhKgFhJfMfthUf7fzfvhnd0gafVfth3ggfghyiFgAgOgOfkk4f-fqfzhAe1i6dlgAe_gkg-axhFgQhIgHd5ibgagggOe9gZhW
    ftf_fvgvfXfjgDf_gRf1gAg9gLf_hQe4gUkef6gAf8f_gEfbeAf_f0flhQcig8gAhIezgUg3fOf-f5gRf8fHe1fQf2exgjfIgs
    ghfifkf5k_hMf5fEfNiggQgAgAgAgAgAgFd5g6e8fZe1d0gQfXfegPfveU.ABgvf-gEghfVhPfZfkeae0jGg0cifXgTfghEeke
    ygAfGghf0dwfkgEfogXfqdqgNgAgAgDf5hIg-f_fzgmfllVh6gAfxe2iAgJgNf-hnhDeQi4ijgAhef7eaj1fNfpkMdBgNgXewf
    -gZgEfYg3hefviEd5gEkTf1gAf4gVfufXfyf-hNemgXc0ewgAf3fJhsfeiMgKiEfQfUhOh7gAgDf8gAkAiugmgoebhSk7h-gAg
    LexhYiCgYgQh6fKfRcyfdgAf2gJf6fye7f9e4hQg-eAmkfvc0e1iqepf7fheAgthvb-elf-fGg2fQeEhlf0hZftfJecg2gRgre
    hhpfLgNf3hPe9hKgZiRgAgCf-f-ixf0gAgAf2gPgYgHfmhLfVfrhWbwgXf9gMe4becuf1fFgAhue0fegAfjhEfVf4fFgmeDhRf
    6i8hXgAfvgLf1jMgJf5fBhWfyeNhtfJk5gaaBgGf2gHeWf-hZeBgVf-flgkf9gJgJf7f2gufgglgrf_f3fzgCfXfgfVf3gVfZh
    7iKgBiZeRfaicengegufLd0bkh9gAfhh4e3hCgDf_fpgCgyfthDf5g-fWgllFflgAf9f_gGezhOgBfwgPfyivhcgAhTfNfyiqf
    Wf_fxgkfUgIc4ejdZeEjXZuehgIfpfJhdZEeNfufpgEghd6icgDgce5hHciiqgFg4fbeygygHf_hRfXfHimfrgIgZfigQgif4g
    AgBgMf6fIfefzgxeHiVcQiMgbf5fzfucHdAgAfugMf2cwgkgbfweufGhteYfdeGg7gueTdpgBeEiifweddhf8e9hof5ekgFgBg
    Bf8f_g2e7ejfUf9jpeogIgAgGf_f8gTgkgGhOe8f5ksgdf8fngdf2f1hYgAf8f_gDkVeJfvd4gJh7c6c5gFeXejkYcy.ABgwf_
    f_gWe8kVhLg_elgxcEnPkEgihngwdYntgif8gjfwfwhHgAgAgJf9gAe2fmgGf5f6gBgFfZgAf-f_gEeXgNf0gNgbd7g2iGgxcp
    dbjChIgSfxfffMiJhcflgAgGf-f_fxhSfdgGfWgWg_hQgAjrdafjgzkMf2e_ibe5h_izhqgIeOfglCfyf9iSfXfGfHgjgFfvgk
    fph2g0fghLhhfFkCeugAfqfSh5dtgXf2hce6fih0ltfYlzgNc8rAe4gOf4gKfrgbjlf5hCdeimm8fmgAfwghfleqgJgAf7gNf1
    gUdDfDdihwgHdyf8gAfyf9gCgTfxfxf-gFfvjeftf4gFfXhQfVgpgBf7fzgAfmgcfrihfxeOfmfAgDgTf7gEb_gCgTgCjEerji
    hPfyiefHe6fiebfKg3greehkgMgpfVejg_gIbKezfLh-dvcne-fpgEg3fPfyfqf0fofJhqanb1f9e3eojVaOg3f9fwgFf2iue-
    f6f5hHfTgXi6gFiSePhGiKd2f3fCg5fIh-ijgAhxekfql2ekf2htgRcqhlgSgAgLgHftgRjRf6gkfSgTldetgAfwfwhAg-hFgX
    fRfmhUjHgngAgPf9f2gPeigSgOg3e1eMfNf6hUe_fgdmhrf_hDfdfxiEgIgAgJf0gAeDfkf_fygUf0dGfJf7ftgtffeDhafueI
    hFhXfffzgAgMf0f8dZg-gtefgEgckLg8gAgdfufrisgFfrhyfOekjvf1fwgnfIgzjef9gEfmgmfng2bDe0edgNkGdUgTgAg9fQ
    gkjQhmfqgfg3dxjtizf_irfldqoNfngAf2gHf0iYgDf8gAf_gAgUemgKgifXdnargDf8f_fShccahxg9hAfQfGk8fcgCgDf_f0
    haghdZclfpj8fPhSgofufRfpflgggIgZfvgXh5gjgAf3gAf4iNe6gAfsglf3c4eafqeJgvhadbhdgAfjf_f5hFk_gBhSc-fVkY
    gdgEffgjf1eofvf3fLgLg3bcgOf_gJfpgIfCiGf7fagDgLjkbqgVejezizYphgfahdfDf-h1jDf0fXgxfukBgEf3fygOg7gpf7
    gSf7f5fifhgrgAgQgPfxhQePgnfLeuhPgGiSfnf2fxgOoZg4fnhIgDfNg4gOgFfjfxg6f9hDevhqdBiGgMhNf5fuhDfZhsglfX
    f1iKf6fHgzf_iNeifbkJeRfqg3eig3YrgZf9fugzfEdiguf1ftgqfikBfugAg7fEgDfikehYdzgCfgisgAf_f-gHf_fDfGgAfr
    gGf-fyeyf_ftfbhshQfggAelf2hYcoi4f_gzhXeAiif-gAgHf-f-gNgGf7fxgTf8fifsf9fngCgchAgXgAg-fyffgfc8gffTe1
    hycaiqgTiodxfQkSdCgAeHhnfndQgqgmfyfUfqinerfhfRg7f5eDfFf_f6gcfXfFilf3gngjfDeSf1gAf_f5gOd6fcgAgaf4f4
    dbfLfzfahbemi4fOf_fygGgJe3engAethJf8eQf6gOgBf3fyiMfAgEf8gpe2efgyf7f9f3f4hsfGgAgTfxgAfZgMgAf6gIfxhR
    eJhJfqeGgUcMgpf-fpgYfsfuhcfxfrfug-iObkgKbwknd7afhNgCf8gAf6jBgXfng0erhVi7hSfojJhdcdj8gFgCgCf8gHgKiB
    gNgJhddoh7c6f0fhf0hMbsjugAhsemf5lPgXf7hDfwfSiafuf_ghfLghcN.ABdpf1f8d-h-fbeWfefpgSiHcNg2fjgjgTejlTh
    sgGhBfOfbhEiIgAgmeug4mLgBgAgGf-fyg2f1f6fbf1hge1hQfnfKf5gZf5gBfof_gEf3eLggf7hHfdf_mVhHgWevgKfudUeFf
    nfuflgWePgGgAgIf9gAgAe8f6f1gPgIfyeuf_fMgLgjbKckeshwfWgVY5hogFftfsgaf_gCf-gFf_f9gOf4fLfogkg9d9eOfSf
    oh9gacagJf_fqgZfxfIgTgAfyf4f8fZcofheQjAf9YzhFf1itgEd3lRiSgSdwf7gvkGgfgGe0gKfpiOfvfnf5gBgHdgfdf-g4g
    FfffNgngAd_hUgleTgof_g1e0goi5gTgAf-gTfpf_gAgAf_f_gCe4fYgDfte2h2fMilgAfvf_f-i5gbf-f6gVgWenfXf9fhfph
    IepfYgsgAfQhFhidFezckhzhpZcgFgWfngGfVfff5fhfhgtfcdhgCgAhHgZeifugUgAfig1fXgyeSgAc4iydRejgLgAfygofhi
    EgQgBf2f3fweTgIgAgEf7f7hOdxgEfYf0g5cbcngMgAf0gaaBjWf7fzggfimdgMgAgAf4gAhehUf3gDechHf5f1gAf0gIfzf_h
    hhYfhgFezhngRf_figbgAhBgagAf4gZf1h1gOgAhEfXgVgXftgAgFf_f5gJlQfFeziEfMnTgFgAf5gAf-fogHgAgHf4f_f2hIf
    kfIgFfbgxfigKfBfkg9e0hbgagdebhOnedRhCg0coiGe2iFfmgTgbfMhvf6gAf_hDexgufOfodZiBhve3gRgAf4gLf9gTgGgAf
    vgSf5hEh3f_gZfxgIgrf7gRfzfyfaglf-gHgJf9f4g2emfugTflgBdxeBgvgzeVgdfEgNf5ftf2gShMgifvg8fvfxnbf5gQfeg
    mfTfnf5gAf-gAgCf-hWgCfCg7e_kdeCf5fZfahQdYeYgfelfSiFhagIf_hXfNf8fjdFgAhyeggqckgRgAe0hTgEdZdOgVe6ezi
    ga1f3gCf-gZe3g-f8gAgPf-f-gph7fygQe0hVgNgWf-f_gUfwgFflgAf6f_gBbWgdgAhlfFfWfogRgAf0f3gShBffgAfagHgue
    RgKgAf7f5f_e9grgAftgefohjdVgAf0fVhPdjfUf-eehSf8cl.ABiKf-fNgJg2jBiXfVgofofvekhkgjg_faffhciFf6fOhaen
    h9gEf1gTf4f_gKewf_fJgDhGcpbye3eVhshPbJgMgAgAf_gAgYglfYgigAfueGhVgNh5e9eqoGfyfyexfCiLj7fogAfOg5f-dE
    eKfZfnh5fveReegAfzf5gKeChSgAhRfEfzhQg8gAg6f7fPhtgof6hAfof5kKfigAf3gTfwgDgHf-gdfuf9hefHf_gMdRkbfvf3
    gAf5f0gPfmcegffLfWgXd3bXf9e9h7eJaseyf_fDgLgkbqc8hFfDfSgtbeengUiYdYg2lTh4gIgzgpeBiWhuf9egiVe2i9hGhk
    emfGf1g9gdflfGfShSgSgHf-frf6gFh-f_gAf-f_gMeLgVgQfnhLebfsjwf_j7erbkmciTgAhJgAfIgydvekeViVg0bAezfnfo
    f_hYfrdedfcWg0lMY7g8gAg9epg6hyeHf3fogVhAd0gCgFgDf9f8f_hcf4eIgRhKaKf6f-edgDiCd1fUgBfXgPgpcsgFfifzgJ
    h4eAfff2ftgmfwgggWgAhqe2ftiLhcf8fVgVfCeDfnfZf6h2fHehdbgafXgOeueIdJf6gHd8h2ceiQgSfSgCgFjHfzgBf2gDf_
    d9gCe5fygNfygZfrfViJiEdNgXhRggjidFe-jjhcf6iFd7gDirhPfjgRhOfkjRh-fuaymWddgPfSfzgafxf8gZg2f7ezhUf2fa
    fwfuf5f3gWhohoiJjPb9d1nVfKgAgAgPf5ejfPfbhHiJdRgofqf_fue2iWgXf_f_fygWfyeKfjf_gCgRfxfqeQfhgCf6h5cifl
    gAg-fef1g2fqgEf6gVf4eRcvf4e2fWhthGfygBf8f-gcfQe4gPfig7fpb_fFfefrhJf_hHfTgHf3gUfVe2f0gAf4fMhXdgf1f7
    gUfkgKg7flf8fLfkhzdne7fkdjiifZfMhXf9fwfZg-fAh0f4gCf3fyfhh5gDfsgHfLi9irg1hGgIdihRgrf6gsfuf2jAfAgHgz
    f6fUecesfmhYfre_cKduf8e3etjPalgWf_f6fShJfdfHeOiWgjfZjDgKfwgdh_dzh7f7f_izeFfxfofnf-fhgAhGh7fPgMhZiH
    dJhzgEgAf7fjgpeaf3gAf9gOfnhGfEf4d2gmh4dlgSfXf2hvgRf1gKf-f-gDf_gIgGgAfWgef_eofugAf8gHf3hodvgYe9hMfX
    fxfuf4iNeBgvhSf8gAf8gJf4gsfzgAeVgAhnewiEf-f6fshDj8g1gHgEfgg0c1e-gVeZhuernTfefvhDfrf1fFe6f3iYfEeYeY
    eCf_gKfDhOfCjEfngof2fcixfSgAf4gTfwfyg9f8f4gIgMhxf4gAgBfmglf0fff_gof3fofZiZfvhBe8gqomgAgAgKf8f8iNgy
    f8figZf5fDfofegKglhEamhCfgh1fYgYfjgVgAgQgNf1irgFfmgAglflfQcFfPethedkf-b2hHhedDgEgBf1f3iMfse1jldBfs
    fdhAfxZrgEgAgAgAgAfscTgNfMdqjEYUf1grdFhHfaggfagAfqgKfoctetfZh8dohtjVeff6fogffibag_gAf3gVfvgjhSfeiB
    fLgEfs.ABdRfhfsgUg4d-hLhRghfdeIk-gTgHhEgfdnh0ergffNgcffeaf4f9fzgKgMeOgCgAgDf8gAfaf6eKgHebiyhFhfepg
    Tf8hMiXfngtf8gHemdZgugdfXgxdhjIgBgAf_gFf-gKgGf1fif4f_gigkfufwhqeSmFfWgBgMgBfafmf6f-gDfehTeLfqgAgTf
    cfrg8hZfzgTgLeyjYhGgHgggheKiAfzfxfzg9fWeHfRf3fyg7fSd9iKgAe9hmfEj4hvfwiPelfbhVgDgUfkfvf0iff6gAgaf1f
    zfJhEgDg8gDfZeCg-fufwgmfVbcgDgAfwgLf-gOgHgAgNf1gAgq.ABe8hTgGcrh1ecfjgkf6gGfYgydFgadsgkhVcWgdf3ilgR
    dVh2figBf2gLfcfhhvgog1gWdShzfwgAf6gGf2fVf0f_gwgCfohXfogAgif1fyfIeygafTfLhna2g7fFhrfZe1ecfkgAf0gRfy
    fEgTglf0gFgAga.ABjkgEh2eseolCe9fdd7fHiwflfGf4fVf9g-ccfcgEfhg1fjfJiIf1f5h3fqikdDg2dKhcfGYVfof7fagGg
    vb3eqf4hWged-f9iAgafEgvgad5hCfqfbfqhifagQgAfngdfZgRgHffe-iAdlhyeef3fwhaeZcAd5fje4fwiiavgGgEf7gDf6i
    YkJf_htekgirUe6f2fjfygWdvePf6djh9gKakfwgYgkfhf-fHj2hdfffleCkOf8gAf_f_gFgjgLgAgIgeffeLhdgAg4eqhPjFf
    5gKfqfThQiIgdftg_hMfAjig8f9gsfrf5ktkXfXl7gGdQqhh1gmfafrfzg1f_f9gLe2hsewgagAgmfef6d_f3gCg5eZgmgvflf
    XfugBf-h2kGgcfkfefIkogKf7gbgme2iVfzgAfwgBf4fviDf_hSgAeckodhfpgvemgVY7f6f8fGjzeNhdd8g5efgFgehAgDgAg
    Kf9f_hLfkf-dbiLgNZDfzf1gffvgijIgUg5dnenjOjqdVfvfte8gjf9fogXfqgHf2cYjjgAiRfkerqGf_gCfpglfChieMf1fag
    Tfvdqe8f0hafXfvecfTgAf6eCi8a-gAfxdehKhsc5dCgAfvfngUd_iPf_f5had_hOfef-fkgsfTgGiWgDhSfLfWh5gNf7f7gHf
    weKg6eydpgnhGeDi2fxhaiEcWa-iDgAhIfCf5lXfjgAf9fkf3gEglgof6fQftgwgpf-gThWeWgngqglgwfyeUiXgSgCgDf2gCh
    6erfyfPgEghcdfke0ezhIfif_f5hXgdeEhWgQc-fzeuhOgRd7gKf_f-gGf8gnhJgBjBeGfwjKf4gAfygyfqfzgGgAfyf5gIgbg
    lgAf-gPf3h0gMgAf7gAf7gnevgrfAe3f0e0gcf_gEfgf9fhfTgAfofUhodxgNgie5f-fufpfIgAflgKgsdiewgAfLhLf-fniQg
    Af6glfqiJfxgAf-gafehof8f9fyflhEgFgbf-f_fqg0hFh9f6fahVgHgrkEf7j4eudyqJf5gKf-fzfmdpfFf7fNgngNdndngKf
    ke7h2ejjNgdizfgdlnVewffgUfohucYhPgHhAfjfKgNiogigwcwjFkEgCf6g7fBg-gwgJf7hSgLeBgrfrf9h0fdf8bwgUf9f5f
    8gLhsfYf9e1gHhfiHjYgZfvfvgDlElfhdgXggd3g9jlf4ggfufVlpfogAfyf8gRfqesgjexe8h_c2fpgAfygWfpcxfXf8fkg8e
    1f9gBgAf-f_gLfugHgDfUhHfYesflgAf7e0iDhjfvgAf6gOfbiNdMf7eGhyeYe6faf-gHgcfllGfJf8f9fzgcgdezgAfcgIgLg
    ef5gAgOf_f2eigMgAgAgLf1gifaf-fEfmhwdWf0gLf-fufugNfbgAgBf0f9eqfTgAjzeJf3kPfigBhRfofjgOf4gjeohleeg2f
    -gAgEgBf3gA.ABiUexe6gcgyg4gdf3gFgRgCfHfyfyhOfZgodlk6gPf0gifkmCibgag6fid2gGgBgAgEf_f_gBgOgAgJfrf_eH
    f9f9fcfzhFhChTgAgAgHf6i9fnfvgjfYgKb0fpf_f-fchKekjFgQfPhjdniGe8gAgufmfvd5ftf_fCf-hja2fpfjfnf7gAjSiG
    gAgRd-iRjVgegIgDf0gQeFgufNePi4dikmf9f7gfgHfRfohNgSeagufofegFgAgjf4fjgbiFgziTfka6fcgcgAgPf4f5gseEgA
    fBfii5dhlsfVfEhVfRk7plg-lZfzYhpHgOgAgBgQf1eygcgAfrgQgYgIesfwf5hhfUe9iOgAhNf6ehjGgEfzfOfVh0a_iDfpgZ
    ijczlDfFgAf0fihegVgEgAf-gEf9g0mQggi8iDbzlogLf8f2gLf_bkfkf3f8fyg3gse6fsfvgigHhIhOf2fOgrfvdPcsf7gXfl
    gIdDhtgEg2fLfvjoijgAfhiUeEiZfSgmgFfbffgWgBgAgLf2f4fkfaf0fLf0hqdWfhgAg6fofTeDczfkg7gSepfCijggfde5hV
    lJgyf_gxf1fSheeZgCcbiPhNaQevgAfafehae3fogAf9fzgYeIf-gAgAf-gAiofgf_gLf5fweJdVf9fyf-f_bIfXfwgBevhLhG
    gGgAgGf9f5figPg2eteEh-eSf-gAf3gLfycx.ABfNgAgNfwfjdJfzgYgKfsf7fOfdgAgQf2gafsc_fudnhLgpc0gPf1gTf8flj
    Me7f_e4g6fkfqgCghh4eQgVf3gifpgDfnfKg3fUewe4ireXgMexgKgbfPeXf5hygAfefngJfWgQgAf0gue_hhgCf-f5gJf5fng
    Rf5gMf7f7hxgDgAf3ftgZgrjRfdgBflgnmPcGfChle0fUaVhOf7hofgfeiofRf5fxgtfgfjf_gAf_gAgBfMhdf9fcggfthyiYh
    eeUfRgbmkiEf_f-gNgHiNf_gAfygmfNjkgIfwf3gEfyhhe_gLgCgEfofhgHgAgAf7gEiVe6f6flhbfJeXf1gAf6f3gXfAfsgAf
    zf7f1gog-f8f5fMhFg7dof5hLgjeAggeKf3iSd9gsb4dZf8glg4eLfAj0gAgEfxf4mZgFf-f7gCf9c1jDgaiMffd9n9gAftfig
    Yf-eigpf-ftgwfZi-fffyeyhHgFeEgPf-fdfThehGdNgAe8f5hNawfbgAgIf6f8d6gBgAgHf9f6gHflfpftfThacXiTgEhbfVf
    pmhhLgef1fnfli9fve6gQeyg1gRgBgAf8gAf-ftfegAe9hAf5eqh8gvflfkgHh1guf6f7dNkghwf3gAhNfsfPfOdyfhdjeZkme
    0ghgAgef5fuh4iJf9esgSg3d7gXf_ghfnfxhGfWf8fcgufvdBi6gJfvd5jVdhgFgCgAgAgAh5f1f_f8gAf3e3gNgAf3gEgCgZe
    cf-fof7ggfjgkf1hBfefljjg9fhjJfkfAiQgRf8fIg8gshwf2gAgHgMfrgcgDgAgVf7f1hJfaf_fdgYgJc-hCf_h_fRezjUgAf
    9fygDgIerhLgAfqgsf-g6ejfsf6gJf_iVfogSf0gJf1b5gLf9gIgnfdhQf4f9fzftgjhwgehFgDfveMfbhxf0huiga3kUgOfQf
    DgqgafFgAgIhXe_eOeqfDf2gzftf0gfbNfhdmitegXufGf2g5fmfSfbfwf5gcgWfSf7ggf_fZf8hFfqhmgcfafsfdlYghf_fkg
    bfyi0kLgWgofafyihbQfReMi9eyfbdYfYezgxf0ZHgLf-f9gDf_gQfrflgaf4fojEfrgHf2gXfffVgDgAgPfqgKfPdBe9erg4g
    leFhDf0g4ghexg7gxf9e7i1d4gUhBgAhGfQfxgAa6eXfHh8hOe9gIgCf4gZfrgvgVfqgXeciOb2fcgAf_f3gRcUfOgWgRfVdeg
    PgCgWfNg7fhgjhIf7gLfygEiEgTfueUgZgxe-gFgAgAgAf_g3gff6gqfSf5fvgcgAfrgQgYgIakfyfKgRf4YwhZgujWe4dviZg
    Vf3gjf0f6iAgBgAgAf-gAgeiag2ise5dnjygGgAfzgAf4eWiMgAf_gAgAipgcgAh2fBf3i8gZf-fogxftjKfSfagJhMgUdSeWf
    7flf4guaBiYgGfUfMfodtgFf9gfgFfZgdfif8gMfUhWeniTf_hbgseJmLbmfrdKhTfgf2frgAf_f-gCetgGf7guf9e-dueKflf
    BgshCgDfOgAfwfqg2d0fpgAgBfbhNgIfqf5gUgafZjuf7fzgQgPfieCgDgAf5f5gEeXgHf5gDf9f0fjgrgAfvgaf9fQhbgSgAe
    6fYkhf2f_f9f7gJh8fAf_f-gdePhjdGf8fTgMhLaOfIgAgkf0fcfWiGhCf_fgfph_fOgje5h-ehg4gLgAgDgAf1kKfzgAf4gAf
    -kbf0gAgrf4e3eCgJgAgEf8f5ggldf8fsg5fFkigSf9gDf6gJghhihAfWfnfwjxf9gAgDf4gIgfgFgAgLf5f-f_fsf_gcgAf0f
    xhugAhSgcePnchOgCftg8eihzflf-f6gMfyg3gEgAf8gLf-f_dzf9fnfBhzeag5gDgVfSfziEgqhCfSe0hLdLhCf0hlgNdul7f
    bfYhNgHeLe2g2fVeyfGigdXgPg3hZhBaVetgRf9gAgAf9hWgsf5hQfpfrdic1f3fEg8fjewe7eDfvjcfLb5fYflfcgMftdaf5g
    1hAeLgcedgZgBfDiWeRfkgJf7f_gAgAiFg9gOe4hodFgfiYf8jmdzfnopgYgAf1gDf7hAjhfKkmbOhcj3gDgHgGf6f9gkgCgHf
    re2idfRepgHglfsflh1g1hAf_fJfziAoIf4jGfVdpnYgEgAgCf9gBhZhofremfqf_h4d5f_fFg-gMbbh1fuiAe0f8g6fMf5gNg
    Efij3ePfZgpeMkEamfPgAgCf_f8d1gMgMfygOfYgZevf_f6hEd2aIg-gtfzfbfQeihPgZgYg5dtfmerefgCgXhIaigugAfsgff
    hhPg-f1f7gzfOg-fNfcbwibg0ZNhRf4e3g2fzg_eZf7e-hjfQfJjJgBhYfjetg_gLfuijfCeDhee5fjeLgogfgvgWfNh6exfre
    ofYgAf0hheEfTf4gAgEfag5hGfogAf9gSflfqiifXg6fSfyloiLf_hog6d9kOfEgLfmfYgUbTfYfIiVfzggezfif0fjgcfriGg
    DgAgAf_gAfgfvhkehf0eafYf9gAkpdmd2jtdWgWf2gffjdsg0f_hLfpfKhigbgKgrfLgehahlgDhJfefHhUf1gAf-f_gGcJglg
    1fle3fmgLcvgFgAgMfWZLfFgpdShGigZJjWfNhZgGdyjEgtfhgSgzeJjNjWf6hJfifglZg8fygcfmfvg6fCf_fafIiOc5gCgAg
    BgLfzfFf_gCglfhfGfgcWfDgxezh6aGhmgGg_fOe8hwfff8gZeqhuhWdNd-iIhJgZgbgegAhBfvfujvgEf_gFf1gEf-dAgAgSf
    9fse3itf5i4bfiOgVgUgAfzgbf0dBgSf-f9f_gJgE.ABfmgafQgsf5g8gBf_gngOfMijfafsftfQhhhMgCf-gWgCfpfwgWgAgI
    fqgKhAglfugpfqhFgmgof2hMflhdlRgUf-f_gGf4hughf_gggCgPemhcgDf-f5f7iQgKgAf9gAgAhhhGgAgxfggDf4hRgAfogn
    fwgegJgAgXftf-fmiIgAgEf4gEg_fRgpfSgCesjbgniCfffneqjhjzfde5hMf4jWgRgAgvfOglf1elf7dlhkhCXygIf4f-gEf0
    g2gwgJg2fyfFjCiLhBfUfBhBkEiaf8fcf9gDf3f_gIgffwfPlbgUgIfef5f9ilfWf8gzgTfRfsfZfrf-fUg7euf9f6gefOg8il
    elgAggg-d-eJhPgCgTengAe4gzgRecgHiNgseMgGdwfZivhBaZfvfGejkEamg3f8fhhNftgg.ABfmgAf4f4gLhTgEe5eTjSgXg
    IgBgDhgfWfdoIf2gAf-gAf-flh1gCfkhseNjgfAgTfjgTficMfif-f5e_hQbXeCflgChHe-c0g0gAfvgZfZgGhufwgdf5fZi6.
    ABfRf9gMd8jDelgOf4f-gLfyhgkCf9hBgGgTjefufngDf-fJfxmQhggCfidXr7d5gld3hkfufEd8gAeSe9jkdtcxgAfjfbhZbM
    fvgOfWgtfrbbfHgAfzgOfwfkfngMg3ewg1jOhae3mChhbCkGkIf_iQe6fNo_fjgAfyf_f-eW.ABf6gAgFgGf2f8gCf-f-gAgEg
    vgFg-e4fofZhZfugLffgSftiwfBf-gLgEfyehi7fMg7imdYgHfvgLfKgBfvecd2f2elf0iEeCe9f9gQftgbb5fYf-gsf1fueqf
    mgAf0gEf-f4gDgCf9f9gNflfcfUgkfagAfYjLfiechcegf-gjf-frgBgihEgugCeWgdh-fkhkgDhheefxidg5f_hdfvekjmf4g
    AgAf8gAfof5f_gDgHfwf0d2e1e4hLdxgyhYgAhZfPgNh4hpgMfygafei5.ABfWgDdrgkhzcLgkgPf-fSf6clgofshDewhEeXgC
    gAf2gJf_gLhkghgsfnege1f8f_f5f-f5gtgQgAgBf8gCgBgWfze1g6fhimenfmg0fpfdcTfvgAgPetgud9bef6exhLfOcqfnf7
    eog9fpeGhSgAfpgOgUgRgyfwc4izgLcnhAgKhxeeglgxhuf6gBfPhhguggf_fjgofsgEe3fofqfUhQchgjf-gRfxf5f4cQf0gd
    fBh2YPcEemcIfCh3gUi2gCh_eqfviJgdf-ePiPfNemgbfkhzfIgQg1hcf8gsgKf-kmgZgTcueIjxkegGgCgAgAgAfrewf_fzgB
    gJenfsf_gAggffdCfmfjgafwgKeRhcfCeohLeZf-gsgxgCfcffeSgAf_gbf_fleWgGgAf_gAgBfCf8f9gOgGe1jneufpe_ghgJ
    cMf6gAf-f7gAf-g3hleuewffk3gxfwhZeFhBkxgXfpf7fvgZg7gRf_gxflfngNeugAc3hEiAhKfwfhhwg8fSiJf0gAf7f9gFh-
    fngOerfxf5f9kCf6fiiDdbipgLf6fcg9fQhnhLgAf_f3gCflbxgnd1h5eScveofweGgShxcTgCgAgAgAf-fOZAgFfRfbfdbdgB
    gAgBf9gDfLgFf7fygIgAe6hkf9h1eOgFiVguf9iCg9dWqTiEf1gbgJganshBgXgWfffjgGgJf3f6gBf9hlgDgBfvfzg9gFiZf8
    gBideEk2fVf7fqfhg6cGdof8gqfdf0YUhxgIhyeufglgglgXfzgJf8eZf_gAgAf_gAfRgKf_ebh3fUggf6fkgPgGfnghf_f-ib
    dzhPiuf3ggfqfAgyd8g8fHdghcgcfne0gGf5gsfOdcfRgAgDfsgfdsgwgGgqf5gZfnfqgRfXfzhLc4gffUgDhieGfzgCf2gegG
    gNjPgGf_fzgPfzfogDgDf5f_f1gTfgfpfgfyg_e4gJf9fuf3gLiNk3hHeeeriDnZgSgPhQfSf0hcgdf5gZf_fwkMgDgAgAgAgA
    fmhuf-iTeyfUkSgyf7g_dIjkmdhQgRg3eagwnjd6gteBf6hFa8g4etejjkb3ftd6fqfle8g0XqdwghfYgqfod2dvgBg5gUeodl
    iafvj3eMdclajAfSnxeIc2ioj9gthieKg9hAgCgAgAf_gBePh_gAgGf-f_lTfZgAf-ggfrfcfEfgfmhcexcvhzgAf_f0gHhhfu
    gAf8f4fuhTjqgcijeVeTsge0fyf7f9ggeIgEftfFfuiggdf_f9f2fegxeJgZf_f6gLf8h8gRf9fngdfufngTg2eAf0iWc3gRf_
    fkgdfbfvdSf9fogmfNcKfLf_hHgDe7elgKf9eQgahabygOf_gIfzf4gAgYf-fPg4fchJfvgAe5f9h5dNfSgLgDfqf_etecetmL
    eldrnqf9gpgpdwgzhndyf9e0e4h0dbf0gAfygIf0iDfmfsfmfQgtgngIgAf9gGgGjteafmhxe2e-aEjphQfFe9hnhOd1fcgJh5
    e-gsgMgee6h5enfsfPgAf9fghQe8ezgJf9eCilewfegAfmgQfzeNfkfkgAf1glfCgGgAgAf-f_hJh9gAhieShAhdf6gEdvhmgM
    hKfvgAgmerhAcVf5gDgQfif-gBfjghchhOiMdQiFf9gBgmfRjaeff_hLgkehdHgJf9iDenfqktfkf3h2dPiLdmfbgThYfffZct
    gigAfzhjedd9fxf3gGgKfsbRfOf-f5gRf8fHe_faiRe7eBbndofsgAggedguftfuiWe3fHgbgegFfugLffdsf7gAgAf-gDgWgG
    f5fOf0g9eoiLgYd8hReIivdxfLfee-hghXgLfKgBf-e9e2gFgAf7gCf5gSf9f1gNf_fPf9gBgAgCgLfyf9hJf6jMd_fNjWhjf9
    echffShLf3f6gbfxgId6grgQh3erfGiegOgLhhdkiSaufZf-gqf1fud9hWgNhEelgggogFgEf9gWfnckgqgMh3f1eZfKg-f-gI
    f1f1jzgLf-f6f6gMf4kefSgthAeFhLfdgAf_f3gPcWgBfqedgMhkZFc7gEfYfpgJe7hFgAg0fUf-iFfee3d7gskBaphAfyeFiH
    fcjjesgJiVe1egc-gzf-fYiEeAimgOfUfSg6fmdngXgAfwgDgbg5iWgPfGf0gMjPdyf-dWhwhGdHgJfcfEfTiJhpfpf4fXgAgm
    dsfHghfifmfqeSgme7eEkXcOjRgMgEgSf8f1eOfgg6dcgGhQZ6fggAghgGfafddyfbhhdZjhjsgne4gZeSi2h2.ABo4fgl0eEb
    qoPhaflhgfEgji7e0f3fDgwgEetgffplpeseljggEgAgJf7f_eshBfje2g9f7ieiQf_hMfOf-fXixg8h8fIeti7f8f_gGf3f_h
    HgDgAf8gLf9fwhHgKgvfaf9jviCf_fogAgXh0fsgAf0gZfpf1d-gAeGhtfpYqfggAfkf0hCefgQgAgKfuf6jEgSf9fzgkflgjg
    Vf9f_gDf_eng2gAf4grfjhhgsfrgzgxeufvfRgJf5fUgJZYgRgRg2fXfLiAdogDfJhFfxeRfgfzf0fIhegKfugAf9gIf2gDgrf
    -f5gxfTiBeCf6gHfegNeVihf4inffeNnseUfhgOf1hvcEgQf9f3gDf_h0hNgAhEfffzhgjKivgLeQcBhehRf-iNfSe1iSgFgAf
    7gDf_gGc4gJebdbl1aef5gLf9gOf1grf7gAgSf5f-g7gIgqfOgCfUh5hZf8f0fkhIiMf7gAf_g0fifMhMgAhRfjfVkbgOgAgBg
    LftfngCf_gAgAf5f3jCgxi8f2d7kzgcgDgDfof9ffcufSf8fag3b1e0f7fhezh6dTgBgAfygXf2j6d_fodsfnjvf_jIgagRfWf
    JjEiqgAgVgkgdkng0gAgyf3ftgHjaf-gigRfLlHf9fahyfwesdCgBgAgDf_f-gH.ABh4gAfvgFfyiTgJgAgVhWeRh4iFghiXeq
    esmtiRf_grgIfQiggTfof3gWf1hpd7fTgpfqiocid1ggfpeMiUbxeNfiiOisdFfXg7f5hAfTgrfRgwf9g_fffph-fcfvhnfUfd
    fdemgAfxgRgJctdygLgLgmfDgKgNgEgAf2f6gMeJfgffhofpZMg5gHfegKfugmgFgAf9gCf_gPgCf3h9fBfhhjf5gAfQgZfrgE
    gbf5gRf6f_jOgAf6f9fUhnecjfgtjfcyegjHaIgxfAehf0dvelf1fof7gch0eJf5f2fWhccwedf5fxgyf4bPgBgAf_gEf3hBfN
    f7f5gAgChof5gAf8gnfXghghgDfsgwfafTf2f9gdgueKd9gDgAgAgnfOd-htgAgBf4gXh7hrgAhDfdfsgQdQfGfahqfLgkeSgk
    ezgmeHf7fLfQgGiMfDhCgLgAf9f0f-gwfngFfzfXfyfMgHgEf9f8fdgSdnf-fkfChueNk3fPjVcmiZmkf8gAf9f_f7gCdwfefx
    fbhobQhVf-gxgRfEi9hpf-f9e4hMiWj6hed4fGgTfGfvgBgBfygHgWf7gHerg9gqhnfEfEiFgke-ine_f8flglfxd7gFf6fngE
    fngLjOgCg-e0f-h6gyfzhBfhe3pCjHg5isgAaVjbgRgAf7f6gHgrfTgcfqfRhFfWgigChffFeeeigrgue3fTf4hmfvf_fogPfq
    fpg3fGewfziyZmfcgAfBgIhNe0gWgFf5f5fvhSgZgNfmfpf7fzfigAfhg9flZEgPgAgGf9gAiWfwf6gfgdeEhSfRgVhMfNf9iV
    eKf1fBg7gsd3ffg7eofZf-fiiggCgzfwfkize3fahrfGfrdxb5fofJfHh6dZg6gkfef7euh-hIgCejgbijiB.ABhYf9frg6e7l
    VeEgAeVg3hScYlefFfYi_dpk3gCgAgDf9f_f0jYgFekgMiHiTgGgAgLf9f6eicdf7f8eQjEeLfNgOhWfee_hFilgHfqg3fAmSf
    fgajJgKc_gQgOfpcChHgajwgBgAf6fygJeYhJgAhhevgDhJgkgFgEfvgCgAhOgCfqgWfMhbetf_fqfahZeUfnf7fwgUfrgMfPf
    7f4gRf3ddbMfIfhfYhtaAe2gBfugmfVfmf9gAf_gHf2fsdZfvf0fIhxYKfVfqfof-f8edetgAfrfYhSbshbf9fwgzfRgOeVf6f
    Ugmf2jAgggFg-fiftkzh6f6f6hDfFkbgef-gdgFfyfHgKgAgGf6f9hBgjglfififsetbygEhegcbwhLgOgzfDfnfYjfgKgAgRf
    4f0g_fPf_frgPgPeFf8f_hAfRgMg9g8gCgigre7iuedf9fmfchXfYfHf_h1frfDfpfhf9fWg8feeWfbf8gBgce7fJf5gAf_f8g
    JhufBfhe1iPdwh9gnf_fpfThtf3gCgAf6g0fBgqc7f2ftf3gtcXfxf1fTfohoemf8gAf1gFfxfggSgCfQhYe8hkfPf3f_hMe2g
    gg-f_figqfXhjgMgEfsf1gCfwfNf3fwgRfucnhuf4hJfYfdiIhOgEiEeZgCjNgxgAfagYfKhJlrfvihfEfngDdtgAeYhbf2d0g
    CgAhnfXfuf9f8fQgMf5fbfmjKf5gSgAffjifbf7fPhPfkbofpf_foe5iYfpgYgAgNf6f5gHf6fqgQgJfVimdgf8fegofZcxf-g
    Ff2fKg7ePe4fsfNgBh1hfgZfjfWf4f9d9fggCf7e4hTiLb1f6hDe1h0bQiUgBgsgle_mTgygAhWgceCjUh5figwffgKhxftgAf
    3gqe8fHgqgAfTfqhLfhhIf0gnfofvjzf8fMhZfChYf8hSgLhbgEelkJetf-fcglf3eMhXf3hPfBhZhee1giezhgepf-gHf-f_g
    Lf5gRgEf-f-f7gEf2gmf_gPgKfxg1gAf_gBf-f8e2ggf6f1f-guhCgdf_fngHf-fGeyfZd1iKgLfxhFgPgfe6fqiuh0f7ftgzf
    vjsfnfTfbicgUchfVgmftfjfsiNhIgAhUeIhnjvepgPhPd7gFddiKgJhUeigXh7fKf7f4hedYexfdgDgDe3hJa-g8f-fXg3fyh
    wfqf4f6gIf2dLgzgJffkOcJlFhbfniPejfdg6hbfub5gzjOengBgAgCf_gAgQhuf6fpgagAgkfgf_f5haeFhIlMfVmTcfeDplg
    BgAf-f0gEfhdDfdfahngqcmhHf_f9gifggEgCgAfygGf_gOeMfkh5dhiEbsfBgXgCfxf_d8gAgAgCf_gAf7engIffhOfDbZf8g
    Af8f-gGegfvf1gCgzfIetcbfIdKjSfPeRjVf6iAgUc-kGe8gTfqgBggdLf1gDg7fpfTdmg5f3fGgqgXgxf9f_gEfugDhyftf_e
    6hFfoeqlnf2gihVcmlvitf9exifeVnIe3f2ethRglaSf4gDgQfzgWemgFf_fdf8g-iIhhf9gtgQejhYfof6ftgngAfbgcgafFe
    2gCgzgBfseugxgLhbfUgAfvgPf_figEfuf6f-gPgGeYgBflg1fNb3gLgHgdgBfpifgPf9eJhvfQg8i0gFfpgifhmtgmgAfzfSh
    rbnhdfUkeeHepivgLgAgCf_f8fLdkgCf8fmhad_gmfqh2ewh-hEgGgGg5fZfNfLgFgAgAgAgAgcdtfxgHhHeugLgBf_gBgAf-f
    ehzf6hTfBgshMc7fwhHgUfcZZgVf5g7gAfUiRkrfVhih3cZkGgYgOf2gvd4dEcKgDfrfrgTYyhIf_fHhBgQj_eFfJgPhzeqcpf
    Ng-fxe5hKfJf1gAf_gAgAf8fggAf7fvgleWf_f-flhWe8fXdnf3fpfmhRdCgmf_f5gEf9fkgggJf1f2gMilhVgEhLdthWgIgBg
    AgBgAgAgTemf0flfXh5fzfsf_fsfzgJhpgGgAgKgce8f6hjf9gFgQfHhzeDf7fnfjhacnf6gAfuf1gIetgkf4fQhReyjzeufcg
    LgRgldxfJf2gNfyf4gmh5fxgcgFfshdf2gRgLfyfVe3gIgAgBf_gAgGfAf3fxgGf_egfPf3iSeQgNhRflf4gHfogdeieBggg1g
    ofllAfgf2gBgAgIeMf2gAgRf8f0fUgff_hWfGf6i9f9gNfzgRfpjSexfKfae6i0cngmf6hkfOfWi6fhfngIgKfGg8fSgAf1f1g
    Tc8esf-fHg0fJa8gQgAf8gAgAeigFf_gCf1gDeamWfYjxgCahnghQfhe6hrfId-dIf7fHfdhdhpfsgNfeg4fveQg9f-fdgafxg
    mgGgAf4gMf7fCfyf_gMe9hYfWedfjhmeGhmbkgOgAfygFgEhkgJf6fzgJf3d2h_gCfzf0gKjfgFgAf0fag1gUdLf_gGfqgPfwh
    ifxhce3fzhPfmgBf6gIf2efgIgAfngCgZeugXf-gCf9f4kHiLfngOfrgrerabe3fBdYj-Vwgpf3fxgegJhljugMfef0fqhtfFf
    fhWfjfgf-iTfihJcljflGgAghh2elhodTfngAf1fwgUgGiDgChQhTeuiZfGgof8fif_eFh6f2hRfMgGkqfQgAf5eeiVdJf7gAg
    Lg5fag9i3glhHd-gNlvfAfwhEhsdKhhhHf-g5fnf7hvfyf_dvf9ilg8i-gGhFf6eipagsgJfcfzgphZ.ABfsfOe-hHf6eRhggD
    f7fxgdi4hPf_gAeqg5dnfBe5gheYiudvfCf6gIgKfne_gWf3hpgWeJlNh0gQgvfDgUi5hpgAh8fWfDhDfzgEgDf6gDfafkgLeM
    f2hdd3fUgAf_fghNcphpfqfLgze1e4eIf-hffuepdWbdgXgRgWegf6dngAeLhggAcBbghYcCgHkFc_gGgAgIf_f9fvfkfpiEgA
    f4g8dWf0dViSfqfefcgAg6gCfPfukWgZfPfDiPjNjJf2f5gGf9l1fZf9f-hDephZhGgAf2gBfjiugCgAgFf8f_figaf_hgfEfz
    h3f6f1f1fGhLbzeSf2f9gqfjfDh4gSgofpfClUf0gAf9fygcfve-fjh-e7fSgHgOgAgBgAfreYgDf8f-gAgEgPgcgAgUg2fOgr
    heg-f9e9gHi6hFg2gbgIekjgnlgLhyf6dUoSiNgAiNf4dajYhbgye4f6fpgAgFgqeegEfxfqgSffeyemkpfNfyf2gKgjfZgXfr
    gAe_hNf7f9f8f6gifuf0hZf3gLgZfHged2fTf_ffepjKbwdsgNgyePgJeK.ABhKf_gCgUfej7iSesiAhYa8emgGgAf0ftgtebe
    bgKe0hQeJeWg8f1fggofxeFfFgof5f0fGethff_gCf9f7jLebf5ghfufueXf2fif8f4gKfFf2f4gKf0f7evfhgAgEf5gFd-fmf
    gcqgji-eXf-f_gZf0fSf6fyf_fSgVgieWf_gAgdfpgGeVgsf7glf1fthBgNgKf8f5gLfXgTf0iCgpfEeDfzgPfVf5fpd-evf9f
    xgufoc2eTgAfrfGgycLbje8cxjKhSY-d1f4dqhFhZgwfYf_fggjgCa3g6eie8gCf9eof9gAf-gAgAiafygAf9fvgTfVfwf8gvf
    sfsfOkhgqifgAdviDiYgDf7gTe2lNfMf_fvglfZfjhvf4fogCfthAd1fyhThWcze1gGgAgKfzf_itiogcf5gXd-jIecgCfqf4f
    sdvhdgWgMfYgCmQhSgAgmfSgbhKflf8fphffJfKhXgCgCf6fpflijf7hmgxdajVfbf1fYgugLeGgffjfef_frgTfEfohXfufXh
    3fSgAiIf8dUfwg6gWfnfJhaiSgYfmhFeEiEc4hggHfWfxgvh9grgAgkgUfZdZigf7gJi8cJkjfEfvfrflhbdEfHf9f5fJhQcUf
    4gAf2gDgAdrfYg0e7ejhhjKfEghfzgnd_fEfugrhWf9dviafkgAf0gZgBc7eAfefefZgoe0eOgAfPg7fdf8fugAfHgggAiKd_f
    -fNgmf8hYgDf2ghf2eyi3cSf0eggnhBbweBf9f9gifMgJfNgAf3gofeggfBgpfYfchDacgugAgVf1fjlGhwh_eLeRhFhSe-f-f
    vfOhffGf8fdd9iHf_dlcggUcuiEgiftgigAf_gJfyf_ejgAfTf4hGc2fTfjgAfqhIcsf6f6gVfsf2eDfpf8gLfvgFe4fJgBeuh
    DfzfQiBf0fyhNeYjnhEgAhQfgfjhkhSfsgAftgjhvgzgAfzfMhGf3gMgAgBfDgqdfgbgqfnf9gEfhhzgogeeFgBichugBiQgCe
    4hJgcf7fKgBhWfBjCfkgXfgfeeQf1gAf4gHf_f0dhgAf1fxfzgTgNf9gEgGf3huhcfugugQemllbuf6gVg2e7ajhcfxdgiDgDf
    lfjf1fphdexe5gvgyetewgOfxgNf6gof_fMfpfagRfjgnfpdhe2dHi6fnd-eXiagAgvephRjmhzf6gDgEfmitiZf6g2fnfcidg
    uf_hqfJf2h3gNf6gxfsf8enfjf-f8gJgHfAdGfyfzfXhTbCiufefcgUgtmTgegPigeTfmhid8fuf3d4ipediTgWfwfKfClgf0f
    6fqgfgFeIfoengkdHkBcQfugEf1f8f6f8gcfugagCf-jRdcgAg_fBf9ZefugAfygXfqgHgCf9h1goe9hBgOgAf0gJgEgghjgFh
    YfjfGfUg0gAfqgufcfljWgNhRgPeJnRftf6gve3gccqgkgNg5fKgDdqgzgRgLgYfeiFfdgAgcf2fcdFfaf5fwfpg3fteif2gYf
    agZhLejgRffflhRYdiLf1g4gGfViag9f_grfUfneogEgdg-fve8f8g1gCgLfzfchPgYgAhBf4e_eUfef-eehChZgyiLhTgQf6d
    XjxgBf9gHfFgnf1fBgteJgtffgegNgAf_gdfwfriQfug2fdfiiyfhgKg-e3gzgufif2flgff3g8fwf8hHf-fVhYfVfwf7gHfxe
    WlJgckickcfu3fuf6hpeagzhXhKfuhMe6gOkUdVgBgsfve-cPiYfkgAfcdmlGf6gAf_gGgFfxf8gAf8f-gJfkhheujpfmdCgbh
    rhCf5fOgGhBdbfkf9gGfvY6i3hWe5fkgVhHbGfvhbfBfxYTgBgCf_gAgAf9fpfof_f3gKeBeXfffohMf2bfgIgAf4f5gIf3kKg
    Ahagycplljifpf1fugHjFf3gAgIgOffgjgHf3fXfyhZg0e2f9frgXf4fogMf-gme5hSjZgVgFf6f4f9hLgKgDhRfie6iQeBf8g
    ef6e4dmfjgAg1fze6hMh7f8hVexg6kFicf7fmdCk7kbfogAf6gWf4fXeMf3fKfEiLbbgDgAgEgEf2f8gpgAgpfyf0jsfNgAfsg
    FgIaaf3gGgEgcfrgufrgAf8gIgEcpfpgFf4e4hgcahZf8hVfzfDkCichEiAd1e8fIfIfff_g9fbZDhOgSgUf1eqlWfxgAgAf8g
    Hdcf9gAgVf_f0gEfTgMfif4gFfRhkf2hUfRgChqgPgAf7gPf2h5htf_gHfigTgtfdgOhBhJc1g7f-gAgGf_f5fhfmgoeAfWg2c
    0fhgUf7f1fnc5fhf7gQf2fghCdsgCgGgje9d2gLgBf-gNf7fjeUgAfufchTbxgFgFf8f5f8eqgEgAf3fogIh1fdgAf0gifWgZg
    PgAgZfsfvcJg0gKgafQgbfvgFgAgAgAf_g3gRfWhhhTeVgmebfvgEiKdidkgvf7hEfiflgvfagCgJgafjhbgtf_fhgMfzivf8f
    hhSe3hsfqgjgBg1fwe_gXfSf5fFf3h9gqfMf7gBgffUgofJfzfrfDimeOfjgCf_f-f_eMdNgKf2gyfZdBjhfqgygUfJoJgCgDf
    wgBf1c0iJgOf3fZfJgRgMgAf1gefjgxg7fsf4f7f1ijf9gGgjfgfygmgMgLgCf5f6jLe5efe3h7dRgKfBgAfkgZgRd1hne5hcf
    -fyg-eIf-ezhaexczgbf8fvfmgzgZgTgEgbfVf4i5gAgofxe_f4iGgBgAf_gEf_gCftgAfsf7gzgIgof6fEgjgresfGf8fRhLf
    mfef-f_f8f-gFhvfYf-fxftgKhKeJf4fDe0jHc6gSf2fVeFkQiFfuf_f6gdfzd7jRgBgGe1grjWeTfdeYiEfGfGc-f7ffgYgmY
    fhtgAfJhFfff8gYgAeShXfmdvfCfliYfWgaigfegAgDfzf-ech3gQiPeLfjjjf1f9f1e-glfThVgAfmgRfth4hEgBfagzfhiDg
    kfsekgphBiSh-hJj3fKaHlNjff-f6gmgciTfof-gbfufig7gOf7fDfDhikQh-gAfbfGhsjrcTgWfDf0foeGeFf1dviZeVcze8f
    bfnibdzfS.ABgvfTgqfre3dJgDgAgAgAgAhbf2gAfvgEgSeBgNfXf-iBfQfVfmf_f6gYf1e_g-fthkgNeWgLhDf_eYhjf7gmh_
    gOf1f4gTjVhkgBhrehgdj7ihgBgAgoeWhnf3f2fRhSftaEgbfogjflgGe2gqf4fzhgeHi6figAgegHfig3ghf6fofyg5gwgLf0
    e9h0fifigogDgse9gcijf_gAgBf_gBfcfZgJgyfpfzfXdcgAenhSfyengWf9gIgNfth_ZqelfXg-g6i4fCgOfTgqf2dTf9gUge
    gZele0hIgEfofofwi2grf-gqfnfygydIgWg7hfcudRfzgAgBf6gEewgpfcezfjg2eSgzf9f1f9gEewkDg7liehZonzfVgAfSg_
    eWdzetgFgfhXdnggfWgShAfgf3h_csgJfdf6f7dShUf4fxgFf1i_digmd2fQh3g6.ABfUgSf7f2ficEfCgAfzf-gMb2cHf6gNg
    Mf4cGgXf8gsfzf2gSgOgJfggTf9hchWgAf-gee-i-etfufrfihQbPiNfsfmfDhMj0ffe8iAhid_gxevftgBhQfOgrepf3hBfbg
    QdFf1gAfhfuh4i9digIehhgfxdphegAf4gIgGi_gSgQgpe_g_dIf2gAf9hbeGfdhZf-g1gOfEhefQflfSfxhha9dbf4e7hjf6d
    HhDhbfNe3f8g2fugAfugEfjgfgRf9f0gifrfuiefliWd-fXl0f6gAf9f9f8eAgsf8f7g1f4gRhIgAgIgLf7iJh3gOjCcAhDcrh
    Ugxh_eme8fAhPgAf_f7f3fKf2gAggf6fxenf5feh0gZfsief2gAgDgMf-gIihfcfXggfsgAdmgJeSgCh1anipf7goftfofPi2g
    giefUd4hbgEgJiFfBf1hyfugAgAf7gAfwg7feeohpfZgmhVgIg4iTddcRfff-fzgafveDfof4f8gLgUdHfzgGgLf_f3eOiDfmf
    5gqfGozgSgygzfHfmgqfhgAfsfchRdjh3fngif6fjg5.ABiwgHjrdQePggicf7gIfwf6lPdxgOddhlfNdxfBgAf2gxergVinf7
    hmgJeUl-gZgEfYgXf2hVeff4fEhmepfNgMf6fshUfqd_g9f7hbhvc0gJf5fWjqeleLjPh8f8fPhVePj8euf9fagsf2ehhJgdhx
    fUe-d9hMgAgKhmefiXipgAhDfmffoYd6gKgogdgBbVf6gAgAfogkiJg9f_g_fpfRiSfrf-f-gPf4fMfUf9f-f7f9fAhsgCg3f3
    fekofmfxf4fHhVh5fZgEgafwfTdegtf_g1fGhehKeqgLfDhafJdtgMgnebfUgZhMgPgEf5f5fqhtgFfaf_gPfugMj9gAjhgFds
    xAfxgAfzggftgKgBgAgNf8f_gxfUgAfigrfvewf4fXkDdZeehhgAgAgCf_gAf7iHgbgyf2fflTh0gHhNeKhTg5ffgAf5gHf6iF
    gFf3flfsgzgGhkf7gYfsf1gZd2gGgvcki7clfefAgfd2hzg9gqgAfygMf1lbgyf1gafZgdfpgLgAgGfLgTfXgNflgxipdJiTgL
    fhgKhlf1gefCf-e9fohydikMg8fdekf5nRhufnfOf-hahiibf9gBgAf4hvfCgff3f6gjgdhTfSgVgge9hegXgAgHgAgFhSeUf0
    g2fpfhbxfyf9f_gJfrgehDgBeYhofVhwfNgAgOgCftfMfvgYgPfwf4fAgkgAgpf0fthzfUf7f3fvghfvfsf-gSgCfvhUgmg5fB
    gzgadkeXfxffiXdLiUffgRfxgRf7gLcEftcKjffQdeesgDeXg9gedZfZgAfkgyfbdveUfvdug0hVcxief9gQgUfXjKf8gJgAgA
    gAgxfCf9ftg-edhkfRgLeJiEf3jleqf0fjflhadEfKgLf0fVhOd0eSgAfkgmf7dKcRgle7fhfwWahJf_g1fpfhh7kef8fohXev
    khd9fwgygIdGiJgIgAgFfvgAiQhKgAf7gJf5gqfwfogXfnf1gtftevcljCg6f1fdgJechcfFc2eQgJetfwiSYqfgf_gSgrfMdn
    hgfafWfNhrh8e-f5e4gIhWcXefgaeDgOg9dygBgAgAgAgAfmgkf-fzgCfsiie_f_f2f2gHbrkigDhQfwejmQfNgsfagOe7aVgX
    gGgUezg7fJj8f6hCengtlfgQfpgNfugFiCfXgAfmf3gXcyf7f9gffFg6fYgIf7hGfHfsdggUf_fxf3gqhLgpf3gFhld9f_lHgl
    gqgDeLphfxf8j7eAfQichsfqhZfCgQjsgae0gbgBggh3ePf9exhvfoacf4glf7fpf7e0evfXfygqhvcwgLgAghfwfnfqfzgAgq
    fofwd1gSgEf_f2gGhhf3f6gWgMfLfrfrgHgSfwfhf1gpgDgbeugFi_h_gAhGfUfyijgghRgXfFechXgOf_fpgWgBdohvf-fihj
    fGdNerf6eAhhexd5gEf-gKf_f3hqgAfrgKgHfyhdf_gAf_f-gEhQiQf6hggWexgqfzfZf7gSfqfOfef_gFgLfhiAgcgBgEf3fg
    eQgKgAgDf0gAhegqf3hRfMfqhAfqf-ftf8gxg_eHfwgQexg9bjguf1grgbfAfqfkf9fwf7gAbSghftfqgOglkffzf_frhBfzgp
    hrf_fygxfSiIhbiHeteZekl_gWf8f4gdf2hJe2fgfwfegJfphPf3hwe3gGhXgff3jUgpdZhtf2fphNfzfIdPgGgAfrgUfzgKip
    fVeOhCgLiUh2f4gEhAe7jphqfrfeeyigfrgEgmepf9f_gwfTfVeggGhAdGf8fxf4fJh4elfxgAfuf-fYjohjgAfogLgAd5frf2
    fnhBflfUddfciBfMhgdweYf-gmgIgNeccVf_fBe0jJdDe2f6fVhCftf5fygOfWfyhFdNeDfSeZjaeWgKgCf_hffNfZhXfIfef1
    fWgddohIgAhTdtiFjLf8gfgCf4fciphbf_hTfoezlah6eejoeIghjngggCg7gdeZgOhMf7fZg6fpi7ifgAgrg1enl2j5gAj9eh
    d5mVg0fYeWh_ezihjKf_f0gOgDjZ.ABgQgCf3e5hEiKgngef2f2fViVfygAf_gTf6fHgWf-gJgBfzhFeogAfifZhiY9gof2feg
    Tg5lZcNfdcpf5kLZ1eafcfIhTggf2gPf5g8fseMfYgOgAgDgEfwhMcAfZilgzdYcXfWglfvgHfsevgnfXgpf-fdgAhHgZjYcEf
    xkNfYfdgXe1gShFgAf-f_gKfqfckafsf4fGhJnhdOf-hveFhafKhHggeGftgxeAhrfJd4htfbcffSf_fXgvfue5gqfud2h6fVi
    YjRfbfvf2gCk5fVf_eVftild6h5e6gafChCijaWdPhXfyf2apfYfzfHgcfafUgJgAfvgdfpfjf8gAgAf-gGeblGgwhoege7lqf
    Lf9flfPhee9iVgGgjfJgTkojQgVfygteUfIfngOf_f0gLgEfUf_fadxkMcThXf4gPfzfnkOfFgOhVf3emecd_f8gOesh6bmg3g
    Dg3e0frjAd4gBfWffhLckaGfpgreTiCbegWgAfugdgZgPf8gAfpgmfdiZfMgAfzgTf4ejgDgCf1f-f-gGgHgqf9gHeih7gxf9e
    YhPfuh5gUflgHiHdNjkeqfefuftibeafAgNgGfNgXcRiCgAhWfyermjfHf_f7gGf6gUfggAfsediMXldvfRgxgrgicighfuf0f
    ZhReAgZf_gefnfggWfyf9f7fZgzd5f_gAgEf6gCg4fggJfPfshQdCfvf7gTeuhJgQfzgAf-f9gGfOf1gAf_gGf_fxfYf8hMfJf
    zgJgPgKhpf6dhkcf1gAgxfVgmgKf-gDhcf_ekjVhJf_fzgVgge6fOgAgJgefnc8hqgkfyf6e1hpe1f9f4e2iagUexf_f7gJf-e
    ShMf2ddhqgNiCfefnfeh9eIfcjcfvhsfgfdiphnf_iFe6fTiaeYhbe1enigejgFf8fugjf1hZbhghgLfAgiVthcfnivebgkfje
    4f_fWh6eiehgcf5fbg2fyfgfqgAf9fxgaeVbRfxd9gfiCaafqf_fzgHgEfddZfvfoiReKfBeXf_gHgDfpeDgGf9f1gKf7gcf_f
    _f_gAgCjWiWf8hydEhPfugzfZileIfXekZSgeddevg1cliMf3gmfzfoiK.ABfbf9gCf2gFgqf-gDfagyfUgfg6f-ftgxf1gFgC
    f9f2gqfvfwfMgAepgthccnewfagPfyggfBfBf_gLfahAdwiTgAf5f0gUkDg3f9g-fQf5jKgYgAf0gZfWfxedgNdaeViRejgSfu
    fggQgfjFfFgbhIepgkh2.ABiUf4eQgxguhNi3hCc8iZd8lwclfdh5fXhIiGeKf8gpfIg8jSfpf9g1gVfSdKfGfnewgihaenf0f
    _f9gIfmdSkChElgcZewhcgSfwdDiKgxfGf1gQg4fSf5eKZpfndCkCdceRdmf7enhue8dJfXfzgOgefpdjgOf7hFgwfFiNeogAf
    ihJfSe1f8gFf9gAfxfUf9f-gMf7f9g9gaf-h8dyg5bqh0gDfhgNezg2gtgAhGgAfdiTf5fwf5etidfNeQfNgUdjjnd3flg8fMf
    df-eydQf_fhfqhFbEekgegTf5fUhJhQf9hXfifehuezgCgjdyhbdti8f3gAgVfymKfyf6gifrf_ejckfsi_gJdPjvcfgUe0fVg
    _eAhVgAg8fUf1jngEf_gKf2fzgTirheeIe0giffhSf_gzfqfdgj.ABf-f8gMf3f6eUhqgMgIgMf6iofigBfuf7f8g8gOgJfzf-
    f9fXd3f_fQhieJeCgff_gmfMgugnfAf3fxgGf_egc6fqeugwhnZxgEgAf6gEf-ggiSgheulOaRgZcogyf2d2hyVkfpf8gBgZe8
    ddfdgCgMhVeGjGfafchUfYf3dRgOgWebfwffiBfwgAhreuf5hBiofyhMfwe0jgjPf8e9f9hBgHfCgxf4fegFdBf-f3f_f2gMe0
    .ABfYgieYgOfkipfxf9gvfxfHfkhHflfxgJgThRf9gbf6fegOe_fhf_fzgXf6d0i1g4eaf2fNlAfkgchhdUgJb-hHgAirfsc5h
    of-f_fxgRgJfmh1gAgCgPf0jrgJgBgAf_gAhofjgAfjgZftiEgZf_figfgNf5fXgDgRf2fmhGfPf7gAgYfiZwiEg3fKfmfEibg
    SfwgVgZeOfYf8gAf7f9f-f-anf3fDf2g3ZegDgAgofVf-hjhkf2fvhpdni_gqgAgyfsfwh7g7fefchzgNiyfogKg4gmeph_fof
    _gFf7f7gNe-f5frgbf6cbhCf9hJgge0idfagnfpfPfneqgDfth5d9hVkTfpfrf3f5gEidg-gAgQfzf5izfwgdebechlh6eCgWf
    pfFg9byfRf8jie5d0f5eAfselhie_eOgOf_ffgGfZhR.ABhYf-eoeUjUgchigIgVfXf_kogNfYgCimexe6gCgAgBf9gAgYf_gA
    gAf_gAfRiDgAhcfxeli8gJf1ftgJgSfohjf-f5fzf3h6kVfyise5eCfhhAf8gfgIfrg6c3gRgffSetige7f5f9gZfvgQdtf_ei
    hLf6cMgWfrftf8hDhMdwfueshAhqa6gbg1f3f3fiiSf-f-fHgJiLfRjvgEhzfQejn0jpf_hzeGhWoQfwf9gIfugWcIfhgAf7gQ
    f0elgfgAfygLf9f0h_fuenhCf8Zqf1f5g_fCgSe8hLfxgWfRgeeuiFfoiIeIfzh3f2gAgaf4fkhDhkfhh0gQfIkaiLgAfkgAg7
    fffngLf-gNfxgjfqgAfngKgPe4gpfOffi6c3iHdVgeeHhogKa0d8f_f6f8gDbOgWfWg-frgbfdf5f4hPfmfCgsfhf9f7gMfgfV
    g7f-fdghf0g_ibggjheefVkdeLgffbhmeah_fWgAfugtfjePeqf9fxgNfXeEfTf7fbgNgtf-gPf_f_f6gFf3gAfTgOhAf8gMd3
    f-eOhBgSeBhHgOf-gIfzgwf7gAgggCfsjJgNf_fyfxgxeqfyf7gjgJfag8lEf4i8f0d0kneRf_eVf0hvbXeqf0gxfVgQfWfwgA
    f5gAgEgVgJgAf9f-gDh5kYf5hZhRdSnThlf9frgmfTd1fXf9eVf_h3a1frgAfngVfsgKgbf9gAgdffhufLgAfahkdugujFgDf_
    fdfrioguf8g_fbgqepfwfqhUfogthAf9gAhOfbgQhMk3hAe7fxf-nPgIf_hYf8eeh-dZf6gHeHjFeKgTfphCeVgonCg1hAfzfF
    gEfSf8gsf0fyftgScsf1fYhIfLb2gyf8fpftg9eqgygcfmfwgMgQf5ghfOhjduhweQfofhgNgNetgsf_f4fThOgwf3gBgEfofE
    ete5gBfogIf3gcgXf8fqgxfbgrftfrgUfMgmh4g2f6fhhEfIiBfDgWe3gogae3g9e4gif0gTa8fmgAf-e1iDfe.ABbZgHffibd
    VdNfqgAfugPfWhogJgnfwgefPfagxf5g6f6fPjNbrfWetgdiuTvfff_gDgAf6gOgjgMhDevgLiQfaf2f7gffhe_f-gAgBf_gBg
    hgygGfCh1e-gkibhdjMdldKlWgAgGgnfqf9ddiCg9e8fmepiQeDgKcpizbxcYgcgAg4f5fPhWe9fqhJfYgHdSkqfbeTjudRlyf
    ugAfwfdhPd9fgf-gEgOgRdtgJf-gRf-f9f6gcgGgafMf9gogEgAf6gEf-ggf5gAgHf3fUhDf-gmgngTeAkkjJfjfahff5kNgFg
    DfzgAf8fHfZgkf-ecghexcWgscOe7hteHhygJiteAgDhXgXf_g1fhgLgff_f1gKf9fvehelf_gqkca3d3hZgpfHflfUdZfafvh
    Ge4gjhCe6fgfzghf5eVf_fWf9gch6fPfuflgnfehyhKhGf-ephFhTh7d4fth_f5eiftkSgAjAeffAmadnf8e8cyleeQi1gvgTf
    KfCp_grf_fegjf1hUf4fof3f0gliDhUf5gmfsgok1hkgMgDf3gIfdgtf3gWfde6ibeQfhe0e1jveCg9f5hIf6fUhygff-hif5e
    0hveJfod3hofncbfnf_fqgVfof7g7gBgMfufwj7fof-f2gWf8hUf-gAf7f_gJfkfuf_gWfdgAgPf0gIfpfzgLc8fsgAgBf8gAf
    de_gAfqfzg_apf-gWgqflgZdggJfve0f6gkgvf0f4fkhCfUiBfGgAcZirf4bTgTgje1fmgkgehWf8fPesirhrfYf7fugjf0fMe
    Sf1f1flg_dk.ABibf-ibf3dVk-gaf_e1gJhMeggBgAf_frgUhngPf-hCfxe8eVgDf0gVf2fsgm.ABhYgrfSfzflg2klfucrgYg
    HmAelgAfif_gsdmfggEfWfjhPcPgLgWf1f5gDjUhJfgh3dSh3fdhCf9hvfwebiabvfMfeiZeRbKgFf_gGf5f6gvf8f7fHg2fvg
    WhegDiGeVgZfsddf9fPgagOdijOfriieufqlCeogScwfekBd1fnf6gKf0gDeuiNgDfzgwfThCfRfygugRfIfEfxgAf5fogngEj
    5g-h6fGeCpfgHf_fzgUf3fPgHf5euhOf5c1hqgAiFeZf6jdeff3fdgzfeeVgff-fxgngAdegGgAgAf8gAgxgEgAf6gNf9fweqf
    dfxgGf4csb-f4elhnfvcpiPg5iphSZKmFgAf-f_f1gMgTeJf5hcfqfUe9dbfVgXgohBg9g2gBeTgBiPcjgmgAgQfwgOhYjhf1h
    MiKcGiF.ABeRf-fpfQhTfheygAf2ffhYese-gEg6echYghexf_gzffgEgWedfcecf-hpeufzfvfohYepeKe3gFgld_h_fogAf-
    evhdfThwjAghkncwfKfdgMf9hSfXfVckfvgAgCf2gVflgFgAgJfgf5caeFf_fmgSgYbthPf_hOfVfnlEfdfWgdhXgHhPfkgUgJ
    gUeMeBergPfTf9f9b6emf6fehyfdgTflfhjOdRjojWfvgYedf5hmdNehf6fAedjvhr.ABf7gAgAf3gFevbyg3fWfTfPd_gQgWe
    ggKfygHelgAfnfohebFhsf_g8fWgni5hkgEe_gsf1j_f1gAfwgfe5frjNfmi8eIgtrxeig1eQh5fDczgIgAgFgOe_jEg2f-e1g
    Fg2fpgFgAf-gMf7fxgtgqfueahTcjiuhjf7d4galOgPgDgDf7fufLfcf4h0fwfIgSg0f_fmg-gJcTgBf_f0gKfLghkpe6fth6e
    Vl1ijgFfZgefclDf4gAfzgGgCd8iVgOh8f7dtlaf0f8grgzeriehZf_gUgJgFh2ihgUgzd7iAb9hGgMhjg1dlm8gcgIgafTf2i
    3i1f4iSfXcvi6fCgmfCgEfMgfgVgBgUfff-fVg7gjeAfrg1g9e0gAfRgggtdGg3gAg7gheXhZgAgAgBf-gAfZgCgAf0gIf5hef
    -hcfXelfKd7ergKfZgLfTffeBfgfdd7ifd-gZgAfvgUfnf-f-gAf_gHf_gLgIgAfyf6gAfigJfwe2f_hJgMgnf_hSfFf1kgfPg
    AfLgjgvcZf4f1gAgPf1gMayf6eTgvhFeoeEfnfghDe4fwirf0eIgzixkKfTf4fyfVhdf9gAgDfpgAgAgMfKgAfzgTf4eFgpf_f
    fgsfufDgCgCf9gHf9gA.ABftfzfvhOfBiDfkgXhBeJg0c9gMf-f-f-f_fPgFgHgNfof-ebf3gBgIfsgvcYgbf_f_gefRftaHfW
    hMgOebegfSfdisg2e3iTf-f-fegafLc1hMgFfugMfcjJg_gAgIfugChue3fxgmhpd7dvgTgAftgVgFcVdmfrfaf1gqa8gvfxhZ
    fOfweygff1dpg2icgZdmfnf9eAi-elhKf7gVgheag8fhgTfsf7f1eGc2fqe-h3ePesgMgQgEf0fvejf_gCf-f2gEhcfigAf1gX
    fsguejf1fuhLfQfYgof-h6hDd8gKhmfyiVe_gqlqgHfygFe_hifwdUf-ffgqf3gUkGg9hZeAfwi8gWgAfBg_f6cLiKfceVikeC
    f8eifhgRfxhjbGfvgAf3gTgGeuhsfyfgg0fMlHdTgAfifjhiiBfbfjiDfTerihfzgDfld0ikb0fegDhWfUfqfVeff_f_gtfrhI
    fifvfrg3eXd5ePfhgcfihyaqhdgjhodEiMigiHggf0gAe2qBfcf5fPf0h-eRfpgKfegEf8jwiWf8ipeYfChbg7f0hPgYgVjFeI
    fgggfih0cyg1ezfxdnkgi2f2f1gMfsgAeogHgAgPf6f7gPgrgXg_fhfZhqhbfzgfgAfFgNgAgAf5f7gZgTk6gUinc_hvnMfzf5
    cvj1eEc4f6gAgDf5gAfCh3f0dygUhde5.ABgYf-fzgef3gjiRf6fegwfmjbg4f6eMgWhPfbclfohxg0gWcqepf5gKgTfQcwf4g
    NhwdiiForhBfVcyjrhOgxfef_gpgNe2fzjGgUhsfkeImJfef-fbgwfWgeetf9gFgIfycyfrgBf4fchLd3fogAf0gjf0eyiwf4g
    Rg7eMkzjWf_gDgdfbl3h-gAfkgCgBlSelf9fdgqfmcHf6gAf8f_gEfbg5flfufAhwegf9f9gAf-ftdNgxgAfugtfkifh6f_i_g
    2cwuCgXf_gkfyfthAgjgAf5gBgBiffqgAfzgXfveTfKgAgEf3f6dqkefeeaisb7cFisfrh2fJfZdSjViXbng-ezgK.ABgPf9fz
    gNf8fhiQf3i6f3d0lxgKgAf9f9gJgQfTgAgIfGhDcyfWf_f5ftgreveigfiLeYfflwerfvg1ekhEaNdbfrhLhpeZlSfqgAf7fe
    hKehhTf7fyg6fQhZgbgAf1gOfyf7fdgAgefnf_fIfkgAfxgCgBe7gsf_flgvf2imcZgRfRehhqfjgggAgKfGgSiRgDf5fchBfw
    e-etf-fEgyfEeBfAf-gYhbdCeUe3f2fshQfCeph2frg-eAhEf1fugKgBfufygNgIgAfbgTgaerhLgAf-gsewiliBfzg7fvfMkb
    gCgrgDf5e1hWf_gAf_fcgthDgDgBf9frgQgogTgAgBgCf9hxfrgEfye2h6ekg4fIhbhyeqjsfKf1fwfah5aPjDgogXd8gxicft
    gDfrf3ghfwe1gAfIhIgDe4f1gCgAf-f9gvhUgAfzgeelfQgWgHgHf_fndZfOeygWgkfWfOjYgHhbg7dejUgBgAgBf_gAf9gNf-
    ejhGhUj6f-gAf-f8gCeFfff7eygFhCePe_gQeHgegcgRd8gAf8e9iCeLhufvg8e-f3kskBgDfth8c4iYhggAfeglgMhTf4gAfx
    gJgIf5fNgTjbcDgij9d-e-fGiTcqeqgDgAfsgGf0bOfjfpgtf2fph6hSfkgLg1fKe6gOgAf2gJf4fjhhf6gEf7f_dShOgDf6f_
    fri0gvf9hFfXfYiEcLgag5gUeudThIgAfwgUfzgTgKf1gAf7gJjdf1f4f6gJf9exiJfAe8g8emi2gPgAh0f-eSeehVgAhOfAgC
    jFeCftgJg4gYe4gff_d6fqiXg8dqgAf7f2f9fWgfgEgLgGfRhTgrf9f0gXf_fLcYfDemf8jKZ7f7gAgIf4gCg9gof-gDexfxix
    g8fxgcgefDh_irgDh2fefInVgrf_f6fvhjfOhPgLhJeVfzf3f8gAfqglfwdrgXfxhhgIell5e5gDeTedjieGgYgMfxgkfOfze6
    gaftgMf-cugWgFf5f5fvhSgFf7f3f6gXhhgCgAgBgAf-gOkkf1hrfwf1mseifof0fbhWdcjmfhgDiwdpiy.ABflgDgCf9fyeif
    8f2gGf6f-iOeWhBgWeAfjeShOf9f6etg7hIf2f-f2f-f_dugxgFhUfKfKfph2gAgxfcgHijgFgAfwgLfvf4ihf6gXfZgTd_fNf
    -fcgjf5ezf7f_hEe4gVgygKf9f3gDgBgYfZf2fQfVibgOf_gHfhf3fxhLfVgBfFgefmfwftfegrfrgsfceQf1g-fJf8dlgwgAi
    YezeMiaf-gAgGgHf2g3gGf5gEf8f6gSgef_g9fvfehWkkf9gugYeHhZgMgAgUfzfwhbisgAgDf9f_k5fvgAf3fEhleDdEgAgEf
    0f9c8gDf9f_f9gCfKf0f8hheWhRdUgDgAgDf8gAfbh1f9gbgMfIkSeBf-eNhFgMdweagXhuePg0cSfzgAfLfrh9dvirgAgvfvf
    rlvgHf6fzgHf9gQhNfzg8gnecifj1fvhAfQfhibgWgAgFfzgJeVfrhbfne3gxkPfugBf-gefah5f7f9f1f9gEb8gKgBgHdshvb
    PfTgAfahGfShDgGgAf_f8gIhKj-fvexisdKhJflgGfpfYgahqiSgAhHfzfNkqg-giezg7fuhRftgAf8f-gFdtfwe5gHeLkQgMe
    0gHfPeoiEaojghchTdcgTn6feglf1dZh2aMfrgAghfqfvglgKgAhcf3epgggBfwgGgBgAd4e0feg8fTfGcwg9grejeKiMhvgJg
    FgmfHgDeygHgDgIftf-fIcCf5fBeWg_YzfmgRefddkaj7gkfrgEf6f8iS.ABfhgFgMgWfNfheigFgWf6f0cIe6fzfNfXhSgTe0
    gEgifJhGYlgJgFfxgHf7iYfZgEg1fufofSdEfpfbfEhaeIeVfwhNfEhcb1gLgAgMgCfshlgPgbf9fuf8f2gsgof4fQf6gigSf_
    f2gdfodZfxgAe5hMf2dlg3hChTe9enhVZ8gAg7eQhJaYiTc_gufmhGkAgBfXgAhvf-f2gTfwhdf8fYj1f-f9f_gCf-eghdgteW
    gjeWaofugRgFfxfsglgDf3gjgCfKiEfogjf8fugIh_fAgFgjdziddzgHgAgKf_f5e3ebgAfXgIgqbnflgNgZfef5fChifJh4iC
    c6i5gBgAgFf_f_g9jkgEhcf-d0mUgBgAgHfygKe-iBfee7g9f5fUgigBd7f3h5hzdGflhOe9fbfafqgKf-f4fZgwfRgKf6fbg-
    dJdLf5d5g6hdaCjYg7gre5g_lZhIf_g5fZf8hOfqgAf3gAf8ekd8f6elgbgre7mFgCfRiqc7jrfFgDf4fahBcCfdgAf3gofXeJ
    gTgQfxgifcgohaf9gYf5fvi6hcf_f2gGgEhZf6e_fyf0ghgugegHebhJf0dvf4gAf8f_gGf7fcf9gHfxfrdNh4fyfZgIf-ehgT
    f7f8gEf6gqgMf_gRhFeQh2hwf8fmgafQknh7gSfCdAjLgufggJflc-kfeqaIflgSf3gzYVg6gNfrevgjiYfWf9dkfbiVfuewfj
    iAfKfddFgnf-hwfBflfEh7f4k9d0ePlqgBf_gVfxgAgLfIf8fueYivbYgMf_gIf7f3gQhSg3e4fchIlzf4gyeud5iykdiEgAf4
    gKf9hvfRf4gue3gfa7gSgAfufchIgHffgIf9f_f6fqh9g0fzfHeQgldqgAf5f9f8eggHf-fpgKgYfcfwgNf4guegfCj9gbhlgq
    bDpr.ABgVf-gRfngTiGf4f_h_eTgHgodff_dvguhRbegGgBgAf9gCg6gJf9ghfkfggzgCf6gFfThkdrgOgAfmgXfvhXfpgAf8g
    Jf5gThlf6f8f-fggThyf-gxf_foiBgEgIijfEfCf9f2gbgAf0f0fAg3gAfrf4greyiqhVgUfqdol9i1gNfpejgKkLe7gDfsjLc
    MhqfDgIe-gUf9hbhef9f3gOgAijjJfxeAhzgGiecrgAgeebikekckfmhrdrhDkxghfjiAfcgFlAgWf_fqghfjf0i2fVjEd3f7e
    8gCgAgDf-gAfygEf-fqgofwcngqgAgOgYfWgvhJf0gVfSgTgWgGf7g5gyeqmHccfeeUgYfVdWgYf_gbf2ftcrgFgMgHgDfxgWg
    HgFfugUe_g2iAf4hOgCf5kxeOfvincrh_bBgBercTjsicfZgFgDf1f5gGgzhlgCf9gBgBmlgPf-g_fRgRfmfrgBf3fchMeZd5g
    pgkgZfIa5gEgEf3f8gEg-hOgQfjgNf_hbgqf-gEgRfpg8fegAf2gXf6hlh8gDf0fzfniPiAfzfugjfuj0f-gCf_gKfzevevgGf
    og2fTfYfbf7gtgYfSfGhkf5fxgJftkLgEgAgCf-f9fdg7hBgXezf2j4jffYgJfFhviogcf7g9fwflhegEgAgzfyfei4g4gBfth
    ldxeThdf7deiVgHcEgggAfahDf6gjftf9flgsfzfQdsfLeuiLgjatfTgGg9gEfXe-hlf_iReOgLkPeLgLfBgwgPe8hCf9fXgfg
    ujueKftePhvfaX1c-gSduezi_czj8fzjEgLdTqig0gAglfXf6fug4f9f4gQfWmtgTg2gHfAgTiggEgKgDfagTeLfTgPgChIe7j
    6cJfrd3guiUbIjFf_hUfEf1kJgcgGgdgQf9hgepf3fWgTglhkhMgAfngDgCisengJfBijeldZezfngQf0f7dJeNfVeiiQegdTg
    af_hRfIf6jBgIhFfufGfyf7f1gAf_gAgAf8gGgAf9gAgAhee2gAefhGhCdjgSgAgXfwf3fxdogbfCenisbTe3fTgHfvgdeVgYf
    3fehNe5kPgrgAjWd7gPoUh9f5iKfneQmXhhgkg7eagYf8fagAf1f5f9c1fGf1gafofvczgXgBgEg6fxjmgIf5f_gJf7gQiXe7k
    gfdebh3hSgAgEf0gEjlfqgIf4f6fjeIhqgReegMg3iwbRfrc7eGluZQgAgAgBgAf6fGhGgAhVfIfxivgeftdTg-h3fHeCgUfOf
    9gOe2ghgRhYfhepfQf-gAf9gIfjhCe4gAfwgMfyeqgmgVjUczhagugDf_f5gFf8fKgJf-gRf-f9f6g-gBgIfugCi0gVf3hqfLf
    zlMgPgAf9gEf8fcf4gAf4gyfRjpflgRf1gUfwfHdXf6e1f1iBcbfnf_ftfchFeYgRf7fsgbfriRfsgAfvgnflfeh-gAhxe1fwg
    ch2fadMg2kFd9erf8fgfohOaCecfOgafkfZgJiZgAg5gEfhiygKgTf4gJf3glgThegndyhPdzhxfpfFfIhZm3fKgdiGfzegePg
    cgFf8fzfsehfSgEfwgEfvgjgdgcfJfofXgteyfxhLgCfRfPgFf6fngNfifwenf-eSjHc9lQe4f8fwgUgJcDgPfwe4f-g4ebiyf
    9hIe5gSncgTgQfRgSfskCgSgAgFfdf_g-ftfPfxhHgzdFfqf5f1jJdzhbf3f5f7gYf1haepgifafBhqctc7gOeUeCkdbxhGf8c
    rhUe5f5gwgUhXd8hEeZhGgFgwflfTk2b1f0jBd4fieXhZgAhXfMflekgcgFffgLf_gVhqfvegiRe_eFgDgAf7gIf9fGgFgAflg
    gf9fogSf8f5gZf1gMg-fjfdf8hFiBhVgejVeJelgjfif7flgtfmbmdggofOjlamgThAhBeGgjfheveTfZkSbNjFhTgxfbfghdh
    QeKgDgJfxgAf_fvfsgBfsf_f1fXgVgJhOfqfCdr.ABfVgDgffSgUfvhOgEfnfMhhgbiFgHgyfxfNilgBgAeXf8inaXhCgAhOfT
    fygyhPgAgAf-f1hOgHf_gafrfyepgpgAgmfwfuf_fCf-ffglfzchc_fndYiZhXZfgPgIerhIfBfzhogChMfOfpaMfLf2f7hyd4
    jdhugHhWeTgBkDgBgAgIf9f9eoc6f3gbfMh4dgfzfnf_fkf_i-gEfue0grgQfT.ABfkf-huchiNijcUf4eHfkj6ZOf9f8gBf_f
    -e4g_fyd3h2g6dfd1gAcyjPfJeggnglfndohxing5gFgZg1e3kTfmgBfygIf2iJfigRf3fzf2e_gsfge_hgeojBi-fyd5e0iue
    Vf0gAf2gdfecajRgCgwhDdJnfhhgAhDfNgKgjgGfyfLhIg_h4ghf8iTeVfHglhshUdyhZdveIg9gtftfUf1fYgHgAf6gXfsf1j
    je8k2d1eUljf0f3hqe8frgtf8f7gXeKidfmgQgrfPgze5cIfRf8gZgAfsfbfvgAgRf9f3g4d3fcfsgPf6fDfnfzgBfcg0fohZf
    -f7f9fqdld3e0imdyhHcqfof5fpfpgadv.ABgZf_gAf4gDgke1f8fmgPgHgZfwgAfoheesfsgGgRgig4eVg_hff_gIgYfpjOgR
    gKg7ffeueDfkgaf5gffohcfkf3f8gAgGereGgEf3h7c6jIfKf_f8f0f0gbgafYiAehhEjthOf_hdfQfWh0h0f9iKfWe8hfc9ec
    e7jyeje4gAgAgXf4f6hMhJf_hIfdfpgwg1f-fmhJe3gtfjf8gYh2c-fRgZf5gygHfndjfzgAgbf4fye5jEfdgxf4e_kFhpgOfk
    f9gHishbfXfph0f4id.ABeDf4fhfkhef0eKf1fBg7gsdvh4f1i3fbd9hYfsf6fKgBhBgJfugAf8f5gGdAhGgOfzgufHgVgEgAf
    6gNf9fwhIfkgge_g5dBiTgEf_gDgHmaeofBgdfLhUe4elf0g2gDfleme-gNergQfJdmj1gmgne_eZlzgkf7f1fhgYd4gCf_fog
    rfnf5gMf4gOgFf2hXhMfzgJfvf-jsgPf6gvf1fZd4gLf9fVfqh2htfHgAfpgufgb_f1gAgDf4fweqcSfugafWgoafgFgJf1eyg
    rg3gwf2fUhWfXePgjhZeieUf9iCeofefXhle1dweNf2frekiyeDgGfsjKgOfJjmd3f-e-d4lYeLgMf_fwhXeriZ.ABfjf6f7f7
    fvdHghgWhNd5gimXgEgAgJf1f8fReOgAgAgAf-eLgNezgXgPgpa_gjgAgwfJgrjnhRgogDe3f9lvfrgAgQgjfHeVfrgAf_gFf7
    fWeFfuf2g7f3ejeefXgeetihdMfagAfngcfgebgdf_g1fhf0e_gOfef_faggiRf_gAgJf5f6fvg4f0fjh_eOhzhufcf2fPhehS
    gCgZe5e3hjhjetf-gcfYg5f2fhgAgDf-f_gQh7f4f1gWf5itfpgAhyfhfQnrhgf_f7hweDk4hGfwdZgGh-gjfSgAgFfgf2fZf4
    gAgEf-f_fwd6gjgZfQfyiHeXfJfdjQchf_fpgAf5gJf7f2g0gHhUedf9jKiSiHb-dnidgPe2gAf6gifodWfNf6fbfYiibegLf_
    glfyf-iggCgAgAhWeLgIgEf8f9f9gFhRfogAgGe4hie_gDgAf9f-f9e_hTgMfsg9d_hGg-gAgEfag-gpiBgIfkfdfyh8fTf2e8
    hvfhc_f1gAgEfmgWfvhqfwhpeigEhcfQgAhtd2gJfbfxf8fMfvhDekmTf9ikgXcvmbhTgGhjgXdskSdHgDfceMjBh2grfwhkfL
    hReqgegAg1fufrhdchf8f_f9gFaD.ABfvf7fGgKgpffX0fygFe_hzV_gWgFf5f5fvhSgEgAgJhGeYhtgzfigzg2d5eJf8f-gFf
    7f4gdfQgAfUfzhNglc8f6eRiTd9dufgf9gjf1fWfMf3f-e4hOfqey.ABdhfydkiLf5fEfOgAfzfxgghYgbf_hOfNf6i4frgCfv
    gbfsepflf_gGfxged6gHgJewgxg9b5h5f5eGe4kddMjHfShHgaewhIgZf8gHfzfofChBf5hCfYfmgPe0f_gHf5gfeff0gAhZgQ
    eaiNklhOedf2hIi8f7f4gIehitdfhDf3f_f_f4hKgBgAgEf-f6hdhYf6fEf1hJgiiWfWiCfYeSjeaYfqfkhcfGbbiDgcgBgOhA
    g-f3f4hAgGesg1jif8g1d7iSlHgCgAf6eJhDiIhNf3fygofch5hmgRhse-fxgRgdg3gcdkiQeEhEfoiveXevhzfOgAfqfkg-f6
    aNf7d3gAg0bUgxf2hVfyexfTemfngBf1htivgpgFf3fxfli4g2fZdoihfLjFeXgBdzg6g2e1hyfgjHhDdUn1esf9g7e9gLalh9
    gBhxebftg8iCf6gOgCghf7hZhycGhEeed_gPf7f6gqfmgigBf7gag3eNhWifg_d0fWhbmvgogAhEfyfeixcBgZeKfsjDa9lAfZ
    lqaZg8j-fjgBgAf3gAhjfygAgcgWfBe3fXgAexgihUbNi7e0f9leeLiCfxfTfUgyfzeVhSgAfejFdcifhlf_fgf2gMe3hNf_g_
    eYg2jLfNfriGdufFdXfngDgDfUg4hzecg7dnhBhZeufJgFggd-icfJelf6ecfdi5YCeJf-fpgvfLaRgKfzdvf7hbiogIgAgxgm
    ege7eVgQfrgMgGdygNf7hCfIfpfzgTgAf5gSf8hcc4gZeUhHgueyipfvekfqgtcvf6f-f1gWephNfTgQgifdfhbxdbf2emgBhb
    bee8gCfPfthcgQgNgBfrf2gLdmiDf0dFfYjJgfgCgAgAgAf8g5jYgDg9fxfIoXfmftf6g9fhhuenf-hoeuf4h_jAgAgBgAgLiO
    guf_h1evgehfiogWhaeyfRjSgifsifdygqgUfhgAfog1fCeVgqggfhgYfteweLgDf4gYfUgle8f0fsg4f0fWe7ftgufjgpfthA
    fegmfdgWepd8f6cQhwhAa1haf5fRf6g3hre2ffgmfXiIcAf8gAf6gGf8gKgKgrgifEf9fDgLfwf-gOf0fPfgf-iTfLfehldagO
    euf5gXcae8gie3fuf8gtgHgAf0f_gWgzhcgLfGkJcXhRgqf1fZgNf_gOgHgUf8gTfldIf_f-fhgcf0ezgnhIfQfafbhSkQf6hb
    eQhQiCgLgAgBf7f9ech7fZhDfzehkYc7fvfteWjtjydyfIgcfwhDcjgDgEf8gEftfgf8gAf_gAgCf7kxf_ftethzgUiCf5g3el
    f9nHiFf8fTgGgXeDhufeg4f9ejgUfwfWgIf6gMelh6g9gcebgAmYeQgOhCgNiQeJeUgFild9e_gYh3f4hEfgfwglh0fUkBdQgw
    i0fTgBfieagAeDfbgRf7f0gagRgNgAgCf7gHg9iXhXeoeJhJg7jiesgEi0dTmt.ABg0f-kEfEdumxfqf-fxf6gdeVf7gAgOf_f
    2gygBfyfpfvhhdQewemf5hjdqk0htgChsgWeUjogtgBf6fofyjXhFgIgafqfrkXgjgDgrfhfpgefxf8fvf5gReXinfdhSdXivh
    LiKgMfUfdflcsdjfgeLfjjHcddmf8eZhbfrdhecghddg4hXeRgbf-gBgHfyfWgRgOfTgJfUivhDfohEeQiAbde3fVf9gufRd6h
    1gAf4f2gMkJf9f8fGg6f6exgLgAf7f8fzhDfEfyf8fzgthlhrgBfygBf8hOgPfLhuiDepkUfcf_fYgmgbdzepfffug2hWcOeqf
    pfdg4fseff2gAgVeniPg3f4f9f9f7gGjOdigGf9e9hQbbg2gffTf0fzhWfaf-f3gOfse9gIf_hEfUf6eYaYfie9fjhWbHemf8g
    Ugxe9gKfpgDgAf5gEdHgCgQfjeef1cXgQf8gCf5gGhGgFgAf2f3gOeXdaeqfGgehFbddZfyf-gUf3YIfZfzgNf_f6f9iUgAgbg
    VfMiigIf8hYf1fQgkkrg6f9gReNqwgLgAf-gFfwg_hhgHiyfibkhUixf_hLfnf5juh9gAf3gAgEgnhWgAf-gGf9ekh1hNjBeEd
    -mIgDf-fkgEftaHe7gvfugueIdpfzf-gXf5f2e0fzgWf_gAgAgKf1gAgEf-f_fQf4gmebfxgcgegTgAfzf2gce3f2f-gYfvf8d
    -f7gDf5f_gBe8dFevfngdiUe9gxgCftgJgbggf2gRf7f6gGfUfngafShTelijf0gEfkgAgAdtfygAf4gLf4f9fzgAf7fwgXfOe
    9gAgLgBf1dQhMgef7fVfvhjhGf3f2gofUgte4fzf2gFgraliDfne5fmhfhPgAgAhGfafpf-hhgAgNgcfikrfWfyhQfqfgjdfqg
    Af8gJfvgHffgAgNgBfnj7hQgBfuhmd1eVgagAfPgYfRg2gJgAhTf-epiDfRf3f9feglbcfdf_frf4gLcghPgBf_gRfqdagmf1f
    8f_ggjMe-gAfKffhveFdhfofugBhxeqgHgDf9fuf-gegGf1fugRgSgagbgmfMeLhohVhAf-dNg4jAf6ezgUfChreegUmie9lZf
    jZyled9gChkfLfBfog1f9ffhBfJdAi3g2ele1g6gvf3f7f_f6gFfni3f2hfg9c5mbhdfzf3ffhAipgxhPfigNenh1iuf7hDfuf
    VgMhSgigBgFeulyiRf_fhgif4ekgIf5gNfwgAhIf6f_f5gWf0gSf-gAf9feg7gOlig4lueTb9rxeyf4fhg2fsdoe7fngIf9f1d
    ShVgWgqfqfwfMcGgDgEfHg7XvdSgAefgagZdJeMf_fWfehtcte9gAfWhGfvdhhBgAfLhefVipfegAfwfZhTbTgBgAf_gAf8fTf
    Wf9gbftf5fZgAgyfYgEfogSdofufjdrixeGfkggfXgIfmeLfggPdSgngKdjgJgleVgWf5gif1f8f9f8gBe0ergLhferfjggkjg
    ihneWflqCc6gEgHdhhpdcgPf-f9gDf6g9fafug7fbflc0ftg3f1gafAhXgHf4gCgKf4gIllfxhEemgwn1eXfyf3gLhVgSfWgRf
    jfsgJgdhtf-hofqfXizeTgEfZfZhKYihKf-f9hGeNief_f6hLhSdlcsekfXi4ergVhJgtgshXgEdek-fXgGgRgTf2dvhJf8fSg
    Igcd6fSgLf-fmgFf4gMgAgGf6gAgaf5f-gDf5fvgloEf_jBgxaqnLfNf9hvd0higkf6fGf6kSdOefimgPjleRfIokikgAhSfwf
    JkJeZf7f2f-gGfud5fwcFhsd9dXihf-ifg5cwkncEe8dmhJgDgPgCgAf8gCgJeTdMgEfhgIgleGf7f9ghgZeMf3.ABhbf9g6f-
    fViFfjf8fphcfSeSkyf8hLeJhCmycvfhfcgWiXaLfPfzeqhMfLdahCfVf8ghflhhfzgQgSfdfsfuhuf9h2fUfMlhfngAfogYgG
    gRfrf9f9hfdydjdxf8fzg1hHdpgse1f9gThaetgegAglgkethYf7gkf5eQhThEdJe9jrdXgmaXgwf_g4ftfciAe9gPeDgGhobS
    e0gmf5fMfvc4kOgWhOd-fCjcg5gefofhffgVfIfzg2fDfAhQe5f_fMg9fkgXeBf2f-e1h9dpfMf6hnfwflfTflfyfKhcfDe0f5
    gAgAf_gFiEgegAgpfwfshSfyf6gUfZg0dygFfihsfBfwgVc6fJeUeKktbceZf_fNgygMfziIfyhcfidRhIfZf8f-gZfrgHfggA
    f_fDhRgsfZf-fyfJhSfvgwgLgygOfBfbe2f8ezfuiygTiMg2gEeTg2hVfygRiWf0eQfcdUfXdbhNiIXjfKgDfffdhXfcgAfdhD
    ezetggkyf-iUfqeXmnf6gEgBf7f9gNfJgOe3fbiyhwgcf7gTfwf2h3gKgEgbfpfWexgQf6gigge7hmeWf4g1e1hfeqgxfwedhm
    fiediygMfGf0gYdxfagAfwg5e7dMfYgkgGf_f_gbfbgmeegdf4fNeifugPgYfPdDf3f_gEe5hTcygsfvgNgIfggjgNgDgAf2gA
    iRf9gEgAf9gAfhfQf-gMe-hDem.ABhnf8g7fBgvjxfigAf4gLfpe_dpf3f0fOhncAeRfYgKdyi9aHe-gAgHfdhjdrc7fXe_j_e
    reVgOf_hAfEgCi6gugnfyedg4idhgf9gMfogPj5f4f_ejhxf0eOfdfgdvfxivdogDf_gYgIfVgtgLf9gIftgJiue9f_fQf8hwc
    Tfkf9f_gLfshSgxf_f4gVf0gdhif5fegjf1iCfmgBfOgugJgKgFf3g1f4frc2gkgefKfnfokogzgAfxgpfqg1hKgAg-fne6e8i
    VgDg3gDfIiefvf-fzfBhffjczggd_fehEcfi1f-faffg-mtjVgBh5d_f8nkgLf4exgEiUgfhKfpiQhTdAhHf3f9f8f5gMeygsg
    DgMfKhKfRfygMgHgBfpgcf1f5gRhKeKf1gAf4f8f5gccyffgjgAfAhtdTiggAgLf5f-lEichogbeSfLnAeFfUf3hHe5eUjNg3e
    xcygchfhhfZeMhhgQkOf4gAgLfrgfeugWgDfog0fHfWgWf_hXfFf0f_etfvfciJeTdXf3gAgEgCf-gqgDgAf9gAf9d0gqgqgef
    qevj5d_f7fceyicdMf_f9gNf5gDeGgEgAf4gEf9ebfxf2g0fXgbfYf3f4gCgXfugLhLf6iXeUgYg-jlgSf2hDfThHgKgAgAf3g
    Agfimf1iAdChSordWfDg4gsgFetgMf1gAfsgGipiugteshOdrfvf8f1flfrfecQhFhCf1fZfrihYGffcDkhe0awhggNfsgbf_i
    ZeResjihGdXebfsgAf9ggfqgOcwgAgcf3ffg-ghg7fyfMftggmQf3jAc-hcqEf6f7hLg-d5jCflf9ixd-fqeUfHgAgBhVeflSg
    IgAgEf7gAgBgcf5f0hMexeseLgxdag8fmd0figAfsgJf_fLfgfdf-hDg-bvgXgAgBgifUfffmgEfvgDffavhmf3gXgifzixiCf
    _foiAd5ePfjf5fciFevhecegWfNfJikf_eVgGfhfQhtfQgRgAgbfzf_gvf3gAf0fZhZdwf9f_f6f_gOdWgDf6gEgCf6hYfMf-f
    qf8gcctgafofPhRfSeed_gycBhqiXe9fqf2gVf3f3iekHghflhddYh_gqgLfyf3gGfAhYf2g-fRf8id.ABeXf_fxglftfJfxgA
    gLgKfWhudbhCd3f9gZiFgxgTf3gefYg0gKgAgNf-f4fQgcf4gngLfekyfmgAf1gNf1gAgRf_ftf6gZflgSf_fbfWhchHfIfre8
    gvf3gke4gAf2fogrdQdqgAfCgRhDZZgzfyfBhCgJfkfLfygDhDe7g5f5f-eug3g0f9hwf9g4gHfGjRfuf_f6hLedeegAfmhFfX
    fuh2f8gAgEgAf_f5hngAg8eshJhcfZf-gNfkfzf4hHfxgchaeLjYgCgAf9gKfqgkgcgBf6gMf0erf5gAgQf4f1gNm7f3ethgd_
    mmfHgAgKfygAemfygAf1f8gafjgbgBgFfxf1ewcngahEfrepelgOgbgTf-fad8h_f9f0hqexjRcxfFeDgvgncdgVf_f1gbfpf-
    eYf9frfDhsa8f9gDegeujGgagfgsfnethth6kbfciGh6bKicftgAgAf4gFgaiqf-fcgsd4hwfygAgQf8f1fjgYfzgQfpfvh9iZ
    fhfzgIgSiAfJgOfsgmfvfegGgvephEeqbmf5gAf_gCf1dwgAgCfvgRf0fwf_f_hjhudwitiYf9f9f0gEh3gHgDf4f2gpfihHf9
    gHgnfGf2hVgYgYfLgthTg3g6jidAdVo9fXfVf-gpfxdJgNf3gPfYg5gbdfhqgoeXfRbIhBf7ivd6fxiIf6gAfjgZf8fAjvfbgR
    fAgZiGgZfRexdik3iUfigAf6gqfadZhogCgGgbfXi_ftfef-hjgJh4f7f-gTfofie9hkf_gJf9f7i3hmgHgSgCfThPgjf_fogd
    f3f5hxgAhPfCf2gLeVgAfUgwf9dOh5f9fsf1gSjcfQgAf5gRfde_hPf_f9fwgYihcEfVgef1fvdjgxf5ehgzfhjcf3gAg4fCf5
    e_fwgCfug3fXfMgSg1fnesgDdsh3fPf-hCfAiffzf-gnf2fzgrhKgAgqfKg3iBfEgEfwgsfqf0c_gAe3g8fka6eRgZeohOfldg
    gLgFgCf9f8fofUgBgHf3f2eigcf2c1ljb0a9jcf2gGgmeWlOg2f9hRfsfcktgFf3e0f3g2YqbAgVfUeejMYkgSf_hXfKf4g6ei
    fJhkf_eug5i9gBiUfSeIhxf1f9eahSgMfsgEgBgIf3gAghdTfWeIiafJheehgIfkgPg5d3gPgMfHfDhLiWf2gAf1gKgHgLgEf3
    fZgef-g3d6fyfwfKhyenf7fxhQgBeeehfPf-gTdYkFgIdlfTeFgPiufThjgJfvf-gEi_gCf_fUgegyhOgGgFf_gAf8gHgZgkgA
    flfwh8gNgHftgKf7hRhkf9gqfLgUgtfMgJe6fkhNb4ilf0gzfThGnCe4gAfngnfecehYgjf2fQfqfbijf7gIetiJgpfqgDfagr
    gHfxfnfUiSfpgWfQgsgAhBf1fzjxf1f-fXhLftfSgGgBgBgIfRgMekf6f7hHe9gbgEgAf-gMf8fBgxf6hnfMgYg1jZgpgOdegu
    fqgvfziRgLfEj4gAf5gogFf3hrjDgFh3e4e-jPfzf5eXgRg1fhgDgBf4fxgQghhNf7g5gfeMjuivf_gFgNf2mXeBgAhOgPerc4
    fOf-f5gRf8fHhTgBgBgOfakSdIfHdYjLfugPfTfnhRgLeveRgGf1gaf-f7gNeef5gWhCdNboeFf6e1f5hzb3fOgjenhgeggwf6
    gAgSf4f8g_fNggebgFhZgsf7f6gDfxgoedhogEhbfBf5iFflf5hCgXfua8eUf_hPfofAcegmf7gpeFhLmkg1gKhXf-eMhpmcgK
    f3gOeQoeemgAfdfehdb-fpgAflgWf4fRfHf5f7gDgMg-fugmgCffgliAg4gydfg8gOkBeLfKf0fchzZAfEgAfZf0fziQetgAfp
    gTfwa2h_gKgfgtd7jxhrgAgBgDf6hqhef_hufbfHkpf1gAf2gvfHegiZgAf2fqgTgQgDfwfwglflbbgBgAgLgAf8gigUfhe5hu
    eqhkgUf8fbgqgwgkh_f_iBgRd9qGgOf_gDf8gJgyZlfjghc4kcWHfsfog8fvfWiKe-f-gTe4hBdNfqf8hqehf_gofkg0fzhPeb
    iRgCgAgHf-f3d5gUhBfifMgdg4gGgCgBgNfWjoenf3e2gdhHagbnfuf0hjfMZOhFgEf5gNf2hZi-gAgYf0gFkcf_gAf-f-gBdb
    fxgrflgBeqesbvgJgHgUeMa9dxfRhWfBhrclf2gAf-f-gDfhdsf4eZgnhsehf4f_gIf7f8eCgDgAf3f9ghgLi7eyiAhGfkgadw
    f7eYhueVf8eHf2eXh7fHfIfPgAiReYf5dxfzf_f2fahHe-gFf3fsfzg5gFhYf_gdfkf2iCfggAfufvhWd6fdf7erg9gTc1gcf_
    hKgIerdfgjgAgrfmgIfhgbgBhKfwe2hHevfkgAfthzcbg5frgCfwfthIe0jee3eIfkdZf9f7hTgbeDhQfWf0f4gsfxe5fefpfm
    fqhHZzguf8hdfAfgfXhZgAg_fufXjNgWf4gre8gLckfJf3fofygPk_h6gAf-e3hWjBfzgDfuf7gScVfMf4iQedgYhvgFgAfsgQ
    f9hjjwfrfkh7d1jsgqgFf5f_fggTiUftfFhhe8mJfCgMire4fGiifygAgBf-f9f_gCgAgAgRf5fPgJfxfkfugefygUf-f5f2gC
    gzhNgAfngofchNcof3d_iMeJb2fKgteggKf7e2hffbhqfEgUgVcff2ece-jyVnZ6fmdWggkaX6gXf7iZeVf3lwfBgVfbfjgpdm
    gDgAf-f_gCfEfof6fvf6ghcBgagPgygYeqfcf3fojneggPlnkVgKiMfifBoBf-gAf6gLftfPflf-f-gQfngohEgAf9f3gBfLia
    gFhTfwenmKePgTfqe-hyjFexfvf4f1gnb5f4gAfqgBf-gZfzf7gAgPfyf2bvfTdigog9bE.ABhrgAhof9ehl3hygcgcfyeTiUe
    SgAgWe_hzdDgQgAf5gvfqfefSgAftf_f2cBfkf0f5f4f_feiBf_fwgCf_fFhMf_frfRhhi8fogHfnfigsfshPgGgbf-fjj6c6f
    kgkfKgmeb.ABfPfegWgohfbRgbgNfrgUf8jthAgpfUfcfoiNgRg5fGdei3gigFgDfvgZfsdibvftcHhthOdOgSf_gcfVgkhsgD
    gAf_gHfwgzhZf2fsgVfqj0gBgAgAf9gAfqhhf8g-fgfqhggBgAf-f_gLfugNf_hZe0gPhnfdf-f1hCe1fqeag3fue-ftg9hggA
    gJgOfgfpfpgAg_fIgDffhOfkjWiSc1f3h7gkejgsf3k3fwgAf4fphAezgDgAf8f6gAgggEgDgAgAgAgFgAgAf_gAgAetgMf_he
    fMf4iG.ABf_gAgAf_gAfRgQffgefof6h2gcgBebibdIhqgBgrfne5hGgtiwf_gHhJeSkCf5g9fOf-fEgKgTgXgCf-fof5higAh
    TfMf1kAgfhLfahseDeZlagUkHeRb_rafbfdgudvh5hZg2gjgtgOdgeWb_fwgNgvgCdZhmf7hDfje1g4gKgBfvfjgYhafPgAfwg
    ZfhgHhggBgAfxgDhoeyfdgSf3hrd3gYf_fqgUf3ehfagAgJfygYgFgAgAeUfyiedWf4gAf-f-gceiiagFfwgHgAmCZ6gRiFZpk
    _aGhRhAe4f_feicfpfceVhZgKeF.ABjCfOffgXgIgmfsgFfngLflf5g-f5gKgkhLgof7gWf9gAgAhNfNfpgiergqZmdFfZf2hC
    gugIe0fggEf6hyfgf9gAf7f7gTgijcfwhkeJhkfJg8f8gwfvfmi6g4gXfGgqf9kgfNgAfzgTf4dZgCgAf-gAf_gMdugagaephW
    cPg7f9e_hCfkjIhrf7gTf4gQeUgHgHfigGf5cqe9f_gTe1hJhEf-gAf9f4gZd-iUf8gWfigfj6gMf_gIf9f2gGkHhTh5fCd3oI
    digAd4iBfdeVkif1g-gteLozgrfZiRfRd8lKijgBimcOg_jXgIgofUfXfzg-fCgAfxg8fJhBeafSjZdai9cnf7gAgEf5gIcvhX
    f7gQgafTi_gDgXgDf-f_dWcNgVd3hsgiZph-gmh6f5cLmQgqf9ewizePg1eJgSe2hmfFbodyfnfngkf4czfBgAfvgQf4dmgtgT
    gie4gWfIgsgAf2ggfvfqgtgAejhofrgwdvgCfVe8f-hZiJf5lfdUeltffxf_g9fKgBgrf3gNgEgLfdffhUf_g-gyeUllh_f9ix
    fgd7iQd2f0fkdYkla0fxgdhCf6fUg-fkf-g-f0fugDhHf7f3fzfog3gmf5glf4fyiEg3gngQeofygngFe_gIgqhEcGhSgPfzf7
    fujAgCf_fldvkWf5iDf_glfzfqhPfef6fgfzghggiOfZh1gIezhffZf-hEfrfigJi-hHgBhJdZnKe-fYf3eviHcHgVfwhJfRfx
    lugHgAf3gHf8fsf3gDg7echLmDfnf7f4gefpdtgHgAf8gHf3hLe8f-fxgifzfwcyjMetbwg_dzgmgAghf3fefneXf1frgPgof8
    d6gAfdgWf_gTdyf8gMfVhEbueGf5fzgnfJgtgkgAhKezgAeFfHgAfbhDfae_g1f_feg2fqe0f3gAgTf0fdb8lWfsesj-b-gZfd
    f-gGfMhMZchUf_fjg1flg7fWfShPfdgzc4gcf_gpe5hahjfygAf8gKf7gOhCgmfigBfEkXh1gDeUhdgBl1fkgAgFf1gMfje4f9
    fThXe4gJe6fqgIfVhXfkdwgAf2gUf0Z8iCf6gRf2f3eXe1gIgHfTgtbgetfrgDgXfcfhaggpgMfgdpcWgAgAgAf-gAgmhRgAfl
    gVf4f1iegfhWe5gKkpftf_hoe7gCgRdEfaetiXePhcf9gAf9gBgBfpfigbfyfsfkfEfEgAfxgQf5c9gBgAj6fBdQljcwfff4ic
    dMgkhJgAg5gTfGiVikhKgohQcJise3fWf1hkhvc8bqe4dzhngDbXd1gMfGh1eyfEbdf8dWfNkAd4hSgCf9eniZk4.ABfZgpgLf
    ff0e6fAf9f2gffietd1fbeRhogZcxg4f6iJfhdxjIfaf7fhgxfweojWfkgzeAg4mge8gKgLfxfycph-f8gef2gahshbf8fKgSh
    PhGegfKh0fthxgif7f9gAf8gGfJgPf3jWedf0enhVgAf7gAf8fBf3f0gJfwf_fpgzfjhCfefngqfif_fYgQgzfsfagmfqeqhIc
    3dmg1e3iKdJcMg9efiHf1ggjkf4f5f9f3gCcAf8f3f9f4gOgPeUgjeEh-eka7gLgCfwevhKiHhbf6f2f5gJhKfggdfIgNfoc7f
    SgAfPe_iJeYgFfmfQgDhHhAgHf5gTfyfrf8hifigFe6hViV.ABiGfbiPdOhXeEf_gAgJf5f6fvhof6hqf0fWindNfle6gafYg8
    iMgag8hEdCm4hVf4hqdliBfSgHf-f2f-f7fNf-f-gBf5f9dPgsf8fpf7gIfXgkgogFfPg2gggdfbgXgIfcgzjvfvfliRdpg4gC
    gBf-gAgAgNfbfjc2e9lSg0e6f2gsgTfGe5higAhBfcf6enftgGgMf6f6hKgCgAgDf-gAfycOfdfufif3ZohsgQfCgyfphHgPf-
    jugMdfktg2f_hIfbfQfOfigAf3f1gce3hhfJiJhed2jUgHgPgAgAgAfZgBf9f5gJfse4fxfcgahqeri3hCgRf_ewijfVfhgGgC
    f9freHfsgAgDf0gIdriZgTgefyf1j3h0fGhahIbwhJglhidVkLbegTfdg8ezeShLjIfYf5fwf1gneae2gCf7gMfdeBfBf8fifR
    hZfngXgAgVf4gIhTe7gFfwfehBc7fyfSemhXe_dLf-f_f-f-gFgKkjf6iieCgHlWgjgCf0f4f7haiQelqLX-g8eehogbf3e_hP
    cyf6f3heeQg_hse1f8gUhTetfrh7gyg2fpfqnShCgAfZg4fLhCgFgXg6crhehAhhgMfrgFgAeX.ABh4g7fwfTfpi7gCfifvgDf
    lfSiWf_ehg5g6hHl4e_j1dmfYhfkChAh2fEeEpffYgDgZe9gkgmhZhSfHf9fBjSgkf8hGfTfqhCf8fehKfZgvfReNf7fmfXfdi
    agwf9g-fffhgOhMfhiPewgqd_g3f_f1hPeYhofifof2fygignhGhCf_fBf5fShWf4fKgvfph6fygAf5fIhNeWeHf3fre0i8aVg
    EgAgOgKfigLf3f_fygbgQfUgSgAf4gPf5hOckfKicdegkdqfZgAf9gTfxfLhxgAgAe9hWhdeLf7gRbvmSadfAf4f_doiJevfLf
    pg6f7faeZf7f-f0gyfQfmkNhKhyezdijsd_gAfdgUfjf4fhf-f2f7f-eggOhvfbeOfphufrf-gJf5f6erYGgEgfkeZxcXecf8f
    kgUgZgAf9gAgAf6f9ewjCgBgFhidyhCe3fPfRhxgGfwfYgAf8f1gQbpflgAf8gIfkefeGgOefhIesgZhSf7fXg0fRh3gAgRf_f
    5gCfQgqgRghfJhMihhpgLf4f_f8g-hdf9h3emfXhbgGgAf1gAf9hChgf-f4gJfvg8fMgAfcgegBf5f8gEflf2gIjqftf_d1gmh
    hfvgdf2gCg0fXithQgAf9gnfNfxgGgAfRhVfbjJeWfZfugMhfhdmAgCg6fie3oFexf-f7fKhGazeJgbfogUe7dceqgFgMgBe2d
    bf1gAf_gJf7iCfggVfxgSf0dlgWf-e2eUjXaUdcf_fOhyfAeygzfWg-f3fLhgfugAf5gFgGejhbgMf_f0gljzg4fDfzelhLh8d
    7gAeihVeferhvfrdZiLendUesf9ftfPhJgli6f-hmfUfJkQfhgAgIfnggc8gugAgdf4fng2hLhQgOeYfegvf2gSfeeOh-csfJf
    nf8gZfVfBfngAf4f2ggg7ghf9fifwgNezfhf3fCgvfggpiygAgDgVfahuhqgBfYhgf7g2hcf_eYhrgTgxfJf9gpgcfChRg-f9g
    AgSfrjSfAehiMhBfig3iZf4fGhsfBlQhDgGf6h4dRfphBfzfYhLftgugtgWhNe8gBfpfSfseQhlgAhyjxfyfgeEh2gsfggAfig
    TgHdYdZfffsfXjjYehmf8flgZf4j7gDgAgEf6f5f-ecgZf9fFhacLfLf9fkfMhuhSjKgYhVdOg0lQejfgf-hZgUfZf6ftgcfzf
    lhQf6gAg0ehheiDfagAgJgBfqeHgAgAgBf6gFgdf_gAf4gPfxgLiQgMlYd2b6m6f8gAf6gYfufUfFgAfigcf9cQibhEfAdxiVg
    pflgAf_gFf7fEgbf7g_f5fdimg3fjghfufvgzf7gAgCf9gEf1f8gAgMf4f4dSfwgdi7fDdhhRg-fLe-gxg6h3eDfSfofsiUXGf
    1gAf8f8gGfHazfrf8hBe6gCeGf9d3f4inX6fCf-fThGflg_hFgFgAgEfzihgZgFezguf9d9gPf5gYfThTdZgQgAgWgKe_f8emh
    NbjiIe1Xug4f9f-frgSiffbf9gqflgGfOgJf6gAfvgdeehAhHgWgZemeghTgZhmf4fOkLgJgOfhgUfJiTfegAgbf2ftfHbnfJe
    agggjcQgOgAf-f5f9gBfcgBhPfigHeTgGgAfPg3f-e3eTf5hCdKjkZHeQgCfGfqg_c6hMgAgAgAgAhOgKflgagUfkf4e5f3ftg
    EgIdVflf-gnfqfyfOffgEehhCfhg-eKfbfffQgPbRhGgsfifPfzhmi3fzhGgKeuipf6f7f9gFf1gcjegQfGg8ehoBhXgBhfdvh
    GcKfgfsf9hgdJcYgDgAf4gcfjiHe3gAf1fwgPb3dggKidbqhrZrf6gAf9f_f-hxf_f_flgHgrfjfzgAgBgIf6eUfmgAgBf2gGe
    chQgogHeegBmff8gAgLf_f6ggeJfgeyfpgSdhfsgAf3glfgeufwgAgKgFfhiugXf7flerhoemgOf7grf6fxfQf1gAf1gKfwgZh
    ZgLfvgXfzg0gzgpfTfgfsjZfvgGfvgAflggfkgAf0gXfrb_f8gEf0gDf9fRf8fngjfegFeof9f-eUhegPeig2f9fvf9gMiZkYg
    Sdug_glkqgngAf3gefxgaemgffKf1ehbOiThQgmeDhzfahTgFhFfueqlwfAgRfzggfCd9i0hNeOgQgcl6f7f-gHf3f9f1gTf9g
    XgDfrgoexf1eOgWhpdojhf4hweogfrqb0eletijh-cXfif-f-f9gJellBgigHgeddpygBgAgAgAgAf3eyf-fhgvfyhIake2eih
    Xe9YDfwgAf_gKf4hAhJgAf_f_gEiNg4f6fvhFe3hmgvhQigeobfgJh5f1gagVfWjhg0gAhQhjcpZuflf9f7gNfvfxeMd0j4b_j
    1frfifzidgIdOgaethSg4fYd9fpgSf_f3gJf_hKhdgAggfYf8jdfnf-gfgbfoiakXgAg8fvfcmWgMf9frf0gahLgEgAf_f9gBi
    1h0f_hTfIgAjuddf3fWeikBcsgBgAf8gLf1hyfff8gxf1fYexgAf1gqiYdyjifyfjhAe8fgfQgOf7flgsf2gJf6fedffFj-eSe
    jf9fGfUh6a8fQgAf8f8gIeRhYgrfzgUezg1jnf5fbhwe9ldh8gogce0gdiugAf_fpgbf9f0gdfxfcgkfveSgrgqgjfpf1higIf
    8fzgGgBhGf_f8f6gSf3gQfJfvfbgqfvhgfbgFgEf-f2jJdxgbfCfZfkdcgIf4gLf5f2d1f8gAf-f5gFgNfvgAgPgAf8i6gpf8h
    QgKeWilgsfbf9gqg-bxi_hjfWfKeekFgFfofNiFeDjSfFgAf4gWf1fZdaf_gIfcgVdSfzfzhsfQf3hygDgAf8gKf6eqjkgCfoi
    AecmbgPf6gvf2fTh2fUf-gjfWgUeleYf9fmg9f5hGfnf8g-eugsgMeaf5fXf0hddOgQfehmfJf2fDgGgBf6gDftfeiff1hxgJe
    7jcf3gAgtfogDfIgDf-iCftfBerf7gAgBgCf6h3hIgeftgBf1izgHgAgGf_f6e6jsgDhEhxdrl4hTf0iVeKgDeVeVgLfVfthBe
    9d4gfjLdoecdreWfZegg6g8Y1fNftfTg1ezfUeIe0ewdlk7Y6dpfmerfDi1dXeyfugTgXfic7e9glfVfpgZg9fzgCgygSepinc
    cf_fLeuiYdugFgPgKhld7idffgAf0fsgUgggbgAiefld6jDfpgLfcgRgjdsfyf8fIgqf_bYfjgAfyfhg8ctgAgVeLgSg6fviYg
    neyf6fvigfogAesgahnd_crfsf-gPf6b-hygFf9gGfhjGgMgDgBftgAf2fGfwfif7gWgRg2gre1fYgPe3faf-gvf0fuecg9f9f
    jgCgokXgCgIf5f1fkf_fRgBfcgkgebudQf_gVelikctfDf-f6gPf_eghIgkhhfteaiHecf9fegff6cNhDf6f4gZfZghhSgBfze
    3hWjIfqgGfliAdeiKhaghgHgffEkFfLf9gDgIf3fmfUf9glf2fTfOgpf_htfCfakehchAgDeiguikgDfteJgrgchlfofYf-gEf
    qiHh4f_hCfbfuhtivgFg_fqeukqgBgAgAf_gEfMgGfxgngCfKfKgifsgSe3hUjn.ABftf_fTgKgtgpgHgBfzgVf0gamJfAiYgL
    brlEgMf-hefeeTh_jZf1gYhTdBlYfYgRgQf4f6dTeYgAgAfFhreAeofmf0fXhUeCfhf_hYexgkiFehf5fWgbgcbWfnfqgufJgp
    flenfuhtetgUdyiigAh6gvdEmqfqf6g0fHfzfue6gAf1f1gHcmgZf0gEhdebdWe4gTgYf0e5gRiNgBgefFfyeyeyglgHd6izes
    hGgAf3gZf1g-gegtejgPfyh9fUgggnhacYixf0gAfsfNhMfTZ9eqcfiDgmZJfFgLgUgAfscZgdgAewh2fogtg4g-eugHfKiuXt
    gDbcj3fhaHipf5eTfCiva0f7gEgBf3gGgngWgBgceigQgXiKgOfRhHfPi7fdfCfngMgShXgCgAgdf-frg4f7f0fmgvfNfqgqf1
    dmikgDcRf8gAgAf5f_gAfaf0fdgmf5e7gKd4e0gGgIcUfhf9frfkgVfqhMgAg4fef2iEgUdteGidfyd7hpf5hbghePlagDgAfa
    gif-e3gEgAf3gGf-fygafvdQfEiXfZfAg4fQfpgEg2gggOfogifqgjgCgAgQf7f_flfOf9f7gLfwgugZf_gBgEf3g2f4gAf7gH
    f9fCfTgAgBgXfZg2.ABfZf-f0gKfme6bDfog1emfXaIiagAhGfUfrkxh8fueWiEgdk7hCfLfqh5f-g7gzfyfDf7flkbf8gAf4f
    9gLgDfyf_gDgafwgSdhf2gsfMgHd9ftgEfhf8f8jHeRf2h2e7godMhOgAf-fxgTgNkJfWh8glfonrfigAfVgvf6bm.ABhrgAf3
    gAf5hCd-gLgegkeucwgDgBfveuiiaXgogbhMfsezkFfhf-f6gXf2gKfwf9eWf5hoeFf4gJfofTgrfifygPewf2gSfMgTgAgFgD
    f_gafDf-iTf2dggWgigAe-hAfueEfwgAgAgAgAghd6fzhagJfukCf5fuf5f3gueofif4fVfLiFgKgkgJkCdMf4iqf5gAf3gCgA
    fmgEgBf7fsgnfCiZf8frg5etm7fvgAf-f7gKebgHgCgFfAhAeGhOfUi9d8eKlRiBf9jVfGd9iMgEf6gEfOhjeOebgCfDfrhaZL
    fnfkf5fzg_fCjLfWh2gFd4jdiwf-g0hEdsmGateQh0gchCcVf1gTfUgggMdGd5fweDfMi-dPfkf-f9gJe1e3dcf2emgOhsckf8
    g3fJejhJf8fifmfvf1gLchg-gxfuftfgfnhFgtgvddhdkBf_gAf_gBfyiCdqf5gHeliThFf0gAf4gLf-fIfuf5iDfHf5ijgzfa
    jydVecg1hne8ejiveRePcxgbgclJZVjfgDfigMf0gAjle3f3e7hVfnfffjgAfWggfffIfjf_icfZe7dDeEffigfjgFd-iAhzgL
    dqeigKf8gAgIf3gZe3eJgOemflgTexfXf4f1e5hfaWfVgDfNhOeXiZgDf_gGgGfuiZhjf4fTh_eKjYdwgOc7hthdbTgsfieUgG
    gkj5h9gAf_f-gFh1eugAgTe5hbbLg8fzfoh-eHjrg6f-f6gqfciRaNfhfYfThcbrgIf_gAf_gDgeg5gAhaf-eDhueMgEfoefiL
    fscReOeCiTj0a5gHf8fogWftePf-gAg6fOf4hIcGf1eOhifobLhwfrgwejg3g7gMf-gIf5gAgCgxgFfWhTfXfefJf8fZf0hHgN
    gIgDgFf_f8iQgDf8fhgpgFfYgKf3eIh1gjiWfxgAgTfsgidsfLgBfGg2f7dmf3gAf6gEfzdNiPf9hyfafGjKgBgAgEgAf6hBgQ
    gAgbfxfagagagGf6f0f8hkfGgKgdgNfydChrf_fye2hYirhgf4f3f7gEhIing1fWgseikgf2f1f9gRf1f5gef_ggf0fvfqeTgA
    f0gjf0dHeYgHgRbOm4dpcufXdWi4fdgHfJf_e2hvf5eJglgceCgOgAe6gUf-gKf9fygMgGgAfegWf8eQiQf_fvgBgNh8f-f4f7
    f_gEftc0e_hmgYg3athNf-gtfxfkgegAgAgEf-gAfJezf-fjfFiEfVg9gAhRf5fjnDkxhkgpfHZ_m5h6f8fPgyfQief5gAf3gK
    gGfpffgChSfwfZeVf-gafbg3fSe8gNgJdLf7i9XrhQfWhXhNfWjqf4gAfngRf3gbgAf_hUeahLedgUgHfmgJgpfjj3gae_eYhR
    j1f4gAf-gDf_e8gKgAgzf2fhg0d0gdeuiAeEcLgZgHgBdyjAiTgdf3h3ewf4gbdWf2fwhMfWcGc8e4e6ineGaDkYfvglf7gHjB
    fbgDgcftfwdAftgBgHhhdhk4gXgEgAgBgCi1irgAgkfUf9jxhSfrf7gffJhzgpfqiYfpeVkVhggAhSfJf4kLfygAgCexhRfsgr
    f8ghgleninf3f9fKemjCedh3gEfpe9hEhpfWgAfzgVf2flf7gAf1gFf6f4g2fog4f4f5g8i1f9hTfff-lQijgPgggxebjFgHgA
    gGf5f5f9ffgDf2fygZjmdlgDgOeegmd0emfhgCf8hzbrfWgEfufpgpeeeQgnfMgefOgp.ABgJf7gBgEf-f1hIfsf8gZe1gae4g
    Af9fwhPgNfTgef0f5f2jKgtgFg-epgEeff5f_f4f_gBgxelflgKfGiRcJgFf_gCf8f4hAgmf-iQemfhd4hegAfvgsfViUgKgAg
    Hf-f9fxflf8fXhOfodSgsgKhbhMeDjKgCgAf6f-gHf7cBg9b0ejkuZcggf7hZfnfLhwfxf4gHfNiRc2fifRfSfmgHfYgugXfCf
    VgRkkf6fuf_fxf6hWekgAfaf8gKdTeigAfQhBfBdkenf6eugFhgePfIgAhCd1iMeyhZf6gDfzhhgFfrgwfvfefnecdafkfLgth
    GZOkMgQhsfHfjjNhRf6fjffhJhKfTgBfAgWgxdefxgAfghSe8iWgFf8fwgUfzgkf3gAf5gGf-gAeCfgcakadjdzfFfzgcf_f5f
    cgjf_frhrfBivf4f9fmfnhAhJhLgGg-frf2hTi0g2irehd4s0f-f_hBechGhOeofucng9hqY9fffribgLffdIg6g9fYftfZgXe
    5fLkagPeXcLeSfnheehhsbrf_f-hIfYfggme_fnfufkgcdvebf8gKe5h_d7jifRkZdaengpgpgTfafvgweGepgOg8gGfvdBi9f
    8faflgyf9fYgAfgg5fUf1fuf-gHfmgreFg4gFf1gqfedWf9f2g4gOfGhbhXgGgwfifUiignf-hAe_gbi9e6f6fffLh8ajlFg4g
    6cxhenQhLf9hBfrfak0fzgAf_f-gPfjfcgCf6gVf1cDgQe_f4fJiEg0gsf3jCeafsjPgHgAfpgYf4ffghgYgGgXe4gBgKgJfwf
    hgSgjfwf-f6gBf_gjdnf9fxgSf5Zxd-f0f_gofjeTgcgLf1f1f6ePk6gccVhUfSfUgDgAf2gifrf3k5ocbNY0btoUhVivcFcle
    LkIf-gygDfTfQeAgSgAgAf6gAk9b4jiemdyfHe0g5hLexdch1hUb0fZdYgeiVaIhefQfehHdgl1hOfbfxiEfpljgwgCfZfpgOg
    Vg4gZhHerfxhEg7fjgMg1fUf0iwftfZhWfJe0d7e_ijfZede5ndfCwyZmWskoh8cYmnbpiflSemfbfrgpfvd9h_eifUi-c8e4g
    3f7flgxgAfojvc8e2m9WibBaoh-e_gYdvf_hTf-gqfpgai3d2f3f9fegxdeoMfhe8frhnuUk6fjidhAfjlNhrfqfleIkfjigff
    _fUf2hehzgqf-hjeKhIjIgcf_fxf5g1j4a5encqdol-WMYIfWdIe2hvZAbcfMemcvmkecgRfqhccpj-gfgTf6dWe9klf0V_fzb
    vYEsUYLi5dreSeJmugmdGgjfNh0e_jYedgAhRfteeelaZd8eGj8YShWjZdygwiKYjc4argAdXiUfViEiNg7hye2e7kWgEfwhLg
    IfLhIZlgdasiJjkgygqgOfVhMftexqBfGgUfvjrqQgDgAgUf7f3gVjtfaj1d1ejoKfvgOeRiJeOncpoeQx8ZrYG5vjxflrybfZ
    _lHetf-gVgRfcgOcpfUhagxfXgphogejQece1fRiBgAgcfyf8knevfxirefiFc7hIfmcMjOgWcwhcf2fqhTfEiCiVfvfkhJfje
    DgMgAeEiTfnevjAe9k-dgdyrnhNh0aVn3ZAkreYfAgNjHd3emdre1j2e0igY3e8fVe3eShmcqgPgAgsfuf4h2fzf6itgydjfsi
    5fZkKdbfSmrh8fff7hTeblifue6dXcinearc0b-k-nRWieikVeBqlgPdfkwmfl6ZWXQZimvjaigdHdcfcnie1f_fZglfbeyZsd
    oWIjRmcSJhofZf8egh9hMeFf9fNfVhMarbKffhUc9k3dccxfefShDfxYnlngAhLk1bcr1gVf_gbf6fojof6gAf4f3gOfee6f_f
    nfvggbr.ABYhbwdHeOjKTifKdQe5hZdZmokMdfmzgObUh7kngvgwg9fhkfaFfXe4hejVadhRdCgijEd6dJgSgAg3fkf1gnk6mA
    Y3YWZZjLcxjCe9eIfZfblLexgpfjmWqGkIiTeDgPc_hLd8hieQeyeGfAgGgAgAf3gAgQ.ABgsgAgAf6gAgtgfgdfnfzfVfKhYf
    8gdeSiKfugDgAgAgAgAe0gHe_f8izgAg0gTgAf8f9f9gNgsgZgue4f1gmgBgAgJf-f_fUipfvgGglfXmVgKf_gbf3f_gc.ABdG
    fig-fFf5eF.ABi8e3cBlMeNfJgUf8figigPfunZfth9h4Z-k-d-friph6bxePgkgAhQfye0gofqgAgGf5gFe2ncelfdfDjUwJh
    ff1jffJe1mohpfqdKf4kffkgff_fUf2hehzjTgAf5eTiMmb.ABXPfUd4e-jDSucDfeeLcOlLXxgAfweSehj9abfAfzfVe3i9ce
    fkf_d7fijleAYAgEd8Z9q3XPZQfZgzephbQpdlfvj-e_fOc9.ABfQdab2mmZce1h4eXcdi3cucqbvgAeSh_fnh_frgAfQg_fye
    Ug8f4hYfxfdhdYyf_YIk8i-VqgbgPfgg9fueQqofbi7iCcWoRgDgAgKf7f7f4gZfeg3ftfXicgRgTiWf_b2oElUgjmNe2Z_rej
    2f5krdWe8jigqgAhIe9ftfrf-gAf2fjg8fyhLf3iCftexg4.ABi2f5fqiPfKlfgzfnfpgXhhjlgSf8f7gFf9gQgBfvgFf7gAgo
    gBgAf6gaf3ewgzgLhifUfBdEe-gmf6iZZbb8fZgAf7gMfydifngAf5f-gJgXf-fbe7euhZl-.ABhegdjHg8c6iIgDgAgEf_f_e
    uiHfff9fggkiweFjwf3kfiyrDa5f4d5eNjLRzb8fUePgsh_cZbqbMYeqGUaeDhzf4dAe9j9jYXXoGdNbBeXeeg0fklCcufli0h
    YfOlsdfe9lrgFgAgQf7f6gF.AChdhgdqf0f6f8hvgDfffpfwf5iziFfeeoeSlDiJeffMlkfemOgigAf7f4fBfwbxgodYfZexaM
    h-g3fYeEeGfQgMhCdFaVmnjxi_mwcUaLW0glgHgAf2gAfreL.ABcMh7c5dIaze6ghgAfpfwf6kTgHgAgAgAgAb8oCkOcYZDdNi
    djWf5hwfDhHm1Z4f_cQfulVbJgKfqh0fze9jqgDgAbFfqpLeGeOgAkGc6fnhul5fbd4ewkOsvlTe3mwi8eoiLhSf_eKflj7kya
    Mf6kRfndqcWg4eeiIfbfkcToCgQbGf5kZmdg_f9fdf0iGmKgngAh2fRfsk8gxgAiTe3fkhpcfeylJeVdIezg4gAhpftf2fJixe
    Tkfcjd0flgrf1dli5fvdAqWbYesnAZFjdghgAa0mJe9cnmSgAfNiNemnJhjf1ediZfQh4WlgAbNhXnsYditf6kfcrerm_Z2gAc
    ZkCf1Zmhwf5iafZfugtgJgAg0fyfog4gLf1ghf1f6gagFgAgTf3f5hmgOgAhBeGf_dwYVfCmJgCj-eWg5f_gYglfXWCj4e7W-o
    Lg2c7.ABfufNnidzaknxfVgAfvgNf8dNe8f1dSfol6a2eheOiVjoZGoPidebkNeVc0dVnvfjkzamXNivglfqgofLfoigfjd2br
    ZVo_au.ABmDgAezfLhZgzaVf1khe3avZNW6e1bRcFmWadhCf6lhisXEhRa8f9fOdHk8Vxhwf6eVjLfNb5ddfxeVeomIbis-fne
    SjPcbn8iFfyZ_d7pYfdYIfVc2eXjxYMeVgAiefeeah8dbf1eah-e1lSbQgAcMisfzgkiFgAhPndZhkQdoenf1jvbhghjmdSmse
    Ccpf1jKgAcZmab9kqn9gAozZbetpu.ABfVe5iFaTntiGbigWZ4k3dEc_OeeaesgwprVU.ACmAh_iygWgHkz.ABg9f9gyfmfxba
    hreRixe0erkJeFjwf3kfiyrDkb4GKKGnMwm7hdhgdqf0f6f8ideygfiNeKfheaf0jagEeFgdgUenfThAfweeckeylZeRdCe4.A
    BjTeTl5cZeGdTgXgAgPf3fkhba6f1ZxoTfnbMgxgAiTe3fkhpeGeWgIeMl_eRgeeDoXfYV4gFfogAb3f7mbeEeWgAipiIfVjWb
    zfqd-iyh4bchffycpjOexjiYVfCmJgCj-eWkHe7cDmTgLigqcbgvLWFU5yDddfxeVeomIbidKUIdMpcZ2b2dTVATBaa3uZ6r-i
    ab4dHmnlnjTfmnKhgcblRdBf_e9j7brhFJvVQUiaLdmbl__bjfAU0Tm2mnW__BwABH1oljUPi__c3JWpwjmP2X22QgBiTbeRcZ
    8b2__dknUVfTXUkUq__
    """
}
