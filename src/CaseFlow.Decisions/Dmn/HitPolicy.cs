namespace CaseFlow.Decisions.Dmn;

/// <summary>What happens when several rules match (DMN 1.5, 8.2.10).</summary>
internal enum HitPolicy
{
    /// <summary>Only one may match.</summary>
    Unique,

    /// <summary>The first one counts.</summary>
    First,

    /// <summary>Several may match when they all say the same.</summary>
    Any,

    /// <summary>The one whose output stands first among the allowed values counts.</summary>
    Priority,

    /// <summary>All count, in the order of the allowed values.</summary>
    OutputOrder,

    /// <summary>All count, in the order of the rules.</summary>
    RuleOrder,

    /// <summary>All count, as a list or as one aggregated number.</summary>
    Collect,
}

/// <summary>How COLLECT makes one value of many.</summary>
internal enum Aggregation
{
    /// <summary>It does not: a list.</summary>
    None,

    /// <summary>Their sum, +.</summary>
    Sum,

    /// <summary>The least, &lt;.</summary>
    Min,

    /// <summary>The greatest, &gt;.</summary>
    Max,

    /// <summary>How many different ones, #.</summary>
    Count,
}
