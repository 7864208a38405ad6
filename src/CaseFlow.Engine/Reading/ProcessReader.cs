using System.Xml.Linq;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads one process.</summary>
internal static class ProcessReader
{
    public static ProcessModel Read(XElement process, Definitions definitions)
    {
        var contents = new ScopeReader(definitions).Read(process, ScopeKind.Process);
        return new ProcessModel(
            process.Text("id") ?? "", process.Text("name"), process.Extension("versionTag").Text("value"), contents);
    }
}
