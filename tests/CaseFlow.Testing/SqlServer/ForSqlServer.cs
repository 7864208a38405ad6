using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace CaseFlow.Testing.SqlServer;

/// <summary>A query of one model becomes the same query of SQL Server's, with values of the right types as its parameters.</summary>
internal sealed class ForSqlServer(IModel model) : ExpressionVisitor
{
    protected override Expression VisitExtension(Expression node) => node switch
    {
        EntityQueryRootExpression root => new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!),
        QueryParameterExpression parameter => Value(parameter.Type),
        _ => base.VisitExtension(node),
    };

    // a member of an object, so that it becomes a parameter again and not a part of the text
    private static MemberExpression Value(Type type)
    {
        var box = Activator.CreateInstance(typeof(StrongBox<>).MakeGenericType(type), Example(type))!;
        return Expression.Field(Expression.Constant(box), nameof(StrongBox<int>.Value));
    }

    private static object? Example(Type type)
    {
        if (type == typeof(string))
        {
            return "x";
        }

        if (type.IsArray)
        {
            var two = Array.CreateInstance(type.GetElementType()!, 2);
            two.SetValue(Example(type.GetElementType()!), 0);
            two.SetValue(Example(type.GetElementType()!), 1);
            return two;
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsValueType ? Activator.CreateInstance(plain)
            : type.IsGenericType && type.GetGenericArguments() is [var element] && Example(element.MakeArrayType()) is { } items
                ? type.IsInstanceOfType(items) ? items : Activator.CreateInstance(type, items)
                : null;
    }
}
