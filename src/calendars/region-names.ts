import type { Country } from './countries';
import type { Language } from './language';

/** States whose days off differ from their country's, by ISO 3166-2 without the country (Malaysia's are numbers). */
export const REGION_NAMES: Readonly<Partial<Record<Country, Readonly<Record<string, Readonly<Record<Language, string>>>>>>> = {
  AU: regions(`
    ACT|Australian Capital Territory|澳大利亚首都领地|澳洲首都領地
    NSW|New South Wales|新南威尔士州|新南威爾斯州
    NT|Northern Territory|北领地|北領地
    QLD|Queensland|昆士兰州|昆士蘭州
    SA|South Australia|南澳大利亚州|南澳州
    TAS|Tasmania|塔斯马尼亚州|塔斯馬尼亞州
    VIC|Victoria|维多利亚州|維多利亞州
    WA|Western Australia|西澳大利亚州|西澳州`),
  CA: regions(`
    AB|Alberta|艾伯塔省|亞伯達省
    BC|British Columbia|不列颠哥伦比亚省|卑詩省
    MB|Manitoba|马尼托巴省|曼尼托巴省
    NB|New Brunswick|新不伦瑞克省|新布藍茲維省
    NL|Newfoundland and Labrador|纽芬兰与拉布拉多省|紐芬蘭與拉布拉多省
    NS|Nova Scotia|新斯科舍省|新斯科細亞省
    NT|Northwest Territories|西北地区|西北地區
    NU|Nunavut|努纳武特地区|努納福特地區
    ON|Ontario|安大略省|安大略省
    PE|Prince Edward Island|爱德华王子岛省|愛德華王子島省
    QC|Quebec|魁北克省|魁北克省
    SK|Saskatchewan|萨斯喀彻温省|薩斯喀徹溫省
    YT|Yukon|育空地区|育空地區`),
  DE: regions(`
    BB|Brandenburg|勃兰登堡州|布蘭登堡邦
    BE|Berlin|柏林|柏林
    BW|Baden-Württemberg|巴登-符腾堡州|巴登-符騰堡邦
    BY|Bavaria|巴伐利亚州|巴伐利亞邦
    HB|Bremen|不来梅|不來梅
    HE|Hesse|黑森州|黑森邦
    HH|Hamburg|汉堡|漢堡
    MV|Mecklenburg-Western Pomerania|梅克伦堡-前波美拉尼亚州|梅克倫堡-前波美拉尼亞邦
    NI|Lower Saxony|下萨克森州|下薩克森邦
    NW|North Rhine-Westphalia|北莱茵-威斯特法伦州|北萊茵-西發利亞邦
    RP|Rhineland-Palatinate|莱茵兰-普法尔茨州|萊茵蘭-普法茲邦
    SH|Schleswig-Holstein|石勒苏益格-荷尔斯泰因州|什勒斯維希-霍爾斯坦邦
    SL|Saarland|萨尔州|薩爾邦
    SN|Saxony|萨克森州|薩克森邦
    ST|Saxony-Anhalt|萨克森-安哈尔特州|薩克森-安哈特邦
    TH|Thuringia|图林根州|圖林根邦`),
  GB: regions(`
    ENG|England|英格兰|英格蘭
    NIR|Northern Ireland|北爱尔兰|北愛爾蘭
    SCT|Scotland|苏格兰|蘇格蘭
    WLS|Wales|威尔士|威爾斯`),
  IN: regions(`
    AP|Andhra Pradesh|安得拉邦|安得拉邦
    AS|Assam|阿萨姆邦|阿薩姆邦
    BR|Bihar|比哈尔邦|比哈爾邦
    CT|Chhattisgarh|恰蒂斯加尔邦|恰蒂斯加爾邦
    DL|Delhi|德里|德里
    GA|Goa|果阿邦|果亞邦
    GJ|Gujarat|古吉拉特邦|古吉拉特邦
    HR|Haryana|哈里亚纳邦|哈里亞納邦
    HP|Himachal Pradesh|喜马偕尔邦|喜馬偕爾邦
    KA|Karnataka|卡纳塔克邦|卡納塔克邦
    KL|Kerala|喀拉拉邦|喀拉拉邦
    MP|Madhya Pradesh|中央邦|中央邦
    MH|Maharashtra|马哈拉施特拉邦|馬哈拉施特拉邦
    OR|Odisha|奥里萨邦|奧里薩邦
    PB|Punjab|旁遮普邦|旁遮普邦
    RJ|Rajasthan|拉贾斯坦邦|拉賈斯坦邦
    TN|Tamil Nadu|泰米尔纳德邦|坦米爾納德邦
    TG|Telangana|特伦甘纳邦|特倫甘納邦
    UP|Uttar Pradesh|北方邦|北方邦
    UT|Uttarakhand|北阿坎德邦|北阿坎德邦
    WB|West Bengal|西孟加拉邦|西孟加拉邦`),
  MY: regions(`
    01|Johor|柔佛|柔佛
    02|Kedah|吉打|吉打
    03|Kelantan|吉兰丹|吉蘭丹
    04|Malacca|马六甲|馬六甲
    05|Negeri Sembilan|森美兰|森美蘭
    06|Pahang|彭亨|彭亨
    07|Penang|槟城|檳城
    08|Perak|霹雳|霹靂
    09|Perlis|玻璃市|玻璃市
    10|Selangor|雪兰莪|雪蘭莪
    11|Terengganu|登嘉楼|登嘉樓
    12|Sabah|沙巴|沙巴
    13|Sarawak|砂拉越|砂拉越
    14|Kuala Lumpur|吉隆坡|吉隆坡
    15|Labuan|纳闽|納閩
    16|Putrajaya|布城|布城`),
  US: regions(`
    AL|Alabama|亚拉巴马州|阿拉巴馬州
    AK|Alaska|阿拉斯加州|阿拉斯加州
    AZ|Arizona|亚利桑那州|亞利桑那州
    AR|Arkansas|阿肯色州|阿肯色州
    CA|California|加利福尼亚州|加利福尼亞州
    CO|Colorado|科罗拉多州|科羅拉多州
    CT|Connecticut|康涅狄格州|康乃狄克州
    DE|Delaware|特拉华州|德拉瓦州
    DC|District of Columbia|哥伦比亚特区|哥倫比亞特區
    FL|Florida|佛罗里达州|佛羅里達州
    GA|Georgia|佐治亚州|喬治亞州
    HI|Hawaii|夏威夷州|夏威夷州
    ID|Idaho|爱达荷州|愛達荷州
    IL|Illinois|伊利诺伊州|伊利諾州
    IN|Indiana|印第安纳州|印第安納州
    IA|Iowa|艾奥瓦州|愛荷華州
    KS|Kansas|堪萨斯州|堪薩斯州
    KY|Kentucky|肯塔基州|肯塔基州
    LA|Louisiana|路易斯安那州|路易斯安那州
    ME|Maine|缅因州|緬因州
    MD|Maryland|马里兰州|馬里蘭州
    MA|Massachusetts|马萨诸塞州|麻薩諸塞州
    MI|Michigan|密歇根州|密西根州
    MN|Minnesota|明尼苏达州|明尼蘇達州
    MS|Mississippi|密西西比州|密西西比州
    MO|Missouri|密苏里州|密蘇里州
    MT|Montana|蒙大拿州|蒙大拿州
    NE|Nebraska|内布拉斯加州|內布拉斯加州
    NV|Nevada|内华达州|內華達州
    NH|New Hampshire|新罕布什尔州|新罕布夏州
    NJ|New Jersey|新泽西州|紐澤西州
    NM|New Mexico|新墨西哥州|新墨西哥州
    NY|New York|纽约州|紐約州
    NC|North Carolina|北卡罗来纳州|北卡羅來納州
    ND|North Dakota|北达科他州|北達科他州
    OH|Ohio|俄亥俄州|俄亥俄州
    OK|Oklahoma|俄克拉何马州|奧克拉荷馬州
    OR|Oregon|俄勒冈州|奧勒岡州
    PA|Pennsylvania|宾夕法尼亚州|賓夕法尼亞州
    RI|Rhode Island|罗得岛州|羅德島州
    SC|South Carolina|南卡罗来纳州|南卡羅來納州
    SD|South Dakota|南达科他州|南達科他州
    TN|Tennessee|田纳西州|田納西州
    TX|Texas|得克萨斯州|德克薩斯州
    UT|Utah|犹他州|猶他州
    VT|Vermont|佛蒙特州|佛蒙特州
    VA|Virginia|弗吉尼亚州|維吉尼亞州
    WA|Washington|华盛顿州|華盛頓州
    WV|West Virginia|西弗吉尼亚州|西維吉尼亞州
    WI|Wisconsin|威斯康星州|威斯康辛州
    WY|Wyoming|怀俄明州|懷俄明州`),
};

function regions(lines: string): Readonly<Record<string, Readonly<Record<Language, string>>>> {
  return Object.fromEntries(lines.trim().split('\n').map((line) => {
    const [code, en, simplified, traditional] = line.trim().split('|') as [string, string, string, string];
    return [code, { en, 'zh-CN': simplified, 'zh-TW': traditional }];
  }));
}
