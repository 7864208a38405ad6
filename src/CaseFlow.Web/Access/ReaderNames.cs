using CaseFlow.App.Organisations;
using CaseFlow.Cases.Access;
using CaseFlow.Web.Shared;
using Microsoft.Extensions.Localization;

namespace CaseFlow.Web.Access;

/// <summary>What readers are called: <c>@UN</c> is "All posts of UN".</summary>
public sealed class ReaderNames(Sender sender, PostNames posts, IStringLocalizer<AccessText> text)
{
    /// <summary>The name of whoever a grant is for.</summary>
    public string Of(string grantee)
    {
        ArgumentNullException.ThrowIfNull(grantee);
        return grantee switch
        {
            Grantee.Everyone => text["Everyone"],
            Grantee.Community => text["Community"],
            Grantee.Hub => text["Hub"],
            ['@', .. var organisation] => text["AllOf", posts.OfOrganisation(organisation)],
            _ when grantee.Contains('@', StringComparison.Ordinal) => text["Group", posts.OfGroup(grantee)],
            _ => posts.OfPost(grantee),
        };
    }

    /// <summary>Who can be named: posts, groups and, where they may be, organisations.</summary>
    public async ValueTask<IReadOnlyList<(string Value, string Name)>> AllAsync(bool withOrganisations)
    {
        var known = await sender.SendAsync(new GetPosts());
        var all = known.IsRejected ? [] : known.Value;
        var organisations = withOrganisations ? all.Select(post => Grantee.Organisation(post.Organisation)) : [];
        var names = all.Select(post => post.Id).Concat(all.SelectMany(post => post.Groups)).Concat(organisations).Distinct();
        return [.. names.Select(name => (name, Of(name)))];
    }
}
