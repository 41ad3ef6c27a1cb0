/// The guideline's rules for quality (section 2), in its order, as rows of data.
///
/// `id condition…`: see `Rule`. Here the rule that gave the role can be a condition too.
enum QualityRules {
  static let rows = Rule.table(
    """
    # Whose judgement the value is.
    Q1 R6/R6d
    Q1 R3 complaint !upheld ~objective
    # A level that somebody has set.
    Q2a R3 upheld
    Q2a R3 order/inspector
    Q3 R5 fristdescriptor
    Q2a R5 deadline
    Q2a R3 entitled
    Q2a R5 within timespan !law ~process
    Q2a R5 within timespan
    Q2a R5 beyond timespan ~process
    Q2a R5i
    Q2a R7 budgetresult/budgetword/council ~structure
    Q2a R1 law/normword !u.money/u.fte
    # A paragraph that is only named is no level; a share may be one of what it demands.
    Q2a R1/R2 paragraph u.percent/u.yesno ~process
    Q2a R1 council !u.money/u.fte/plan
    Q4 R1 council plan ~objective
    Q2a R2 law
    Q2a R3 law
    # An end state judged by a common standard.
    Q3 R3 error/environment ~objective
    Q3 R3 continuity/answered
    Q2b R3 harm/grade/society/election/poverty/deviation/absence
    # How the service is carried out.
    Q4 R2 trainedstaff employee !u.count ~process
    Q3 R2/R5/R4r/R3
    # Properties of the organisation.
    Q4 R1/R7
    Q3 R4 u.count
    Q4 R4 u.percent ~process
    Q3 R4 ~structure
    """, Reading.places)
}
