using CaseFlow.App.Organisations;
using CaseFlow.Kernel;
using Mediator;

namespace CaseFlow.Web.Organisations;

/// <summary>What a form asks of a post.</summary>
/// <param name="Form">Leads the paths of its fields, since several forms of a page have fields of one name.</param>
/// <param name="Command">What is to be done.</param>
/// <param name="Done">What is said when it was.</param>
public sealed record PostAsk(string Form, ICommand<Outcome<PostReceipt>> Command, string Done)
{
    /// <summary>The path of a field in a form.</summary>
    public static string At(string form, string field) => $"{form}.{field}";

    /// <summary>Refusals as they concern the fields of this form.</summary>
    public IReadOnlyList<Rejection> OfForm(IEnumerable<Rejection> refusals) =>
        [.. refusals.Select(one => one.Path is { } path ? one with { Path = At(Form, path) } : one)];
}
