using CaseFlow.App.Paging;
using CaseFlow.App.Workflows;
using CaseFlow.Web.Shared;

namespace CaseFlow.Web.Workflows;

/// <summary>What processes and decision tables are called in their newest versions, by their ids.</summary>
public sealed class ProcessNames(Sender sender)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the names; they are ids until then.</summary>
    public async ValueTask LoadAsync()
    {
        foreach (var kind in (DefinitionKind[])[DefinitionKind.Process, DefinitionKind.Decision])
        {
            var newest = await sender.SendAsync(new ListWorkflows(kind, NewestOnly: true, new PageRequest(PageRequest.MaxSize)));
            foreach (var definition in newest.IsRejected ? [] : newest.Value.Items.Select(item => item.Value))
            {
                _names[definition.Key] = definition.Name;
            }
        }
    }

    /// <summary>The name, or the id when nothing of that id is deployed.</summary>
    public string Of(string id) => _names.GetValueOrDefault(id, id);
}
