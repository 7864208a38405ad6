namespace CaseFlow.App.Timelines;

/// <summary>What an argument of a timeline line is, so that whoever words the line knows how to show it.</summary>
public enum TimelineArgumentKind
{
    /// <summary>What a person or a model wrote; it is never translated.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A moment of which the day is enough, ISO 8601, UTC.</summary>
    Day,

    /// <summary>A moment, ISO 8601, UTC.</summary>
    Moment,

    /// <summary>ISO 3166-1 alpha-3.</summary>
    Country,

    /// <summary>The id of a post.</summary>
    Post,

    /// <summary>A group of posts, e.g. FP@EU.</summary>
    Group,

    /// <summary>The id of an organisation.</summary>
    Organisation,

    /// <summary>One of the values that CaseFlow knows by the argument's name, e.g. Design for stage.</summary>
    Value,

    /// <summary>The id of a process.</summary>
    Process,

    /// <summary>The id of a decision table.</summary>
    Rule,

    /// <summary>The id of a row of a decision table; those of CaseFlow end with its number.</summary>
    Row,
}
