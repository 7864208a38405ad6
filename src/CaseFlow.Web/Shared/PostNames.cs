using CaseFlow.App.Reference;

namespace CaseFlow.Web.Shared;

/// <summary>What posts and groups are called: <c>fp-eu</c> and <c>FP@EU</c> are both "Focal point, EU".</summary>
public sealed class PostNames(Sender sender, App.Pipeline.Dispatcher dispatcher)
{
    private IReadOnlyList<Post> _posts = [];

    /// <summary>Organisations that have posts, in the order of their posts.</summary>
    public IReadOnlyList<string> Organisations => [.. _posts.Select(post => post.Organisation).Distinct()];

    /// <summary>Reads the posts, once; names are ids until then. Every host keeps them in memory, so they do not travel with the page.</summary>
    public async ValueTask LoadAsync()
    {
        if (_posts.Count == 0)
        {
            var posts = await dispatcher.SendAsync(await sender.CallerAsync(), new GetPosts(), CancellationToken.None);
            _posts = posts.IsRejected ? [] : posts.Value;
        }
    }

    /// <summary>The title of a post, or its id when nobody knows it.</summary>
    public string OfPost(string id) => _posts.FirstOrDefault(post => post.Id == id)?.Title ?? id;

    /// <summary>The title of the post that a group stands for, or the group.</summary>
    public string OfGroup(string group) => _posts.FirstOrDefault(post => post.Groups.Contains(group))?.Title ?? group;
}
