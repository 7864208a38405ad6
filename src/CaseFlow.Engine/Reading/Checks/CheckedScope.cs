using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>A scope that was read, with where it stands in the file.</summary>
internal sealed record CheckedScope(XElement Container, FlowScope Scope, ScopeKind Kind, ProblemLog Problems)
{
    /// <summary>Whether an element of this id is drawn here, executed or not.</summary>
    public bool Contains(string id) => Container.Elements().Any(element => element.Attribute("id")?.Value == id && !Ignored.IsIgnored(element));

    public void Error(string id, string code, string message) => Problems.Error(Find(id), code, message);


    private XElement Find(string id) => Container.Elements().FirstOrDefault(element => element.Attribute("id")?.Value == id) ?? Container;
}
