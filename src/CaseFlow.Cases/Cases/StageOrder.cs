namespace CaseFlow.Cases.Cases;

/// <summary>Which stage may follow which.</summary>
/// <remarks>
/// A case may go back to design to adapt, and back to assessment when it is reopened. The rapid variant designs before it assesses.
/// A case whose measures were never authorised goes from design to evaluation: that, too, is to be learnt from. The review of a crisis
/// that is over judges first, then rates the risk again, and returns to its evaluation when no recovery measures are needed.
/// </remarks>
public static class StageOrder
{
    /// <summary>Whether a case may go from one stage to another.</summary>
    public static bool Allows(CaseStage from, CaseStage to) =>
        (from, to) switch
        {
            (CaseStage.Triage, CaseStage.Assessment or CaseStage.Design or CaseStage.Evaluation) => true,
            (CaseStage.Assessment, CaseStage.Design or CaseStage.Evaluation) => true,
            (CaseStage.Design, CaseStage.Assessment or CaseStage.Implementation or CaseStage.Evaluation) => true,
            (CaseStage.Implementation, CaseStage.Assessment or CaseStage.Design or CaseStage.Evaluation) => true,
            (CaseStage.Evaluation, CaseStage.Assessment or CaseStage.Closed) => true,
            _ => false,
        };
}
