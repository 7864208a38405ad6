using System.Reflection;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.App.Paging;
using GraphQL;
using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>What holds for every type of an assembly's schema features, so that no feature has to repeat it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SchemaConventionsAttribute : GraphQLAttribute
{
    /// <summary>Names come from the class; nodes implement <c>Node</c>.</summary>
    public override void Modify(IGraphType graphType, Type sourceType)
    {
        ArgumentNullException.ThrowIfNull(graphType);
        ArgumentNullException.ThrowIfNull(sourceType);
        graphType.Name = SchemaNames.Of(sourceType);
        if (graphType is IObjectGraphType objectType && NodeTypes.IsNode(sourceType))
        {
            objectType.Interfaces.Add<NodeInterface>();
        }
    }

    /// <summary>A field whose method takes a <see cref="PageRequest"/> has the arguments of a page.</summary>
    public override void Modify(FieldType fieldType, bool isInputType, IGraphType graphType, MemberInfo memberInfo, ref bool ignore)
    {
        ArgumentNullException.ThrowIfNull(fieldType);
        if (memberInfo is MethodInfo method && Array.Exists(method.GetParameters(), parameter => parameter.ParameterType == typeof(PageRequest)))
        {
            PageArguments.AddTo(fieldType);
        }
    }

    /// <summary>Parameters of these types come from the request and are no arguments of their own.</summary>
    public override void Modify<TParameterType>(ArgumentInformation argumentInformation)
    {
        ArgumentNullException.ThrowIfNull(argumentInformation);
        if (typeof(TParameterType) == typeof(CallerContext))
        {
            argumentInformation.SetDelegate(context => (CallerContext)context.UserContext);
        }
        else if (typeof(TParameterType) == typeof(PageRequest))
        {
            argumentInformation.SetDelegate(context => PageArguments.Read(context, ((CallerContext)context.UserContext).Cursors));
        }
    }
}
