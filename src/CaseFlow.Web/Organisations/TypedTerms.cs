using System.Globalization;
using CaseFlow.App.Organisations;
using CaseFlow.Cases.Access;

namespace CaseFlow.Web.Organisations;

/// <summary>What a post is to be, as it was typed and chosen.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Role">The code of its role.</param>
/// <param name="Clearance">A rank; empty for what the organisation has.</param>
/// <param name="Wall">The side of the wall.</param>
/// <param name="Station">Its duty station; empty where the organisation's calendar counts.</param>
public sealed record TypedTerms(string Title = "", string Role = "", string Clearance = "", string Wall = TypedTerms.DefaultWall, string Station = "")
{
    private const string DefaultWall = nameof(CaseFlow.Cases.Access.Wall.Prevention);

    /// <summary>The rank; null for what the organisation has.</summary>
    public int? Rank => int.TryParse(Clearance, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : null;

    /// <summary>The side of the wall; the side of prevention when none was chosen.</summary>
    public Wall Side => Enum.TryParse<Wall>(Wall, out var side) ? side : default;

    internal static TypedTerms Of(PostView post) =>
        new(post.Title, post.Role, post.Clearance.ToString(CultureInfo.InvariantCulture), $"{post.Wall}", post.Station ?? "");
}
