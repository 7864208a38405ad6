using System.Globalization;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Silences;

/// <summary>Why an item under silence refuses a command.</summary>
public static class SilenceRejections
{
    /// <summary>There is no such item.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "silence.not_found", "Expected an item under silence with this id, but there is none.");

    /// <summary>The item's id is taken.</summary>
    public static readonly Rejection AlreadyDrafted =
        new(RejectionKind.Conflict, "silence.already_drafted", "Expected a new item, but it has already been drafted.");

    /// <summary>Nobody answers what nobody was asked.</summary>
    public static readonly Rejection NotCirculated =
        new(RejectionKind.Conflict, "silence.not_circulated", "Expected a text that was circulated, but it is a draft: circulate it first.");

    /// <summary>Voters are fixed at circulation, so that it happens once.</summary>
    public static readonly Rejection AlreadyCirculated = new(
        RejectionKind.Conflict, "silence.already_circulated",
        "Expected a draft, but it has been circulated and its voters are fixed: change its text, or withdraw it and draft another.");

    /// <summary>The result stands.</summary>
    public static readonly Rejection Adopted =
        new(RejectionKind.Conflict, "silence.adopted", "Expected a silence that lasts, but the text has been adopted: put another text under silence.");

    /// <summary>The result stands.</summary>
    public static readonly Rejection Broken =
        new(RejectionKind.Conflict, "silence.broken", "Expected a silence that lasts, but it has been broken: put an amended text under silence.");

    /// <summary>Nothing is asked any more.</summary>
    public static readonly Rejection Withdrawn =
        new(RejectionKind.Conflict, "silence.withdrawn", "Expected a silence that lasts, but the text has been withdrawn.");

    /// <summary>What was not said in time does not move the end.</summary>
    public static readonly Rejection TimeIsUp =
        new(RejectionKind.Conflict, "silence.time_is_up", "Expected time to be left, but the end of the silence has been reached: wait for its result.");

    /// <summary>Silence of nobody is no assent.</summary>
    public static readonly Rejection NoVoter =
        new(RejectionKind.Invalid, "silence.no_voter", "Expected at least one organisation that is asked, but there is none.", "voters");

    /// <summary>An instant is announced in a zone by name.</summary>
    public static readonly Rejection ZoneUnknown = new(
        RejectionKind.Invalid, "silence.zone_unknown", "Expected the IANA name of a time zone, e.g. Europe/Brussels, but there is no such zone.", "zone");

    /// <summary>Nobody is asked in the past.</summary>
    public static readonly Rejection OpensInThePast =
        new(RejectionKind.Invalid, "silence.opens_in_the_past", "Expected a period that opens now or later, but its opening has passed.", "opensAt");

    /// <summary>Five working days must come.</summary>
    public static readonly Rejection NoCommonWorkingDays = new(
        RejectionKind.Conflict, "silence.no_common_working_days",
        "Expected organisations that share five working days within a year, but they do not: choose a class that counts hours.", "period");

    /// <summary>An extension gives time.</summary>
    public static readonly Rejection NotLater =
        new(RejectionKind.Invalid, "silence.not_later", "Expected an end after the present one, but it is no later.", "closesAt");

    /// <summary>Only those who are asked can answer.</summary>
    public static readonly Rejection NotVoter = new(
        RejectionKind.Forbidden, "silence.not_voter",
        "Expected somebody who speaks for an organisation that is asked, but yours is not: voters are fixed when the text is circulated.");

    /// <summary>A word of an organisation comes from one of its posts.</summary>
    public static readonly Rejection NoPost = new(
        RejectionKind.Forbidden, "silence.no_post",
        "Expected a person who acts from a post of an organisation, but you act from none: sign in from your post.");

    /// <summary>Who breaks a silence says why, or how the text should read.</summary>
    public static readonly Rejection NoGrounds = new(
        RejectionKind.Invalid, "silence.no_grounds", "Expected written grounds or an amendment, but there is neither.", "grounds");

    /// <summary>An absence is one of those who are asked.</summary>
    public static readonly Rejection AbsentNotAsked = new(
        RejectionKind.Invalid, "silence.absent_not_asked", "Expected an organisation that is asked, but this one is not.", "organisation");

    /// <summary>Nobody answers for an absence that is none.</summary>
    public static readonly Rejection NotAbsent = new(
        RejectionKind.Conflict, "silence.not_absent", "Expected an organisation whose absence was reported, but none was: report it first.", "organisation");

    /// <summary>A change that changes nothing would only take time.</summary>
    public static readonly Rejection SameText =
        new(RejectionKind.Invalid, "silence.same_text", "Expected another text, but it is the same: extend the silence to give more time.", "text");

    /// <summary>Nobody assents to what they cannot read.</summary>
    public static Rejection CannotRead(IEnumerable<string> organisations) => new(
        RejectionKind.Conflict, "silence.cannot_read",
        $"Expected organisations that may read the case, but {string.Join(", ", organisations)} may not: have the case released to them first.", "voters");

    /// <summary>The class promises so much time.</summary>
    public static Rejection TooShort(DateTimeOffset earliest)
    {
        var end = earliest.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new(
            RejectionKind.Invalid, "silence.too_short",
            $"Expected an end no earlier than {end}, which the class of the period asks for, but it is earlier.", "closesAt");
    }
}
