using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Documents;

/// <summary>Why a reference to a document is refused.</summary>
public static class DocumentRejections
{
    /// <summary>There is no such reference.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "document.not_found", "Expected a reference to a document with this id, but there is none.");

    /// <summary>One document, one reference: two could say different things of the same bytes.</summary>
    public static readonly Rejection AlreadyReferenced = new(
        RejectionKind.Conflict, "document.already_referenced", "Expected a document that the case does not refer to, but it does already.", "sha256");

    /// <summary>What was withdrawn is not withdrawn again.</summary>
    public static readonly Rejection Withdrawn =
        new(RejectionKind.Conflict, "document.withdrawn", "Expected a reference that stands, but it has been withdrawn.");

    /// <summary>Evidence that disappears without a reason is worth nothing.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "document.no_grounds", "Expected grounds, but there are none.", "grounds");

    /// <summary>A hash of another form cannot be compared.</summary>
    public static readonly Rejection NoHash = new(
        RejectionKind.Invalid, "document.no_hash", "Expected a SHA-256 of 64 lower-case hexadecimal digits, but it is something else.", "sha256");

    /// <summary>Only TLP labels say how far a document may travel.</summary>
    public static readonly Rejection UnknownMarking = new(
        RejectionKind.Invalid, "document.unknown_marking", $"Expected one of {string.Join(", ", Marking.All)}, but it is something else.", "marking");
}
