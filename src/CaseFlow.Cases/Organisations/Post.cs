using System.Collections.Immutable;
using CaseFlow.Cases.Access;

namespace CaseFlow.Cases.Organisations;

/// <summary>What a post is.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Role">The code of its role.</param>
/// <param name="Groups">Groups <c>ROLE@ORGANISATION</c> to which its tasks are offered.</param>
/// <param name="Clearance">The highest classification that it is cleared for, as a rank; the organisation's ceiling counts too.</param>
/// <param name="Wall">On which side of the wall it is; on the organisation's, if that counters terrorism.</param>
/// <param name="Station">Its duty station, by whose calendar its working days are counted; null where the organisation's counts.</param>
public sealed record PostTerms(string Title, string Role, ImmutableSortedSet<string> Groups, int Clearance, Wall Wall, string? Station = null);

/// <summary>That the holder of a post is away.</summary>
/// <param name="PersonId">The holder.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until just before when.</param>
public sealed record Absence(string PersonId, DateTimeOffset From, DateTimeOffset Until);

/// <summary>A post: duties and tasks belong to it, persons act from it.</summary>
/// <param name="Id">E.g. <c>fp-eu</c>.</param>
/// <param name="Terms">What it is.</param>
/// <param name="IsExercise">Whether it is invented, for exercises only.</param>
/// <param name="Appointments">Who acts and acted from it, in the order of their being appointed.</param>
/// <param name="Absence">The last absence of a holder that was noted.</param>
/// <param name="EndedAt">When it ended; null while it has not.</param>
public sealed record Post(
    string Id, PostTerms Terms, bool IsExercise, ImmutableArray<Appointment> Appointments, Absence? Absence = null, DateTimeOffset? EndedAt = null)
{
    /// <summary>Who holds it at a moment, or null.</summary>
    public string? HolderAt(DateTimeOffset now) => InForce(now).FirstOrDefault(one => one.Kind is AppointmentKind.Holder)?.PersonId;

    /// <summary>Whether deputies act: nobody holds it, or who does is away.</summary>
    public bool IsLeftToDeputies(DateTimeOffset now) => HolderAt(now) is null || AwayAt(now) is not null;

    /// <summary>The absence of whoever holds it at a moment; null when they are there, or there is nobody.</summary>
    public Absence? AwayAt(DateTimeOffset now) =>
        Absence is { } absence && absence.PersonId == HolderAt(now) && absence.From <= now && now < absence.Until ? absence : null;

    /// <summary>Whether a person acts from it at a moment, as whatever.</summary>
    public bool IsActedFromBy(string personId, DateTimeOffset now) => HolderAt(now) == personId || !ActedForBy(personId, now).IsEmpty;

    /// <summary>The groups for which a person acts on its behalf at a moment, as deputy or substitute; empty when they may not.</summary>
    public ImmutableSortedSet<string> ActedForBy(string personId, DateTimeOffset now)
    {
        var own = InForce(now).Where(one => one.PersonId == personId).ToList();
        return own.Exists(one => one.Kind is AppointmentKind.Deputy) && IsLeftToDeputies(now)
            ? Terms.Groups
            : own.Where(one => one.Kind is AppointmentKind.Substitute)
                .Select(one => one.Scope.IsEmpty ? Terms.Groups : one.Scope.Intersect(Terms.Groups))
                .Aggregate(Terms.Groups.Clear(), (groups, more) => groups.Union(more));
    }

    /// <summary>All who act from it at a moment, as what is a question of its own.</summary>
    public IEnumerable<Appointment> InForce(DateTimeOffset now) => EndedAt is null ? Appointments.Where(one => one.IsInForce(now)) : [];

    internal Post With(Appointment changed) =>
        this with { Appointments = [.. Appointments.Select(one => one.Id == changed.Id ? changed : one)] };

    internal Appointment Find(AppointmentId id) => Appointments.First(one => one.Id == id);
}
