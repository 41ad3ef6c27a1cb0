// Made by `indikator classify --train`; not written by hand. See `IndicatorModel.encoded`.
enum ModelWeights {
  static let encoded = """
    fingerprint 4067958139357279214
    steps 0.001830497190104002 0.006410656455316783 0.0013866129085224495 0.00142511394206726 0.001404283099135871 0.0001560308033591179
    sharpness 0.8108542590360619 0.45151399211991855 0.8232271190763178
    texts 1d1fb3 dd3552 f5805c 1346e07 171c4d2 17b96c9 19200f1 1961e7e 1b03da9 1c4e4e7 23d8ada
    texts 27cc4ec 283a349 28c1397 28f6b5d 293c94f 2a759d6 2a8b8d5 2d43985 2dbb8ae 2f8bdb5 3051a15
    texts 312accf 326343f 327a929 360ecff 3f60fd7 40e97fd 44e647b 4520e54 4551877 4a24c4e 4dd261a
    texts 4ed29fa 57eb82e 58f939d 5956f88 59cd62d 5c9346e 5d31380 60922a1 62b08dd 646e230 66c3d64
    texts 6703a11 67425d1 6b83001 6edca6e 7335521 738fc93 7740306 7c23262 7ce4fea 7cfb364 7ef2b14
    texts 80a41d3 85554ee 880044f 8a4cc8c 8b34663 8f89f05 9117ffc 91d352a 978c294 9fc6450 a13607f
    texts a180c2c a2d4ef9 a396021 a57c354 a697585 a835bd0 a8a1646 a9cb50f ae427c3 ae5f94e af28289
    texts b2e0c7e b37e835 b48f638 b4fb6ea b55488e b76f072 b84d1a0 b9472b8 bbd21a3 bea77a3 bf472ac
    texts bf9ea0e bfd9d78 c0037de c1fe79a c292c66 c52bf21 c6c88aa c89b447 c8dec21 d21c40b d354ee2
    texts d3e7445 d59253e d70a44e d9629e4 dcef0b2 dd3eb00 df5645b dface71 e0492f3 e25b784 e2b19a7
    texts e2b3d6f e44beb0 e7f96a3 e88f327 eb3f692 f49ebe7 f777db8 fb59f79 fba9d1d 102f95ba 1108e0a7
    texts 1124d913 112c4eca 113c80cc 114a4574 115bfe89 1165df71 11b6b428 11cdab71 11d0d93c 12221196 1224ccd9
    texts 124c6b17 125eeb2d 126add75 12c3f3d3 12dcc8a6 12ff84f0 13549b60 1377a45b 137c1438 13b16eb6 13e38a66
    texts 140f6a55 14232703 14330efe 14586821 146096e7 146d9b94 14818bbe 14e02967 14eb3a9b 1505d90b 152f90b7
    texts 154705e5 156d98db 15751889 15a37b11 15ab26b5 15bd70cd 15c59ef9 1606ce75 162e59e0 16407538 165320fd
    texts 16563bed 165df630 16672eac 1684bf8f 16886830 16898f8c 16bd2a4a 16d100dc 174c7a8f 177cf82c 177fe782
    texts 17b45ff7 17dd3c67 18013acd 1819dd3c 182b24a0 183f6527 185463e8 18866397 18909a54 1897f363 18b9b2d1
    texts 18c55d58 18d30990 19071cbc 192fc808 196f78c4 19db8361 1a16f6d0 1a539f35 1a5daea0 1a9fab78 1ab7cceb
    texts 1b03827d 1b432499 1b947e0a 1bd1b5ef 1bdda6ae 1be34ac4 1bed79fc 1c0f50b7 1c2d9ed4 1c35ad41 1c3ad9fa
    texts 1c4271a6 1c793c72 1c899434 1c8b5850 1ca9ee26 1cc46fd4 1cdc0543 1ce8e067 1d05621b 1d13a5e9 1d76dd7c
    texts 1d9c7170 1db1a58b 1dfd270c 1e30c0a7 1e391657 1e3b6157 1e439961 1ea5c1bb 1eb11821 1f1fb613 1f46ee73
    texts 1f4e8735 1f591bd6 1f6ecc95 1f7a3152 1f816c25 1f9ed79e 1fa20549 1fb181e7 1fc3b743 1fcbad8a 1fcecd27
    texts 1ffaf018 200db4b7 206d5884 2084eaf8 208b4449 20c2dcf7 20d84460 214db9dc 21820256 218743e8 21ccc286
    texts 21cefb53 21ea7318 21f4f5db 22373d34 2259aa49 2271d0d3 2278fc04 228cb35b 22935c84 229b4f55 229fcfb1
    texts 22aa55a5 22caf3f6 22edcd03 2307456f 23b3f494 23cab17d 23ce9731 23db664d 23e7721b 2431648f 24447848
    texts 2460c5a0 24731e69 2480382b 2493acde 24ad231f 24d306c5 24d55591 24ee0257 24f00157 250f4484 251d74fa
    texts 25207cef 2533f038 25487e13 2553c634 2571b837 2581d8fb 25a4cf62 25e0d747 2602df2a 2608268c 261403d4
    texts 261e79d9 261ea93f 2651d694 266f56f9 26dbfecd 26f67b83 274bc24d 27b5a315 27bbac0f 27ed216f 288d0ad1
    texts 28a8d532 28bc170d 28bc6b0a 28be6729 28efdd37 28f08731 290a475a 292338dc 2946a93d 297e7075 29a6396f
    texts 29c7a6e2 29d67b23 29d71563 29dd17da 29e1580d 2a1a797b 2a4905de 2a514420 2a58c03f 2a73381b 2a8c8ea1
    texts 2ab12b16 2abf210f 2af248ed 2b35cf4d 2b951977 2c10bdee 2c2d0a3d 2c4e3f57 2c5063d9 2c59918b 2c66275f
    texts 2c77569f 2c7a533b 2c822ca7 2c933ebf 2cb3d38c 2cc055a4 2ce4df99 2ceff90c 2cf781df 2cfa14e6 2d0c4200
    texts 2d16041c 2d24dc97 2d326939 2d341f73 2d4c6994 2d5d0d73 2d748895 2d989a44 2dc29757 2dccb0e9 2dd5bf35
    texts 2df5ae90 2e28a000 2e2fb7bf 2e3501a4 2e589a0c 2e69b1d2 2e89d55b 2eda494b 2f459ea8 2f67a7cd 2f6a5635
    texts 2f822671 2fc4cdef 3010978a 307d9e3d 30c55388 30d66ad5 30f122da 31695c55 317875d7 3189489c 31ad2277
    texts 31cf310e 31e889bb 320469c0 323a3c71 326dcb66 32893b1f 329a422f 32af8a40 32f29172 330ec416 3316cf79
    texts 332c2749 3335208d 33501036 335c4819 3367b4a6 33c38ad0 33f62363 34024ef1 343bfb9c 344be323 344d43a4
    texts 34afd887 34b6783f 34cc024c 34eb0e00 35390bd3 358db734 35d75a26 35dd166e 3606a7dc 361243ec 3615a7b7
    texts 3616f684 36880ba0 36c178a0 36e3d033 3710a755 3736b71f 37530abf 376743a9 376e5e5a 3775bdb6 377c006f
    texts 37944263 37bc6b9e 3815645c 3828572e 382dfaa2 3834092f 38477b47 3867c537 386b4f3d 386c86c9 389ca804
    texts 38a617c1 38d077c8 38e7e6b6 391520d6 3920778e 39237aca 3947c076 395335fa 3954211d 3969be61 3973b8a2
    texts 39b00659 39c435d6 39de980b 39e2dcba 3a5192b5 3a5dc682 3a808baf 3a99c7f8 3a9a24e7 3b0fd8c1 3b1c497e
    texts 3b45bc2f 3b49e46a 3b538585 3b643500 3b7347ab 3b8d4052 3bb72cde 3bcf0d22 3bdbbbbb 3be11159 3beefc7b
    texts 3c007567 3c0b1747 3c1d7ed6 3c2dca08 3c68306f 3cb09fc9 3ce7b9c4 3d0df50d 3d2aef7f 3de8af23 3dec4e8d
    texts 3df98d63 3e02d106 3e067fe3 3e386aed 3e3bd3a7 3e67881d 3e7631c4 3e9522f1 3e962f4a 3eaff1f5 3eb716b6
    texts 3ecb75e3 3f7e5724 3f7edea6 3fb1bac6 3fbe2ef7 3ff18913 40454c1e 40a3fe1e 40a4671b 40b04c2e 40d588e4
    texts 40fa5ad1 412a20bf 4132973b 4133b52e 413d0dfb 416df545 4182a112 418f558e 41a008a4 41b5d76a 41c48420
    texts 41ca4ebe 41ce36c6 41e226c6 41e65510 4204dbb6 42228f9a 42395bc5 4263b39e 426a69b8 4273ceb7 42a95662
    texts 42eb6b91 430e64f4 432caa1e 432d85f6 433d2814 4347b427 43525e6b 435a2896 439442d3 43cd5a15 43ef17d8
    texts 43f489d9 44126287 44254004 442dd5f3 4433df86 4491a800 44a0926a 44a4f41a 44b159fe 44bd5a23 44df4479
    texts 44ee55b4 44fa9fad 44fcec56 45083832 45241fa1 45596e1b 457175fd 458a0ae3 45bf1eea 45c0cff5 4621f747
    texts 463af0e5 46644130 466cf867 46a43d7c 46d43458 46f26bf7 47089d50 47285274 475458c9 4767229a 478be152
    texts 479addf4 47b573ee 47b6382f 47c442dc 48021f39 484b44d7 4896a4d8 48b18a8c 48b3c753 48cff1b2 48da5f2d
    texts 49036156 49131772 498e2cd7 49b3a54b 49e71831 49f93fa0 4a4fde91 4a5d005f 4a5e20b6 4a827dc8 4a9de045
    texts 4aceb419 4afc2ab3 4b02217f 4b20972f 4b525150 4b546bf4 4b786073 4bfc6664 4c2a779c 4c721049 4cb42b8c
    texts 4cd10ed5 4cf75a16 4cfe7649 4d092d04 4d0ccabe 4d16878f 4d60c9d3 4d8ba9bc 4db4c745 4df92f5c 4e8803b8
    texts 4ebf5dce 4efc83d0 4f22cb87 4f51a11c 4f5d2439 4f8f8ead 4fe399d3 50000f89 504c7a6d 5054170c 5059da9c
    texts 50893ca0 50990445 50a1b0a1 510e663c 510fa764 51cc1f79 51d4896d 520b5272 52129749 52547de8 52771e20
    texts 527adfa7 52b53dd6 52d7ae76 52dc6686 52eaa111 52fd2909 52fd6224 536b70a6 5376910e 5389b6f0 53ab2205
    texts 53d68529 53ef50b9 5407ed0c 542fa521 54303d65 546767fe 546a7efb 546c6fcb 54b22156 54c1f4c8 54e44a7f
    texts 550ccbc3 5541787e 5560c3cd 556a5ba9 55fd814e 56077f5e 561683d9 561c3b8b 564ac8f3 566714cf 566ec4bb
    texts 568448c3 56b719a4 56ef59c6 573f3d57 5769dbc2 577d15ef 578ee343 57c5c974 57f602d7 5831f598 585b9770
    texts 585be5fb 5864156d 587860d9 58b279ae 5968609a 598681ee 5990783d 599e5f3a 59c2d989 59ca4a67 59cf59e0
    texts 5a3d9b1c 5a58a343 5a5b2e29 5a64e4d2 5a784052 5a8ee8d2 5abc788b 5ad27755 5ae02518 5aeca553 5af5715a
    texts 5b36d5ac 5b5b6e61 5b5f95a5 5be14ba0 5be6d5a7 5be75ce2 5c14350c 5c33949c 5c54ab17 5c7d5d79 5c86d752
    texts 5ca78741 5cb5dab6 5cbd7e4e 5d1369cf 5d1c6d44 5d659368 5db99705 5dd7796d 5e48da4d 5e54c27b 5e7324a5
    texts 5e805957 5e87cb27 5ea4957d 5f16f5b8 5f3db0d6 5fbfc5e5 5fe6efdc 5ff023de 60267d8c 606f36b2 608ff72c
    texts 60afa47b 60c22292 60cacb35 60f37ad0 61358114 61673ce2 616aa640 618b2be6 61acedb9 61ae67f2 61aff043
    texts 61bb763f 6242f613 62613393 627db32e 62a6897a 62d1c42a 630920ec 632a44ae 6330e803 634f9630 635d2813
    texts 6369a9b2 6398f081 63a65c8c 63b8466a 63d079c3 63ee9f4c 63fa67fd 641a4d71 64276afb 642ba65e 644ff328
    texts 647df22c 64bf1c4f 6525cf94 65296670 6539e4cc 653a8dfb 65514436 655ca5fc 655e66f2 65905641 65a1a9e8
    texts 65d4489d 65d7950b 65e31fff 65f30301 65fea19c 6617edf9 661ded80 662f81dc 663838c0 6690c06a 66a0fe8a
    texts 66c1381e 66e688bb 6700076c 67042b0e 670c7452 6724d035 6749db28 6762a679 678f5b1c 67acbc44 67ae34b8
    texts 67c62be4 67ceda46 67d3948f 68720d3a 68cdd522 68d7b337 68f4d465 68f561d8 6904a74c 69151a6d 69468096
    texts 6946f187 69887c9f 6998ea13 69a07da0 69c5d32c 69e0c870 69ea9c44 69ee7584 6a01a8f8 6a0cfefb 6a1d7aa6
    texts 6a36e9dd 6a678856 6b715316 6b734a3f 6b8d20a3 6b9707d6 6bb18660 6bb830f3 6bc89580 6bf33aa2 6c1aa0c9
    texts 6c1e3f25 6c3e51b1 6c45a400 6c4d0bde 6c8fe89a 6ca7c753 6cb17e30 6cbbd80b 6cbcb9ac 6ccca2e1 6cd1b4d2
    texts 6ce4aa54 6d1efb18 6d2ad0fb 6d77edd8 6db533ae 6dc168cb 6dded1a2 6de011a7 6df5c95b 6e2d650b 6e6d3185
    texts 6e6e13db 6ec06c4d 6ec84dd2 6efb7dd1 6f1962f0 6f2f3c46 6f326028 6f4b2b8e 6f4fd3f9 6f7622f3 6f7a2cad
    texts 6fb98429 7078ff62 70b88e6b 70b96e38 70f6439a 711a7546 711c43d7 715b1422 716fe8b7 7170170f 7180814e
    texts 71816dce 71e1fc67 71eb8e09 7216a5a7 72305ee4 7277fdaf 729db220 72a7bc17 72daa8d0 72e45f05 72f4cefe
    texts 72fb0fcb 733ca1a6 7396fc67 73fb72a8 74430edd 7443ae15 7455c679 74716388 74893f77 74abf750 75043a6d
    texts 75092480 753240f0 7536ece8 75971f01 75a1911d 75a45285 75b3448a 75ca4f80 75cf4bcd 75e9ce4a 760eafb9
    texts 76210da6 762700de 765c1cf4 76712228 76879d04 76ae1cf9 76b5c2e5 7732ab54 77579fe6 775b4dc3 7768d54b
    texts 779c13b4 779cfc48 77a6ba7b 77b341be 782a20b3 7844e8c2 78522eca 7885ac23 78974d4b 78a0e7be 78a60e63
    texts 78e34bad 78e9c21a 79097dff 792d6e5d 7932735c 793d84d2 79679e13 79a7f9f1 7a8e6be8 7a9ef110 7aa31ef2
    texts 7adbb8c2 7b051a64 7b2083ec 7b288287 7b5cb267 7b80e130 7b8d25e1 7c0a71b4 7c0b0805 7c2c3533 7c3f0cc3
    texts 7c55dafd 7c560b26 7cb6a733 7cd90742 7ce4a42b 7cf09d1e 7d11cf72 7d3fd7b9 7d4d54f9 7d57ce8f 7d65f291
    texts 7d6b73c4 7d9ad898 7d9f885f 7dac1174 7dac52e2 7dfbaaa6 7e0c052b 7e19d9fd 7e19f4fd 7e1d8155 7e2b9fde
    texts 7e5fea52 7ec4a3a5 7eeded4e 7ef030fe 7ef78dbe 7f3ad1ad 7f762347 7f81103a 7faf2acc 7fb665bc 7fba5bf7
    texts 7fbd4509 7fbeadcc 8001950e 80021789 800decec 80510a23 80864e9e 809c8b3a 80a1753f 80ce0d1d 811239b1
    texts 811af046 81300fa4 8152f667 81571be0 81c8843e 81e01c74 81e44877 8208258b 8211959d 8235c097 8243d2c4
    texts 824aa6d7 82650ccd 826be617 82719029 82ac4d90 82e525d5 82e7c46a 8303ff6d 8325836e 833e926d 83431be6
    texts 8355ec55 8372d0d1 83747e52 8385f028 83a964cb 83f1800f 83f6bce5 844c95ac 846ef25a 84762dea 847a8f9b
    texts 854459ea 856dd00b 858b4ae4 85951ea2 8596f89d 85b05fea 85d3c992 85f6b8ca 864e1c56 8671ac4d 86a2ba62
    texts 86cd393e 86cedd57 86cf5773 873e7e66 8740d46e 87608f0f 8778c989 877ce181 878055fc 87c0050e 8811f9de
    texts 8853af1a 88953810 88a3d0eb 88a6b799 88adb1be 88d8d0d8 890c2e11 89160773 891ea669 89315c8b 896a063c
    texts 8978fc34 8984b1d9 89c017de 89d7e284 8a0c2218 8a0f5014 8a20ec84 8a2de378 8a86103e 8a92dd06 8aa22392
    texts 8ac7800f 8ac7a293 8b2532bc 8b428a9c 8b5715af 8b652e37 8b6de6bd 8b70dfb8 8bac3828 8bc04fa6 8c1d72b6
    texts 8c617d0d 8cac8629 8cade05a 8cb31f62 8cdbc829 8cdcee01 8cf8da75 8d2ad3dd 8d36e527 8d419c3e 8dc00f3b
    texts 8de5dd03 8e081cd4 8e454232 8e4671fd 8e9cbefe 8e9d23a9 8ee3f6e9 8eeb3ea3 8eece592 8ef9e89f 8f01a49a
    texts 8f39b510 8fd27804 8fd97395 90388333 9054b94d 907b38a0 9087a60a 908d7fa3 90966f34 90a50549 90ae5ceb
    texts 90e0f715 911b127e 9142659f 91551660 91590cfc 916b8071 91723b03 918112b1 919070eb 91a6c0e5 91b418a5
    texts 91eaa6d6 9201661b 9204d366 9208d5cb 92550ec9 92842391 92aae05d 92bc9b17 92d0150b 92dce1a1 9304c680
    texts 93182317 93542ce9 935e8f41 936c7d1e 9375dd65 93a01fa8 93be38bf 93c1fb87 942dc477 9436f723 94487125
    texts 948478d2 94c8a73b 94dc5a4b 94e89293 9565ab00 95994b25 95a3fb44 95adb2ad 95aeb631 95b24df8 95b6d738
    texts 95c5a71c 96063ca0 963f2a49 9654419e 96822bef 969d40af 970b83f1 973c4377 97473f5e 979c6eff 97a4578e
    texts 97bcd262 97c74ba1 97dd2331 980625dd 980cf9da 9819a316 982a0714 98994c3d 98a61fd0 98fc36cf 9903bef1
    texts 990bd722 9917a2e3 9927f436 992f480d 993390ee 9976a291 99982ce0 9a490c03 9a674a48 9a6beba7 9a946900
    texts 9ac0b33e 9ad0a1f2 9b0f7e00 9b1c885a 9b47686b 9b527cc5 9b726b65 9b7775e1 9b7e6465 9bc0f986 9be64846
    texts 9bfba64c 9c0c13f2 9c0e9752 9c3686b9 9c40f572 9c59a514 9cc16df1 9cc43075 9d178d8b 9d25d774 9d325586
    texts 9da77b47 9e479972 9e628b07 9ebf09a2 9ecad537 9f2a6738 9f5e6db9 9f7963fa 9f7de893 9f861e42 9f8f8e26
    texts 9fae3471 9fb1b257 9fe5b01b 9ff942da a0064279 a03b6d30 a0437ec3 a06acfd5 a08b9390 a0c3d519 a0d8f93a
    texts a0dea6b6 a0ff0138 a1030fea a16cdbfc a1862f2d a19f2fa4 a1a3707d a1b8ed36 a1c443b9 a2016ccb a20279db
    texts a20b8b35 a21c4b02 a230a27d a25f38a9 a2763ea0 a2798f4b a29d754d a2a96dfc a2ce3a2b a2cfc259 a2e45fdd
    texts a3523731 a36787aa a38c88f0 a38f4f5a a3f4293c a3fe4842 a41bbfef a424b528 a428b297 a42a9228 a44cc069
    texts a44e5c67 a4618a86 a489b0c8 a49fdffd a4bf89e8 a51db2fd a587da65 a589a814 a59009e7 a5af0756 a5af2d8b
    texts a61b84b5 a61cf900 a6362757 a660632f a6696ef5 a6861088 a6a7835d a6ee3a67 a7240cce a727aa1b a754bdb4
    texts a76008af a782020f a78f2ab1 a7a63a9b a7d53787 a817a361 a8201c7c a82792a3 a8ff0002 a91a0783 a939fb6f
    texts a93e44e3 a977e5cd a985ae0d a99af729 a9baff54 a9bcac0b aa1ee07a aa2bb17e aa363683 aa6abaf6 aa774e24
    texts aa80c8df aa96e115 aac1e811 aaf24841 aaf7851a ab43a4be ab5e3ccf ab61a4ec ab7452a9 ab78e1b2 ab9799de
    texts aba45ad1 abc15cc9 abe320e2 abf2d4d0 abf2ec7a abf389d9 abf847bb ac21fae9 ac222bc2 ac339d29 ac4b265c
    texts ac55bea2 ac66f029 ac78b080 acb1b676 accde976 ad051dff ad1b093b ad38d30b ad5c797f ad85df95 ad8e4742
    texts ada89588 adc48562 adfbf0c2 ae0568e0 ae17a10e ae2be37e ae45c4d0 ae6c4db9 ae6e31fb ae88968a ae9054b9
    texts ae97c692 ae9f5d8b aec458c9 af2d4223 af60d648 afa590db afab2341 afc2cf76 aff4bd3e aff580d6 b025f092
    texts b0265b0a b044fde0 b05677ff b08dc03e b0b75fe2 b0cbe4a9 b0f51783 b11034a6 b11e5d60 b126c22a b1472775
    texts b14c327f b18012f6 b18de81e b1b3f5aa b1f0055e b1f7fd8b b20449a1 b219c856 b220ece4 b220fff0 b28ea63d
    texts b2a10ea3 b2f84e08 b3386c29 b345b362 b35c3884 b3a22e8a b3aae003 b3d8c680 b413ce6d b417b1a0 b42c17d0
    texts b42f892e b438870d b44800e3 b4671c91 b4f33ac3 b4f59137 b5117bc3 b5517291 b5607586 b5769770 b58b5628
    texts b5adfb29 b5d64e12 b650dae1 b6893dd6 b6a4c3ad b6a5df3c b6bdc2bb b6c080cf b6c5896a b70952be b7145492
    texts b72e9f05 b73ea991 b75b2587 b75d4c20 b767b462 b76bb082 b77e51ae b782ece9 b799cd69 b7c05150 b7ed3c75
    texts b7f95c3f b80f7529 b81b7519 b82df9ed b83f1a30 b84e6f7a b86f853a b89d482a b8c8e5aa b934af1a b9491357
    texts b94d5553 b9b6dd16 b9e8ec63 b9f63c67 ba027f26 ba10a8d7 ba11d572 ba3eb6b8 ba4b96b8 ba587f07 ba640a64
    texts ba74ed73 ba859e1d ba946c6b bad271e1 baede3c8 baefc5eb bb0e364d bb21dc7d bb632724 bb86c76b bb98a127
    texts bbb90b70 bc01785d bc32c7bb bc4cfebc bc6aad04 bc73beab bc7fb001 bc9b5276 bcbe5362 bccec5a8 bd0012f7
    texts bd36467f bd36c4c9 bd5eebb6 bd725e42 bd8fcd9d bda2d48a bdb13426 bdd38799 bdd8ac76 be2c1c97 be368e65
    texts be81ebaa be95c819 be9a3217 bf3ce4a6 bf5d8fec bf671809 bf81acd4 bfa33e68 bfbb6655 bfdeec16 c0507094
    texts c05201cb c05dd1af c075bb1e c0885b87 c09ebf31 c0b9acf0 c0e5a1d6 c0ff5f12 c113511e c139a4a1 c152498e
    texts c15eccd2 c1601557 c16e9b0e c193bdb1 c1ac77ff c21cc250 c2482171 c253a285 c26ab7d0 c299e46d c29e6eec
    texts c2b162ca c2bbf666 c2c0f3ca c2c1866b c2d24999 c2f77c04 c2fd5b08 c30b4d73 c30d5da1 c33f0482 c3aafef1
    texts c3e9f752 c3eb7cf9 c42f648f c4f4928a c5484574 c587c43f c5c3876a c5c5ce15 c5edc4a2 c6246176 c624a322
    texts c6594325 c6af2a19 c6bba57b c6ca2f1e c758478d c77a49b5 c77af081 c788426c c79dc867 c7a45235 c7be1b8d
    texts c7efa4cd c835bed1 c85b47be c86ab5c0 c87142fc c874a1d0 c882d600 c897636f c8c3ff99 c8c7585b c8eb58df
    texts c9025233 c907aed3 c92caa10 c945e2e3 c94fe951 c956547f c96efa36 c99cc961 c99d0ece c9b8d772 c9c6db59
    texts c9d260c7 c9e6b68a c9f5eaef c9fc2afb ca2e6b68 ca71b543 ca8ec9b5 ca932c48 caa2ca47 cab2dcdd cabd9ee0
    texts cac3f7f3 cb315805 cb3a7d5c cb3c3bd4 cb482388 cb4c62a5 cb4e12e5 cb559d04 cb70b763 cbb51915 cbd0c8d7
    texts cbf401e3 cc0a3123 cc2bf600 ccac2588 ccda5ee8 cce8a6a2 cd0d35a8 cd285fef cd355ec1 cd5d3af5 cd79b3f6
    texts cdb142d4 cdb2c500 cde39552 ce2d7f2e ce38a4d9 ce3b8b2a ce43cc9f ce48fbdb ce8a4951 ce8ac140 ceaeae35
    texts ceaf5814 ceb1f081 cebf2e08 cee989bc cef41ca4 cef7109f ceff8c46 cf408d13 cf44e3bf cf673593 cfa7ce64
    texts cfaff009 cfb65409 d034b77a d06365b9 d0837665 d0a74785 d0a7f34b d0c77283 d0d35c36 d0d843e2 d0df4fd9
    texts d0df98a0 d0e1d605 d125fd55 d1346581 d1749e2b d182dff5 d19f32bf d1ccbbbc d1d0a224 d1e7b7cc d209e496
    texts d22812a4 d249f8a8 d25b8da6 d2ad9250 d2d03ed4 d2e9e01b d2ead015 d2f77fea d3296b41 d32d73f9 d358ba0f
    texts d3a7ca82 d3caab93 d3d93236 d3f6d771 d42ad2ea d42fe0ae d43f3973 d4566062 d46d56b5 d47e6a3a d480c455
    texts d4ac08bc d5028060 d56e67fa d5b2d6d3 d5b426e4 d5c23e09 d5d10085 d5f9c2cf d5fcb4e0 d659f4da d65de0bc
    texts d6627481 d67d7eff d681e463 d686dd2e d68bebb8 d6bdbe5c d6ca485f d6d91ac7 d6fc3e9c d71cff30 d7261144
    texts d72ef299 d73ea6dd d77c15fb d79aa8da d7a39571 d7e9192b d8c68b15 d8df3dc6 d91f24fa d9309f5d d941615a
    texts d9428b1c d974cd5e d982a195 da0c7ba3 da2ee228 da37710a da55bc45 da71cc5b da9687c9 dab9fdd8 dacda3a8
    texts dae439ed db2a4de7 db2ab068 db398d28 db3fdb1f db5d8d10 db6fb527 dbb9bd06 dbdc9c70 dc402278 dc4996df
    texts dc712229 dc7b2651 dcda5044 dcfff2dc dd115518 dd719598 dd963cb9 ddafb49c ddbf7f0c dde96b90 ddeda5f5
    texts ddfe5e46 de871688 deb16e97 dec5703f dedddff1 dee92d2a dfa3e72d dfafaab3 dfb9bfa6 dfb9ec04 dfbce633
    texts dffc55f8 e007ffb5 e01d7eac e0421a65 e08a0a10 e0afecd4 e0bc131f e0dcdb6c e0edd195 e0f6a033 e0f7cb4f
    texts e10d4a3c e110513d e118fdd5 e1199d01 e165ef4d e189330b e19c957a e1d89134 e1fff008 e2120bdc e224e2b8
    texts e2281a3a e2459fc1 e24c1aa4 e25b71b7 e26e1f1b e274400d e29bce1c e2c09c3d e3012998 e30f7d9b e320953a
    texts e33c94ea e35ac248 e360a1b4 e3644fff e36a568a e388e937 e3956fdd e3a48818 e3a62ce1 e3e69c71 e3fb46b0
    texts e40b69d0 e415f9f1 e435cbda e4473678 e45c6fcd e4776272 e4bc7a37 e4da36f2 e4f32b7e e4fcf825 e5127741
    texts e5571baf e5fd163b e609d461 e6151189 e66af97c e68453dd e6848bc2 e6894cb1 e6b2f510 e6c93e09 e72141fd
    texts e722fda7 e738e3b0 e74900de e74b9ab0 e75c8c3d e78d9065 e79cd5fe e7b0924e e7c393ad e7e7b415 e80ce9ee
    texts e84a5635 e87ecf24 e88ddc1d e8b514eb e8b78d4b e8d25857 e8f2a7c8 e8f9c55f e9085943 e9121890 e928f818
    texts e943b0bf e95c6f95 e96362f8 e97f1016 e992cdb6 e9a9620f e9d7bc45 ea135d35 ea27b823 ea4a09f1 ea4ff4f2
    texts ea683f50 ea6fa32b eab0e935 eabbbbe4 ead76f27 ead78772 eae42b51 eb33fe8d eb3b524b eb568b18 eb6f2ec4
    texts eb835aa7 eb944563 eb94f4d7 eb9daec5 eb9f6c6f ebc8931b ebcc873f ec23191a ec2ef408 ec6c3bde eca035ca
    texts ecb039c1 ecc183bd ecc6a833 ecdb0320 eceb06e5 ed2ea21e ed7308ca ed7b6cdf ed7cb4ff ed810519 ed937206
    texts edb6179f edbbebe7 ee10eed7 ee198f7f ee4bd9ad ee6b5d78 ee83bb0e ee9b59b7 eeccc4c1 eed30c1a eedbb45d
    texts eee18635 eef5e351 ef4e4fe0 ef6123fe ef780bdc ef7d8496 f01cb67a f03d810d f0640b66 f07c64a2 f0ab530b
    texts f0c04b1d f0dd10ec f0e3edf9 f12e33b4 f14599f3 f17e9dec f1edba53 f2090532 f22e2923 f24f56a3 f25c0dac
    texts f25d035e f27ba166 f2907b35 f2e0e877 f2f1ab3d f31d24fc f324b926 f344bf13 f361af21 f38610c7 f3a792ea
    texts f3b63165 f3dc7909 f3f17cf8 f3f9951c f420b0d1 f43ae068 f4551119 f456a731 f4795c20 f47b9574 f496ac6a
    texts f4991af5 f4a5a553 f4b9e75d f4dfc503 f500c6bd f5145fcc f52623a0 f526e592 f547a73c f567c808 f5d03133
    texts f5ec1aef f602f738 f6120579 f62ccd12 f6372aad f637772c f6508650 f65d7553 f6777e80 f6c148e2 f6c15aea
    texts f6c3fbb5 f6cc5c6f f6e03c71 f6e9fc46 f708903f f73ea378 f7590c03 f7754484 f782286d f7996d93 f79d0011
    texts f7bb7892 f7e5fbc2 f7f67aac f850ed48 f8660dbb f8c84856 f8dde5ec f8f58a80 f9199b04 f973b7d2 f9740659
    texts f9787825 f9b2c531 f9f1593b fa3a9854 fa553367 fa6abd15 fa7293e2 fada2dd5 fae10e39 faebb2cc fb02ddfc
    texts fb5d281b fb6c115b fb9c43ab fb9dc62b fbc73e50 fcd76742 fd08ffc4 fd168723 fd8766b4 fdd0ffe1 fdd14536
    texts fddb3daf fdee106f fe33d1bd fe5412b8 fe792038 fe8e92e4 fecd8b5b ff19858a ff3fb916 ff84838d ff9fd5ff
    texts ffa24d6b ffa67ccc ffcbd242
    fffuk4fhfHgqgJf7hOd-gLkAfZgAe_gteOeJgBgAgCf7f-gEfzf2fwgLfefIgIf-fNeFgOgRccfMeEjBjRbEfOfce_c5gggqgo
    f5gAe6eLi2c1f2aIfhl2dcgagMgtdRfpegc4fOdoemk_aDfkgAfVgkfkjzdtfkb1cVgEgbf1f_grf2iSfoiLgAg9ewfLhqfjgA
    gqgGf0e3gAgAgCfyf_fugffihJc9gSiLg5fLfvf4fidngLgOgyfWfnhYgdgAfdgKfhfLiLgRiLicfPe5hqf9gad3h7g9gGf-dQ
    h5f2fdgSf_hhdWgNclf6f8fGgLgjdnf9gAf9f_gBhVhyf1iTgqhmdofff_d0eRgKdjd5f-dDiZfqaGe1gskTdThAmDgff3fTfL
    hpgIhvf_iVg_cyjlgLf-frgHfMdUfPf9gKiHfya4gRf1f_fYfyglf5f-gCgvf5gdftf4g6dKc1hZgEgBg7dzgWaNfKgEdtfuhR
    gOg5f7ZXj3fnfdgMgAgCfnf2fqg0gDgefTericetgsjQX8c8fEgwf-fOjHfziLfbgXe1g7eKchhkf6edgshOhJmziHnha4aepj
    evgCe9k4hEdJg2hKc2gceIbNehfwgCidjweQf6f9f8fpgGf9ftf-fjfxfShkfzgDg2eqf3fJfof0jkdofHhVfkgle7lObWd7eM
    fqedgEfnevgOgCglgcgLhhe3f_fvgkeveMgafWe8hadzk6figBgNg_kyd6gOgVgUf9fnhVf3gAfmgBeafjhxfdd5gGgLi5d0ez
    amgPdhkFgEgAfygBf-ghflgDgXgbfQaef2f0kagXfXgxgHhIdOdOgcjbgegEe0fkfKh1gAgAf9f7f_fHf_gAf5f6gCg6gUf5gj
    dHejiQfngAffgFfofSf4f8echme2gyjXfngRjBZ1jcgLgIi1eQeGfBghfsddiLgEhygsgBhucTi9d2gGf9gXgcfMhoh2dQhhg4
    gqibgQf5egeggIh1gQf_eef8iAhZg1g8d2gecrjWgXfnbji7fkiigDf-f3fhfQhof-gAgNgOfkeoi0fciGhPePnRhAe8e2fPkt
    hbgDgAgrgRfZhik9fkpwd4fVmShXgnhYdlfvj0hGf6hYfXd9jBeegkcvfejHapeegddtf5hmb_f5fxfgddiCfNf8ggfOezgHg-
    jwgCcSega1fEgGf_dwgSfNeZgtfkfqohh0gggkf-iZevf0ivi_hVgkdZfyfwffgXk1iWiGhVhAgQfVfaephQgUf4kXfOfIjXdV
    fadWenh8c4fPf9e0ikgBiJg0gCf9eVfuked5f1iqjViMeHi-f-n0bheSpFdVf6fRd4iTeKghf9hPeXhbh5g3gBhihSeueCfFfm
    jxdee8gXftf9iXdTeVgDfkgAfYgifNiJd7gAf6kThNbRgAghiwc5dzgRiaexhziOfDgPgufofPgfgqdkgDf_gFiqf7g5iIgBk0
    gxbekzgagrfxesePgGgAgAf-fpf4hFeofye-jye0fBfgf9g5gOf3hNgTgHeTcThEfTf9f5f6f-gBf2f2gAfOgJf1d8g8f4fnfW
    hIfQhCfakccHlkeMgygSgwgUgGkCf0fmftgTf9dYgCgFf8f8gAg3gwgNfggzf3eZ.ABeefjhOgSiTe5eWfyeDcxjVcGf4gAgUf
    tgcf5hFfFi2e_fbd1hFfthPe-hlcuh6f4eUf-e6gagCf8fEf7f0hugZfDc0focYjwiMf_erhadliSfrgAfZboh2cmgQf-fDgIi
    MgHfxf_fhjfftfPfHf_fpgcgcewgEgAf_fugAhBfOfdf-eye6iXebgAhHgchwgBe1gIftfRf1eBiaf7hOeFeYkWhVf8hMenfyi
    Df_f9f6fggLgif9hWb2dTeLeSe3gXe9iqfchdf6gAfzfegKf8f4gAf_gCfshahTewcDgkcigYfXgFe1gCgHd0i2gAeug2fWmCd
    DhIelj6exaVfpg0eagYfRgNe1f1edewf8gYc3f6gGf3fkcqi2gLceh7gRglf-gAfbf9hsf3jBgmfCfOgXl8f7gAgYikf0hVeFg
    Djsd4iEcngBgAhRf-f_eagBgAgDgYgne4gdgfeIfahCjcgLgAf-f-fyg8gZf5emhMhMgxgcgSdoerfMc6fDf-eff8hqh3fwf5h
    XhHfGcqiwgOjgdnfIqYf5gAgTgBf9frfsf_gIf-fyfGeTfefIkWg8gkgxgDgDjoccjwgvfheofSeFkJgJf_hKgPf7f-hBhAdad
    KfQkCe3f8fihne2cEgGfrfre0eOhoiGgBioiRgVj7hZfxiQcherheekgHiOiNfyjXhMgAfniEedhifUf0fhg2gBgUgGf_gEeQf
    0g4f5f9fdgCiVfHf2gFfQhjg9gPgAf3d5gOe4gcg0hAaFgrerfxh3f6hxkSe-pIgvexd4gjh1h0g1f7hTfbf8eWgAf7fpe6g_f
    2gUgAiDhqfRdbfTfxfTeshNeGfbf_hBjSgEhRf_f_gChGf_hGgEf_fwfjf8f4f7g5flhrfPaqgIgAg2dpfsjFgQgAf5fof_jOe
    XgDkCfpgafsiAgDgriWgefGgFgAgBfpf-gFdMgPdlfYg5cveTfwevhNfWaefwf_hVfyfthcgFf_hIgEf8gCf9f2gdfefqh6iUg
    AgAf5f6nugAgAfqeIfscogcgAhPfvhtcqg8gsjKeNcdf4gMf7fjh8fve3fpf8eagrh4gYedf8eSgbhKecfxfmhseYfWjbgNgAi
    zhLf_gWgDgAfjgChqfwfWgAhOgZgSdvghf9gncmhaglewfpdigOhCfEf2f7jFfUehgqeMgTh2hgmedfgyggjTiNi3f_gCgFfqf
    LenkwgCgJfSf2eugShEfvfOhSemi0fbf_f3fNg4cX.ABgdf2gffBfVeOfzgCffgIfjf4fkf_fJezhQhCf8f3icfgibeBgmf1dm
    jufbbNgyhDjYajkNiQg7e-jji1dvjmfnf9g3gafJfjgVgAfagRfcg3gJgMfGhhf0jPi1ewjMgygjhohygActgrdxjKjBfNggge
    aOjdieg5fPeMd5m6hDftgXfBfqoaf7gHehhhiyi0hJhnfjc8dpjqg8hIfEfJf-hJhgfgfuhycDlrfxf6edhkeqa0d6gAbShahk
    a3f8gBeZeYgMdQgDf_hAf8iFhUf9gBf7fzf_dDgXf_gCfPfthGhMf5csdOhDgOgHf-fjf3f5fRe1f4gYeriVgMhWdRhKZic6jG
    gBf9eziUfigJgFgDhBfvehfxeygteOhZe-cvfYfzfShjfpcOgVf9hIdmf2kbhhfSkthDahhZecf6fbighigzfffqeCgte_dUg5
    f_hhfNfOg-gHgAehhrfqfGfuf8glfdi0gxf-gAf4erf7fdhUgmlTdng9mYiEfblcffdalveJgtdalKd4fDe5f8eaeMgodQfTgA
    fweIf7eSjdgXkWa9fPkggIf9fWgEiBeVgGf7fldIhLgjhcgAeIeledjKeafHdMkYhdg3fiftizazfOgCfuf0eYgvgBebfQgafH
    fUgqdhgSf7ibfSfbgMgjfdhpfGglkGg9fdmwhHbhkTfUf_hvgxfKhXeYgDe1fdlZYTfghVgAere8fVgmhdcWcsbQiYfof2fZg8
    gOdSf-fuguftf8fqcSfIelgJpSYRgJf-eegAgHiQgKf_f7f7f6fkhaf8hwgIf8hSgrgKiVfFhGe6f9f_f7gBfpi0gGgCdvethA
    gBe8gPjHe4i6dygrf1iIfse0hcbPe2b2gHkhXzd7gUhNl3jLgjfxgAgDfNhmh9hDgYcigPgsfMf4f_fMgShcdZf-gAgAhmf1fl
    iFgjhZjWfHiegKf9gmfHgJgEgsgFhDiNfZnefIftf8kDgggWg1fygKe7eqjtd9f9hof_j1d3fgf_eufph7cQgAfreDc0ewh4fL
    g-fRcXgeane4fygaghdtf3eTf-fYghgdbFf7gpeCgUizbxgof5h4eYfKhfgeggeGiRefiMgWf6frdae9iGjFfZeCgViAj9elfx
    fHeviVb3djfthtcmcEeZf8f3ecfzfpgZgZf5dCj2bFhlgLfyekcFi2bNflfrgWeogOgxfhfnd-gyflhcg7f6dagPgteve4ezhi
    ewnLeGe3gAgBc2iPcTe8f-eqhJfYcVhNf6jShuf6hyfVf4fkhHfmdohHgghvduhChdfSgLeHetfNiG.ABe2f9d1kTgzaogyf7g
    hhQf_iHevfif0f-i6dUgNfklEkCa9kMf-fUgGecgHZFizfnevjyfklxfFgqhHdcdVhHfjgAfigNfLfggGgAe6fyfliniNgAiVi
    FfelnfOfreweNheefhof_h2iUfIndgHgAfbf8f9fJeifJfwe9h2ddgDgAf2gaf-eTeWgegqipeWelhFfsgQe2gJiLfjf3eTgBg
    uc5f4hPeyf5kPkggLfugQhAg0dxfegAeGgYdrcQdqgndSf7kwflgYgAfygFfzhNgRf-eniwfmfBg9gFf0ghdveZg4gafBflfkj
    Vf1f5gBfYhpebfofzffehf3gFfCf_f-iPhLgAgxf-fRfhfcgxepgAgPecfXfJkAgbgub4efpeglf9kJaCgZhRd_gAd6dzfGfmf
    gfsfjhpfOeCfQgKfWgvfqe2d2fYdchaeTZ9d1gAfofVgGbAfif_gec-h8hsgcgEfHeli5lqf-f4gSfLg3f_gRe_iWhZekeOfbg
    meGe_dCjJfPflbzeug5fwgKg9qkl-bLjtg7f5dIetdviG.ABhXfzgddde8mbhUfihoddeYkuhIgCi0ewf4mXfof3eUjGeUhid4
    f3fhclnLZqfqgAgxfgiteyhAgAhjenfAkegff6f_ebiGjJfwfafXiQfheKcye-k1hVfEf7f8gAeuhDfVg0f4gse7cVfFeJgPgB
    hcfjeUd8hKgBiMfZeliwhbgBhkeLfbhhe7f2fihUhGfkfvgFe-g2egfYesfvc-goggcSedgLeCgdgWfPgSflgGfWfPjcfjeOZx
    ZVmvcggUf-fpeMgCe_gjg_gHbaeMgggRgAhkfnemhff9gAfuhghFfIfkgCiSfBeagXgBf8b1gWhNcegQfmgofcgUeuhygcc-gI
    c_jehJgkfvjRcZhIfjffe9eghYdi.ABiQf3b1jteOjwf_fze_iNgVgag9f7e2fef1fPepf1dlhqhIdqd2gAajaijFhQhjgAhvf
    qhjlChUfcffgVf7jjgOgAfWfMgFh-hLgXiNcnc-h1f8gAgAf-f7hMg-f9gge5egiYdjfeb7g6cHe_e7fvZtkTepa8f8f7foftg
    Ge_gLgAejhffKfmdYgseggvhCWkhNgBfWeHfzhNf3f9gJfwf-f1cCgDi5ZfoSbhg5fpfebeeIdrfLgUe4gXg_esgGftfgfzgHf
    af7gJgCiVdid0e2fugTiUeVhqhRgPeojxgek5f6gDfzezf7eUeMf9h5ineVehjUf1nme9cflNhif2iqevewiheYffeUfjibgfh
    Hf9f-h7kqiIfkf-gUiXfijygDgAgBfzf8fljxfYjSfmfWifgif-hIfIhTiZf_fugsgWgJfBg2fddSiXftkhiefqdliGeXmehrg
    oi8dogClCf9gAf9h9gDg_d7gFaTkldAZ5f7f-gEfMf0fLd_ewg5fhc5c8gDf3gVgCgOhlcbg8fohOe3Xyf8gFfVfZgli9d3ejf
    2hRjYeJddftg_gegnZogRfblig4dBf3fugAfjfBf0d0hOf1fzhff-gAh-gCg7h5fJi8gGfwc_hPeuemergAdXhXfybqeSf6gFf
    Sh8dlgGf8iKe0fTj3g5fbg5hTfsk9fIfoj5ahatnTf6gAfaeWgIhagnfoiadhdliTfofbhrh3egdrfugPf8f4f1gCgYf-feeuf
    eg_fbf4fCggfWehgEgAgqfqgEixgWfkhUgUd3h8gEgBfcfwgGgvgTgCe6fufzf5e2fugMg0g3hzgQfzhyfLfUgBgCgLfYhTfIg
    CeNfqhidgmHWPgngCfydlgqh_gGf-g2gBfXfxgugwmZjRbulIgGgBf9f_f-gjfjf9fxeBgod4frf0h0e-fWdAe-f_dCgyfNb5f
    ugAgQgDfugAhHg8dDfTfuhtiQg0g_hDgvkMgBgAf_gAf-fZkAhdfCdqeCl-gugZZCkTefhugDgAf6gAf9gye8hPZygLgYdhf1f
    -fXfIfyfofIgVgMfBeXb7gff2hCfIhfgtgMgOfvfwf_fEgIf-gKfTfngrg4f-hfhbhyc_fIf5fngVfdc8gEf6fqfgepgoite_m
    EgvZ-hUf3gAf9gCiyfogAfohkfrhEfQf1fqgBcfmDfUfngAgceah3gOf5gEfwf4fTdEhbgAfjfTfVf1gZf_hSeUgaf0h9fihze
    _e-ffhpf0hFhoe-joghf9hggYd9jtgFgEfJgTfkh-gEf0hzhudTjNdxfahkeBj4cWeyf9echPgLeCdff_eugqiAcPf-gAf9fog
    DffhZf_hviAfhkDexfyewfPf6cAf-f6gEfvf1imgLgAfdfVgfggecf4jChmeTe3fsfxmBgGfmjvgHfofkfwgOgsgBf_fsexfeh
    kc2fXhnhnelcOgEgAgFgJgji4f5gAgXiqeshhftgEebl_c0h5g8f-fWeifbjzhoggg1gzeTiNgZf_jehtdUgJgHgAhpgsfnf0g
    Af_f6gogHgQdaf0YefQkyYNcBgifqjIl-hufzf7fxfUhlfIeggFeveRikccfqf8gvgyfGgWgOgAgUe2gGhdgAf-f2f8f8hbfff
    2iPggfEfLf1fudYgMiVgagogZgPf8had1gogAfbhHfMi5emghcNh6faeng_fXiUfrhHgpf6fmj-hIhMidf-gAeyfojPgugsfwg
    cilgRf4f5gcf9hFfFgjeif1g1c7fncShqgBhMcOfGiEhxfXj9dyhOgt.ABeNfviAfweggAf7fshrf2gBfcgyf-eohsgOhdgCf-
    eeijiSd2hjf-haeofVjlibgdfdb3j4nUfsf-fmf_dYdlgPgAgVeifuiYhpfsdjhTbQd8gBf2hTh_hSb0gRgAddfMfkfWfFf2hN
    gjezgcg9ftg8ghgdiFgSf_ghgpe4iafkfub8j4f5bygBf6jTfSiMhE.ABfjgAgXe1gResgxf_f5gCf_igfDfsecgWhgelfCgBd
    bh_fCdWhYf9fqjAfdhFekf2hCeefAhKgffzh4eafBhIfsfYmti3gHhrhNgDh3fVdyhMgkf0fzeOf-f2f7gVgwe4fjfzg9e1dAj
    njIgCgcfhfHcxexgPhjfph_hwbwmegzfve8hnguZOfXf8eRhwfOfnd2flegdBmNf0gqf4fxg0gXj5gYgGgDfFgugwemf2dHhTf
    _frhAgAgFf7f5iNhJf7c3e-fmh5fHfsfHnYcqgUgIgIhcgoeGiOf4f9gUgcfaf8e8fvj3fVi9bPgKf3c8gSb3jRcif7aEk9lVa
    Lfvf9f6gshjc6f4fhe5hsh1jZfTf_fFf9htfRgZgAgdevgai7dlfGmAjfjAbZfsg2fKeRf8fJdafogUgjj2cuffgAfiiEhqfYf
    _gog-fYfpiveTfpbcgvhcbJhig0ihcKiZfXfTf-fHg7fydrfSftcbg_gSfqf-gAfrftf9g0i8gLkhfZdonDf7gAfagHgggpgZf
    yg6fNeuiufJftgCh8ftd8gCgAgCfhf5gJfef4eufUf_gZhJgkh8d8eTlbdFfVguZZjjk9e6fyfGj_fle2hff-kJePfXhrgSf7g
    6fae7elgNgAfIfmfWkUhCgqiyeVfWltjIfaiZiUf-mqgqggajjfgVZteEfsgigOhRcIi-gSixbzXvichqf8hKftedmVdnf4iNg
    0iJcJf9f0fkgNgJdihSf5gegdfwhed0f_gUhkgIW1f8f9f1f4gDf6fHgfgecjfggJf7f_fresfofRf6f9f8fpgGf9iMgKhWc9d
    viMZFfEjZmxjsVRgHgLfQfZgUdDeSf-gmeuexdUhof2hDd_fxhEhLgBe7ecfujhgQemjsixiBfQePfrffi0fFiKfYgAgsjZghh
    MdzgjeUgWfeaefFgRfQc2ogfreVgGiDfLhVawhuf_g4gsfvfCgNfwgjgZgTcMgmf0iYeicAljhBgKedhce7iLhLgWgvkScpbMh
    ugAhygdd_mXf_f9f3fvgEgkfsf7hBhHevgtfQfxemfof8b-gDf4bahHd-dNjNf1fWixgilVftgXeVftgQeSc1e2f4gAbId9fog
    FhzmkhndOf4fsgMeCfOfffBfUkba7kzexgZgOg8aRfDfOgGgAfRfzfge4fXf5fxiTfme4fMf_fSeiguf3gGgLfyg_fsdugCfTa
    5gVl8hOgvgfgQf9gWile2gBeeejfMaCepf-e4jchXaJfnf0fAgRezfOhSfzgSewfRebfSf_eAdLgOiphwf9fRiXdZjlfdfwfJi
    Pg9eE.ABg4f6fqi5gSlYgEf_g5iJfVf_f3f-iof6fUfwgEf_gEgzf0f0fmgDgjfegNgHgHgBhZc2fFhpf3gAgngQgXiLgMe6gi
    fxhTgGiJf8hPgBesgAgKftgMgibcipfhf_gFebjwcDgEgAgreif1iSeFf4ecfIjBd1e7gBgNf5huf0cffLaKe_jXfYdYfajUfa
    b2f0gBgAgDf7f_gScBezj6eOfTcBdDgEdVialpbNi8fzdAjSdpj2exgAeRiRfaZciUexVhmHfia2gRf7e6gDh4gQgmf0higXgC
    f6gEgAfrhVfzfYh2gUjQcZdolIh0fbigePfapUghf_gng5feflgHgAfvgBf0iNfUgTgMi7gpc9fFgAhShLhhewgNgAaumFm2fM
    gKgAgyflgLgmgdfbgwe_lHglgFf-gBhGflipgffqoDh6bSkM.ABe4fugLe1gRb-iZc5dCmhceiiiwg_fNlEi5nlf_f9iKfYfge
    1fag7hHfrgodef_f9e-hGevg0iAf-gSegf4lkiCgSiod5hbjGkYgwd1fmb4jaf8gLbUhuebgSivhTfmdyf0fzgBgAgGg4f9fmg
    Qf9gDfae0hDg8fWgNkRd6ezfigAhphvdgflfcf3gHfPfsen.ABf_gAfEhwd3f0hGf-dqiDb2ddf5f7fThfgzblikgyhCm8dAeU
    fvg0fhkefldTgLgJf2hgf7iDejgCevgfeiZ0glhOgNc9ffgYesf4a6irgMd6g5fikCedfCgYiUgPfseEfThKhAgYfGlyf7hvg9
    gogKiDeEcKidgCf4gBeUoEgzgAhDfdf8efgBf9f9hhgBeefbgCgtebgof1e_ftdyephGd1hlgChmoFcXjCdffij0gwfqg9iGf0
    eXlSflf0gQgAf4gDfmhaf7fqd0g-hGgldye3gzd1gvfEhnfljylBftnyf-gAgHf4fogDf0f_gFhLfofzgJgCf_fCfvhYhOf_hc
    dogEghgbf_iddafthbezgDd2hreLgIguf4etiLf9d0gpfhfWfPkcjQhSghjdf4f9gyfQfhjMe9h_lMhLfAgmfvg5gggJgDf8fw
    f5fuf9f4f6fygCfohlgAeGg0dZjngagJfPffg2dogBgAitdyeRgfg0fxhNeueLdWgKgAf4gDf3gYf_f9gAfmf7fee2f7gre9k7
    YMe4gIf8f-fwgnf8f-kJf0iEgLfrf0hgf2gifDg8fyh0gqedi9icfwbsiJipbGfHfsi1eTiMejg0fjhegAfsdNfMfsi0fjjBhq
    cmfZe7gQmIXLf-gAf4flgEepfvgAe-dcgIbMh0f-jcjFbOlsebf3fMgIiSb3eLfokgeWh0bzgNf9gIfSf4gKgFf_f5eSevd7gT
    f8gsgKf7iDjvfNcViehOiNf6gAf-fCf_fsgHgAfkf0ftghfOfSkHZkeYgPf7gAf5f5frhTfPfefveGfbf3fQgcgvfrhRgDfQf-
    fGibeYebiCgnhtf5cZneeDfwfocJgNbagOgHfygmgHjbd2f_eEeJh9Vof8f7h6f5fGdDfyf5ffd1hMgZheggcJcUgtfvf6gAfq
    fugvfsgCgZfjfufshLfhgAf0fKfvdQgGgAgJf0f8hfh5e_gJedgVhTgAf-fRfvgqj8f3gAf5f2gHfCfMf3f4eTgWg7gXfugWgz
    e8jggzfph-djexftgBgAgfilf2f1gGf_fMgVfXeVgpfOgUfMgdgde7f5fzhAgJeqiOfkhpgoeEoegBgAf_gAf_gGg0gAgyjofT
    fWg8gEj5ckeSg8fHf9cqjueDc2bXgAffhsiCenhtfzghj8iIirfzgCiOifg4edglgZnua0aNfDgygBgnhgd_czbVeSYErQf3ZQ
    ffgAfGechggTiEfke6dnjZkwfKgMf1f6f4e9fPf4gDfVhscYgXf_fphMelhmgjg2d_e-gPhsfXf2ene0iBd0jUfblbfAemo4gL
    gAgDe3f1gJjlgUd5d8ahlvgrf-fwfMfCe7fhgAjRhRfMeGengUh0eGjYZFeff8iOhve3efiSetgzbqecfxhsfwiMlKgLjLi0gB
    gIiefCipfxgqcvkGineyfwgBfZe5frgcghgBfQivfvhJekgsgmgVeyeWgJf3gvg2gOf3d4f9iIjjgPhegIgAhNi2fYfXgYgdiY
    d2g8fMfofUgHd5g0eRgqgEgedgfljygAgajihRgsjVgEfycgi2kBhLfgfyczfAi7d3fJfzg4fWgThUgnfLgsfgf4e1Z8fMl-jL
    fAadgPgce-fRgLemghf_ftdceaesfIgHbsizfYcffNgEfteehHcEdihOgjg6e9iGesgfi7iagtbLgtgGhyfGflhegyg7fAdmiD
    iGgggCiDZNfXgWhygLejimcFideuf9eRi3ghgGhbhNhVhGfkj2figCfSfCfdfPk5f9jaePd0p4i7f3lvfVbpkPf2f5fzgjgie3
    e9f-izczh6ek.ABf9f_hlf1fggJepezjPfRhoepf8gAfifkgUfGgOgCfMkBejgngRf6fXdUjfdJgVgKiRhpa9i5gpgefNe8fye
    wgCgDerf0fwe9hzgXhBi2ehnFg4gme_gVcHjwgdfxf1hQjxcIf4gAgagGhLfVgBgChsflg3gajDf3i2eQeWjZf5gAgMheffflf
    rf0dEhwe9cUfUfkfXfRfcd1eKf1m7eFbjd_fLf6e6e0gAeqfSf5ekhOhEcOd1f4gCeee7j-gIf8e8fufkhGgdf6i_iSgHfdfjf
    8gvfDeHiefhf_f8gYgBd3gigAfnf6fdfufRf7dbgJhddAhYfagUe9fdgbhog4f2jSdNk9gBf_gDfpf8fIeQfge2ftgFaYgKgEf
    agmfsiohRgDfXhHg-iAdof-flgIgGdIgPgkhTbQfSgfe8fUekbrlBgNf0gAfQfRfGfYjhfcg4kdfAfpgWgAf4fmf6gbhDfZgMh
    cftf2fnfahEg1e_dmftgBeZhyfMgSgvf6d9f1eiipgXgleGgrg8gif9gCgnfljiffg6fvfvfXd7jQhZf4hZdxhqhbgfgDjseqf
    pgVfogAf6f2gSeZfmfle3iefNgZgCgFezgLg6eoe6gJg6jYcudtfKfyfGeNi5f4f1f_gUgUf8e4dxf1fUezi9WLh_f4hIhgg1j
    wcbgRfqfvdAdUhsgThGgcdxmzgIf2gIfPf5dgeJfWhygIlgcfaVg6i1bwgTZFgGgAf9emf-d2gQfdgGfpfzergUgAfXgMfgfrh
    gf5cIhJhZhFlOgaigb_evkLgGgAgDhzf0gqgKf_f1fXfsgUd3fBjAdRgcavggg2ejd7ere8g9f3eXebgVhugAfrgnfaiBf1fkg
    AgOgrfygYe8f_jCgpeMeKfCf8gqh4g2bkgCf_gIggfrfbfrfzfVgqfif0fKf1hRc-fgcYhNf-g0g5fomFf9gDf6gBf6f8hFf3h
    GfPe7hthAf1kNZKhxkefggAfOfBfZevexfwjOf3figwisf-jdc9ePioe8f9dtgmf6cVf4f-fJgdgTgPeofsgPf4g-engDgBfRf
    -fafkeefybhd9atbKhPgqgpgheIkefLhNf6jCicbqgggNebgUhneGgGf_hKhDf6gTgZf4iHftgkf4fSf0fieigrgMf_gAf-f9g
    Af_dmgOeXiYbicohEf-fkfpe2gcftf_fpemheeietgSfsilfXfHhPf0hFepaHiIgtf_hvgPeMiFfTfWczc1ieh4fhfmfteUkKf
    Zf1f6fyemfhkDgBgBgAgAf_gPgCgRf-f_f_g-f4gBfvfegId2f3gHhJewfHfAf5f_hWe0gQd0fGgAend3hqb0huf-ihjlhFfkf
    8gAfffof-fQe5gBdjekg1evhYf3hWhef_gegIf6itgVguhYfyfhemdXjKgImIffkdUai7qOcYgdbqbAfebvd7gkb5fPincAeIf
    TfKgtlofMfof_f1jZgDeAfIgUjJgvfDjLf3f3hijrcgfVf-gAgCf7jTaue3fdiUebkHhQ.ABfrgVjjfDg7fhfzf5f8gLfdeAd3
    f7myc_dcehgnf0gXg4h9fY.ABf_gKfQhFjDfweJfje2hTf3eQcxfneZfGf_bFgbf-iSf3fLeyezf8foiQe-d6fYf6dbh7fScDg
    If9gSfGf8g0f-f_gegAf2fyeLfvgjh8eOd2f3gCeQhkdKhahYf_hXgyf-kIfuftgNeohTh3gZf5lDiAdqiuhxgMkadXe-k0ghf
    xiemBcmjbeYfUd_hFfMgve0gigrjRercAfNhQc_eCinirfQfmeqgnebjDdFgGeeeUgzc1eKgreRgJd2e_gyfNi5fGf0gWhdeFm
    BiqjUfngaf_fViNfcj2gIgBfufwgAergnfzjKesdqhmhpf7fufre0oThNgsjhcoepgufxfzhsexjdfkewfqhOfNgAdJgcgAgNf
    dhzhPgPf7cjcdlgeDgGf_fiexfVhye3f2hifNgbafg-flZhjoefiJfqf-fnfDeTb_d3fuiUh-f5iSh5gAfmfIfnffeyf-d1kdj
    ab_gBgAgyejgNhIhngAfZfeflmae6f5efiPeefXgDf_fvgYfghKgyf8fRhPhphChufvehipcRlggQf7fghRgmgGhvf4iLbzf_i
    wgKgHeHi_d-g2esgwjfhZdKgpgWf6gudZgJf4f5gAe-eyf0gJgEfyfQgnf9gGfcf9hJjMePdqgUf8fGhndjgKcUfjcgkQc9g0g
    HftgBfcf-fBgcfohme8hNlsdqf8geijgDb4g2f2gch0gKiJf5f0eYfrghfqgNgAgvfPfbikhngPfKhOftiig6f-jQcseDgRf3g
    JfXfsdbgYgEgAgBfqf9gOfaf0eXfQgRg5fohoeplrjDevhBf9eOeqgMij.ABf-gAf9gDgwe6gCgAfzfqgCfzfFf_f1gigifFgU
    gAfFfge7jDd_hmftenYhnPgygbfkeUfYiWfXgAgDgcg3embYfld3f4jyangDgAgjh_gEgfgVf0g7gCiZgXgff_hBgEgsjwgygY
    eniSgfeefsgdiWkaisg_jwg0eWeNftgcevf-d1iCh6c8f9gAfTfzf2gsg1f3gkhceph3gPgViKfSf-j5f4gsifeufZgBh1hvdy
    cTejiYiDhZaidhgudkg0frh5evfshKgYf9iAgWfblqepf7dqfYiLb3gSgtgKgHd8hNgCgCgXfxfVcXieghhFeZe1kdf6gBgoiW
    iqfLhQgffvdrgufofPgAbtgKiJcjhJgwhEeVhJh0h4f9lZkhdxe-hvf_iLiKhDf6gGfziVf8gUmzgAgAgChYf_f2fCflehdMe5
    dGfmf9fmg_gBgCergOe4g_f7bMf5f7fFhHgLc4fTf1f7ioeFe7e4gddbg_bVh8hFffhYhie5gZgbfTlGhskKkgfQfqenijlOd5
    gzf6g4fPhFd8eGf9drhKgeaegFgAhvgDf6hlgEfafmg6iOd8c6f1iFf3jXeViUgOiGc9d3lKgBf9gBgCf4ixeRgAeGf1fWYKe6
    f-eJhegpfJeUfjgphYmEgThMfDjfeCkFiDgJf7h9ebiEiEglgLf8dzeaeqgAfmhOhXgQiBgIgAf5f8fvesceexclibhYbkgbgR
    icfVemjYf3fzeCeifXg6fPgGeYeef8bzfKf9d-fdgkfne_f8eahxfKiUbgf5gdfchaXpmfg5h3btdnnHeJfJhmfUg3dCdOfDgq
    jUe2YigQf_fPfrfkfqgXf7gXf9fQlufxgAgegGfWgOfAfqizeRgbbigZfzgaetesidfff3fCfpfmgHf6gAfXesgChNjleujYfg
    gDlafxgDiAe9eUdsf8gAfti8gEfZgKgSeGe-f2eZeRgIetjCf5cWd2gQdEhWkAYrfSfedghOe9fpfpflmHj1gNcfhFgMhlfGiL
    b3fjfigtjqf5bqf-f9fQfxfvc-i1hEdPcSfOjsffgifXeShbdIiOgZhKf1griOhOf2i9docvhHfuf2d6iDhUiVhYf-f5fufhhm
    i4ghh2jUfQjxgjf_fOhsf-g0gKgAhFgSfyfdf_f_gDfafifFgjf_iTdzf3gdgOfqfviKeDhCgDgAgajlfGfAiBfxhAfpeujCgd
    f7gBfri9eshQf9hTesdPjFfef2fQe6h2fLfzf_jReDfgfMf6gAf0fqhIfGgNgAgIffgSh6gff7g0erhAfrf7gAfygDf7fbfjfy
    jgdOgbf6hjfwh1fmf_cEiBf-iPe2dbmgg-fvfJithHjFf_f_fRhJdtd9hTgohsdef3j4ifgqhWgAfuk5g0gAg_fHe8h3hSgAf3
    f5f-g9fcgajhbdbkfDgLgAf3eefXd3fngDgLeahvdtfmgdgSc0iifygbgsejbOkCblgrgCefgPece0gxgAf7gGhDhZftgofqfS
    f7iLfFgZiWe6hvfDf9gAfohbiNeSeffrf3eSfHbogQf-f4f2gojOeYf5frgig_h6eVf-dkdGh8ZwgKhIgMenf4hKfTf-dyhDg3
    ePgWf0k2fUfEgBjRgVmtbxbOeWfWgAgQejfAh0ildifdkwiFi3fcgRi9d5f5dafRfieMewiQdrfxf_hJkSeKfhhNfwjpeMfDiE
    gTgAgzgsfAhZhKfnfQfoeOidf6gFfXgkgafneVgDiJfOgFbehvgAiDh9gQkZlYgzjafubZragZfngShejGcUf9gWmceWc6fCiZ
    fqgIexfKgYf2f2f_fcgifocqgJhJjeYcdAd0gTcSdxguZegDf_gBfnf3ayfrf9evhNi3eGflg3c7gufXhEfFf6gCahfkfGg6f6
    f3fpkVfyeufJcNdIlWbihYe0Xor2dPgOgnf1e1fOfPiOf0f_f5fzf_f6eRf9gffWj2ZGgafsg-gxdCZTe0gYc6g4fKf-gdgZgc
    fmekhdgggFhQgIfHfhfpf-dWhrd1f8fLftfCg_fOdmfRfofihVg2cblQf9gYfidwnDfff0gdfpfkfRaQh4Wbf9iWiYhagAhTgC
    f2i8g4fTiumtfwfNeTf8gQkEi3bQhMf_fufhhTiahGgofnh9eJhagLgCgFe6fvihgFf2gSiyfdisfKgFfEhYjjduewgNergJeM
    hwgNgCg9gOecfagrfakcc6i8h1f2gAg6eDhmghf6fmkkgEi9gKg6fhf2jHfFeUg9hogmcgf-hUf4gAfvf5g5hKhHf9eDe8hli4
    fcf4g3ewe7gmf7gAf3fwf7hYhIf_iDhBdqhCeaf7bVjcelbojBfbktdzdHgyd2f1fac0g9iIlAhcc0fPgZjwf_gAfggJibeXgL
    f9f3gxfXgGfSf7kghTdihUftf_fcfpfzelgff_gOgGiNiLfjgAfqgPfxgjf3f-hfhngQe9gsf_g8evepfLgEgAgAf_f-gXeagY
    hSezgCeShhf_kthXfAmSgjfskMgof9nlgCf5gme7gbiHgPgAfufvfrhYeyf7Z7k9hFaRgRg7f5gdf2hQhFgAg0f3fGnCeffwe7
    h0hMevfsgAfyfogLfZf9gAfXfUgYdJf-gDfQf9f1f8f3f_iic6d8eQgBf9gGf1fniif9fmeAh0h3g0gcgCenfFhNhibxf3hXdw
    iIeUf1gil6eObVe8gGf2dagGfHdwfYf4gUeIdShViFgqddidenk0f4gAgEfzf6eNfjf3gIgIg8fWfwgGgDfUgUfrjAf8iFcmd8
    jyfaf8hFe_gjc9gUgAgPgQfZf1e9fxdmd4e_d_d7fpgTf7h_X7fOfNfnezgKgegHf4dFg5dUgLhTgejWeNfzhMfngAfvfqgIeW
    fjgAgqehfogQgWfxc0hziwfXgPgahMdjeniogAgAf-gAf-gIgXfueUfSgGi4fbfNdjeRjsfrhDgAiWfdfDkxetgAfDfTf-c7fs
    gRf0gIgqg0f-f_fVgbeslKhaf8h4gSfEjjg2gAh5gEflgJgMf6edgsiSeuftgAgVeDgNfngWf9gDfhfyixhIfngvgNgfim.ABe
    Mfehzd5fMeNgBf_gLfHf1g7f8gAhNf4f5hVemgOgkeyhTfUf_gChNfwhMg0gAgrftgdgWhRfpf_fRgTexfJedgCdHgZjydSdNg
    NgPgXeRYKgxf_e2f7fwg9eNf3fCffhLZNgJgOhae9eSg6kOhafhbodyoOgSh6e7czhEcGfBf6ekehgNbefQfzejh5e_eagHf8f
    rf5fWgnkzgCjoiGfGmagEfefIgdirhWgigAiNipfwePiefim8eIf6hAg1gAfkgBfxhlgEgAfyfHfTgzgbgPhWerf0hYhFfthgf
    -gni8fugAfpjogJisf8gGf3fhgLgGhjgAiGhAhXkafTf_gKf9iGfxezfRdDgOh9glgXgCfffbgbgYgZfufPhbhChFgFgAghhpf
    vgueRgNbQh6gRbtf1f6f4fqibeKhAf-fMdLfsh-eLgCg0fxjlc7f-gAf8f7gDhifof8fgf3e7eQf4f0gQkyg-iafzgBeVf_gqf
    2enf4dOf8jgZCgEgHf_f4f-f6dOhvf6XifYitf0gBggglf_jHhyf1g5gLcgkvg0f6ixcgfplpfSgAfFfFgYZc.ABcqfPhFk7fa
    bmfwf_fKhWfQczf4f_f1ichOfegJgAg1gjeHeeeefFfTjPfpdLgthmd_gXh9jFggfVe6gZcRiNfoftftcHhmgzf5gAf6gEf_e-
    flgAhog1hCeAipfjj8hKevgzgWf_fPiJf4h8eKfgcue7h1f3fcfyfOhVfefcdsf-dDjPf9ebhjgAgUf0fdk5faf8fVfcgUd2fS
    gAf_ivfciCezf4gfeMcjf8gLfNilgLfIe7iVgGeam9dHjMgXf8eSe8f2hufpf0faengJeTfCgke8gnh2c_fVgAfaf2flfremfp
    e1fDgwdnh6fmiAg5eMhrbWesfchmf0aJgGf_iSgwfHgXhwf8gHg2fziSf_gDfFiEgUghf9f5f5eYf8c_hXgBfQgxfFhJhQgDe9
    fcfCikf1fyg0iYgqeEfqgBeVjgg1hGgKf6hohNg6iJiIgGf6hWfOjggPfyhXeFfWgJgLf2dVc0g8gshVgRf4dodofnf8f_fsf2
    f2gsf2fxhAebdIeQf4f9dafpgfc7gCgAgbfAf6dNfhfgczjtfUf-fBfkh3fYhje1huf-ijfZeMmQgxgLesdge9jlfigHeWkugC
    cofjf6hhfQfyeVgaf6hJhKebiSdIfZeAl1czebgFgAf1eYftf2eSf6faf8gXeSd9gsgqg5b4d1iggIkIY0a1lnf-f-f-gBf_fY
    i6f1g7bKjxjVeVf5hMdXiZelg6gpd0cGgCimfRf_dejWjaepgJf8hGe8hsdlgWf8gufJfwgvgHgJgSf3fefNepf9fHfgi6dtfU
    gcgGf7dsfZ.ABetfif1eFjXc8gPf_fIfxfpftfPf4iNfseTfcfXgBdtdyf3fbfDfkeIfChydxfgf5eUevg_d0iOf_iPfwd1kQf
    bgHfvfWfFdee7gNfWhVhKg4e4gFcwjietgyfLfbeniqbngFfrgAftfvfVeNfbgOfefzeYiWgJf8gFfieUe7gVgAfSdjfljDiJg
    hgwf2c2kRjWg-g4dpgZqhfcf3b-fxhdc_e6f3hYgBiReegAgAgFiBf1f6fLfqgCd9j6cWfNfUfmgKg5fhgBgAgEg2f-gVgkf4i
    VcGgOg8f9frhxdneAfyfef9gBf4gAdmhdfQh5cNiNdne9gBh4jvdhetfzf3hjfrgnfHepe2eQingdgSiOfhjbhdfsnTfRf8c3j
    hiZf7jxfTg9eal9kX.ABeigAfGfpiqfnhHfug0gIcBmveKf2hRi9g7dseKf_hDmqifbDgPfcfrhre6flhfgoh1cOfxlbh-f2g6
    edhFipfIfDiPb0gbdXhLgYjJdvgChQgpgBgPfggMhLa2gre5iShnc4fnf-eZg_iikifOgefmhFhWdHdrgAfHfqhgakgGgAfwf8
    f6ewdmgvdqg9iAgUiCfshueSh9jBeuf7fFgZgheUdFe1e8dah7eGh2gAgyhweoiqh_ghe3fAe7duhYgohsc8f2kDhKfhhIePgx
    fTjAflmJV1itjfhNf9fPfHgZkyfifqfKgQftd5f5gAg-eMhkfCe7flhrhVczibgFgAhMf9f-fLgzfyj1efjfgGfpgOhQegfgfB
    gFgAgvf1hveFeMgCccijjzh1g1f_gug0flhif_gOjHfTjMdaedezkdc2dWdgeygqlRa7gjkcgef4kBjDdDeHe4fZf8b7kxZeg-
    gqhzbufgiJf8gAfrgdfWgVh1fucsfucbhdgMeyh7g_gjjUgIgAgbhSf0eEgJf-gNe7f9hvgkgdgyfRg5eAhihfdbePfIfwgTgo
    g4d4f0eWf_gAe7fhf3gIgifuejesgPix.ABg7f_gUfrgKjzhhiTXFjedlhigJf7fdfhgchIfbgff2f4fldzbKfmhzjZjxY9dEg
    hfsewbCeNjRgag8eSd6hIgDgMfkglfefGfhgAfbghfYgQfzf8fQfegTdJf6f-g9esf4hPf4f5gYgBfahNebgEgFeVnnfZgTfsd
    qfycbi2ffgDcDlUeuh1fgfvfLhhfaerf5gFfwfIfweXgef_fTe6fUhwezf8ehoBjqgEgHf_fZjUgsjAfZf0gQiqgvgzgPfzgie
    _fdggiNf7hDgef_mleHffisd-iucpf2f_ejiSgBiqg0gwjNdafbkle7gXdqgPg0ccdfe4aOe7oggjhqfmiTejhonkezf5gYgDj
    hZHgsgLhQfrdniBgBgDdNh2iufjhWhVeEded9g_dgf3hlbNcGi7f_gAjfe6gXc3kQf9gdgKbFipeqfCjreEd1dsfbgShbatg3e
    wgXfaeojOetiJcLfAibhneKfHgwf9hjf0ilgkgLgSg9cfmchAfjfvg2g9gJbxfFfyfVg2fUfMfQf-eXgjf_aehsgEl6dpeVlfg
    dgXgGhZgZeefGhJecfcfDchg1ftfMgmiaincVggbxdNhUhXhqf2g0fNeomXfQf6fKhchCfvf1f_gLhdgPfMgAf7hEexg1dKg8f
    6g0fdf1j5fTf1ffdvgHakdOeqb6XAlFdogNgefJfdfFeafqfogLc9hadSgZg2d7eSfljagCf9fWgEfOfjffgPe6jjfRkAf0fSj
    IfbhMgtfPf8fSgfgFfBffgAfDgthGgOfpf2eWcyh6h_fdgAfmgwhedxhSgCgIiqeli9e-gAfOhGekdwgCgAfMf7f2h_gBgAgBf
    rf-ghdKfweQejixc0fsgFgwh2efaufggzdcgeeqeyf8f-fsfygMd5gUgAgGfNgdg_fwgAf1fbf7eEgFgHfafphWfug2fLiJgie
    JglgbgRbtkMdJkSiNgCfqeagjm4iRhYfEdjfZk_fGgBfqhGfUfigJgAf0gHf4g-i1gvgTeld_jkf8gAfjgJfphaflf-fFfphmg
    ne4f5eHgVigepf-f9fafPflhvgDf_hHgCfwiThtgEjIghcggGfCf-f2lHehcyeagyebgskrfUf1gGgqgYgAjXecflcvh0eHcZg
    rf_gXbVd7h7hAgliagfhAiteUfMf1jYhtaPeXf2gceYgQgGcighflirfPbZfyf2cPh3eeg2gEgAf-frf_gRgHgAgDfxf8hDfDg
    AeDfxgxeQgZgtfUjAf1hAgtgViydOgKmhiHf5iEgde1lDhdgBg-hufvlTfngEd4ftgjc8f3f9e3gMgGhhg1f5f_g1ephhfSf-f
    -gtgsdqgbgCirdAgcd3gMf_f6fyfqggizgOePlFb9irgJfsfZj-dNcEfwf-h_iXfmexhFfrhogffVikekebgxfacefCkYf_jZi
    eZnkTgSf2frbHhPk_eMf9cnhgfZg3gGf3gRh9g5hOgNgBgLfFf3iHhpgkoqeKeenGflf9jPf1hrfqhOfoikcffqfGgFgFfDfqg
    FgAg3gDfHhcfWfTfwfgiBg_engPflfpfjf2gOcriJgAk5e4d6gXfSgIe0gVhOfXgQgGfSeIiWh8kLgse_hAcIkcfrf_fWkThng
    8gDgofZeggHenf_f9iQi-d-eje4fohufHhpfvf5fxivfngUg8eugAdlhWf8cCd4fkfxhDhqdWeGf9cYf8hOY5fwgAhPhNh8hmf
    FgmeCePh0Z4g2gBgYe-fPjnfBf_hlgpgRgChFf9eAhAfQfZhqgoh4eLe7l3gsf8h-hKeYlkfwgAfdfpfghHgHgAgmf7gDfKfpf
    _e2evhUcCfggpfNfpfphTfqgAfehXhma5f3gAf2fQgReegjgHflgFfWkWfrhOfYc3e7k3gbgWgDfFdThghIg_fteSfnikhZf8j
    Tg2gKflfFf8doi7htcnf4fufafwg_gmh_gFhthXfCl_hVgAg3fmePh6d6fjj-k4flhCg0f-gZghfmhUcriWa3bhjzdIerf1c6h
    _gmemf8gCfrizgXe_gOf-gNfygPgYbBfrcLhoiNcle-fyekkhjHfqgLgCgCe8fuexg6fVhxalgygMh-f2e4gUfjfdfkf6fKgAg
    gdtfKgmfnfog2c6erf4emjDdydkgAgAg9gLf5h9fcf-dph3iCgliwimcHelctiudzgGc-aukmZPfshGg0defXduhFgZjkiDZtl
    Oeef1eOjuh0flfdf7fYgcgOjwhqf2hIfpjaclf2f-ajkbeFccgBgAf_fvf_g4gAgOfjhxgQhIg-g_fld2fJlygfgPiDgOfTfbk
    _hOfcgphBlyd_gAhHfbgEc6hcf2iAkrdJg6h-gAarf8iwfLfXfwgKkkfhdog_f-fNeXfSocf3f_kTfdePjWg1f5g6g-d0jZclf
    1fxhrhjcke0fmf6eDgUdofzgAffhChufgg-f-gKgigYg_gCf_gxeKgCgef9f-f0fhf_dqiCgAf4fbfxkBdOf4bXe-gUgB.ABdo
    fAexjudpfNfFf1eNfdhpeIeFfdcqiie0fKcqf-bXfNi8bagDgAfdgHfqhmeuf7a6hYjjflf9gGdXheiDaTiQgQhIbmfvk2etgR
    bPichzcQhAf6fgiIfTcqfHf_gBhJd3g3gcgMfGfrf5emfXf5fsgQe5gTdeelhFg1gVYqgFgAf2hlf4hIfVgJerfRhxcxgxfxgM
    eUjJj2fIfigMgLf0c8gxfrhFhueYeWgHfsfRgzfmjtgFgCgCfgf1gUdqfTcUgzhvbeebgAgGf-hgdIhtf5eNeDehirfSf7gyg7
    f6hPf5gbdeh1dkhzd2fud3hYiqclgdgPg1f4fCkRi_f7iHiNbqnnb1f6gAf4cXaFe6e9bIb_g5cJgYf7eog8fjf-d7fud6jLev
    eze8fuhHhJfxgYfegCfthFfSbTgigKfpe-fWilfugpfXergDiiijf_jnkMbTqtgBf9fofZfygEglgAgefsf6gXhOf-fydZgEgi
    gnhLfCelePhNhQfrdFhshkjEfogAiTgfdtf1hPfBgwdSi7a8gKf4kGc5cThjf9f8icfSfwjDgLfoene4hNhRgaf_hgfke8fef4
    fsfof_hlfefvf8fnflf8ige9f9fKgBgkcngugAczghfwiGhGgff2mKbBjkhQgTbDhCikjLfsgwjhiCeJezfHgCgCeFiPdpgMfz
    fKdeh_etfbfShOdMjbbHgQgTe0fQeDf7iRgSggfdcIgmfbfgf6c8nZdxfygAffe_f8fmgEgAfVgUfWglbufRdBiVgOZlfVgreg
    hGimdSf_gAgmfzh6dCgEgBhKgcgphFhChLdpdTgvjNgzgAfof7fni0e-gma9kQfdd_fxfxf6dXj8dffIf5enkJc4fMhqf7f4kE
    gYm9gAgAhOhYfSf9f-f_gLfpfrg1gRfgi_i1egjSiqgvm0k3fyk3enf0eGdChLaajrffkGfUbNhjfcfzgefygAffgAf9fKfYf-
    bdf8gAfyfygBdJf0fudXkJhBf-iqgWgMkWdFi1d_gCb0gReZev.ABgogBh6kGb5g5fZf5dtdyf9gigVfhe_hpfAimgigAgnilf
    YgahKgBgIe5ebi4hKf6hDgyeehpeZgojQh_iwj_fofVgrf4jxchgwgAhOfAfajXixgPfvfieci1hKgQgZeveifJgSf_fTgcfdg
    8fsgAfUfbggdziZgbd2dreUlRgKf8eEepfXflfHgbdMfrisdihigwiFdEe9e7fsgMe8kDapfvgKgAgKf-gJgB.ABgKgAf4f5f7
    gggHgAf5f_f_flhqgof4bif3kZghe8l-gAkIlJhrfkh4jVaPj5gAgAhBeqiAf_iEf3e_hjeEfOdQfsetfFiMb8ftfyhYgxfLi8
    eqgAfTb9hAY3fXgAhmfSekgde8f1bomJf3dBgJgBgSfygiere1f5gDgxeneAhdf9jKjzfCeQh2gGkyj5cNjCeIfmcqjNZykNdT
    fwiNiCgvbMf6gAetiEf0gXgXgUfEfcgOfoegexeehTfkfvjLgFfre8fPi2gEgAfEhOfGg3hbgdhgdyg3jagGhveYj8gDmaeTfs
    d4fnlVbaf6f3e_eqhBdjgLgAf5f3gVeUgEgPfNfhede4algheAgFjxc5ejgPbyjRfefghQggh0d9g7ghcifodMkze8X-gJgAf8
    fEfveigjhCf6fFegcxgEgYeXhJfIeKepgDiIdLgtZ8g-f_hbf5eQkggBgAf2f_f-g6fbgAgMdthweegrf5fsfpgdgqf3f5cJld
    eRh4f-f2f8g9f9d3fYffgDfsjhdOf_f9f0hThCggf6gAfXfqf_gufrgAe_fqfWfehigBiXdffqjUfrf_gAfogDe3gZfjgxc0kx
    hjgDgHifeGg6hHg1f4hXe2e3fVgXf-ejgnhAgMf0f5flgAfqdyi8gogkejetkbcBfKcOi9a_efeQf_fGghf9aVgegcfuded1e4
    fGf1figYgqdYgugXhLehfLi6cze6fefFi_cGgofSaWk4b9gfgOgAfXd7lOf5hzhKkHa4fZhEgVf8e6jtdqihfCedfFjvebeGh6
    fff7cwdTkPf_ged4aylNd0fcf_eYgViTiSgMf1h5gQdGd1b0edeYf1ltb2f1f_enijgNgblIgCfDf9gokCgqfyinfYeUh-fhf3
    fWivfxf9gVglfCgZfTe7fhf2eWhVh8cZhBf6iofsh1hif2gAgGf6g-fdglfteNgCgDjQdPf2fKimj1ZRgEgAf-f-f_gefsf7fn
    f3hEeZhlgmludYh_haegf9fmgFhVaPfZf5fVergTcwe4haZcj6b2jbgOf9hriofidggAgReSfRf7cHf4fbcTeuelbReKfedQjp
    giZGcJe3ekdHdGfTgTf_eyhHfPfPgEgAfdfMgbfbhBf_i0g6iEiigfgChQcJfcjTf7gAf_hff8e5grf-gygEfkllf9f_iCgGfy
    gkg-f-gDenf5g7g9f8ijhdb1fSf3gAbyjqd7iWhWfshDgvbwlHfOf2icg8h6c1fWfqgVevgUeKgHgAe3f5gMfzfWfYhzjRfoeJ
    gegAg0gdfdh9exf4eoeyhDcwgzgRfShueziPgHf_fdfHgTfqf3gAgFfkfxgRfSgAdBhbfmc-fghBfeh4fykOg3gsdZhCh5dGfh
    gKdUfncPcTfTf9f0eofXdxdjf1f7eFi7cjhWgWfieafCiYexf3dDeYkLcCfrfZd4k6gEfRhbf0hcfwcYkUfYgAf7esgseXiugU
    bKjtjmi7fEgDfHeEgrfmfQgqfQdQgygJenfkcwhEeDgxfafMeygOeHc9gmgCeJe8gyZ8fafYghiMfhecfvf9gQfhffgOgQftee
    gLgNgbgbf8kWd4gcaIcnf7eAfxi9bVlOfqnjXZgCjPghf_gpgTfhihe-f0eUhrfXi_gUgIg7dyf1gahrhYf9b9f2kmgufniKi7
    ZLf9gFf2h8i7fbeoiAfGnUi0cYj7hBf_hKj0gVfXgKgAgGeMg1erfzf9fmfweOe_fwf9hvgRjucufUfsftiJgIhhf-gHeQgAfI
    iyehfcd2f-j0fuipfNflgmg5iegOgofOf5flebgsfJfXfTgBlKgEgOjEdidWd6grf7fcfif4g7fsf7fXe_iJdEdZfucph9kEVs
    fbf8gNk5gCdbhdfmiLewfWcrezg1ekewjAb-hWfpkqilhYqDoNdAh9k4hjezgnhEdMemfYjKjef8grhBdLmJhYf-fIe2f_hPgZ
    gKf0kEezinkDf6jGb7d0lTgKf-flhNd2icgHgAfefqf_hgdvhvavk5f6hPfzgAfwhkfmc9ezgAdwcok0dVhihRlTh5bTgLf6f_
    gngweXgDgNf6gxgib9kXhKgAesjIeIjkgAgAgIgthAdNg3gag9fIgUkkd1f7eGgJd_fvgFgAgUhxfuemeffrcBe0i_d6fufsmu
    iAciiNfuf_f7fuf3g4fwgRbIjff2d7fof6gMfkgJe7fPfvdMgZfWeteQgBfPesg4ZugzgAgei7e4i6fygAfIgngpepgHgAhBfb
    ekh8hff2fkipfSgVfBf_dEhCdlk6gdffhSjweEiieaf9fwhOj1eKfeg6dPhGeZc3fdgAeyfngKbog0gAf2f0fYk4gqfXfkeejS
    duePfhd4gGgYZ-gGfohUiSaVdagFgAiGgnfwhEjdgnhke2cnjtgNgCjticbveMgKgAftf_f4gAflf_emfngUeCgqgAf7gGfygm
    gFf_gAfmfyfggxf_haf0eOgtgCgAf2gAfgeqfpf7dSfZoMeOgKf7e-gKfWhAf9gAhXeQfLftdYfufnhie3dcfqf5bKdjlUfvgJ
    f5fJd1fVgMgIf_fygLgIgkeJglexfQjgbpjef9kieEcrnQgzf5fzjKfui2hCf9gjf7fQivfef9ebgbi5cyfofZb8ltedc7.ABh
    le6ltcbhBfagAf-eUfgfkgyfxgBltfWfbc9e3fvcaiTjvcxckfndagTi8gqgGfthCcvf8f3gIgMgFfZf4fehYgAhHflemjphrg
    ikDfNcZprfqgrfpeVgMiHfwf2fpf9fVg6fkf0gbciarhNgEgAgAiofIiIewgAdfhlgCdXf0f2hzeje2h-g1gSfxeHgCiHeYguh
    gcxg4YkdvfwhClAkRa_gcf-ege3hTkTfvgvi0jMakeFdvf1jdjvhTcVhRgohndlfpjphCgAf7f2f3ixgPgDfrf9f0iygQf_fOh
    AfngQfIf9a4fgfib2hvfpiWendni8cpgOfggmf3iQf7f_fxfNgBfxhtgHgWgSbZhhg_gAiqhnewfmgLgAgsecf8jlgPgBf0gjf
    kgdfJf0gdfTkWYtgWgCifgNfafBd_f2f4ivcpfaewg1gSjUc3fCgEgPf8f6f8eVgAf_hfg5evhVeRgZj6hikLdkf3grf1eagRg
    ee-fog3iRg6difufqflf5hVghgpgCgZenf6h8.ABhUf6g5eKeZmEhHg9dQerfrf3gxfhjThoexiagfgAgYeefoib.ABgEgAgDf
    0f8gHfjgBddgYfgiFg5gAfofZfhiIhNf8dohEeRfhgkf3gziufadveGfehaeQheesiSfmhsg0bXm9f5gChJgSfCf2g_f1hHjQe
    xj1hUf-iFfQdziIb2fPdckaewdhgCgAgDiCf1dqhggLnZctc0izhWgBgHfYfMipebftagkJhud0dSe3aadhj9hgd_fdczediwc
    5fdf8fxg0gKcbgVf5e_fYhZgqf8f_f6f7iGegfrgCeteLivbogUfahKhvfTipfrf_fshVhLdijJfblneFfGmJf_f9eNfZgVdjf
    dgWlneQiThXg0gKf0flenfjh-f2hsgfhheShxf_fmhAdfiud0gAd4gjiObXehf9dHiLieYxe4gSdtgmfrfIf8gAhhfOfahdgwg
    BfPd2hcgfgSgNgAepf3gXfzf9hKgdgMfWf4fmfKiXeGkThLgmhGeoedlAgcf7gLfFe9higDgAf6f-f5gDd-fRjveWlJgYhYgAl
    sf1fYiTexfmhNe8fedR.ABflgodhm5fgmPggf8hCedfhdigOf8hagIfoi9gEgLiTekgujKhhf-cmfggbndd6f1eheziXe7gWfq
    gMcVf9eUhNgAiDe7fbiZfigBfXgvg-fyf4f8f5fxf-fUf4f-d-hPgLhfhYgof_fOdRmgeffkdjg7fohaf9f3fnevgChFgRgXfg
    foe7iF.ABgLf5fSg-hVjBh_gChngGd6iNg_f6gYgtg5iWd8ftcpe5jHd_h5felWjVafhHgkgEfBgVeGipeYgEgbdJjqjSgBgBf
    -cJgEgCgtf5cAhWhjbffSfogRf8eWh-gWgCg9fJehgmfFf-eHhGgibieGgTe9gVgveehIf_cli4fSmfeXgYgteFhlcnhBgAiue
    3c_mtcHgVgIdAgIdNhcf1kxeDejhghdf_hPfCe1hbg6gAj7iqepfx.ABjNf2exhGfwpKf1gAfFfpetfPf5fyhqihgVcPeJfmdC
    fBjBgqfpf1fUgkecetf3f8f7gjeucJe9f0gDfVfrbxfwgAe3hGhbfJgCf_gTgJfshqenfyezeygTcUeSf1gcd5fuaTfsgAe1ct
    f7cehGfGoWf0fvfPfSf9fPlqbseufpgDexg5ikg3eTf-f9f2hwbOg5gFe2eEhffrf6f4f9jjhYgugRgPfSg1fxgDhkf_hBiGgm
    kVeHfieIhEgJc6hZf7hyiscIhJ.ABhGgAglf0gPi0fegObdbJgUfkfxfzfpfZf_hFftgDfggOfoigiNf1jof5eilFdHf6f5d5h
    yiIe9f9hKhufnc2g6f7jgd4eTkSgwgAgdePfAh4gQgRfvfPf2hEfTgIfTiSdyeefEftekfUg8evfNf-elive4h4g9g_fBeQfbe
    NgagFhmh5fVi2hof_hLesfUkffmgHd-hWgwdng1gAkoe8eEjPfjf5fnhTfudPnRgZimfMb5mFgNgFiDjKcsgXfnf3fHgef1dIf
    5gAfqhtfrhIhSgAitgxhDiwgMf9eKgFeZiKaafgggjdihaVh7f_isaldng6iZgfhNczfYm7eUfyf4hRdtddfxf_fkeshLeKf-f
    _fxiyfrgLf0fZgRc2f1hlfygDfygMgefTfuf9jPf0fqdn.ABfUgYfcdhgqeKgEgAfvgFf7exgMgAgHf8gHgnezf7d7jng2dJim
    gvhte2d_iEbNgSnNjlf6e5dxf7aVrCglYHcSgKfbfCmTcdfrgpaigHfSiZe4f9eodwgqcTiNgbhQgdcQq5ixgdkofGhGhFiaf0
    gWhve1pphAf-iVebe-jsf7gWgTftfCgTf8fUdXdKh3hnhIgKhqc9dFi8fUf_gme8fZg9fpgAhzfVfCgIgTf3dSd4iSeDfifWfM
    igeYkShfgLg0jKfQiufzfngZepiBhgfSf9d8frgDbHh-gBk2goeamxewfoaljnkVd6gDgAgBhPf-gHgWfxjVaYkdfefLf8erh4
    e_fIe-f_exh0elfXgLfihMf6fojffTgAfyfSfze_hKgAgtf0figagMf9jCgZfxhdeTfpgPkLguZOgLgEfqfVfwhHf6f4hYg5iJ
    bVe-faeMhJgkfPfLfgenhdhYchjTgkgoe2cjlrgafJhriVdSkIgIfyg_d2gUfreyf_fIf_edfRf1gafjhNglh3fBfQfzfKfMci
    kcfsqIjqZ_k7fugDe-gXf8cOe3gSbHibedc2gFgAf3fbf7gbhXf4fzgCgwkrehgnh3gCe2eodufkiff2jDatgff-gLhsfQglfw
    f_ebfJhZdwf4gUiXeKgPeQgNgAfPhBhYfQhFgAfwgOe9hYfnfOe3efi8mihyf1krfmdDm9fWf9idgeeNhpfcgpfQfSfhfqfKfl
    fKjKd-hrgfgMjtgQfCl3f2fzgIjgh3cteff-fMgchkd9dxgAfvg1gocHhVgniYfmdRh1gYgVfNhSgfiVgyf8hsdjflfdgCgSfw
    f-f_e6fKgAdxivfDdmgCgDeghqf7gegHgAgIe0f-hBgLgGfxfqfwd7fLgAfRejgJevfSfnd5lYgVfZf7f6fFgVe6g4iVf4egg1
    iIiPhGf9hOfbf6fXdZf7fAfWgTW0gXflflgHgne7gagAf3hSfzhbhTf_hyjfdLgafKgKengHiJjQfgf-fOgbfTcIgPgAgphpfu
    fefqgAdvgZetdcgLf8gcf1f-gibZf0lthfaqgdgRf9gbh8f1hggZf6f9fBghgtgGf_hGhFf2ejiLfph5hufElGfdf3cFeKgBgw
    gfg6gXhCepf0iqgweVd6iikdgdgQWtoBdidXgtf-gXg1d9gafYfBi9hThxfhhue8d8dPbeekdGf5gXiHe3fefpgAfsfpf0gyfQ
    gWd1jjeMfOgxfxjWdIeGgbcefFedpjdEeVhbf5iDfxfbnkhTf1j0dRf8mSgPflg1cKhnmffZgCe-iFfedrfJf_gjfPhed4iGgk
    gaaHeRjmf0gGf7ddige4c4gzdBgNfHbSgIgCdahNfjdmfzgAe-gUfRhpd2fhdzfJj_b7fTgbfRe3gwe-gPgAgfdmf7hihDf0h1
    fYhbfuf6f9g2fFgeffgGf_h2f3fYdsf7gAfbgDiaegiNfpfugJevgthpgPirdIgjkXiCgLiZfoeEhrfrf7huhzh0gUeafpgRh8
    fdabdAfEdkfikHcPfpgMfWh9hEfxhsgCh8c5faoKbqegfBfHmVcNfTf7f-i9fhhLgEf0faiFhFf-frflcjhslWhsfxf9f0fIgK
    dEgggAfwgCfDjbiUhakTiNizk4efgFe9cTh3f7defte8exfMf8mpffc0fmZxlga9gOfVcckCVygphIicZ_fOgnewgFeofzijhR
    f4iJfRc_cuffhigtj0alfHf-fff-eng2hEecfxgAf8f9f1gNhfgBi2eXeqlhhdg0g9iieRcjglgAgJeagEiNgJgAf6gAfyeskA
    jMX4X_gDlWfSgpebgmfreMfbgGiUfSgOcdgFf3igcMi_d2gsgYewejiIpLhGgEiSgEfIj8hrfugYhyhXiofpfwfLgNf7c8fwgN
    gfenilfigaf3fJjieuiffGf9jWhqbDgwhag8f3dZepgSgBfkfpdcjngDhEgAfef_fMjogqf-epf4f6jdgDgAgAftf8ggePfweU
    c9fFeig7gBbZlUaygQd_gueqXokDdrfyf8fNjZkCcYg9gAgbiQdHk2gkf-dPi5etkthBgdgSYwgFd4dQfzc6apkvYncrhvVkm4
    fKfWhIfudNgvf5g0fLf4f4hWfWg3fKgogBddhsjygbf5hHe2gBf_ehgAf8hlexaCiLf0ipgZdclyf4f_gsfugGgDdje1dbenhV
    bkgBgIibfPerhehRgGgWePgkfIfOg6gmeUkCdKefgAeOhHfveye2gCfhhze0ewgNf6f3cXg2eBgdgAgyd7gzcggBfOhBfedwiO
    fhfzhBfSe_gEfvf-gygDgUeXeSf0dKi5decVf7fveaeyeahth2gXfcdjf7gTkGgHhudRdwoBfxf_fMfOgsb3hLf-fhg6gWgjdt
    ftikk0addFfrgCfWf2gkc-cnf2fsahobcDhEgEg1cdhFh8fVgAgDfQfwd3eWfpgvhKhraefWhsedfMfuf_gqf9fohOf0d7fugZ
    fndNfHeIdde1iedZe-degBgBhee1gSgge6hcdMhDizegf7fnfzfNgTdrmagqhLhldvnNgHf5hCd4hFf-ghgAfWfpf9g-gHf_jT
    cQfPi1h8f8e9k4hXiMg4fxh0hMfqgQgGf_e_gLgnezgEgAgDe8h1gmh4gGixe-e3jDhZgXg5fliBh0g9gFfve-gCj3iCf-hbfF
    fUktgVf7fcgvfugIhagDhxf6fygIepf_fLf_hgeHg0gBf2fJgDkmgBgAf8gKf9hHf5f2eshgf9ikeafJfwb6cHdZf6f9fQgbgX
    dze8gAdphpfOeXgOgAhyh8gogugHgwi8fpdEbIjEfymcjAd_khf8f9g7gLecd0f1f9f1fxfbfXfmgagRh-gjeueje9f-hSg0gk
    gff9hHfDgmjFg7f1iFb7h6Zmg0f5lNg1eahzhHgCgKf5g7jPgEfoehh-j7g5gKf6icjKdRhVgFgAh5fsfvfvfof2fgfvg8eIha
    g2gYgVeVd9hCf8gEizhvh6fggbhjhQiEchgBfMiyfwfThDgVf7h1ecdshOfpgAgPfIhsdngYf4eYgxfeeuh_frcrkbcZj7edgi
    f8foerfsgKgAfngFfwhQhHfZdpgueSfRfRf9hQd6fweRhjf7emhZiAkvggf7fKgcfug8ieg3kZdzgtjHcAgrrCZEh1gyiEfpe5
    jYeVkge4f-fRfwgJgJhJf5g6dqf9jQfegAfpfRhFfZfKgYgAhkfFd2hggngigpgpiEiMgxfnbWf5l3ejf8j0eCjIeHf6f_f5jl
    f4g8d_gofSfogKbYeCgBe9fpgEcYewgtd1f-gQbJaVgZflbZg0dTgRf_dTfShvd9gMf_gTfDfmh2gGgAfRfzfge4c1fZexhVhD
    bAfHgAf5gpg-fVfif_h4jlfofigugGg3eefgjWe7gHfDhjgAa4f7fxfFfkh6elf-gBdzgAf_fyeSfShIfNibaVgWf8jVfEf9hB
    ixf2fQe5edkofqgCh2eIe1fKfFgAfGjOgriJgigDfIfygBglgefsjGere7frhVf9fxdvfoisgtgBg7jcfPgLftf_eWkPeLds.A
    BgpfQf8f9f3fSgHf-f5gjhFfDdZe4f1iEfUhZftgtcqiXi2gWf6gIfFiNhGdigUglgJe2ddf5fNf9gogahLgvfyfzfEfMgaeeg
    BhzfyeZh6fsiof_figMdskReWfDjCd6fycBf5gFfEgCgVgReVfldxdymXgzgygAiKhUfZgic8fRhTh9e3aD.ABgcgBhUfigHlA
    gEgAf9gAf_hailfsjJdPiahbgDgBgZbddkkqhJg2gZfWeQichDf9fBgve9gifsf4elehf5i3fdfugUcskVYnfIf2eEf7e_g7fR
    gAg5gHf7edijfmgMg8aXnZgAgAgGgKfpf8jVf4hegia5dZhkgAhMgxfZiMflf9iTgUfkfHfef7hGfDfeeVjrhWkWfOdJmUgAgA
    f-fTfidlbSg0bJhIdsWpeAfmgveYjdX3.ABiyfQijcsc5lnhygAiOfHf7lFeTgEdNgXicckfofjg_dxd-jhf5gEgvhshHlDf-g
    AfxhWf3fwe7gEc-hmdgaKkjg6fegyd7nBgNgsgBjpa5gygUgAfle4g_gffYgGfngkfrfSfLgAhgfaiydJeLgAeBfqhzcWiNf9g
    pfje5lwfMfedXkFoHb4gcfogmfQfggwgJgNfxfwf2hUekidfHf1gAangBfogmcbghgzfJf8h-gUe9kigIfggAh2f7eRfbgth2c
    Efzh9fjgAfQjZgMc0hcgFf-h0f4hThqgAf0fQfziIebgBfjhifgdggMf-gOineLibhQgJdCi0fxmEfpgEfifegGe6fNf6fEfeg
    Dekc9gEeKeNkVhcgBgAejhFe5fnhGgVmIcNdkjFg6gllqcbfEhAgLgBfdf8fyiOf2f9gDiifFhUfUgAg2hDgXfhfJfodWgmhMh
    qgIfsgrfcgQedfXgcfQgAf7iDe2fliNiTlIjlgIf6egemfzhkhZf5hYgde4jbd7f_fjgHgLatfRgHh9jwdBhQgAgBgvfLfUgCg
    KgxfUeUgHfzgHf7fjeIfhgvcdf9hXf0f2eifdgGe7gpf8gWgCf4gchLefiNgMgCgVf2fIgDkygJdlZ3kIjhhGelmnhoiljHj1f
    9h2eWgfowfJfkeKf_itiBgDfnf7flf_hYfOgEe4hohNhBgofwewjPj-lqgcgBfWfrfiisgUf9fvhhgEhCjxhUhTbvZTk2hcfXc
    udBgmgwgrgShbgUfPjvg1gkhxeTfLhZgRgffdibftg0fsfoe4eegagLgGgEiUepf2gRglf4gggweecXgCgAfUf3gBgxgbgHhne
    bfzexjYfghgdUc6nEf2fTfvgxgNhThMf6fkh7d-kPfjgAgefSgmendafsdEkDfadWf1f7hCgPfIgLgCgAf_f_f-fjgAf-gAfnh
    0jNgHgAhvfdf9i0gqf2jbi4eVipdffuf2jyimYdf2f_jcewebesfsf8glhpiIhMeDeqeYdafrgZgtguhGg3dhhZhZgEf6e3fVk
    FeyfsfbgWggdphBflgJgAite8fZgCdufRfCfIgAgBgZeyfxgggCgUfHeNePhZeGf6e0jiilbjeDgSeXZEfsYlgEf_f1fjfzfSg
    pfLhMhJgXiDfqgffnhNgehBfkf-hbeJhhbEd4f8cfhyeueLhzgSkef7eLbygIgBhXhXech6g0gDfZgDfhh7fFf2e9gjfyanf7g
    Af7f0gHeygBgAg6f4hNfOhwgfbXemeOi5bVfdd7cyhgb0dxgnglddfzcPdagCgWe4e7dxfOf8e4e3gWbPgng7cGhHeKhOdefqe
    3fYipWbiAgygeeOg6lqd9fsirjjg-gAiNfKlOc5f7jGf6gAf3hagBeLgQf3hBgid5iNfXe3fzkJiogJfKgAgBf9f-dVeEfVeFf
    6mAbwfGf-g1j1ethtf1fzeGjOe3gygLgAfsfqgvjdgCgAgDfthXf6gxf1dTfveafmiigOgSdNdlimhYgci6dxe-jagQf8hFiof
    Tgsk3f0mYjXc_g2fPf9gYedhwd2hyf9jOdhfVmgf3f6gLfVfXgWg2f7ezhSjsi5hKfVeBceoOk9cAf_eOiCgdcgjagqimc_b2h
    lfWgNfhfIf2eRgDgAf9eqf8fZgOf-fOjugBdz.ABfTgeeufng3hgfhf2iAewg_kpfwgafvftgogxenf9e8esgHchgNgDhYc7gK
    irfUgBgXfaf9bNfkftd1ZrkBZzf4f3frhJfoe3e5gAfNf7grcxfmgAfOf8eue9gAf4gyeXi3e_iLfdhec0hBikdxgpfxfrkMd5
    gQgAguftfqh5gCgAf8f4f-dfeMf1codWhHZkgMf_fae4fiiQf7f_gJeAfmdqfQgXe-iKfqesgIgCfTgHhIdkfqgCibiXfyb7f6
    gShTiJefgtf4gAffgVfjhSfmgAgvgJfoiBcUf8gYeoiDi0gBgAgIe2fuerdrgpjvbbg_apgPf9f1gSgEeBgRgCiCehfdebghgB
    e4glgVjVhHf9iNgneeeZe-gNfKiedmhEgGf3fVfMgBhJgEfziJeyf0gHgTf-eshMd8iCfwfgeOhjjFhUdbg-dcbvg9biftf_cG
    f_gMfpg8gAg0fif0hHgtgDf3gJbqf2exf8cLkidxdXfygTbNhLe5dTfHf8egfCg4fYe4fkf5ftiJavgDf7hzhBeXengBgAf1f_
    f8fZfGfzg0gFesd-gEhCmAhceZkXghgCgkemfAenfufXe7dXjHirg8gCfEieeTjJgffrfdh4gFlkgBgDfhgigOfefugEgCe3fP
    ezh8gRh2fgcslCeWfKiHgaeWgVd5f3hTjViGcTbrgJhSeei8Z9fpgXgkcBjdgyfrgAgBfXlJZ_h3gEkNhAdDh9gcf2ePhpfWez
    h_f0fif0fmjggBgAe6hBf4idhkgAgKfTe7jdfrgBdKf7hggxfof9hKgnelgteheqg6fzeAergXfxiienenbQctfSgodtjYZXfV
    g6d3gVd5dPfAfudjh2iWZLe7gofBgIh_b2itf_f2egfFjogCf5iYhsfVe4gKgDggdIh5g3cpeyhkfBjCXQgGgAfcgIfeeafwf-
    gUgbfufzezgAgigSfae1f6gAf3dpf5fSebfweIgYhMdZd2f7f1j8hYWufrf9fwfzf8hefpf8dqf_fQjAgRgBf0eGfkjgf9gAf7
    fdgOf2ebfcewdukjd5frgcgFizfKb_fOgAgKhGfodXe8f2fQfEfFa0dVf_eNfMhyYvbHddijk9WUakgIgAgKfbf7g-fKfMe6gl
    hDduetgKgCjyendJfdfwg2gMe2hEhngBgfcdeHm3fxgThLfwgDfjevf5d8hVgJfHfaf9gwfDgzcqfgf3gOezghcCfxgAfGgIhk
    dygFftheiqhsgVfzgFcUhxdLetf-gAf7f4gDh0cTfidRd0lRWFi3hLiYgDdUo9gcgJeJeBindSg6f6gJkFgub1gOf8f9fnfmgO
    fyf2gUgsebgFhEfxgIfufxj7d9gYgwenhFdYfkgMe7eFg5fqfCgJc6f-mOeUhXgHgafre-hff0gAfLgDezg8.ABdrfqd2iHdYd
    pfjgAdmjIgYcXhfgEgliCcmlSf-f_irfRf7cchCf6eaeNhqgpf9gAf8f-gIfDiqf2lJgWgjk_gHf_fYf0fbhgdjf8dhjFe0YTg
    Pf-gkjpdgeyf8gAf_f_gAe0hRgAjtd6iDkjglgAgbhEexgyfpgAe7fDihZ1gAgGhWcpiufogZg5fbhJhNeig5f4acgfkFjuf-f
    _eXgyg8fdecf7fofReFhTf6fzgYfIheenhke6ZbYElabugofyfnebeOfUgRf8g3edhheSf5gAhdeLb8jmf-gAeqf0ftffhafnd
    6hTeCg8.ABc5f1cyeTk9aQjjh3fRi7dno_fEfRiWf9h0fmfbgagbdmjJjigPf9g-f-dvijhXhtfVe2b4idg-f9fVfLh2iFf1fe
    f4ioiRfqf2gAhMdDegiSi-gAhPkncFhsgSgAecgNf8fFhkhteyhRZ1kGftf7fCf9hwgYgQgAhWfzgThBfngweMkreHdAeVfni1
    fHhob2bff4hicBlHaTfgf7fMeUhIdggmf3dOf6iEeMgmf7jnfVfFi2f9gAj9gEdWhSf6gBgXiLhDdhhQfOgegyfLgd.ABfbf2g
    AcRhGg1flgAfSgXfnezf6gAfkfvgOgGf5f4i2eXfveQg5gvfXfIkAe-gYgAfMglfZgwfgf_e7gAhCiWd-gDg_eJh6ehfxgAf9f
    _f9f1d6fec1g7hehqhWgCiVfQeHl4hNgFeqfiezhJgxf1hRh9fZlBf9folcjfgGfug-gUg3djdXgOgRf4fyfZfvh1iCf_j_dFg
    Zm7gYf-dLjkbmexgYgEgMkdhMfogZf8gWdaeliIcLgpeygqiGdzjzhBf8dRfFeZgTfvjPjocZkbhWf-hRfghEhZg-f_hmjVf5h
    nibf0f6m_efiyfxfzhrfSfzdOf3fXenfVhNg2gZf6gxg4gWfrgBgAgIg0f_gXfvf-cSh7h8g-gKfgdpdWiOjdhNf8gkjlfbe9f
    3f8f4f_gDe2gMf9gIfXf6ibhpfjhkg_dggWgff-ljjydOifiPhYgxbfeNk-hVf9gvfWgBhEfegDfkfChufrgogBghgffSgIf4g
    AfXfRfJi6fLfpiLd6hSjOhXf2atj6dIiceWf6gFhtgXg7flf2esfugLfkeef_feeFg6eCg5gAg0gqfiiGfJgBi4kXemjDePgXg
    3cZeBdCf-gUf2fje2fPfngMgfhDe-d5hjf_fffnfRjtgNgJf_fDfzi3gDgAgCf3fmgXiWfYgweggHf9f4gFixe1eUgah4f5i0i
    XeIkUgAgWhHe5hGgtf4gAiBf6iRdBfqgJdNgIf6iLgZgCfqf9fwgHf0gAe9hUeHd8fwfkg3gffrdve6feg7e6jUduf2f4fXf3f
    rgXf7f9gcfYf2fGftf5fBfTj-e3fJfahIgdhdeRgLgAf6fwgAgUf-f5gteliuga.ABfagDeMhZf3ddhKf-g1gNf9f2eqfHf6ho
    jOZwc1f6bCc9kFZEhrgcf8e7hxhQ.ABhtf-hRfEd8k5gHgAfNecfqgHe5f-edf1f2angvgGglekedfvfogAfye7efhNgIf-fsg
    UfqiHeyeykoafjOcoepgFeMfMjDaugihAiwaPZiiugMgAf3f0f3g9gZgXh5ephChxf7f-gcfbf1fWe8frilereRe-eif7eMf4i
    jTUfwfPj7gJgWd-fhg7gEfvfSfOfxgAhDffgSelfmgAfFf2ehgEhlgCiDgheugdgGgAgDf2f_fbfxf9hngSfZf8gKgLgggqe-c
    Gf5gAf0fTgAiJgcf5gAgbfEdrgFgoe-gYfUgTfSf9eFhXekd2hwgGgPhPgihBfIfieUf4e-ecfEgZg-hBfXeqfjf3n-jvgIibf
    4f4g_fkfmhJ.ABiqglgqhmd3d7gIgAgFfvkSdmgef-ildngEiBiAf9kEfKfukze7f6eveQhwcqf_gDe9eJfUj9gXgAf0fsgihB
    iBgUjueld2hnf4gAhyfXfHf-fMf2ftiFerdpftf_hjf-dThIgDgAgIf3f6iQe5f9kwcEhVbnhLgegBeDdYgAikhUhlb5gXmKgM
    gFg0fbg6hwfrgAfReahifVe7fgdwY4jGdxgHgAiwfsfqd0fWfrevd3h7gFgAguf_jJeFgdiYhPgCcdeAh2haf_hBgVevmNhJgL
    eLjXgHgif9gAf5f6f_cCemfngncYiib8frffeWgcfGgQifflgobshVhbf8f_fugEfrcHdqenfTcNiseGglfvgNcrciePe8gPjE
    d-f-dcf4f_hZkwfGiCf3f8eUhBd4eygPfkfecyfogvgMgDe3eOfejmh6f4gLiWdXi9ftgudshghKeIe1gRgxenfRjqeVfvdukS
    gqeQfsfziZfqhHfUfugAf2hldmeLinhih0dJWGhwgrfxfTgQfOkIhBfRfKfYcGhJhzgEgQg0hLl4ftgAfDgrgyfEgbfxfXeggo
    fGgTgSiPi0erd-f4f6gUeThgife1f_fxf6gBdwgYgAg1fifxgnfXf6d-fWg8bchgf3fKfCegiagFgAgCfcf_evgOgAeefGgfhk
    jtfle0hPkRg_iDf8ame4h0emfVf4e5efhGeGfNf_eJgVhnetdHfqcje2h5YdgMgAfLftgKg_gCf-gFg5e_gjgCgofcfJgJgjgF
    gAgnf8gAhhgbgAfCipeagPgAf7fTgHfjhEfQfxgGf_lObKiJf_iWhZeojhg6g8dxmafUhmgHf3gBfvgFdsdtffdaYGiubrh9gA
    b2gFeCm8gOf7fagjh2hKgMgBf1f7fQfbgFgAfkfxgfkRjDfPh2ktcJjNf_gRgCkxdyfqgXfufSfvepiCdIfgdfd7fWcSfNgAd6
    kYfmbtcygJfTlLfeY-gJf-frg4hLhVgxf_gWdrfMfEhJgCeOc9izjBgkf2eJfihAfjgMgEgweqhCf4fsgAgbfef-fVfPgYhIhI
    iReujWgKdDfNeuhlfjf9cIg-evekg1fnfXjVgKh-heigcnd7hdkFehhIkCeOb1lWgJfsfxf6f_gKh0frgagbe6kDeDfWgtc3iK
    kqgHgRf5f-f8hcf8fydqgmfGXvfCf4fGgrhIeJf8gAflfWgKeVf1f4iLi_fVgFehgieGfFg1btf9frkFhphhjmgTg-dFfUgvh6
    hMe2cweOg5d_fZfge5kyeNhHe5fCdIgvdAf1g3f-fEg2gOhufHf8e8fagXcffngAgTeUhKdMfMf8eLg2fMdrfyfshLhseqiSf1
    gAe6gieagzf9gAjidQfXhkgnfugkgqfCiaf0f6hgetf8iDfXgAfUd1gXdEfMf9fBhYfQfnfqf-fsgHiOfvggf4gdbdg_cDfjgF
    cthefBgUd8f_fje9g7Z4gSgAfEf2fYgFdOgFc0jQlPXmf2gAfXhGfvfNfJgthdi7cgfxdqf_d2h3j4ZngLgAgBgxf6hTh9gAgQ
    fifGhPgEf_e5fFgigmfUfjgEewkSgGgGgSkscnetishjf9hYdTe3hdjDfGfkiSe2hpgif8h1hGfMh6gggAfhfGftf7fofTdyfO
    fdeFjbf_iCfafCk1gAgAgBf1fze7flgbhKfygDfGbKfnceiRiAXNhxgYfzfkdJd7gAgAf2f_f5eefyfyi6bfgreqf8f7flgFhG
    fPg6fkabghfffmenfpdddIk-eCfvgthdggdsf0f3gBf9fVewgAc3fJi5fhjicHggfogWeYg2fUmlgui7eKdxhLevfzenfzdfe-
    gHf9eghog6f5fygLfPe7e_ggh2fpiNg4chhTgzgRexg_fqg0ghfugOdnhzjPfIgBhEimkZkWgSfpicchdNirhUgohbdefri4gD
    f-gFf1f3e-fdgEhPfofngXgBf-f9f0f_g9hJf_ewiqeDi4gAgAf-f_f_e1fKf3g2gSf2d0gwf_f-fpf9gof6gogwf9dWg0gkf-
    ijfbetjxgRf5gHh6g8bQgpgihSXxp2gwgTfwgLdNgbdjehhGb7eyfsYmgugAhKcueEhNgSfzgQfBffgReqgOgcf1h-eOgEf-gE
    fxfhfzgEf8gye6gOhNeIgAa8i6encHlTh3oMiwcWl9f2gBfuedeseshbhLnXf7eZjDg4f7fYiRfiiShef4jEftfjiJf0f2jFgI
    iri_iAhdfOd8eOkwc8gAf9gmflaIfkgAhCetf-dIfwf2dxjhfUgWgWgCiRfffJhzf2gEfXfOg-fHfagAfbfHgJcJf5f_eijhik
    erfPf7ePjfjtfii0dxfSYajonhhbf1hyjgbak9hMgRgNfEeqhGgkf1fEfQepkSfjgehifTh0fSe5fAj3fNgLgqe5gBffewiVe3
    gegXgGede7fuiTfqk4h5cGkdeqe3mJb7i3j2f-f5gfdzgLZGeQgAejgae9bYfvf3f4gmfwhHhrf_hjeZfieNfzgAfmhvfneIgO
    figGfJgGcqgsf9hefagOiYeVfpf8g3jKbCgFhZaXeOe7ezf8gAgMf9hWeUgyf8fadshIdwhsgEiZfSiEljf0gFfsf4fHgNgYgH
    hZiNgMjoe2f9dXhkfmgnhTgBgpf1fDfagVf1oHfVfhfKfrf8hVkacHkjgjfnj8h3dRfWcIfxejh9l7f8f8gDeHiCgKfHfxgAfN
    fzf6d4eMgAeyhvhragfrgBiYi2dNiOfpgAdlkQgEhKg_fKeCe7i9dxi3f8hTeJcwkTf9gAf6gGf4gNgcf_hmf1fggNexf8f4iS
    fgachAgAh4eXfTgffNfzfhdkhGcGfqf-ezfbjGgLgPf2hXdRhReme2gFdSkXfigrgCgRfmf1fshkfPfyfNe6hFeDhif_gxghhb
    hCg0gpgbffe1fpgAgAfUe7gAd1gCgAf6gAgBgVfof9fZffg-gIicf7dTjBeemXhsf8iPbMeegpgqf0jufxghg_gHgAfgfkgAfs
    f0gEgMfwfEhbf3gAg0eSe-hpgIgAgxgTf4hvf2f9ftfLf3fdgBgAgAgAf9fGgjgHgGjUfNcfgWfwdZifgpgoe0gAfVhGgRZcfg
    f8gfgleWedhmf6gufngMfXjWfmgrbOhmh3g2f_gEezeoevf0gAf1fkgSdHf_gBfPkkeZeZgDgAhEhlg-deeKf-cqgWfHbchxgA
    gTkWdfnGfKf0d5c1gLhVanfgb6iaiVYjf8fpgQfKgEd6iYfnewhle6jqelf_e2mDeRgshAf8lmfbgUglgygAf0hZfehpgGgAjD
    d1dNigjZgdggeZgIiefngVgLfffbbLf-fukafkieesf1f_fsgrf6eJgFgAfrgEf7g0hAf_gEfIf4hyhaf-gNgZffgEgKf_fvfO
    fafCgXf_iMgKfphHgrgrd5iedpfVf8f6iEf9eyj3esfudwhzigc_hYfMizfggaj1fnf7iegSe2ftf6f-dYg1fHiDgFgAfte-gA
    g4f4gAfEgShIe9f1f0eEfGgDe2grfuhefLfje2gAf_gxf8fgc5cGfTYpjyaRb3gof-glgAfXejf4gHfpfNf3fzhIf7h9f3ejkH
    gGf7e5hSgdepfnf7fBdthChtfAgBf5fOikdGgDgAfBf4f8iDgMgCqvY2Yid8ergshLdnflhlgVf6gEfef6gChdgyk0dReTdyg5
    e-dIgphnf_ftgAfWgJg2gbeHfmcFn4fCcEe0gggcgSgLdBe4e0eFdPgmhRgMgBecctf2gHfof9emeigMd_gBfrdTb2e0aLgAft
    gzekh6fKdzfJcBlofOb1flgPdegQmjcuf6gCfwfyhLfafzf7iTdediauhngBeXfZfYfWgEgCg8f6iEjXf6f_fXhDfTiLhngFeV
    hRfckchOgBfndmfGi4f-gFededcvhZffgVgofhelg7iMf0hrhce5n0g7f1effVeDjkdJfdc-h7hbazgvgeiFfrc-j9gEhLf_fQ
    fmijf0fmgEgKeuesghf9gufShwiLgRf9ieeufqkof7gAfff4gCeRdxfqebdziEYOhNf_g8eCg8gNfdgAfQgthOe3e9gHeKbzhb
    dJgngHgje6fXk4hrfug9c6h7gWgAgAgAf9gAgOfLgngMgridbVgdfSjmgEc4gc.ABglf7fpgLf2jAf2f1gWdpiUh8dagOdLe5g
    jeSengAfbgbfFabfrgLe7iJh8engUf9gEfTfvjQgxf3fhgsfVj0hbgAfNfgiJgNgIf5grklcuhBidgAjwe0dvjZf0gTkwd9gSf
    9e9f5iTggeehAfAeei7eljzkNgCf6fwh4ewgEgWgzgoccfKdle-gAfugWhkfpgFfnfPatiteFiEgAflgQfXi8ixgViFeMgJnbg
    HgAgWfWgGgegqgPgueXecblf5gGg3gJfteeeWf5c5gMhGXgl-f_WYeEj8fmf5fWcekwjKeke6gAcyhieEfBhggAgdephcfDgpg
    AhJgIgkhWf9f-h0hWhUf1f2f9dIiIfwamftf_f5efhGfagNf_gPdCgSgYdhfze7gSf_cYdufwbie3g1cufogAeNhMfGe8fDgof
    -gmfMirhMebdJg5fzi3gle4kBe3gxb4g6e_nmiLYogmf4gBgFfqh1e5gYfsezgnenjIgDf7e1gue-gagjf9g5fmgEflfweziBh
    hdfi-h5gIijcEe4gZe5gCfuhfeibHiNf_iMiUcYiHgFf_gdf0fvh5g9gZiGemf9kQfogAfdfrgFdVhKgAg4hFfejmhtgLgWfyf
    Di0fif8dffzemg-aufAekgTr9Tge9f5d_fDhGYieuf_eBjImbgwfSe6c8dYiJYqiifNdxi-dvjagGf_hZdxe-jDg-fwfGdSfEl
    0f_gAh-f8fogkfHfjdueJhrceh7gEgOhGfWc-eMf9g8eFfWdFfsfufNhBhGebeefodsfjgRc8d8fugjf8lZeaeTf6d5kQgldxg
    EgBfzf2f9g3fSfBiAhOjcfcgIf_gAivfxglgagDg2fgfSj-gUf8hFgHfafzgrgIirfqgCjFeyf7fHdkf1dreJf4f5dGjzfUexf
    _gAf9f-eVgYf8lHfqe7jAgvhAZThJcVl8jTh9hVjAe5p-gZf_e4gbebh_gAgAf-fdf3ezfzf-fWfjf8eKfkgAfxfqgKeUgofue
    cfJdmhWgLg6aSlAkGijgKgPgTgOhYijfzgAg3hCf2fJhFgAeVfxfbh0g2f-jSepedgPhbfxdBkeeif6i-hsiObYd4nbfpgAj7c
    kc_hWgUgAeOg4gdhIhLffeXgWd5kXfCfEeleViGggfmgJirhJfniJlafuntbtZtqRe_gAfwfVfRhKg5fjhSfKiEiofmf7ftg0f
    TeigRgAfYgLfjgOeEe4fagzeFfvgDf_fBd8e7iggFf0fuepfXjEgHf2iNeYhOd_gTgdfffLf6e0hvfKpCfbauhpfGgBfWekgUc
    FfcfUdSo8cmkfgkf2gnldfQfhgAfrezfefch7gVgFeCdTg4hDcZfodQhxcWccfgfxehiCfZfxfjgAgQgejiaqcef4hDdYjydqh
    6evgfcifDj3fMfve6g-eKe9i6fzl5Y8iNksexf7cUeCe1h8iKgohWcQe8njfIf-ksfZgWfrgRgAgGf0f0fWizfqiMeWgFkKevf
    7gYechuhye5gIdteUhydggmf-gMhCfRgOfXgFfJkFfDdvfNhLhCe5fndzhjgAhDgGfrj8gJgEgNgrf1fKfggBgCg3fTcgfqf0h
    hgZfafjhHfybwkEfbh5gCgFgreWfxeQfafugQgeg9hxgVgAgVfrf4hJgwgJhXbqa4jLgJf9gYg3fwlMf4gAg5hGgGetaie6i4c
    mkHc5gRf-g2e3gxhsiRgIh8dneAk-hrf7ige3ebnPf3gAllfqeqhFgEgAgAf0f_fxcggDevfudXa4difBeofKlKXMiRg4iEdCe
    BlffzgBjXdjflgFfidoY0bAmGbuhugtg6c6hXgxgafpgwicf7i-ghgEfgfofZh6ftfjg8gyidgUe1fuhLgaitcIhugFf-eohoi
    flyeRgAc5aol6gngTjMeygKg9gGf9e1gBfuc7gQgAghgPgCf-hdf_e4fSfqj_cmf9dgiYi4Y0gIf2gdg7hXkdiHf3fehSfLikg
    Pf9ezhuiBfCg0gSeWfoflhcf-fshOfreyhUetf5dchAg4fyiOgGirfbgGpWhKfxiAhse3itgkfugteqg0ethJerj0alm3f8hKg
    AgwhMe4hKgZfZghjufsfggqfqjdfygnlFfEfle0ekf_XfgJf1iPlpfKbMgJf0gThEd-jpftgAg0f6gBgYkjhGjUethlj7gJf_f
    ug_f9fOflf9gQfwfsf6fUfoemdoiJgyfqgAgIfahqegiXf9iuf4a4iZgCgAgcgBiEexf9f_fngKf3e7gBgFengjfzfrfrgAg5f
    Hgvfreyf7eHeXimcmiEgDghfbfAlWegf6eRhDgKbmgagyileFfIhfeYfvb_f6gsdxfcf6fVfNesgvggfijghnfxaLf3f-e6fgg
    ceef0f-gBfShpcefifufWdLb-j5fQf-epgEgGe5fPfoeehcgachgJgAfzidfjilfqf1kNgLeHgcgqfqejfCfxgWfgf0gFfEfle
    dgSgAkFgAfxiGeTgZfObpgEdlgNgAeufvfVfOh-f8jkewgPjSfdfsW_jmhfcthZgBfUgAf0iLgkgajHeBgMkHhCfVjQlDa5g9g
    Vf9eAdqfwfwhwfyjshkdeibd_fvgGgWhvdBijgAgadYfrmbgegAgqeWe3jQf2f1fddjfidF.ABefgxfccMgIdzetfrgyhMhzcT
    g2f_fWdJhCm5hggDipgFgJiXh-f7fnfPgWlFf9f9hygEgBhDfzgYgCfmhVflg-fteAdwh8gof_f_f4f5fKdrgef8hLdzhLomf1
    gTfYeUfxeKdrgpg_dWjZececf0h0e5gqdAfYgAehgUhNfBfWf5dNfDgBbQcHe1fAh0gfZ1f5f-hmg1gUe5gEf9gFf6f_gSf1fq
    kde1gxdGeMfYhUjDfpcQgFgMfXgMfueLf2f8fph0gWefd9fOcejHfYZKgTgkhlijb2jsfdf3iJgpiefhgbg2ePfFglk6f4f_gN
    fQgDe1f6gAhZfleJgFguf5bciSg3ghg2gAgxfLgdhcgKgAf6gIfZgrgAgAf7f0f9gCfOgAgXhkh4ekhcf2fnhSeQjlgPf9fCg3
    gBd9fWgAfoeyg5eQfsgAfzfzgkhxeveUcWi2gWcOgmgcfJfmepg2f4gDjLi_gcc2f9f_gDf9c1iDgLftebiXeNh8fsf1ZxjMc5
    elgVf5fKgle6hkfjgAfchCe_bGgPgCfsfmfwileefydJi_g_eydbgWd0fjfpbZi2f0g6glgZnTgSgCf5f3fxiwgTgugieWgvhh
    fzgAfagSf3emiFhNkUcDgJijgUg6cPirf1f2gSgAg7hOfri1gggdhLfogAhof6gAi9fogYgrkVd4c5lWb2oygHgAf0f0f6fngJ
    gNf7fnf4iPgngedcfRfZgrfkgCgRd5hEe7gmgOg9g1frm6ePgUgAa9hOfxhkfyhTfUesijf4gAgwhYeag4fCfnhag6jpeugLgA
    fqgBfrgmgEgAfBgCfTgVhaf6fDfUfGgwgOgXe-gJe2hlf_fKgUfwh7foeOfffzhGhVb2egguh5dHhVd0f9gpe_gTf4gDgpf8hR
    hifMoegCgCdsgUeRfTf9f3fzf7gBgAhqg6e2knd5hYedfxggeOhHfNfDhHgdgmhvhUgLf_hdfJfze7d6gPfde8jgdLgNf5c8g3
    fZf7dpftcpefh4cJf1gAf5kneAgwgBf3gEfwfygridf9f1bcfzhJgVf8foh0e-fLfzgAfufXfodogpf6hqgPfOf1gjftf5eagk
    gcfzgAepg6i9f6gHgCfwf6f4ffgXf_fNgefchSc-gpfmeamLc7fjf9ewkDh7e2.ABiUfwkpf0f_ldh-gofEccg4cGhlgninggh
    lh3hPfohXgvcvh5gjf6gUfNhqg_fBf6d0frhIcMcgfDcIi5d4YbgDgCfyf9f9gJfMfzfZiIfDagg1f7iPetdtltgUfleDW-eMk
    Pf4f_gFglgvdyewfjfHjpgaeLe-f4fshPfwgIhrgBgAeLfOhbflf9f2hlgxeEg1f8g6hifei2fvgAfpf1fbfyf3gAfriLgFfWf
    ifqi_bWmdeOf3gAflfpgOfqebfLeBdnpBfZcaf8fZgpgga_fvf1irh4jvbZfDhGeaf_eddDfDgIkYeJfal1gjfcmrgxd6iYhWg
    Dc2iPeeithKhnfPeufcfWdiepgIgRjWdNgMgBeXfof7hRf6gAfGgGf5d0fOfwgijidFeyjofhl0f-a1kfhPf_g8iFfNh8evfdb
    zl6fIclfCgkhAf3hsfXcGdxa6g2ivXTgsgCgmdBgjjqeyfzgJgPfqc1gCgKfsfifsf7e-elYSfTgGZrf-gfd8fxgafGfcgAd8f
    uevfafnf2igf0jCfjf7f_gfh3fCfWfYf6kGd8gnifhMgAeIjffgfdewfXglfifscye1ghiYf8hOgrdLflepW7f2c9hrgaeXgHh
    CiDf4f9f6gBf_fHgTf_fsgHfqgkgDf8gviKcLfjhTgDlKfXf1i5guf1hQcYf6iwhIfjlGgUeljqhXgHdOn8eAeVgHglf9fdeKi
    dfZfogLhEdfcaf1gAfEf2gQfsh0iXqaeYXhp0dogAfvhRhBbhfIfthzgPdiikfqgAeigtirhggUgFgvgOfJfefpgBfgiDiSgLd
    VgCiVfVjnb_f9f6gMfof7iMfyf_fJgFfegbduf4fvcXhRh7fzgAf5higRf9e4fXe1gyd1dqe9fheRfHf3gffsgEgPgJfJdVf2g
    AeUgDhOchgEf2f1dhflh-eOf1dQgmh5cbd8fGhblFf1g5hFgAfugahcfFhShBfAfHfAhGhVfPeefueclGhPgReVhoeohfgtf-g
    2gAfXjjfSf2gCjAeVfAfufkgmeTgkbzepgAfMeahWbpfEfteahliqfge8eimOddgTjWgZf6fqfmbyhrfFf8iFdOfBepfff8dke
    IgrgZfpfdiWkIdpfQgBf8eufAglgLe6f6frf2fhfnfhfue4ldgFa_gZfah1jQf2ebgEgAfygBf-ghf7gAfBgmf2hUf4f_h8hmf
    5g7eOf8fDg2fhflguf9esbVfhiyf8gHf0gCfvhOf1gRgBf2h4fNiSfohzdogOj4hagJexgMegfYekfyeOebhxm4fvf7g9gZeme
    kfbf3ghhdfVhSehgEf4hthud9iIf3hRe6e_kQfSf8jRgBfKh2g3fodpg5f4jAgFf8hSeDgPdifSgAfthYfsc3iNf7hhhmgFnvg
    BgAf_fOftjNg8f9fTgTfifSfyfXgOkOgTb1hTfsjnexfKeCgHf7fzhOfjhbgLf9hie4evgTdTgCcbg_cBfrdHhZjIVmd_htfMf
    7gJfHeciAdTfledggejY7gBgBf4gAf_fodUgbcAZyisYLfNg6cqiygWkHfVfzgXd_fXaHeRgCcpffiYkHe6f-b3iQfCe3gkgPg
    HgXfUg0gogVgsgehEcD.ABc7f3dGlljTe-hWgci5dmcjlLhVgMmig0aelafRfveOgMgLanfJfPenfjiWeCgEf-gCfwgAexdycF
    bacvjLeAhPe6cSjbhFi6fngtf3e3c_ekf-goheelgTkPgBgAf4gIf-gPgPgCfQghhIeTgaf1jNfydAkKfhf7htf6eke0gCf_dl
    fUiLeCgAf8gvftiShxgtfGeQe6enlXgYgLiKgudHgxgCf-eugFeweAfxfxjChBeef_h1f9eCiGehjvhnf-ijceebj1fHf1jGgq
    e3fNgPf-f9enhNdmhTfwgUdzdubdgKfYe2hmd7adgCgAfKgXf4gugIgAgHfJf_hAfugAf3fygHhQcrgBeFhDjbZ9flf3jJi0hA
    hNcFf3cDgDfbbjgVfig5fNfqk5fWgAfIhdfXdkhMfbhPdaawinftf_fQfqhsezf-f6gWeofPi-f7gAgWhRfngWfaf8fbczi1cB
    hDfSg8ZceFeEfuf2gcjUfSfGghfzePg2fPh4.ABjYf3gujabdjofegIeLfMkqeufhfcfcjQhcezeSf7hxhchgbpiKfQhWh3fVj
    wdsgocmiSeZbHftf5eqdkgEcSfDflhgf_dGeBiZg8eTiehLdggyfydbdcg-gBf_f_ijfpfRfMflf6cNnScJgffgf-g_nQdedxe
    NfcfehvgEZ2gEf_hBf_f2h_kKfeieeBhvqMfTfrdkeSgLb2bzf9f3fzfkUOfagFhJfNg-gej8hQjjb-bZlvgHf-fQfqgFflgEf
    _i6e_ebhUhYgJiGftifhtf9gAfDg0hLgDgZf_g_fkc4jAf0f8hhjwe6iujYf1myhWggrfh8gohBewffgrgHfmfThIiGf3gXf9g
    keMfoecfTgZi4cGe5hSftf_gsfuf7jGiGgweCgMgFjYglgAhOfkdqhwf1gAgZgUfeg0gPf9fmeAejh4dAevfXbsf8cagWftg7j
    5f8hqdnfrcOhZhphIgHfqgGfvf2hHf-fmcckVgKbRf1f8g_f4gDhvfdfihZdUkzj6eJgBh0eMfHhFfjgPgCf7ffbRg_gAfngyh
    Cg7gNg5i4fif8jKe3gAgphke4dSenfuf4eagWb_fcgAhacBjKcZfqfzbUlthha-cNghenc7iwcJiFf7dkfldag0fyfvfNeWgya
    4jBgalsf8c_jufCgIfbfyguc6hHe_eCdqfPgFhfgigPjejvbQhff-hJgvfklBfwgGg6gCf6hpg6gXgScmg-iIhef4gOfvfDkfg
    ifqhkeZeSkegVgCfrfhf5ifdvfjd8jMgBbRgNexfqe1ffkbe4gGaUh-j1gudSgei0gygJc7gGgAiHgDf3fShJf2jjeEfUkTf3e
    9fcfpemghgEgGfRe6gQgpgjgAf3f-fIhvgIgRftf2f7gfcSf0cQefiKdsgUfwgmeskciKdff9hmeYinbsgKgkgIfXfRelfYf_g
    3emgOeee_f_efhTg3fBhtf8hZf8etide3f_i9gYfuiAgEgFfKfsgcf3gLf_gmjQhSfNhaf_iBf6fmeLkLfvr3h8eOrJf2gAfue
    eg0f5fYfqgbiUg8d4dhf9fBdsh1gpjFg9j4eHeApKe6fphHfKizc7hqf4htfWekiqeng5epbNknfSgZf-hRfvfni8gAfyfufPi
    oh6f-fphyf2eWa8gYgGfFfJgef4gJf1fXhof5jnhMgRfofEfkgrkoh9hqfMkUjbhhfxd5j8hhfMfogEfjjmf7eqexgPgEf6lZZ
    3fqgDfUgHffdmfofmg6e-dxhxfxgAgmgTgddegGf5dYjNead-ftgAfXfMhgeOf8gAfwgVengmdLgAcLjQbvfIgJftgXdZeKmEe
    tfrdQfCgsf_e1fodqgAe2e5gDftgWfbfsezgPgAfTf7fhfnfgf-eNdmihbTf0gAgJfsf9fvf1f8gGf1f6eWeRf_f6hrhVc6ffg
    Af2ergFguhBgzftg6dxergCf6gCfvf8fV.ABiIe3iYfnhciXgegggWcYh7fNf2f8iSgyf7gojIgBfSiCfXkEjkhElLa-gXhfgB
    gAgEf7f_gIgIf-gIhkfhc0gQf9hqeGgyiXhogAfvgSfjidgMfwgqcphadafwgAf9hqg4fBikgVg7hZcdlWfMfxeRiWf7hGfmf8
    ifexkCdnfrf9fYgtfliegQf_fjg0ighigegRhOevgMdYgfgegMkSd_mlgAf3gfdweyg3hLgadefKfLhafpgAgIfOf0e6ijhgh1
    dhYchdgbf-gOe7hzdreff_c_jajLfhkAf_elgmeckkmVg_c1grbGkigFfsg-f7fjevgbgAhMfqf8fqdCfKd3gUkIb7h4gBh-cp
    dOjYe_fwfhepieXohef-hhoadXjkfgf-ffgqgNh9gDf_fdjjf4gUklgriPi8Z5nggCgAflf9f4dMfxgYhjgggUhcfDgVfchmf_
    eYhBf-elixfJbhcqf8fTfqgRY-hUgBhHgbeth6h-f6h0kDbJkAgcgekPdXgId_gAf3hpfsfxhhfxf9i7d4hobafhf9gngiflcx
    d5fshGgWeDevhOhNhMcjgIkPgMgBfgg1eUigfif2f4ipgIeVeIfud5gWiZd7f4f-hveRgGfBf-gAf2fIf7kUfqf-gIfZf1fBeB
    f_gPfOiSdXfhf8dEg_fKiygGgEgEfaf6epfOgwfbfWgLbbgJf-e0fKfldi.ABfggBfWfXeYdjfbgAhdfQgVd0fngAgQi9gKd4e
    gfpeFgaiNeyfUgZhFewe8hZfif7fTg4eWiHhQhVh0dOdMi1fmgYgthSg7krfHfsdelib_iWexgme_fGdCcwgMgHe-h5gLfOgTg
    AfkglgFf9gCgAfhgCfJhBgMfzgAfjfHjLf7f_fieig5fFhWgTdmhYhzlLcCgEirbKchbthof9hmddf2iSfwf9fXfyfQengCgAg
    Ifcf1geg_frgcgQgLffiUgafCggeblmhif6gTe2fbgKf8gBgjgyfNjlgKf9fjenfpiBfMf_fbgWg8fZgDgpfjfhf_jtfWgAgTh
    okAdzgAgAfUebgDfrf9gOgFe0e3jCftfxgseVgqdxfHhKg5cVdVfbe7fxgIf6mOcQeggAjFhedlfRiqgAhRgFfVlLgNf9gjhLf
    lerjNgWgzi0fMpngMf-eEfpf7eegUf9hugMeziPeAf2gBeyfTdNgPfigDgphNgud0hLbdemikcIfogAgGfyf6e7gDgAgGfEfQh
    WekgXe7fbhrcpisf5hqfsdrmhhPgOg-fQffhlgyfle6bIeKe7e2gAgAf6f8ZLfvgAfyg1fmf8gjf1eOf9fOiRhLfsf0b_mWhRf
    5gMgYhDfGeLeKf2fGgXiwg6gSgAgIf4f_gigTfycXdlf0gqgLgEgXfofyf8fcf_eJg9g5eji4e7dqbVmOhCgCgAf5f8f9hWgAg
    AfbfdgBd9gRgAg6f4f1hceYf-hLhSgueMfwf4hRfxeWhIgWfpkNeoezhIgif8gogaexhggGf6fwfifijhflgAfWf-fWfIfefrf
    jgEf-cIgYe6gjbVgIj7gMf9gVfjixgGhEgAfkh1fNh2exghf9jAewjfgFgAhDgFfcbmfRfagVgfeKdBf8fygJbvgVg0gngrhAe
    Zfiimf2f8jWiGZ4iugnfoc0fFicgVgngNjIfxe6hmfUf7fDhlhjfAd0gQYrlKdLbbfZgCgNemizh0fKfUg3fnjya1gaf-gUfLg
    WhfgYgceIfkeCi1glgPgLi_gqhJhUgagOdNh3gFa0fAeyhgfkd2defsd3jFcjY0gEgEfpf5f9fNfogJgEfZgojhf6f7gnfmenf
    sgAgAfjefgAescvfTeliwiPc2gugieVivbeh6glf-dajddlgEgAf-gDddfUfkb-f_cmkehBdSgEgAe_gBfpesg-gJj-ZFnKgxf
    tgAf6flgbcne-guX_gRdXgngJgBfHg4e_gpguf_gDfAgDiKe0f2a3gbgFdogEgAf7f_f8hTgqgcipfxfTgYgfgAg8fwgGe3cUf
    OiyfudBa1fZfzm5gAgigEgHfylofrdwiQgDgCf_gAf8gQicgohebmcoj4gFgCfpftf8dXhNgAf4gIfzjKhdf_hZfrfkjggdgAh
    zjNfMkMf5fyeFhYf6ere0gCfnlsk1fJhqhSd7fVeHc9gZfzgifhe5h5gIf0fDgef8fkh_gAhhgdePm9bkfkZ-gBeUgNfjhOflf
    9gBfEgbf5jff6eWfVeZfnfcf2ebfNfcf2fAfSgCdRfxgAf_f7g4gif_ftgWivexj0fafxdhdThBa7gFgAfqf2f5eUgofzj4gBg
    XfQgmf2eshPfif_hWgwfUc0e5lpf7figthWfyh7fdfqgRfjdIezdSf3eJg0ieZ-fYgAgXfUe-f5hwg1fadrgNjvepf6fllNceg
    ugMgChZfcgNkEgCf5fzh8f1hzf1fRgjejircLgOgEleg5fSgYhOficAjrfFiKgGgAf3eZgEh6hTg2fHeheXi7f-gPfzfWfgf8g
    DgAgJgpf-f-fxgAfegefWgQhdfwhpejcKnHhCgAguh2gRjEfof-fpgGiVgegOgAeVf-fMjfeNf5g0e4iDeygngFfsg6gDhQglg
    ogNe7gXeohJf5i5egfJobf2gCfSiefrglhEf2dddtjDc2hUhjfrfwYabRgMgAf3e8f1fqgdgDlHfhg6bEdqfog6fzgtb7e8e5b
    3hhhaX8figHc_hFfkcRgZg0c8dffOfihOf7fGn4hKgBgDfnfZl9dqgugqgIdrhNfkhAgKfyipeeg8mngUgAf2gKf1iCi2fcl5e
    1gKitgEgAgIfxf9g4gAgJdfdahxh1e6f9f_jLeXjCg7g9foeQgoiMlegEisfRdUocgJfzgufZgsgGh0gmg2eBhVkxeffkcVgbf
    lcqhUfyjBZ-euiMfMf9l5c4f_jvdofihZa1nRb4fbf_eef3iZdtgMgKi1kBd2fveafvfDi6eRYVhphFhuczgchqhFgpgoizfuc
    rfVexcxhVhMaggTgBfzgifVeig9f2fhgYfGgWfEf6Z8h0hpW9hOfufIgHeOhlevfudhi2hlgGhlfDhtfChwfAhSf7h6f4dPfye
    nf7dUg0oChDgVf9i5eze7cqfngAfehscjewf2f-fPekf6f_fuf7eidlh3glivgifydmf1mbiifgjvjicrhvfGgCg5fYftchfvf
    _hYf3gPcbfxf6fWechwjBgCgDf9esgCfLgfiHeoesd3eAgWf-k2fOcxiZepf-fQgTegcUhIfJiXewgLjHeshpgjhTjhdBfwgTg
    ffvfBiif5gAgQf3f5eIhRgsf3ergXffdpfyd4gKfCd-fhgudRdphpa8hkiIgEiri7i3hUfefAgsipjAiGf1jdhgb8mQhIf3gRh
    te5gUfHf_e7i1jvc8gLf9gahQfqe-g3gHhUfhdujQdFf1eJfYgDZ7hzgPgJeaeqiQfjfre0eQi8jpfBf2g1n5XLiTgXf_hXfBf
    aj1f8gAf8e5gHedeMgAeah_fAfPg5flguaOizdngcgFhBfhiKd5gYgAfsfvgGfX.ABfwg6dlgNfnf8gQgMecksd2kNfWf_eYdc
    hXf2gAgAfSfge9gfgSgEfmfcf0hlgbf8h4c8grgBfYflgWgWjPfqfHgHhEhwf0fgfpgBeFhIj3aAgFgFfqhJfZf5gCgAfkgZgJ
    iOgYf_gNfmgEfkhEgAfUgmfsjjf9gAgfe0hMephDgAfvh5f3hEf1gekheFhKg1gqguhDfDdiklhnf6gPg_e5fmeYf-hCehf1dx
    fVgCetiKgcWdfDgIfZgHfveIf1gAf2fIc7igiLg3f3cje5j2gDf8e8hZfaZIf2fwfDeNerlmgZgGfkfHfjhkfofGgei5eAfmfA
    frf8gxhseXgMf2gqfAgehhfIgDfohmdXfLgpgMhlgwcefqfqgDjxfRj6gKe7f3cneuireLbLgudqcolzcJgzf-gtjxfTgwf-f1
    hQgFfsgMfkgBfshqf-hIgvexdbiGgqiNf_gAiNcve7pkfDgBf2gvfhdqhuf8i1hFdIkafagFcJlCd5bOfqgGj0eGg_bXfEfceq
    iIePdFggg6fugTg4fAhsfNjYfodmjU.ABf1fDfNiTl2f_gLf_fogHfmhZirfPhnfteYhff9f-g8i1hth3kqhGi4aUdnpLdlf_f
    Ag2cUfuergAfcflkRfKd-freyfOjSa8fygMhjgbficJfLf-fRiAf5eWf9f1g6gze2jRhte9nDdofDkyj4gyhYdwf4n7f3f6fQf
    xf4hi.ABgBf-f2f_fIe9fcgAe-gbfyd9gahCcee2fGgnfygEgkgLfGiVfSgAfqfvfUdqjdesdkjug6cbf1gCfAe1fSe2ezfefG
    fygkfLfFf8fAe4h2bkfkf9g2fFgnfLffgAg5gPfyf6gEgAg2frgKgOf9gBgAeQe_eEh6fqctbgaSjghEf-f3e-iEgTgNf7fff4
    gkfjhfgohSfKg-g4hdf3jEeugLlRfzgAf-gAf8gQf-f-fRiKfRd_eaf1cqhwcXhlhHgAgAd5fuh9hSgAiIh5fflO.ABfygAg_d
    4kjdbglgGfjehfkdwg4gFfEfBiidBgIgAgmgDf8g2iGgojKeGgBh9gCgAf6ffftgJgNf_gQfEf3f5g9fgfXf6e2jRfEfohfenf
    yd1fxhMfXeefreedFf5cjfSjMd8f0gBdIhLfXePhof9fmfxgOiAgWfkiiiUfWdkfugMg7h6jxhygcf9fIekhueRgigAioiAfLf
    9erf9ejcqhCbxghf3h2dXfYerdnfocFamfQXgcufDiog1ebhIiDg3gTcchReSfZgMeuh-dhcRgefpj2dzeocQg7fvhfdUg8kWe
    sgqa0b4jnjngEgAfwf-f_fQe-gAfBgmgLhof0f_f_edg1fWfrf7hIdpgAc6hSgWjjl5evfigqgLgSeSePgFfKf2g8g0e7bRgHg
    Agdf9f9gjfofJg4jndfiEf9gKcUhQeodSf_gAfgfuf8gUhfhpfddDf_lOg5fvgqbngsmXgiftf0fzgVhjgKgAfshyglhveZgxj
    Lk8iLgsf2hIiheNifgif8f9figDfzk5fygPfehuhPiUjFgAhhhmc8jMgGf2djhsdpgEhAgAfsfVgHj2efgldUhFhufRe1fnehg
    DjHczgegAgJfchyf1czgigIeKesangBgAfvfrf9glfLgCgYfueye3gCgIfthFgvgnf1fggLjWdghPiMfxi8ghfDqOfygghwePh
    Re_gUf4f0ftfxgAgDf9fUgPgSf8ilf8j1htdKk3fhf7dteFgbayd5gFcldEkkaMhog2i2fffHl2gkfqgRf2fsctf-gAf6fogAf
    ogvf2cgfIfwkef1gAgrdwgbgUf6f9jngngdhGgngPf2cZg8gcgnf-bwlffAhkfAg_eZg7dueAeTgAhLfMh_b8gnf9fvhKg4eOf
    hgBgIhOhGcwgwe8ftfkd2h6f7f-kBfsfEjHgBf8fUgLiNbvgHftgAfyfzg2gSgOeyevgGe3gQf_gFhwfyf5kPglaRhofDo_gUf
    9gBfWhShTf1fUmMgdhlhigBgAgAgAf9fGg-f8iEbFfmjxgVgFgufGjwj8hpf3fVeYeFmleifudFegh9dWgbf6dOmegjhDdOgIe
    odYhJWfe7f-eBhZeLeledgEeThgcodviOg0kId2cAlWjwfXo0bFb6kygwg8fUa2imdoepgAe4fugMashwf9jVfDgPl7fif2fgg
    Xgpfxfff-dxjLhIawgHgAgdfvgBfZgKf9ffgbf2iDkHgbmgcLcEudf4gGishKfleLgSf2hDdcglh5f9gCechbhAeagafmiNfhf
    fiWgUf-goiffigngjgyfvjTgtcggCgAfJgge0ehd2gTesice6dFfngAgwiZf6eXgPf9fhezhNcbgLf7h6gUfWf5fYgBifhbeOh
    YfPf-dbeeiVXrfXgAf_hBfzfWhbhIeYbNgTqngFgFfoaMgzkOdafyZiiAnYe-fwfzfdgdfWhyecfyeof8hRfdgJfoh6epfyi3f
    kflgAePhFaDh3f8bwbwiMhHeXfXc3iBgMfdgifwfVfWb6hPfWfzf0img0fsfrgAfmclgpguf6gCgXgQhffUfwgZekgAfshCgDg
    Af_f-f_hFg-f_grdwgiiUgrf3cCfiegjigjf8mpbbiAgPgCgafZhefze6e1fdbHgPhXczhUgafCh4eWlhfAf_ilhEddfggTf5h
    bfIfRj-gDfnjNbElZc7fsgfhqd8eOeufxffcwfOgVeSf0f9fsfwg9czfdgAfQgthOe3fKeVnGdKhAeHdWgOd3hUfUg9fwf3iAg
    NfXgjgZf_gYhqeoejf_gAf_hFgBfygZfthWgwgEfgi7gUhijdcomHeYe3djdOgEiWgWe9h3eqd2eOgJgAf1gAf7feggf2i4e8h
    JgTgef9e2geeTiAhJf3itdcd7j1gtf9dgiVfogBgFfFffiscTeFhBgShQfqexhcesfeiYbSgbZXfff-gxfIgvdVhTgfhjeSfIi
    ZgHgAf7jFftcNg1fsmIdSc3gkf8gAe9gDfQhAgLgAfZiDgRgPh3fGcUjxdgeSfugAf1fhgVb_gRfsbkfPitb4cYgjeYdMjLdJg
    ngAgfekf7jCflfBchiKkJbbhhfvg4hYf4mBgPg0jFdMdVc2gYgEdniIdTiBf2f5hnjYfEc0gdf2e1f0hyhrhegCdAiEhMjGfOg
    BfDl5dhb7gUe8blj8iGimghgUeMj9eve-fhgpfWe4fNhxhBfpirlvX0kdgPgAgQfPfugNgbg1bUeFf3cwfmgBftgPeRewc2ebh
    UgqkWf6djdWjqgDjcjK.ABoQfgk-ZNasqUiFf9fAeRhxjjfhf1fafWkGdzfMfmi9jThheVgFgAgIfWf6f_g-fahadtfOhVh7f4
    ikdafyfQhnf6dsiBb2fBf_f5gDf2f4f3e-gAexhJifaBgwgqgtdZeXlUhMf0fCfYgEjCfzgAe4gFfUhoevf6d-iVfYYEfWf8fo
    hYgci2gRgAgMfBfyjNgJf9gnhvgbfJgdf_evfFfucfgvf-hZgbgRh8gof6jEiOeqjlfzf6fngMfaZhgggeiVeWfig1egfehGhK
    iabJfBgAb0b3mxbuf8f_gffrg_i6glgAfwhPe0kldPf7dpdNiRb6iCf-k2iVeYmAegfphjfhhwc_gNgBfRh8f4huhogAhTeSfw
    hajaiLh5cZbiiDhVgNgPhTdpl0gEgBfdgBf3g2d7f8gUdMlxhNf8gAgzgWfmgZf7f9gJfxhzgJgPgAikfadvjSgyf-gNhngmhZ
    gIgVgcfTf2fHgRgHhge_e7kZgKf3fyfefogAgBgAgBf0f-flh8gRfjlheFfDgcgafPhpfqgMe5fqhucrenbPeTf6f3dqhucMgB
    f9e6iIfohXeRevbxcRhzfZi9gjfrdke9hsiwfqjYiKeCkBgFf9gfeOfQfHhLf-gtgUdkizgDfrbrd1hncXgMgAf8gYfwgVf-f1
    hQgFfsgMh7f0frhOfajrfif-f-gzf8hMiogzk0dveDoIgOgAgeivfThUg4f8igdOeZiOedfPfjeyiQd_dUetd0hCiYbHeifpmd
    mBc4e9hNf7fdc_fCfvgwf-hTfXfXinfIgAiDdheAgNfTgAgZgHgEdDe9fyfyjbeTiQgMgDfrf4f6gpeoficUjZenZ0gmgLd-iK
    fVfLgDgAf4e5f-gWf7f3j4ecetjtf6fkgQhff9hDgaf9e1fMgCjCgAf9fie6hTecjngCnCcefygTeKhEgxb3ggd3ecf3jdf8dp
    lYeZf4fLfqhfbxe6fqggf0hCZzgBf-fwfXfphMfuf6e7eZgxg8gJgAgUhIfBd5gTf2g4kpgTesgFf3f5fYgUe1gCgAf-gyelek
    hqgAf2fOfuiKhXgKgXeLj-cxdFhGeGhigfgGd5g2dpf6bEhxeZe-gDlslwhpgFf8gBfZf6huf7g2dnhZgPgVgKf-f-e9fGf6c2
    f1dTdWiCcplJfPjZZYjdo-f9gAf0f5gBgReSfge2iXe1dShTf7inergTg8gGf1fbfcfwhJjHhQe1dRfdeUgAgAg3g8f7gThIfi
    k2eXfniSezfgkIjxiyjOfZf9goggfre7hAgUfqgifbjujJfmhWcjfhjJhhf2hxiQfen8jqhijkejWQjJgUgAhDfqgKgMfcgCec
    ggg6gnhFgGg_fGfslJgxgsdogOfjjAf5f9d9fWe9fIg0eQj3eumeYWfqf-dkgKjDhLgXgBfYfsfjhUg3gliYfdfefXflf_hcgz
    fHcPgMgBgGhAf6i5fWf6fyiCdSgZg6gMetkzeChhd1f9eXfxipbjfvg7f9edfhfOiBf3hdfGeqiuf-f-kOe_g3jMc0fVdCcrgi
    evgbgtd2hud3hggkfUeWh_flcg.ABhOf7iPgRdVm4ehf-cjhDhOfZhgfddcgCdDhjgnf_fKgigOhbipfKlCeBfWkQf8gBf_fCf
    2dedqf6gRezjnbUfsgYgUaseRjBiyf2gGjYd4lxf7f9m7e2chhiewfZbTj1oClTf9gAf3flf4e9hLfjhJc5frhygvgKfWf-fhj
    tg5gCfEgJfliRe3fxfkfGhff8gGgCjUhedpgSeNgCfkisfpa3cqf6dHeygVaMfVgChDedd4i3gFgAf1fzfwfmdJgFb_g_irZ5f
    rf6eEfmg0f0fGf_e_eVhBdmhTf9hIfUfSfdfEgGg2hFgyjegsf8g-f5fAjqhwf5i6hpfAfYgif7hGfUfPgagKgAgLfTf7hFgmg
    pihdZfMg6e9gJhheaaLilg3gJePfIefkMgEf6fYgBgChzfef-frf9fyf6f_f-gqhVgfeygUgAgliEeGfVergCgDfghSfGezf3j
    Je7hGgIf-f5h9gZeQg7fsgAf2fxhkddf9f9f6fVgAhygdf0igfbbQkfgmf0gTgfjWfhgEfsgbgpiFfic4gCezeyiwaafufwfec
    qg6apgCgCfvgDfsgbgCf0eKiWfhfOfcf9eTfec7jygvfShMg3gzdkgagAfSfyfhg1fbf6e1eefxa1glfjiRgdhFgVhtgnhQcEh
    FnMgzf8fAf8fCefkrf2hmcOfCgDe6fieJghfieagif8igdogffrf5f5esfydzgJiNhMeFfCd3kefzgAiEgxe2dbfqgAehg8ivg
    ggSgAgHfCfwhjf-f-ekhEich0eVgCe2gGgqc3gNf7hCiogmeEfSf-dMhhjthSgJgFetcxgGf0frfjj3ezgChbdhfyeTe2igbci
    Af-iBgZf2kVg4gAg-f9duioh-frh_f9goihf0gBexiaeffafHfud5gggnejhTf6fmfwfbkwfYfvgmc9jUgxhRgAhHfVebj3fSg
    AgQhRfngvhDf-iAgkidf4fLglfUjAg8fngJf8gmfQf7f5gDgPfcf9gGfMgPgAf2fsfqgxgPf_f0gxf9gSgEf7gAhWf3f0gGf8f
    ofZf_fafEfWeKmFj6fnhagDgKfmfoihhggAhxinfBlafPezeDopeegGfmgAhGeyhajThCgjgPeCgejrgNgrgUd1nChFiggogrb
    xfRjje2f3hjglgNfSfkgAfQeDgjaegRf3fvgLfNksf1f8fpftftctgXf3bxj8ZLiRhUfwiIdcf-hsgYfzdSiHhLfJgBgAgBfxf
    8gVgjfme1i_fcgzgCf_hPh3gqgBl-fwobd_cGrrf_gDf0e-gGhGc7fcd1g1iTdGhuf-ivige7fggFgAfrgEf7g0emgCeseWevg
    2fMgZfGeOfzd9gAf-gAfzf_gLeZfydtg0gMZRf8f_f3f4gLeXeufggviVfRcSdVf6Z_jgc_ctkQgGi4eteroqe6f1eoe8h-gig
    Ff6g0e5gGf6gwf6gmfGg9iHf9gDf1fPf_hJfdgAfxhqfoezjaf0grc-aumjiTgCjpiWeakre8f8gMlSgzejeTgFg8d0f8c1gCf
    _gDf-gRh1hZfnhWe_fFjQf2f0fQfQgkc-hBgRdhfIeEdmgKfyb5f5eugtffgAgLfrfWg6gGgAfAfOgIfWfQgBe8idf9dGfOf9f
    SgSdqf1fkf0e8fpeDgKibgCflhgc4nbf4gAeWc9hlbQjZfPmQcDe2nXfggAfbiHfocxdNfzg5hXkycphpgBgxhNkrldfSgOe9f
    rfTgKgEgAf-gAf0gDe2fwiohveefwgBgAgBiPf9eeiIgmiEdVefkid-fjf2eUeCZMggf_j-etebkQjefzcpiNeYkfgGfBgFgid
    HcwdCfygxiLd2cvg6f9hZi1gKjHeFfciihGczd8fZf5ezevgrfhgIgAgMf3f7gdfogAhIfZgZeigGgAePhldsjueOftetgAhWc
    _gYf9fffXhjgmglf0eDe3f2i9gDfcgkbhjDecgBgAgAf_f9gzeTf6fxhmhFd6fqgXfodbgEiVgDfsiNgteQhwhJgAi_gZfQiAe
    ZgAevgEhebxf6gAfUfUgUdJfMfgjSjUeYkAeDfmgGiVe0bWfbf_g5f5fMggh0f9hia8eEmwfJgOfnhveTcmgGgAfQfAfxh2fRg
    Ag5gHf7edfvgBjYeui0i_fefyfvfLhagceIfve5deijikfhf9eMjQh0dOf1f_f6fEfPeRgZgAiAg9fXk7frgMfxhWgWg6e8fkf
    WgeiCevhEf8f7e9f4hFfkf_f9e-eeghf2f0fZenf2dZfCgCdZhWdwcbgGgAfxfuf-gNgJf0fafFf0fnksfqikfZaPpPg6f9eAj
    3h_fGd_f9gddogXgrflf3gSluhLcmhZf1hPg4ezcrgFgAf0gUf5e5fuf9foeThgfxegfTiwfsiBfBgJf_fpgzesi9gPgAgIhFf
    lc0hDgAfhfcgCkNf3f-eIe0gkgUemf4iOizgXimhcgAhhceeikUfxgBg_gDfegMgRf_hUeqgKeMglf-gCgGfokhiNf3eMcliHf
    Wa_gsYyg3meYdhAftfxdwjfkLjifVfOgdc4kHfZf1ire2e9dxf1f3h5g6jihJgTibe0cBgcedfqfofMeogWfghPgFiRfud5hof
    PgMflhWfwb9htf9lFdEfejxfZgAf0gJisbAgQgAiZjme7fpi7gljXb0ermge-fgl3g1eAiRgkfrgSczf4f_fzfyf9hAh8gqieg
    CiRfZd9nWgWfyhXgdf1iT.ABf4ftbhiYcvhyg4gbfYi5gKhDgcgEgIhqgzeAeKeTebjPhabgf8f_fLfdfCd9g7gEgWg7ddkTg7
    f4gCfbfQiZgwgahsd8dzhMf0gHgKfCf8gLgMgmlha_hMcAe9f0g9f2hebefQgVg1f9gmdAeof5jaf9cZeadjhFhngMdBf0eugA
    dlhWf8cCchf6aoaRkOfEgFgAgHfxf7gLfygLgffpfdhOc9gGabgOfygYf-f-fHeNeMgCh7hligdyhQh3huf_fYfffyj6ffgAiw
    gnfHjmgxf_fAfffMjogCgAgLfvf5fbhMgBi0f2ekkdgFf-hNelgIcEfOfufSeFfnc6fNfvg-cOgEfGf7gcgJixgMfof1f3i3fX
    eOgogSf-gAh4fzfhgKf_fVfdf7hdgjf1e5gOevgbhdg1fCeMfijEhHgkgYfxg_igmmgVheenbTpKilf7iCfIgSl7iQgdhOhzf4
    gffsgohnheg4eTe5f5hwiEk7ffgKf9f4d7d2hKftgAdgjyhzd7glfrlQgPfUh6f_gmf4g8edfGfdfyd9eXhec6elgRgakXiobs
    .ABhdgDh2fwe6i5h0gskFcoXdgTfJf9eddtilYqe2gFfzgvcSg7gsf_fWfGfcdlfigqgKepelePhWgAgGhjf5kPetf5hIgHfbc
    KgDfCfYgRfRfvf0gBgqeYfddxfzgAhEfdgEfJflfHbWgojFeHfyf-f8hWfQeQgTf7gWhzg9eEf6f5gieqggd3gWf_jZfSfWhJg
    Af_g3fTe4gzfZf0e8g0eNcmgMhCeadwfofFfFf-gwg5e7fQerf8iBg6ipdvcfePfUf4iUZ8ecgQd_ean4eEfsf6f_iNfRcthBe
    ifGgYigeUgMf5iafngJfvgBgAfke_gBf-f4f_ftgmevf2i8g6lchxfJh_h9gBgAhueQmYfKfqd-hEe_eagygIgvjDgLeNd-f6d
    ThbfKgagIgAgKfgf9hiivgLeTirdYn4fYfefae5fbgrgOgGgTi1fbl5g4f8f2eUgVgOfwfvg6ggekgrhWgBiJc8d4f3h5gCibg
    mfPiyf2gFgphyfKc7g3gYfOgGflkFfdf0h8fLecfUfOf5ihfmajhxf-gUfRirfgi1g0fmhAbvfMf3gVfSfjg7ihjtgYf4gfehe
    sexi2gmhmjSY6nRfWf9fCdYhPd-fgf5ePfnhObef7f9f6gBf_dJf6g6jHeJgviVfkhof5gNcpdLf2g-jEewcwipf2fzewgvhZe
    FfxgcdWaih0d8fKf8cvhiePhdecgAe4ffindhe0fghSflhpidfngrhOfWgViEd2fwdRfOhIdheBf8c7jSjAfsfmfrfpfsfPfhf
    1f0figIhVfngvgAf6fKfDlQh2hQgxfNgKgIeffkfYeYind_fuf8apjgfbeGd5fneniQhMirfGgJhGgFfSd1esgBdPgdglb9eZg
    Ug2dMgWdmf6gAgEf-gCeueggFfDhdfaZterf8fHhUe7cPhmg6jkgKg4hdhif_hOftfWhRhmgBfLdphagPg8f8fzeVg_fOgMf-f
    Wf6gRdyhDgUf2fTgvemikgsjGdffVhKhFfwkHd7ezgMf9f2iWkCggc4iae_f0gNdDe5f0gAg3gEf8ffcogke7efjEcYgRf7jtf
    XfjhdhpfwhYjaltjFdGe4hsfkcmb5hHfheekyd8e1fqgCdiiRffbIgugLfWdWglfIf9f_gFfCe8fQffgEgQiIh5hJe-dVhbgMf
    5glgUf9f-geg5hyhUf-eyiHfjg4hWfaggeyhlhsh3fqgLeYg3imgIgBgagMh8fgfjf6eUfvhwfNeegMeSddgOaAfJf5cUe4fmk
    HhRhNktghglj4eSfzf0fQjufphqgQdThNh5lrf1gCh-fdftc0ewfegqg6l7bpfpgAfOe-fdg2grfqiufcgVl7d7f0f0fMkfadf
    vgAe2gAfff1gJf_kymDecfwgSf_gWfsf3hShKfqf2hJfWesgTf_fEg2e_g7jtgAhehFcroyf4f-g7eifXcehFfngyfbgnbRhKg
    Dg_iYfAiCfpf9gLepe5eKfff8gpghf7hlfHgKitc3fCh2fLgCeVfUh1ZciGgvfRfdfYlChof2jXd1frfagogagxeVf9dOg5f_f
    DeKexkcgif_g-ewdMgefvf2fbhdh-hRjggQkHeXbZjnfsgJfueKgbfzgRgZeCfzdAisgQgAhee4fCfShff5gqhle-hwf-ghgnd
    6gnirfzf1fdf8iKfCghffe4eqeSjCfof-fPgKfUhCkUgHp4fccrtyeagBdJfKiwarhWf_hOfggVjtb7gEfOhPf2X7hHfteohGg
    OkkfrgChggRffe4f9gAf7fof-fZf8fCjkkheQhYfxg_gtepeNfFfSf4hTh0c5bwgRgRgKgGhzcRcqfKfjcXehZWgBgAf_gAgAg
    Af6gAgWfhgIdletfmdTiWfTcqgFgAfDf0gCexkcf3h0gLd4mVjZgFeZfAgGiHf1gAf-gEhHfdgQgDesfdg4gTfpfxfIhAflg9f
    vfLe1hCg9iQgVgCf3f1gBfOgSgHg_gmebfbeigBepgLd_d3fvgHf5gGf2h0hlf8jkdaiJnkhrfxfydZnGjkf0gAfegPfieEd6f
    ucxd2kudCgDgAf0e6fzgWgyfofzfGgpiHfMgMfzfmgaaGf8f_gnfyiFfffvgDfXe3gAe0fnf_egeVh8cVhMfdfFeQdoidi5hDh
    za1dZeufdf6gFb5hfZJg0gVeneJeTmEf7gAeiiRgWfZf-gAgSf_hFgJfuftfBfThKf0iAgShOfudPicgPgAhBf2fmhohwfngfd
    YfPf1fmfzfmkVeOgtf-gAf8f-fievfqgrc6dBgNeVfbf0exfxgZedfyf9fvfPe8g2eBfpgDfldXbpgJgAfsgGftfAeMf7fueGk
    IdJgGgAf5f2f9faf7f-e9eag2h_fbf8jagBenfvgMgJf1d_f5dwgifqjPc6eugbgEgAf7f_f8hTgMfVhIhNe4eIfeftffg7eje
    _gvf4gXg1fFh9fmf_fbgKhRePfAgIgBf3fNgWgLf7h9gOh7fshCfqhtdogOhMfyf_hFgmf5hufZfofnglf1hsfLfYfVetjaiMf
    ugCfyfrgKe_eRf1fDijhneahhf8kLdbdFmbgDgXfpf9fycVh_gbfreZdehpfHfnf8gWggfahBgChBgCgNiKgEfjfMhUffe6gQg
    SfEf0frjGeud0hfpjhZe4dQgAfqgJfzaghwe0fZfMfxghehgAcBh5cFbggsf7eseuiahSgJgKgpf6f6h9hAgriOeDe1hMfmf_h
    Cfkgnd9fvf_deglgMcKgWgEgKlAf0gZfLf6fuilfThDf_gRf2f6gCg_fpf-ewe0flc_fVfxe-fCjrfNgNgadngckcgpfzgHfKg
    efWdahBfiepfUgkgPfUfykhjjdYhHdYf5j2hhiFX_hdf_epi2gkfLgGf_eKiHfaeFfigVhAh-i1hDfcfzgZeDileOhuglloanf
    vjOfuf-fzhwhKhZg0gyhye5gCi4gBf6iXfFeqj0ibfqhBhVj8j3iEhwj3cLXJhkiYfhfwf5lBdlgqf9fmfreGiEgef-eYdjfGi
    hh5f_gZfHgYkFdxfQhKg7hNgAengAdFh-bhddfwf-cwgOfxf3.ABgggBiAgJeZcegCgAf9gAf8gkf5gAhNhngCebgefhi1hjew
    hVfxgAfsgFfge2gBfyhhfqdZe6hVf8ehhtfOhWhIf-fKhofbkpfYf_f_e-fZiNiKf9fohlfHkJghg2eoiNc7aqgTf-h4dehKfE
    gxf5fRgefmmqgMf3ffgGg5gNg3f1feeSgqhPf6gAeahugZgAgggPf3g6fDjWgAgAf_fvf9gxfqf2gkg3hBeneZf7dphVfqelhZ
    f6h0hwe5i6bJeLqbofjzi0fNgAf0gQfEegghgAj1etdniogMgae8gLejjXglf7gmfhfugodCfqkEeJevZ0f0gFfyfhf6fIgve1
    cmj5h5dog9f-fXhQgAehhLg4lMd3djldfce8c0iObRdJgGf9fQh3exi8g6gEgvgtiGk9dugRfDh7grcKhCfofKfqffjSetf6dw
    ariqjC.ABfngGepi3fvaIe5f3esf3f8c9drgAfCl6fSahgXf3gWfmf4hAgdg7eMfPfRh3fthCgPhZcggdcxf0feewi0bhh8fod
    qhcd2kpfRflkEjck0h7e1ffdziGeNhGf5fEiKexfNgTgbgHgKcyh4m9eagAdTijgOePf3gAfAmVhBkBgIgLcrd3eafGf0gAfWg
    -gYfBgvf9gWfifWimelgJdJhBgscLd7fzh7ggewdghSgUdqfDebhjfygAfHgDfAiBgLgAglgJfLg3isgmjEcifHlhf9f9f3f2g
    FeQguf9h6gyhKemhUf9e_gBfCh1hmf9k5Z2hDc5hvgdi6ZdbWiXf1fUgEf7iXdcfigAgVe_gWd4fyfMjVi-h7gvfrfKglgogme
    ZhpfhfegAexgveNf0fKgbfQaQhkgCgDjDfqiUjHgkfXbVaEjff9gAjSbqgOgdf7gFf7f-f9hPgzf2cmhGeShpgEfzg1gocAcif
    sgAfJhIfQdGfwf9f7jKgHdnftf-gHfFfWeFhzfzjngUkXmzg3hAhfeFeOg2faf_fReWhce5hKf4g9fEfHgL.ABiNhAjaebaSdt
    hTgAf0e0fclCfMgWbcjBejgiecgrhRgGhlf5gtf-f6kQfofogRgHeugFgkelesfzdkinf_fHgMgBgThuercthAf-j3grbQg-go
    f2lEgCdsjyiHgEjPhRdWi4fbf8knkDfYgKhPf3jraZjLd5hEf0hKgye1gli0gAkWelfAp7edfHh4isdzcSf8f3hJe0gRg4g8gA
    hCe7emiOf5gAfKgAjFfIebfUgQfxhzcdhef0h7gefNl3fzgafoe0g1kFfugFe-eBdlbDgcgmgUeZgFiHe2f6fxlWeNe4gWhygc
    eEiUf6gOgEhGfJfriTf6f_fQg6ezf1jyf_mPf4cbxXfzgAfcfrfOf2gBgAgMfrf3f4fTf4cpiahMfdfFg7h8ewhXhTgAf-gAfz
    f_gLhBfahke7e7jwhPf_hLfJidhsfygAfxfrhJjggWgDkUdkgdiOgyf9gCf3e_g1eqfhiSamipdOfEfMb6akigiaghgBkNfWfI
    jKgLeyfIdLmHeEgZfJjLgHikfEhOfrhUkyedlegIfafChMfef6eSfxchfUiyfliihDf7hxeWmqhGf3hufGgwhqhqhJfjereriS
    eef1gadcgMfVgJf3erfWeSfOgDgChhfefrg6elfcidglgLeRgLf0e-gYfOgNhaf-f7hseJiUfWgCf1g6f1fifagAhTfFfvgbf1
    f_gUfsgOfxfuf_fjbnfvhqf0f_hne0fkflgNhBhIede0iOe1fTcxj8c8hlfqf7gogsfghaeBfLd0kwd0f_ewf8gJgdgGfadxf-
    cPiNh4ZLfMfTYoeSdWbwiff7iGg2eAeof_gAf_f_fxg4fEffeLfhflfrfqf7fDhWgYkXfpfrhjlEhvbpfWf0fSgDg4eKe6gGew
    hAefdMc9gfdsiChyV7gqgAgbfEfAh1i7gFjZgHdGi3ecf8ereRbxhagGgEgHghhNghgyf2eugjeyd-ftf_hicNeefNfhftYaj8
    k8d_ejfxcWh_eGaMgVgGhxc8iSYmesf6fngbhRXxgNfgcXdijwiae_f9ecgEgydJeZffdHdyi8b_gCgcgEf9f_f7fdgGgXjzfV
    fhfIf3gHfQfwdvjugaiWdMc0mJfqgdgmijeScqgZf_fkfUgigliWgNfXffgPmbgHgAfleGgAhYfbf-ebeogdeefkfkedcfgThA
    f6gAiCfbgoctfhf2cneOimdnhHfzkJkWb1gsktgkgZg4c2o8fzf9kFY9gAiLhsfze-c2c9jTgGe9dXkrgPfseFgBe6gKf5Z9f9
    f8e2fBiQf0dyfPeqiQiIcPgfgJfke9f8e8fxgBhuekeXeCfjgAgRdwgid6f0f-fzfsfGfQf3gCinjXfDiIgUgbf6e9fFiIhvgR
    gufIfhicfYgshQete3hVf-f7hFfqfifshHggbhi2bRfKeKf-c6inhFePgFgAhufvgXhnfWe9i6hKgdd-gBgAfWf0f_jihNf9gF
    kqehd1fvgAfUgneufFfqf3fsiIghi3gVgMfxgOfSdsgBgHfzfTf1gigugAhSdxfRg4faf_gohsgahReif3ggckhYbqgGfvd6f7
    gld1fxgLfiezhBd_gZfskRc9hXoFfygAgchcfqf6h8f3ikhGeed3hrhFhgcheQlOgdgAfGguhWhxe7fxeQfTgygYeXgEhufvep
    e6gif8k0l8b2jRfhfXiegRd9aygUf_f_gdfRhNhKfwg_iIe3jMhsf9jSg6fJjUh5f_Z1hihhgCgEgvgAfuf_f5dcezemeAqKeR
    f4f6e6eghzd7f4gCfre-fLhxg1gAfrfzgCekf_f_eYiehzeSeQf0gKbnjQdMfLg-dvfjhJfCdqfRdOdpi1c3f1gBguhYfLh9gF
    gCgLfVgEfHdkfXcUl9bmd_gOf9iBhff7kDebfkhTdmf5dKhLgoixdOhbjYf5gzg5cMenjmhIgBkCdydqmRfOeolRiSgpitg0f9
    gNjFfxh2gDfUcFeLfJgHh7gAh3fedJmRj6gAjVc8cQmLg4fIc2heeJfZiqf9evgQfwjIgDgAgBe-f9gIgGgqeZcag_hAhCgSej
    eWeXl2fwgAf0hYhMffgTf-f8fofWhUe7gudmfifyXThCf5ieglgel-dkfVbWfXkycMePfUeejXdxf7gYgLeuhpd8cngKgAf_f6
    fVdqeOfBf3Z9ctdlfigAfefxgegTgOhaiXhThJfzhBgqkBaIcTkBfqfteHdBgDfOgQf5g9gMfcgDkef3b8g0hlmQeDf8hVcSeu
    gWfogQcegieabDhKfTeSfBd8bRfUgAeng3fXffg3fofpjSgujPiSf4eLfrfLkQfnf4eHgriIdQh9fSeYeDhFfZcKdWeliahLbU
    fugBgMfgeZdjghf9eRhCfKeif5gAfkgFhFekkdf2h1jIbnlTfPgAe-gGiiePhmf8f0d7hkknixgnh_gFehfPf_gAf_eff9fCgB
    f6fXgukicEhVgChJfjekknfgf-gedwbCf9d3fqfDeEffc0gwgfeBhsfXhqekf7hheOiqdHbofqf_d_iCbZgWf9gIjkftgufwf-
    eLgngGgBfdgAfnisfugFgGgAgMfuf_gNgOgrhZfzeWg_gYf7fIiJgSh8gcgyfQiGcJjweqflfkddj9dBfdfifug2emfqiUfthK
    dacyn4fMgAf9fQffgrfrgBgGfCkZZ4eIfrhtf0f9d-gggAfZcpgQgDgcgPfigCfVeofmf7exeWgsgMgAf_gBfYf8ivfxgOfufe
    hsfPf8fveehkgMfCfzgAf5f9gEfvf5f-fuf_fwgMfmf8hYfufKg3fFgOeef1fYg_f6fxjdhIhkftgBf5gfhzd5jkhTgAfhewf2
    fkfaf_fZhEfEcbgKgngpiJgGhZfPgQe1ccjheqeTf_gmibgTcOftfxgejcgCgzfzfpfThggehHj0fueTfocziahnf5iWdHebib
    e0gcc1e2jNexgHf2hSfLfKiocPf9cdf6iDWug5f2fYh3f3fce7f9dskee5cVgIf7gzdviPgcf5f-hKergOfbd6f9lagIfeeofh
    gHeXgyf7ededfzgtipdfemehgAese_e4cRgGf9fOgRf3hAf9fsf2f7gBiqhsgPffc1f4gVg6f6iCckdThPcSiZdeZnl1eThef_
    hwe8eyhX.ABfufyfWhDgAe6gBgAfcgxfCgVfwg1ewgLhKe6gEgAgugUfTfOfLf_gpgThFcGeZf6fHbOh8eOfSf3fZhjjRfNhaf
    _ezfPf4kng_fniJfWgTjjgLgAhrejfAdTdDgrclb4lDcqglgZdRgFfzmDgKfgg-hEg6jm.ABiZgqhNgrexfZhUgCfWkShUkPcL
    fnhKhzhQbze0gPeufKiLigfqf_d9hufffFfTfkeMfDjGfQfxgAjXf7hEbojahChucBm_hxf_fjdAl7jec_f8fOhWh7fYfjbwfB
    d3j2X8eNd4fvcyi3d7dzflfye9fckigJgnf3hsgefNjAfNf6eJiDe6fvf8f7gJgcg1e1f-gAgFfof4g9gPfjhGdAgJdtf5gNf-
    c9f7hCg4fpgKd-eDjteKgNgCcggZeofDfngjgIjIfEgOhBcBf6gufnefgtdKdshvbLerfxeSg-dciYhTf-hPg5dXigesfVibff
    ePfviMfljbf9fukSgIf3frhQe8fRcnemjCiBgEindng2eUd1hzfJgcgDhJd0fthEgSfah_fPftgVivhRf2dsf4hagPfUgIhShL
    f4.ABf8f8f-e5fsgngaf7fHhugCgjgTf_gHeSfSi-gFgQgEfqf2fNecfvhOjRdlc_gjf7f7d1gWfffRgAg5gHf7edc4e5hIfYg
    NZigAf9fMfxfvhLj0f7i3o2VKc3fQg8jjcvfLWBfif_jWfVfqdMeRfoevjSfSetfyf6fvhihldzgLg2crd9egjcfsf2htc5fUg
    7h1f0hlgLfbkshIgEfygQgdfbfLgQehfff1ahf-gAgIfRhWcQ.ABfpgodLexeKiJf2f7gHeafRhThjfzgBgggqiWg6f9lHdWib
    gHfpgAfTf3f4dsixgwk7iCdplyeLgWfiauhLfNhagCiOhKepjIf6gAgOfgf8gRhbf_hDf7emkIgDf_fzf7gAhOfngAffftfNg3
    gMf-kBfsiAhcfpgEgRelfIg-fhfvgjeVh9aqh-gjhsfHf2hLgLf5iLg6euisf6gAfof_hDeNbegPdHfSjGWBgDf9g3gDf9h3hd
    fkgIeSg6kRgbfnhIe6fgiAg_faemhif9j5fKgJfMgpf_f4f6fugXhXf2fHfPf5d0ilfhc7hPfxhEijdvjAfygnhlfMjsgdgAfh
    d7dedZlkfzgAfmezf5exg6gAgfe7gbh8gngmhjiTjLgOeffdiWePhBhkfcgGlLZsdAebe6gZdolXerfZeWf4eQgWhhf4.ABf8f
    1dcb5lkhXiZf-f3bec7krgIfaiKi6e8dfgBgAgFfQfsidf-gAf6fogAfogvf_j1g3dMjCgNf0gJe1gGfOhEgDfUivguf7iNgQp
    Jiqf6cghPf1iIfFelfudyhZiXfLaEhnfnf_hQg-eXgAexf_eCgRfdeDg4fidtgAkjjscvgTZXjChyXmgZgrgWdYgShefof1hOh
    uhBfxiKe9e8k3jKlDlFf8kCeMf7pigJfvhZdjf2fffsgff9gaffergZgAfAf4ftfuhlgIcAiKepZMfwfyflhcj-fxfCfveDj0g
    6dAiaf9hYfZfCfaf8gKfOhHgfkdhZh3kSi3cviwh3gAeCgegQfXfzf2flgLfYhCeyfngNg-hadOhRgQgWkLgxiieHgAdvf7ftb
    AevgAfrfOf-aQfzfXhFiaf_d9ggfqfthTh7gKflgAf2ine_eZgnf9fMgafIhVglfth_dtide0ecgIihesdzjWfbf_fNgngJfFf
    GgAd3hFeUeWfogFgWhAgBdIgOf-gNfygPgYemfYjKhMfhfUebfse_jMg8d1hYgAfRfae6kYgGf0f0fMfJkxgKf9gWfchVfEfif
    9e6fOhdgTjIf-kYe2dOl1fDgCdgfdgrcifNfwh3d6gPhjf1gAfaf-f-fJgNgDfmfvgEiSjRfyfNgWcAmqg1fPh-iAhGbuf4gJc
    mgjfueEgBgMeqgWfYi7gif1fJgTfDiffifme6f2bhhihrf-fsfSfeiygjgOfPfcgNfMf4flg5dkhohnf_gAe8hHf3gmjCgKctl
    -hHmrgEfshEg1dmgmeofwf_hhitgxgPgffldCgAmagwg9fEfTfmgrfgg4fog-gxewdaf_jgkSdzaWgIftfvdJgSdgg1f1dSjWe
    if4fogjgegFc6hffNgkc-hAhrdYgQf9hWkmijdfgBgCdtereTenffgDjOfafogzgcf9hff0e3ikfJfqgSiRg2gXgyfyfehsdxj
    4eLf0eCkPivdPgAfcmrgyfNcMfrf8frgDhgeegBgAgFf5f8gJdff9fPjTf9gYf6gCg8foeOhCgKgCexfIetfqgGgAgDgSfti9c
    8ezfofSnJW-f1f6fafhfKhmhFfXhTfeeOj6f2gAftgYhTfLf6gAf_f7f_e6gVf-fahheYgcgUgzilh3daiWgGgDgFeifEdLh_g
    2hXfsc8j4bfgJZFmIjobDf9gAgQgRfzh4fFf4iJeOfldNklgudBjnb-nUfpf_faethUf0flf8f4gIfPdNgEf_gKf1f_fdgigGg
    Kewfxe7gCgAfPgDfphEgHgAf2dmf5hWgNfvhyi6cWlZixfUeGfteznEgHgAfof4fmh1edf9bwlWfTiQceguYJfibAd7iAf3jEf
    MhIiTgLf7gKg1gHfwgEe_foglfXhreygDckk2Yddcghg8esh7eDbffvf7g9fhgCe8fZfoeHfZgYg-gAfRiahJipeifffpimelh
    1f2h6f6elgxeih8enf4ijhUc1gGkGfkj6bpfrnRdaf1eBawkLeaijf8hHclejrWgogAfzgpfAiEf7gafJfWg5jXhLgdiUf9fhk
    tgngBeleIgPfugJgLe9f8fAgtfEfihhd4kThbhCf-fMeJejiqg6gAg-iFfrjFeif-e3irfNdZf7fme4g4hwhfg3f6e_ebfKihf
    sgAetgHfZiOf9gAf6fygDgngGf_hAfXh9etf2gRfnfMgIc3gEgRf-fyf4gxfMgAfgfwgqbEhZeVd7dsfhk2gCfyc2eMfohhf7f
    zktgKdrkPeIf-bdgzfrY5f_gfg1eSjWj1hbf_gIeIhYiSfXf_fPgjfqe6eXfIg9gNf6dQ.ABiwf7iOefgHj4f4f7buhshMebgA
    gGgXepgUiYgMfPhmdwimczgQf9gjgOeggH.ABg1gmfue4g-fEhOfTYnc0gGo0frf-fqfAgEePfvgCdQfEhDcsgKgEfahVfjjdh
    VgPhDbChehThhf9gxdwebksb6fMasfhbddUfPgAgLehiKhDgGfVgBisfTg2ghf5gBf2gFdodXf9dGh0fBZ_itgTjca2ceiOfnf
    VgHfSmVecf6f9eyftf7gUhTf9gnjPf1idezfieqecgJeJf4f8hPfOggfljugfite6dRpUgEgAfagMfte7gLfhgBhffXclhjgRh
    cd7fejKewf8dYfzdqeBgYf6cqgYfEaqgCgAf8f-gAgegEgAfxgKf7frfGf9epfWe7cNeQfPe_i1gCc2iihiifeaXBkEgGgAffe
    FgfgBeQgQi6eTcKhHdifLdjiUiDhGhHf8gvfagEdggJf7fieVf2fjjpfxkKgMaKiu.ABevf-elh9gUfFfMfmekdah1daebf2h9
    hAflcee6fvhYiLguiTeefaeeeui7efgWfJeceLdggNfffmhIeMi_icfcfybzlCb9h0jmgXmqbceWiAgGf6itgQeMdXfxf_f2fQ
    gFdHgCgEfefDfLdOdTf2ddg7gGZ-hjfxizdLemj1e7fNfFjwhXhNflgEg_hHiYd7fVgBb9fieifzfef9fIiqdqeIgIgJkQg4nf
    kMf4gAgAfThVeZesfvfXf5ibhS.ABf7gAhEe2j3eBcEfBhLfskyc8gIgDjSj_e7gWfFgAe3eJh7bGhTf8g6iof-k2flfVexkni
    FfCfPgGfyhRd3edijf9m7f2fyktfSfreYlTdvh2fNg8fSgxeMjGgefzi-fWfchugFgAf2gFf6fyhUgKc6ZRezf4iNfmlufyeCj
    TgKgAf5fhhRgBfvf_glfseMhQhPf9dRhdemfAgHgLfgjxe3ehhOf-aChMfoiYiDgFibhFejj1f4gAfofkf9bqhRf2gPfcd0kCg
    Ef-f6gWfziriHfmf7goeliVh0gPfcbffVbPg6f-gBgkculsgcgCmSdNedkUjUgygRdTeYhqfWgmhmfZeefmgOgAf8exf2fSgkg
    4g2gwiLgffaf-gsjegIgBhTgBhOhodhiQgBf6gAf7f_fngHgAffiifshThPhadfc7ehcAftgOiJexfhgYeffwcye9i4eHgCf7e
    zfZgNgTfzf1iRfSerg1gHgAgmf9f9fGf4fzdRgShqfzgqgDjJfLfUhyfaf_frgKhccTgCf9gsfHf8gWcuf8fCgkgGdietf3j5i
    Vepgbiaf5d-ing_kBgJfsediTgvgYgKf_gHfefzh6faf_frg7fwfDgrf_f9gxe6gjfngAgJgofoa7fRf4ffhBfsfIgNgAhke6g
    liggkgsepbigUiWgEgPfpgAf9fNgMgBf3dqk6fYf4gQeYd5g9eAfpgHhVgbgadDc1e7jCZOcogYf4gCjhiHeqhdhGflbefoc4f
    3g_f3eGhWeejlgGf8fuiGfwjPfjfzgihNgZfegWf1eYgQfkdheKf9ggfKeSZ4g4f1hRgLgjfNglgIc4iziLiOeBf1dPkrjeeFf
    1f9f7k3fEh2gIgMgtjYeye0dqfnbYiBeufVe5gAgFfvhicmgAgAf2fXgCitftgAfegKfYgUeIgDg-jqhFdugrgPh7iYdBfWhCf
    qi-bqeLnbgUf7hQepgocMdsfqeujZjQd6jWg6imdCe3jpgaf9eIjLfldghsfwjnj8ekgrepfogkdHiedWf4f_fLgIfsephff5h
    qhSe2jzd4fwhwfOhDiVgvgQj0boc8lJfUf6fchChma4eFf0gnf_h8ffe7gTdPfwf6imfegChlh0dPdveVfohnfzhyZ-iDf9kRY
    afGjxiXgnh9fHdtoNfjgagmfVhWdBeqgze9c1eSiWhxf3hBfVetjRfwgTaOhte8jxecfpgrgoiNcMfYcJebc_k2jDfugEgGf7f
    VcagDgAf9fuf5fZfwgoitdNergchIf_gTerduiWgJgAf-gdf8f8kdgSk9aeeuoRftffcfi8cscif3f-gAfvf8fChof3dchWiHf
    f.ABgRf7etgmfohLh7gDgngLfTiogigAfqiVhddxbRfRhwg9gQcifNgBiWfOega1gBf3kgi3hqomiffAhflqlefAcvf9hOh0fp
    cZi5gJj6cPc1qJfxfvfBeieif4fnfzffe-fHc2fygCf8gBgveSfzgAe1gce3fnhBf6eagcf5fmhVfqdWgee8lSgogJekiSfPkA
    fGf0ePg8fIbCf7gAfff4gCeRhDfwgvgki8fNgCgCgAf3hTdagrgAhigXfDiqiZfzmFhKblu8gSf_hcfxgbgigSgBfWfyiIdFf2
    f1ecghh6eLfRgAf6fVfreMi6feedfZYleiggfniLbrl7a8jIhwYybreWfF.ABgNgAfEfxfaeTiVfzjrePdqkrgJfsg1f5gKfjf
    YfufjhIgXeNfTf_fkcBf_ekfFfugtibf6nJe7f0fJeegobxc9fgeJgvhekSfwgAfrgFg1dYg7f0gcfUeSiUgJgAfxgIfmgwfjg
    AgqgGf0e3fugBgwfNfle-gcgoe5gjeajKdsfuhniKi-eAgbf-fjfKfTjuf6f2nPgXgChwe8gAcMhed5gZfVf9hcikegcaehf7g
    dhNdxe5g8frjygThMe3f4gLgFfcfigIf7gBdFiiimeOhPgRhCfhemiGhUgDjxfbdVkYgGgtguhsd9gdgBgAfmf5gig2f_f_fzd
    sgiiQgWgAd9hPhXfcf2gYfIgGhEf1gPeujJgzhuh2fifygMc8ifY5iFgmd2dGf2k7f4gCd4egf5hffEf_dwg0gtd1f_gFftfyf
    6gqhHgBiIe3eof6gcgBgYeJg6eTe8ejgUf6gDechShPZ6kQdthdgCgAgCf7f_gPgJf8gEgHh_gngAf7hwftgEeceUf7dYivgdc
    QfhgegXfqfmiZengAfmf0ifd0hZfwf3gMgAlffZgqZXiKZogRhOgAgHf9fcf_f1gAgIgHgSgjgOfuljYbefi9erf5bui4adhng
    Kf-e3fehkbbfmf9g5d4gOf-e7gGf4plepbxgRgAfdgFfjfchSgAhDfcg1cFgrgLfBfDfmiEg9gBguguerlbdgftgwiZfJdchGg
    AhWhLfdgKgSflh3ffgBimf-f3gPeAfHe1hEfTgheTiDiQgqf6hffuc4f2hOf-hFeZfnjtegfMhJe2evfVgJgrbeg2ise3dTgAf
    sefineWgxgCfiiQg1iEf6f3dueMfjfJdSeKc5dtmjcef6gAf-ghf9hLhMgadpc6d7hmf-fagKfXeOh-h9gdhrd2e_o0hFf_fUd
    TgcfAiHf0ozfodUiIgPf_fYhyffdjgAflomhkeFjceigGlZddqHezgogTh1f0effifNgAfcfzf3cugXgBfYfsfjhUgAgAgLfRg
    WhlgBgBf_f7f9gTlGfYgaideCqcd-fdeUfvhRajg6e-d6kKdakG.ABf4fzfnfIeugQgEf1f3e7fsibe6glcqgXdicgfngHe-jG
    jOfuf7f7fnfniPeBg6gAhXeJeCjKhigAg7gNiDjggMgBfnhSetfMh2gEfQfcfvcdeXf_hJgReoflf0f0iAegfqhMgNgAfcfzf-
    g1fQfihDcollgrgHgGeogJgKgTgLfweFf8fGiOe6gWf1fKh_dre6fggXbBe8fBhjgejDele2ibf-f_hYfqfofkfKf3fndqj6cu
    frf7f0gHf8hAkgfekkjYdEihgIf7iydjfTiOhWgAfSfufOlifhgAe7d3hidgeLfqgBfKftgTgEf9fZf8gEhkfkfmg0dziKc9gB
    f_gCf6f9fahMf1fzhLeejdejfse2jRgzdMgQgbgScLgXeMf7f0hNg2hLeZhlfziJfSfTk3e6f_f1fzf0drgdfojfiMctiOibhW
    hofYgGhdgMgAgDjii3e5gwgZeqgkeUjsfuf_fpgme4jEf5gAeNhDflcjf_gAh_cUescsfYfve4h0e_h8gOfzg4fjgKg2jJfqhM
    idcNgqfzfmeeiOeGikhzgzhZdgebk1ghgKfokWephvfygAgbfyhgc0frfRgNe4iIfIeNfcbgjyhtbgi_hGiXdTkSmYfzgFfQdO
    g3clfrf1hDelf5eVgPgAhjfneRfmf9f-gbfBfpeYdbfTgiepgJbJg6g3bEcfiYf2ezfogcgAfwaXf2gAfpf_gGbBdCfjcyZ6f9
    Ygf0g2dpdzlPjpgXgCf7hZfnhy.ABfTgHfSiPfEgsfKf6f6g6fubkfQgDhXeeg9g6fYgAhlc6fpb9gDf9iAe-fNirfYgGg4e5g
    YfTcSgefbeSihd5ffgfjAeHgpdpgLf6gIidfLhbgRf7fzfTfzelhPgdh2d9g9g2gSf8gIjoiUdef7gAeykgf_dPhIg_hIfVeAl
    CcqgTi3gZgbZ3gnd7iKfjeQlKfNfafsipfkeqgKfPizdxgskhf-f-f2gCf_e4g9gof7gfeidAgHgNiofXgTiGgYf8fafbehjOf
    ogAh3ixf2iHerfidoenhqgpgHf9gNfgiXh-fXf0e6eBfMelf8gUgShHfhdgikgbqXfHbOn0gEfqgEf2f8g0i8gCiKgqbvougFf
    0fReZiZfuh4f4fJjffpgTgbf2e9fAffiUcugigwhzgterfNfNfDg8eOfNfRf5eof2gAgxdWf_emjffoZpjDibZrl1fqlThEf7g
    meuiSfsfxgBgZfnfpegeUfleieHhueFiLf5bmm4gGgRfmf9gRdkfEbzfagAetgseAcagAf_fGgieziAhvfke_dxezjag-f9ewf
    sfklqgKf_fXgggYhUgLfsfZgsgFgegBgAfphYf5hbfngAhthlfEd2hpf2g5gCfpgDgegAf3fhf0hlgVgAief9ecifh1fxgqgId
    tiXhmfweMX2ixhzfxfthfctmWeXbMfjlJcLgJYngcgceye3fnfEfWghd-aZj0hefwf2iBcRgrd0gRf_hPdjfofGh-fxnfhxcqm
    MgCf9gefbf8gPfsfzgSZUiceHgLf_gOhVfLf2hUf-f_digvlUfLg0g5fWivi-hhgHd7fqiRitftf_jVe6eFdFg5gBe1kDgegSe
    yf_gNexfFfCfxgZhCfVeNekddgpf5ffiyeUfmf_enfIiKe-gHfrdDevdKdmiTfcgWgZcMny.ABgMgAe8eifqg8gAgDi-cuiVeE
    e7gAg2jPhKahf-gAfnfrhQfjf9gBfsgHfFgMgMf9fYe5h7fngbf_fGgDfXh-f8f-f9gFhihfhbgCiefthuf2h3gAh1f3iYimgF
    gCjGcUeMf0f6gdfWhTfmgbhGf3fHeygTiIhihbhHhKdSoXiFf_dgjlivmKfmfmgPkFbSf3e1gFc6h4evgggwf6h_gAfphPgKgY
    aKpMd5hRdofzf_gbj_bmcPgMerali6igg2fvgzhcelkOgrfrfievese8hrg5hah7g2cWgBgAgDfuf9f0gUf6hYiOfcc7gYgAfT
    gKhAhhg0f7f1eCg_fTgmgnjqdceFjtdGfyepeehJd-gTgHhQfAgPeTgLf_hofkfwg0gQgAhzh1e8gDhyfthshqgfmGfAgDf2eI
    jab8erf6a-k5k-egf2f_ghf-f5frh3gAiWf1fxk2gXgAgJgEfyhkfygCf6gDg1ewdfgGatlkeuZvfyf_dXjMhmf2hGf_e1fXfU
    iagfgAiGgkiyiJf1f-fWfufth3h_fxhAg4fjk6h3fsh-eKhGjFgDf7e8edkgeZfMf6kNgtdggvfqf7f5gteJeghkf_kJhpfHjU
    gEgBf9f6f-fRfog_gUfRfQfpiifXmlc-gkl4gtf_gdfKf-jmf4f9kbgTfNhtgKf8dTh9dae6hcf_d4hbdufBgWf-gXg1fcglf5
    gAffgefQd3fTfYdFnMfCeJgBfzgtfbesgIh-gGmHeVgOiHeGfzjTgoetfJgzgAfDh6gGjMeMffdzjdfBXRc1f4cAdtkVdUjIf-
    kfdUdimIhNf-grgJf0iDf4fpgxgQeCjagWgygJfxeoilgKf-fue7ged3fTgukxf-b2lfc7gUf4jdiKfAilgAhFe2gXmFgrfhex
    fTeYgwe5ggdofkfihkhGf_gje9gEg1fdfsebisdPeJfpffgUfaemexfDficClgeAe8gQgDhrfcfjingdgPd-iQfOfkf9gAf7fn
    gAgLgCgAfogbgJh7fAgAdphigxeVf_gagEeyhudxe5f9jOdoi1ajfMgXfZeLfTfpgJf9hmg7d-jDhrgojkf2ebmviXf9hZewfQ
    lJhfgriYbagUgefqgMh9h8frdBe2fqfvavfcfZgQf_g9i5fSmvgHgAmHiPf7gThrfEpfbyhLgCg4f_fnfAf5jlf_gHiUfUfVf3
    h6eUfrc_gVgMb7fadCbRkKZIgBf_gDfpf8fIg5gCggeafwi5fyfKb8exjqdFeTgLgYg1hLfXhHfjfOhof_hZgBgAeujCfdhAfA
    fri2fdgggAg0gVh0ctgoinfzfyfKeTf1eegEf_gKf1f_fdgif_heemfojagAf2ibg-e0iGgIgAfugPf4eZf4f2g6gOe4kMfsgC
    fkiNfdfOdwf8gVfpgedqfjf-eNd8h_dJfnfLe5fCiuiMfugAegg-gKerhzfmiVcWgdgdgvfXlUekh-dxeqgBhyf2gibyexenfh
    dDc-eKiEgAiUgWe6jAgCf-gyfqfngEhUgcfPcCcgdvg_fXdqhXl0m8fGf-iMgKeoecgegRfQg9fhfTfmgKfFfBe4jXgKg7fccj
    eKe3fKf0jjeVgbe_hDgTeFgnhEjKe0fQf-qEbCjCfSfze4hhe8duf9fzdigChmezihgCjddQfEmogff7iTgPeTlygJgCfzftf1
    i3gHf5fLj-h_e8gGgWdbkBcIh9fsfxfogHgmfeecgBiKhhg_cjdHfYbxi1kld6iNhcedegd1gUgbfjfEjahshEhegDgvgielna
    eHgCiZTheueUgdf-f9dsfEf9gdf8gXeUgAeygQf6aziyc2cWgDgFfhgKfzfEgHg6eagIf1fMgQgAfWiQfkhGgkgFdrgcfJfeiD
    hOnKhUfoiLf1f2eVf-g9bBeegDe0jtdbhFfXgqevhEeGecethGdxeflMg0fqgCbtiJgld-gFgUggf-f8f2f6f_fSfgf8fMgegQ
    hsfHeTgwgBgAgCfegAfefagohHcOfjfVhtf8fOdUhKiJg9gAfThufbjygBgAf-f7iDbmhif3i-eAfrilhkgGf6gEfIkpgCgBfU
    ezfzdWgBf8gjeLgedVfZgAgWgZfsdodGe3bGlIezbugtgIfBjee4gUhKf6iOhRghedgMf7htiHc0ighmgBdYgJd7jCgDf_f-hy
    f1fGd_fqiQfmkweQfvgIfEgDf8gMf8gAbJkNgBeh.ABgCgHh6a5hDk2c2gBdMd1j-aof9f-f9hFf_ejhCf5djidg-eje_f_cli
    recfOhMglfydwg0gegefylthQe8mtfngBfUfEfghKfwgVfsfSfqe7gVf6b4ikexjPjIgkaLcvhpftf8gAfhhofOc0g1f9e6gJf
    Tr5hRgAgee0fufde0ffgEhhhVfIgFgIhjh7hrgVhSgjhwkMcjeJhjgkhKdmgSedf_fqgAf8fKeSkEfUllbHeok8gogziRdlgde
    ve5gGeifxhGeZfSg4ezejd_chfhf_h4hZejfvf6gAgIfthGhkfOgGfpfYfHc9f-frdEeciGfCgjf6eBgjgwdReefMowbCiYa-f
    xf9iQg0fseX.ABgZf8gifJf0gUfSfTgGgUjSf0f1f0fsiRgJhGgIgCi1gveagihzf-gPgBgRhTfRf3hkecfQdzfhf1gyfFfje5
    fvgAfhfOfkfIe0gdfof_a8htfTf-geeCf5ebgrfkf1dHjGiqhgfUiDewf7iOhbf2h1fWeDixd4d4h-lvhTf2f9gAf0fnfegng_
    fpgufzfZiBgcf_fAgheIiIe5f6g1kRdqfagmfreshVe0f-f1gAgRfffofkiff-hdcTg3kOhvgAfbfdfyiAhTfTgGfrfdgt.ABf
    IfteKgPhjeFd1f-eVfxiobZh9gEiPiDgOh5f8f_e0hffff5fqgAf4fVgHb2iEf6eqhFfshggEgAfxgKf7fregfoeziBdcbQhjf
    ufHfofjlyfCeVh8hGf-glfQfui3d1eXeEf4g5dYfheSf8i-fGhBemihl2gkf7gtgEgkiHf-gAhDiYhYfJgLfqgAfwfuhygyf6f
    KdqfCihgYf8hdi4frbogWgAfVdgh3jVfSgAg3hVe-chf7gAgDe3fxfIcvfihAcqicbug-f6hehPhskRgcf9glgYgJd5gzgpdne
    Tgfh8fafkdghqd6gFeof7dreph1czfCgkhSfIg9h_d4f9d6dkkYeOgGf7hSf1f4g2fKgAgBf9f-dVf7fle2fNfHegg9gWgke6h
    YnbgDfMgIfUfogKe5gAf_gAgAdJgAe3hMjkgibhgQgog8dtf6kDhmgoihe_fQmgfsgAhJfceDfTf5f2f2f4fTfteggNj7gqeoe
    5fKfSh6iBidcwfsfvebiUdNfxgFgWg8gJfzewf_fre1fRjdgMetf_gbhIgra-hHf1jEipewhzfwgYfLeahlfVgLgAd9eghSjff
    Af3eue8iKfcf7gAf-fuf2iwhCf_fbgTfriwf9gJhKbbdkmOh3f9fMhkdblFgzf5dmhchbejfrgEhKfUfXgXf1gAf2f5f9eidag
    agFfPebikfFgHhRjIcyiXfAf4fLhDfleUgrgwhBeih5lhiEiVVZaTeYjKe5f4hJgCgyewfOf6dQgBidfKgHgAgFfpfmjhgCgCf
    ZhfdsfigKgAgCfqgNhogBgAiOcihfbxgHgBfcf-f7fDgmf9kifodZe9gpgAideSgPg9hqgCh4dLhQmOfdgBfGfsfQd5fwfsfje
    7gIe9hBgpjKcCfIjjfzgrg5fQjMhXf6gHfufUgVdTkTfjkWoCcJjMhRf_jrihcQksexfnfmgMnAiCgBfrhfgWhffSgZfwgKfgf
    XgPdFf7fkgefqYRgAgAgCf8f6hcgBgAeaewinfZYQfvdwcbnQUNgXgBfYfsfjhUgDgAibgKedhQhkf_ieeycNe3f9gAhPhvf3g
    Bf3gAggfhiCiSdDf_dRjmbgdzf2gDfPgWejfHfuf9d2hXejgw.ABc4f3Zskxi0eWfqggfiepgchQgZgAhHgHfVjbgEf9gEfxhx
    hOfsfsgPeIf6fbgNgGfRfxhxa7hAf-fwbrkXaWh6f1e-gwfViDgofMewf1e3e9gsgDgycedch7fSf8hIgHiReMf2f_heh8dbh4
    iuf-Zvdjifl0gdfhhfepiPfEgof7frekhWe0gBgAgGfwfphLhSf2c9fxgAi7h4f9hhfzeilXaofViTiNesbghchTeUh6eyevgF
    f0gbfcfNgbiYfKfDjDfrkYgvg4gccpgDi3grf_fngKe9hzhCf5n2bJfIi6fghFjya1iTa-iFfcgnhXbxhrfKf_iAe-grfObpf0
    cFicf5dXgzf7ilbBeAeNe4fqhgfHhYi_fvgCd0hee7hmfsgEeBigfwh2eaf6gZiAgtd4iigSnImwaVoje3f_hQd4glaVhqgCiY
    fUfThRhkgAdtgeg3hWiTgogDg8a5emgBgAfGfzfIgpf-f7gshZdTjVgif6cGdzetlog_f8ggepeujrdSe-iZc8kKdLkbgHmHbU
    egnMf7fugSfTfpinfef7jHfSedf6fVf_g7gqhIbSi_e3i-kobQhbekgAc9hNhZc8hVf7evlfcVgygef9eUfcf1cuhDgiggcXgv
    jSfUfskhfCeQcSf2fyhHiEgBibfCf4bYn6hwgbeqfifbeEhOd_eegQebfWjCZXebf7fCgifkZDfOflcffYhWfDfofkeegod0fJ
    e0fjgOdef6cigff7ghfFfcgkgVgAgxgVf1hGd9gGfXm6cCdlfpg2eKidiPdogSf2hMdmfmirgCgUgTfyfvbreff-enfVfvdRfu
    fsdDgKfsjQgSgCgEetg4dOhCfncbaomFhmgDgAf2f-f7gnjFf1g0e8eFoYf0fyjTf9fqhifpf5hPfqhGi3iWf8fafAfLighAf5
    jkb-gUiLjKgaeVaZgHjoftf-ghZ1hnelflgBgtgzereQgrg3d9jigxfbe2gIfokChRjTedfqd7etgXc4ezf7f_gsgsg_gJfvjB
    fwfXeXenf0ZhhViBdHhdfth1gfg0d0e_frhCgDiCb1f8gAfjgHfmf2f-gQgifse_gTgUgAfWf8fbewfqgAjldaf3ffdEg4c5gw
    hMclfhgngSgXjQgYgDgAgIf6gfgVhugChlkUacj5f7f9h2flgrfVf2gAi0gIfPf4gAg5eIh8fgfUgqggdyeWf8jhi-gBgRgIeh
    g-gKgLfrfjfye-iEf0j0jIdvjedpf_cCeijakXdYfmgZgEhXc1gBf7g2gHfbgFf9gAf7fzgBgWjLgAiFcriFfJh5gakbg5fFoJ
    hngCdhczi7dqhgf9gpdgeyjCgCgAgAefgEcjhFg5fvghhAiBfPfWerj2jidLeTfEh5fSdKgIilgvihfAgbe8iof6iGc6eXkZf2
    fieRiKfyeVfngCfchDgDgUgHgCfrfIf9fxiNhxaNcnf-gigOexiSpTe9kK.ABjEfmiIfnaon-f0fzgVflgdfAgAgAgSf-fqgJf
    7gAgRgWhhdpfbe1jGe8fMlshrgYhadkf-j6g4gFdpfGepjMhygFfUlsfSkpgyf8goglgDgMfugAfhfZgKeVh2fsiXeVgbmmg6f
    7fJgmhgdfelgoc4kckabtdzfvcvkie6dSemfhe8fMkPdYgOf-gwfUfIfZgIgRfMhnermZgRgneXZZiadHfYf6fvg9gudkhbgAg
    yfzgNjfgBgEf_i3f2digLgAf1f5f-iuf0gafdhdiKgwhLf8f5fufegOe-fBf9j1gFcyfpfreifxfjhqfFflgkg1hnbifngacVk
    GciiAfhf2godpjojlgEgAfKekgGjLedgUigciiXZBhEfpkbimfjivfcf6dXhZeuf4gbexgteOeGgQbufsfXd1hDcsfff_gOg_f
    cfrf5gJf2jRfwc0fPg7dJgWg_cLgMf-hherf9gdf2f8hEe1g2eKeUfed3jDetfOeUfte-kViWZFfjgAf6fyfpfpiCf9h1iTeji
    8gggAgnfLeyg6kngSkEfXcto9gGgAfxgMfqgkhggPf_jQfsfXhQf_fTfcfXiQh6gAeqfZfBhfhzgKerk2fyilh8hUhdcVcqmng
    cgBerfxfda8emgPejhJe2bHf5f7gUfdfzecf1gAf-f_f_fkf1gAgCftf5ebf9glgHeOgTfYgUf-hafegWfqf-f1h-eBf6fNf_f
    2f1h0fpgSergjf-iyebhMgkf7g9eNfNiEf0gEhAh7gDgPg8g0fPiffTiQgEgGgKfsfpergCf2foeugmh7fyf7fqf6gieofLf1g
    le6hZeqg9gUfZeheWebhSgBfIfHeKg6dggcf3jzg6aChcfrdodEgWkggHf9gXiSeWhgg-f9kFfrgDj0fkf9h9fAe4kqfkf2fvg
    Nfaebfwf3gWeMenj6gpgCe7gjfggFgTf7cwgRfbf9gLgAhhhdeaiDfigAhLfUgicJfUf9figQgtbrf4fsfei7fAbkhmfpg7bDf
    YjsfMf-eufFjOe0eFeniDgDhBgTgFgAfrgCf5gAgIgAh1gbgQfyf2gEghfmkvgrfwfidxh2ffekeKfxaZl_fXf7lFeBnfgdY1l
    ld2gufHc5dIcagigAf_f9e5dli-grhSdadUiaf_f-f-hugBfnilf-i7f3cBmxg9f-h4ghgYiIguhFdBfadlk0gafshbh2faeih
    TgUhvfOevlmhVgBgXgReHgVgVf7gQd7hpf6gRf6gNhQfQfMf7grf4exgZfKkwhXiSeJY_m7fFf-e7gsg2djfigAgDf5f3eBhDg
    gi2eAfHggdLgpkbdEenWeebgCc9j6fvb3e4f6didkgaePfGfegNikgWf8f-gHiMhfdwhbfegAfMcbgyeVf0gAfVfmgnb9fmgAg
    wfxhBcpfwgIhXfwfRg6d0f0diehiwgbfhfggKekhqehgagAb5iCexezf3goeEfDfYgnf9gAeqhAixeSf6g5iCdogLfdj3guknb
    cfnn2eNf0hEcWfZdbgLgAfmgAf8hmfrf0ezf3fLgVe7gJe1iMeEgFgHf-f0f1frg8lCfjgsdwe1oPeSgIddi-iIhGfrgLe6eyf
    Th4hqf7ife3eRi5dle8fbe7iLX4gugAfOh3dug1gFgDgeiKc5Ydf2fncEgLm4gVg_gAhafwcemPfeflfpgSgodGg2f0e0eigIc
    efXgCfxf6f8iSgJgAf-hCf9gPf1gAhafifpf9lwf6hpk-cKfyfQf_hha0izgYhBffeGg6dfevixg_iWfDdbo7gzf9ijeKdxfqf
    WgAgDfcgkgbbzeZb-iWfUeKhrfXhVfPcCj9cCe-eiksfviAgDf9g3gEgBeIdDe-cnkwgzdifKgBhueAgcgL.ABhPf_hweYhPjY
    fvfvgtgVege9jTgDeadmeynLc4fVgXiLkCa7ewf2fEfAeyfHgLf8jwfieOe7f-gRgsf6fqfShkfghldheihbf7gAgjhHfwhxfu
    f_e2hFhmeTdzfseFjLeMeugve_euiBjOhCgLgCgUgNgNhdf1golEc1jShlc2fAh3b8ilZAgzgAg8fZe_iDfFgEezh-iAdGe0gb
    g-d7jfbpimghjMYhdNj7grgIfOe9eZfxfNg-e7e4fjhHfFf9hfgVeufWeogAfufcigfYf2gWi1f8eyhEf2f9f_ldeCgbf-gAf9
    f-gDhSgdf0gTfaffgrfrgGfai4gXZCfVgDh6dRdCgHeDfpe5daiseoerf5d9iZiJgvg0g1gsg2eOgHfjgAfigNfLfgfvfmh9dO
    hagZfZgSedfYlAfpgqgxgXgAdigKfnfyggjfhHi-h3gOf_h0gofsfvf-hOfWdwfDeIfwfjgOinaLfSfgfngBjAfRgGe5gidOd0
    gnicf6kOhadrlwf9gAgDf6f4gIfYe-ZzjHhknJgYgGh3d6k2ilgZgDg_cQfMfvgVf9ffjgfCg5e-gAgBgmhAegguf9cSh0eKgl
    hhgEfxi3ebfvfof_f2ihdcfDfqf_fliHgIhofvglfPfQe9elcMf8gJgqfYXBf7f9fvemkzcphGfzjJe4fAhOgOgFf4f7f5h1f_
    gAf-f-f_feeHf8d7jFjzWz.ABhnf3hwcefqjpe4f3fOeFgveBdVf9flfIiAcveOgRbBeKj7ZJfcgAeIe3gKcMe8fLbLkYfXeDg
    Gf3hYezgbh-hCgthpdJggitgMf3fIitf9gYgNf7e1hXe6elfZfwamj1hoY7g8f3e4fgd3h7gTf4gXdifwi_faf-f4ehhDeAfxf
    -fue9fUhbgff7fTghfzg6gaftgNhidfggf7gdfmgqfUfFfTfiglhKhPbHhQf7fFe3fUilgsf-iwgTfThifzf0gieYfHeXhzftj
    peigpiYf3f-hkd2hwgpdogLgHeQfmbIhogBgiiHfTl9jGgxi1enfTm1gQf9c9ghhofihIfwjOgzaukAgDf7eifhgTf7gXfid4f
    7hxeVf_f9ftdrfRgGf8gAhifNfnfBf6f_fsfygccgfvgog6d6hqdbhegAgQfJfplXishbgmdNdLn3fPf2j1esfidOi_gagnX2h
    qhUfgfvfXkEi_gqfkf0i0dsgmeKgMf4iIi3fWfwgWf5hsfPfNfFfUgGemlrfHfAf_f_gDfwf5gkfsgMfwf_f6cKf-gqh1fcg-j
    tenfzcwdakje1f4f8f5ftgFd4f6gAgngAefeLgVfrfVgcg3gXf9gAhZgIfbhOgZfzj5doi5h_jvfqlrkUdLjigEgAf8f-f_f3h
    if-mQY6iskVdPfZmVi-kCfogBfjdOhhhckvgogLa-mdcahlf5hHewjIiIa2hTg_fFehfSjfaPfOeCgfeCarhQf5gEjFe_jcfjf
    XjmiLgxiJfxgAfmgFgshtdCf_fTe_eqgkg5gueRgDfGh6mTffpyaGgFpSgHgAhvlQctjhf1f-iPgMfmePfFgofAlVb4lMgBgAg
    EfWf4fsgff_fKiggfewe4gygTgbhgcdfmgAgFgGhjfie9fggweoggayfsf_fChJeifBfvgbcUg4dvd8hefzgNcmeqhSiSg1kHi
    RdNfcgGgaergpcOh9dNfefPjAl4gTeygAeYfBifd5gCf8hceNhuerf7gAfKcjhKfJf_fQghgefpe2gDf_f3fxfvgufyf9d9fPf
    2hDgzgDfmhNelfVeRfyc3jtnWgNfqgIhYfKfoicjEfqfFgzYskag1gKfNfUfrixgvf_gtdwfxiY.ABedgAe0iHgTd1eqf6i2fZ
    ebgUecgTeZfNg6i7g9gBgGf9fzfOgWgAgMfvhFgQghf7f-f_emm5f4gAePi4fvgTgTf7fNeogNgZgygShBd3hoiGfZfidffkeF
    dZfaf9gxeIiVfld0f3exgXglbUflf0eDgSgGdJfmfueAh8eRhDg2fdfpgDf3f9guf6jAiqfKgoftf9e2ijd6e7gHgAiCc6fXfP
    gEgAgJfzf5h5hUgAhRctf-g_ftgBgZf2fcg2iHgceYgnhOkqgDgAiIf0frgKgYgAfifjgAexf4gAgbf4gYf0k_fnhZc1dykZfU
    gAfzfHf4dwf1f_f0hlgaedf-gOfgftjTd6d1gYeXgVd5e0gFgAfkfZdndBiQf9irhQc4jFdae_cUgEfccbgTf2gDelfciXesf8
    hrcijBbOfBgXjnd1jcg_g-gHhUfjguishyhDesh8h8hFfefrfIewf0dEh6feiWg3bYhlf6gAgYfvfhgHgsf8jUelfniUiLfnek
    eugQjSfYgAfagLfKfCgrgqgjeYeEb7f6f-gHf5fXelgEgAfdhcfjfygAf7jThAcZhoiCgXfefPgDhwgqf1fdegf9gBgyf7f8kY
    eghvhMfHfxfggEhveagUgqhVdEilfyf9degzf5dmgJgqgGeJgIg_ctgZewa3dlaWhaf1khjbfeixf7gAgNgff1flhVfVd9ghkY
    dif6fQf3dIkIe4fmgAgPgvhGfGisftiKgbdRkmf_fWgQiMgJiBf8g6gUfxfqhZhUgAf0f7frhYgcgKeGdefpg3gngAgngWfVgK
    hdgFg1epfchHeMfydlhnfcbbfyf8d0hGf7iTfag5fhgUgIfZhqfping6gVjnbnfycNdCl-b2gpghfWi-gqhhf0gEg4fvfef6f9
    flfffOebfGgJggcwdLgXexiif1elgdeTjTf7f_hQe1fdikgsgAhSdNivfbfZgJe-grhDe1eRgOeViDfbY0eqfdbLfdckdMgOgL
    f0fiffgAfYgDgneMhsbZhDgGYkq1XObViwf4fcfyfIl_hqfvhPewc6mTgQgNebhgfYZBcJfYddebiRcLgNgAhQdthcf8fLhklT
    YUaSiHhCe_ibdfg9fOgIfhe4gvfUf1gDgDgLfof_gUd9eyfnhQfth7eifpfQgtftedgLhDdWdreZgOf2f_g1fpgKgMgEgAe7g0
    f6iLeegGe2iWimeXgEgEjvjidIcpfkfdgLeMm7fxeHfgcMgWjxeogvgAfdiJfvhQgAf_iPghg4gdgGgLfxfrfxgfgegphmekfq
    iAgNf9dIjegAi1htf2gChCfvgbgHf6exkbg7cSgxe_hbkEgJhIfMf_fMgae9dzhMgTfNeqecg-iogrfBcog-irfpf9ePh4gOdw
    gygWmDf6fSfkgtf-hTi4fVj-fXftfshXhKasgIf3gnfxfUgheSfUfQkze2eEgQgAfigVfwebgyfZhOfeiKfTf_ghcxgagth-hv
    fyklesbSmlfYfUhqfJhhdLhzgTnahPhTh-gff_fGeLgJhPgGf-fWfQgUiQhSf_hCfGcRlxiZf2iofPhTkdeEf9gDeucYcOfef2
    fTgehNfAhdgLhweYfNlfd4fZg8lJcgkUevffiFgcgud-gIf6gHfifSglexf2fphChAedc3fdfaf9ibbbfzgSg6g5b9gnf8f9hs
    grhwgUe9hydbgtgne0f5f_iLjhg2fJhcgChbebfjiAfygSg8glgjbkelgAhde1codxhNf4f6eWdyl8hEgAhqezdngok1fhiEd1
    ffpfd_fueGgYimbAfwgAfYgZfkfafegrdpeLejgtgGfxd_giiUe9gugdf4fnjDj6ePfbi9ilgyZDe6f0gzcydnhqfEf-gPglfl
    bmgTgUgJiBdigThQf-fMfbfqkLfngIg3ilfChRejgXfQgHe2Wki_gAg2fXgVhCgLf6infmezbPgIf_gJiUf3gYf_f_cCjNe2gI
    gagAgbhzhAeEgQf8fBkSfciXgNgAgLgrgGgOY0d6XggzqMUtf0f5iKhiethYe8gAgWiAhpZRfzf9kJbpfviKe5gIemi5c_h5gF
    gCfvfzfld8g8g6fud_h_g0gPgAffiGeyiWe5f7cfh8gtdscFfocueXcQabf3f-fmf6fgeviCfPiXepgYmngBgAf0f6gCeSfhgt
    gFgAdgf4bafrhFmqdQZQeAfVjgd9i9cRfDf9f8fmgFdRcvfYdXeSg_e3fzgAgHi_fhg6gEgAhjfbgXfYj1f-eodZhifJdyfsgN
    i0b3fAeZf2bUkofYfXfIgAhrdqfdcnftgAfng2hve7gHf4gUeogrg0gnf_g8fMgzgzf0fqgBhvhqc4fqfyfBfijva8gWf5g4g_
    eZeefwf7glgzgQe0g1f7fFdmd3fCewfrg5f8iEbyhCgIfTf5gRjRg8hGacclcmhwgQgAg3f5dOjDfgfze9hafjfIfrgAese9if
    cSgmgEhpemfifghDgAhhewe6k9gPgMd1dYhyc5f4gefRe9fxkkgFgAf4f1gDhbf0f7evfZf7e7fUgMhUgGgDh-gPfod-jWfmhF
    iRfyfdgkbAjzg0gBhZhyiEhahBf6cQitc1mOgef6gqevh6kIfdgFfefsgqfygJgAf0h6fffDgPflfDeciag6gNgFfFfsf_hCg7
    gAe8iUdggwe6f5dMhTahfSe1hPdrfuf5gXg9fahRgDjdhBdoe_cieWkLZYa2fgcuhmi8W3gKfAjrg4fTkvfwgKfBe2gpdhgBgA
    ghf-gGf4gqf8esicf-eVgcf_eXhzdqeQflgMkUcHgtldhyfjiQgDbDnlf-f7g7gWfff8fsf0iwgbfEg4gzf-hOgXgBfliBgAh7
    dIdQmcecfzbnhQhih_fyfpgVgGfhdsfAf_f0gfgIgQf8gAg3f7ffe6cdfCbigOhMZO.ABhfgAh-f1esl9g3gKd7eXcniReWf8e
    MhRigcggOgAfqgTfEfZgff5e2fAfOefgff8fZfGhMfNghgCfPhHhrfzhtf_geerfolHfRf1fQiyf7f1gKgDeug2dZjjdcfqerg
    _gYdf.ABfMfnfwg0hAb2gagBgEfUhMimg_gFese8fkivf6fTgid1gofee-fwg9hnfHbncefqdAkBgId6gGgBfUfggRgjgDgAfi
    gJg2hEhNf6iAevhBkigAgAhTf_gAfkhMf9g0gDgji_gDgAg9f9gKfggjf_fGbafLhffef7fUgYePcdebgod5dPhQe4hlf9gehL
    d1inf0gahHfZf-fvg7gbiUiVZZdBh2fygdgOc6jwf1gAfpgegrezgBgAf2gAf9gUgCgAf9gAf-gzgAgAf9f7f_fHgGgAhFfHfr
    ga.ABf-gAf6fogAfof4g_gPgJhEiEf7fwcIjddDiygXfweIe3jDdehIgAkujgdAiNgfgsd4hFeAh0gUgOhAfgfqgNhVgAhBeuf
    ZilgJgJeXkseke2l4f9jSiZdGthe3f7cInvj6iNfqgHegiSe7dWdUfYcngbgRcnhCfojcdVe1eAgFf_fvc0geghfff-foexfVe
    9f5gBgHfkf3fPe5fpgKf_hjcQgggAfdgWgBfBfugAfceOgDfRgKf1hPgYhTedgAf2fyhOgKeOhNf-feggfvmPa0hmfgernBZSh
    ZhAgXfXeGk7frfSbVh8fxgA.ABixe3jHi_d-ite8f8g-f_e4iuhTfdmTf5fThuf5gAflgagFgmeGgHcyiFhhZ-dpfqhbhknqiq
    e4fqhEgXh6e_gAf9gafngUgpilf3gYefgpeygegAgNe0fJjGiFfjhmdXe0jVfgf_fjg8fpeSgFf_gWf1f8gaeNgjfYfokMb9hZ
    f_f3jvedj1hef_flhrfWelgNgChJgLfpfNfof_guiyi6h1gZgAgDgsiBf-iNfygIhtgfkagUgAgFfgf7hBkPgtisd4cnmjeVf3
    evnUkYeFjXg7hhdPdAnTfLgCehjLgBh2i1gufkXleRk7gjgZhDdahGgFfFf_hIgKeHhxfUgMixa_kncCf9gBgYgCf-dvhmgAgH
    geeMk1gBf-f8faf6dkcigYdmhmeZbJhKgnl4fod1mBhWf9hgjaaog-emfceLhTkdbneNgIcve_gwcbfTf6eigvfjcmgsggiGet
    fsiAgmf_ghg8fWgIg4fth-hteuhLf-gHhBi5cejugdfzj8kVfQnZf0f3g3e9f9hVgBf_hBiAeugmhdgAg5f3d5nBipgEimfZfU
    lgdVg1gvlzkXZse4fRhJeUg8ckfkf9g7eqgvfGgqgceYgjeph3grf-i_hsfdjFgjgEetgRfqfofjfTedg_iNd_hOgAhde5hSkD
    gHfrhNdBmBgDhjf8fvhMeAjPfZgAe4erf_hgiigBiqe0bdg7fkf9gtgEgPgbiWgvdygTcKkae3fxeDfZgeeXgJgfhRgXfhmYgD
    gGeLf2fchDf5gjgwgpgTitfsgAesfnhSeSgEf-fugAf0hXfSgAfEg9hCgNcDjYdAalfNaQgPgAh2iTgAfed5f6fRflikd4ecf9
    elgtfKeoeRf9fZenhpcMe1f_fJhXeJh_ftfThPdjiBaHfVgAd3g1fOdignf8hCghfTeufzf-jQgKfDevjTfngNkScjhzfofogj
    c8hsbOhTf9b0iSfoiaf_f6exdDhAdVgUgAgKgHgGgOf9f-fwgGfyf8g4ghh6dAc8jnhcgAcaiIfskNfygAgFfOfogafdf9eTjS
    eMgbenfciyhYhrf7ergAfdgIgya7hpgDg7e5fUf-fEfulNhTfhc_e_fugZgEfZjMatgNduammdfBgBgAgAfzf5gqiUf9iCe5e7
    jijXg8fBfUexkVdvgDg2e_ihdZdqf7a0fvcofZf9f6fbfxgAf1fjg7etfffag2fZf_fqgjf0cheAf7h7cqdRa6dwf1h3hadkhV
    fogAhbe0ffg3kEiBkxjzcckve8flcviaiDiPdEf-epjLd8daeZf_d0hTeKgmczfmegenj1hEgxgAfChrhqkI.ABfcgKf1fdfSe
    afEf9eWf2hBgFd9fZd_ggjXbEhEgoiOdbgKlNfqf-hmdSeYf-lggQjraMdWpffTf6hWfse3bjhff_gOf1fBgHhTggeOeDeEhjf
    ffddkhzh-gefwf_fMedfNexfyf-jUdufbeShZgBfpf7f2fWf5gAgzdSfoeOgwfxiRexe8hyfsf_f4gdf2fyf4gqj0eug0f3fqg
    9b4kycNgTgFe-lVdbd1jLf0gAgOjnf9a-gBgAf5hRgGereKfleRfHb0csgGgPgOfxgMiBgwgAisdzifhRgnfveii2iwbDeAf1e
    XfRjDd0gUf8jDfQgcgTf_fxg-gfjke_hhfujvf2icfPf-f9f9fugGgHeOfvfcf9g4Yvf9gAgIf4fxgQhPf3gXgjd7iub5eseeg
    EfZeShZgfhPfXbznRg_gIeweWjwgmgFgAfxfvf4fegBgBf8hAf7ecfMf7fthGiBeVhDfxe0dggaghgKfzfaf_e_fQjAfok-ida
    HfqgBgBhIf8gAgTgAfXeAd0mNf2e5gKeZhPfcgKhMgAhVg9figafmgAfeiefxjUgBgAgDfuf9f0eHfSe0eiklcrhvgJe4gainh
    6f-gWj8dEbrkHgngJg3gke0gafugAfEdugYfAggfikRjheFkWgHgBh1fzf8fZf_f5g5eufifygHglfjgygikcgvfcf5cUgmdBf
    3f9fIf8gtbcfxfzeof3gAephZf0hKeDegleiAfmitekdlkcgVfzgGlbcIhJfvgtbyh4gEi0flf5eGf7gcebfDf-ecfrhffngCg
    AiEdxg0gmgafqg5fFgDf3dcfoe1f9i-cXgQfBdifuf1ejf9gAf4f7gDgBkdgpfudnfPoVgegKf5ezfvhCkFeWnfKZluf5hZgte
    KgBj2fOf_f_hMewhThZfef7fxjsfhgmh6gAhdhQe6oBg6f1gWkyeaf1hJf7jkfEiqmsgQf_fIhcfyeYgIgAgDf2f-elhfgtd5c
    nfGhZf9f6fWjKggebiOfqdFf7gDdsl4fQd_f1ffkwjygriUfAdJpFfPgEeliTfciJiUgmfZgpcUjXgmf1hSe0fKkrf7fig1gpg
    wfsedg0efZ8iEjCgzf7hSfXfWgjg5fmindVhFd7gugKgpgwd1iTfyf7hRfWgXfghHg_foeCfqh0iGgIfGf4fUjOfugAfKeehhf
    IeQf-fAd4ixZTgKf0iHfrfBgbf3gDfBh6f4cXgRf_eqjwf3iFdXe9eilHiRf0fQgAdrgHiGcvfIgAfeflhtcPeufujJaNqFa-e
    SfKdhdpf4emfnf3jehEfOfNf5f6fPgaeIgeh4gDg5bsjpjweZf7hvfbg4iIfOgIfof2fycPfugnfOcFeqfKfpf_gEfzf4flacf
    9lQhIahfmeufHc4hjh-gdfwf-f1fof4eQiQgyihfbeSlLgUfwh2ledAfFfpf9frfhgdbRf5gAfGgdfRfwdufwa9jKd-dzhKfsg
    WewebiWgBgKfhiff8inibgWkXfjeXlWhOgBiZgKgqgngmf8isheeGiggNgAfcf7fxhShgf0eNhoguihfUgAgJgLf8cggMgAhTe
    qgUjtfyg3gniDhpetfrgAiUekg9bUhYgBf3gueigAf0f9jGgDfBdxe2fqi8fshLhWkHgafRecdVnufPgAiNeNggdGezgCfbgJf
    IeDedgChrf_eqekgAf2f9gEf-fGfogAfWfzgseWgOf8eVfrjgdBfJf_driGdpdmgIgAgVfaf3fUfxgAfrf0f-eMg5f6krgZgfk
    rhte6bvjagMftd0fkdXnZdOeWgMeTgqgCaLb6d8f6ejfYkNdriXgAi-ePe2k9fpgAfPfHgTc4gMf9gOfjgJf2hagXfwgUefhNf
    1gafXaxhxeJfagPfbebe3eNfvgAflhFgWgLgWf8fWfTiaf-gWgXk2mCfNeBhef0iJc0fCh_g8f_g1gJeufygcgDdJiGf_elfkf
    jh9jaeki-hUgAhvgOfZhNfwfQflfrevjahvf4jCk6eJkCfsgGeOhAfJgGgegAcqlceedMgbfIiQc_eNfzefftfGluecgYi-gJi
    Sg6hChjfqgDfLf8fneDdhfnhOhTjJXqhgf9kBg1g9jRgVf8gFf6fzgSfFf_dQhghiarfdf-jPeqiIj-jvgtnjb-gpj2eqfQi7g
    0fefFgEfqmlfUfXiEfCfufie0kZeGfDgAfNgSfCbDgAf_gChdgGgmf4f_fQf-fQg3g7f2kHibaknkgMf_fWfXf8hPfTgAgngmf
    ZdvjUgqjcjteKkUf4f_fTgBftePglf_glfIerj7gcfnfTgge0jTfzgAf7f2gEgGgGgAgAfxfpfVgDgam5fogRjAgQe2fakefoi
    7dhfohUdXhsaSf7gAf9eZgEfbb9f-gieue8g7fHf3hYg-hteBfefnjYgWexhig3gLgeehfRjKgmgCiMizh8fcgMf9fegRh6c1f
    yf7gjgegwdOgahCc3hQeQaShHf5fOeOgIivf3f6gze7jdfvftf_fClUfuhfgRgjhHkFc9fth1fzgzengOlbgMgHf1fJePgYfjf
    3gQfkfHd-clfBckd_gAengMgAfuhzf2ffeFfscomHj8c_gMgAgEgNfpgXdhfzhld0jvaheUfvfzfXghebhVgdgHf6f9hJe0fed
    5fyfte-fKgAg3fwf9defef9gZeUgxeMdqf3eJhkfrf6dpfgc2gAiwafhNgLeRgTe4hijDf-gxfUdZiAf-gBfof-f1gijTf6gke
    qcunyhFgjhbdBgugZfFfakDheb6begBgDh-gHfSlhfWgAe_e8irZmeme9fYezhlbTf8gAfpiShEeqgGf_gvfgh2dvf0gAf_h_f
    wfme5f7fwiviJcOhlgoifcifOm0f6gAgQgAfnf1ebfve-eYjTc5ftgAe8iCgoeifjf-eLhQhrhlgjfSfud_hKf2gRf3hGjLfsg
    CgAf-hcgCfcgcgghPe6gQfPfWg3gEevezflkwfhgCeDj3e7gtfxf7hvfVfHgTgAgAfhgWf3fygWgCjuiKfcd0fJf9eke_esgLg
    Uf-eYe_f6g2jFgKaRl_gxjeggf_gtg6ffgPergcgTmOfgc5g2gShbcGfCghhefkgTfVdwmNfUgCgYk7gRgDikfJdZeYd4j8f-g
    BgAfrf8gFgWgAgGe-gmhre-gFd_ijfCgxjvf8lIgCgIqBcKeogBgWezckfvgAfvfufxeDjLgskhdPbRn5gAgBf-gAf_f2fef8g
    lheeagIb3fla4gtcpYXfKf5hXfugrhYgvf_f4f3gFhRgif6fNgheYhWhxhjjCcFZKh9h5f-jThieKjtgjfhh4dxhzasfzf_fai
    ngrgZeGehl2ZGjTfSgPgLgCgtablRfYguhngScreogPf-gQfjfth3hOfPgJdifohzgBf_hyhjfFjPjjf-hkgwf_nEgJgAdafGg
    wiZgEf_fcfxfxgfhwf7hIehfdlUd5fpe2ftizdie8gGhYf8freSf2f_gRjDfNhig8gmglnmcZkOfagohHcKgxfngKgCetgIf2g
    Ff1fyiNcDfAd3euf9d-esgUbTflgAf3f2gOeOhmgihpe8dlhPjjgAhYhRcijqisgxiSa4g9jigAgAfCgahVf3gAf4gJefeVgkg
    6f8gUfLf8jQgFgAekgFgAgCf7gCfgfifff6fsf6cHj8ehgef3gBfnfMfChIeqgVgchJe1dTgQgAg-eCglg5f5gAf0fOgFeAf2f
    7f3fVfnjqglgAjUcwfyiahmfaZojqfwgGixhLficxdBkBfPfQize5fLjbfrf-fagPesf2eEf_gXgggIeQfgfEhWe3gzf7gEgAf
    dgChoepjZgBjZilcVmrgdf6hrfkeYhGfWf6e9hJhMfLfhf4epiyghezfxf_gadcgcgUeqf0fGffhXcigaf6g2gngOfYgCf7g5g
    SfdhJhZftj1ebfBhYf_f_g_fAgHfdftf2iDgXe6d8gJf_gDfkfgiXhFgsfiiYeoi0gEf_gPg3fzdUiufcfJmjfBhqgkf3hqfEh
    OeSewf8fHhkguesepgjl8f7grbZe7fsfdfqhZaJdcfdb4giehb-eWfYgfeLlMaKeYf9eLeGiedrfJgNfxgygSddfegdhZfCeug
    Ee_gXeXfEfnd1drgAeNdVhVazhLgTiyloc3e-fgfofFejgZfVg2gEgwdJf1nkgCf9hxfBifeFfVf4jlhPdrdpfcf4h_gQfqc1g
    cgCcdfZhsgCiDgog4fYgeiBfkgAdBfaiJbub-f8dmfghbXvhRf4fieKkmitgLf_f6fxfhilfngAeueCgAfgfmhfedeTiof5fff
    9g5e3gteTg-f3gdgSgXkQf9gBfEgMfTgofgfnfqgWfDd2eMf9eegelUeEfNgAfbhTfxerg0f7hMd2fviweZfzfAgqfqbRgefsf
    fhffHedfsgRfUfKgKgWfof8gFf4bXjFevf5YslFgPiSflf-fggBfXeUfOf6eogrhge-gaf7gjgVfhj5iBguhQfZgBj9hSfleZg
    thKiqgHfDgJd_cVizhMfnhxfge_gXiIgAgGhvg2kVgBgAfuf7gEgOgWf6hJcLjYiEf4f_hjfrhRgW.ABf-f_fMh6gsejghf-gl
    fxfghBkiexh2jHY-kZgof6ixdnf6iQj5fvgdhrfBoxfigAgHfsfvdAe1f_fxf7iVeie-fcfxgKidh8gjf1gse0eaf6e2f_daeF
    ggd2flflfydBgFgJfVfrgEbzhmeQitftiChzfTl0f6gzgfdVgbewfIgAexe2ghd-gzfqekjWdjgCfPgLg4gWegg4iJgEgtcKhE
    dvdyf8eeiEh8YdgugAfZgPfZgSglgof9gDfKiXehgoh2gPc2ipf0gBeujBi9fOcLf8bhe-ffYjfff9gHe2gMe-gDgAhIi3ftfJ
    g7hCcYfmehkVZDfKd_k_bPZChMgve7cohjcZfff_fThDf3e3f4gYfUb6eyg2haf9dviIehiyfYflgdgIfcfwgdgAlbeFgrjrf1
    g6gMgTjQgogsf7dSiofVeTf_f9gBf1flhBfqf4fhfbfCcVdRflcqebkbYgf1gAg9jcg2gKhngCg-effyj2gOfndPmsiYeLhif-
    iufhe_mfgBgAfHgzf-fFgDgBhsgDf5fngmgBdYczk2duf0hQeMioggg2glf5gMi0elh5gCf6gEf1f4flfQgAfohmfQiHgkgRf2
    gWfqh5f7f0ieg5fxdVfQf_iNfReoig.ABfkgAfMgIfAfLeEgQe0e5fNZOiufkjYd5fSlWfzfxdllSfwgRfafWerk7gPfOhTghj
    HgBhVlUf_f9fsfxgMgmfxf9fVf_fFereLgBf1hTfsYJgCf6gYeNfjl2eef7f2fIjnbKhzf-heg_gmh9j1fWjnfpfQncftf_gTg
    ifxdq.ABhOgUg-f2iRhTckgSirjUe7cfdufPfofHpGRofogzgVhRfvfxfogFfQf1fTfpf0f8f1gah5d1fXgBeBjBhAfngPgDcK
    iRf3hrgRgAfrf-f5gxfCf2hwfHa5gcgufoeQhWhHhnf8gAgAf_f_g1enf6hKgIhiiSf-gMfCdFgMerfwf_dhiriihDhXfmlZeq
    feief5gAf6gEf_e-gCgAfSfEgecniVf8iThPeDmbf2gAf7fHgCfHgWf7eXfgf1iagQhRhdX0gNkhhkf0jTd0dhi8gCfxfyeria
    dCfFgFdXe6jObkgJfseDfdeKlbhrf1eLiPdJfzihfyhTg6dRmfdBfxehWvlJc9fugadQg1eaexemf2jvfzhwcffhgCfcjqeRde
    ePgCbjeKgIcig5gGgFc0iNhlfif3f2eHgHdDhffrj0eihSekg4hOflfHfxkxgDgGf5flfqhYebgNfIc5hsikgIgAfLhNfufngD
    fqhpeffghZgbfTmwfTbrgrhvf9fbmQcjfUeIgAi_kyVcklfzf7h2eIeuiXfQgBf-hUe7g3flgAgGhWfQfefhf8jBdPdQc7e4gA
    iAeof5bghshPhZbTdzh4gdf9gvgYiAdzelgudza6hoe7fjgCfKeRhgbCfuhfgfb3drhQf8gAgZfifMiThIgAdpeydskPe-gBbb
    iVhFbJf_fqaQe5gvjqhngAhtf0gIi_edf1fWfOhpcIg5fvjblScNjeg6fzjNffhBjRbRfTg_Zcd6csgFgAd8jYgAhWhIgAhye2
    dOjYdtfvdtf3iccZcId7iHhLhrczgTf_gGe0fGfPf8gAgsfvfihSeAgBdbijfTb4hqgIiIddgQimgIgAgHgff6f-gtgBhUi7fg
    fTflgQgMfFg7hagTf0hse0gBhbhBfidZfvfUg9f-ffiEe0gVi4egfIdIgRjnbPfcgAeFhhf8cDf7gAftgCflepiAfulXdQdij0
    gBgAgHfvf2eoelfpjRd6fBezgfgBg9e2fZilfVe5fbduiOeShbf8efezhPish3f5gzfhgFgxkVhHgBe6dok2f_f7fXfZfqhggJ
    gAfehVfsfhevgAergxgbeUeXfjfubKnrcveNfibGmrfsflfOf-fohZgjeIfxglgJiZhDdngLf4f8fVfefReVf7fCgze3awhRf9
    fihChQicf6gAfpgLf2ftdEfxgCgshgZChhgxeWcScwgTgCgAgCfuf9fFe-fgeOdlhmhuhBf5hOgtfAm_jai3fRe5PKmjhQfveh
    c8edkFf3f_g4fUf_fjfxf_hZeGfCdWgJgAexg1evhjfEekdiihhZaQhQgNjQhPf-iFgCf_frf6fugugFgnglb1iDf0gffpe5ha
    f0gpifgJepe4f8ghf5gHf7gLhggAgEfygxe7e8g3etfai9gUdac3hAe6gNgigWhggdf_jrdAfiiXeffxdpeeeQdPebf9fmhWgt
    bbi_fphBfweIjWejf4fceKiAbZf3hFdfZPd3lvgegBhkfnf1jfjFf9gwgVftjxhKf0eXiEidgxhUfpmEe3fqjBhQf_hCg1fmhM
    fxgAfbgQged0fuf-hGfle6ghe8f5fhhCjEfvhjgDfBcjj4e3f4gChEhJfYfcf8gAfvgGfxgJgPfDhzerfjdBiGf7jLhci3oKiD
    f_jTewdoiXgMgEfzf0f0gOe7gYe-fOevhdd-gMaedlk0hNeqfnikfyiHb9fAgDezhBgFhKf_gIiUfVfrgZ.ABfwfpgyf4fnfpf
    kgYf1i9fGg6fHf0glg4iKfEfYgnitcneqhHhHfoglegg0dMf5gAf2h-gAhVeCfzd2grh7b-gDf6fqgff8figzf4hfgbe_e1hSf
    -hQgGfah3gHgAf6g3f2gMfjf-fPhbf5ftgdf8ilgJe4jIgAgAgTibgKfVc8gbdef_jPaQg1f6hOe5eujDgofomDgNi7blfgfue
    ldLgRelg6gpdecffokbfDf-f5gghLeyejgCc2erfqdie8gAc0i2djdrdvf8fqfahjdkeFf3eqjihCbQhSgAhUgBhFgrgpgPfhe
    OgFhDc8fjehgfguXkjEfniKdWgQhKhGgOd7fVjze9f4f5ewfQh2fLf3gBgNhReRiigSgAglggfBg6f-gAgUf3f8hReQgEWhmzd
    3gXfif8gLe9eRgwg3fbhUiRfrh5gEf_f6fpgLguhHf9fUe7eSiUh1gmk0eYilnqgIfsf5dcjLfifSenbqksgnZbgBf-j9e5eXe
    PhEhLejeaefhNfRf9kwfietaKe7fvl-cyhUaJgbgrkld1dvewfif9f6dKgYeGezf1hNdBiMdYj9f5i_e2eMmYgnf1ereWgYgFf
    IfUi5g8dhdahmgAgfdeegdEfLgAfqgofDfFfzf9f_fXgedegxgBhfgkegd-gkfqgckZfrg5g3f9hRhIgziWg7fpgqeUeXh9fHf
    8fmehi8ZTkIhnd-dAd6i6g6f-gYiUgakof1gAfjgdf9gjfggLeCgkfTbngjeKeUkAmMjpfUfwgRdofbhvgXf6hwg5fYhDgfgYj
    MhegVfPgRgKgygnfkfXfzgAg1fqgCgyebfuhXgXfoa1e0fyeoiMfOgGgTgRe-fpfvewlFg7iCanfbe2gEgAfUgMfqeqkxnXTcb
    Tceo7g0jXaFaXdxkmgCgseyfAe2f9gNgEfdf4f1h5b9hwdydUbXgKgcgEfifUfJeigyg6dCd4gpfccJf3czdSkEYSg2gOeNlgb
    1jWg_f9eIhYfJlvgghNuQfqfGhphDg3oJa7e4gihOfqdje-eCf0icf2csfYeVfQd1e1jCePbzf6lyeBxTYNSHlNindbqUmZi-k
    Je1f8fFhbfSdYjGfYaicgavfghGfyeEgHfWgthsfwUzoNYybccvhjhccbfShWhIfthweTm9kce0fsdreKmrfalhginCcwhbu8k
    ufUdMfCdLnJiGeypkcjjFj9grf-lPegiGgVe1f2euf4fYgGgdgAgxihgXjCa8eMZ0Znk6V-ZNe4aNbghzXLdVfifpaemYe9gdg
    oefbKkNiJgtgCe1cqpXctW9fKNWVJwpWdg_ctdFcuqBdlbifYpBgWdqf4eef3hUe0dVeHaOgzl1gMXFhmjHfuhsnTRagWdBf0c
    EjeeBh9ieiDjxgGgtmzgxfkgJhLgIgSage1X5wNmMeSgef4cag1hUdmnbguXrlpdBp0gHf_gTnBfQfbh4d2gcbMcymuhqhXkPd
    nfunNnBbcx_UgXZ2biMdTw7QOXBkDjIgfj0flcdoDfpfXf8f1e4gOdBfSgIdDf1iCiTf_hFZ1cogigWf8gYhSfxfdenfGhhjzg
    8dHhkfob7kch2foh0gwhdfWdPirhrf7cIfneWfPgRf8bZjkfEfPi2ePh3dGcsraech8lXlzX3iXe3fge4poYoiLe0e7fViifnY
    fd_fAbvbSiecrgdf3gaeFfairhAgZkjg9cTeChTfWipZdfvnMhngAjWgAd3lOghe1aXUNqvcJc4c9aBw-RddGfcc41uiGkTi4l
    cm9LsUxUJpKj4iujAbNdWnufXgRd-gCfceIbDdJWpq5u6PThQf-iqagimeoeTfqdnefhYbqbie2kJaAodcWdef5fhfVdAZRmTf
    qmIm5W7uQghexgne0fjnAf1gAfbfwgNekfJe1etfSgIef.ABZXbDXnb9mqTXehhajznVgAnFkobGpjgeWEinjhgNhIhwfNlDaf
    fpa0gclWZHhdeZbFojYyd-f5fZhGc_eqgskcnYWoccchkccShKekeMcEe3kmeXsfXYr0pcitjBbMcygLand8hGcmdygEbOgOgF
    fsf8f1hk.ABhngCf2f3fgl6.ABglghezfnfciYiEflh6fDmSmvgEgAf2f0f6gLgJfIfdixf5iRgLgAhBjAfahPg7g1nbcrfRfp
    gCgAgKfuf3gViSf5fGeCfNnfgWf3gTfJf5e3.ABdifLlCjxm0bi.ABjBfaUdnAe0jSgdf7fdgIgCiwodgvjoaaVbm9fRfErOiZ
    bccdgxf5hOevl7iVf2gAf7f1gnd9n8fzjveZj-yOhof3dudkeSl_h9fBoxbzkWgMgff-jgfEh4g9hKf_e9eihOi6.ABZXfIZkZ
    zj3P9cWfVZkVzjHbPgHf6dYhAkIb-fHf_eUhhjQchgTgdgUfjobb_XIggW3ZoyCW-YjdIfqaGmZN8eTe_lidgcRZv.ABdaeUWZ
    uSUnfGg2fTiGpAZ5chdjf5dMine8fef9hGd2gNfaeghEfriChYg0hOaYggX7opnRY9gWf4c7gwheevn2gvfNkwYylhgFgAgQku
    fVeqgpexhZd2eykuhfgkjhiVdPo2j9fxpdfGXZtniQfdmCbRc2ii.ABg5f8hqdPfqe-f5gAe0fKg5fOhJfqehereIhX.ABhlfV
    fklDdNi4gzfxfsf1fYhRgSgAf4gTf2hTgDgAf8f7f9hTgBf-fjgWfoeKg9fpetbegxgHeGilheeEizaufpgAf0gKfPf2f5f_ft
    iFgFe0e1fgb_dCiblZ.ABjWg-lNb1aahpgHf-gDfvfyd-h4gAiDdvgqiceZgZeujRg3oAbefGZnb-jsUbb1duhPu5cQf6Y2d8O
    uu6OzbPh7f0cshejKgiWGjFcKbLVfc-.ABg7fdj6XieYiPiHefk6ZgeGmBh9fpmkXHcoh5gDgAgTfpf6gh.ACh1i2xhbUeuesh
    EgNpSfQezhhh-h2cQeddZlOhuf4cXlnfHjXg3gXerfNffegb3g4bDe4d3Z3iehBb0nYeahPghhUa0bMjqm1gGnCNNdClSd1gMg
    Aftf3gAee.ABgciwZ6aBcUhQgvgMz6fyfXkPgIgAlsf-gAfFl1kLUWb3bGgdiyfNk7bzyklVcDf9X4fVntZdggfugmb1cskmgJ
    f0gedSlHg9ezfykEfziQikmEdb1Qenklqkl-eLZ2eaYRk6h0f5t9cAlmg4cbfmdwhsdHg1gdgAe2d-hQfbhCgAhGc8eIf_gqha
    evarlmiFg8gAlZdrgklwhOfphGa3ebnIhDeXiza_cokwergAgHc-fzdFbmein7d0age5gugAgXhjftfPiqe6k9lzc1d4guf6ap
    kPebgDrCedVOkkU6hwgtf1Ttpgdfd_k9f_eBlde-r9gHgAlnf7gKh_hif9Y7iFdmi9Xmf9cknIk5ZVgkgAhHhLfti2cZf0Z1k5
    fMXthGgAhQhCfBfOgSf9g0yseBeecoeihIfSdZiXgQgAgafzfbh0gYgAgJeQf_dlZmf3p3mnfmefgsf-bcbyeDWpkEfMTAsVk8
    ez.ABg6f0hBjafYeif7f8t9kHXzo8fRgAfuhTmwgbe6f_lHcWikW1i0d-jnkIoXm1epaPccZCZMaKlBeRpadlVghbhPf6goZ7e
    1m0fFdMeaM6rYah.ABjGfmd4cWh8cKarfplBbhWhXHXceTUlakrQb6hmfjiHo1XmgjcBfQbDcjlrYUhHfrWviVj7X5d1eyYmjf
    gLdcqhf0cMkUk5mGikgra-Teotg0Z3ftiPZQnMXofCfzgpeBcAiqe-f6ddgzcvkEc-f0a1kneejehphoims2ZwldeKgAhYhGZ2
    gBiNbJhUlsi0fFjIf0YyojgZn1pHf6y-WkdIpZ.ABdqnjr6blmmiobQgTYojyp3d1QKfYbce0qVVv.ACkbgjk-fNe6hh.ABgcf
    9gqiZfbd0imf9jMdSfmfaeZgZeujRg3oAh82vDIRqMNoyh1i2xhbUeuesjQfFZddRawfggLeUhKgLbzjKgSf6eKiFe6gDbpeio
    Oddaafag6f0hBjafYeijFfFlAsLc1eLgUf0gUbLfue8cAf3TnqNiZbefueXi7X9cbh1f3fKd5YE4Zewgve10OaAYQhFfEf6gCd
    pf8dRf1gAbzful0cfeQfpjVfkeriUdPfbf_evkZbwePeafFgvaii3Zmf3p3mnfmefkZfCXvnOirhZpbVos6cuV9zod3e-ZSjOm
    FaQbWi2VXyQWYdxczQ7ZoPP8Kbkolg2kmVKhch3i0fxi3tQYsmld_f6biiRjwlDD4WoTSgsh4c0__cOocWzUZ5Lkt__RzINFrp
    WkUEw__QPUtoigNjASj__b6lwapLHXYfE__eXh3TWaHbkXW__
    """
}
