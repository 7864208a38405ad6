using CaseFlow.App.Organisations;
using CaseFlow.Cases.Organisations;
using CaseFlow.Web.Languages;
using Microsoft.Extensions.Localization;

namespace CaseFlow.Web.Shared;

/// <summary>What posts and groups are called: <c>fp-eu</c> and <c>FP@EU</c> are both "Focal point, EU". No page shows their ids.</summary>
public sealed class PostNames(Sender sender, App.Pipeline.Dispatcher dispatcher, IStringLocalizer<SharedText> text)
{
    private IReadOnlyList<PostView> _posts = [];

    /// <summary>Organisations that have posts, in the order of their posts.</summary>
    public IReadOnlyList<string> Organisations => [.. _posts.Select(post => post.Organisation).Distinct()];

    /// <summary>Groups that have a post, in the order of their posts.</summary>
    public IReadOnlyList<string> Groups => [.. _posts.SelectMany(post => post.Groups).Distinct()];

    /// <summary>Reads the posts, once; names are ids until then. Every host keeps them in memory, so they do not travel with the page.</summary>
    public async ValueTask LoadAsync()
    {
        if (_posts.Count == 0)
        {
            var posts = await dispatcher.SendAsync(await sender.CallerAsync(), new GetPosts(), CancellationToken.None);
            _posts = posts.IsRejected ? [] : posts.Value;
        }
    }

    /// <summary>All posts by id, with what readers call them, in the order of these names.</summary>
    public IEnumerable<(string Id, string Name)> PostChoices => _posts.Select(post => (post.Id, Of(post))).OrderBy(choice => choice.Item2, Ordered);

    /// <summary>All groups that posts belong to, likewise.</summary>
    public IEnumerable<(string Group, string Name)> GroupChoices =>
        Groups.Select(group => (group, OfGroup(group))).OrderBy(choice => choice.Item2, Ordered);

    private static StringComparer Ordered => StringComparer.CurrentCulture;

    /// <summary>Who holds a post now; null when nobody does.</summary>
    public string? HolderOf(string id) => _posts.FirstOrDefault(post => post.Id == id)?.Person;

    /// <summary>The name of a post, or its id when nobody knows it.</summary>
    public string OfPost(string id) => _posts.FirstOrDefault(post => post.Id == id) is { } found ? Of(found) : id;

    /// <summary>The name of the post that a group stands for; of a group without a post, its role and organisation.</summary>
    public string OfGroup(string group) => _posts.FirstOrDefault(post => post.Groups.Contains(group)) is { } found ? Of(found) : InWords(group) ?? group;

    /// <summary>The names of groups, as a list.</summary>
    public string OfGroups(IEnumerable<string> groups) => Language.Current.ListOfNames(groups.Select(OfGroup));

    /// <summary>The title that its organisation gave it, which is English; in other languages its role and organisation, as far as there are words.</summary>
    public string Of(PostView post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Language.Current == Language.All[0] ? post.Title : InWords(post.Groups.FirstOrDefault() ?? "") ?? post.Title;
    }

    /// <summary>What readers call a role: in English as whoever described it, in other languages as far as there are words.</summary>
    public string OfRole(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return Language.Current == Language.All[0] ? role.Title : Known($"Role.{role.Code}") ?? role.Title;
    }

    /// <summary>What readers call an organisation.</summary>
    public string OfOrganisation(string id) => Known($"Organisation.{id}") ?? id;

    /// <summary>What readers call organisations, as a list.</summary>
    public string OfOrganisations(IEnumerable<string> ids) => Language.Current.List(ids.Select(OfOrganisation));

    private string? InWords(string group) =>
        group.Split('@') is [var role, var organisation] && Known($"Role.{role}") is { } known
            ? Language.Current.List([known, OfOrganisation(organisation)])
            : null;

    private string? Known(string key) => text[key] is { ResourceNotFound: false } found ? found.Value : null;
}
