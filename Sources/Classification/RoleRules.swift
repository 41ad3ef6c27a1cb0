/// The guideline's rules for role and position (section 1), in its order, as rows of data.
///
/// `id position condition…`: see `Rule`. Some rows of a late rule stand early, where the thing
/// that is counted would else be taken for its topic ("complaints about nursing home places" are
/// complaints, not places). `~` marks what a careful second reader could choose.
/// R8 is not here: it speaks of what an owner has declared, and `classify` takes that first.
enum RoleRules {
  static let rows = Rule.table(
    """
    # Posts, routines and meetings are what they are, whatever they deal with.
    R1 0.00 u.fte !opinion
    R1 0.20 ^plan u.yesno/u.count !opinion/u.scale/order/deviation/error/within/deadline/refusal/upheld
    R2 0.20 ^meeting u.count !opinion/attend/use/order
    R1 0.10 ^competence !activity/opinion/u.scale/survey/society
    # What respondents say about how much or how often.
    R6d 0.40 amount opinion/iperson/u.scale/u.score/survey !grade/complaint/goodenough
    R6d 0.40 amount staffing goodenough !grade/complaint
    # Complaints: what the number counts is known before its topic.
    R3 0.70 upheld complaint
    R3 0.70 order inspector !closed/plan
    R3 0.70 upheld decision/law !opinion/answered/continuity
    R5 0.65 complaint deadline
    R5 0.65 complaint within
    R5 0.55 complaint handlingtime
    R3 0.60 complaint !opinion/u.scale/survey/u.fte/u.money/^plan/^meeting/^employee
    # What respondents say.
    R6 0.80 harass opinion/u.scale/survey
    R6 0.85 overall opinion/u.scale/survey !grade
    R6 0.90 trust opinion/u.scale/survey !grade/u.grade/money
    R6 0.70 conditions opinion u.scale/survey !satisfiedwith/grade
    R6 0.70 conditions u.scale/survey !satisfiedwith/grade ~driver
    R6 0.75 felt opinion/u.scale/survey !grade/u.grade
    R6 0.85 satisfiedwith !u.money
    R6 0.80 opinion !grade/u.money/u.grade/u.fte/ownpaper
    R6 0.80 opinion u.scale/u.index/survey !grade
    R6d 0.40 amount employee !u.count
    R6 0.75 iperson u.scale/u.percent/u.score/u.index/survey !grade
    R6 0.80 harass u.percent !activity/plan/closed/complaint/deadline ~objective
    R6 0.80 harass iperson ~objective
    R6 0.75 u.scale/survey !grade/u.grade
    # The end state of finance and organisation.
    R7 0.70 budgetresult !deadline/^money
    R7 0.70 budgetword council/ownpaper u.percent !deadline
    R3 0.85 absence pupil !employee
    R3 0.95 harm absence
    R2 0.35 absence activity u.percent
    R7 0.65 absence !plan/activity/deadline/society ~objective
    R7 0.60 turnover
    R7 0.65 uptime ~objective
    R7 0.60 vacancy !competence/activity ~driver
    R7 0.60 vacancy use !competence ~driver
    R7 0.70 endfinance council/budgetword !staffing
    R7 0.60 endfinance !staffing/activity ~driver
    R7 0.60 saved ~objective
    # Poverty and the like, before the money that it is told in.
    R3 0.95 poverty !activity/plan/u.money
    # Deadlines and time: own papers first, then what somebody receives.
    R5i 0.40 deadline ownpaper/plan !receives/handlingtime/fristdescriptor ~result
    R5i 0.40 within timespan ownpaper u.percent !receives/person/handlingtime/fristdescriptor ~result
    R5 0.65 deadline !fristdescriptor
    R5 0.65 within timespan person u.percent !harm/fristdescriptor/backlog/society/grade/activity/checked
    R5 0.65 within timespan receives/handlingtime/volume/decision !harm/fristdescriptor/backlog/society/grade
    R5 0.65 beyond timespan handlingtime u.percent ~process
    R5 0.55 handlingtime !opinion
    R3 0.60 answered !activity/plan/money
    R4 0.35 faultreport !activity/plan/money/u.money ~result
    R7 0.60 backlog u.money
    R5 0.55 backlog ~driver
    R5 0.55 u.time receives !staffing/activity/facility
    # Orders, breaches and what professionals judge by: the thing counted is the outcome itself.
    R3 0.70 order !plan/closed
    R3 0.70 order inspector
    R3 0.70 deviation inspector !closed
    R3 0.85 election
    R3 0.90 law sample
    R3 0.85 law beyond u.count
    R3 0.65 law error
    R3 0.65 error/environment !plan/staffing/closed/meeting/activity
    R3 0.55 refusal !activity/complaint ~driver
    R3 0.60 continuity !plan/money
    R3 0.60 entitled volume ~process
    R3 0.65 entitled facility u.percent !money/staffing/plan ~process
    R2 0.35 checked person u.percent !staffing/grade
    R2 0.20 sample activity u.count
    R2 0.35 ^activity/^meeting/^ownpaper law u.percent !harm/grade/upheld/decision ~result
    R3 0.95 harm !activity/plan/money/staffing/competence/u.money
    R3 0.90 grade !activity/money/u.money
    R3 0.95 society !money/u.money/staffing/plan/meeting/^facility/^use
    R3 1.00 society person u.percent !money/u.money/^plan
    # Money, staff, competence, space, equipment, plans.
    R1 0.00 u.money
    R1 0.00 u.fte
    R1 0.00 spending !activity/use
    R1 0.20 staffing/normword normword/law
    R1 0.00 staffing !opinion/meeting/checked
    R1 0.05 money !activity/use
    R1 0.20 plan u.yesno !meeting
    R4r 0.55 attend ~driver
    R2 0.25 trainedstaff employee ~process
    R2 0.20 meeting u.count
    R1 0.15 workforce ~result
    R1 0.10 competence !activity
    R1 0.10 competence employee
    R2 0.40 deviation reported/activity ~result
    R2 0.40 closed ~result
    R1 0.20 plan u.yesno/u.percent !activity
    R1 0.10 aged !opinion/staffing
    R1 0.05 facility !activity/use
    R1 0.20 plan !activity/use/volume
    # The organisation's own activity.
    R2 0.40 activity within timespan ~objective
    R1 0.20 plan u.percent !activity
    R2 0.30 activity u.percent
    R2 0.20 activity
    # Use that people choose, then volume and coverage.
    R4r 0.55 use ~driver
    R3 0.60 entitled
    R3 0.65 error/environment
    R4 0.30 volume !harm/society
    R3 0.95 harm !u.money
    R3 0.70 deviation
    R1 0.20 law u.percent/u.yesno
    """, Reading.places)
}
