namespace CaseFlow.Cases.Access;

/// <summary>Ranks of formal classification, which organisations name each in their own way; a policy choice, not an agreed equivalence.</summary>
public static class Classification
{
    /// <summary>Open to the public.</summary>
    public const int Public = 0;

    /// <summary>Internal, e.g. <c>NATO UNCLASSIFIED</c>.</summary>
    public const int Internal = 1;

    /// <summary>E.g. <c>RESTREINT UE/EU RESTRICTED</c>: in an accredited deployment only.</summary>
    public const int Restricted = 2;

    /// <summary>The highest rank that any deployment stores, e.g. <c>NATO CONFIDENTIAL</c>; what is above is referred to by its number.</summary>
    public const int Confidential = 3;
}
