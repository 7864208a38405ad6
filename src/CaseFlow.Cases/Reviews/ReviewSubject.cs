namespace CaseFlow.Cases.Reviews;

/// <summary>What is looked at again by calendar.</summary>
public enum ReviewSubject
{
    /// <summary>One case: what became of it, and whether what was learnt from it holds.</summary>
    Case,

    /// <summary>A doctrine on which cases rest, e.g. the responsibility to protect.</summary>
    Doctrine,

    /// <summary>The words that all use.</summary>
    Lexicon,
}
