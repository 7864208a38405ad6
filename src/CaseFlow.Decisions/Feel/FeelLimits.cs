namespace CaseFlow.Decisions.Feel;

/// <summary>Bounds that keep one expression from exhausting the machine: coordinators write expressions.</summary>
public static class FeelLimits
{
    /// <summary>Longest expression, in UTF-16 code units.</summary>
    public const int MaxSourceLength = 32_768;

    /// <summary>Deepest nesting of an expression; a chain such as <c>a + b + c</c> nests too.</summary>
    public const int MaxNesting = 250;

    /// <summary>Deepest nesting of an evaluation, in levels; it fits a stack of 1 MiB.</summary>
    public const int MaxDepth = 2_500;

    /// <summary>How many levels a function call counts for.</summary>
    public const int DepthOfCall = 10;

    /// <summary>Deepest nesting of lists and contexts in a value, so that every value can be written as JSON.</summary>
    public const int MaxValueNesting = 50;

    /// <summary>Longest message of a warning, in UTF-16 code units.</summary>
    public const int MaxMessageLength = 500;

    /// <summary>Most steps of one evaluation: nodes evaluated, items produced, characters written.</summary>
    public const int MaxSteps = 1_000_000;

    /// <summary>Most warnings kept of one evaluation.</summary>
    public const int MaxWarnings = 100;
}
