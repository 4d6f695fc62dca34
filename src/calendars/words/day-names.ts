/** Names of days as the library has them in English, then in 简体中文 and in 繁體中文. */
export const DAY_NAMES: Readonly<Record<string, { readonly 'zh-CN': string; readonly 'zh-TW': string }>> = Object.fromEntries(`
New Year's Day|元旦|元旦
New Year's Eve|跨年夜|跨年夜
Christmas Eve|平安夜|平安夜
Christmas Day|圣诞节|聖誕節
Boxing Day|节礼日|節禮日
St. Stephen's Day|圣斯德望日|聖斯德望日
Day after Christmas|圣诞节次日|聖誕節次日
Maundy Thursday|濯足星期四|濯足星期四
Good Friday|耶稣受难日|耶穌受難日
Easter Saturday|复活节前的星期六|復活節前的星期六
Easter Sunday|复活节|復活節
Easter Monday|复活节星期一|復活節星期一
Ascension Day|耶稣升天节|耶穌升天節
Pentecost|圣灵降临节|聖靈降臨節
Whit Monday|圣灵降临节星期一|聖靈降臨節星期一
Corpus Christi|基督圣体节|基督聖體節
Epiphany|主显节|主顯節
Assumption|圣母升天节|聖母升天節
All Saints' Day|诸圣节|諸聖節
All Souls' Day|诸灵节|諸靈節
Immaculate Conception|圣母无染原罪节|聖母無染原罪節
Feast of the Immaculate Conception of the Blessed Virgin Mary|圣母无染原罪节|聖母無染原罪節
Reformation Day|宗教改革日|宗教改革日
Day of Prayer and Repentance|忏悔祈祷日|懺悔祈禱日
Shrove Monday|狂欢节星期一|狂歡節星期一
Shrove Tuesday|狂欢节星期二|狂歡節星期二
Carnival|狂欢节|狂歡節
Mardi Gras|狂欢节|狂歡節
Labour Day|劳动节|勞動節
Labor Day|劳动节|勞動節
May Day|五一节|五一節
Worker's Day|劳动节|勞動節
Workers' Day|劳动节|勞動節
International Women's Day|国际妇女节|國際婦女節
International Children's Day|国际儿童节|國際兒童節
Children's Day|儿童节|兒童節
Mother's Day|母亲节|母親節
Independence Day|独立日|獨立日
Republic Day|共和国日|共和國日
Constitution Day|宪法日|憲法日
National Day|国庆节|國慶日
National Holiday|国庆日|國慶假日
Liberation Day|解放日|解放日
Victory Day|胜利日|勝利日
Armistice Day|停战日|停戰日
Remembrance Day|国殇纪念日|國殤紀念日
Bastille Day|法国国庆日|法國國慶日
Early May bank holiday|五月初银行假日|五月初銀行假日
Spring bank holiday|春季银行假日|春季銀行假日
Summer bank holiday|夏季银行假日|夏季銀行假日
Queen's Platinum Jubilee|女王登基七十周年|女王登基七十週年
Queen Elizabeth's Funeral Day|伊丽莎白女王国葬日|伊莉莎白女王國葬日
King Charles III's Coronation|查尔斯三世加冕日|查爾斯三世加冕日
St Patrick's Day|圣帕特里克节|聖派翠克節
St. Patrick's Day|圣帕特里克节（公众假期）|聖派翠克節（公眾假期）
St Andrew's Day|圣安德鲁节|聖安德魯節
Battle of the Boyne (Orangemen's Day)|博因河战役纪念日|博因河戰役紀念日
January 2nd|1月2日|1月2日
January 3rd|1月3日|1月3日
Bank Holiday|银行假日|銀行假日
First Monday in May|五月首个星期一|五月首個星期一
First Monday in June|六月首个星期一|六月首個星期一
First Monday in August|八月首个星期一|八月首個星期一
Last Monday in October|十月最后一个星期一|十月最後一個星期一
St. Brigid's Day|圣布里吉德节|聖布里吉德節
Martin Luther King Jr. Day|马丁·路德·金纪念日|馬丁·路德·金恩紀念日
Washington's Birthday|华盛顿诞辰日|華盛頓誕辰日
Lincoln's Birthday|林肯诞辰日|林肯誕辰日
Presidents' Day|总统日|總統日
Memorial Day|阵亡将士纪念日|陣亡將士紀念日
Juneteenth|六月节（解放纪念日）|六月節（解放紀念日）
Columbus Day|哥伦布日|哥倫布日
Indigenous Peoples' Day|原住民日|原住民日
Native American Day|美洲原住民日|美洲原住民日
Veterans Day|退伍军人节|退伍軍人節
Thanksgiving Day|感恩节|感恩節
Thanksgiving|感恩节（加拿大）|感恩節（加拿大）
Day after Thanksgiving|感恩节次日|感恩節次日
Election Day|选举日|選舉日
General Election Day|大选日|大選日
Primary Election Day|初选日|初選日
Patriots' Day|爱国者日|愛國者日
Pioneer Day|拓荒者日|拓荒者日
Emancipation Day|解放纪念日|解放紀念日
Statehood Day|建州日|建州日
Canada Day|加拿大日|加拿大日
Victoria Day|维多利亚日|維多利亞日
Family Day|家庭日|家庭日
Civic Holiday|公民假日|公民假日
Heritage Day|传统日|傳統日
Discovery Day|发现日|發現日
National Indigenous Peoples Day|全国原住民日|全國原住民日
National Patriots' Day|爱国者日（魁北克）|愛國者日（魁北克）
British Columbia Day|不列颠哥伦比亚日|卑詩省日
New Brunswick Day|新不伦瑞克日|新布藍茲維日
Saskatchewan Day|萨斯喀彻温日|薩斯喀徹溫日
Louis Riel Day|路易·里尔日|路易·里爾日
Australia Day|澳大利亚日|澳洲日
Anzac Day|澳新军团日|澳紐軍團日
King's Birthday|国王诞辰日|國王誕辰日
Melbourne Cup|墨尔本杯赛马日|墨爾本盃賽馬日
AFL Grand Final Friday|澳式足球总决赛前的星期五|澳式足球總決賽前的星期五
Western Australia Day|西澳大利亚日|西澳日
Reconciliation Day|和解日|和解日
Canberra Day|堪培拉日|坎培拉日
Adelaide Cup Day|阿德莱德杯赛马日|阿得雷德盃賽馬日
Waitangi Day|怀唐伊日|懷唐伊日
Matariki|玛塔里基（毛利新年）|馬塔里基（毛利新年）
Day after New Year's Day|元旦次日|元旦次日
Chinese New Year's Eve|农历除夕|農曆除夕
Day before Chinese New Year's Eve|小年夜|小年夜
Chinese New Year|春节|春節
The second day of the Chinese New Year|大年初二|春節初二
The third day of the Chinese New Year|大年初三|春節初三
The fourth day of the Chinese New Year|大年初四|春節初四
Chinese New Year Holiday|春节假期|春節假期
Lunar New Year's Eve|农历年三十|農曆年三十
The first day of Lunar New Year|农历年初一|農曆年初一
The second day of Lunar New Year|农历年初二|農曆年初二
The third day of Lunar New Year|农历年初三|農曆年初三
The fourth day of Lunar New Year|农历年初四|農曆年初四
Ching Ming Festival|清明节|清明節
Tuen Ng Festival|端午节|端午節
Chung Yeung Festival|重阳节|重陽節
Birthday of the Buddha|佛诞|佛誕
Hong Kong Special Administrative Region Establishment Day|香港特别行政区成立纪念日|香港特別行政區成立紀念日
The first weekday after Christmas Day|圣诞节后首个平日|聖誕節後首個平日
The second weekday after Christmas Day|圣诞节后第二个平日|聖誕節後第二個平日
Founding of the Republic of China|中华民国开国纪念日|中華民國開國紀念日
Peace Memorial Day|和平纪念日|和平紀念日
Tomb Sweeping Day|清明节（民族扫墓节）|清明節（民族掃墓節）
National Day / Double Tenth Day|双十节|國慶日（雙十節）
Teachers' Day|孔子诞辰纪念日（教师节）|孔子誕辰紀念日（教師節）
Taiwan Retrocession Day|台湾光复节|臺灣光復節
Spring Festival Eve|除夕|除夕
Tomb-sweeping Day|清明节|清明節
Dragon Boat Festival|端午节|端午節
Mid-Autumn Festival|中秋节|中秋節
Make-up working day|调休上班日|補班日
Vesak Day|卫塞节|衛塞節
Deepavali|屠妖节（排灯节）|屠妖節（排燈節）
Diwali|排灯节|排燈節
Thaipusam|大宝森节|大寶森節
Hari Raya Puasa|开斋节|開齋節
Hari Raya Haji|哈芝节|哈芝節
End of Ramadan (Eid al-Fitr)|开斋节|開齋節
Feast of the Sacrifice (Eid al-Adha)|宰牲节|宰牲節
Islamic New Year|伊斯兰新年|伊斯蘭新年
Birthday of Muhammad (Mawlid)|圣纪节|聖紀節
First day of Ramadan|斋月首日|齋戒月首日
Day of Nuzul Al-Quran|可兰经降世日|可蘭經降世日
Laylat al-Mi'raj|登霄节|登霄節
Malaysia Day|马来西亚日|馬來西亞日
Federal Territory Day|联邦直辖区日|聯邦直轄區日
Yang di-Pertuan Agong's Birthday|最高元首诞辰|最高元首誕辰
Gawai Dayak|达雅节|達雅節
Tadau Kaamatan|丰收节|豐收節
Presidential Election Day|总统选举日|總統選舉日
Coming of Age Day|成人节|成人日
Foundation Day|建国纪念日|建國紀念日
Emperor's Birthday|天皇诞辰|天皇誕辰
Spring Equinox Day|春分日|春分日
Showa Day|昭和日|昭和日
Greenery Day|绿之日|綠之日
Marine Day|海洋日|海洋日
Mountain Day|山之日|山之日
Respect-for-the-Aged Day|敬老日|敬老日
Autumnal Equinox Day|秋分日|秋分日
Sports Day|体育日|體育日
Culture Day|文化日|文化日
Labor Thanksgiving Day|勤劳感谢日|勤勞感謝日
Citizens' Holiday|国民休日|國民休日
Korean New Year|韩国春节|韓國春節
Korean Thanksgiving|韩国中秋节（秋夕）|韓國中秋節（秋夕）
Independence Movement Day|三一节|三一節
Buddha's Birthday|佛诞日|佛誕日
National Foundation Day|开天节|開天節
Hangul Day|韩文日|韓文日
Day of Valor|勇士日|勇士日
Ninoy Aquino Day|尼诺·阿基诺日|尼諾·艾奎諾日
National Heroes' Day|国家英雄日|國家英雄日
Bonifacio Day|博尼法西奥日|博尼法秀日
Rizal Day|黎刹日|黎剎日
EDSA Revolution Anniversary|人民力量革命纪念日|人民力量革命紀念日
Gandhi Jayanti|甘地诞辰日|甘地誕辰日
Ambedkar Jayanti|安贝德卡尔诞辰日|安貝卡誕辰日
`.trim().split('\n').map((line) => {
  const [name, simplified, traditional] = line.split('|') as [string, string, string];
  return [name, { 'zh-CN': simplified, 'zh-TW': traditional }];
}));
