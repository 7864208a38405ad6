using System.Collections.Immutable;
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
public sealed record PostView(
    string Id, string Title, string Role, string Organisation, ImmutableArray<string> Groups, string? Person, bool Exercise)
{
    internal static PostView Of(OrganisationFile organisation, Post post, DateTimeOffset now) => new(
        post.Id, post.Terms.Title, post.Terms.Role, organisation.Id, [.. post.Terms.Groups], post.HolderAt(now), post.IsExercise);
}
