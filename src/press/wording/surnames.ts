import {foldLetters} from '../text/fold-letters.ts'

/** Surnames in use in mainland China, folded: the common single-character ones, and the two-character ones that still occur. */
export const SURNAMES: ReadonlySet<string> = new Set(
  foldLetters('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由木弓桓经呂姚卲頓羅張陳劉楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇魏呂盧鐘譚陸範賈韋鄒閻賀顧龔萬錢嚴湯龐顏莊聶魯喬闞僕弋揣苌逄訾佀禄贠员户庆肇兆晃冒药把暴税钮羿轩令山水火土东西北中正永长虎撒喇海洒拜铁买黑赛摆宛锁者妥仉荀郤亓咸逯卞洪赖昌贝酆贲郁诸汲邴糜牧隗宓郗仰钭蓟鄂籍莘贡郦璩濮宦庾殳夔厍毋乜巢蒯竺缑郈汝佴谯笪沐郇禤冮禚蔄妫爨郄菅琚麴隽芈郯郐鄯遆铎雒骈鬲虢褟镡仵颉缐偰粘臾牒蹇侴').split(''),
)

export const LONG_SURNAMES: ReadonlySet<string> = new Set('欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 夏侯 令狐 端木 东方 慕容 长孙 宇文 公孙 申屠 独孤 澹台 南宫 西门 呼延'.split(' '))

/** No given name ends so, the names of streets do: 西大街, 南关街, 花子巷. */
const STREET_LAST = '街巷'

/** Two or three characters that begin with a surname, or four that begin with a long one. */
export function looksLikeName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false
  if (STREET_LAST.includes(text[text.length - 1]!)) return false
  const surname = foldLetters(text.slice(0, 2))
  return (text.length >= 3 && LONG_SURNAMES.has(surname)) || (text.length <= 3 && SURNAMES.has(surname[0]!))
}
