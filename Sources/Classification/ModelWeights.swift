// Made by `indikator classify --train`; not written by hand. See `IndicatorModel.encoded`.
enum ModelWeights {
  static let encoded = """
    fingerprint 12977541664560736575
    steps 0.001680371277074569 0.005058676426475756 0.0026277832632311325 0.002365702124255202 0.0014165693565449517 0.00014506620885680483
    sharpness 0.6950179363166246 0.3510312863906072 0.7111345375888718
    texts 1d1fb3 dd3552 f5805c 1346e07 171c4d2 17b96c9 19200f1 1961e7e 1b03da9 1c4e4e7 23d8ada
    texts 27cc4ec 283a349 28c1397 28f6b5d 293c94f 2a759d6 2a8b8d5 2d43985 2dbb8ae 2f8bdb5 312accf
    texts 326343f 327a929 360ecff 3f60fd7 40e97fd 44e647b 4520e54 4551877 4a24c4e 4dd261a 58f939d
    texts 5956f88 59cd62d 5c9346e 60922a1 62b08dd 646e230 66c3d64 6703a11 67425d1 6b83001 6edca6e
    texts 7335521 738fc93 7740306 7c23262 7ce4fea 7ef2b14 80a41d3 85554ee 880044f 8a4cc8c 8b34663
    texts 8f89f05 9117ffc 91d352a 978c294 9fc6450 a13607f a180c2c a2d4ef9 a396021 a57c354 a697585
    texts a835bd0 a8a1646 a9cb50f ae427c3 ae5f94e af28289 b2e0c7e b48f638 b4fb6ea b55488e b84d1a0
    texts bea77a3 bf472ac bf9ea0e bfd9d78 c0037de c1fe79a c292c66 c52bf21 c6c88aa c89b447 c8dec21
    texts d21c40b d354ee2 d3e7445 d59253e d70a44e d9629e4 dcef0b2 dd3eb00 df5645b dface71 e0492f3
    texts e25b784 e2b19a7 e2b3d6f e7f96a3 e88f327 eb3f692 f49ebe7 f777db8 fba9d1d 102f95ba 1108e0a7
    texts 1124d913 112c4eca 113c80cc 114a4574 115bfe89 1165df71 11b6b428 11cdab71 11d0d93c 12221196 1224ccd9
    texts 124c6b17 125eeb2d 126add75 12c3f3d3 12ff84f0 13549b60 1377a45b 137c1438 13b16eb6 13e38a66 140f6a55
    texts 14330efe 14586821 146096e7 146d9b94 14818bbe 14e02967 14eb3a9b 1505d90b 152f90b7 154705e5 156d98db
    texts 15751889 15a37b11 15ab26b5 15bd70cd 15c59ef9 162e59e0 16407538 165320fd 16563bed 165df630 16672eac
    texts 16886830 16898f8c 16bd2a4a 16d100dc 177cf82c 177fe782 17b45ff7 17dd3c67 18013acd 1819dd3c 182b24a0
    texts 185463e8 18866397 18909a54 1897f363 18b9b2d1 18d30990 19071cbc 192fc808 196f78c4 19db8361 1a16f6d0
    texts 1a539f35 1a5daea0 1a9fab78 1ab7cceb 1b03827d 1b432499 1b947e0a 1bd1b5ef 1bdda6ae 1bed79fc 1c0f50b7
    texts 1c2d9ed4 1c35ad41 1c3ad9fa 1c4271a6 1c793c72 1c899434 1c8b5850 1cc46fd4 1ce8e067 1d05621b 1d13a5e9
    texts 1d76dd7c 1d9c7170 1db1a58b 1e30c0a7 1e391657 1e3b6157 1e439961 1ea5c1bb 1eb11821 1f1fb613 1f46ee73
    texts 1f4e8735 1f591bd6 1f6ecc95 1f7a3152 1f816c25 1f9ed79e 1fa20549 1fb181e7 1fc3b743 1fcbad8a 1fcecd27
    texts 1ffaf018 200db4b7 206d5884 208b4449 20c2dcf7 20d84460 214db9dc 21820256 218743e8 21ccc286 21cefb53
    texts 21f4f5db 22373d34 2259aa49 2271d0d3 2278fc04 228cb35b 22935c84 229b4f55 229fcfb1 22aa55a5 22caf3f6
    texts 22edcd03 2307456f 23b3f494 23cab17d 23ce9731 23db664d 23e7721b 2431648f 24447848 2460c5a0 24731e69
    texts 2480382b 2493acde 24ad231f 24d306c5 24d55591 24ee0257 24f00157 250f4484 251d74fa 25207cef 2533f038
    texts 25487e13 2553c634 2571b837 2581d8fb 25a4cf62 25e0d747 2602df2a 2608268c 261403d4 261e79d9 261ea93f
    texts 2651d694 266f56f9 26f67b83 274bc24d 27b5a315 27ed216f 288d0ad1 28a8d532 28bc170d 28bc6b0a 28be6729
    texts 28efdd37 28f08731 290a475a 292338dc 2946a93d 297e7075 29a6396f 29c7a6e2 29d67b23 29d71563 29dd17da
    texts 29e1580d 2a1a797b 2a4905de 2a514420 2a58c03f 2a73381b 2a8c8ea1 2ab12b16 2af248ed 2b35cf4d 2b951977
    texts 2c10bdee 2c2d0a3d 2c4e3f57 2c5063d9 2c59918b 2c66275f 2c7a533b 2c822ca7 2c933ebf 2cb3d38c 2cc055a4
    texts 2ce4df99 2ceff90c 2cf781df 2cfa14e6 2d0c4200 2d16041c 2d24dc97 2d326939 2d341f73 2d4c6994 2d5d0d73
    texts 2d748895 2d989a44 2dc29757 2dccb0e9 2dd5bf35 2df5ae90 2e28a000 2e2fb7bf 2e3501a4 2e589a0c 2e69b1d2
    texts 2e89d55b 2eda494b 2f459ea8 2f67a7cd 2f6a5635 2f822671 2fc4cdef 307d9e3d 30c55388 30d66ad5 30f122da
    texts 31695c55 3189489c 31ad2277 31cf310e 320469c0 323a3c71 326dcb66 32893b1f 329a422f 32af8a40 32f29172
    texts 330ec416 3316cf79 332c2749 33501036 335c4819 3367b4a6 33c38ad0 33f62363 34024ef1 344be323 344d43a4
    texts 34afd887 34b6783f 34cc024c 34eb0e00 35390bd3 358db734 35d75a26 35dd166e 361243ec 3615a7b7 3616f684
    texts 36880ba0 36c178a0 36e3d033 3710a755 3736b71f 37530abf 376743a9 376e5e5a 3775bdb6 377c006f 37944263
    texts 37bc6b9e 3828572e 382dfaa2 3834092f 38477b47 3867c537 386c86c9 389ca804 38d077c8 38e7e6b6 391520d6
    texts 3920778e 39237aca 3947c076 395335fa 3969be61 39b00659 39c435d6 39de980b 39e2dcba 3a5192b5 3a5dc682
    texts 3a808baf 3a99c7f8 3a9a24e7 3b0fd8c1 3b1c497e 3b45bc2f 3b49e46a 3b538585 3b643500 3b7347ab 3b8d4052
    texts 3bcf0d22 3bdbbbbb 3be11159 3beefc7b 3c007567 3c0b1747 3c1d7ed6 3c2dca08 3c68306f 3cb09fc9 3ce7b9c4
    texts 3d0df50d 3de8af23 3dec4e8d 3df98d63 3e02d106 3e067fe3 3e386aed 3e3bd3a7 3e67881d 3e7631c4 3e9522f1
    texts 3e962f4a 3eaff1f5 3eb716b6 3ecb75e3 3f7e5724 3f7edea6 3fb1bac6 3fbe2ef7 3ff18913 40454c1e 40a3fe1e
    texts 40a4671b 40b04c2e 40d588e4 40fa5ad1 412a20bf 4133b52e 413d0dfb 416df545 4182a112 418f558e 41a008a4
    texts 41b5d76a 41c48420 41ca4ebe 41ce36c6 41e226c6 41e65510 4204dbb6 42228f9a 42395bc5 4263b39e 4273ceb7
    texts 42a95662 42eb6b91 430e64f4 432caa1e 432d85f6 433d2814 4347b427 43525e6b 435a2896 439442d3 43cd5a15
    texts 43ef17d8 43f489d9 44126287 44254004 442dd5f3 44a0926a 44a4f41a 44bd5a23 44df4479 44ee55b4 44fa9fad
    texts 44fcec56 45241fa1 45596e1b 457175fd 458a0ae3 45bf1eea 45c0cff5 4621f747 463af0e5 466cf867 46a43d7c
    texts 46d43458 46f26bf7 47089d50 47285274 475458c9 4767229a 478be152 479addf4 47b573ee 47b6382f 47c442dc
    texts 48021f39 484b44d7 4896a4d8 48b3c753 48cff1b2 48da5f2d 49036156 49131772 498e2cd7 49b3a54b 49e71831
    texts 49f93fa0 4a4fde91 4a5d005f 4a5e20b6 4a827dc8 4aceb419 4afc2ab3 4b02217f 4b20972f 4b525150 4b546bf4
    texts 4b786073 4bfc6664 4c2a779c 4cb42b8c 4cd10ed5 4cf75a16 4cfe7649 4d092d04 4d0ccabe 4d16878f 4d60c9d3
    texts 4d8ba9bc 4db4c745 4df92f5c 4e8803b8 4ebf5dce 4efc83d0 4f22cb87 4f51a11c 4f5d2439 4f8f8ead 4fe399d3
    texts 50000f89 504c7a6d 5054170c 5059da9c 50893ca0 50990445 50a1b0a1 510e663c 510fa764 51cc1f79 51d4896d
    texts 520b5272 52129749 52547de8 52771e20 527adfa7 52b53dd6 52d7ae76 52dc6686 52eaa111 52fd2909 52fd6224
    texts 536b70a6 5376910e 5389b6f0 53ab2205 53d68529 53ef50b9 5407ed0c 54303d65 546767fe 546c6fcb 54b22156
    texts 54c1f4c8 54e44a7f 550ccbc3 5541787e 5560c3cd 556a5ba9 55fd814e 56077f5e 561683d9 561c3b8b 564ac8f3
    texts 566714cf 566ec4bb 568448c3 56b719a4 56ef59c6 573f3d57 5769dbc2 577d15ef 578ee343 57c5c974 57f602d7
    texts 585b9770 585be5fb 5864156d 587860d9 58b279ae 5968609a 598681ee 5990783d 599e5f3a 59c2d989 59ca4a67
    texts 59cf59e0 5a3d9b1c 5a58a343 5a5b2e29 5a64e4d2 5a784052 5a8ee8d2 5abc788b 5ad27755 5ae02518 5aeca553
    texts 5af5715a 5b36d5ac 5b5b6e61 5b5f95a5 5be14ba0 5be6d5a7 5be75ce2 5c14350c 5c33949c 5c54ab17 5c7d5d79
    texts 5c86d752 5ca78741 5cb5dab6 5cbd7e4e 5d1369cf 5d659368 5db99705 5dd7796d 5e54c27b 5e7324a5 5e805957
    texts 5e87cb27 5ea4957d 5f16f5b8 5f3db0d6 5fbfc5e5 5fe6efdc 5ff023de 60267d8c 606f36b2 608ff72c 60afa47b
    texts 60c22292 60cacb35 61358114 61673ce2 616aa640 618b2be6 61acedb9 61ae67f2 61aff043 6242f613 62613393
    texts 627db32e 62a6897a 62d1c42a 630920ec 632a44ae 6330e803 634f9630 635d2813 6369a9b2 6398f081 63a65c8c
    texts 63b8466a 63d079c3 63ee9f4c 63fa67fd 64276afb 642ba65e 644ff328 647df22c 64bf1c4f 6525cf94 653a8dfb
    texts 65514436 655ca5fc 655e66f2 65a1a9e8 65d4489d 65d7950b 65e31fff 65f30301 6617edf9 661ded80 663838c0
    texts 6690c06a 66a0fe8a 66c1381e 66e688bb 6700076c 670c7452 6724d035 6749db28 6762a679 678f5b1c 67acbc44
    texts 67ae34b8 67c62be4 67ceda46 67d3948f 68cdd522 68d7b337 68f4d465 68f561d8 6904a74c 69151a6d 69468096
    texts 6946f187 6998ea13 69a07da0 69c5d32c 69e0c870 69ea9c44 69ee7584 6a01a8f8 6a0cfefb 6a1d7aa6 6a36e9dd
    texts 6a678856 6b715316 6b9707d6 6bc89580 6bf33aa2 6c1aa0c9 6c1e3f25 6c3e51b1 6c45a400 6c8fe89a 6ca7c753
    texts 6cbbd80b 6cbcb9ac 6ccca2e1 6cd1b4d2 6ce4aa54 6d1efb18 6d2ad0fb 6d77edd8 6db533ae 6dc168cb 6dded1a2
    texts 6df5c95b 6e2d650b 6e6d3185 6e6e13db 6ec06c4d 6ec84dd2 6efb7dd1 6f1962f0 6f2f3c46 6f326028 6f4b2b8e
    texts 6f4fd3f9 6f7622f3 6f7a2cad 6fb98429 70b88e6b 70b96e38 70f6439a 711a7546 711c43d7 715b1422 716fe8b7
    texts 7170170f 7180814e 71816dce 71e1fc67 71eb8e09 7216a5a7 72305ee4 7277fdaf 729db220 72a7bc17 72daa8d0
    texts 72e45f05 72f4cefe 72fb0fcb 733ca1a6 7396fc67 73fb72a8 74430edd 7443ae15 7455c679 74716388 74893f77
    texts 74abf750 75092480 7536ece8 75971f01 75a45285 75b3448a 75ca4f80 75cf4bcd 75e9ce4a 760eafb9 76210da6
    texts 762700de 765c1cf4 76712228 76879d04 76ae1cf9 76b5c2e5 7732ab54 77579fe6 775b4dc3 7768d54b 779c13b4
    texts 779cfc48 77a6ba7b 782a20b3 7844e8c2 78522eca 78974d4b 78a0e7be 78e34bad 78e9c21a 79097dff 792d6e5d
    texts 793d84d2 79679e13 79a7f9f1 7a8e6be8 7a9ef110 7aa31ef2 7adbb8c2 7b051a64 7b2083ec 7b288287 7b5cb267
    texts 7b80e130 7b8d25e1 7c0a71b4 7c3f0cc3 7c55dafd 7cb6a733 7cd90742 7ce4a42b 7cf09d1e 7d11cf72 7d4d54f9
    texts 7d57ce8f 7d65f291 7d6b73c4 7d9ad898 7d9f885f 7dac1174 7dac52e2 7dfbaaa6 7e0c052b 7e19d9fd 7e19f4fd
    texts 7e1d8155 7e2b9fde 7e5fea52 7ec4a3a5 7ef030fe 7ef78dbe 7f3ad1ad 7f762347 7faf2acc 7fb665bc 7fba5bf7
    texts 7fbd4509 7fbeadcc 8001950e 80021789 800decec 80510a23 80864e9e 809c8b3a 80a1753f 80ce0d1d 811239b1
    texts 811af046 81300fa4 8152f667 81571be0 81c8843e 81e01c74 81e44877 8208258b 8211959d 8243d2c4 824aa6d7
    texts 82650ccd 826be617 82719029 82ac4d90 82e525d5 82e7c46a 8303ff6d 8325836e 833e926d 8355ec55 8372d0d1
    texts 83747e52 8385f028 83f1800f 83f6bce5 844c95ac 846ef25a 84762dea 847a8f9b 854459ea 858b4ae4 85951ea2
    texts 8596f89d 85b05fea 85f6b8ca 864e1c56 8671ac4d 86cd393e 86cedd57 86cf5773 8740d46e 87608f0f 8778c989
    texts 877ce181 878055fc 87c0050e 8811f9de 8853af1a 88953810 88a6b799 88adb1be 88d8d0d8 890c2e11 89160773
    texts 891ea669 89315c8b 896a063c 8978fc34 8984b1d9 89c017de 89d7e284 8a0c2218 8a0f5014 8a20ec84 8a2de378
    texts 8a86103e 8a92dd06 8aa22392 8ac7800f 8ac7a293 8b428a9c 8b5715af 8b6de6bd 8bac3828 8bc04fa6 8c1d72b6
    texts 8cac8629 8cade05a 8cb31f62 8cdbc829 8cdcee01 8d2ad3dd 8d36e527 8d419c3e 8dc00f3b 8de5dd03 8e081cd4
    texts 8e4671fd 8e9cbefe 8e9d23a9 8ee3f6e9 8eeb3ea3 8eece592 8ef9e89f 8f01a49a 8f39b510 8fd27804 8fd97395
    texts 90388333 9054b94d 907b38a0 9087a60a 908d7fa3 90966f34 90a50549 90ae5ceb 90e0f715 911b127e 9142659f
    texts 91551660 91590cfc 916b8071 91723b03 919070eb 91a6c0e5 91b418a5 91eaa6d6 9201661b 9204d366 9208d5cb
    texts 92550ec9 92842391 92aae05d 92bc9b17 92d0150b 92dce1a1 9304c680 93182317 93542ce9 935e8f41 936c7d1e
    texts 9375dd65 93a01fa8 93be38bf 93c1fb87 942dc477 94487125 948478d2 94c8a73b 94dc5a4b 94e89293 9565ab00
    texts 95994b25 95a3fb44 95adb2ad 95aeb631 95b24df8 95b6d738 963f2a49 9654419e 96822bef 969d40af 970b83f1
    texts 973c4377 979c6eff 97a4578e 97bcd262 97c74ba1 97dd2331 980625dd 980cf9da 9819a316 982a0714 98994c3d
    texts 98a61fd0 98fc36cf 9903bef1 990bd722 9917a2e3 9927f436 992f480d 993390ee 9976a291 99982ce0 9a490c03
    texts 9a674a48 9a6beba7 9a946900 9ac0b33e 9ad0a1f2 9b0f7e00 9b1c885a 9b47686b 9b527cc5 9b7775e1 9b7e6465
    texts 9bc0f986 9bfba64c 9c0c13f2 9c3686b9 9c40f572 9c59a514 9cc43075 9d178d8b 9d25d774 9d325586 9da77b47
    texts 9e479972 9e628b07 9ebf09a2 9ecad537 9f2a6738 9f5e6db9 9f7963fa 9f7de893 9f861e42 9f8f8e26 9fae3471
    texts 9fb1b257 9fe5b01b 9ff942da a0064279 a03b6d30 a0437ec3 a06acfd5 a08b9390 a0c3d519 a0d8f93a a0dea6b6
    texts a0ff0138 a1030fea a1862f2d a19f2fa4 a1b8ed36 a1c443b9 a2016ccb a20279db a20b8b35 a21c4b02 a230a27d
    texts a25f38a9 a2763ea0 a2798f4b a2ce3a2b a2cfc259 a2e45fdd a3523731 a36787aa a38c88f0 a38f4f5a a3f4293c
    texts a3fe4842 a41bbfef a424b528 a428b297 a42a9228 a44cc069 a44e5c67 a4618a86 a49fdffd a4bf89e8 a51db2fd
    texts a589a814 a59009e7 a5af0756 a61b84b5 a61cf900 a6362757 a660632f a6696ef5 a6861088 a6a7835d a6ee3a67
    texts a7240cce a727aa1b a754bdb4 a76008af a782020f a78f2ab1 a7a63a9b a7d53787 a817a361 a8201c7c a82792a3
    texts a8ff0002 a91a0783 a939fb6f a977e5cd a985ae0d a9baff54 a9bcac0b aa1ee07a aa2bb17e aa363683 aa6abaf6
    texts aa774e24 aa80c8df aa96e115 aac1e811 aaf24841 aaf7851a ab43a4be ab5e3ccf ab61a4ec ab7452a9 ab78e1b2
    texts ab9799de aba45ad1 abc15cc9 abe320e2 abf2d4d0 abf2ec7a abf389d9 abf847bb ac222bc2 ac4b265c ac55bea2
    texts ac66f029 ac78b080 acb1b676 ad051dff ad1b093b ad38d30b ad5c797f ad85df95 ad8e4742 ada89588 adfbf0c2
    texts ae0568e0 ae17a10e ae2be37e ae45c4d0 ae6c4db9 ae6e31fb ae88968a ae9054b9 ae97c692 ae9f5d8b aec458c9
    texts af2d4223 af60d648 afa590db afab2341 afc2cf76 aff4bd3e aff580d6 b025f092 b0265b0a b044fde0 b05677ff
    texts b08dc03e b0b75fe2 b0f51783 b11034a6 b11e5d60 b126c22a b1472775 b18012f6 b18de81e b1b3f5aa b1f0055e
    texts b1f7fd8b b219c856 b220ece4 b220fff0 b28ea63d b2a10ea3 b3386c29 b345b362 b3a22e8a b3aae003 b3d8c680
    texts b413ce6d b417b1a0 b42c17d0 b438870d b44800e3 b4671c91 b4f33ac3 b4f59137 b5117bc3 b5517291 b5607586
    texts b5769770 b5adfb29 b5d64e12 b650dae1 b6893dd6 b6a5df3c b6bdc2bb b6c080cf b6c5896a b70952be b7145492
    texts b72e9f05 b73ea991 b75b2587 b75d4c20 b767b462 b76bb082 b77e51ae b782ece9 b799cd69 b7c05150 b7ed3c75
    texts b7f95c3f b80f7529 b81b7519 b82df9ed b83f1a30 b84e6f7a b86f853a b89d482a b9491357 b94d5553 b9b6dd16
    texts b9e8ec63 b9f63c67 ba027f26 ba10a8d7 ba11d572 ba3eb6b8 ba4b96b8 ba587f07 ba640a64 ba74ed73 ba859e1d
    texts ba946c6b bad271e1 baede3c8 baefc5eb bb0e364d bb21dc7d bb632724 bb86c76b bb98a127 bbb90b70 bc01785d
    texts bc32c7bb bc4cfebc bc6aad04 bc73beab bc7fb001 bcbe5362 bccec5a8 bd0012f7 bd36467f bd36c4c9 bd5eebb6
    texts bd725e42 bd8fcd9d bda2d48a bdb13426 bdd38799 bdd8ac76 be2c1c97 be368e65 be81ebaa be95c819 be9a3217
    texts bf3ce4a6 bf5d8fec bf671809 bf81acd4 bfa33e68 bfbb6655 bfdeec16 c0507094 c05201cb c05dd1af c075bb1e
    texts c0b9acf0 c0e5a1d6 c0ff5f12 c113511e c139a4a1 c152498e c1601557 c16e9b0e c193bdb1 c1ac77ff c2482171
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
    texts d4ac08bc d5028060 d5b2d6d3 d5b426e4 d5c23e09 d5f9c2cf d5fcb4e0 d659f4da d65de0bc d67d7eff d681e463
    texts d686dd2e d68bebb8 d6bdbe5c d6ca485f d6d91ac7 d6fc3e9c d71cff30 d7261144 d72ef299 d73ea6dd d77c15fb
    texts d79aa8da d7a39571 d8c68b15 d8df3dc6 d91f24fa d9309f5d d941615a d9428b1c d974cd5e d982a195 da0c7ba3
    texts da37710a da55bc45 da71cc5b da9687c9 dacda3a8 dae439ed db2a4de7 db2ab068 db398d28 db5d8d10 dbb9bd06
    texts dbdc9c70 dc402278 dc4996df dc712229 dcda5044 dcfff2dc dd115518 dd719598 dd963cb9 ddafb49c ddbf7f0c
    texts dde96b90 ddfe5e46 de871688 deb16e97 dec5703f dee92d2a dfa3e72d dfb9bfa6 dfb9ec04 dfbce633 dffc55f8
    texts e007ffb5 e01d7eac e0421a65 e08a0a10 e0afecd4 e0bc131f e0edd195 e0f6a033 e0f7cb4f e10d4a3c e110513d
    texts e118fdd5 e1199d01 e165ef4d e189330b e19c957a e1d89134 e1fff008 e2120bdc e224e2b8 e2281a3a e2459fc1
    texts e24c1aa4 e25b71b7 e26e1f1b e29bce1c e2c09c3d e3012998 e30f7d9b e320953a e33c94ea e360a1b4 e3644fff
    texts e36a568a e388e937 e3956fdd e3a48818 e3a62ce1 e3e69c71 e40b69d0 e415f9f1 e435cbda e4473678 e45c6fcd
    texts e4776272 e4da36f2 e4f32b7e e4fcf825 e5127741 e5571baf e5fd163b e609d461 e6151189 e66af97c e68453dd
    texts e6848bc2 e6894cb1 e6b2f510 e6c93e09 e72141fd e722fda7 e738e3b0 e74900de e74b9ab0 e75c8c3d e78d9065
    texts e79cd5fe e7b0924e e80ce9ee e84a5635 e87ecf24 e88ddc1d e8b78d4b e8d25857 e8f2a7c8 e8f9c55f e9085943
    texts e9121890 e928f818 e943b0bf e95c6f95 e96362f8 e97f1016 e992cdb6 e9a9620f e9d7bc45 ea135d35 ea27b823
    texts ea4a09f1 ea4ff4f2 ea683f50 ea6fa32b eab0e935 eabbbbe4 ead76f27 ead78772 eae42b51 eb33fe8d eb3b524b
    texts eb568b18 eb835aa7 eb944563 eb94f4d7 eb9daec5 eb9f6c6f ebc8931b ebcc873f ec23191a ec2ef408 ec6c3bde
    texts eca035ca ecb039c1 ecc183bd ecc6a833 ecdb0320 eceb06e5 ed7b6cdf ed7cb4ff ed810519 ed937206 edb6179f
    texts edbbebe7 ee10eed7 ee198f7f ee4bd9ad ee6b5d78 ee83bb0e ee9b59b7 eeccc4c1 eed30c1a eedbb45d eee18635
    texts eef5e351 ef4e4fe0 ef6123fe ef780bdc ef7d8496 f03d810d f0640b66 f07c64a2 f0ab530b f0c04b1d f0dd10ec
    texts f0e3edf9 f12e33b4 f17e9dec f1edba53 f2090532 f22e2923 f25c0dac f27ba166 f2907b35 f2e0e877 f2f1ab3d
    texts f31d24fc f324b926 f344bf13 f361af21 f38610c7 f3a792ea f3dc7909 f3f17cf8 f3f9951c f420b0d1 f43ae068
    texts f4551119 f456a731 f4795c20 f496ac6a f4991af5 f4a5a553 f4dfc503 f5145fcc f52623a0 f526e592 f547a73c
    texts f567c808 f5d03133 f5ec1aef f602f738 f6120579 f62ccd12 f6372aad f637772c f65d7553 f6777e80 f6c15aea
    texts f6c3fbb5 f6cc5c6f f6e03c71 f6e9fc46 f708903f f73ea378 f7590c03 f7754484 f782286d f7996d93 f79d0011
    texts f7bb7892 f7e5fbc2 f7f67aac f850ed48 f8660dbb f8c84856 f8f58a80 f9199b04 f973b7d2 f9787825 f9b2c531
    texts f9f1593b fa3a9854 fa6abd15 fa7293e2 fada2dd5 fae10e39 faebb2cc fb02ddfc fb5d281b fb6c115b fb9dc62b
    texts fcd76742 fd08ffc4 fd168723 fd8766b4 fdd0ffe1 fdd14536 fddb3daf fdee106f fe33d1bd fe5412b8 fe792038
    texts fe8e92e4 fecd8b5b ff19858a ff3fb916 ff84838d ffa24d6b ffa67ccc ffcbd242
    exf-fLgxgnfHgCgAgBfngUlFfmg8f6gneweZgCf_gIf_f_fGfqgVf-gNftfrf5gAfigIgMfrcSeygwgtflbZeofpgQfQh9fkhj
    eviheqfQkFamfZelf_gybcgufzgfechrgBdEe7fSefmyfJfZf9f1gbfnkPdXgNeFfKilfmf5fxf-gNfrhNhvf_f6gPfshPfegA
    gffef_e5.ABgXf0gIeXhaing-f_gffZfyeegTf_gHftf4hYgdf_fwgZffdGh_fofLijcOfMhxf2gtfcfeimf4gAehh9f2g8gKf
    zgZgNfOcQf2f7gKftf7a7f7gAgAf_gBhdiRf6gdhUdWfofUf7f2f-gcc_c_gBenhsf2cFejfNiNfdeTmEgPf0f2fohOfHgcf9g
    fhLeCj2gEfnf9gLftcwezf9fwgMgcZ6gagAgOf-f6g7gqftfvfvgviofKfegmgbewhtgcf8gBfpgBczfZgDf5e0ieedhPgSd6h
    vg3e_gKgIf6f3f6gnhAf_g4fpfiiPd9gMiLeze2e9g-f_gifigIi5frf_fwg4evczhMf6eXi0fVhqq6g9gIgDc5sJd3gydfjFf
    Lb0gOiCc9fnjGZjeYgDe3fZh4eIf-gAf_f9gFgEf2gAgLgKfXiVfzf2gOfvf3e6fUfvhJevgHfUe8fodpihevc7dxfqfqgLguf
    GgBgBfxhEe1gygBgwfifjfTgwfUfdgafweDgdfmf8f6hodjdcffgkfIfngKh6gIgEf4gZfsfJitfdfOhbeKiPdleJghgghgkOg
    Lfzf_gCf9giejf3fzgOf1a8fugIgHgGfVhQfghVdTd1h1jFgYf6gKfzgKhSgAgBgAgAgAfcf_gAf_f_gCh6hEfrflg_fNhAfpg
    AgBgIf1gJfmf-gDgAfshKk1ffhghLbGkfe1f8g7fZfzf6g8fygNgFfpkwgYhKf8dyiQfGfagAfzghfghhjbfmitdMgBkJhrgNe
    ifPgQfRgNgAgWf5fthCgBhNfrglevgDhOfhfciLdgjkftgAf8gcflgRfff9gPf1f3fVjGf9gLf0gFosg2gQeseKk7iGgNfugAg
    Qf4g-j_gRiEfHeMixhRf-hIfGf4kbgtf_g0f2e5i8eKh-fMenjVa-fGgVgDfMhwe2hNfxgId_kMebf7gWf1gkewiOl8fWg-eyf
    ih0gNgAfJhXf-dRkNffgtfIgPkFgxf8fagZg0hEh-iaeefGgQg0gngUiQfPdyjvhBgwfpfseshigMgAg9fZfmkScYf7gJgWfob
    0fgf-f-hSeZg6g5gAgafyftmtdDhUf0fPgidtjwfvhXe1esosc7f8frfpg0clhOf_f5f2ghj1ghgAgRfvfnfcfff-gOfmgChkf
    if_hOflfieJfYf_f6gYfYibdogCfcg_gHaafdgvhVfee-eYiifyfHhJfUgFg9f8fEhLgIeAgBgAgBf-f9gkh4gAg3g-dZlbgCg
    7fhfqewfqgAgAgAf-f-hBgwf6fXgEeygufigCf_f4gFiCf1f3gEf4fRfkf5gAf9f_gBgcfvf9f-gEf_engxf9fygvffhviUfte
    tfQhfecg4f_gufqflkKfwgAgEfwgHeUgFgAf1f9f-gegPgYfegRfEeX.ABd2f_fFgOhofhd6frfrfrhjasflfqgnf-fnfWgMfe
    h1dPhLdihLf9giehhgdOiVgAfugRfXglgBgAf7gLf_iagLfxfUhLecgxiAf7fNhFfKhTfJgXf8erhUdaf_f-fkgmfigzfxgAfR
    hAf4fIf0gAf9f7gFgGgHgAgAf9f9gjevf2gifggmh1ePf8hIfpfgdvf_gBgBf6f3gEjpgAgvfterkxiAgAgcfygOiTf-f-gBf7
    gNgEdih3e8b9fxeZeigJfZgsgCfwgAgYf8f3gWgff7f8f-gFf7f-hGfoe0ind9iSe5f_fwgmficTiffvf7gMfslFexgbc1giiP
    c-fbf9fhfpg1cielfdgHf9fxfUcefqfkf_hEdHiLfofUfxhweLf1f-f9gEf5f1hggae1fXhRkmf2f6gUf2f0g1eXf4fcehjpdE
    gBgAgAgAf9dzf7f9gGgTfufQhahSdfgFitjngXf-gIgBf5hDgKgCgoflfkhRgsgue9fUfddIe4f7fwf7hDfsfYfohFeigId8i3
    f8heebgSqYftf_f9gDf_fmfogAgLf9f1fNdkezeziGgIhlg4f4gXhacwn1gOf2grf-fGhkgGf2f-gHf9gqhAhifWfHfpkmgYfz
    gWgHfoiZf5f-gCgFfXhYhhf-fph7d9jZgkfugIfdhUgafcfmg_fIfphZh6f_f0h4d8hofSgAf8fqgyfBgCfxgDf7f1hbfrf6gE
    g-e7dCf1gXf2gAf7f7gZf1fpgkfOf6gahie9hmcmjSjrf_ghiEb3wNgrepfkf6iIhIguf8gGgnelfjf7gAgGfBhce2gKf7fyhB
    fbdTekfsf0figcdTe6f8g_fYe-h4f8gAgAf-gDfxgJgBgCfogAgnf0e4evg6hKaFgOfDg1e5fzkPgtgCgAf5fekBeAgAfchGd5
    hgiCf3fAhqeYfdgEgAgCf7f_gmeQgbfOfphXcmdhf7f4gnfkbXfwgAgEgDf8g0gEf2f8gIf9gOf2f9hCfbfshxjkgAgCf_f9oe
    f7gAgFf6f-fEggfrf7fzfxchg7g0eug0eSd5gFf_fxgMgLegfuf6gAgae8gBdggveThSf9effYf2fjfVh6jEgOe4iFf8gKgXgE
    f-f_gEf4f5fkgAf-fxgueTgcfvg0ftfwe4eefyfJe3iKfqfqgAgIgJfggqeBgXfefthkc8gxglgkfuesg1fqgQg5e0fBi8hYfw
    gCgoejh_ghf_gFh-cli2fFgAf_fShQcb.ABgQf8gmfyfgegfsgDf9gQftfbfqgAfwfghdgCfkf2fwgKgcedi3fLhTfLfuf8evh
    nfZcZlpebhAfbi4fPdojpfUf_fvgefreHgbf7f2gWf5gRgef8gXfsfxjrjXf1fZg2gCg0j4g6fwfRgGlMiyglhBfrdsiziWhig
    3fOeAoMh_f_gPf2fxmofvgCfeeiiaiahJi5fIfPeYkegyf_gFffgugLiAf8gvg2ecingvf0gMgUfegJdggQd7hfhvbVf4f9f6g
    Vf1d3f0gFgKfXgDh0f9f_f4f-gCd1gPf9gAgNf6fUhigDfSfth7f3gFf1gAgDf5exeVf4ftfHhofuiVbXluaHikjQf8f6gMf8f
    tgxf_gCgAgPfui9flgLfSgyegcGfHf0fbgYf3cVgpfzg2fHf7jqhKftiJh6bGihfIgCfvfVfye4fQgKfVg5fHfmhGf8gCfkgNf
    UgbgAezhcf4fEfqf8gCgEfpc5f7gGf8fkgXfVgsfiheeUggoTiEgCgQf9fClbdEg6eehvebfqfxf9gZfAgvdUfWf5f3f-gLd1k
    Fg_hPdbiMljgSf6f9gEf2fogGf9gHeviCfdiYgJgNflfOgmeDfifijDcEgwg_fugwekgIjAgTf5fpgwfPeYfAgAftf3hGd5gSf
    -hlelfYhGfnfzf_fsh1irhje_gFiHdKm1eqgAf9gqfmeMeVgAehfRk1Xrfphse-fQf0gKgQg9gJfPcthUg_gAgrfaf9hggAgAf
    ugcf4eVbge3gbbZmgaIgQgBfugCgLf9gHgAf1gJf9eVg4f9gLfvgChlhpgFf1fwf5hIf4gAf9gDf5imfpgLfGfZh1evepfyeNg
    Sh0eDghfphCf1eDgaZQd6elibi1XBdjgTfufjhQgUf0f8f4f4gUhvgwgxehefe1hYf0f9gDgKfreaf8gLf_f8f8e_h_gag-fHh
    TjOgPfef9fvgVfegugkfqfQfXnhgGf1fahQfVhYgYf5g0gbe4kwdjf5e2fWjdcdfefxf3f9fvdAfPehfrgQfth9eZf9g8e9gzZ
    gdvf9g4fue4dEdKfwgIfAg6YKf8gdf6efg7awgfgAgbf4fvh-gggafUgFgBhniPgNhAe5fciXjTfYf8fKiIgId2gAf7egirdwc
    ifggNhXdrd5gChJfvgzepfrf8fzdojtdzhEfgfyfveDjZdWfdf_fxfjgifnfOf-fogkfOhOhHf2fMgvgEfxdxd2fTdqjtdRerg
    Af3e1h1cYexf_fyf2gZddjXgBgnf9exmFgCgAgJfyf0eeg0g1fvfNf9iWe7gFgJfyfzfh.ABeZf-f3gDgebMhUfbgTf7f9iGew
    gPgndgi-e2fTfnhShgeCnXflfafGgMhEXthtgzezhYgJmye3gPgifoe8h7fdgAf-gNfxgCf4f9f8gMf-hmiKgDethHf_jeeOgM
    fqfvh8dShigAf8gjfooMgFgAfxf3f3e7dCfCf_f6itbQhCf-gvf4fOgGd5gke5hDe9dshggGgegFexiSfMf9fygZfeaXe5hOfq
    dliYh_gPgAfdgpfxgRfpf_ftgWehdMc9gMe4fEiqejgOgAf7gGf9h9gpgBgPfkfufDgngefVg3eOf9g_gufkflfri_fugAe9f6
    iWd4fjf_f6fwgbeIfzf-gGgFf1h-hFgAf8gNfsgHejfefxgbfgfGkKgphOgScVmdgPf5hAd2hShXejf4fpf2f7fPgWf1f1grfb
    i1fBf-fagxftfGdNf0eXiIe3aNdLgAgIf8f_ddgKfvhmdugyiCgdf-gHgye6jGf1f_fZfshugQf7f3heesfsdNfUg9fafQfcht
    e9fAe2fcjQe4g5gmh2fcZ4lqgif3f_hFfIkw.ABhuf5hAfRfxn-gRgUgdfaftjAhee7iHgqfKoNf1gBfCiIddfQcogacdeIn1W
    Wfrf6gGf-fqfAg6f-g1flfNkggBf9eqfphPh8f1fKfvhif2d_bQfffhgHhPcJfzfBf4gkf2grf9hDfzfhfvf-fqgVhJfvd9d5h
    EftgvfsfEhVhAf_glfff0f0eef_fzfThYeLfqgHgagEfpgbfGftechogqcagUgOfmeziUddgSgBgCgGfxiFgaekdMgPnLc3gXg
    KgGfigGgUgYhOglejfvg-gNf6gcgNewgzgCgAgEf_f7gGfTf2ggf3fNeffagEfDe3iubcf2f1fxfwgoeghuhcergHfKiUhVg3f
    sgYeAhEe-fbfbgRgwdX.ABhZfbe9ibdyiLgufbfTfehZhzhyfhfzgSgWhgeDf6fegQgTd-eAgDfQfkhjgVhsf9fvgQgDkGhGfu
    gjeXiLlzgYf7gLfqgJhjgThrhSefeXjff2gAgAgAf_fThXf2gagaepiEdbfXeciSfQdUeCfYgbgHfFbRf6fzf9gAgKfmgNf4fz
    gafzg8dthmb7gnj8amhtf_gWfOg0hYf8gAf_f-gKfHemeHgddQm9b_gyfmgegBf8b_e0gbf1gFfmedgze-hRf-fgf8fygBfGg7
    fYiIfxf7f9gieiiZiheQeFiCfqmHfsf9gCf6f7eLfyf_hCfse7h4kTfSiifzchm2i9f-hUfHe6lYfVfzfTfPiTeUhegHf7gBfk
    hafKgHgcfkfckAgBgAgCf_f_evjgfTjJdneiksgyf6g9fufMhnf-gAflgegHekf0fZfziGbbh6jbfyflhWfzlNhKf-hKe0gAks
    f5gAf_gAgBgTdqgFd0i0eVXPf2gAgFf5f6fddYf3fxf9g2cHgAfsf9gNf1hub2hgePe6hPVof9gCfyfVg4ghd6dSfUc3n3dmcs
    fxfBhXgIaegUfjhqdce1gkfigAgAf3gDeqhCf8fjgifyeuiXgAf8gQfkhMgbfgfpgWgafndogAerhof3aNdaeef9gigUeBgdfv
    gzfufOjbhBfmfUhBg8mWe6eliWfhd2lFfuf_f5f5gMgFfke6gNgteskRfnfJf8h7fZe-fwgAgAf4f7hJgPgAf4f9f0fkfNgHgB
    gHfXfSgDgAf9f9gOhhgNgFgLgXfMi3gGgAf_f-gEgggXgYf1f0f2fjexfwgAiScVkRgkf-h1eue_evghgAgSfyf9iCdAf4fcfd
    i2Vqfvh3fafBhrfhgFf-gBf-fxfkfjjEf0f2eTjsgDgDgAgAf-fMfggAgpe7h0d2fXf-fmgggceJdNf2fqg6fOZqfrgAgMf4f7
    e4h2fxfuhZeYg2iif2hxfTfFingDgAgAgAf_fKkJicfzeZeVlUjkfnfYjUbwikgGgAf-gAf9gadKi9dNfnioagfqf8fwf9gQcq
    e8ggeOhdfyb6glf8hSemhOexgDf8gDf2gAf-gJf-gJf7fxgZhngAevfziwebeqgAf1gZf2a0gbgAgDgUflgLj6e5iydvdCfofu
    gAf_gCf6eigCgVf-fvf8gxffgAfocymOe5fof-f2fchPfrf5f_f-gFfldhhgf-gBgJfnh6gZf7f1fig-eLiAf1fBgpflggh6fd
    gdgbfRllgfgAgzgnecmQgngphOgNdejEgEf7g4gAd8iKdofRgre7i0eXe1fhgRg1ereGeLgAfhfdiKcxf-gAf-f4gGedhkf4f7
    gAgfjVdvgNeshTgSbtf5f_gDf_f9iEgDgAf7gKgCetfGf8frhJe_glesfpfkgndzltgFf-f9fygQgrgJgAgCgHf1hqcbfzgBf1
    gTajf8gAgPgPfYgwgDgAfhgpf8edgDfMe_hbeWjKhlglgWfyfWi3hqgwe1hJfKjThWgAhtfcdch-gEgKg1fPgKfIf_gAf_f-gH
    gFalfGdigXl6WacGfXgde5fimOfogAesf5iid3daf0fhfujAcqfUf2htfEfKgJfxf_ftgUgWfSgAgAgAgCf9hEfGf2gegRe3fw
    fkgLfpfZhuf-gffzf0e_iJZ5gQgHfvfxf8gCdygme7kIbTfIhLf-hceegZg2gAf2fghzegjHhPgCgThfc8nrg-e3huf2g6f2fo
    hHe0glfNfreOf-gZfugqaYiEf3iGeSfMf6iQf5fCfhjUhc.ABd7f1gyfWgHbdf-f8f_f_gFfDhMgAf2fngeiefof4f5hCfPfBh
    7f3hGfIfdixjQfvfVeykplOfZgRf0gze4b8gegAgMf-f-g9hif6fggxfLeCfZf9fygmgReIgPf-f4f1gZgOekgCflhWerfgg7f
    _fzf-gViqgdgTf_gifWjHfnf-dci8fTgBfkf6gZelhefz.ABfVgAf5f-gYgdg4gAf9gNf9hSeyfyfdgof1dxeif8fZh-eVedhe
    gAgVf2f3hIdofhgZf-fyfmgNfohfgZdlhkgefGgWgQfxi-hif_hBgGeeihgpf_fzfxgHhjfugegIfrfpf8iddNbWkYdLhPfzfq
    flgjgdhihdfkiIgyc9m5fdg7dlhuhIZoeXgAfMhUf3dBcdfSfec1mPcdgif-gBfrg2i0gLf-gNfxffhFeQfZejhWf0gzhGgAgD
    f_f8iGgif6ezhYfthTe8f-fWhDgVfOgGf_gGhDeRh4fgf_gBgNfveFfegAfogTgFfsfTfyfnibdKiTb_gBebg2hKaFfefwf9gV
    fxdfe8fZf8gGgJg_fTf3fugGgRfhgLgAf8fsgNjYeNfAfkijgXbvekfshDgjeHdaeTg7e1gfhfdDfXgAf_f9gDfUf1f6gPf0f2
    iXd5fcfBg7gUZGgzgAhJeChAd6fWfkf4ghfmd4fCfjfogXf1eWf6gAf6gBgKf6lBfniXfzbxnBfzgAf3fAhiekgBf8gggAe6iM
    hEf-gwf4fBhMgBgAgCgAgAgmfHfogIgpfKhxhpf6h-e4eonHdDfpidd5fElOeUf7fngzftdShFgCgdfWfihhgTgAgMgLfyhIf5
    gDgBf7fyi4gzg6gIeof7hojRfpgEhTe4lNiRgudzgEhBeNcifdergjirZchthKhSfkdBhTh5f_hUf6eanTdvf8gMdkjNb1f4f5
    fugRgOesgqf-fwfyg0gjc2gAfmf6hMYtf_gAf-f-gKeyf-gMgge0gSgEfyfxf4gOfngVf-gAf_f9gFgEh0fyhJfqeCjYYZeWfC
    g9hfTlgSgQgFe8gwdVfkf5f5gDfpfohJf5gxfVfzgohvf_gef5gIhwg4fKg8h4doe3fSfzfzgEg8klewgAf4gifHhHfEhmfSgk
    fsb-eZfwe4bcnUevfffvf9f5g9criLgPgygGfLfigvfUgrfLf_dYgKfziEgActlYgNgAfTgafoe5hmhieOh4dAekhygAhSfWef
    lsf8gAf_f-gBhWfef7f2gdfMg1edfqfrgnfseffIf-e1h2fIcsnGf8fwf9ggrEfHf_f4f3gZeJbvgCfpe_gTbSfHfMg4faiAdk
    fsfyf0fxgteqd3ewi8cNjseCf1f0g1fhgKgGgdf-gaf6gRfIfVf7fxghf1eVesf-f9gUfqfNgIgFf5f9f5gbiSf8ekeGj_hpgd
    gsgNejhahheifwgNf1gZaQepfef8gafYc-fUf-f6gSfkfRgBgEgCfXg8bYfOf-f2fYghg_jKgAgBiEdSlJfWf2gDgIfnd0.ABg
    yf6gmf5eyi7gFf_f-gXfxfffygAf7gefYetgBf_e6hAf9e3figBf8f3gWfYfygAgteyfPhSgTf-hDf6ebkIhQf1g4fRgdfjiqf
    lh5fcgCd9fofghOhucai6gufygMfQhuf7gFf9gPf3f1iDdwf_eVfEjTdnehf9foejjpfVZZd3elfYiPbCdrfAhHfadEfxgDf9g
    Cf_gAgtcPfNhQeVh9b9eXfie-hPgFaukHfzfUiYc9l3dxgAe7hwfiXcixdOfKhNhLZtgGf_gJgQfre3gPf-f2g_fQimgDgAf9g
    Lf3fSh3gNhIfreflIg7f7iaf0c5mqgkf-f8ghffe0gLf-f_gCf6iee1fpeZeKhmaSfBf9f8fkg5eBjAgsfRhjfpjDgGgAf_f-g
    LgQiVfzgEfFkmelf5gAgCf4f6g4hzfeh8fFcrkK.ABe0f8f6fvgndAkTdueVhNgqmgiFfagfdmmplPf2gAf9gTfwePe1fte4go
    hNc8f4f-gAgUfFiVjFgAgjfxernliJhGgJewg7mFl4f0hcfFehkzg6fkfGhZgudKh5ibeafGgRfYgBf_gHf7gAfQgVfuf_gdfi
    hYf9fqf1h8ekeafIgAgogReNfRedf9gwfcfqes.ABf8f3f9hHdxg5hdfpfYiMd2d-fhgGfTgyg7epjRfsgqh_dceYfGfygqfvf
    5fngIf-gCf_f9iLd9gSfWgZgUZ5gwgagBf-gAg_hNgAfcgdg2hGgvf4e9gCiAf8iFgue7fJflhJh9flfPiagDiJgogugJfke2d
    ikbgAf5gGf0lohfgAf_gBf8hOgDf_gEf8gKeSfMgafufKhfgOdnfTfcfIh5cdhxfZgQi6cNkXc6foemghgshuiLf0e2icfTdog
    MgAf-gHfygqfqf-gCfMh6d1ddfjfjc_jgg6h6f0hIgTdToPf6gAgJf-f5fUf2gAgCf-f_ezgFgGgGf3f-hxhNfwhLefgvhfhUg
    SgwfVf3iLfFgRf8gTe6gmg_f9fzgSf9fCgxfcfYdnkijshrgygjfFfhjwdyfyhrdXfph1g-fpgLfxfzfFgJfof3f1f-eXf1gAf
    -f6gAfShYgTfdhMePiggVgffogbe8clfxf-hPfofCfOgFf-guhmdbczgCgAf-gCf-f-gBf5gCf3f_gjegf2f8fxgKYhf-gDgAg
    Af6iTfgf-gvfQgSgpf9f6figtfvfWgnf7hte5e3jRi5f_eQfii6dEeVfhfeeTj_e5g-f8frgEgmfjfQgWfQgFhpgTdIfTfWgdh
    sVHf-f5gAf2gbemfnfdgFfpgPbMhWgTfvhpeCjweifughd0i7cTeOfVf_faiecygQgAgGf6f8fZgHgVhVfld8fkg0f1gsfuffi
    JlPenf7fVj9hOf3f_f8f-gZfVf_f6f7gPfugceeeDineMgrfyf1f6gCf5f8gdgDf-gBfygEiOfYgAhCeihPfVfSgngTgPdoemh
    ngIhDgFcSnEdofyfzfMiXdaf6f9gCgDf7ideWf1fif9hxWDf0f_f6gKfldqfcf3gRfIhWgDgghggGePhceTfdf8fzggfgeBfzg
    Af0f5fuhhfhgAgBf5gAe7gEgAgFgAf_gwiif2fgfqhnh8gAf8f7f9f9kUf1gAe0gdglfGewf5fngIgqfJg8fvgigUezjwgqfVg
    6ftfVjkf_gAgCf-f9hSgAf6fvgYfweZgwf1gGgYfehJgFgAfWgChDf5i4fzhQfYefk0gBgBgAgAf_fzg8f9f3g9f_fThpfAiXe
    _dxhjgcfnfJhjfVdFaoezd-iHeFfYh0gEhqdIi6iZgegHfuf7fsgpfVgBicgXbCdugdgIfdhSeccFaHeOeKhxhdX_fYgBf-fIh
    qe0iBfkhEd2iij0fBgPf_f1f6dZfSf-gxfsfDevgTf9fgg7fehehAgvfWfpfyjLe7fsfQhBf-dDkCf_hYgAdqphgPgAgHf-f_g
    dmJf8fdhNcsk_glf-gigmemf-fKgAgQftgWdoeYgpdUfXkMXzekggflhyeedmhkfcgfefglh6ingWeBkQcmmijkgDfjg5fJjkf
    8fafkgehufmfgf_gHgEfkePgRgBf0f9gGeZfXfKgKhhecdHgAgHfUhGe8gmdmfZf1gUf0hegDf9fVhlfbfVgEgwf1fWf9ftdye
    fgng5ezbJgif5gXeDgoj5fWggiDdYhXhifQf4fef0gJgFfBf_fAfqiDeZeogAfbgigIflgMf1frf0gTd6XCfPdXgLjFYAgNgAf
    6f7gfewf7gAgFfufpc4eVgIe7hWfretelgCgMfIgtcAcGgzcgiBhYhYe7gqgEeuh6c0gSgIhFgLdjgEgchKfOe0iAhPgegBhee
    Kf5g5gPgjezfygjikdtfzfXg8fyefiQf-gCgWftjEfjf_f6f8gLdeknf_g_f2eSqNjDf4hMf8doi2f0gBflfzhJfte_f9fre_i
    pc2.ABf3gAf9gEgBgWfEfphre7fIfHf2gAfxfrgce0gHgHfsgcfFg8gtf7gke7h4eafmgagJf7f8g7gogIgQfrfrdrfOgBfzgO
    f4eGihgDgXeLgBoahPf0fkiEdljrg_fIgkd8iTexf2f-f-gPf5fGfmgAgpfhgJf-j2f9iqeAe-jYfugAgKf9f2eKfogAe7hzfV
    clgof9f4gYfEfwdFfVhjgVbAgdeqgBfwfxgKeye4gWfafphacodyfsgfhCdyiOgJf_fygJfug5hof_gdhBebgqfWf_hngCd-hl
    fYgAgHf4gOcng9f_fqgEgVgmf1fdgEf8f7fohyfJg1gjfsh4iZgseaiVdzlngAgAgBf7f_fddkfdfsfWiocLf5f2f1hZdPfpgk
    gnfgfyhEgOc1gPemhffUc9fTf9hbe2gMfbdkgRfWdLk3eIfof_fygpfhfFm9eqf6ikdnlsgZgLfyfyf_gxhOesf7fxhSg7fxe9
    gPhYfifPgIgTf8gAfwgWhLfzf4g3e5ksgSgweShBgLg6f7f8f2fShtePhbfzgNgAfTjsitf-ixeFe9h2gpgTgdfNfsi1fRgAf6
    f-gRecfEf-fwhLe3fygIgGgsevhqeReUgCflgkeLepe8f-f5fhf_hJftf8f8gPf-e8e_fzgzdfkXcXisfYfmfjgplcczgjh0fk
    e1dMiIgOfgh2d6nEgJfhgdfdfzd9dTe9fmdkk8dLYUfIc8h_hGWGgJfygCf7f9d2gZgMgQfUfyffgTgAf7gKfyhehefueuhvgl
    hjlnhMfee3fdiKgDf_gLf7f3hDgAgAf3f1gCd4cue7fifpikbCfhhnfqfkfXjEg1f3fuf2gxhigCgLgDelhKfrgFgAgBf7f9es
    fKf6hGfTe5cue_gAfChufYeXfvf-gOfzf0fpfff7f2gnfwdve6f1goe8gMdKiXftgEgcfLl-f7fCf_gDf9gBhpgAgcgRfLiFg0
    hThPbrgnl6ffgAf5gDf5fBeOf2fyhCeLfhiPfjhcgRcGgSd8gAe5haf9bVfzgAf5f2gdgLedfYgAfyg_dCgFgIf2gNfifTeUfY
    gsfZe9coiAgggdePe6lmexf-faibeecIhZfyfZgsf2jRgFf2f-gHf8gigLgJfwgZflgfe-fxfUf5hPeuf-gAf_gAgBfVc6gPfH
    h3c3a3hfgAgPgRgDhzfifAf4fghpe5fDgDewiJeEgBiJfQh8hJbkiNhAfmhNgBd0jrgOegfKe9iRiHeWfgf8fXiKadf9f7gUfy
    gDiZgFgFgAgAf_hOgCgAgAgAf-hlfrgCf9f4gGcSfwgbf4gFficyfif-gAf4f9eFepf1f6fOhrarg7fxgHfDiLhOf8f-gBf-gA
    gBeLgUflf7gzdchqf6hydTh9fdf-f-f9gYfbgSf0fxfvfUiOgkkrdOkQahj8pOcahKeugjfqd6eOh7fHefjpcIdPeRgFfdkNes
    fdf-gDf6gAc_g1gFgChNd9joe1fSgPiAdfdcgAgAgCf-gAa6d-fygdc0lshQ.ABgDfpfOgufvhwfqf_f-gIf5dlc3fEghgNdac
    qgTftfueHjBdo.ABf1f7eQhuf2hmeBfHfsg3fqercvgAgZfYhRb0gafwf2gffkfVevfRgLgdfBeHf5gDesh9eoangGf5gLf5f9
    g2gEf_fzgPf0gLdzf7fthJfTeKfGf1gFgke2feibf_gCf5gBjLfvf8fKfliqhOgtf_fwhCezhzh-flgyfNgAkzgze3g2iLdIk-
    fWgWgAf6flhCdegZfnhUdBcVeQhZdUeEh1gMfAfpgjgRevhbdgf4f7f7hobte8hBfQgleVfXiMgCgxffesh0g4gje2fwjAeCgf
    gRfrgzfej4gHgAgAf4gAe1ghfrhLgrd3h7hogBgBhbdBj7hFgzgEeWgkhXfnf9gKfKhwfufmf3gXf8fkbY.ABhkfkgoe4gie6f
    0f-f9gIf3jQesf4fUhRePbBgmf4fReojhh8fVgXgLgPfoaAddf-iOc_heiEhvfogCf3f9gpeof7fzgDgTbzgZfzgUftfqfmiyf
    _f_gQf0mUdsf3gNh4dgfKgKgAgAgJf0hChbfxfHfZjMiSiRgHgtgyeIjsgVf_gne-g2fqh8f-hTfJfSijf_fvgCf6fZg2c2gne
    UhxeJjdgIf8gefkf-gDgBgAf-f7f2fMgZf0gAhLfShjgEfzhFfaercngqgAf8hrdsf8dVfZg0h2cGmPgAgAgAgAf7eGgxf-hXe
    rgBjxeIf0gCghfZcxhnfwf9h2eghqgegAf3fbg_gjgLgBf_f6f-g4h1gAfzf-gKgtg4gDhGfse1g0gOgTftfoeghYgHgAgAf_f
    7gjfSf-gJgofFjQfpfXgAiLdWdNiCfwgDfugMiB.ABf_gAf9fWhMexf_gIgAf8gBgKf8gAf9f-gFgagKf_frgIfijQdogHg-hi
    ZJmxgtgkflfefkhAfKf_fngnfqfGX5fHddhuiVbTf8f-f9f4gGgUfxgAgffOftg6irgDhlfqcurPgIhQfEgoddhFglgOgWgvdz
    hBkugWgrepgcgmeff9f2gZfQc_gDgCfgf8fqhrg9gHf8gVfGh3fvgdfzfvf-jrgEf5f9fjgtethhiafYeGgGe1iZhyeifOhndF
    g5fzg8fffoiDgPfnhXe2f2lZdvf-fnfzhma8gWg6f_gFeMgyfogBf4gafrZjjdf0hEgCevizhCf-glf0feh5gyf2gkefhthGg1
    fsf_gXgHcRgbf0gGgtfZhNhpfWf-hmdGiphnfZgUhYeLeyfpgBgBgOfUlTgVgAgaf1fzgzfpfcgee4gzdxfygDfnf0gtggdRgk
    f1fjf6bSgCf-gBgsfSdteuftexhifUfdd8g0f4hccSiOgKfjgZfPf9fYgOfygybYnLjPemf3iNeHhCfQhLgPh2eUfufDdzgLfZ
    h8eublgIgAf7gIf5hJgDfKgDhaf6dTblf8fahWfZeiiKgGhKfMe6jOf-gHgNfyf3idf_f6f6geftcZekgAfsfChmesd2f3gWcN
    ledjfnemhfe9h4fygYgZgmfCf6jMfugMgLgSfgdjfxf9fohoeciwgFgAgBf8f8d3c2fDgaiHeaZ8fsgmfUgafdf6gCfzgCfdgS
    ecewfugEfsgOdjfif2fsfeiKesg1gAgZgNfIldaNfYgWe1iEWgnlhOfWf2dxnAeue8f9fpgOcHcgfoeRf7h3XRgKf2gEgOf0g8
    gRgOfwfcfmkYfkf-f5gNf2gTfvftfDfNifbugLf_gff7fRinfdf6f3gKf-fvf0gEf8f8gQgBjtfUgXgpfzjvfTgofrhOeEb-f5
    gAf9f0gIe8gpgresfAhReOeyf8fygIfvc6eUgHfwglfyZqdheWfVfYh2f5gdfrgseHhnd9fbgCfRfDhKd6fZf-gqfDgybpgCf8
    f4gCgCfUighufdewfUk_fUgAf_fKhndfhxf-f2gUgeiEjGgThYeqgMlKgOf2elfPiKjOhPf5gzgHd_h6i5hxd4h4eqinhqf5fn
    gNgNgugFgAhBfWfif1f7f1f2gLfwfhgef_f5f5gOg0f3gyfPgjfUfygEgAfChJfzfHhAgLhNeOedfygcf7gzgNeIf1g_gMhBfy
    dYi0fbf_gDgse5gPf6f7f3gAfvgPgBf-gCgDfwfkgTgAf4f-gQi5gmf-grfbfxf2gBgAf_gCf9gSe9gXhkdfhwd2iEgAgFgHgk
    eDhAf_gcgKeTj1gng3e-g5gqfBfMgRf-iFdsdIhCf-hNe1f6j_isg1f5fff0jMg4f-gxftfIhhhSgAf9gAf-hseagIiaeud1c2
    gFgAgBgFfye7fcf6gcf0gEdnfNgWfQdoifhpgrgTfzeLh_cth3gBhjfNeNjBg2f-gCgPfwhRfggAf8f-gHgMfEfvgIfrhqdof9
    gAgFe9iadvdFfVfjhIhqbvgKgCf6gEf3hKeYf9eTguhXhre-f9f2fygncSgyf1fvf_gPg8fHf7fqf3hBc7gBf7gegKfPg5k1gQ
    iZdke3gvf1gAfsgkgFf8iYg9dAisf9lnewg2gVgReCd9e3gBfKeyi-dCf9fmgGf6gBevhBfjhhgAfxjCgNf7gFgDf1glgyf9fa
    h7dMguf8gAgpfgfciEfKgPf1gBf5egh_gAf8f9gUlLk9g2iUgvaCpDgjf1edhVh0bnfzhEg_f4dDe3i0f8hNfOe-e-fxgCgCgI
    fqdSbwekjQdvfNcccveIesfJkFY7f6gAgbfZfwbmf1f-gPfLhxdYfygve6g1etg2fOe8g3e6f1gahmf8gIf1gJe8cXfFe9g4i3
    YzkmfDe2jobpiTg-gKfNg-gSgXf1gAgAf_gGeodtf4fQgCgyYOhRgRflg1ffZvfVfsgBhRdzf2ggfhgigaevhvhfgDfwgVfagd
    frfTg4e5gZhje9ftfvg5fZczfPf5fxfchfeMmuf_f6gweqnpfaf-f-gAf3f_axgKfJhAceiYhsgAf_gCf6isgkgTfDhrfZfSe2
    f6f0gkhVdhiZf7f8gEgFi-h6gbfAh1dyh4gHgBf_f4f_gigDgAghf2fjgTerfuemi6eQaAeme5f9hkeBhOgRf7hafzeEgJjTfo
    figwhFi7fygAf9eyhwezfpfXipeKgXfDgSgHftf8gOejhVhLfIfWhDhef8gAgBgHfrhHhzf5fzfqgWjHfPf8hIeugMgDf8gVgI
    f4f9h2hhfUhIfXfWhzeIf3fNiucUdPjze2iFfBcggXdHfafOfNhjiMlAhVgXfLeqk5f5gAf8gEgBd_gSf3gBgIf3gPe-fxfZhi
    eyhcfNf9f6f7f-d1gnf4f0gqfTi9fNf9gEgZfbejfvgAgMfzgXfMgdgAgnfofOfsgBgAgAgAf_gFd6g4fifShvbmhngDhxfMfD
    nqhxgWhigXdUm_hrf8g8eygtlygQgAgAgEf1f3ewffeMj8dWatgXgAf8f3fxf7g9fggkf0fbmieagZfxgNf0cUftgAf-f5gMe7
    gFg5gOgQe3cSf_gAf_f8f3eHfIf1hZfEfrdL.ABfqfpfVfPitgNgzfyfnfphwgcbafuhBg7ebcQgefhhSgydNhRfpfsfjgyf0f
    Cf1f8fwg9fEi0izfBgLhAe8lsf-gKf5f4f-f0fIf9fmg4eYfqfrgAf9f1gOfIiqf7hoevfJikfUf8f0fwhBdjgogAgefxfogXf
    4fxfifNfyeUd6fXf7f3iSaTfCf_fxf1gofyhRgDfOg9e0jAhygwgifQfRg1fuf_f-f6gXeefegAghfRgMg0hmfUf_f0hSkfgYg
    zhPedeTi1gAgAgAgAf-gxgBf3ftgkgegUeIeUe9fnipeKg6f9fHhHgEmEeSgAgUfpgEfwfmgAf-fbhJh6f5fugEgUeqkHhmgAg
    XgEfPjLgvgAfngTfzhBgJf-fzejixh_fWf5f3frgkflgafzg-fMfnhvg-f8iKeRfck2.ABfrflgeggfafagAgAgEfxgFgmf1f_
    f6gKgGhHdof_ggfOfdcaf2fwf8fwhAg2gDgOf9fUhLhHfnf-f4gofcfHecf7fte8jtecdtghfvgXesY2gxf-f5gMgFh5dTfxff
    g0gcaNgSgOfafce3hskhibgSd0ehnigOhSfffEhecqgIf_f8f5gRa_fQf7fyg6fhefgGgAfygNf-fOkvffgIisbilxgYfzg-fL
    f-gPg6e9f0f6g0fzilf5e2gTiWhrhfgAf_gBf8iXgRgYgMf2gBgmgOgKf_gOfcdZhEgBftfzgoigffgOf6ftgThgf6gAgAf6gD
    fyg5gAgSe2iEkwfXf6f2fAiifzfTfyhecaj6grgYgCfyfWgyfFgpf8gEgHgoiVgCgAgRf2fugUezg1fOf9fWdDftgAgNgFfxfL
    gcgQgfe6fhfud8gHgGgDfuc-f-gAgAf7gChWfRgAf-gWfPfnfgfnf1eqhljEfqgAf6fghPfQd4fzfVe3jcXtgCgAgAgAf_f2a_
    gvhmbqgejPfffwfygRgMfmiff6ioepd9jehvfqhYezexoFe5gAfzf5gbZB.ABdfgHd2h2g-cpf0f-gMgKfZcyf1fke1gLiBgBg
    Bf_gEg5e-dweVf_fyhcezbsf-g7ecggghh2gsgSgJiCd1iBhjgaerfBiehMf5gAf9gEf_effWf-fvg9fdfjjUf1iofqdFjugVf
    _gWfxf7hBekf7fffriBfQfZf2flgzfZe8cmfye7iJfaaoiDfsgXf1fulXfkf6f-ftgReqezgAf9frf0icevfdgigffFeEfufNg
    egNgcgzlkf2eshSfAhmgKgAgafigJiifdf9f9f9gFdHe6gie7gWfgdSfGfDfKggflf1fHfafuf-gEexh-gAf6hBeZiAbVgTf1h
    qemdlgNf_gahCd7h7hTgAgHfwf6jMgBgHf7frgig2fof4fxgSgGdFhafBgDgaf1iujhgQfteKhJmIh2fegCgGgWhEfmgwfDfbh
    4fsgDgIfzgNfjfdiIfehGghdviugUe9hofWfagYfmghfLeqhLgMhsf8g3e5fCg0f1f_f-f_gDgQf2fphEgtdugAfvf3f5gOfyc
    3gMgKgBf8gOeEgJfLflgvgIf-e7fXgbfxhod8hwgChUfCeklwgqgofafwfTjUgff4gghhdAdcfYf6g8fLgdeVgQf_g7f9enh3b
    lfAePjve9bMgDf_gCgKf1fle9gAfugVf5dbdWg6gigCcieXi9e0hNgKb2k_f9gAf_gBf_gRijfshhejeDjwfNf9ftexiAfhghf
    vgndvgBh8fFf8ftgegAd4gPfof9gPf5ewgPfqgffrf9hlf8gBfyggfnfeewf8fseWkYdQe0gzgifXefe6.ABeMfXfnfhjZbKgs
    f-hPeefgf-eegCgMgIfaiXfTgSgGfbgqezeqf8fqf1hbdgfWflfvfMhfdKh_gAgfghehjFfRgAfpfAiVbtfXf8fjebiJipetgX
    fOgIgZf-etgPf4gdfKgqfPf-f7gVfifEfXgLf4gDfzghgKf-f4gjeseegBfqf5fdhVibhSgkf7hldGlMi5gAhSetgJqNfOf1et
    gVhZdXe5f3fsf4hkfMiGgAhlf5dqoqe4f0f1eokEZ6d9fHfvgkiKcw.ABhIf_hbeSgne5flfYgTgQfQe4fSgAf5gJgWctgTfGg
    Sfsg_bhe6gAf0gceqgMgigBgVfTgJeAesfbdmijeoeOidf9gNfcgflefXhDfZgufge4knfGg3f-fclN.ABeAgAf8erifeuhSgf
    hae7eakEdzf4fggGhJelecf4f9gFfacvhDfyhCeugAhHhef-hUezf6lkh5f_gGfzfnipeUf_gueugsdVg2g8gFfVfOgrhbf5gA
    f4fuhlbffbewiZgOfNfRf5f3g7fRhSdwfjgwdxihaNdQgAfsenjGbtgEgAgAgAf5eWeLgXe7gyfbegi9gcjTakjCh7fyf8f0fv
    gQc0bUeLgHfpjGb-h3gpgJgoeyihhZjDdPhgcOhhhDf-hNe1f5j0gmfnfAgYg1fRhlfxhpcxhSjGiUgAf7fahelDfWgAfxgRfy
    e3f8gCf9e0htfaenf5fmhteMhdgGgIf8fxgAfqgUf-fUgwfxfShygCgJfTf-iQgFgAf_f-gGc2eLf6fVhoeNfCg1f5glfjfrhG
    gDf2g3fcgtdueEffgshWdrgjfjevjTfsZ-lOgSfagag5eEerfNiygRcRl8akglgvf9epglh7f4gAf_gOfbgDhcgafUgzd4gdiL
    f9gYgDfmkLgYgAf5gHf0djgDgAg_fGf0f_gFg8fGgJfrgZiMiaeYfqgGhmgUg2epgBgvffgFgAfyf2f_fzgVfnfsfYhgh1.ABg
    6gBfhfugRkYhYhneoe8g0dWgDf_f7f2gUfFfCgFf-f7fyc4bLfffdeni5XQcjgjeTi-crdWiTgzf3gGfXgsf4fhfyfzfbeofkg
    Af6gbfue8hWf7fKfRitdnfpf3gOfvgEhpgBf6f-gIfthhdOg3eseLjefvf7eXg8hyelgygif3fRibceiofgf0fphCfed0fngBg
    Jf5f1eIgRgDfmf4fziFeufzfKiGdbgzgSgAgjgDfZhvfafifchheThFgQf6hVfNfie1iUf-htgId1oJdxfffOfdkGeBf3gAf0f
    _ggiPfvf_iRdFgdjoecgdf-gHfydqd9e6dYgllBguhbgHfZgEgQm4ejgAg3d4iGaaibgzhSgDeBmtf8gAfxehjefsg9g1gBfAe
    zfSc1f_gLgeeSiCfze7hwf3gqfHksglgLgIdfgyeEf2iZeGfKeie7ffhYeShDbxgPfSgNg3eciCcJeuhIczifgAgxf5gTfEh3f
    lftgZg2eZgGgkfZf0f_f1f3b0e1f3fwgrfOclekg9e4hUgKblhYf0gtfefXlvgcgSfqe5g1e9eyfygDfgfXeBg3fnfRgSg-hRb
    GgOe4hifnbViBgAhSfXf0kke8fzgFeyhZdyfkgAf-f6gKeAf_fygOf6gAcmhGf2gRgMgJkffIgLgGe0heafcZeHgkaoo3behHh
    DfXgHfbgZfpf_hTe0gSg_guhIfPfaf5iEf2gDfbgBfegOfbf9fefJgIheevfQgxfzhifVemf_ewhSgAgZfZf-f7gUfxfegXf8g
    HfkgsjNfWf9f7gRgCeRh1gWgPiNc6hqergLgKg1fJcggIgAgBgAf4iqgBgAgAf-f-gOdif7f6gregd1faf-fdhxfibpgJgZfyg
    bfXgQfvgAf2fsggc4ihgAgTelhglRfjgAgNftgIdcgTgEf6f-fxf1gifrgfgBepgFf1gKeainc0h8jEgAgHf4f7ndiNiMeke_f
    umme6fSfsesh3fkgFgAf-gIf4gBikgmgReNhpmQfyf-f5gNfxfxfYgAf-fJhwemeOf_eee6jTeFf6f1gHgLfxiDgfgAgVf7fci
    RhQgBf6hGeLgRfaf4g1hHeJbbdjhIeLbTm3eJf2gBf4f_gGiUdVf-exh_fQcyfYgjg2eifIf0hPgygFgAfPkneMe3f2gDihaQd
    -ffgfgCfPeJcaerfFjFZ4bPf-fugAhCfiibgEgAgGf_f_f0gCgAgFf7f9hAf2fzfHf8htfLhhhAfyfVgSlRfTgmgRfhe4lZh7f
    yhJgHeplAiKf-gfgIfEmofngAf5fMhSdCfqgAfVg2gJhJhlf8fbggfTh5fEf9f3gpfpdfhDfWhCfTgKf8gFgAf4gJf6gFjXfwg
    ShIdTgBgxfqgAh1dsbHgVf-gmfbfpeGiPgagUgCgRkgf8fUhbfAgQf2kxgQfxhVdGiff5f5gYexhdlAddgDeuhafvfBfgfnfte
    uhhiwgSgAgGfxfzhVidhnggcxf0n6fbgJgIfhf8g2gvf4hrfHfRfUgMf0fwgHf9hHhHgWfDijebchfpgAf_gFfgg0fugAf0fzg
    peph-fyhJfueMjCgffxfqfPh3ing0gCgneKimhtj_gfhIhAaOimfpf-f9fghNgzgNgkf3fLhHeff9f-fhhpe4ejfVfQghfkhYg
    UfSf7gCgVfJhVdugAewhigAbudpfXgTfqiXdsdEf2egguiRZYf7gIf8gFfxhfgqhEf1eoi2fHg3f9gqflfakhfogAf4gPf8flh
    BfyfMhPftgrhWg1fxe-fpkJgTgWhGgvcunDfuf8f6gZfmgvgEgAf_f-gGeRfif9gDfRhdbOfmg9f9fhgziEfWgAeyf-ifazf8g
    Af-f-gSeJgpgFfrgBfWihfpgjgYf5dnkggZgpgEgLeEj8hHhUf4fSf4iHhRfvg9f3e1eVfOf6gEgNfycRfugAghenhmfFhkf6g
    BgKffjrhvgRgkgFe1i5e3efhgh5eRgHgVf_gGf7f0hkb7g9dUcPmVfAflf6fQh2fOfYhEgAgDgIfmftgMgAf9f8gKfibSfudth
    mgzceeJg1f4dqkMfPgDeagVfhf2eyiAgOhrdthTmLijgAfzgifsg3ftf4f4gffzdefUf-gReWi2cqddgMfQhre0cHgAgAf9gGf
    4i_ergPesg9fZfXiAixfzfOeekrcLf9gAdzkQY8fehbfOfdgbdogugigOhfbhlEeFfWfDhog9d6fZf8f1hcdrjmiCflhGhsdmf
    WgEfveriWfHbOgBgAgDgAf-gtfFgkfqe3gPeSg-hWfxfveUjKgVf_f7gjfee-lXgohFfSd8mSfwgBf7f9gZgYhpf4g3ffe4jBi
    Kf-epeklEeZeif_fvhleWbBhMf_gtgaeRozf4f8ggfze6k6fffZgpgReXjXccf9enihenaHeof4fXgpfVdlf3gAfsflhyecgeg
    HhBf-eOhkf7gAgFf7gMesf0f1fxgFgTeJiFgAgNf4fhlWc_fzfygefcfR.ABfgexgEiEfjhSeVf9eTgojodMdlfxfMgUgteybU
    fJdmg_hLaZgDfhf_gFf4g6dMgCgIeQi3aYgDgDfHewhzckiEgYgsfmfZjjdGfsfZhmffYogMf9exiPfEbue-gYfbh3erfkgVgC
    f4f9fye5fAf-fhgUfqhdc8fMgofoheYsgGgEgAgBf9hqfHgCf4f4gNdzhHfwhFeWhek1f4gfg6engGcbh5gXhdfTdjfofxgAf6
    gEf8jYgGgHgJf7f6eHedfHfSgqh-axd2gMf5gafieghpf2geflgJgDe6f-gvfMgXhufvf8fwgrfgjreBf-fefgibc8gWf-gSgV
    e9kBkFfpgChLeHl1aygie0i2dVYTfufieugkgveWg5gAf9gZfmg0eef1fchyeUeGfvf-f2hAeujafVfufcgRgBaegpgCf2fEfp
    gbfhgAf9frgfjXibf-grhWc9qDfnf2f4f9gKd4hCgAgsfXf7gthmf3g0fBgvgngQgcgXe1gqhUhHfcfJg6glfoe3gYgbfleydA
    gkeWgPfFh-cXfCfyhKf8epiifugRgMgTfQhdfhgAfPgAiFeag6f5f-gUfTeOfWf-f7gRf8dqfcgAgMf2gKjtf_gFgAgDggeLhR
    gCfAg_f1jGg4gjfkiEbwhBgRgcfbfShYhxhffkk9c2cylieaf8gHfpf3djgFfzeQfPjmgXfaf_fzfMh7cJgmgFgMf8fMe8iFgn
    gpgcdShdfLf_fpc1mDfsfvf4f8f_gGgCgBgAf8gVfuhFaYfyffgDhkZVfWf-f2ebjSdgf5gAe6f5h4cff_gTf5gefnfZg0hBf4
    fDfujWftf7fygBgnfhe1fye0iBfsgBfTf-fmfbiJaceRfhf0hgeSffhaf-gcfUgVm0gCf9gEf8f2hWgCgAgif2fxfuhIf6gqgX
    e9h6jdf6gShedZjmg0f4iEdwgohrh0fOjeczddhkffgAgBgQgGewgGf4f1gGf_dIgAgAgBgAgAeKfegHgWgGehdch8gffAf2eV
    iVezflh3enfydn.ABgrf4fLi3dHhYfWfAgAfwgYgpgFgWdhhze_hIgQgIgAgPfPgIg_gBglfyfSjgiTfyfwgSfKhCfMgBg3gbe
    gkLgAf_gPdWkYdWhFf5f5gLgOh-jBgUfshAe8jOgPgbfngIfLfCgpf9f2gnfPhNfpgFf7fXg6fEjTgnfLf2fPkVf2f7hJfWfMf
    3fLgBfPgogOe9hQgzfjfAf6gHe0iBfkhOavhh.ACgGgAgAgAf6g0gIgAf-f-gAfLhWgBhAefhEjNgifOeAfVjyk9g0g1hXgDdU
    gcf1f8gdfzf5hNiugBf2g8eligdbf_f3gBf5awhAf3iGfLeqkzeDfufAgJhjXue3gAg1f4fKhZe0fzd-iFgCcOgIgAgLf_fvfo
    eYfygegeeVeah8f0fXg8fMgrhzf-g3hFdQi2ePgBf_f9erhIcofsejgHiUbQfjf5g5gNeQhRgbgBfjfXfocleyfWefhkgRftja
    gJgjggeuikgNgAf5gqfyfehKg8f7fJfwi0gohTgCf5b9pPdCf0dgh5hnczf0f-gQe-h7dpgMgHf3f_gQdPe3gkgmfme1eMa0gF
    e3gqg7dAdWgCeKhlfqgEg_g1fzfTfyf5dXfAdwkwciYygNgAgOf5f6hAgkhSfognd8ekgJgne5d5hLcSezfchTfsfYbHhAf4gj
    fqgFlCgCgBgAf_f5hRfLgAf7fBiIckgifyfGgWh3f8fWgNe-hEewfhf2gAgAf8gCdpeofUfsfKkvbSf9gAfwfyg8hsf5f5f-f9
    gDgVfjgEf9f6ffe1hjgAg8ezgFjOfqgAgBf5gCe-gBgKfgghgBcNgHgAf-fGhUfphhgAgbf-fLfCgkf3f1hGe7hTfhgAf5ghfe
    g5h1hRgreufmlcbPgMeNjicvd8fYf_fLhIffd4hIgcgDfJfyfVeMf-gSepiMefgbfzg7fnfajhbFeIgigBjBc9gif2dFjndMhy
    gLgAgJfyf5ffh7f-iQd8fhhBgDgBgEgfeQi-fCfAfLjQe2eiiUfjgterfTlVhVfXfueOiEecfXfvfxetiuhDfHfWfChyeNdCYw
    cqeNfTl_cifof_fbgogWg_k-gmfrgLcnntg7ffg5gJedkufaf7gKf2f_fYgXgwfOgFfofQf9gDfCfeimcBhJgPfCgahhiHfugA
    gBf_f-dagLf_fegjgCiZcufvfEhMgQX7gBgAgAgAf9g2fZgAf9gBf8cyiHfxiHdHiLjugpf6fgg7fUePe_gHfOgJgmb3g-h9eO
    htetjngSgVf8gFfbfliagPf5f2fwgcfufbe0hbgsbmdrfyf_gifxZJZ_a5fOiFa0d-fHf7f_gRfjdugNf_gFfzgXfRgwf7gvgj
    eegRgcf9hIewf3jof6f9gCf-f5fJg0f8glfnfqlRf3f7f7gLfvglg5gAgDf5f_hOhEf0hWgHdmh8faf9egj-a_hyg8gKfEiIda
    lceff2gpfmfzfXe3f5gbgie7digCgAf0f1gOf8fMfDfFiigDeIgef_f2gqfTjQfKf0gEe4hkcugjgCfRfVfRjQgof9gTfxgKhy
    fygAgSf0f6fleugAevhvfudgfRgee7gxfzl_g7gaf-eLhUdsfYgMf1hWeFbygGgAgBf7gFffewf_fxerjScthzgef9gifniReb
    fqfIfjiJcRfafMfHiOgGb-hNfrhzftc_lpfZf_f2fwhJdriHgIfefiiQgeeggAgheuhJf5fHg3fIeyh3eGeNfzfhiFe5cAe1fo
    f5f9gLbDhlf8eVgihYdffTe1fxiBfrd8f_gFgafyf6hzf-f2fcfqhtgBgFfkg1fifDdDc2f2frhYecbNjte4kic1ewgxgngAg7
    frfricedf4e5i1eWiYf2fzgAf4gPfWhwiaf0eheVjNiEfKiRgUbSizgUgFfwgve1fyh1fihziqcflRhZf9gufZgmfKgNgAgqfP
    f9elf2f8gBgNe9fOfEf-eedIlMcId-fdfRgqgsiqf9f7gAgdfOiAeQf6dLfmkjeviHfXgcg7fXi2gIgze6gIf8eIgjf6ghfSgw
    jAf0fkhUgFePfjgif-f_f5gLh_fff-f8fFhsdLcqf-eqhBhkSjfLgCgAf_fIfXhrgDfNgqfwcpeff7gFfnhPeMhIfTiXg0eWqI
    oDc5iue0esefgmhne1fwfYj3jWgZfjiJdDlwhggAgIf8gChZf9fyeyjHeDjDkhf5hRe7fumCgMgFe_hLe5gpgJgAf_f-gBhCeL
    hCe2fTglhOfxgAf4gIf3fneSgAfVfeh5dihriKfdjOZxgZgAf_gGgqfUhHfigifygjfYiuh3f_fVikdxjGf-f_fbfZg8b9g-fc
    f1fjhgj_ecgBgYgleOhAgNgPf0fyf_gHe-gVfKfiijeEgUe8hDgQe3jDfuf5gTfyf4ghhJf2c2kSdzf0f0f9hbfZfPgJfBfufk
    gtgIeUeCgGfufihyauh6f_hifHeljdf2gAf6fvg3eFgIf_hhf2eMhqh6fzfEiOfMggf1ghfXggeci2iPfNfgh5fCiJebfzgQg2
    g2cce-f_ffhKfWdUeyf-f4gAgPc7f7gAgDf6f7eYg-gwe6hQe2e5fogEf-gueycofDfigzgud4b4gEf1gFf6f6g8ibgAhkg5ba
    gcgDf0f1h5b-dtgOf8gAgNf8gZfof_fzf5gaejgrgAf-gJf4gLgJgAf5gDf_fQgNg7gmedfQfLf_gAgEgBfse8gSgRf4eFiZc7
    gCf_f4gVfXgjgAf3iDfsd3gFewgLgMfsgEfAg1fbeAfekBfegSf-gVf2gFe0gLgAgXgJfogufaf9fte7iIdwjjfziJgPc9lehI
    f_gZgSfmfoiIf0fygkflkdfLf9f2fxgqbbgmfofCh-fAdv.ABhLfngQd8ikbdgBgAgAf-gAfPfwe5iJfxfscXe0fheyekkAaLe
    LgGf1fWheh2fZf7gIfUghddgKgAf-f9f_geiHf0gif5fCkQhPgticebboplf5gAf_fThXjVfpgAgAgLfif1fPf5hgf6b6hcgIg
    AgMf5gBejd1gAe5hYgJd5fpg-geffgBiEgcgwf5fkfVhZeBgkgoeKgbZ4cveZhLe3ieXygHgAf_fsgNj7gAfrhRjfbFdzgogBf
    lgAgqh1g9f-hNe6fykZhLgSgDf_f8ikgIgBgAgAf1hagTf_f5gQgMgEf0gAfngUgwdnhtfmhffne_ifblg9f6gteMhef7fxf_f
    5gOfHh1gUfziBcvh9g4gAgHf-fmf_gNgAgSfxf_jZgLgAf9gCf8fFe4f5gTeFiUavgJgRftgaflgSc2fyefi7eLgyh1f9gQf8f
    Rg4gHgAgAgAf_e0gBf_f9f6gEfheAfzfFfriccafxgAf-fPhKggexgAgfgAfKe1fwf-f9gUfqdjhCgAgrfaf8gP.ABg5f4g9gM
    ewjwgphOfWfTgMghhJf9huegfgkVgef-gYf0f3jm.ABgCgAgBgAf_hRfJehgKf3fcfnhXgAgCgHfhiciJf0e9iefCgUgkfyf-g
    Qf-cvcjfVgnfghyfKkDfahmgIcZpIhGf-g5gNdzhigxf0fvgjfOg7hXf9hVf-eMhIcnfQeOk1d-c_gCgAgBgAf9eDhQgEiLd-d
    fhVhYf6gUf-fyjZgGfpelhChLd-c0eie9ewkXesdFfBgXdqlEdufPgAgIfvgVave6f_f8feiHg-f3gAfmgef-eWfngAf0eviYe
    YgCfygIfuf8ihfsgAf7gOfqf6iVfTjUdhenkff9fvgAf1gQengne5gwgqgHiWhUfnf8gtfIf4iff_f1hIeLfJiefmgVhNebjfd
    5gAfnf-hkcdgIgAgHf_f2fNe4gLe7gAiVe5f6gAf9gFf0hzg0f3f9e3hogqgggBgIf9f-hHflf9gRglekfUf2f-f8fzgfjphEf
    7hHeyf7lsf-f7f1gKgzgPgDgAgAf-f-gRc4ezhKd5iVgvhggAf1gHfphNfBfLiDfce_e4.ABfFf9e3hCglgwgbf-gxfgflfOgT
    flgsfyfbjlf-gDf7fDhIfmh8fufuhOfBl4e9f-f1edjPfqgXf3grfAf8dPhSgBf8gNftibfjgBfwgVgEfGf3f8gDf9f1ezgAf8
    f1fRhffahzhAeyfNd_oVd0fqfxf6freJf7f5gAf5gBgkgXf7ggfyfdhA.ABfkgqfffkf1k6ihfeffhsd6iSg4f3g_f1fFhKeWf
    9fIfci7dOhtgGgZhfeLgVhJfcgjflfEiqedgPf_eLi-h7fqf9g1emf5eqhGfveshkhFc-e6f3gPhKdyebgefygzfyfFkWfIfkf
    xg9fMchdbgcf2eshScTiBf9eJhkfZkpdpf0gNffg7bSgof4hBgEdyj1bcglfMfBhvbohofbhngEdkhMhRgAg9fWfIfXfwfRhpg
    BgKcZ.ABkXgVf9gwegr6gJgAgDgefXgvfnf-f1gVfvdacje4eshQhgflgZfFfrgHgvf6gFf7e5hSfoZMfBfTfmfzgZcxfpgAf4
    eiiUdggHgAgsfgf3hpgDf_f9f4gOgBgRgBfdgMf7eefkgAgLfugTcDg3e4ixeifOgNgFfre_fuhthJfzf0gydhi1ffeIf9fZfP
    ivaugff_ggfIh6fqfkfyfxenhph6gMf7gQfufxgjhxgDfOgFhxjEczfjhPeChadCiFf5hdhJc_iI.ABh7fjf6gMgZiTe8hfeXe
    LhKeUf7gAf-gGf8hwfngRgEgDgAigi0f_hneUf0lpbEf_hUejguhShTfaflgJf7h6gwf_gXfqfHiFhBgPgVfvfOhjgVgBgFf7f
    zikgKgCf-gBfNhVejf7fzghfgebenfifkg0fbgugmhUf3fNf2eugdf9gDf3fsj_jDgHh0fCfBmugTf9fmfvhabvgsf-gjf4erk
    SesgAgbfmf9cnoNghhjeTd2lrf9e7hpfGd0fofpf-f4f1gFdxfxgAf2gOfognhnf8gOgRfzhegBgWfugdfYhnaffygEf6hYYjh
    6gcfrfRgHhfiTgxg6ekfhnSddfThlgheye6fzgAf3ftgwfQf2f8f-gFfufYfOf5fhf5gYjoflf_f_ftgjfbfff2gsgzeedX.AB
    gagMfwfzfVdkgHgAf9gPf-e_gGgCgAf_f2gQfVgDf9fHgmdwjjf6fdhod9g8cLgBg1gzdAdOgLfzeigYguZhcAf6d6e0m8Zyfd
    gwfffif3g0e3fzf3fhg4behth7g-fvbrsOiqhHf2fHgnifj4fef7gqfNpehFf7hTfHfFjNgUgegkengVgHgCfeeZgkgGj0gugN
    fTg-eOhigIf7gRfrf8hsfmgDf9gffrhUf_hPeLgVgveXerf3fQgohdjLhiglf7fxfkiufqf4gAfwhAhQe5fmewgRiOcEiMfxft
    guevnafbgTe2f2jGd6gEgAgBf_gAgVgTfYhPeUglcnd5gPfChdfoe5e2gAfjhkeRfFgMf3gofSf5kLfjf5gZgSfFhWhPgAf5gO
    f5hLhJfyhefJfLkHeUe5gQgChJYugRgHgCfzfvhogOf-gAgPfkb0e_d6fWhmhOeTezf5f7g_fIbxkShMhqfqdClfgVf_hoe-e0
    kDf_f-gXgBfafceof-gMf_fUfTf9gBfyfkhDfCegf2gMfcgTc_kFeYjIgDbBmQfgf_f9fVhKchd_gAfChUfgchgNf_gBf1gCgT
    iRgXfyfRhajedngveDhffeeIdvfUgresjlaZgWgVgUfWfheOfogYfhf_g-fFfXe6hCgZfwcxhef6fygRgZlihDgAgBgGfWiPgB
    fKgmf2henNhYfohMgNdyi6fJgPfTgRfygVe6g7fzfjfmfRfUfke1hbfqgwgqe9hug0ewmEfwfmf8e8iebweBf_fygmfdeudYf4
    gifjfwb2hRgRfigfedhRiNf3g1hPdolKgSf5iHeJfndUgDgAgAf-f_fOezf-fhgYfzc2fzf6fpfmhfe5gHgAgJf2gAghgLgif6
    fsfyewgRgIgMfyf9gsemf4fPiVdSgMgHgAf-gbfkgrh9f9f3fah3kwhRgHf9gCgGePePf9faf_g1ZWgsf_g1d_hmfyg5f8gCfz
    gCgmhPf2fEjjb2gkdugdfReTiriqfWgAfugvfUb-gOgAgce0fwgKgAfbf5gyfqegg3fkgGf4gkhycefJhLgmd0gPgKf8f-f7gW
    fzgSf_gQe8hFhLgFf2f9gHf7exiAfohkgPdVmefbfzfXf9hIhygLhJg0gVdjgGighJe7fQhuk8fUeXdXkXgTdUggf9fnhLfJeF
    gVflhkgefLeZiPeuhlfkdue9fYfwfsg2d8fqfmgAgLf5f9hZgQgifUhidvgWgcf5gzfzfGfbbZeGfQkGb0cAg3gAhrezfwlEhf
    gAf0gpfcmGf4f6h5dMiKlhe2gAf3gYfjdZeif7fjfliAeThZgHiTejfijDhDftgrf_e7g3cYhLfde5hKbqfkf8eWhff6dnf3gA
    f6gbfvhndBfvfIgygibIfHf-fzfthBfYgpgAgffufjh8hCf-f8greqe_ftf-gNgee-e4gKgAf_gFf3eOf5gAf9fFiad0iqf3fb
    hHe4ixhRgJgQe9iPiBhxf9fYgdfsiCe9fxfyehi7gxfof9gTf5fxdQa7e_e9fFincpfrfof6eli_fah3gAhKexf4oraxe5f_f7
    iVazfUf7ggfufrfigcgBfsfNiHfOf1ftfPgOjIgAfTgAf-fsg-aFgpgAf_gQfhmGiah7fHf_gAoWdlf4gDfEibeRdVfyfzfthV
    emo8fmgNhKc9kraJgFfrbvnCXHg5h5hfe6d1eQevf9f8eEjafHejhee2eueYdIg7fahyefg5dpfYgVfyexhjfafdgAgAf9f5fK
    i9f1iHfBeVnGhnf1hFhNeEcEgvgFgXfaf-h9gPgBf-gJf3fQmEmYeKcbhtjZfchQf3gBgqeDfNf-f3f9g9cYfMfqifbtildohL
    f-gIfygFn2hDgEgXgIeqkDhbfre6gihMgifTf5gEgbfpd1f0gffLfpg6f8gff6f_gUfXg_e5gAgMiBdWgDg4hZfbe4fcgbgEfy
    fme_icfnh2gAgFgGfSjegff_fpgEgDiTgCf-gDf-gAf1d_gAghflgddkfLfmgOg4dcfMepgFfedgjieWd5f8f0fxgrcmhrfuhx
    fZenkoh-gOfbgDf_j-gKf-hod0hGefeMfygAdqjVaxd2gnbWk8aZiVh0gDfIf0hdgBhNgAgMftgZi7guhmdofSiWjLgafnfpf7
    g_fidZf8gQgMfaYOjqgagGf4d_njf4fyf-f9gDgNcge6gGehj6bMf-f3gxgCexi0hdgZfxfcfpdbesf4gLfphYeMdvf4fHhKf7
    dKfgf8fHhDftgXf6f1gZfbfydcgYfngjfifnfSfuf4gXgAeOhWfAffgIggeteRfef6gogPfGc5eMgHdRjQdUdPfqftfjgyfrgg
    hHgzedfzgpfXj3fTgOfChGnggSfrfqgpf-Zsg8gAgGfvgYfac8fifYjCeAZmf6gAf9fngkd8b_gAfueCjVbHf7gTgLgbfMf5fO
    fyf6gZftd3eafQgXfviIbseygBgAfqgIdIgifrgmg1exdWgwgTemfQhdfDb9fxhJfEg4cwf6f7f5fpgme7f9fnfog3gmgKftgA
    fJglgNd5nLfnhOiZZFo4f8f4gWfIhUf_hMgAf9f6gHhSgef8hoetgUgzhwf9fFiTeDh7gOf4gQfjfhfnfCgAf9fKhefAfvf6gi
    fTf1gRiSgmf3fkfkiSgShAfxg4ehiMhkgAgKekh4ibiKfghmgrc1lBggflfygwfcfMhTgAf0gRfmhbfAgAffhBf7fdgzgBgNfy
    e3kogCgAf-gFf-hNfefwgYgQfIiOeDgkhcfReVcPfzgAfyf5gcc3dngQemiJfsd8f_f7gof2fehFgFg1f1fdenbpjbf1gQgofE
    kSfuf8gcgPeufZfsgAgJgHfcfFfdgAgSfLhGdOeVfkdxiOe5fJgdf0f7fsgxgkhSf5gme3hpdzgQe8f9gqfzhuhJf6gof_ffik
    fafwhRgReXeEf_f7g0hNcvjrgHf7gFf6f6gKfZf7fmgzegelhjhbgXfSevenhPf8eggRi-gUdzgAhHfBgjbSf_gAf9gafhhNgG
    fnhIfde6eygDgAf_f-f3fKgYf-fOhUfqeTiNfXdvhZh6gpfVgyekg9edh2gGf_f-gHfshDgef8g6fye_fJfmgBgTfsfOfYh9gR
    fBgWg9iAilf3f7ftgKjti0f_gPfRh1kTcahciod9grlqiEgdghfreFkKeggHf0f3gie2hegagGfUg2hpfcgAftfqhafOeOgWfo
    greIauhzgugEe2iCibh3glgmfAeujdfUf-geeQieejftf-gBf3f_gmdhgze0f3gUbteYgBfqfzgMdVeKfffxgvfibra5gkgfdr
    gle8gBgWe5gOgGgDgIgAgIfxf6iIgdf-gaf6gRfIbjfifTgvghbUe5fsgofifnf4ewf5fdgagRfCgygKfoflgPjwexgBfhgMgT
    ekfFfXfogof0c3gLfogEgTfOhRc4fPgvd6kza0gjf4gYgSfxhLi6foiOhOa9lhftgSfnf2fPhoesf9f1gkfvf3gaf-f9f_f8fp
    fxfnhmfjf0exgvgAghfhf5gwhFf6fahkfDfkgaf1etidfEhY.ABgvf_gUfkf1flgEf7gKf5fzeldEgMfJhUhsfWfLf9exhsf0g
    Uftf-f0f1f8gffzfyhpfBe9gneugIgCgsfDfef2f8gIe_iKefgFgYe6e6hsf4jjfqg3fUfXl3eHe5gxe-iMbbf9f6f_f4f0f5c
    mgbeygjiLgXgxf-fthPfdgOb6fqgKhFfWcs.ABgYgThFdXh0lxgDgAgAgAf_hKjofog9fVgzg_hufZfMg9fzmygwhJgZf0eMhf
    hZf_ffhHfnglfzf-f9fvgUewe5gEgCejheYcdzgcgyd2gxhxfPgAf7gEf_eDjafVg_hwbXnjf4f_f7gXfmfwiogEhvg6b2dLhU
    gAf0gRgIipe6fsgOg1d5d-fOfPgSgFf4dKi3h2gMgPakiifggAgOfyfxd1b4gqfAhreEald6fXfzfOjvX5.ABjbg6hYftdlkvh
    7gOgQf5f7lVdOf_fMfziIdifLfQfYg4f9hff0gdgIfCiChJf0gAf_f9f_e0eIf8e2iOerZzk0f7gNgZefmPgPgbgmg0b2gGgng
    Bf0f2hOgAg3gwgAfof7hDe0guehhRgDgOdkgAfcfZiZcXiWf9gKghfckMf9gbfxeIixeHgXf9gBf9f3htgNgAfnfvf5h9eFgAf
    2fsgbZffxf6gQeyi-enfSfsfhhLe-kUgFfJgChdf8c8fkf9hNfRfafMfZf8f7f1gidgi4gEgffagAiHhvgAgEf0gNh4daf4erh
    Uf1c_hFfkgugdeZiPf1gWflh4f3jMfvgXf9f6gWdcfSgAf4gDgNdydTf-gweogogDf-f0fhhSfKf8gngyg9fsewhPg0g4hUewf
    Sg8gIgDf5f_f6hhf_f4gVgIeqgUfcf8fthTfafZgFfLgae1gflGgHgAf6f9gSfpfPf_gDgAgFg8fgeDjIgwdbkdf3gYf0fdhMf
    3hjgJgIfvfwj7dfgAgrfCgWa7fFfwfsh4d8gWfwgdfwgKfqgZfcghf0fjgle0fvffgcfjf6fkbwf1gLhpdgd1fKgogOevg1fHf
    xf5gcf8fDhXgQgDf9gZfugWlEfUfbdljsk1iTe0fDihgyjPljfzfbgFhXoKfFf5eOibgfg1f8gAgAf6f_iRhOfrggfdfCi4eHf
    Pf6hIgulQgQgZf5f2flhMgSgAgAf9gAgqklhKhzeYcOm3h5fzf4ecimgyg2gAf2hEfRiLgIgAhMfRfqijgdgAf_gHf4ggfYgAf
    rfzgqfagJgIfvf8gAgsgff1gzfnfIdKgDgAgAf_gBgtgsgCgSekhPgblUfdhSgnc3nxfifJfyhTgOfch1f8gEh4djkLf6gAf-f
    9gChPcEf1ffhZfIdCf6gAgDgWfcgAgCgAgAf9f-ftgogAgPfogDiegggAghfvfej7hggAfqhIeejBctgBfEhShkWxfbfkgWgTe
    7ecgTf-gHgLfOgufVejgFgFdkgcgwg9fsfveFiAhngHgDf7foj-emfbflf-hTdmgufshxfJd9iqfZgEf3gWflgMgHf8gOfwgCj
    dg-gqfLfjfLjtd9fYfff5hHa5eBf4hvd9h_augDgCgAgCf2fmf2f1gJfJhJiVe3fmf2fUidc_ewgEfngUf5bjdPf_e2hkfMfph
    Vg6h_f-d5c3gHf-g6f-ejiBhUf-f3gIfrgEeygAftf9g_a4f4f_gAf8gHgQgBf_f-gKffergahhdShFfuh1Z9fJe_evjtcjejg
    4fpfofPgEdJgCfdgkfme0e2gAf1f0gjdNgEhwfbhEdDjadSf9eZfbkdXCiUf6gbghfClndlfygIf9gdefjcfWjDdzeFkvf0gAg
    Af_gDfGgbf8gMhBe4hsfae2ebfIjQfE.ABe7fUe3fEhgdqe8f4gSgWezgjfqfbgGfYgYhagKgFgOf3f_jogCgBgBf-f6fahFff
    fVg-fcg4imfqgpfcf3lMhfgngbf1fQjWgDfjfsggfmgwlefYiefFbmg9e7f8gbe1h2dahxf-hifSeZkhf_gAgCgDfpflhJfve8
    hjg7gEiCgAeLcSpql3bff3fPfyhscyiig0hKgDajiLe6gAgJfngBf9gFgAgAf3gCetghf6gWftgPet.ABf0f6f0f9gWg5gbf_f
    7gPgJkpfrgAf1fzg4fxf6ftf0fwf7e7f_f-gsfDgHlEhKf-f4f4gMhkeAfkfGcamDaBfufggcfmf6e9egf_gEgIftdifbf_fxg
    0fUfZf8gHfcffiBd5h3fdf4gDgfihe2f_fQfYime8gQf_gcfvfjfHgAfngBgAgAc_dEfhfkgEhUX5f9f9f7gDf8eXf0f-gHf0f
    3eGgDgOgFggfQgngNgCftgMf4f3gjgBgcfxfxfifTg_fEgffAe-f4gAf9gVfehCfof0f3gcfvhedofxgThTdkiuf1fdgIf4f2f
    kfXg3gXcfkNedgTgAfygnfqeJgWgCf7gCfre9gwfshXczi_hzhSf-ggg5exfTeygke6hYfOeZgRgHfefogIiVgMf_gNgTf-gug
    hgAfvhRejhIfff8fjgWgye0bEgFfQelgZZ8fEf2fSfrhebBiLgAgIgBf8kdg0gNgJgOeJfmfpfEepjefodRfPgPe9g_dsdOe8g
    Bf2fihDfQe_fbf_f6iIcSgEgAgUgZe_gigDgAf-gEf_e-ewgJf6gcgHggfHhneggMfGkRgzgJgwfUfhd2f0ffgodakbhtg-gTg
    VgveqiEgrfngFf3f_j8fvf-f-f6gQeCfugYglf0fqeFhsgvgpe1eLj2eRfahAhlczfTfQf2hjeEhhfScnfZg1fTgybBgIfGhee
    Vhnhmfxf9fNgdfvc3h3gIf9hCeQimgFgBfTgzftdQhWgAf8gHf2jQfrgAfhhJf4ikhSgTftgwfXhGfLgKfcexiidVfugAf2gnf
    jhDgRgJf0eQgphogfffghfuhJZzcLfLfDgOjZXweagHf1eiiFfBflgIgSe8h0ZNhOgtfYgBfjhnjDf8hLfzefiohdf-fzgZfMg
    Bf_gTf2fVhDgMfHc1f5hoj3WtgJgAf6gNf1dqf3gAftgtfze4d3f7fugffxfIf2gAg9e-gCg4eUf8f7e_greafdf9gHgLgWbtf
    jgAf5gEf9f_f0f-f_gafYhpgUgIf8fmf3iXf7gAf_f5gOfSejf7fGfgjbbnfSgAfsgnfqdffHf-fwgbfudge6gRftephTbUcod
    pgdeqiQaYYofccxmgaRbogXgAgRf5f9hsg0fKfzgzg5gffcf6gFgKe3eXfhgAf4gWfhgRhYgrgXeoepmlfegVf_gOfze6fXf6f
    wgNfLhXfSgAgVf2fqdKfEf8gbfIiAbxfugAf-e9hbdbgBe2gnfYiDgzgFgGd0h4diemf7gAgAf_gDgLdQgAfDe3jgYjjPgoiVe
    kd0o9g9gTfefahGd2gwfzftgSgCb8gIgAgAgAf5jhfmf9hMf6exgRhlf2g3grfJlSdxgOfVe7iMdNfigAgJgSfoeTeHf-e0e1k
    zeuhDgLgkfmfFiBfwgAgCgXfcgS.ABc8fzesh6fnbRfsgAfgg9fbf0hqgAgehtczjhf1fyf2f9f4e_g3fxg1gCfbiXf-gAf_f8
    gGfNi4fWhfffeTkNgKgGftgDfwhDeyf8fshHfKcXfwf1hqgHddiS.ABhugLhDfBf6mQgcgAgjf8e9gufRgRf9fpgUZ8gYgOged
    fjLgtgCgAdzhHiUfAgVeVdzffhvi4fufze7hBgHdNd8f4f2gofeeuffffgUf_gBgijEdZd5gbi4fqf0f-gVf_fJd6gLgAglf5f
    UeEgZfmhmfedhisf1f5f-gEfzfRh8gBfYhjeqix.ABdofjekeUmAc-kcgZhcf_dYmKe0fPgdfIiNbxfpgUfxfZgOjlf-gAfuhG
    ePiCgcishjeSZfiMiKgAf0fgh3i8f9gAgHfygFgyfaf_hffke7jYjMgAe4iteAjCgEfdgEf3gUfphahyfVgWbYlOfnf-f3gkfb
    fTgOgAf-f_gOg0gCf8fHi6dddEgHfDgggGgtdbaZgAfxeEjDZAfZf4gCfUhPczhGfzfjhVgXhFgzfogSfrgGgSgKe6h8hMeXi8
    f9gAgOf-fwfdhWe0gef0fhjP.ABfhfte3fQiGe8fqgAf6gKf7e3fygAf8f_gGffgGgBf6f7gCf5hNhTgAeOitfkgQhWf4fxfig
    ffTgDfxe0hygudChFeyfoiedYfwgAgAgAf5fve6fzfCgThgfXhqgAh0fweHnNhBf5f7gqe6i2hkg0iyd-eokBfDekiqf8ejeWf
    rhWfueudqgCgLf2gBf_f7iGiMgAg8fZfqlcfkf_fnhNehcuhJgAgmeqhpgXf8gAgofif1g3dWfvf1gZfsgakDhqhEeTeyfBfKf
    OhVhleqg8gbf-f7gAf2ibg9gWfThkfWisikfqhFf5dRjxfYgAfxf1gudZfkfxfmfdhaesgmf-hXexfzf-gBgAgBf9f_gJfcf2f
    zgQgOfjfxf7gGegisjhhSf7ekigemctf1gAf_f_gBfegVgAgCf5f3iGh3f-hPfqehi6gfgJfyfaftish3h1gyeHesjPgugAgUf
    agQiSfXgAf9f3gLgOg0gAfugjf1gMfxf8f8gNfniKfIfqgDfyhtiDgtgzeTgVdlgwfKf_fef5hCg0f-f8eKfzhUdveBf5fzfDh
    -e0hWf_g8fRf1hue6fzhifMe7hec-gDhoelfAb1fVgqf3f9ffhwflgNhAfxfHb_iZgAgLfrgAjegVgIf0fvfziXgGgEf_f9f7h
    UifgCfqf9f0gdf5gGgCfzfeiCiTf0fxhfexj7fxf3gSfzgeg3f4f4f1gPgmfUgqgFfRgChFhwgxf_f6fXf8iWfffygAhFddckg
    _f6g-fLgpgGeCfwgjdni3cUf4gAf3gNfweXfrf_gwfOf_gsgIgAf2fHiCeDgGftfsgUgneN.ABgOf8gyeRhah5.ABfVf-erhSf
    -dHgvgAgLftf-gkfCfHgOfOkNaacRf6f7efiSYIiIg8fze8glhh.ABiKf3hRgIdPkyf6gTf-gWfXgHfGf9fkgigobbhFgEf9gI
    e8fqfdgAgJgNfCgZgQgAgEhpdZiveCfEhZcTjzdfgFf7hXdehmbyf2g0jgeHbleCgNgAgDgAf_hHgXgzfsgMfahWgUf_emg2g6
    cQeffRfjhkezfKexgDe8ftijU2fsfIhhePgbeefQg4fkgtfHfpfygAf3gAgtfJfmgFfwgQfveUh-f_fxg1fOhBgHgAgCf_gAgD
    fjgAfxggfne9gdgSechBfgZrf-f-gAf3gHfxhAgKhQgCesgTffgAgYfJg8fye7gAfVgygHcjiif_gtgwd4jBenfyg1fjgFctfm
    gigIf5f4f6fEhOf2fGhwh_fyf3gqe4hBiC.ABiAgYfWiMbscZgGgNe_f3iidIgXfrhTfKe9gwh6frh0epfQi4eZgDfQfQjkbNg
    6f_f8f_fniA.ABhcfyhpgLdPgrf2gAgMgGffgjfAf6gcf3fme0frf7f3hGeXfhgAgAgDgAf-gae5fxfqfRisanheg6fifnepgh
    ikg3gQevgzmigUfQgzfOf2gcflf8gBfLhqfQdzfMfWdmlDchglf_gOgQfTf8ehf4f7fkh_gVfrg6f6gBefhFiqhTfWfKfvgQhO
    gYgMf_e-l9hjgJeChZfhfSf1gAf9gAgBeadlfVgLe_imazfsfgfthUf1fjhUeKisc1irgWf9f8f1f-frbIddfMfPeLj6dNiRfH
    iue_cie3fufwgTgpfSgYfkf7hLe5fDjKgRgAflgvfYe-hHf7gdfMfvgTgPgQf1fVgVmViLfhgDgFe0infqgoe1gOfLfSeFgCiB
    eyd9j9eVf1fPhkfIdafnf-g0ezhGgFfmf6gKg6dffVixh7h6gVYuhlhBf-fhg3fhjcg1f1gZe0d8kfh3gBgmfsfFlLfwgAf5fr
    g7fcgif8f0gUfmfgf-f5fHjrbgfTeigAfue6hQh5f-f6f_gAgCgEgHf7gYfuf1g-e5f0fWgAhVcDh-f7hIgWeFiOf8gAgAf-gH
    eQf0gXfsfpgvg0kvgMfXe1j7jhgkgdfqeKiweQfIfvfyfHhpeufBe7e9gHh4eidggBfzgKf7ZDgKgIf-fwgEhPgEf-g-frfDf0
    gAgzfHfxgOgigFgAf_gAgGgZg0gAfsgxfvgTgYf-ftgegEhje_fzgKgLg1bDiQf-f_hLeHi3gthpfFfue9h3gAf-gFfugWfhdU
    fsfleaifdGjYgCgVfdg5lSgJf-fwg0e7gMf1f8fcghgDgNgSgBgFfTg7jqlTfBhxh-bUlBgkf-f3hWefgRh1f3fGhdfbiJcVfh
    f_fUgtd7e3gLfDhLfpcgdRgFeohBgIbggTf9gLfygGf5gifxgqffgIgDgCgFd2f6iahXg1fsfffXiGe5gHgAfqfohLfVfegAf0
    gRf9gte3gigSe1iVgtjXgVeBgCfNggfrf-flhBfMgJf_f3emiPfFgtiSgWeffJh4kIdZg8fWfRdkihgNgAf_f_f8gwiUf-g9fR
    fvlqe6fmfyeqjGjzf3gBgAf-f3gggEgDfNf-gpaUfCf-fjgjfzd5gDgAf7gDgQeJglf7fygngBhLfHgEfvgMfzchgjfIhigBfT
    hPgShUfVgTf5gthieNgZfuhqeBgLfbf3iKejhreCfogAgSeWdThSf5f6fcgiicekgBf8fkgrcrfhf-gHfLhgcleBgPfSg7fheQ
    fngYfpgZfnjUfxf4f-gregi6gcf_gPgGeci2gwgAfrgzfbitfrf_g_fAf7jEfbf-fwfqgpbjfAf-fTg9freWfuf_f9gMfrf6fY
    f3gLeujBa9fpfufdfYgjgZfEgAfnfuhcavg5gAf5gFf2fWegf4fQe_jZaffygAf6gIgCfXfFg6gYgEdVgKc4f7etgfiCYlgFgR
    gCfxf9iMiAf-gAgZfOgngIf8frgCgifVfLf9hFe9fpePfyg4hJe-fOffhJf9hGecgbi_jMeIfCgwiufUgzfxflgyfziLfvgAf2
    f9gFehfKgkfQgugAc1kEfmf9gIf1lxf5gAgEf_f-eFfggAfzf-gyf1aae-f0iBfHaiiugpg1gsdegEgCf-f_gCf-e8fZfchNet
    fOdxf3gAf9fQhbeKgkfjfngxgqegddfxf5fkhufZfyhRgBf5eMhGf1gjgFfkgAgAbTeeg0f3khbVgRgUggfhgGgblTiQeHgUel
    hWeRfqgrgXevfHfvgAfif1gwfAgGgQfQftfYfbjHf6fZhqdmicgHgdgpfReye_iEf5h5ehf7h0fYgLfcfIiHjVgifxf6gdfSip
    g4gAhMesf0i6gDgAgGgAgAfhfEgbgPfnf4fYf2gAf_gAgCg5h6f5fdibdvi3gBgAgAgAf-eEejf_gDfDhHdKg6gAgCf5gNgQgq
    gBf-gdfkiphDf_hbenfgllf4f8d6gohZcxgRgzffa2nuflfvf_gbffftc4dHghfBfziEX1g9f6g2fVfaf6gLf5ggfsfogRgqf6
    fsg6fYgsgDgAgBftfufhf7f-f0fzgxgmdBf8eniTeCbdl4gbi3cxcmnef_f9f9fpfjdWi9gzingkcalrhHgAf5gdfgjZh1fnhH
    e5gQf6gXf1jWcBh1kth1ibfTe-e3jxcofuf6gEf9bVfugAf9f5gbdzffgAfjgZf1gHgXgBgofvfNi9f6gZf0fwgAfRfNgAf2f3
    gYc3figAfXe8iVeSfYf-f4fIhqfNjWeBe6eokZnghqfdgejnaFkcgigofigRf3fwhjf7gigwePjwfaf-f3fkhKfSezfdeiigd0
    fueXgSgGefiTe1gwf9fpgDgDfDiKgAf7hbeGjvdVfTiccXhRjgf7f9gDfvgXd_dtgCfpgSfuazfsf6gJfzf-hHhbgDfpgIf0es
    f0f_f9f8f1ehfrfkfmgEglcjgQf6hafCfuiGeQgPfUe3i_aQhYiEenfxemhF.ABh-gAf-fGiKephHf_gafDf8luf1gAfmglfbf
    XgSgAf6gMfYhtgMgBgOf6fvjHhggAgJgOfnhDg2gAgTgtfAiWfGgIhWhycwlpgcfafugmfSi8bSfqe5c6nHgBhLf4exh3gMfFf
    vgAgIf-gBeKd-gAfhfNihYcfhf-glhzcVjBfyf0fsf6gVjPg-fZfLegmabgi6gVgAgZedjuf4gAf_gFf6fkiVf8fyfchhj8ekf
    XfVg-fUdNgzfzhJf8dlg2fPgAfsfuhfbXf1f8fugdf5iOgYfugUf9f3h4eqf_eogag3eCf7gBgRf2fvhhepgAfJfjhbcSiMgjg
    LfkgHgxgbg5fsgcerdkgBf0f7gEgHeEgAgAfwf9gAhOgAgAfVgFhwiTiof-fuhEfLjbhtgafqefiOhAghfzgdfygHgXgHgAgAf
    9gEfzfrgOhMfGfSfsf2f_hgfqeXhfgYgAf3gSf3h0fwgAf9f6gEgWgCgAgAgAf_ffgygogQfdf3dJfnhoeZhAgSfFf1gCf7h1d
    qgBfFf9fwgsfIgAhzf8g_e7fJe0jWfngIe5hhgOg2f1hFfRfHe8fzgAf_f6gLcoixgAfxhneVisfTe-eFf9hseScZgHeYhrgkY
    -iegAgbhZdXmzeUfugmeWhqi7c3gEfLbgkYacf8gAf3f3gTc1jbftgYfThEiFfIgLeBi1eqgsgse5hIgVhgg_hhf-gcgHfTh4f
    tf8hLgOeKj0idgzg8d4g0iMfWgffsgMfoc4fYfwf3fjiBd1fugBf7f9f6eJgCgAfzgEf-gKhIf5gFfugCg1g_gAgKf2fxhRgWf
    jgBgJf0gCgJgAgTfrfyh5gUg5fFg-ekfJf9f3fWgkgJjMeXf8fUgOhrbQgsffg1f6fFlDfVgAf0hEe-eufDfdevhLgfhGf4f8f
    4fqgeeyf3f-f9ggfXe8fpf8fzf5gce1ggf6hTfIfaf5f6f_f7gUfvevdVftadkrd0crgWf6gXfpf1eEf3fYf7fzgBgPg6frgpg
    ndhjJfjf-fGiXdZdxfpf6gNe7hMhufJf_f3gEf-dJf8gDf2f6gHivg3iwiXdGXQdHeKg4greQgah3gYfugDf-f-gBhCh1feeVh
    ofFhdeif7gOh5hQfYf_f-gNfrgudWfbeEi-gUdOesgMfsf_g7c4enfqfofAhag9gAgZf2fuf-grfggAf4fxgKeKfwfTgpeQjWb
    Sf7gAf4fqgrd6dffKeaiTgocRf3fpd-dIqigBf4gAgEf9gBejfofzhJfTepbOhygAfygLfqfGf4gMgKfTgDisf3gAf0gWf0h3h
    ugSfmgkfPlZhegZgoe4fnh7fbf2f7h1dAgUfofThGgKfefthffYgHgdfenHhBfLgIgmeDk2dkf7fKghhfacglgPhCgfdMipf_g
    cgcfBgdgif7f-f4gdfbfUgCgAgOf1f9hIgIgAg0fFgKlEf8gAf-f_gCfbdpf4fqfyh7akhOf4hOefgIgNfWf-f8gUfze0fAf4f
    9ezg5eNgsgDfmfvfrlqhMf_fefJi0fNgAgAf_f_gAgieJfqeue-f-ZkfmfYgAgJfue5.ABg3f_f-hCfQiWfpgufLeXjkfBcrf7
    gGeZhseKekf_feghfuemfKgKfugGfVdWgOgAgCf6f2ihhAf8gGgxfEkDh7f0f6e-iYgLgHf0hFhPdfjBibfzhJf6d9kOfmfriI
    cihBf9e1fDgcf2fYhhhXf3h5dEhRlXgZgAf9gbfofJfVf-hFe0gbdgfEf8f3fEiUf6gGetg0fChegfh5gDf4f_f5k3jNfngfgT
    d1oWh9gAgEekiAiUgWgXhXfQfAalfkgCf6gMf6fFe-f7e_g3h7azmXf0dvewkAejgMfqfDgUiieHexf7fTg7fNe7hef_gtfjfl
    fEg_gGgZePiThcgff6hFejhegaiHgAgFf4fvhBfNf_gDfygDfygJe-hJfKfthCcqf7fzgve4axc6eXfpf4hbfefrgAffg_fUff
    e4gveuhafkjhfTewgOf0hthrgxfLffhZfscDhaf-jUhCZZeDfugAeof8iadwg4gGfpgjfziggVgAf7gmfXg2gsgTgFf2gFekfc
    gBfzgge7iCh4gDhHeDfNiQeqgOgnfPdybMiSgAfoh1eQf8gBf3fyf5hAhahUf_gsfLgok0fvf8f9f8gXdvhQgAf5gTffjZh4f_
    g_fTfui4fUf8f8gffSgLc-ePefeYjGW4ewfvfZe_hxaheif7fthLeqekiag_gBfLhscfiAguhEe5ehitgBf_g8fafMj7gEfrgh
    fPgShbf1gAf9gRf4eqfLf2gMdrjud5hxgDf-gDfobcdPgLf5gDfxc6e1fgfde8hxeMepfsemgkhEeid3fre6iBe_dWd_fyfBh-
    f4e1gCgAgAf_f-hxeteyfefYkweygHgAgGf9f2f1gZf_gqfKf6lNgNgRf6gVf5fDhigAf9f_gCkjd3fXevf8iodccKfAfKeAkW
    cs.ABgcgQf0gJenlJgoh8fIhpa4mhkFghhYgnc8pcgggAgjf0fkgnf_gAgHf6f-fRftg6f4f5gIe2faf-f_f-gCeAgGgBgWgYe
    bgshzhIdIexgginfafuf-f2iDiVfpgCgDf9gAerhJfegVfegRiahef_i9dbfae6kCexfwindxhciKihgkeNfPmLfrgAhRfpe6i
    TgpfefwgpfRhAhIfegghTe8kze6f4frfXiVcvg3gPhde3e9iPl0fTj5gEbjsveLgZfwgMf3gdjpfjg8dZixokfggAfxgkfhfBg
    QgAf_gJfzgseXfVeBiAg-eCgFf_fyf-gMebgEf_gFgBfvhVgPf2fNfai6eUgYf_f4f3f-fZhRf7hwf3dgfefLfQgPfrgWangif
    YfUjAexkihAfyh-ete6e1eafygYgfeUhAf9g0faechEf-bre_fWh4dhc1fXf8f_gke8f_frf-gAfFhuapbcgAfTebjib_gef3f
    0fkf1isfMf1f4g5fNfgi7fyhbd6iHjteIgDfxg3eviMiFf-hkeafnmZd3fLg9hkbkgKgUgAgJf_f5h5irfxgLfCgLmke0f7f1f
    0hEgKhEgSflfdg8gGggf9gLgAf3f2ehf9gUgYeGdPe8gAhGe_ggdHhzgAg1fdfzi8f_f0f5fufzevfrgAf6gQfoccfJf5fyg7f
    SfGhof3efgbhogbf5f0gHf0gDdWhFgkesgqgdk2g0gAgCfsfShOhCfphDe-d_kjgWf4gme8g7jigEezfFgkggd1bme6fRgTkRe
    JgFgAg2fagqjyhXfvgVgYeHhijPf7iUfkeApbf7f8f4f3f7kagDgAgAf-gAfHfMf5fgfzc8bkeAe2fLfslWXah_hQgtfjejmFf
    qf6f4f9f1f3gKdtd1fDlxaahbg0fze6fuesgjgAgUfwfuitgWgFf0gEfvigemgAf2gtfYb4ewgBe7gdhvcDhCf5fwgIfzhJkhg
    RhVbmfrlSgaf0fbghf9ehfmf5fVf7hOZtgVf4gSfggIeth8f7fxgNgRjtbPfNfOffifYHhxf9hRedfwjfjEf9fagufskWgCf-f
    vgIhMfGgAgpf8fxfqfAgBfbgVgifQg_ePgvfUfNg2g8iZgEfrgGgRomhHfZg6gSezhhgTf9fnfwg8fJgSczgycuk2e4hFf-fyh
    PfKhIghfIf7h7fxe0gngShxehfImPebfwhAedgzZ7gWgFfygqeycegcfwf5gofUlbf2f_gwe-gGf9jciTeQgfewjBgJf-gBgDf
    6f6fYgAfzgEgLeTedf4f4fhiMgkfdgAfAf0iXdUivfzg4hGdGjlgAgAgKe3hYexgIgAf4gVf9e6fvgTfrfxgahigFf6hHf0fGg
    7dOgpfjesiJcFi3g0h3dvfmlsdZfze1hlfceDgcg1f9fVfvhuevf3ffg3f4dpfMgAgJgdfFe5iJf9f8hNejdDf7gAgAf6gNegf
    mgAggf1fndafPfIffiCexjEfIf-f2gHgMeSeVgAfPhSf3dOgNgHf_f9fhhwe7gCf_g5eTdugigAf1fvf0jAfLf_gMfyf5gogPf
    _f3gRfwiAeRhpftd-gocogfgAf2gUfngChufmf5fuhYh4b3gQcrkrc6bwhZf-fngAf1iWgMg6gjewhUjMhwf6ighZbtkbgOf8f
    7f-gWfSiChCgLhycwikdifufkgChRasjrgAhXezf2lrgmgAggfpfSj4fmf_gvfSgbcc.ABd4gIf3d0h9fTeQfRf8gLiHaWguf2
    gjgOemllhxf0hAfTfUhbhnf6gNfwg5mUgBgAgLgGfth7f3gXfqfyhnflhpfOfhfzh3gLf7eogBgEf1eqglf8hEfefplIg1gofO
    fzffdteJf7f7fogHeJgFgAgFf_gCgIfZf-f8gGf8fWegf1fSgNgqa-cEfEhUf8gxYJhGf7fzfggYfmgEgAgFgAgAgbfneUfcf_
    hUe0eae7fphcgjbrgFgAfpf_freFgJf-f3f8f4fRdTe2e3isftZlhjgFiRgwdNmrglfGeRgSjUhygrgufMgLfYkCfyfBgDf8gW
    d8fhf5gkf9fJfsgofte7h1f7dxg1f-gre6giiegDgAf-gIfygsgBgAf_f-gBe9fKf8f8eiimeViVf9f6f4fxjyglf_ftf-gZfD
    fKf9fzflhQeFfpgHgAfahGhzdLdZdwhFjMakgBgZf8gKfEg4fyf7fogsfxc5gPf_gvgbdrg-gef7fng0e6g9dsf2d9jId7e7gL
    f_f7gefogbfgfvf_f-f1bYgXgGf8f8f9gjeBfifZfchmfCcnfnf5fphyZ_iuf-f5g6fKnGgLgAf9gAf4ing-gWgOeqiMepf3f0
    f_gSf0fshnhuf0gmd9i_gWf_figvgFg7gagAfugSf4hlgBgShKfhgTfif7gAgGf_fsimledqfFhGfCmGgFgAf5f8f6f9gJgDgE
    f-gDgog_gifTf-fEhpffgFfmfahVfWhxgdhFeng7kbdwhegucHiffKikfhgTgifJief6gAf_g9ephEfQf3d8hrhueEgEgAf3gH
    f9f8gFgPf3gJf6heiKf3gafyf_fwfsgof6fvfjhsgGf4gHf9f3hVdJf-gTfRg6aseOghgQeSgud3f9gCgBfxgSfRgygAgwfpfq
    n-f3gmfggwfGfwf-f6f_gAgCgEhfgUfJhDe4i3djf9gBfNg1cxeahhe-fbhliAgKf7g4fCf7fKdJf5g_eag7c4gdgEfGhhf9c9
    dVf8fAepjSaZfzf_gAgZe4gVgDf6gPf-fwgsh1gcgCe7hPevgYgAgDgKfffUftgAf9f4f9cZgrf6hNe_gQg4gRf4f5f0gahzfq
    gSfZglgpfmgIgCf2gAfvfHgtf-fygofQhjdRgAgFfdhYe1fAgBeqhVgTd0.ABhhf6fbgXhHl5h7f4f9ftgneLhgg4g9fHfTiMh
    9f6fVhqeHgigJf8gRf4f3gpenf_fDgMhdcUbceKe7hdg5a6gIgLgAf6f_ghgBf7gRgDfjewhYe0hpe8fAnegWfGelfthylzf5f
    ve-g-f5dgeTfcf0hvfudZeof_f3f7gSfhhVgAgje9fvgUhCf-gvf4fRiNg2gAgofjfmjpfUgAf9gVflgIgHf-gXf0gDhpfbfuf
    7cbmSfdf3f_f-f4gRe-bRe-eZfgkybGbzf1fSiKeAZue7fkfsgXgnaPdpgmfCfChNbFeyfzhZdmg-k5gqeogZgoflf2h9gCeri
    Keji0hKiDfGfRfxf0gGfbewfQiTeGgAgAftgGf_iBf1f-f8gEf_eigkgQf3hSdme7kafYjSdeaIk9ief8gxf7fLiud0fZeyiRg
    ccre3fYgAf-h6e_dmdHdhhikrbAgggCgtexg1jBeZf_fsf8hQdNgKgFf6f7f6fzgzgVeofoiDcagCgVe2fziheMfbf-f_gVgYe
    2f_fzf2gKiIgHf8fcf-gsfdfRftgGghejhOiWhbhtflgNexdbfrfKgChqfkfedXf9fSgUeUggdkfIf6eqhUd6iXhFfWfngJicf
    xgAf7gGf-eQgMfBf6gUfuc1gFfBhah_bjf1g0gni8dKe-jIhcf8hjeBf7i5g-fcgJhMfmkRiufhcnmbbLfwfDfwgpftfnf0hpg
    RfHhbffe4fzgAf9f5gSgXh1i0iWdgaZnufMgAgEgSfrexfWfrguhqcjigftf-fyemjGhQgRgCf5gefzfVfnf6gUgIfkeleafXf
    9f1iWbmf7f_g8fQf3g7fsf5f8gKfge9c9fSfLe-iAhMfrgAf_f7gff0fUgPf_g9fIcSerf1ffgugMftfTf_f0gFfSeNfsgAf8f
    ahodAfVfwgMfof3jCfrfwfdftiKdqfIfldei7edgohIgJf0ffhQgDhXf_gEf_fefYhbgufwgdfDjRiNevgzg2cmh9g5gLgmfmf
    fkZfNf_g4fifPdwfWf0hMf1ezbcd9fwfMecjvajgZgAf4fXhxgpfVd_hxgWeslPgSfggkiXdKggftgBhzeVfegvfxf-fqf5g-g
    ffHf6gyiAcvhAgAf-f-fpghe1f3gAf7gOfrgzfYf_efgZiCcygUfKf4hagBhggLfzf_gCf9gif8gAfYgrgAfBf1f7f6gJf1gze
    Df-fNhTemgPfdfwhKeEgnjBfygAf_gGf6hUftgAeugAibfUiYfzf3frg7lShUfxf_fmhFfWfBf8e4g8fXoLffgAgqgKfoefeYf
    6hOfHf-f7eBf_gRe2hkeWi2gAghgLfQjUexfzf-gNfufThRf1f2gMgMjmf2gAf_fjgwfkfwgCgff7fjddiWgAgufGg6oNgEf-g
    Mf-f9iSg_fvfwgefzeSfreygGgeg-awhBfYhOflf0fBgJgAgBgBfyhNgEf5gCgkfheFczfue4hYdNgDcPg0hZdEfnhxfLf-gzf
    cfwhXdFflfHgwgEargEgAf2gAf7flb-gNfUd7jcWgfsiTebg6e6hZfdgGfxgkfra8e5fmh3eAgqlpewgJfjgMgGdGgzgAf6gaf
    yguhbgLhmfXgjfA.ABdSf6fziNeVgeg9g7ghfXdWl0ggf5gigucoiyesf-fugafGbCfAgFfifvhPclgBgAgBf_gAfJgReRf0e1
    jUhphJehgNf_h3jcffhHf6gNead3fphTfmf3eSh3gBgAf9gKf_fPgQgHf4gBgEfLgxf8fuhneamGfcgAgTgPfBfJf8f_gIfQiM
    cpfrgEgMfafygnhXf0gYgLe2ljgvf6glg8dOiJf3fnfwg-fYcyfgf_fog9eufchtgAfGhgfGj5hjf_hkesfGitgKgffef9fQh3
    gDf4gZfqfxg9gxfpgwfoepcmfxf6frgLgtYKgDf0f7gTf-gdgAf_gJf7gAg3f2gAf8f6gLhWfEh-f0cUh4eEfogEfVgke_gSdj
    f7efgzhidGhCf_iIf-dQiwfNgBgCgHfkeghLfmhBgbc3fefxgAf6f-fyf4f0f8gqf4fqhWf3gAgSf1fmf7fMgWfyfmhjbrgqgL
    hmfifNeTfkf_f2gQf9eygdf_gBgFfwfC.ABjUfxhJfRd6jmfXgCergBhIeufOf-fmgJg7cpfxf2gBg1fkgKhrfPf3hwfojQdSh
    IeDhfelazfofVfhf8gybgeyf8hCgpdgehiCf6fLhBgTcQhCgGfnfbh1eEgQf-fvgrfHhhgXfifVibc8jOesf7fvhRd2dMdsfVf
    Chgg1b8f9gAf5gIf5iGkTgShUeggYq3e9f4fTfvg4cwdef9eCh8gZXof3f-gnfnfkg6i9iYfbf8dPilfrf1f4gBgDfmf2f8gkg
    cfOfXhfhCg4eEhKkFfxgBfye_hhibgeflg4hfeoiUgrgUgpfof8jZkse7kNf2c0tFh7g0flfxfthCgFf3gCe5iLfrgdf-gWfof
    wdVfHgugmdMg6gNfpgIf2f-gBilkFgzf0fNe7kugdf-gWgleRilf4f-f0gIfsfdiEfrg9gEdykldqfugxeqg2Z7gHfveij9dCh
    8c0fReSgWjef1gIgAgEf7f9hWf7fteRiWgPYNgAfUgZfvf3i7fogRdBeAldhqdcgWfxgKeLfKfvgBf5gLftaUjzf9hmfleBqig
    Sf_fxhGeqiAelgCfkgSf8eAfHfrhAfZf-ckfSf-f8d7joaGfTf2eNhThVYgdMf3f8fegteJiVfigAhldugLfmftfvgxfveli9g
    VhifBeUhvgHgOf5gFfxd3gKdkezftiKfyh8fOhHifckbniEfwg4fEfvlufvgAf6gFf2iDg8frf-fdfoizg1f9gZhVdFjCgufxg
    vfxeBhqgRgAgCf6f_hueefmfhgPhMbtgtfPfKhZgAiNgYgEfmegi-gFckfgfAiaebdogMgAf-gEf9gEhSf8iceCfTkQf3f4f8g
    3fJeMgIgGf7f3gNgAgpgAf9gSfhiZgPgBgAgAf2hSeQgXfyexfpcNgbgDf7fzf1fBfHgAfqfph3eNgKgnfRgCfkfafFgAfqf_g
    9ebe-gAfdhHf7emiFfmfxgifsjOf5f3f4gWfthmf4gAf3fXg-f-gff9gSfqg9gkhrf9fUhef7fRjyf7jfeLd7rXf2f_gCgDfoe
    OfRfXftgqgFdZdof-fue3iTd3jQgxhsf4c1oyeXfWgefgh7c1hMgEgZfjfWisg-g5gacOkBiJgegAg5e0gYh7gPf7hNgRdiiCe
    9fkh3f2fsZRgUgCf6f8gThpgdf5fCgkh4kKjdgKfjf7f1kok7hyfIgydjh_j0fagXfmffkuftgAf3f6gWfDe7gzfKecitZ1fkg
    BfrgafodKfrfkfvg3edhRgBgAf_f-gJfIgKf6fXhJfUd0fuf-f6exi9hzf0f9f8gPfghIc6f-e4hedxf8frftgXgZf5lhfCgAf
    yf3g2e4epgBfdgXf1fVf8gAgPf_frd3gYgAgCgJfzhIfAfgfWfUi1ZqfpgAgAf8f6hMfkgAgNf2f_d7f8fhi9dxfqhRfegAg1f
    ffgg2gUgufBhGfWhhf_gAf_f9f_fS.ABimfzfhgIgghcgFfyeegVhee3f6fgg6fggrghksgEfugdfdl1iZhQhHffeliFgBf_gB
    f-f_f8gMf9gGfrf_evgNfrfqf0hGhOhpf_gAgKfyjwfogTgjfOgGdDfwgAgAfWhXeDidgsfnhrc7kHejgAgnftfke6fCf0fYgW
    htcmfff-ftf2gFhch9f7gCdXj2mdgXgOf2f0gcccgnfkexjBdOlafxgAgWgJfefOhVgxeqg_fcfDgPgAgZf8fSgwiNh-h8fLZ0
    fvgRf9gMf3f6g_ehgAfPfej9eGlaf7e_hrermRqGi7i2fEXWpcgKf-f9gWf1e-gGgAflf2gVfYdLfyfvhvgbaxiGfqg2gGdxif
    fNf-fme4jNY-iUfXgwiab4knfuf8f2fqhxi_gCf2f_f_gAh8lVf1iKiwbdn_gDfnf0gPf-cxfkgAf8fqg3gIfdfyfugpfxgqhG
    f8fjg0gIdrctfygqfcgAffhzfzhQfCfJjhi2gIfSiYdWi3fogygPfUfKfTf5frgFf1f8gXftf6fcfKiLcsf0f6ghfmfLePc4fA
    hGgCeagHiKgGfwfBh7jag0f5gpf7e3hYeOfvddidhEZVeigBfhfjiCesf6f_f4fvgddrf-gAf-f_gAirfjgAgJf5f9dbddgAft
    f8gMaIfAgDfpfig5gNgJgAf9f7f_ewgRgufadwibdJf9gAf-gBfwdo.ABfVfwgdf5fTdIf3gAgPgAfUgYfpf6gOfwgReGdLfle
    WhKgqdRgHfvf6fgfRiPejfxfshQfyf_gugRh8dmfehLgffwgCgaepgqe6ewepi3d5gafIgvf_ffeBd6hLf_fjgAgmgJgcgHf4g
    2ewirgJfzf_gGfSg7gWfwgQf3fxiXgHgAf2f6gtgCirf7flgHgalYbvfuhcfXeEbfhhf8hNfde7hkfLf-f3gnfYeogAgAgAgAg
    BfZhKf_fqgkfuiPiig8eWfTgsmbhagDf3hHflf7f9f8gDgVe7jugGf9gBgLfxg-e6gAgJgMfRfLgOgAgFf5gGjQfHf-fjhaepe
    Of3gAf6f6gPfsf0f7fgfqgPiVhAgAfweuhefleAhIg2gWdAg_dngFhKduiWcbeCgBgpgwdpd2jCfnf0fvgBlmgKf_gAgKgBetj
    vgoiIfxcysWgEfEfkgVgBfMgYgAf5g9fCiMfxf9fIg0gRd5gOgEfpfWhqgAdzfxfof3hEbcffgAgIf7f-eDgEf_gHf5ftfufsg
    Pf5fThudPipf_hCfVfGoxhWg8e5f9e2jfe6ehgverg_eEgBgAgAgAgAfSfkf9e5hFftfGhcgff2f4ffkThLgAfxc0mIhYf6f-g
    vfgfBehcffsd1eOnydDg0gAgPf9flgpiHfce_grhbhXgbf2gUfyfciifbf8frgnfsdijAfJgHeLiUf2gDgBf6gAf_hugEf_f9f
    6gVdigPgAf8gEgEgcehgHePf8hjdVgGf_gxfbfpizhMfUijfeehiQgIfufOg4g2hjf7f3gRgLfphBgEgAgOf6f9hcfRgAfagVg
    HcdgofVh6fOdti-gAf0f8f4gQfEhaf8flguf3hfe0ftgMfpgDhQf2gIf6gTfpcWgXgGgagee4fWf4gDf2fsgeh-gUg8f1foeBg
    3hsfnhTiCZsi0gNfce6gwg1g1gngNgxe2eQhAe8f6gYgGfgglb9f4d5inesW-e7f1hLfqfUfxd4fCgQgRhraMgQgAfof5hafmh
    2gzfGfne2lngrf7fsgdfvjvkCgWgqfPfnjwbngefIhnfnd7def6fUg7fKX1gMgMf-gCf8fffugAgYfnfWhyfzgDf-gffZftf5g
    BgMfugPffdTfoe5gtgiddhJgBg5gmekhwhPgAfIi5dmfMg5f1g9fOf5fjbEgMftiEfwdrgSgAgDggfgfxgofNgzeMjDdmfqgAf
    _fwgRcnenhkgCg5a9iOgBgBfthBfNg2g5gAgJf6gNhiePfCeYhBjqdGgEgAgAf-f8g_gUfkgwfqflgngGgAflf2gVfYbegEfqi
    MeVXogggfiHfTfFgtf4fpgGf-gGhIgCgAgAgAf-gzishciMeXcvkUgIgAf2gAf7fSh_gAf-f5f5h1gygAhdfAfqixgnf9fpgzf
    xhifafHfhgrgAe7eof4fng9fMasi4hDfNeif2cggBf8gWf_fFhZfwf8gAfXhUe7iaf7hGgeeZm4cXftedgxgmggfQgAf8f-gGf
    VgMgAghf5e1iDeTfpfag8gvfifZf_f1fdhEeMfygAgBfWhWfugEfygXgWfJiyf5f6glgFeycwgDgCf2f_fxdqgXfugKfYgogZg
    ff7f2gif9gJhYgsgNepfWkXf3f2f8f_gJh7fOfqgNgWe7gFdGgKfSf6h5ZyfLf6gjfyfYeiiDhRf8fnfNitgJgAfAiYd1j5gIg
    AgEgAf5lTf8gCfvgBf7kXeSfHghf0hPa-gPgCf8f5fyiFkVfWgihTd6jRgKf_gEf4gGh5hahyfUfOekhof9gBgGf4gGgDgGfog
    Ff4gAf4f3gAgQf8fygLh-fghDghdFmAhJf_f-gxemiofsf_f8gKfshdf4gAf8gJftgBdmgAf-e8hffRg8gZgifmfZiYgYhUflf
    FhXeghRfyhcgJdHoSfrfZgjgWd1fugzf2eggSjJfUgtiHg4g3ZDdXgVfzgCgAf9h0gtfhgIfbggezdafhfGhbe1bqfsdtf1kpe
    gesfefBfQhCfoeFfbhEg-eXf6eLgggLfbhnd0gYf_f_f_gDf-i0hWgZfWhxdRhAiUfLjQdDe4pmgWgBf3f9f7hGjZgGkIa7hsj
    _gDf9f8f8f_gYgOgMgCenivfDfFgCgnf4fghog9hUf7fRfxhnncg7iIfzeNllgIgAgGf7gHg_hdgffPf5fZiieCf7fJgsgmbwh
    -fthSe3f9iMe4f7gmgAfFjzd6fogVeZk4cLfSgAgIf1fxdpgAgFgCgWe-hsekf-fshPdOXIhShBf2fUfgf5g-grgKgReucSeue
    gfwgZhrZfgmgAfwgrfAgrhTgNgFgwfKgBergEccjNhRWzhEf4fUg7fRfZeqf1fShie-fRiceYgpfdgXgZgbfQhefWdcfle3g3e
    ogbg6iegQfehRe5fTeFfFf9f1hhd5fbf9gAgJfdgtg1fogAgBgMf1fGiif9gcfjfdnQiZg0hEhGc0jyeyf9f8fagzbJfee7hsf
    1gfdIfof8fYf2figfgBgAgAgAf-e-gUhXenfHeVfjgXf_jndld0iDeFf9fvg1fUcmhBf5gzfvfBhlgcgzhAgFebfnhUf_fsfgf
    2jSfwf-gBf_gGb0gshhfbejf9hIc8fugKgJfKcCfXgueXgxisYoigfIhbgndKkig0fmgPgMeFjqi_f5hQfoehl0guf7gafifsh
    OfAfyfpgegubvgNgAgKgHfjgFgzghgvfgeqgLcTfHhJe2gdX4h1gfgqfMeri0fQf0gjekiGiZdbeMh4hre2jDgngAg2fwfWjvf
    4gAgFfygDemdTfhgJgDf0d_haglhXcSkEfSgXf0frgkfRd3gbf_gAf_gFft.ABf7f_fhgyfpfJfkgLgbf9ewjafgf-ftfNhxgI
    gAf_gMf_fqf2gRftfyfnf_gYgHf_gXfrhVhXhCf4g3fghAlTgVf2f_gFf5hJgRf8gHfriIaKhfgAf3f0f8ihgEgAf-fuglhThF
    gAgmfXgAgKhDf3fugwf5j3gMf4gQfkgNe6h2f_gFfzgAe5f7gTfffLeoifgghkfjfoeIjFjAe-e7g9fbg2gdf_gvfRglgIeof8
    exhvg2XxgHgOf-gFf6f9grf2gtf4epmAiZhsfwfIf3mwiYfvflf1gff4gjgCgffhe4oAgLgEfrfqfljGf2f4gzgFe2fnf4gIgB
    fPg3fhgKflgEe3hFjSeifygihBdXfHhqgIgofJfjgugvfZe9gAiSjBdxfhehfAjNibaIf2eUeQloZvg4f9frhdfYgs.ABfSgHf
    8f0gDhigSeze6ihg7hmfqgAhRfEfQp9f7gAgAgAf_fbhkf_fphvdoljfOgFfYgffZcAfpfxfue5hma_epfzgJhBetddg0f-f8g
    VfqeVhmfcgmf5e7i8.ABgCgAgNdikbevgIgAf8gJf2gylGe1hCfWfgkTf-f6fwfffmi_mtg9gcgucRsud-fve1hae9dweGgPep
    epkxdldIf_fwfthrbwfxf_ffg8f4bhfQgAf2gEgCfPf1f0gzeWhMi7g7eNi3hIbij8jff9hgf8einKf1f-gBgBf8fs.ABgAgAg
    FgBf0eyfQfwf6gGf9eAgJhofAfxfHikf_f5flgVffjifSgAgGgHfte1jNd5gRh-d-e4f5gVftfnf2gsdogBfBfviEb_fRf5gIg
    FgocafjgEgXf3fkfPfggAf4gJf5g5gDgOf_f6gMf1fxf6gkfSftdKjbe8e_hUddgvhJf8fofsgwgwgTgFetgMiIgPhMgKhMevf
    kixhKf7hCfveHkwflgAgAgAf6gGgCf7gGgLfrezdmfSfEhbeShuhVf8hLfNgGiThlf-f8ghfdjW.ABfRgPeff1hravgPgbfzfd
    fvcig1erg2eChCdRgCgAf6gIf8glhng1guffeHfdfsf_gBf5f6fhgQgAgDf-f9h7gtf5eug9gAiwehfzhJfifPcFfNf-gMe8hO
    e7b-gGfDhMfOdtfgf2fGhBfreehggAfogJgFidgEfvdkjKfUbrgSf1hJeGiNdXhrf_gAfKiEhPgtgAftgkfvg5edgKfxfNhbb5
    gtgRgXfyfqfUcje0ggeRhnXgbufTeAeTjCgTjGgAh1ezfogHgxf7edire2e6gRf8gufygVenhUf4gMf-fIi4gCgacwe8jqkkgD
    gSf-gAf_fje8f-fygDgTfrfte9gFgZfpb-fmf8f_fugXcdh7fBfHiMd4iOgugJf6fNfEdme4fugOf_fYbugHf_gAgAgAfhgFfx
    gagEfCjQeXf6e7gSgQcFf5gBgAf7f9fQhIifese4fFlmgQfZhYeegVjegfgBgCfzgWi0gBf8g0fjfWfhdmfgeBg1iIkfgDergu
    hKf3fuf3f6f8gGf7lAfngCe-fLgriAjxgAfvh0dej8gAf-fyhDekg4g8gAgAf9gJfub1gceTiLdrc-erf-e_gRhmbsgCgSfvf7
    f_fYZkgOfqfifJY-gCf_gCf9gDeegCf6f1gFgTdUhCf9hQeogghNhTf2hmhAcRo6igf9gjgDgLpvhJgqgifXfifxgJgAf5f6f2
    gff7f-f0fthGfhiZf-gHh5dGk-fLfZfxfmhqacduf5gTfogGYxhff-hceofFn3gsgAf8gOfxeSf-gAf_gAgAf3fzfzeyiefGiD
    f9f-gNf_frgPgPfchsdnhlhSgGgvfve_guebfyfneYhUhPfAfAgQfug-e7d2fZgAf_fugqe0gwgEgmfkgbg1flgAfif7hfdUgX
    fggth2efjof0f-f0gdgOiXf1f_f0gPf6f1gDgBf_f8f9g0fdgPfSfgglf5gJfzf0f7fxg2k2g5faeghlnyf6f3gxfUfZhHese8
    gRf-hyfMgCgAgAgAf_ffhPf3hzeufSksgNgDgadWkhl-hWfMg0eZgcoEdzgWeagOhQbagvffewkPafgAdxgDfmfZhYZhd5gAfp
    g0fSddd8fVg3f9eRd1iDfmjDetdRlTi6fJlod_baibiDgAhBeMiccbgCf8gBf9gCd9h5gAgDf_gAl1fZf9f9gdfjfjfDfifOiA
    ehZmhVgBf9f3gAhYfogAfngCgEhej0g0iMeFditHfufOfFf4hwcbgLf_fOftinf5gBf-f-fYhxdsgOgAfugYf1jngUfxf2ggfw
    gcgYhPehf-iTcof9gMf6gTfWeBdigWfrgefQc2fHfyg1gEezdEgMf_esgSiJbzgEgCgDfwf4irgff1ffg3fYh2fXf3fFfrjGau
    fIgAgCf9ftgcfNeQk-eUcwnsf9gjgUdehBhacmfqeDevj2d1f8f-fuf_gWjEfifrf4fIgvfggIgAf9gAf9ipeRfxgofje9Y7h4
    fxenfXiggzePfxgVh8d8gFgBgdfkhudigwfVf-f8ffhTfTfHf9f5eHj0caffgAfoghf2fafZf9gHf4gYefgDgEgAgAf_gvhsf_
    hFdzhciqfsgJeQiQgRiYgaf8gWfMhIdMgRgHgPfrfyeofEghdGgyiTc-iIf7gGgveokmeggAgvgqeIdXgFgAhweofbjAfuflhy
    b6jeeKfsgWg-fSffcofsg0fohRgGc4fkf5gJgBfqa_fWf-f8gUfze0ewfnimeMeZdad-gHgcgaeSg7fff2hxe6fagdgdfjfvgX
    fTd_f-gAgBf8gCfrgmf9fgf_hHgKjYg0eGhNeXh0eLfffwfLh4fegUe5gSftf5dwgDgBf1gFf2fpgHgMf-f0fNf4fhgCgPgEfg
    ekg3f-icd9e8kIhce_fXhmfDfQftf8gVgHfwcagxgmhTepe4iJfafzg3eFjZbCfhgAgDf2fmeOhugagyegg3hKgAgAgBgUf0dE
    grfrhogGd5fCgafwgIf-fsh4gSgDf8f5gTesk5fmgchpdWh5ftgXf8fpgQcKfjf5eggVh0aadWf_fvfoggechDgAgpfaf8ite_
    eofThojVZUhUf3eKikfPlgfHf9iEfjdkc4hVf8foiCdwiMgAf7fEhDgKbxgGf6f3f0gkioiLgOfzfyfsjEeSe_eah3gxbwgfgI
    fnffi5gogMfufngAgmfgfAg6f4fffZfNhDfpeTkvbBixgMf7gKf6f8fFf_hhe0fog9ZgflgGgef4e5d7dVcmhqdziZiqgddngB
    eRjbie.ABpLflk0emaorIhvfugzfLg1klesgAfFgcgSfPgYevkgepdZh5gDf-gGf9f6e1hTfXepglgbggh4f7gxfBgGg2izglg
    5fkdrgef6gAgEf2f-gmfSfwf5gSf2dvg-f5gkfZfukFh4f-f3gFgRiufqgAf4gRfyf6d9f2eyh7fhX8fbgAfxhUevfqgcgAgNf
    xgNiNgTf3fzgMfthlgOgAfsgFf3dHggf3f-gqfQgzgRgQgdgwfTfbfRf_fzfbgBXRf_gSgufPfAhAdmfmfhhVfSdEdsfGereVm
    ObSf6figGf3f8h8gzf_f4g0ezh7duf4gIfygod8i0f6iCfreTndeSfXgIfziNcggTgKf_f7f9hmhKgAgxfYfvhSjBjQgTega6g
    whZf-hrfNejkMgFgAf8gFf9gJc3gNfAcvmYY7f7gAf-gGf3gLf8gAgSfxf-ftgZf_fof4fQjnhOgAf0flhKhof5ggf5gvfgfIh
    RgAg-fWfOk9gZf_gCgMf2g-gEgAgAgAgAfIi-gMh1gMcoi1gpgHgBfzfrfidAfsfahbdJacfDgBftediXepgSg8f5gTgAjkdke
    6efgckde9i-gxgIfPfDfli9gAgTgWf8kCg5gAghflfqfwitf9gXgVfSmWfmfOgtgQeTbVgBfkgFgAf-f5.ABhOftgVf1fnjvfk
    gAgYhYdIhTibgCiKene6oGiYf0ggf4fFjtg3f6gCgPf_iqd-fIgqfSiydVd3hAfNd2jFWneQe2hqjUbiduhTftg0fUgNftgtf_
    gsfnfdiUfbfkhKfTelgze3gAf4gBgDdMebfpgag5eVf1gSgSf2f-f3hYdkf4fXhlfRZBg6gAfrgCfngGgDgAf_gDf_grftf5hp
    e6fHhffygEfogSf0gOgUgEgIf2gDicgCgAf9fPiHedjlieiTc_d5f9a6hBfWeefudCeZgFf4g-eihteMgAfxfRiHbzelfnfcg2
    fqbDf9gAf7gFf4gQfjgFf-gBf4iVfzf9gAgyfIfnghgFf4gsexfGfxf-gNhXduengBgAf_g8e_eYhvgAgEfzgNiVihf2gofzfJ
    eTdffjfdh0e7hBd4hRfRghdRg-ejeHfyhphHhXf9gAf_ftgCiRfgf5gVfcgAergQfogJgBfagYeJf9fyfCiGb0kaerjAcSjto1
    f5gAf_f_gBgQd2f-fvfxiQbPhPf9gLggebhUh2f_gBeshilsjCiXeEfggEerf7gJgCfvgffkgRfpfTgHgmgfereFiGgSfQiffT
    f7f0gkftfXgBgAfegGgChJi-gbhEekfkhJhZfyg9faewnlj4iEiKfzYRlwgQgAf5f9gLgwe5f_f6fhhLfhgmgbhJfMd0eognhv
    e3fSfnijfvgHftgNfrdqf4d0e6fhkiZpfOf-fHgfhie-gQgZf5f2flhMgJgxfofqf6f1fnfofZhGfUahgOgAgCf9f8h0fOf5gf
    hEdYiigVgBgpfgfqiOeif5fYgxgwdyfehQfUfNf0eviNfggtfxfPjEfnflhTfEfkhwbWfFfJfFixcNgGhBfHg8eeicg4fmf2gW
    hke9.ABhcf-f3g_ehnDdqgAehhIhqd_k8emghjcadjZf8f-gAf-f7gxiof3ejgHiOizf9gAgNffgjdqc7fufBd3lYdIfZfxhIf
    GeFhuifgUfphAesnAfcfyieghb9hqg0dteMhXfaipf-gAgAf3gCfqgogPgpe4f-fagkgCfqfMf3hahbgAfygWf3h4eif_fxfgi
    Cd-fvgCgDgNfIfkfggAf9gRf6dhaefFgBe_iWYPfKgAfugYfbhtf9gAf_gCf1fac8f3fhgAi5YvfYf6f9gAgDezeigAfwfUhub
    bhWgNf2gwfhgtetgBfgg7ffhyg0gWg2fTfVjniigAgAhHevkFgmfugUgIfqfGgMf1gEfzfzhFg6g1f3fef0ffcgfxhTgWa-ghg
    ggjfYfWfRjPgFf-gBgEf3hRfhgAfjgFgKdkfzf9gdfVgDhbhRf7gYgeeiiiengAfafYiPfce5fvh1fgeugCfxf-frhTe0gufSf
    wgPghewdxf4gAgAf7gIgzfWfoekiFc4h3g7gCfnfQilgtgAgAf8g_eug7dNf4f3f4gzblfff_fvfbidahf5f9fkgGfxf1gYgAf
    NhtebgQfle-f2h1eUiohagBfzgpfEgTgNgafxfqftgJfUgCf7gOf_dNhlf-g5fgf8jOhmgBiQeMf6ltgTf-fRgMfUf6mPfIhle
    1fwhJd6gAe5hVfydTgff2g7fWfehLgHfTgLgJfMg8i1f0gSgcfGkgfXgAfXhXfKbxftgAfvemjHgpgXf_gRf_f3hKfuf6f0g8f
    Pgxd0gLf8gte3dWgDf8f5ffg9cgeqf0ffgCiaibf7fbf-f2gmeyfcgSf1e5iCiacafjhEeTiObqihgfgIgleTlpgzf_hFgfd5k
    viDf7gdfVf7gEfsf-fxgreufOgNgAfafxhjfnhVf0gbfXfrkOgxfdg4epgriXhkf_hMgBegkge-gBfhghflfahTf5hIeehngae
    egwfYhQeGhPgOfVf9gLf7f5gEgAf-f-gFfegXgAgOgHfnhUf_fxf_f-gDfnghf-f5f9glh5gUf8f1f-gHf5dzfMeQhXgZe2hBg
    SgFfmfsk0h3gAf5gbgBjNfxfCfthmgwdYfHf8f8flfoivg0f9hAeEiXjZeGfrhIeggnezipgJhKemgNhcesf3gMhkdnfTfTfvf
    8e7hkYXhafxfqgjfkkifygAf0gDgCcdg_f9fwkgbWk0hdgWhreNfChHhCgWcphRjTc7gCgAgCgAgAgMhXfofpgLf5hifdf-gAh
    1dlgzlTfTlRdKcyp7f6gBf-f3gLfbc7fCfphVgqcrhxf9f1g5e0f2gCgAfzgEf-gKeNfthgd-i0d7fDf_gJfegJcqgAgAgAf_f
    9gFehgSfmhOe4blf9gBf-f6gHfIgCf_f7hBebfHcAf7dcjWfFcskDfohmgtcIl7euf6f0fvgudlf3g2gif1fGfjgvgAfIgUgpi
    gf1gAgGfngDiSgEgAfEhKfcf1k1fKg5hMb3i1iff-ffiPdmlWe5e_eohYhQbpgEgFf_fygefGgGgBfjf_hKiWhef_gageeuiGf
    tf6f2gQf9eNgrgffFeyfJeaf3fvfRg_fwhNfUgAf2gFgFgjgFgAf-f7gUeyepf_fxg-e9bvf7gJgdgNfMg2f4gCeuiEeme-ixe
    ifugoe7mifxfsfvfhiOcEh_fLjleFdvjafXfwf9gFfyc6dggGgLfdhrbKhTfqhfeHhvgQfnf8gGfMgFf5gEgAf_gAfxgFeEfjf
    nhfeAgEgAgAgBgAgAfVhkgFhCfcgsjQc-f7gNgYf4YqgHgAgaf2e-jYk1fHhIh7axmRgTf_gLgpdWeFceftfhfqfrY9hBf1fmh
    HftmPeNfGgbiDecdMfRf2fqe-hVgkfygAgAf_gBfjfjgAf6f0gvemgef9fqheeLg1d2gCffffh_cMgmgPf7gOf-gCgwgFfxf6f
    6jzhKgRhJdqhjfzgBgAgAf_f_grebf_gIfHiVedf1f3ftfsgkhAgKf5gXgReuhAhyfwgEgGe7kGeMgAfjfeiIbpf5gHf7fxgUd
    RgefefTiVc4kIeqfOgNfngwdyfYf-gIftf7eshZf1gZgTfQjmfugdgPgCfLf0gIf_gCf-f0gofPgAf7gEf_eDfuf3hzeDgBhrf
    ggAgAf4g8emeCgYgEgZflj0fgf5gDgCf2duftgAgRf8gAeAgWgBg5fQf3kHfmgXf9gdfAfzezfbfde0jpePgff0hAe9gTiXfef
    _gGgJe_g0fvf7fyfzgndDe3f5fUg4fMbFgIgAgAf9f7eIgKgAf2fyf5gemPffiggbZ8nlhQfkfBiMeXfTdbfcfVfdgmfsfxgAf
    ggxf1e6hTgTflgvfWf-gLf-f-gKf4fOfmgAgMfBhofkd0fjhaeOhub1gHgAf3gPgBhvgPgCf0gCfmcdhygBf-f0gPkZfvgAf3f
    jhCgOddgAgGfmgSgghbgAhBeqfmiDfogAf6gYf2e1gQgCfygBgLfGgcgSgFf-fokVh9ftfrfihRdta4fTfadojwZtgVfzfsgpg
    LiEjvgkgJfKfgisfVe-hCfWfFe9iCf-g3cgi-htgBfshIe1iJdOfVgAfyf2gmgZh6gNgqhPd6i8e6gFf9f7f6behuf7gwfQf9i
    mfhf8fwecjBbSgNgHf-g-flgyjDg1hIdvgMjne-frgrhCcRgVgVf3gZflgGh8ftf4eNgDjrhAi_f_grgBefojgjf_fsgMgxiG.
    ABfmf3fEhzf0eXhXghf9fygWhNgJf-f9fIhQdQe7eygZeXiXcqeuf7gTgNfgdVgIf8hJgMdNkmiYf_gCfdgYlFhxf_hWfZe5gf
    f4gCgJf6gGfEfuhMfSeOjHa1fXf8gAfahMdChzf5fTg1emdgebf3h1fneVdrcDf2gYfxedgpdugAewhigAbubphodHfXjmdjgE
    gAgFf9f9gCf0e8hqgLf9hVdtfWewiUgHdvgLf6gUf_e7fBkVgZfsewipjwingAf1gBgijle2f6fzgzeef2hIf9f8gFfoicgFgA
    gCf_f_fHgIgBhBfVf0jLgEgAf4fehcdQegfrgFgqfYf5g_gagKfQgMkpf8gAf_fogve1fOgAh1e7fAgtgIf-f3gDfzdugJgAgD
    f2gAhVgsf6gNg6fPgyhihjf9fIf8i5hkg0gcf3ebjhnXgUgyfwdLoUiVgAhhf3cylKhsg0e1gQfpfRgAiEfCgGf3e6gQgDfYeM
    lzeXf_f5gPgbfBfofugAfNhAf5gJgSf9gLfnfwibgBgJgBfVgkeyfHflf-fEjZcpeNf6gIdwg-dG.ABhhgAgCgafSkbiaf5hOh
    vZweGe-f-frfSiLaoergAfchNejfQgvf4ftgqf5dufJg6f5f5e3eahff-gEf_f5jAeJfsgWfrfjdDf_gJfyfzgIgAf6fUgGf3f
    9gEfmgAgIf5gJePgFfYdbgnjrd_gBgAgfgAfIf7gOfjfcgjggfhgUgAgWfuf8fhgof-gZfzfehggUgAgCf0gFgdfcgNhXgre2e
    lgDgAfvgGf3ehe6ftfwgnfef0fGf8fpfahTcca6d8eoiNhvZXd2gFeVhGjDenfifwfdgbgBbahBf5fIgEgEemgEgAf7f8gNg1f
    2f7f8frgnezf9gAgofvfXfijof1hygGe0iNhygJf_gafCoDe4f-f7gYfmeKh1gAfugLfgfqewe_hAhUbsgdgIf6gPfzf_hmiEf
    3ffhndljheUfgfwgJflhehkgFhFgwc4oChQgAglfXgPg4fpfMfZhKe3f3hqf_f-gLgFgkiVf8g4hEcqijf0f8fpgtfqeUhEflf
    sgGgBjrffe9hQfSengBfIffh0gSb8g9hMgwfgeth7jvf-flgseDivdHhxf6frf_hPh2gngAgegRexf9ijf8gPihbukye9f7fvf
    lhzcRfXgAf4fRhfcBf7gAf7gGf-dkfsh3fYewh9jlfYhUfhf2d0gEfZg1hiftdJhXfvf-f4gaf2b0eNf2f0fbhMeQeAgAflg6f
    VhFfdf_fZgsf8fadfe6figkg7fgf7gagSf2eIiLdZfld2gmipbNdwfvgNgOfWfPflf4gNgqfNh5fCgGfKfShNakg1gAgXf2ftm
    4hJiceSeihLfPetgAfnfSiPeXf6f5eRiWfmevdDf4dkhlgYgGgZgDgAgOfwe5ewf_fkgHhWcofXgngQfdhWcffof5gPf0fzd-f
    zf-gDfof1csfjgWfBhJfkfbhwgXfxhCeLkOhGgAg2fafWgtiDfOf8fUgQiXgtgBf6fhhLfNgTgAgAfJhVeCgxguf2gQf_fUhug
    1gCeegIhkg9fPhLfSekhFgBf6fof6hod3imf1gnfnexesftf_f9gDf_fmdnf-f-ftgMfkgGf9f_gNfxhahcfSgff4ehhqb8f1f
    iggewZ7gufwd3iUfnfCfJfffLiSd8degUgjfWe_f6fkgAfngffuflfkfIf_frgrfQfEe-cykEgqbse6iNfxgpekhTkXh1f5fyg
    CfviPhvf9goflfsiQgIgVg_f2fbhDgRfzgrfyfzeUfTf4gAgKf0fcddgOflfnhVbJi_gNfigcg3nsgngkiLeYffk1d-ftfceVi
    dgFiagVflfBfMm-f3fDfzgUgGe4f-fagkdhkIZ8fsgBf1gFf4fygzf-f3gSfqkgdgf2g-fDg5aDfrgAf4gQfzhTgQf8hJgseJh
    QgTf7f6gHgHhAhff6hOfsebfNg0f6fzg1fAhDj9gMgygPdmoifwf8gwe9g0cTg4f-gWfUgHc0grgCgHghfCiSfbfzgdf5facTf
    ffzf6fvg0iDepf-ghfvf4iAeDf4flfyiDYhihf5g3gJfMkQhKfsgifWfrfRgagfgZflexeog4gXgFf4fVjKgif_gnf4e0eogBf
    ifOg3hSiHi2hTgiflcXllgEf_gDeqhCgNfigue1g8fFgFgCf-gDgZfqgTiQf1glfOfWkNfBfThmfQf5g2flfzf2gfghftf2f0g
    hfsfliZfTfyf4f6f5fRkpgzkfc5a_udgIf4g9enhTiZhBf4hCfBgBkmdVgVfpfff4cUgYewgEf5fsi9f5f_gHgIf6eif8gAgAf
    6gGgFhpgliRfmc1jkhlhRf3fbgGh0c3fegcg0fbYnhjiDfNfGghegbYf6hAewf5X7gBgAgAgAgAfhfmgCf_f3gHdFeMf2fxhQf
    nbogRgJf-f4gGgMj9f8hOghbnmTjof-f5f5gKi8fygAgJgOfigIgngAfffehVikfPf9figof4g7gDf1gge9hViugXgcf_f6f5h
    rgPf-g8fde7hWeNfdg7gHeJe_fYgngpfkemh5iFf4hQe2gTjGiQf_flcZmokFfxf-f9gDf3ePeMgOfefKjFa9gAf-gFgCf1fmg
    rfjghf7fzjYfGgOgBf7fyXef2f6f8gbfmg7ftgAf7gJgJfmfXgBfue7iBcFhpf_hBf7e9kiiqhJhVeEeeeQfCe1gvgifcYbhOg
    vgHfpecl8f4f1f-f9gJeGf9f6glf_flf9fZf-fjgCgRhlhdfvg2e0etglgSgAf8gQfjiMh9f7gUfifvhkfIf_hEhTcvf3gEgAg
    If_fugNfNhGeQfVhqdBfSf-gCgEfVd9fzf5gSf7fWgAeAflfugmeqbwgJgLf9gFf3ffd6gAfzfxhicEgFgCgAgAf8enf0fUfuf
    FhAhbfUf1f7gffTgxgKgAgSfxgEdDghf2gdfHf8eogEgAgAf-f8g_g0fahBhKdujJdygIgJhmeUfWg0gKgefffeiTfXgLgJgaf
    bgSg-gIfogTfcivgVfWgye1iIe3gTflgXf3fNiBf1f8fQfaiuide7f-f1gkfahBe0f_fsfDjTgif1gAf6f5gKfXd5fpfvgqfYc
    qjBf-gkgdesoggCgBfugGf-cwiXgXf6fYeof5gUf4f8gofchfhMf0gHf-fkkFf7gBgTfjf9gDgSgDf8f9f4jieJexe3jnapgmf
    MgAfsgMgUexhbeVg-f_f_gGeKftfLhBeab5gif_fle8hKg1gUfzgNfCf0jCgZg1fxfIf2g7gAgAf-gDf_gBfuf_fwf3gmbggzg
    AfYiPeOgIe8f_fShBflgwf-f-f-f_gEhyfaf6fhfrgkgneNgXfOedj3bMgfgAfdd5lDhrfwfBgGgYfud4i-ffgaeLhFiNfPf5e
    diceKgGc7f_ffgchGXEhlfyfHhWfTg_gff9exhnfPdff0e3hefOgHiRfEgAgMfsgUcIhog1hcdofkiyflf8gIfDhJfIgtf_gBg
    rfijsg7gBfkg4fTiGgzfsfRgTilkOiUiGjcfDYZkNiXfyfwghgke5fpfwgifvfQhLfpfZfre_imk6h3gUf6fOhvjhcbhTfof7g
    NcMeXfce0h5dcd5ezfhfLjIdWcb.ABgGfrgTfgefc1gCgAf8gAf8hVf2gAf_f8gXdMgVfngSh_ehhGfxgAf9gPfveTf_f_g-gT
    fGd2gqgAfChufnh6iKfef7fxgOkohCf-gWd_h5lQijgYfigpeIgFgMfufWhgfEdDgce1gxfdfhemgQfNfqhldtlxflf_gbgSff
    feglgAfvfzg6hQgjgJfEh8fUe_gxf7gUe-gIhWgBgAgCgAgAflfhf9ghfkfgfQdvgAe4hZf1eng4gAgGgUfohUaxeFewf3ivj4
    e-gRfpgfgCc3fxfsgtgCeNg5hLgufpfjfpj9gfgAgRfzfzhBbvftgohPeJawf_gAf_f3gCgwhGgAfyfIhsdahOgAf7f5gYeyhz
    hhjsgOZyl3e8fxfqhadadNfCgAgNhPdQhOgAf9g8fyftjAc8gRfmechIcDg9f-fyfsf_izdogHePeIh_gq.ABfQgbf6ftfea_f
    hgAf1f8gXdzcxfbgagRfubXgMf9gff0f0g-gWf9fzgffrhTh3f6f9gqeykJdVf0eLfMjDc6hWelfcgDgqmlfIeTiGhddlhueef
    rgChPelhceYfIgofXg4dogAfBfwfCh7mbeIfseniEfcfFg_gAf1f6gJlYgWgogHfQhcgRfogAf6hzdxe5hMgBgrgFeRiAflf1f
    QfzhebedbgAe2hef7chhLg-fUeyfxiLffgaf1gDfUhegPgKf5gWfnfoiBgMhkeZfol8f9gBf6f-gCebgwf9gEg3fhfIhff4gUg
    Bf1gpifgiiNcDhweBhdhuhqeodmhaevfIgDf_imbWfjf6gwf3fneGgRfphZglffiMf5f3gJgIf9eRiHf9fkgeflg2c8d4e-fti
    ea_ijgAgkfhfohCitgxg3fYeCh6gPgLhOezgBiUfygIgAf8f_f7hBgAeyiGfMh3hLfogdiPcIc9fqf8fwgUgFc2fdf5gAf_gLc
    fgCgAf5gGf4fJiCfuf2gde4ovgsgPgufCe6hafhf-fxfZhreNh1gIgJgMfOhY.ABixfbizeUdahXihgDgAf4fxkkdogteRhge7
    eye-gAf_grevhXivfxhWgOd2m3gjgUfvgLfng-evf3fThyeQeKgIf-fxhZfkefg7f4hIhdcmfxgFf0i-eQe2h1iLgLfhhYeFie
    fRgSfog9fefThcf_hyfMehdQhAgAgIh5eLiTikf-g0flfPpJePf-gjgKgFcwf2gAf_ffg3iChEgBgufse5izgCgAf2gOf0eSdR
    fIgBf9inb1iLfjhZfyfSlDf1f_f9e6hli1figZgTf7fCcJgzf3gme2hdhXe7ftfRhlefeggbgXeve3iFfmgUgHgEfwfuiNf9fm
    gAgSflf5j0f1ivgScNyHftf_gBglfjgUgDgAgMf9f_gFfWf-fqgof7e8fhgTjPdreEgzgAgAgAf_f9gFgkfEgofYgzi7iBf_g9
    eFhVhxflf9f9gFgAhHf2f8fwfhhGhOhegAghf4f4gZdmgSgNc2jeeYfygAgZdUiJipglf8gEf9fdjjfDexgLfRjYdEecfHf-e2
    i0cegzfKgijGcSj6gWfKgOhWf5gwexgVfMflihdjj8hPfue3gynuhqf3fjgShKhjibf1f_gVfuimfcgFf6fsghhwgdfogOg4eo
    eogPgJf-fugAh7e1f-hHfdfIdff-gWgDgTflgQhVf9eniMe3hkfRf9f3f4fxd9f4gAgTf7fNgRgqgAgjfzfliCfmgAf8fqgngN
    fsgAgMf-fmgBgaiGfFh9d2fUe0f_fxiqcljnfNgAf3gWf4gXd1fxc2j3djeUepf-fHgngYdhfWf_f1gVf5e7eMeheohChRblid
    f5f7gSfFjIf-gAgAf8f6g_evf_fxg-eshRfdf7ejhxfekIfWfkfZgVf_eifTfuf6fchYd6eVgQfkgnf2bHckg0fHfxf8W1hHgO
    gufvfjhtjmfze-hdd4kEeRfdgWggdfiVgGgAgDf7f6iOhif9gCgJfvfAfsfBgXfrf-gZhefMeHitdufweghEeHhqgrazfKgYet
    f4ilXrfrf_gCgzfJblhMfpfefTh7jjfBgAe-gdh9cLd6f-dSgIj3afgBgAgAgAgAfYgYgPf1f_fji7fMgAgCf7gAdNkifzg_f6
    dimhfXgwfmgWemargYf4gNfIhwgdkNgXgdemhFmugYf7gMfggDgGfsgAf0f4gRe3fof-gNe1hhhof1f7hRezfWdzfif-ehffi6
    drhVgTf4hzdggckwhTgwgCc6pLfogBideCfGhthzf3hJesgGimgIeagYf9hjgXeEe2fYhMfeZWgBgAf7gAgIdxe4fJf_gSiJcx
    gGgMgcfofdhQf2f-g5fwfndxfmgAf_fcgtdjf0gAgWf6flgbfff_gZfofcgdgLgbgEergckEiPf_gyfbfyjWgOg8gmfDd7iffw
    gAf0gYfyeBiOf5e8hqe0cKesf2eihzfbcXgJgAgKgAfwimf_gNgGgGfjh2gCgFf3f9gHiLiGgBhRgVfJfffsfmf9gWfgfOfcgA
    gagMfWhPgOgAgDfUfpengBgCf6f8f_gJgtf_g3fYfigHfngAf4hXeZh0duf9gBfEhjcDg9fwgugweyhcfef-fsfhgLdWgSfZfy
    gDhAnAf3gAfvgvfvggiggXfpg8fAf5hyhpfCdxeQljg0f4f9gXfmh-e9f_f8fmgOfag4fohRe3f3irghf8izgac6i6gBfzhWfr
    ejeqgWf_frgsfigjiofneyhsf7kNiHgAgLg6emjWhmgMfeeajee8gDgzfGf7f8gVevfQewfZiNdqf2gAf9fCiefCfmgDf5f2fS
    hsg7gAf2gHgIeRgLf3fpg6fkgbc2e3hUfNiZeWedf9gegKf8fjbogDfWe-kKcJfMf8fshLfRgMgHgBfhf7hFdxeCfefEikdtgu
    frgAg8fPfggfezfxgQfVgockgqf9hFdoi_jYf7hPgOfafFiahif9hKfre6leiAgNiUe2f4kHg2fkgqggd4iegffffugyfWiEij
    fagZgud3nDkefvizepdWmUhIf1fBhuepgTi9f9f7gTf7jk.ABf3g7f5e1hMgvgugjgLfxe_ljfxf-f_gQf0fLgTgAgFgGfqgne
    JgYftfGhsXPg3gGfJgfgtmacxfRdlhajvaLecfAfxghgWg0gigAgxfWeHdTgJgAgAgFf3gVcyfFiYgMc8cRfkghfxgQfhgQgQf
    Kg6gRfPhIgfgri3cPfhk8fff6gOeigpgSgRgAfvgXflf5kRhNfgfpiLnvdif3gheFiWgTgkgNeifSggdNh2fyePh9fjcmfGgAf
    bgzfsd7gQgrfchse9h0jXgXf2f5flkvfdgAe1fojRdKh4e3gVfAhegRagdDiYhEeIaIfRgTffg8fNetgWgAfwgffpeof8gAf-f
    -gJeMk4gFhLfMd0mtfSf8f2eni_c7hif1f-fKgkltijg1fbgueiepf1gfgCfxgJgHgDf-fbdYlfc3hmgSgjfsfMjqfqfkhGgEd
    mdxeKfxgXewh2angyf6gufLfUiQdxf5fhf0hidHaGfXg_eYhgZjgVgAflgngOhrf8f8f3glfXhwfEgAf3gcf1e3f4gAgAf8gCf
    fgOg0f-gLeIh2hQf-eQhifYhjg8fygBiJbjj5eZfMfofpiffmfqgCgkeUhBd4iZfjhGf8d5oEfJgAf9gHf0gCflf3foemhnZxd
    7fXgfgtgUc1glgAf0fwhRfKgVgEgEftflf0fif-gAfQhOeYgCgAgDf6gBh8gDf0fjf-hMb3fxfzgZepg0hOf1gAgAf_gGe6gEg
    AgFgCf8e3fnfzhDfEfvg_hJf-hFfpdGjQfmf9g0e3gQf3gCf9gzf7eHi4hAf0f7gbgXfZfPgAgIgcffbfhkhIf6fwekhVejfvf
    -e4jFfzfGgAf6gGf-eUhXf7dph3f5gQgEgAfHiedRgVi2fph0gMfAjMhmf_hke9e6iafQg4ffe8hjeugFf_fmgWf3hcbjgifjf
    PguVLhvf1iPd3f8g1fOfffuiHdyejfafTfTgphEdyf7f1f9fvgdfzcZfjeSgIiGbIfRftfzf_f-dsdlftfWiQdoeqeJgAf8gNf
    ocHgHf0gAgTf-g4f_gAf_gAgCjriRgKg2dKhhfigbflhseUfBgGZuhLeffofdc4imgAgefzfQiP.ABfagAgAf2gHhaf7gAftgu
    fNfWg8f4fzg7gJhPgGf_f6glfxfCfQf3e-ggh7dVewe3gFfphCewfPgEgHfWhOefiKfrfzfygLjFgqf7gyfcfykugJgCgFgifH
    fcdugxead5j5aMgFf5fygPghjQfyf0gXfIg2i1.ABiegQe_g3gffpjeggd2iwcEmYdheVhXfVgBgYeDf1fTfYh9iMflf3gigQe
    yfkfef7fbgLhwfDf_fvgNgRfVdWkPiMircLfbhgf9fSdYijhIelf4f3gwfTf0fCZxe0dxjbcjd8d8f1e9hueydefMf7gKgYffe
    egsf9gogxeyhPeoghfhhHfRezgCfkgHgCffe_gBgAgKf7f_haf_g2hCdihucrgJg7fXfggQelgTf7hAfmfOi2flfsfvexjof6e
    NfogWdXkLeLf-hnfFfnfxfNdxf5fKfvhhZfe5f_gLgEfEh5hDgAgzfifUhvfCgIg1eshNe3i1gBf6gTfnkff0f5gdfNgMf7ckf
    5iWg2bYkhc5hjeyfnhDduhNgAgsfQfxizgKf4gWf4f3gih6iaeafIgZf6enfIgdgjhgcl.ABf8f8gKf8fzfTh1frgLgTf0i9gl
    fcfzf3fVjZgJgAgBgCf3f2drgAfphZeZeVgHf4gXf5glh5fPgAf7gEf_eDb8eTfUgOjiWygDgAf-gCf8gFixfdellTZceRdZhf
    f_eMh9Vqfpfif6gae_dvfhf_f6hfdbkxf8gDhQe2fqePgPhEe7fnfXilfjf5hFeufniWiQgQgnf6ezmRjDgAfUfuiDfUeugCfz
    fwgNZ2f_gAgCf4gFeB.ABfZg2e7gSfchOfqf8gaftfXgkhcf7f0f3gIfXgtgUgNengUeqfef-f5gOf0cwi3hofHgXeqlaesfeh
    JdnhZaghXgBhrgGcUhaf8f_f5gFgDfShufmf4f3fykdgEgUgAf_gAhUfgf9fogbfqfXgKf8fmgtgVfmfYf8gAf7fpg_fGf_fyg
    YfWaah3g5fXfoech8g1fmgRgjdQh0f-gAf_f9gCf9bTgsf9flgmZygGfzgmfTf8hlhJf7gBhkc8kDglf-goflfmiyhXfKfsheg
    Tihf1gBg5gbefiMfvf-gJf9f3e4exfkfngafycbhYfig7gVepifffgsf1fIgffRghf5g7djhYphfjf-f3gBgQg0hBgAgGf3f5i
    df4gne0dpjXfzd4fzf_fQgremfQfeibfWdQfneOfZfSh2e2ebgCgBfpgWgThT.ABg7f_fAeOkhgNhSgqgjfUfmj6gVfFgWiPeN
    eegDf-gBf-f_hgf-gAf_gAgAf3hsfyhGfxdsjngIgIf3f9gNfFhMgAgGgAfefoj3fjicfXdafdhYf3gqgLfMe3dPglgkf1dNji
    fqf5fzgvfjf_dwf_fIhMfhb-g-fsfzfohCjMeKfwe_g-hkZ_gkg3fqfjfjkaf3f0fLgMiXe7i5eohMfQf0mtkLf6hhd2hhnbgE
    f5gIfrgSeLfVf0fugQf2dFgUf-f1gKgEgRiEftevgugNbHfhgCgcfNg4eBglgFgfezgogDhtf4hOenfgh5gBgAgLf4ftkFgzf2
    iEgue1iGilgNfyfnhXfOfpf_f-gNfugSfFf-fzgLgkfvguf5fnjObIihdrf9emhYf2Z7eKf9f9f9gDZ_ghf5gnfngOcvgBf4g7
    fffPfafkgCgEf9fpeLg4f_fig8fxhbhff-iRd4gWgneDf0fsg_d8igfVfgf3gqfbfKfGgBfwgUfneqfXgYfmgAgteWgMgAf9f8
    gKfifXfvgNg2fif7dHfdethEhVeYgzfzf_gRfkhFf5f9gSgBfji6gKf0f8fthAeVftf-gZgJfDgykrf-iLfmdclIeHgDe7f0iD
    a1ejf7f4f9e7hLf1f9f-gBgCfmgIgAgAf-gFh1kUffg4g-czmFh4f1gNgme2dDfXfte8gIhobifwf9f0gZfbhWg1f_gEgfe_jK
    erf2fvhldohziPfqgXfRfBiuggfmgvfkgierf7fVg3fggygvf_f8g7fagOgslagzfIgEeho5gLgIg6gBeTiSeJf9gQeKjld1gI
    fbhXe0f8nOgyhUfyfcgBemf5gHf5f-gAfvc-frfhhDfEbjgBf9e_gpg3dDhqgDfwfyf_eQftg6ffhoc8g2enfVf7f_f5dCgbf6
    fyfgg9gegFghfXflfBeLexgTfwf6fkhWgif-f5g5e7hIgKf3gafRgsidhhfefug3e4iofugHfegngLhChHfNgoggfXc6fogAf6
    eyi8fE.ABb0fqfTi-csd8fzgBf3fefHe8f-gCfwgPfmfcg7f-gwf3fRkucRehfOgliVVDftf8gGgGf5gHgSgXg4fDfiidfjf6f
    9gdfpfvf4gAf_f-gAhRgvf7fhiDejgVixgoiYdmcijRgSf-gWfMf0e5hzh5fVf0d6i8asenbpi8e8a5gwgCguf4fQjNfJe0g4f
    Nfwd6ktfbeukkcGodfsgAf0fbhieBfdgAgHgDgDc8gBgAgIf8f-fugUgAgOfpf6fUgDgAf-gCf8gFf8f_gGf1gIhifzfTgvgqc
    0l-jBfYgIhWf5kWgGgAf5f8f2e9ekf0gFdsgzdlcFhCdJgOe2e3iJgCiReEfxhlgHf-glfif9gxf6f4gJf1f2gre3frg1kwZOd
    0hkhCfofheRd1fkgAgyfFgqgbe4f5gBgSfmdXgKffgXf-h2fWfyfQghfkiLfLhpfpfWg_gxiFeQgAhrf0eHfAkFf4iUePeznQd
    VftfOc2m-fgitgwgXe8ewpYgxgAfoglfwhAfygAf5gAgmhEgtf-gUfNgckhhagAgGftgVftg4fvgRfPfLhQebfmfNd1kPfyhHf
    3gyf1fPj_hAf5hMfseXkQeEe8ephtflb-f0f9f2g0fNf2g-hMgBf2fxhsfzf9f2gMf7gtf7gAf-f_gFdof4gFgNfTgDeyfhgBf
    vf6gIdufzgBgCf_f2fWfXgAf2fSh6aUgJf4grfogsgff1gYfHe7hEhif6fmfng9fGjQeLgAdVimgnYVgngOfofqgkglhRgxf1e
    jishcfpgAf2gif4e0engHf4fmhfdz.ABikf_hsf5c5j1f7gAeohWhMe1fvfof8f4gSe6eofIgtfphVbDgBf0gff_fWgS.ABhMg
    sfQfqfzhrj8ducAhwfumCe-gAfuf4g-b3fNgAfff4hhcLgkgXf1fwf4i4gpfYhfdgikgfhOfuhVfxdwjbcQe7fchgdha5gGgAg
    If9fxjbfof2fZgsfpgchaf_hxeAgffOdnf8ftgVgRdNiKf3h0esfmkMeUgEcsfCm3dMfkf5gKf7f7e4iffnf6hDelh-fYf9gbg
    CeXfpfzgAf9fgg7fxj0hJhmfAc_pCgHgAf4gQf0d-f_ffeahcgVcbh-f8hmeTfwkye3f_fugteud4gcf3f3gogBcYgNgAf8gAg
    AhBgHf_f9gPf-fjfDgAfygMfzdWccgwfQhWf_cnihiHiFg8Wpjbf9gAgAfzgUimeCfrhff1eOdvc7e8fygkhfgyhMf-ergDiZc
    -gGf-gUf1gFgDjTfthBh9bXiK.ABebf8fwfdgse1eTgPf1fliIcFfZf9g5eKiRf6eqf9gpfdgbihfSf7fSf8h1d7gEfgfyhve4
    d8fKf4gWeiitgPgLfGfbi5cOkEjegkjZcLediDf8gHg7fqfUbnfzgAgJfygNfUgEf_gDfufrd4eMgLfugPggaXhLf8g9fLfUjr
    fifGgSgwgQgcfhfVgIgMeSdVeygte-f_f0daecf4fmhtfQdqgDe5iTcTlQjhfvgAe0f7iTd7eSfsfQdklggO.ABf_gAgBf5gMe
    1bpfcfnfnesfkf8gPe7gLfSg1eMf2ftfsiEanhff1g2fVgbkcfje0fVg2iPf0fngAfzgxeghOi6eZiOeag9oQe3frevh3edf3g
    Pf_gDgUfIkEgpf_fJgeg4fsgHf-f_gOf9ffg7gWexeWjld9jLe4fneSd1kVgRgPf7f7f1fOfqgAhOfue-jMhEf8fWg-f0evgFg
    Cfwf9fBf7jyfyfWhYcymDi2gMfNgtfCkCftgAf1f3gMeoiggJhzftdQkyf-figDhCeVj2hWflgRgFffgNiIgOgyeRhubdhpgAh
    Vg0dvmTgdg4grfHfskZjRf3iDfqbThZfDgtfjgFfAfGgWgUgVfaf6fxfsgndwgAgLgqfgfwfsgSgogTgwgCgwgjd-jKgBf4gCg
    AgAfqf5f-f6gIfshLgEicfQeqerete_f-fkgTfTfJeMf8fpdij9c8gcf6f9gZfBfMf8gAf7gGf8hFgEgTgAf-f_etf6f_fOfih
    6fOgZgBg5fUfzlqfdgAfVgRgobkf-f1gFgLfxg8a_fcelgwgSdkekgHfBhRexe8jMf0eWgijJk_fEfrf-fLhpfxgHgAgDfuf9g
    1fDgAf3gcf1eOgxgCfigmflhlgFgAf_gHf8fn.ABf6f_fyhQeyiUf1gBg3edhFhMgNfzf_gBf8fcgKgGgBfxfyflfyfzgQf6gQ
    cagkgKgAgofYe6ayeKhlf5eGfkfUe0iAgYexhZgQgGfHgne-dXhFgXf0gJe5jVgtf-gKfxgIi9evfvgAhBe4fugJf4f5gQf0b1
    dffdfbf8gYaqgkf8grfPfMemhSgReYf8i9iddcfuf1d7jbdNhdfzfrhWdrhMfvf8fyf9gNe1cxf9eviDeAdjf4f6f_fyfseqf7
    gAf_f-gDgvfYgAf6gaflgNe0flf-hPeiiqggf8hRhKdHhag2foiMe3fFjKgAgIfye5ibc3dhfUfzgZhIhOjqhQgxeMfmiJgJgA
    fRg1f3dziGfgfHi6dOg-eHfvgTfpiMamfxgBf9gGf7eYiIf_fygufYjAdKf-f6fWhshbfjf2hcfCebiXfef8fNewkPZneggNgq
    fGhPdWe0f7gMgVfXhPe5f2f3gFedcdeNfXgYfYh_aqg3hVf8dJjGiziVhDf_f9e2oDfigAfifxiOd-f2f2f0f_fOjbijf4h3eu
    ecgRgmfVghfdf3kMd9fXgUfpiKdNh6eYfzeFk_jJfgf6gFfqgAeUgGgAgCf5f8gMg8gbgvfVfYijhvfpgagJelhSgHf8gJfygV
    gflRg7hxdChUpwfAgKc4kWdtcffmgAgBf_f6fPiZgFeBgTiCfO.ABgSgAf5gofhglicfhf0g4fYjehCgAelgPiFfIcIfChMg2f
    fbye4fggRgNfOdHfwgvhLdvh3pUhBecdSjMhqenfKf8g5gBewg4jIgHhFfWejoMfjftfjgxfxgnfOf7gKf8f4dBfxgAf_fThLe
    Nf0gAf1gkfrgKipf4gBhOd1kBjXgGf8ghfYmJh2gFfpfngJmAevf7fXgtfYckf8gAf-f_gCfbhIf8fve2iDeof-gAgDf-f2cOg
    ff_f3gsfciviVf5ijgobtu4gYgAgcf8f1gvgYgAf6gEgBjIfpf_f2gWfteCfKgAgOf2f6b-k8fUfBjAaecSiNfGg1fjhqd0jRj
    Gc_hUdAhs.ABgUfqf1gQf1fUh4fuh9fhdskQgKgAf_f_gKgKfYgAgPfOhXdTfVf1f6ftgZeLfSf1hmeUe1mKemfvgje5hQZ6dq
    fzhGhQc8mjfwgAf9fXhUdAhRf-fug3fWjYgMgAf-gUfkg3fegAgffef_e5fVf9f8f9f5e5gyf-fngsfxiycthNgFehijgCgkf9
    gKfdg5iofkgAfdhifDfEe2f7fRg5fIfhetf0gqhbdGanesfnfuhAfEgyiDgWgpd6g1fZf6gAf-f1f1iigNf-fbgYgRgOhOf1f5
    gtejidhlfag_fsfTkUgCg6gBf9eWh1gAf_f_fChQhKf5gBgBfqgahYgVgIfxfzgPhgfxgFfxe7isgWfEehgzhag7gVe3fre6fm
    kHYmjnf9fCd2i9kgfbgDfyfwgVfufCf_feg-gBdxf6gBfwgAf3hphSfuf7gcesf5grgHgngAfdcTfee4gVhAgwfbjegcgkeyca
    hPgAgAgBgAf8fkgegafLgyhNgWgAf9f_f_gEePfbf8fMf_h8c9fTg6eogIf_imeDgAgCe1iZdnhSf-g0eTglkjkAfjgciCbFlZ
    hTf-fYgKgNhXfwgAfzgJgPf9fLgIiVbfg4kmeIfRfRikcEeigGf0f-gGf8cbfcgAgTfyfkf2hBf3gfhDfRdzgXgAf7gIfzfyhh
    f8gEf7gCcKhZgDf6f2f3iqg8gIgkfffOipcbf3hJgneIc0hAgAf5gefkgxgKf_f-f9gOigfSf-fpgafngmiIfyfagagvgigbgN
    g3gJeWephmf4g-e6f7kyd7fOgLgegRevf5f-c-frjdimdggAf_f6gFc3gWfvgcgSeofXgbf8fvgef2f2c_dmfCenlDYvfqgAgD
    f9gJhbhRg1gJelfYi8fdf9gLf-gQgHjTfOg1fOfHpig1f8f4fjhnfxgMgag0eZfrg7f3gEfrgbfedngPf9hTgBd7ksfWfXfxd6
    k4c2gUgnf-gue5gJfRgAf5gEfxcIgQgZf5f2flhMgDgAf5f2glhFgBgAgAgAf8fukof1hfgCeanEdLfif7eciyZFjmfBgQjPcL
    k-.ABfzf-gNgGfte1f_f_gHfwf6hydfhFf3d5hHbwgygAfzfLhqgLf5gRf9gHf4dQhAgVgxfifJgXiDgEgvfdfxicf5f0fogWf
    rgIiOgCftfrgzdKfIgAfngefyeqfjf3greygxg7gDgDf7f8f_fqe3ftf1eOj1hwfzf_gCf5ffhKfygXfRgxfRhtgSf8gnfihDf
    8eGfLgvfVgFehhEfwiGe3eGhUf8gAgEgJfvgqe3f-fyfnhhc5gAf-gCfpgKhelFffgsf4dZiZgcgAgVgEf9iQiYf-gDf8gAmBf
    kgAf-fFh4eCdTgAgIf1f3hGgDf-f_f-gDfAfgf_gvdziJcegCgAgBf_f_fShbfjgVgBfZkfdLfdeuhMhOeAfNgog3dxg0btf2f
    8fBfuiseAiffMghfifdlUgFgAf8gHf9drg8fUhDg_djhVjNgpfqfPflgxgXgAgFftgLe2fxg0fWeZgthxfogEf_gofZiFf5gAf
    ggDf3cdfMfogcdGh0cBfXf1fphMe7hqgJgIf-fwgKhJkYfDfsitcIjRfuf0fufog6gHiDf_hFf4fMkyg8gPengsfOhDfygAf9f
    8gHd-fAf8gad6kJfQexf_fWevi4bTjchuhMdLgLobfPgzgGc_iDaQfsf_ghf0ftfrgJgAhDfsemgIfrf9gBgEf8exe1e7hMfPf
    lb7g0h2efeLisgkf4f7glfKgAdOgHgAgGfwf_d7byfifEf1gmWjfygoe2drl6h9gtgLgNfzfwgU.ABfnf-gBgTfUjMe7fYgVfz
    fhbWfBgAfafhhofre8gBf1ffhiZ6f8gBf_f_fuhUfYgDgaf1fbgodXfJfsfJhofVemfVhFfIhRdngKf4gJgGflhUgTgCgCf0f0
    fqg8g0f_fXfzhDgKf6f8gmfrelfzgBfEg6gJfHg5hRg6fGeYkOadgJgmeRhVarigdggsfvh2k8gCfKgAhdf-gKekfGgvfthfhZ
    gAgAf_gCf_fah-hkeQgUedcdfYgRgHfxfrizf3f5gCgBfIiyftgBf_f0gDggeyf7gleQiteagGgAgHf8f8fWe8f8fpf9g0aaf9
    gdgbfSfwe4h9f2hPh2a_lGgBgAgBf8f9g6jrfEhBgBdqnzgCf6gDfvgMd9iCfvfHhAfwfxgYgGeAgOiBhkdOfGhJfHe8eMfyfy
    gGgUfig0fHgAf5fMhCeVcafieMg1hyYfkHf_hNe2g0l2hHf9gyfTfmfaf8gAgAf5f_efdOf3e5gIhzcdl4fXgKi9bliWewgGfk
    fqhPdNfogIf2gjeucvgbf-f2g0e_fVhsgZghfMfmishLf4f7gJfzlFgHfBf5fugofvgPhBehhFgKeof0gAgAf9gAg7fXgAgMfy
    fxdXhofufsgPgIgrgNf-f9gFf4h6gYf_gQhEd1iRhFf3fwgSfCmbhngVfwdEi8fYfggIfncpmLeAaTengTgagiZMhbgQeVe-iI
    hBfBgQesfEjIeCfcfehReufOcegof-hWfCfbfiiOfmjxdmdMmagBgEgOfzf9gKfJf2gCeFiucYgOgBgOf3fqgOg8gzfLe9g9lv
    flgefZd3kCjviAgAf2gQgDi5e-fugRfGgKZxgngAf5ffhGhUfsfwf8gFf3gqhqh9f-fIdQgTdxgAgAf7gEfYfmf8fqgDgheKfw
    fvfegveTeFiXfAgbgdddoA.ABgSf8gUfsgDjHf0f2hceUf4fCdwf8eRg2iNbvgHgYgAf_gDhCgQf-gcfzfWiOgGgAgGfOh4eNg
    XgAfzgUf2h3flf-f8gSf6fihjgAf2gNfHfXhzf9g6fwevi-f-fuhSfbfMfgfzgBf-ftf0ekg8f-fqf3gnexiGhxgUfqc5nxjzg
    bfteZhQmXe4f0f0i2bXfmedf_fafygLfFhYfwf-gKgQjVjTf0efh8gBgudVf-gTeSi_fhcsfugudahIj_g-f5hkfsfwkwgifaf
    6gkfGfijHfghxdKgdeegCf-gDf-gAf1gBgdfUgsf3b3gyf9gUggevhXgzf4gOfcgjfdfhf_g1hQeGkMdWgJfegXfic2gaf6gbf
    _fzeEgJgBf_f7fzhGgDgKfsgIfqeshqfRgkfoggl4eBfhiKc0jUa0f1fjc_hqjefLgGgFfrf-gDiNhygBf1gDfxmGgOf-g5fBg
    PhufxgAf_fWhRe7dxgngAgHfCYdgDf3f-gDf_hBhggCfsgPfyhpgvf-gIgTfVhefSgAf6gRfyhjhog7gAfngAj8h9f9ftgWf2j
    If_fqgEgDfvdyehgAfmhMeqeIfwf_gVgfe6dciAf_fngcfujdgFgAgCf_f8fTg5hUgVe7fzkDjefQf8exiFmEgsgAgefwfWitf
    2gAgpfhfRiLghf_f5hfdcedhGgAeGiTgCd_gMgAffg3f9gzf2fzfzglf2fXd5fWfRh1gPbbfegLhBf4e2hwh-ffiMePgWjndlg
    MfQh8ezeIhVf_flgIhSkhcwf_fMg8gzWYcIf8dLe8lYdgjSf-gmgFesmxg0gAgLfuf7jthHfjgEgHfelmgYgygCexf-h6gLf-g
    MfQgYeAfzgagOhbdtjwcjfneShChpb2jYf3hEfNfzlcglgAgygae1iyfKgOflf2gjhHhAgEfyf_gKjQeZgMfeigd1eHfJfcgYf
    pfxeQebeoeni6eYdkgGgBgmfPf5jMgJg4fse0gJfzfygAgAf_gBfjgDgAf-fugmhle7gAeug8hUdigDgAgVfufyeRdJfwfZeoi
    5aQezfdgMfrgigkgdfzfkg-e6lZhNf7iad7gFmhiSgAhUfldwnzhRgugle-gofjfqgRf3e8gTbse6gAgVfcgicFgTgAgOgvfmk
    mgHf_gAgGf8faild8jbeoeCgnhDf6gEf5gMjvf7g2fzfwf5d5hMgbevgdhofvaxgKdSeDnPZsgAgAgBf7f_fdhDf_hHfaf-ipg
    peTeug8hhdpeQgOeBf6hlfPg3f1hEfmeWeqf6gAf7gNfnhhe-f8f3gCflgRg5gqi1b7ilh0gAf9f_gIgHf1gBgAgIf8f-fugjg
    Af-f5f8jZgUfzhgfQfbk8gWgAf5gKf8gWf1gAf2glfYiQfTgAf5gZfje4dEfsfWfniocpfmf-fyfghbeDeQfCfzgmiRf-fxf9f
    2gpfjfghwf4hkexflhhhZfNeHgokXdXekf-fhfqh3aOeWeogSfwflfUiHgHg3gDfCi1gMf2f6gYf5hRgjiagUdEgTdpiCfefwf
    Hheopeyfxh3fedzeFgVgaf9f0fjeufJf8f-f5fbfTgbhcfgfoemfHewfxglf7fCchgDf-fggLf5g9e8g1e_jRcPlWerf3f3gRf
    wcyf-f_fQfhh2ehiZgVg6ejgRnLgQgbfXgme7kogLf-f4f9f6hBgJfTflg0g_apgQfof6jUcMhIfzgAf7gOfwg3fGf8fne5iCa
    2cCgKddeFm8a4h3hGcthIfagDg-f2hZdPiJiEg9f-g6fbe6lFbrf7ildegHdJhVf6hCfQflfOgif7ftf-gGfehSf6eaike3btg
    GgLf8gJf9e6gNf_fpgpf6fOgNf-f6gVfqfxhugNfzgDhIgOhOggiceSeOgXfof4ftgmfXbbdaf-fvjyZJe2gOhJepgeereQcZg
    ii8abkdePhBfEfKhchoeigEgAf-gAf-f1fvf9f6gBf_faghgBg5fse5f3.ABezf4gWethYgAh-ftfve0hKiziFf9gLf0fDjggB
    gAexf8isayg_frgyfQfyg1higNgAgEfrkPgLgEgAfqfze5gwgYgdfzfjePfTgDfvgkfpdidWe7eyhkg6bkgdfreUhBfhfbiOfn
    hHfDfBbcfwf4fqiNdNjEh0gShIeQf0ilgEgAgFf-f9eadHf0fLfhizcffffzf1fzf6i8fmgAeThngdeb.ABfUfshVdMhDlAccf
    6e3fSktarf9gAgDf-f-e2hLfxe5hsgXeCeCf8d6jNeyd0gsg0fqdyh8iEhAfjgUg9eMikfegEf6gRfphTfegdf8fxfyfPgwfof
    LiHeUinisfwe_fIjEfFfxf_f7gPflcRi_ezgnhmc1pJhlffg7fNf4gRgRfKfmhGg1hBgPfpg3fTfCgbhlg8eYhocheOhNhFfvf
    Sfsfafkf-gFgRfsgGjifSjgd8d8lLf-gAhdfFfbgIgIgDgWeNipejfkgNfLhYdoctfcgAgZf6foe4f1f6ghf8fvg5eHfYfygYg
    HeugEfXf8ffgdgshFfyfvfwf5exeGfAh7d3hma5fyf5f8frgkb0.ABgegAf1f3f_gffCfwfpgWgOggfvgAf9hhdjfmgNf_gSg9
    dyfuhvf-fkgmfXjKgcf-gkgJeYeLgOgAf-gifRg-frgAf9gGgDdld9hKfqhwcEhOezf-f-f8f5eZgofwgOeRhyjihNf1hffTfA
    h0hxf_h2fWekjWdMcSfPi3feeFfzgAgUf-fWhDhEf-hCfXfphdgyf6f3hSeIgtfRfxggiJdJfggjf3ghgKfYgafxf4gaf7frf7
    i3fxgZf8e8kBhfgAftf8gCjbhFfCfrhYflhR.ABduf9f5fZiPfceif5fYgxgvdXhafSiUfsdVg3f0fwfuf0hCexfPgAf8f5gGc
    ZhdgHfvg2eAgRgHf_f9gPf-fjhmgHgoe0hBdhiGgQf-gKf3lSemd1geeJi4eje1fqg_gCfddBfigxfFgGfGdujugJgEe_fgnjg
    of-fpfmhPfWgOgAfxgdgLg9gMfogFf_f2hJg8gAgJf5f9jkgvf4e8f7f9cfggfvfYf5iJgofDgBfsg2facSf9gAgHf7f1eUbsf
    mghfhhtaPgPgEgYeIg9ibgpf9fahjfAfPe-g8eseXjXfJfEf3fchbemfnesgCfueejndfgce4iYf3fCiTdzf0fKdimze-f-gSf
    _hbdrge.ABflfzfygEfNdzg4gzgueBgIoggGf-gDf6f0gJeagAgAf-f-eBfxeMftghhYa8gef8gkfBgzjYhXg1gEe4f9mNfvf-
    gfgqe3ekfsf_f3f1fveVeNgAfwg6fodpeff7fgfNjkd-fkf9f3ghfaeVgXf8gsfnfqgIf6fVf9fIgsfxf5f-fjf-gxeghTf3f4
    iWdohfhrgNgAfPh6f_gWf8e4fHiRj2e8fsgffVhAfKfygAgBf_f7ggh2f-f6gXf7imfsf9hdfbe_nZhpgXf7hsdxjLhCfzeAfo
    i2dbfnf_gUf5frgYfwgAgCf_gFeQd1gtgJesfgjUeXfRfYjtbzfUf7gAf6gCf-fbgKgAhIevf_jsiRjTdIdripjQeqf2f6gcfn
    dCfbfkfgfYjmc9gEgAgRfkgBjTgAf_gAhReAf8gLfugAf-gFiefyfdgEerh1ecgEf2f-gFf-e4heg6gJhAdceqhBgAgMfggygW
    h-f-f_ffgvmGfbgJexhze-bsfogAgCfugMfch3f9hleogTlKfyfuhYeagEiYfzgCfEftg0emlTebiPgLfBj0gdf-hjgHddkgdc
    hWfCe2kQfeglfghMe9hEe3gefhgtfqfdhjcsftf5gDgGZo.ABfzgDfqgEgqgkXXfggZe5ipU0gQgZf5f2flhMgJgBgQhEdshPh
    Ifdf-gad4ghfvgAgEf8f6hsfVf-fpfohvf6csf-fBh7dOeJflfkgVgCfmekflf_fPhifSfP.ABeUf-eRiJexeefJgAfzfug0hZ
    gQgAg0fef4j5fqf8f6gjfJgafPf-gBf2gteMfqgtfCgViJbfiFf6ebealrbsh3fpgqhseCfhgvf1gdf6fsgyg6f_g1fnfIgWfD
    gAgjfmgfeLf1gAhFgKeLiDjDeteYgfhrkBfZfugKeoigcUg_gCf6f3f2hQgFgAgEf_f_hrg3fufafshqhGhzfnhbf2dekQZzfw
    fyhifQbziZgqfkghg8fXfwfdg9gDewf6j8f6gcdijEjGgef2geeVhIjmhJf9fzgnfXiahde_h3e7fWjKhAhVgrcuivdEhSfWhD
    eme1hEfOf_f5fohDgVakgsdugYhzbvgwgLhNf0eSg1elfUgVfzh0hNg3gTgEf5fwjBg3gDd6iqe4kueDf9ehhChFcwiNgQiQhf
    camyexf6gme_htZohigLhIeefbhjiXf_gBgBhIiFhhhQdVh1d2eSgQf_f_grfoe1gOf1gCg1eFj4iSfGeifjg0mIg1f-g2fYfa
    ipcjgDe2fpjObMlEggkfaIgbj_f0gAgCf6gBgffzf7gXgNe6fVfYgAfCgYhtcrjAeMfXkTeKjDfOflfig6flfmhqf0fHjkc6gr
    hagSf0f0gKdsgsf8g3ephOjVfGfbhjc8fzcCfVgYgBfbgvhBe1gHebgxhOdeetf6gjeKiif3d9gAe0fdj1XZeLf6f0gteyZBgX
    fgeWgEhXfVgMf2gvgoeFgidegBffffhbb7gZf9hGe6fjfxgNgAftgcf3hdcbe4ehhUiBdFiGgBfCgbhJcvfjf2f6gPe7iTfcgf
    gTfgfNdJdbf7fOgBhjcVfEfQfqgghTh6gagIfqgDgZe1hngddvf5i7gNgIgAgAgAf_gqimgCg0f2espsfsf2f3g3fdhcfRf-gB
    elg9jXjEgAgFgGfyi8gyevhZejgbgiiegFhRfXeXfhgjf4hzdshEhQfegAfkg5fCeeghf6fpgmfpdxeef4gDgTfYfvd_f7fogd
    hBbbelf0glf7hIg6gZfsgjfFgqeydxfxdNhqhleGhnf9fXgIgxjEesfPgYfbiYcJf6gAf-gHf-fwgRgPgceqfXgYgUfcf_gKfw
    gaf_f_hwesffgkd1gve_f7gyc0fNg1fMfqf2gdgIgAf3f_gag2hjeafrkBawiBgNfufkgnf2fngOf8gIgpead7gGf8frgif8ez
    gVg7fkfLfPhakJf3g-eMhffwgGgBgBf_fzd4ixgPhJf2eIkKc6f3ftdLlAjedoeXgXfyhFd1gAgAf-gXflf7f9gAgAf_gBfkkw
    f_fzemiOgXhzgLgye1gFmkiFfsfQfrhCeBhWfxgbgBeUi5f6f9gAfzgJdTh8hUf0emgLnGeofMgjgIiVcyePf4iCeUe9f6hQfm
    g9fVfDfXhtfRjFdagDivfsfqgHe0fyc_fggAgCfzgLhAgHgLgBf1f9gLivite5d7hZgPjxezgMjkb5nS.ABiLghigfbcloTfjg
    Af6f4gheSf9gAgPf_fugyf2f8f1fihRcpfLeCf5iedVmYh9gThqgVeCkWhDhHf6fggXhhhGgEf9f1fpkxgEf2gGgGgCelfugAf
    6f5gSd4iyfThHddivk4hIgOfNe4hQd_eUgNeeetkgbBdmf1e3hkfXdtefgVd_hJhygkgRfSgCgHf5f6gSgjf2gGfZiugNfffNe
    SkLcHfPf-gAgyfEd9h3f-f_f7gMkggDf_eug9f3dPgHgAf_f-f-gafof6gEfvg0iFhlfrf9f5frgMgjehhLhleTjXfqgFfEgzg
    LgofAfQf2g3hia4e2f-fhhLfMfmfffhgRe2isgZf-gAgCf6gOi2d0f9gEe_hxawg8g1fGgLfPiFfRf4f0gPfmeSgDfrg2fKflg
    0aYfrfdfogsdmfLfyfvhReYgifrf6f9f_f4d7gEgaffevgKcdgaf-gEf7gFg9gSgAf7figXf-dJevfsgIhUawd-gDgEgOf4ZUf
    mgAgKgBf3griCf5ghgSegh2gPgEg5fyfIiIlNgjfXgmeBpRgGgAf-gIfgg7h7gdhUhBbTi3iwf5hDfufvi3iMf7f2gMgCgkhsg
    LgAgKf8gRh7gxiGd6dwnKgKgIe9fsf1bDfGg-fWged4c3f6gAgNf4f7fCf1gAgAgAf5frf2gAgDf_f_fTf0hKe8f5gTgKgSf9f
    1f6gdfsf4frgPflgId3f_f6gCf_f9evdxfdf3gdhVeqguf7ftgQgOhHf3gAf9f-gEfBgWgrfjg5fFi8gAgafwgAf7befxfogBg
    EfugTfyf7f9fngqeieqf6f_f5gUdyg6grfRfXe-eVhRgPgDgwe0gOeof6fkgEhaZPhwfufAf9iAjRgCf_gvfoexgvhPfugdf_f
    MlffifpgvfsfZknfsf_f5gNfsfwfKf1gYgBfYlahSf0fwiLdVhOgJfzfWgGe2fxgKgAg8f_egiOeyf_f-fDhYcYfuf9f6f5gJd
    whLgIf-ghfKeMg6f7fsf0gwiSe8fhfhfjiYcgdtfPgDgBiGcegJgAf_f7f-gMgIgAfygTf7gEfigdf4doiEgKhBgLdig4jrgle
    Ogme_iQeEelm4fekCgPY7mNd8fSg6fievgtghf_fhhRfbd3iMhvfAfnf-hwf2f-gAf4gCgdjFffhQgxb7oGhIf_f5fzhGiugqh
    UfcgOephjijfqg5frfMhkhIgzgUf0ekl3ief2fugUfSg5gLgAgVfygHgXf7gAf8gIf3fpf-gAf_fXhMf1mGhjkJefaApde9f-f
    hgofxd_fHgAgGf9f2duhPgagYfzftgWcFgdgJelhGWnddgAevgvg-dyd5gAf5fPh6eDe0gVftgzfifRhEfefShqe6lvfbgAfxf
    whSdOgDgBgAf9f6fOfkgBggfsgCdLgLgRfZf6fJgudhfofrd6i3gAeHf3fjgOh-bFfygrd-gUgydTfygre3gWf0f8f1gAfyfyf
    8eKexgAhbfDfSfujqgphVeYf6nYdJgCgqdrhtb5gSgBf_gCf8hMfMflgcf3fUdtf5glfhgefAfwgCgAgAgIf3f6lNf4hCe4grp
    Pebf_gDf4hSgjfUgPfzflgfg2h5f_hFf6fckLb5fEgKeqkGXUhRgAf-hFdwirfvgAgjiNdKYmfvf5hqe3gQhRgjgKhHgQcjmSf
    Sf1gEgZfjd7gJfnfSgKhNcCfLgIf-f6f-gPgJgAgDf6gAfKf5gPgIf7fwg2oJfQilhnYrlofUf_hKdeiChRgYfcgPk9bTdPigg
    Ci1eTeuokiIf9hHfxelkZeigAf_f8gFhcc4fedNijgPecijffhTg0csl2cXfVdbhugGhdgDf6f_gBgJeadXf7fjgXgMdJgLf2g
    PgaeCgW.ABgrf9gfgJeqkLfmfMfZhNe6ewkdf3g_d6h4m9dIfBf3gSicaWgTgJeeiBeqeJgWfwf2hAexfGf6fogqfIfqeZhZfr
    hOfbe_jafVf7fxgUgCfefYgAf_h8dNfTeEe4fIgjhlgDgWeff3goh2e-ghgAgfgueVhyfkg6f7d_hjhdcueZiidsdwaog3gAgt
    fvfIhsehfxeRgQiWcHe8gygHfQfzeukIgYgFdPfMiVgxgsfMfefDfme-gPf2fDgWg7exf9flgsfbgUeCf-f_exiZehfUf8hLfp
    e-e6frfqfShkeyhlf9gAf_f8gDh6gdfhgefufkhAf5f9gNfMhEcDgJfnhGe1fXfjckfRe8dzmBfBejgAfigwgQfgh7gZhPgfcO
    h9fdgAf-gNfxgCftgEf8ezh3hAfYgAf7fOhmesg5gqgigEeafAfVfZfJffjhf6iKgUgNeWgTj3f0f8hxf9dpd2dhfSeOhFizYz
    fOgAf4fThfeXgJgJhQedfDhSkxf8h9gBeAowf7gAgBf7f_gAgHf4eOf7i3nfgMgAgOfyfyiZgIf0gZfafRftgWf_glgUewhOep
    f-gVeyhxdygwf_emiAfPgUiGgjfZgRgPgFfogAf7hCe6dTfsgef9f3gBdlfqgYe_gWfudcesfxgAgSe-eCf7gKgAewhwe0g7gB
    gYgBfLgtgQgBf3f7f2gyf9gAgAgAgAfPfdgYgKe_hOeq.ABhVf_gme_g6h8edgAfsfwhNd0dtfdfpfOiPdMeneNgvd2jVa6fYf
    dgDfahWdHeDfQexjMeFgTfxf0gofAhCjygsgyf1eXhViohXf-gEfbgcjogFgAegh1f0eSfOf9dkgPi2cEgYfjf4gffUhCgLf-g
    KfzgEjYeZf4fHfjh3dBf0gAf4gafShEg5gAf9gZfmg0hif_f0gpfmiif9gNfcgmgPhzf0f6gmgDfkdYgSfzfgflgIh0gif_f3g
    tfahThHf3g1fqfgfbihgMg1gUeWhtfugAf5e3h4fscjgBfJfghJcLjLf3fhf6hkn2jOg9hqedgAmigLf3fFf-iKetg_f-hyhGc
    OjAf7fvf9f6gTeGgwfrfxfhhWfbfpgRgJf_f9g4f-f9gVhEdjfkflf5gAfzgSb9fngrf-fHh7ctiigAgLf0f9k0inibgeeKe6n
    Ceqgwf6g-eRcwjYgtfDcehAekglf4dohahWiRgCgAgIfsgkfMgcgFfWgveze1gTgLg1fQfxgBeWf2fahydyeHf6gAgAf9f4hwf
    rgAgAgAf5cigRg3gdfwePkodnf_fneyjTdhf0f-gFf6gEe7gFfhf_gHf9dLfqfdgwfCgsfGfzfof8gWfrfvhlgMh3eDgbiyjXf
    lfxhTdciNgEgAgAf-f-gBhsfOhedpfup3dTeFhRgWgleSgEf3fxfqglliiJgteyhMc7jLfjgAgFftfxaig_hhf0fqfuizZ8fac
    nlHedcrgkfyfthhfSi2eSdLjJg0cmhnfpgAf8gUfaiBdMfcgLgEfeiGglhQf7fUfoiYmLfkiXdKiRrGf2gAgghPdOgvfof_idd
    vfZe8fuf-f_hLeWlFgGgAgFf5f_hEgOfif_hTeFePdqg9dGhPfDeNfXf_f5gLf9fNfHeugRgigTacgTf9gIgtevgTfdgKf_gFf
    GbAiSfegdgKfSiMiUgAf5hwdoe6gbfzfnigeJiPcqfpfaeujjgoejf5flfJincFf_gAgJfvf1gRf1gAfvfuhjgff5fxf9gHgDd
    ygJgAgCgGgCgSfgf9gKf8giebgafYfjhWeofSd3g7cagej1dsfygXgSfef2iRkffjgNiMdMj4g4gCfafMf3fyhQgBgqfgf5iI.
    ABedfwfngsfheffogFgMf9fRh5eLgZenfSgvjGg1gYf1gQfbgugIgAgKf_frfiguf_gigGfOmEfugAf6gRfwf-gIf8f6f2gihS
    gkgLflfNh5gqepfQfRgFf7dAfBf_f-fogze1eEfOfegVhBZNhAf_fZhNftepfQf7f_g4e4gygBf8fOg2gag5iLf-g1gJe-jdfw
    gCgBgzeUdOgCfAhEfJfxg6f3gAgFgAf8hAhxflgyerghjBfegWgQf9fsgphFgEgZhPeflLgFf_f8gVf2gjgYgTf8gMf8fJf0gA
    gMf5f5g4m4fIfdhldemlfSf_gHfzgRdif2gAf4f8gdf7gUgGf_f7ftfPdNgig8gKd0fwgGgPgIgJezebiQf_f3hdefiJdQfued
    hHhCbcgOfdf1gJfhhFewf2f6fQhmaPfqfdfMe_ijfzhRgJfdfMiGiLiVgghtiGZNgcfkfbf9f0gJdlhwhFgggwc-jcfzgAgOf8
    fxf2gjgLgUfzfpitiNf6f8f8f8hlfAgUfzgdfvfOgjghelgWedcnf6f1f-gHfye5f3f9f6gLfpfFf0gShIh1dGhLiNgAf1f6gD
    hwgRgAf2fygofmgtf7f5gpeygIhzgAgafDhJfygCgNigdkernKfefwf-gzflcVgIgAgIfIhLfbdbhjgGdqfNcQg8gAh9eRf0jN
    f5f9fxgdf7fTkEf_fBfOgFfUgIgLfUdSk8iDfsf-f7gmfJduiJfxgQgkfDkGf7fKf6hNghhDf8f-gUfof1gthuf9f_f-f7h2hc
    f_gdfqfQhtgtfdfrgjfzgfhyf_g2fMf0gne9ftfqgzf3b-hgf_ftgCgYjufif-gDgRfweqhof8f9f0gbi8c8fZfZgEhIcfgTfD
    fOfrhyiTfygNgse3f0gKfjf5gBgqe3fDgChWfkerf5eBhwgMfihKexiogDfygefyfxhwhGf4gnfRgziGfDgBfxgrfifnc2gBfj
    hEfkYSd_gSfLhRfAcWgJgFf6f2f4hPfagFgAfugIc9gCfudameaIcsjgf0gJgmd8lUhcf8hTfPfDl1f8f7e-f9h8Xoa7gRfReU
    jRY8gQf7g7fCf7gkfQdqiQgsc9ftiRd7hXfSfghafMf6eyhMgae5gEgAgLfxf_ftdQfjd2i2ePglengAfygGgZc4fTfif6fLhV
    hmfngAfwgEgOf5gFgAfegof8f3eGf2f7eyiPblfwf_gxgAe6c1fOf8f_cllwfTdafxeYfBitfBhYgDf7fzf1izgwf8fYgXhKjU
    gIgFf5f9f5gbgZg1f9fhfxhXgRfzfsgRf7h0h8f_gpe8gPhyfogEfBf4hlbeiVf3g9edhHkgemgKfugufOcChSgqfOfVfFe0iW
    f7gJewiFf9gLf-flg2f6gDfZfSh0fagufQgugAhAfyfmkQfxf-fQg1f9f9gAf2gNgafEhUc5fKgHgWhNcfgYgAf1gSf8ephDf5
    hVfEgyfWjQgmgYdHhLhehPfBiGgNdsk8d-fCgVf-iGbhjSgshxeVeklHgGf6fCf-hLgNf-gDf6f8gRfhgzf_gofzd4iwigf0gB
    gPfqmAd0fzhKf3eBbdfWf-f8gUfze0hsgFf4gNfRjCdgerd0jVfNiYeDf4gzftgLeqgIfxgYgCfzgOeQfvgkgtetdZeAfufLfl
    iWcgfegnfBiNeBfmf-gBgNfwf4gtfViBe_f4g-euf7f7gCf2gwfhhRgAg2fAfhh3f0fyhDgKe5bheSf0hGfeefcAhVfxg7eYg6
    lrg7f0hJf8d1hhmzg_gSgueOo6ebgAfhfkiKbrfxgAfqgJf2f1fLf8f1gBgmhgfAgCf5fthMiDg7gtePhCfnkyeFfRf8fohxY5
    eufifrgNfYhJelgAfvgVf6a_ifgygjgrdgkQhKf2f7gDf9hUhygAhcfPfFkffzgAfygcfbeTi2gCf3fsgLgTgJfufugqfNaFgB
    gAgBf-f9gkghfpfEiJeMgYgdf8fpgzglgDiSf_hhgDddqGgPgAf_f9gJhnXyd5gcbsoKTNf1gAgsfxfHjQfEgAgVe0hrcPfifn
    g_eZgVinfwglfghNeXh2gLf-f2gFf1cmgzhXftfJgYg8gKgPf0gSfUjUfCfufgh3edc_b0fffrhIgDaChGf_f_gSfnhmiggMgP
    f6f6mXf9gAf_f_gCdcfZgyf4gPeEgqclfegDgBfyZheafchYewh-aHf-gAf_f9gFgEdQgPfUgqhXfGfwgAgHf5f0fXgDgAf8f_
    grfEitdOhThTfIendhf9fEhZdogPeZfwe9iQeTeofbgAh1eUf0bSf7gAf1fmhQfAgKgAf4f2g8gFhNf-gWfofwhOfnf-f1flhc
    ddf2fvezg_gmaSgQf_g2gJepeDguf-giftgNf_glfohAf9fNgDexfXf1f5iAbXg5f0gFgSffhgfLitfnd-dGh4gCf_gvgadhfv
    fVf7f4gtfre-fpf6fofrhmafgmf_g8fafKfVg8f-g0fze9j7gXgIgge2gYbifyf1fufYgckih5gAf_euh6jLfngJf5f9gFcwfS
    fxh4edg6g8gUfyf9gPf4hVjdflgAiPchjygggEf2gRfbf_h9f8fihpeYmzfrf5hmeofThMfXf_f-gHf-eCgEf7f_gKf5f5gLfv
    fvfgg-htgMgAfzftf7g8hVf-fxg5eghHcvfcduijdWdhemgIe0f7e8hAhYfRhnfEgphic8f4e8erksVsaGeUd6gUkwXlgdf4h8
    eefwlwfLgEfXfnhPdUgDgAf_gAgDfIfrgAf3flg3cIgUgIgfgkeTgJfte5iteQgNkDkJgBgVe7fbnvf8gAf9gXfmfofkgAf-gT
    ffgMg7gAgBf8gMfsiifthEf5d0l5e3gCf4ebhGj1e_gAf-f3gLcAf6f8fsf8f-grfzgAgGgMfbenbzfueIgvh3b0.ABh1f_hSf
    8ehm5hugqgWf8dbjeehfyggfGhjdfgKgAf2gsfbfif9fygHf_gZblfLgAf7f6gAeyhqgBf0gGgHf2hXgYfkfXhciufvgIfwf2h
    CfwhIfvgRf_eZmXdSfdgRfcgndH.ABfge9gUgbhfcDgSgdfxgEfzjqgtg0fZfQfch_gWgRfOdEjdg2gGf7fvghfnf7bTfwdfh5
    g3dRgLf-gTfdgdifgGgIf-gBfohVhUf_f5ghfliJgAgAgAgAgAfvhigAg0fmfci0gBgAf_f-gJfIgRgHgqepgJfuflgAf5g2fD
    gFelhOf5fBfhgHh3gAgKgme_h_fxf_g3e8gEfChUftiCiZbcgPhnglfCgse7kLf1f-f8fmhJfWgCgHgAgAgAgjgEgAgAf-f_hE
    gAgBgAgAgAfcgMfBg-e-f0hX.ABf-gAf_gAgAf3gXesgifhf7j3gwgFezjPcWirf0gdfWfGhUfRjCgAgDhoeGl0gAhJfKgleri
    xgUgBgCf5ftgzhxf_g4fJfvkffihKgDhYckePlFgqh7fZbxtnfYfJgwdWiYi6gpf4gihNdIeOctfsf_grgOb4h2f4hGfWe9e0f
    -f_f9fggshne0f-f6gWfig1hRgTf6f2gGhqe7fSgNf_h1c2gdgAfkgQf9fefzf-gJfogFergHf6fAfliqcof3gAf4fpgbeuiag
    AfxgIf4liZegAgcYdnba5hihSfLgcfShkffete3hNftew.ABjggNfggYfmgTfxgCfsgCfMiChXe5gae8hKg1f6gAf-ftgegvfP
    gKgpe7gdaKcgfQgGhMgsfve0fXgCf1h7e-f-gAf9f6gUgEjngMhfdwiQe5g4gHgufjfWiqhHgRfXg6fah3fFgIf3gYf0fAgDgA
    f-gAgAfrd9gpgYeLh7b5hTf_fLg0fVjOh2gAglfufwdogOgQf1gUf3fOfXgFgHewhTiYf9f_f9f4gVdxhtf8gJfngtkFgSf-gD
    f-gAgukVhMhmfIdDnDdJf2eeh2gqcgkkf8gxgtdrosgygCiNfXdolIiYgBhxcdhWkvgbgafnehf6hve6f0f1gtfBgueNesimdA
    jfbkf3f-gDf5gKdihSf9gIgherjPgDgAgDf_f9dncFgReahjf7Z3iHhEhlgTbGljgygBfHivdXhUdofffSh-eZZLdcfwfKf6fv
    cLe7gAfxgWgBdUgvgJghewgif9grf-f8gkfdgJhEgPeriLfIhae1gvfZeUgBgeibffkYc9d_uTfxf5g0e-gAg6f-gBf_gDfejX
    hjf8gvg1eKlRidfoicfDcwjVdze-gKcnlpbveDfEgqgKhmc6fqgAgaf0fnfOgyg6gAfngJfng5f7gYf8f6hvgsgigYepfYfggN
    ezgdf-g-a8hTf3f9gBf5itf7gAfhc3mAfAh_frgef5e2irfVf3fyfpg4gQjefshNfkdwjtfbf_ghfrfofUiRhjf-hEcSnMe4fl
    gAe0iZcBgDfzhbfSe1nvf8f1fxgJgFhAgCg9gMeIiHkgfrf-f7gdfhdcgBf4f6gIf8hAfBf2f4ggfnfzcHiYeKcJgdchgngCgL
    f2fUgZeofsgBgBgrfZeHgWfxgYgHgUd7gBgAfbhdZzeXf0gHgufOhoeufAg8fFjIY_fdf_fdg3frd2gcf4fxgyfdfVfugOgOf7
    fbevlGfrfFkHa4jVfZf4fufXh7aahKf6fog4fcgzfifxgCgOguc-gcgAggesiXglf7gAf9gEf6fchYgwf-gCegj-hqf8eXh5f3
    kFf0gAgHfugMfre-f7flhYenfpfYgBgKfJhGfwd1gAgAgJfwaghpgBgGf_fjfBfKflgSfkg2dCeVfygDfue7hlaghVgsfkdPdg
    gAgAgAf-gAgVgsgBfugPfbhajMgthXeWfvl3gyfihRemgUgjdBgEepi3djg7f9fzf9gAgFfMfcgPf0f3ffg_e8gAf3gZf4dGgb
    ftjKfDcBlGdYf0gBi7cDgYhJf-gogOfMjDh-g2gWhSaMh_eUfPffhziue9dQfgfCh0fkcDd9gPffh1eZe8cYe9dwe0lhd5hNf9
    fzefjZjI.ABfEgFgEf5fldafMf8f2gkfse5etftfWhGgocqgbf0hafsecjMfpfpfvg3fXfDkbgqgfdjfKnlfUgAgQf8fkcliMf
    4gcf7gCghgtfbf5gZgZgHeReghVgBi3egftgAf3f2f-fXgGfgiwd7fJfOhagCf-gAftgBfmf3gAffgGfwg5f-g6gBfVglfXf0f
    ggUhFfFfvg1fzeihcc9dogsfai2btf4gze_h3gLfnj5fbf-f8f4gFbmf9gXgCfkgLe-eOfOe4iEeLcHgNgSgBejh-iPhjf6gBg
    BgRhDfSfmf3fQhNeYfVgAfje8izeRgIe9ffgAhThjgnf_gKf-fwfkhvfdfggseffw.ABiQf1hsdShseff9f-gJf-f1f3hfgEhV
    fge8ijbpgFfahDfkdmizgogqhHcTn-g-f5hCdZi6gggDgWf-f3f_f0f_gAgCgAf6c9gWf8f0gCgKdsgmgFgQfcgohDgPeggYgB
    fFhujdf1ffiicVhjgCgAf9f_gAgFfve9deell7f0eif-gcgUeudDhjf9g4fcfwegfmgAgLf5gChpgCf-gDf-gAf1bTe8ftfUib
    aShqgEfZgxfXhRgIe3itgCcsksg2gLhCfne5ehfngAf4f2gaeVg_ekiFhjc0kCgIgAf2gAf0fvgBgAf_gSfiffgffsgFiXeLi1
    hdf0gGeFjCffflg8gBf_f0dFfUf8gFf4gCeMiQgLgcfifxjxh6eih1gJZ1iugGf8dokwZ7grfrhoe_engkjSfHf0fufohXeTey
    f5fwgPfiemfpgHfneyh2frgQgAgDf4gBghe2gCfafph0dfghflfLhSe7e3f9f-f-f_gFgOkOf1h_dogXkGgmgYgKf4f3gxiadu
    nkX9hlcghXgJfueUidfEf-gMg_eChBhjewf9gMgweSfoiLgrgafhfiogg3gAffhIe5fkgaf8gncHhYhthPf7fsgIgJewgBf-gD
    f3gAevh1hSgFfYfIiogJgKf7gBfff6iofse9g8g8fvlte7jub-fElWj5hNhmfBdBrZfZf5gMfGgQiUiDg7fXgCebjrgkf_gwfc
    fojafKfUgqf9gpc_eJf0fqfyfRhsgvgCgnfnfMgNhMfuh5eog2bpgxf6f5hDeZiwflfBf8fsgsgIhHhUf8fLf1hzhcgffXhLfP
    ilfmgAf_fMhqegdwfffffIkOaef9gAgGgMfbgVf5e8f7gSgIfygRf_f3gNfzhQdvgphzc4hRgXflgAf8gMfxd0hwgAgBe5h0gt
    ewf-gBa1ogZse4fsfvdtibeNfefThAf4fZfJfvf3f5g1e2gGjpgXhDfCfOkedZf3fyggfhfvfLgVf6gDf7eWgQhefCeqfGg5fh
    gWgIf8f3f1ZIfpghkbYyeceRgVfcgXgYgEfkgAf_f-f0fMjEgFgbh4c9j3fYe6fzg-f4edfkgAf-fvgLcbf7gAf4gcfXfGd2gO
    fRhJeffYhPftfmg3fshrgAgFf7f7f8f1hLfugbfBhwldhkgAf_gCf4hHhUfmhte5fIirgHgBf2f8f2gVg_f-f3gJfdh9fEgAfi
    gXgAd-gGgAf9ffglkdfzfweUgriVf0fufrftgegBePhVgCf_g8ezgcfvfqfQhEe_gjeefYf8gChngUlsf_gSf0edoVfCf_gBfF
    hYabeKgAf2ggfWZ4eogagKgDeHedf8gAf8gIf9hffqgAfzgJfmc6f6f3fReCjkY_ejfsfOhxeXd1hAf8gtf1fPgmf0gAf8gAgJ
    esg_gFgIf-g9lZgIe_fgfyhzh0eBf3e1hreAdehmgJc1g4d4cSd2f_eie8i-ejiWf_hEfXe8lyfsf_gHflgedpgsgZgRf3fegz
    hHg_fweQfIg7gWgQgFeSh0hbfRgAf1gVfaegftf2f9fxgtfUgRf_fgfygJfjgAgAfZg-fwhNhufzgJgMe1hkhUgDfXhnfqgdhu
    gBfKhmgAgJfOf3gTgRe1i9hRgAf-gafZh8fEfOhqgjeXjIi-f4fahpejkyhufpgJhlb6dMg1f0fvhdfihXgjfuhGe3fkg7erf0
    eyhjgsfWjegWebeJj0f3fmf3ftgDgfdxdmfGf6fUj6ZKhcgAfpgafqilf-frgPf6f3feeTf8f_e8iQaPfbf6fyfJhojojefwhT
    dQhXlRetfWfzhHgCekf2fzgef7fdgofegGgQeSjLgXfcgAgHf7fydogBgAgBf8gGgOgEf4f2gifygnhsfSkddlc4mdgXf-gBgU
    f1hRe_fifvgUf6bqi8hzfHd7hfh-fjfxf-gEf6eRgfgAgffxfNi8hJgKgefUgIkff2f_gBf5gDgQgFfogGf6fudQgahTiofCcO
    gng1fjfMhEgejfdpfUfcfZjOYmfvgAf_fxgKegbOf5f-hReze7eefyerfji5bJfjgQfXhPfAhwhCf6f8gHfnjJgMg6eig7fwew
    gPgKgQfOh3cRgcf8gRgwdtgXeIiFcPireeZsg6gJgTfrgCjPfwfggcfkfpf7gJgBf6hLd_fqhoh6gugCdSebhpf1hHfTevk5gM
    hAfwgZfLidfnf6gTf1fwemb9fWe3gnhZbvgOgLgCf4f9f8gDf1hSgHeIgbgQgIfAg_f6f-eTf-gmdMkXZEeyf6fpfghPfzhUgA
    gAgAf9hlgBezgFgOfugyfJgAf7f-gGdHfhfzgRf0fsfUfWf2fAhLfSgUeKf7fifPglbPg0gufofBf_hGizf6hCf_eKiJf_gAfy
    gEgAgDjCfdfigmeWozgrf3hQd-hIdod4f3f_g7ecbDgBgAf4gdfjiKfCgAfyfsgdbYdUfihtaRitYwf_gAf_f-gEhlgMgqf7f2
    gueHfzgAgAgFf8e4fnf6gCf7gEdxhjg1gOeqgTmLf8gAgIgAf1gbeFf7fdflgtc8fqgAf5gXfreGfvf6gYgAfoiSgagZgGeghc
    f2f_f7gef5fyfHf2gAfagXf0fCg5gAfmgffthrgkgjfpfTfgi4ftf_f7gJfwgtftf5f7gcfud6f-f_fvf9f-frgfgOgcfZf1eo
    f9fxexh6gDh6gjfwfxgFgOgbjdf8ehglhIkqgjf-f8ghffgceRgbfQfnfbcHikhzgpdjgperhqf4g-f6ehmofCgAf3ghfKgciU
    gteogLfzkUf7gAgHf8f-f7gQgAgRgLfUgze2f7e7f2h3dekIfyhaefgZsfcKe1fZichRcdfugAf6f7gFd0kbgrgDgjc3qlgAgA
    gAgAf_fme1fzfrgjf4iAbHeke-hhemZEgDf4gAgIflg4g4gAf7f_gKhvhCf6f5grfRiehEiPh4d_aBfqiVf_gAgKfgi1hffJg3
    hkbWbAfggAf4gMfzfBeNeUi4b7kzg4fif1hFgycti2e6g7grffdQfwgVgAf0f_f3iJhUfvgjfafrjff8f7gtgXfUkJkigAgsfp
    fGn5f6gAfyfvgihBgGgDf-f8f-h2iEf3hFfGfjj9cffwfdezkWdAgHgIf_f_f2iIflgAgyf8fAf7f2gNgYiqc4lzfNfahJfBfp
    e_f0fifygqgReyfofseKfEj2dKesfle8fUiwZAfRgAf_f9gJdohfhDfygXeDhFjofuf3hteomCitgqfmehgekMf9gAf2gXfze8
    gef8fhgVfSgsgygGgXfofvgkgFgAf9gHf_fYf-f9gBgTfsfdeofwfJhwfshQfXgBgJf-fwjZeHgEe3fGfncqgEgAgJf6fudpf3
    gAf7f7gIfLfwgBgGgKf0hpgxgMhDf0e_ifgXfof8hYgpcPjMjYfkfKeHj2gVfXfHicdDiAfff9fvgzfieJdegAf-fXgrdieSew
    hWfMhxgDgEf-f9gHf3eyjwgDfvhfeGmegKf6gvf9esg4fTfxgOfjgNfIe4fyfPhof4gSfgf5gxexhQgzebgIfcfjiDcKgof9hg
    ewftfuf_gAf9gXfmgohpfPhTfYe1j5gLgAgkfif4figNf9hkfsezeef7gAgBgFf4hHhZgWfZgZfTjLgFgAgEf6f5eXkKergqhv
    c7jLhSf_hveLgdeveZgSfnfShUd1eEgnivdveFdpe1fDeygghmZfd6gpfHg6f3dPd2epfGcznIYddkgCe3eoj4dJfOgfgEgJfW
    ctfhgifUfygDg3gUfogggHe9fdc7fkfIe4hzaog6gCgPhDdOiDfHgAfyfygngXg6f4iDfTd9kYfxf8fcgcgRc8f1gAfAhAf6Z9
    fzf9f7fig0eifpgUfGgng2f1iDgzfbf7fpkGfTf3e6gFixbZcMfpgCgCgWXnhugAf5gCfAhvgKfxgCf6f-gDfnf_fvf6goeUgu
    fieve1h-fSfff-gaf1fnechBgAfuf9g2kGf9f8f8gKfVgOfaf1f-iEdncTdzf_gMe5i7dDfTgAf3gOf9eRhMgAhLf0fLhze6f-
    fmgcf6cGhHgAf5gMfifPhOgBf9evhwihfufQf7h5cxi4hNgSf6gGfHkdfYgAgHf_f0effif4ghgAfCfUg8f_hoe4flkIh2hUgB
    e3gyiKgMftfRfwhNgAfGgBf7gAf9gIhaf-g5fSftg6ifgZgufreilAgBgAf_f_gFfFgCf2gIgCfhgfgcf5gQejhvik.ABf5f-f
    wgJg3f8gBgAf_gRfwermYdwh8fMb6mVgUf9hcfXd6h6jtfpgohycKnZfkgAgKf2f4dge8frf7fBiMe0emf-f8fehJfXgHfyhhe
    Egxgaepf6fWgcgdaNfqfvgVfKgzgceygVg2e9fnfPiygAhZgvb_negCf-gofbgee5fIf6f9fwgMeJfof0gGhTeFeBeXgigPgOe
    OgjiRf9geefg6gofFgGgCd9jRbXhCf9f9gcfmhpgwgze-gQfeinfugcgWh1bekzfngAfjeqiegvaAeydmh7hBX7fdgagWgRfee
    7gKf_fEhqfcgog8hpexgTetkCYle3c0lFeUbsiOgTewe_icbtfrgAf7f8gCeRhQgTfOewhUhuiJf-fahHfGixfffdfqgLf_fgg
    ff-gUgEfth6gAf-f5gwfbftg0fyejikfpccf_gCf4f5f8epfff7ftgYgOb3fgfbeSfqjvahfdf-f1ehhVfdhNgIgnfYfzh5f4c
    ve8iFgEdvh4f8hNgieKl7gBgAfcgtf_epgFgAfrgIf7gQgWgYeQeYh9fBfThSfUf2f2gvgqgAfmg7fhh6gCgAgPf8f5fsfOfzg
    CgIfphMgKgCgCgCf0hGf9f8f0gKgPeSfBfygCgLfNg6.ABfpgAf0gIftfWbwfwgnefe4aWiigAgvfRfflAhsf7fNhzgMlug-fK
    f8hff-gmhdgifNfQfSkkf9gAf9f9gNfaf8f4gCgQfsfTdYgDgNfLgmbIf1f-f9gDf7lQeSf5hJefhJdKhjfxgAf0gRgIkKfFhY
    gbfTmRfrfufNgxf3bY.ABhmgCf_gCfwiXfAfmgvgVfBeOdme9gHeFl5U3g9fpgofUecigfuf-f6gMfsfFfsgAerf7icfOf1gTf
    0frhBe4f7gPfpf-fzhIgTgAfwf9f6hFe8fdh-f2cVf2gIgEfig2fYg4f6gAf_gAf_gXeSfwg4fufyiJgAfzf8fzgxeYfcf1fee
    zjJhsgmfZi7dJfJixf5gAf9gEf_efgBf-f_fsghe5jEgafjg4eGmvfwgAf_f3gKfRgDf1gdfDhJhBf4g4jAd-c3kUiIf8ije6d
    NiqgEf8gJfKh4ehd7f7fbfbh2ZvgKfggMg1e7jRjGfLhUgKdTi5iBf-g5hIdGnlbmctgnf0iCb2gUgFfZgtfdeed8f_eYfRj9e
    ifnf5gPgGe-f1dlffezgehAcrgXhufqebhyhMfNgCf6f9gWcahPg0f8fhfQg1g8gkf1dXhOkFf-gAf_f_f2h6dyf6gPeJi4jwg
    FgAf8gHf-e6fPfrh9fnf2iOhAerisckeegshWfvfDiwdSfSdPgZgDlGXzkFf4f-gHfrgEk1e9f_fRhMffdzflgCfhghfndsfHf
    yhXf6eneWeie7h7fUgdcvhnhSgleDecfIgIfggHfzgYdofIgxeYgcgZgLfdfvf5e-hpYCf4fufthcdniVf_f_gKf5fdhzhAfrf
    jiPdajRdwf3d2hthdaIgEf3e9gTg5mzhxgAf_f-gIiKeVfrgUe-iBbYgkf5fpiCdwkmhBf-fkg2fOjOaee0f_e1hncMgGgAgDf
    -gCgDhAf_g6fwd6hpdzgZfveeinfwccd8fXiqkCazgWgAf-glfxf_f7f_g3fEf1hbcZf_e0hifuaVh4f5gqechChZgIgAgFf5g
    AfWhLgBflhKe-fkfRgLfjfvhXgagFfyf8fzf9h9hDgKf-gBgdhpg9f4dXh4f6h0f0f3gQfrhMd1fWgYfLhDf6d-f2gAf-gDfsd
    xhkf6hDfge6lvgBgAgCf9f4f5gOfngPfvfdd4gXgBgJf3fvhke9fjgbgAgVadhkfdf3e5hlhhhugCfvf2gGevjegPf8hDeBj4f
    3f1gCgLfvglglgAgbf8foguexgAf8glfybyeOf_gHa1ose1dpfzd_i3eyf-fTf-exhxf0dCgtg6evgBf9dwgPf4gDgIfxfygOg
    AflgdfoeYiTgBfsf4gIkEf-gAf9gDf8fNdad4hVgbhga1haf6gmgMexgIgBfdgBf_f-fSerf4fbfWiIf3hHf_hNfxfZoVjqgsh
    NgYUunhhsftfjg1fuiqfpgAfwgDgOgbfif7gzfkfPdzf-fxfzgtfrgQe_gpeWgkh_Xzg8fahDhRfGjZf6gAfrgUf3gmfOf2g6e
    khVejgZf9f1gEgMepi2f8eDeIiOiWf4gAf-gJf7fUgKf_gmf6fXgmdKfHfDiMd3cQgTfMgYdOj6iCghgAhWeff5gZdggFf0gsf
    Qacdee6fMibdYaBjafjgdfdgOiafPf3gefyfZaigoerg9hddXlsgggCf3gEgAh-iqgAgPfof9kQhMf4f0gWfUiKhjfJiBfSdzk
    chtf_g4fGfyjyfrgAf8eoiHddgrf8ghgbe4jcfof-fdeIjVf7h0f9f9fBhXjIfSgAf1gWf0evfxf9f9gGfzf-gMfegpfjgHdhi
    yfjhFfQgPkSiCgAgJgrenitgGf-f-f9fygVfaf-f9gDgsjreZhDgEfLgzgYelfXf_f_iCbsfDgaf3hLegddeiguflgjegf8.AB
    gTgAf8gEf2eAhHfWgWgueShne9f5f4fphYeffJhAgIfQfsiAgvf9gge5gYeCfzgAf9f_gEgWfCfTgFfZi2bzgIgAf8f-f_gYg4
    f_hveffZd7hegNf3gufjjvgRf_f7f5f6fefseuf8hCfRerglf_hHhXdEjHgBgAf7f_gHfObvgldNe2lVXngugAgvflfJjBg_fu
    gZfMh8dmfkfqfrffgkfugngpfYfCgGlMf6f9gBf8f2iqeaf5flf5gMbJewgBffhFezeeeqfxfCftiLewfHfuhQewgaczhsf_gL
    fiiEhYf9g6f9fofAgJdXfcfOgyhkaAjof4hafBfSjJhLf9fve7iZgBfRfKfjgLhqdkfvf0fihNe9i0gagFf0geflhlfvf_f9gD
    f_gHeVfidGlOc5fJfXf_gWgAf5iAg-f_fghuehhjf7gAf1flhOgthMf_g6fpfcj7jjgmiDercas2gGf_gxeYhTfkejhac4hXiR
    Xqfte5h1gCfke7hChUfagMfHjIfNewjegmdxa1e_fxehehlNZPf_f1g1fKfVf-fAf5f7fdgpexekf2fJe2j8dXjRfajXd5dciO
    gvgAfkfegzdIergBgxgEfzdci_gHflfbhDd6fbgAfshPeYfWftgAgCfjgndpg1gFfzghfLd3gCf5gsf1fJg8gxghezfxgXiwhZ
    fxg5fBgGjLesfxfcfninb9lChdgUc4hanAhOf_g2f3fcm9fof8f6f-gPgEfNffgAgTfkcKhHfLhNf0gdkfg1f3iXd4fhjjgFf_
    fygYfwg1grgugFgPeOfYgcgef7fjf2iefxgAf3gHgCgKeHf7f0gSf5aPeLf7f7gofedxgfgTfxfjfxe4kahmdWhFfifogEgHfu
    gPfXfIkFkqaCYZcPqJiOlBcUbvdfnWfygBfqfefbeqgUgMgAf5f6kyb_ixe_eLdOfCg3gPdbdehSg1c3gkdnepi9Zeg7f-ebh0
    dThShKgBfuh8fSlDgugdfifrf9i2g_hShcebfUhRhIfggXg-elgIimfkfqhefDfidJfZhjfCdifknkckslYZUxnIgzb1lTc5g8
    mCedf8fogjfid8iQdpfojKbtgHgvf6fOg5f2fFkQfLe1mMVwbyati_gPeodHgLhTfKg3fegjkgdjf5gTfbhVeCoVgZe8f-hovS
    kqfthfhYfUl4hgf2fgePlDh7gsgAfjfsiAiOgYf5hEdzhsjcgVf6fuf6hFj_Z-eoeIczowTwXhfndYewikW8bgeve0ctozg0fV
    fvhcdCj3gRflfKeFfEk2fUU0g7aBXvucXzgtdYfXenqWb0dbfpfWhCfsgIebf1hCfqemesafgPeuj_VQfUiPd3haiMVDgcbNf-
    eQiwfIgmiSg5h2esepl6gLf2hCfpfJfuZffMcFh-kLg3gxf6fghMfcdwqKe8glgbjYmvgEfUgMf6fyf7kDfbiudwesoif4fufI
    i2c0p1mab9s7Y8Z00NlcdunMa6bZmLe5fPgIgQfngFdEfChng6fXg2hLeuildufTczh_gAgPfxf_mEeqfciSfGiTchhUfIddjS
    f8eMh7flf4hWejjlivfafxhKfYe0gMf1eGilfme1jQgBjheGcHqmgZjYakphUyljfAfdgPjXdIfQeQeMjLelieXpeoe3fod0in
    d2gSgAgnfxfvicgthKhtf3dzfYjKf4jSc_ennLhugAf1hOePlafZfOelb2pxX_d4a7klnQXAehh0XlnygQeFk8oKpyX1XGVesE
    jojwd2dqe0nkfGf6fvglfYfmZYcwY0janiOthTf6f5efi1fteIftfTfVhnbYbHfZhBdcmTd5cGfqflgwfnaymYf-golEYvs2gW
    fzgaf0fpjlf2gAf9f6gOfLfCf9fZf9g0c2.ABYdb7dudclYUDecevf8iUcwlrk0aAmlgHZ6jEj_gfgpg3fkk7bCfhfPhwjtZyh
    VcLf2jNcOcigMfyhBfTfhgfj-mVXbYHbLjBc_h7fLemdlftkde3gYfwnsq6gviCeFfnhWYdeshxerdmeKebgFgAgAgAf4hl.AB
    hIgAgAgAfxkkgrgYe6ftfhg9hFgKgKeZiukYgCgDgAgAf9gpgKfHf_iWf8e_gSgDgCf-fxfLgzhThQemfjh0gDf_gNf-f-egie
    fxgAg0fZmCgGgAgFf8gAgW.ABdGfrhXezffdt.ABjIfOdIlXdejxgagAfggagFgXo2hbgShmZkkreNfqimg2azcVguf3hnfieQ
    hMf0gAgKf8gKdFnefXfNeykQxBhgf8iWfWednIhef4dof_k9dnghgAfkf3hpiIjdf_f_eEi8mo.ABW9faepenkGSPbSf2ekcGm
    iYVfxf1fHeik8aveyf2fne8jraqesfseVfhj0eDYtf6cWZOupWjWRd3hdgGjsNXeYfsidfwebcl.ABchc4dolZXneGheeLdMjc
    bvdXcQgAegiJfYh6f1f_fYhDf1ecg5f2hLfefXf5ZKgbalj7l0Xngmf6fkhFfjdyqmfXiejka1ojgDfUgLf8f1fcgdfzgnfpfT
    hFgpgeiTgxaVpJlMfjlEeZYdwVjTetjYdjeemxgafRhOe3fxeXf9f9f7fjg5gVgvdvh7fTeugr.ABjMf_fvjZebmIgmfQfuf4i
    DgLgUfof-gFf6g_gIf6gCf_f_hdgBgAf-gNfyeNgKgTgKgJerdfemjVexjKaYa4fbgAf8gkfzeOf1gAfxf_gKffgDfnfaeYiJo
    m.ABhLgqhGgYd0jhgAgAgGf6f_e_h8gAf6fogiikdimffvj2hnpNbAfMeIeOkSTqblfbe5iHjRd-aQblZersRLZmhxf8eWevkS
    haX9lIdzcPZjfNgtf5kQcse9jjhOfXiOebfQkDhwe6lNc4dekjgDf8gFf5f6ft.ACh3jmfgfNfVgJhqgDfif7e4jZiBgEece_e
    mmIiEfxfflpe1l1g9gCfGeOfcfCeqhneLesejZaikgYcveje7gngogkalZzkpjtebeLeJZXefeMgOgAgAgAfyda.ABb9o3cybL
    cad7gphKfqfwfvk_gEgAfyf8gAcfmwmRcvc9a5g_jgdwiSezhgnhYyf3dzfvnCaUgff8hDfme-jEgIgAcMftpmcddtf_jJdOfj
    hGlofpege4lZs3lIfOkEjteEiJh2gAezfKlWl7Zhfti4fQc6ckhCfxhVfcffcunrhRb4glkknmgwfxfffziOlfgwgAhnfYfSmg
    ggfbiueIevhTbNfLixd9cHe0gaf1gmf5f8fyixdujzckeLdRhOf9fLjEfnhlr4ZjeHm5Vahkgffia6m3e6c4lrf8fciuesqAhR
    fxd6iVfagpWyf5dJh8nYXbhZf8hMemf0jQaceqc8jpf6Y7iDf-h_enfthegKeJgffxfbfzgHfxgSfOfVhvgLgAgSf-f7jJgogA
    hZdqf_ekYKdak8hkk2dJg6epgtg3fRT1j2dpZtoVfbdl.ABecfqltdTanpAfUgAf4gnfudrfCgAemfhmxagegcVi9kkYYnaiae
    hjGd8dPdEmyeWjjZ-XJj6hOfigsfKf7lHfne2c_Xysiaj.ABmsf8fmerhfgKapfij1ecbaYOVLfVbqbymhb1iHf5kOiNWugecG
    fxgAdUlXYfiAfxerjLenaadofxe7fqjvf-ulf1eujhbTlahMd5bldYp9gDYAecbueLoCVFetgAh2fmdWiDdRf3fGhqe4j_bOf_
    dQkDfkh7h1fohMmcWvkgd1gAfrjqanf6kGdbm3fdYdg_iLgAdQmga9nRm8f-nBZ5eRoq.ABeugth_ZOqwhPcvhTcEj2fCeIQwe
    8fSherSVA.ACk-hViSfmgJjI.ABguf5gcfufwcHhaf5gJeuiahodimffvj2hnpNii2AG6HNMrnRh3jmfgfNfVgJjBerg9ilcMg
    WfId8ijfQeHgAgaf5fIg6fXfYbQfHi2d2cBeh.ABire9kTcqeMcyggelgHfzf7gRcff9cnoPfQbGggfbiueIevhTdVdYhad-oA
    ejgBddkCeBc5gFfrfic_f4mbdUemfxiEifeskwcdffeRldheaIiSfEcljNedlRYKdak8hkk2dJjydTdGmLejiNqBW7t6V3U-0J
    dsfxe-eSnTWfdUUgfJqqU7dncIX9WaaK41cjpeiedOcBpfjGjLe0lgiLayl6eAgAfAkHalkHFfVba7bAb_cH__O8XdVvU74Ylf
    __ABABHApRkICl6jcEPSpthaN7bq4SaqkbaeT4cLcX__dHiYMeSEVhS8__
    """
}
