namespace CaseFlow.Cases.Cases;

/// <summary>The step of the work in which a case is; in order, but a case may go back.</summary>
public enum CaseStage
{
    /// <summary>The situation is graded, before anybody is asked to work on it.</summary>
    Triage,

    /// <summary>Organisations rate the risk, each for itself and then together.</summary>
    Assessment,

    /// <summary>Options are drawn up and a plan is voted on.</summary>
    Design,

    /// <summary>Measures are carried out.</summary>
    Implementation,

    /// <summary>What was done is judged by somebody who did not do it.</summary>
    Evaluation,

    /// <summary>Nothing more is to be done.</summary>
    Closed,
}
