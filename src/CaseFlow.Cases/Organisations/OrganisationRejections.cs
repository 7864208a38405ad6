using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Organisations;

/// <summary>Why an organisation refuses a command.</summary>
public static class OrganisationRejections
{
    /// <summary>There is no such organisation.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "organisation.not_found", "Expected the id of an organisation, but none has this id.");

    /// <summary>The id is taken.</summary>
    public static readonly Rejection AlreadyAdded =
        new(RejectionKind.Conflict, "organisation.already_added", "Expected the id of a new organisation, but one has it.", "id");

    /// <summary>An organisation does not raise itself.</summary>
    public static readonly Rejection NeedsHost = new(
        RejectionKind.Forbidden, "organisation.needs_host",
        "Expected an administrator of a host to change ceiling, side of the wall, host or hub, but you are of another organisation.");

    /// <summary>The roles that all have mean the same everywhere.</summary>
    public static readonly Rejection RoleIsCommon =
        new(RejectionKind.Conflict, "role.common", "Expected a role of the organisation's own, but all organisations have one with this code.", "code");

    /// <summary>A post has a role that somebody has described.</summary>
    public static readonly Rejection RoleUnknown =
        new(RejectionKind.Invalid, "role.unknown", "Expected a role that all organisations or this one has, but there is none with this code.", "role");

    /// <summary>There is no such post.</summary>
    public static readonly Rejection PostNotFound =
        new(RejectionKind.NotFound, "post.not_found", "Expected the id of a post, but none has this id.", "postId");

    /// <summary>The id is or was taken.</summary>
    public static readonly Rejection PostAlreadyAdded =
        new(RejectionKind.Conflict, "post.already_added", "Expected the id of a new post, but one has or had it.", "postId");

    /// <summary>The id tells the organisation, so that no two can give the same.</summary>
    public static readonly Rejection PostIdForm = new(
        RejectionKind.Invalid, "post.id_form",
        "Expected small letters and digits between hyphens with the organisation in second place (fp-eu, fp-eu-deputy), but the id is another.", "postId");

    /// <summary>A post belongs to groups of its own organisation.</summary>
    public static readonly Rejection ForeignGroup = new(
        RejectionKind.Invalid, "post.foreign_group", "Expected groups of a known role at this organisation, e.g. FP@EU, but one is another.", "groups");

    /// <summary>A duty station has a calendar.</summary>
    public static Rejection StationUnknown(ImmutableSortedSet<string> known) => new(
        RejectionKind.Invalid, "post.station_unknown",
        $"Expected a duty station of the organisation that has a calendar ({Listed(known)}), but it is another.",
        "station");

    /// <summary>The post is no more.</summary>
    public static readonly Rejection PostEnded =
        new(RejectionKind.Conflict, "post.ended", "Expected a post that exists, but it has ended.", "postId");

    /// <summary>A post has one holder at a time.</summary>
    public static readonly Rejection Held =
        new(RejectionKind.Conflict, "post.held", "Expected a time in which nobody holds the post, but somebody does: end that first, or set a term.", "from");

    /// <summary>Nobody is appointed twice as the same for the same time.</summary>
    public static readonly Rejection AlreadyAppointed =
        new(RejectionKind.Conflict, "post.already_appointed", "Expected somebody new in this part, but the person has it at that time.", "personId");

    /// <summary>The person is not what is to be ended.</summary>
    public static readonly Rejection NotAppointed =
        new(RejectionKind.Conflict, "post.not_appointed", "Expected a person who has this part in the post, but they do not.", "personId");

    /// <summary>Nobody gives themselves a post.</summary>
    public static readonly Rejection OwnAppointment =
        new(RejectionKind.Forbidden, "post.own_appointment", "Expected somebody else to appoint you, but you would do it yourself.", "personId");

    /// <summary>A span of time has a length.</summary>
    public static readonly Rejection TermPassed =
        new(RejectionKind.Invalid, "post.term_passed", "Expected an end that lies ahead and after the beginning, but it does not.", "until");

    /// <summary>A substitute acts for part of what the post is for.</summary>
    public static readonly Rejection ScopeUnknown =
        new(RejectionKind.Invalid, "post.scope_unknown", "Expected groups of the post, but one is another.", "scope");

    /// <summary>A holder decides about their own post only.</summary>
    public static readonly Rejection NotHolder =
        new(RejectionKind.Forbidden, "post.not_holder", "Expected the holder of the post or an administrator, but you are neither.");

    /// <summary>A holder hands work to colleagues; whom else to let in is an administrator's to say.</summary>
    public static readonly Rejection SubstituteIsStranger = new(
        RejectionKind.Forbidden, "post.substitute_is_stranger",
        "Expected somebody who holds a post of the organisation, but they do not: ask an administrator.", "personId");

    /// <summary>Only who is there can be away.</summary>
    public static readonly Rejection Vacant =
        new(RejectionKind.Conflict, "post.vacant", "Expected a post that somebody holds, but nobody does.", "postId");

    private static string Listed(ImmutableSortedSet<string> known) => known.IsEmpty ? "none has" : string.Join(", ", known);
}
