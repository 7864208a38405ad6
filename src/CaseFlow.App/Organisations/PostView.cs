using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>A post: duties and tasks belong to it, persons act from it.</summary>
/// <param name="Id">E.g. <c>fp-eu</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Role">Its role, e.g. <c>FP</c>.</param>
/// <param name="Organisation">The organisation that it belongs to.</param>
/// <param name="Groups">Groups <c>ROLE@ORG</c> that its tasks are offered to.</param>
/// <param name="Person">The id of the person who holds it; null when nobody does.</param>
/// <param name="Exercise">Whether it is invented, for exercises only.</param>
/// <param name="Clearance">The highest classification that it is cleared for, as a rank; the organisation's ceiling counts too.</param>
/// <param name="Wall">On which side of the wall it is.</param>
/// <param name="AwayUntil">Until when its holder is away, so that deputies act; null when they are there.</param>
/// <param name="Absence">The absence of its holder, in force or to come; null when none was noted.</param>
/// <param name="Station">Its duty station, by whose calendar its working days are counted; null where the organisation's counts.</param>
/// <param name="Appointments">Who acts and acted from it, in the order of their being appointed.</param>
public sealed record PostView(
    string Id,
    string Title,
    string Role,
    string Organisation,
    ImmutableArray<string> Groups,
    string? Person,
    bool Exercise,
    int Clearance,
    Wall Wall,
    DateTimeOffset? AwayUntil,
    AbsenceView? Absence,
    string? Station,
    ImmutableArray<AppointmentView> Appointments)
{
    internal static PostView Of(OrganisationFile organisation, Post post, DateTimeOffset now) => new(
        post.Id,
        post.Terms.Title,
        post.Terms.Role,
        organisation.Id,
        [.. post.Terms.Groups],
        post.HolderAt(now),
        post.IsExercise,
        post.Terms.Clearance,
        organisation.Profile.Wall is Wall.CounterTerrorism ? Wall.CounterTerrorism : post.Terms.Wall,
        post.AwayAt(now)?.Until,
        AbsenceView.Of(post, now),
        post.Terms.Station,
        [.. post.Appointments.Select(one => AppointmentView.Of(one, now))]);
}

/// <summary>That somebody acts or acted from a post.</summary>
/// <param name="Kind">As what.</param>
/// <param name="Person">The id of the person.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until just before when; null while no end is known.</param>
/// <param name="Scope">The groups for which a substitute acts; empty for all of the post's.</param>
/// <param name="IsInForce">Whether it holds now.</param>
/// <param name="IsComing">Whether it is still to begin.</param>
public sealed record AppointmentView(
    AppointmentKind Kind, string Person, DateTimeOffset From, DateTimeOffset? Until, ImmutableArray<string> Scope, bool IsInForce, bool IsComing)
{
    internal static AppointmentView Of(Appointment one, DateTimeOffset now) =>
        new(
            one.Kind,
            one.PersonId,
            one.From,
            one.EndedAt ?? one.Until,
            [.. one.Scope],
            one.IsInForce(now),
            one.EndedAt is null && now < one.From);
}

/// <summary>That the holder of a post is away, so that its deputies act.</summary>
/// <param name="Person">The id of the holder.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until just before when.</param>
public sealed record AbsenceView(string Person, DateTimeOffset From, DateTimeOffset Until)
{
    internal static AbsenceView? Of(Post post, DateTimeOffset now) =>
        post.Absence is { } absence && absence.PersonId == post.HolderAt(now) && now < absence.Until
            ? new(absence.PersonId, absence.From, absence.Until)
            : null;
}
