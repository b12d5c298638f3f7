/** Words that tell the same in the news; each line is one sense. `*` stands for any ending. */
export const en = `
  begin* began* begun start* launch* commenc*
  end ends ended ending finish* conclud* complet*
  buy* bought purchas* acquir* acquisition* takeover*
  sell* sold sale sales
  pay* paid fund* financ* cover*
  cost* price* expens* worth
  receiv* obtain* earn* collect* get gets got
  beat* defeat* overc* triumph*
  die dies died dead death* kill* perish*
  injur* wound* hurt*
  discover* find finds found detect* identif* spot*
  show* reveal* indicat* demonstrat*
  study studies survey* research* investigat* scientist*
  job* post posts employ* staff* worker* workforce position*
  company companies firm* business* maker* manufactur* carrier* operator* group*
  leader* lead* led head heads headed chief* boss* direct* chair* president*
  build* built construct* erect*
  repair* restor* renovat* rebuil* refurbish* fix fixed
  demolish* remov* fell felled felling
  warn* caution* fear* alert*
  critic* blam* accus* reproach* condemn* attack*
  prais* welcom* laud* commend* applaud*
  keep* kept remain* stay* retain* maintain*
  leave* left depart* quit withdr* retir* abandon*
  dismiss* sack* fire fired shed* axe* layoff*
  quick* fast* rapid* swift* speed*
  big bigger biggest large larger largest huge major
  year years annual* yearly
  day days daily
  week weeks weekly
  month months monthly
  need* requir* necessary
  people person* inhabitant* resident* citizen*
  child* kid kids youngster*
  house* home* flat flats household*
  car cars vehicle* automobile*
  road* street* route*
  visitor* guest* spectator* viewer* fan fans audience*
  lawyer* attorney* counsel barrister*
  verdict* ruling* judgment* judgement* sentenc*
  use uses used using utili* deploy* employ
  make* made produc* creat* generat* form forms formed
  give* gave donat* grant* provid* hand handed
  happen* occur* place*
  mov* relocat* transfer* shift*
  damag* destroy* harm* wreck*
  talk* negotiat* discuss* meeting*
  ask* request* demand* call called urge* appeal*
  promis* pledg* vow* assur* guarantee*
  carry* carri* transport*
  fine fined fines penalt* punish*
  hide* hid hidden conceal* cover-up
  fault* defect* flaw* problem*
  kind* type* sort*
  bare direct*
  smell* odour* odor* stink*
  ready complete finished usable
  aircraft plane* jet jets
  poll* vote* ballot*
  ill sick* patient* disease* illness*
  drug* medicin* medicat* pill*
`;
