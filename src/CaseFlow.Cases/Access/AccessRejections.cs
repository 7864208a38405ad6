using CaseFlow.Kernel;

namespace CaseFlow.Cases.Access;

/// <summary>Why a label is refused.</summary>
public static class AccessRejections
{
    /// <summary>Nothing secret is stored here.</summary>
    public static readonly Rejection ClassifiedTooHigh = new(
        RejectionKind.Invalid, "access.classified_too_high",
        $"Expected a classification from {Classification.Public} to {Classification.Confidential}, but it is another: refer to what is secret by its number.",
        "classification");

    /// <summary>Somebody has to be able to read it.</summary>
    public static readonly Rejection NoReader = new(
        RejectionKind.Invalid, "access.no_reader", "Expected at least one reader, but nobody could read this any more.", "readers");

    /// <summary>What nobody can open again is lost with all that is to be done about it.</summary>
    public static readonly Rejection NobodyChanges = new(
        RejectionKind.Invalid, "access.nobody_changes",
        "Expected among the readers an owner's post that may change again who reads this (COORD, SEC or DIR), but none would read it any more: name one.",
        "readers");

    /// <summary>Readers are the owners' business.</summary>
    public static readonly Rejection OwnersChange = new(
        RejectionKind.Forbidden, "access.owners_change", "Expected a post of an organisation that owns this, but the caller's organisation does not.");

    /// <summary>What came from an organisation is lowered by that organisation.</summary>
    public static readonly Rejection OriginatorLowers = new(
        RejectionKind.Forbidden, "access.originator_lowers",
        "Expected a post of the organisation from which this comes, because it would be read by more than before, but the caller's is of another.");

    /// <summary>What follows from something is not open to more readers.</summary>
    public static readonly Rejection OpenerThanSource = new(
        RejectionKind.Invalid, "access.opener_than_source",
        "Expected a marking, owners and a release list that let nobody read this who may not read what it follows from, but they let somebody.", "marking");

    /// <summary>A change is grounded.</summary>
    public static readonly Rejection NoGrounds = new(
        RejectionKind.Invalid, "access.no_grounds", "Expected grounds, but there are none.", "grounds");
}
